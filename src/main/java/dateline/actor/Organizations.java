package dateline.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that the recogniser sees, with the type that their nouns tell: no roles
 * ("Minister of Public Health"), no bare nouns, no words that name nobody.
 */
final class Organizations {

	/** Last words of firms for which analysts work. */
	private static final String FIRMS = "Securities|Capital|Partners|Investments?|Bank|Markets|Advisors|Advisers|Research|Economics|Holdings|Brokers|Asset|Management|University|Institute|Analytics|Group";

	private final Roles roles;

	private final Institutions institutions;

	private final OrganizationEnd end;

	private final Set<String> common;

	private final GivenNames given;

	private final NounsBeside beside = new NounsBeside(new BodyNouns());

	/**
	 * @param common words that alone name no organisation
	 */
	Organizations(Gazetteer gazetteer, Roles roles, Institutions institutions, Set<String> common, GivenNames given) {
		this.given = given;
		this.roles = roles;
		this.institutions = institutions;
		this.common = common;
		this.end = new OrganizationEnd(gazetteer, roles, institutions);
	}

	/** The organisation that begins here, without a type where its words name none. */
	Optional<Name> at(Sentence sentence, int first) {
		if (sentence.token(first).entity() != EntityType.ORGANIZATION
				|| (sentence.token(first).tag().matches("POS|TO|IN|CC|,")
						&& !sentence.token(first).text().matches("\\p{Lu}{2,}"))
				|| PersonNameEnd.isRanked(sentence, first) || isPast(sentence, first)
				|| Honours.isInCommas(sentence, first) || isTownOf(sentence, first)) {
			return Optional.empty();
		}
		int begin = (first > 1 && Hyphens.joins(sentence, first - 2)) ? first - 2 : first;
		int last = this.end.last(sentence, first);
		begin = withoutModifier(sentence, begin, last);
		Name person = person(sentence, begin, last);
		return (person != null) ? Optional.of(person) : body(sentence, first, begin, last);
	}

	/** Whoever is named within, of which the recogniser makes one body; else null. */
	private @Nullable Name person(Sentence sentence, int begin, int last) {
		int officer = officer(sentence, begin, last);
		if (officer > begin) {
			return Name.of(sentence, officer, last, ActorType.PERSON, ActorRule.PERSON_NAME);
		}
		int honoured = Honours.honoured(sentence, begin, last);
		if (honoured > begin && this.institutions.type(sentence.tokens().subList(begin, honoured + 1)) == null) {
			return Name.of(sentence, begin, honoured, ActorType.PERSON, ActorRule.PERSON_NAME);
		}
		int official = official(sentence, begin, last);
		if (official > begin) {
			return Name.of(sentence, official, last, ActorType.PERSON, ActorRule.PERSON_NAME);
		}
		int member = member(sentence, begin, last);
		return (member > begin) ? Name.of(sentence, begin, member, ActorType.PERSON, ActorRule.PERSON_NAME) : null;
	}

	private Optional<Name> body(Sentence sentence, int first, int begin, int last) {
		List<Token> tokens = sentence.tokens().subList(begin, last + 1);
		boolean named = tokens.stream().anyMatch((token) -> Character.isUpperCase(token.text().charAt(0)));
		if (!named || tokens.getLast().tag().equals("POS") || isRoleOnly(sentence, first, last)
				|| isBareNoun(sentence, first, last)
				|| (last == begin + 1 && InstitutionFinder.isOfJudge(sentence, last)) || Institutions.isOrgan(tokens)) {
			return Optional.empty();
		}
		ActorType type = Objects.requireNonNullElse(InternationalBodies.type(tokens, this.institutions.type(tokens)),
				ActorType.ORGANIZATION);
		Name found = Name.of(sentence, begin, last, type, ActorRule.RECOGNISED);
		return Optional.of(isNobody(found, first) ? found.asNobody() : found);
	}

	/**
	 * Where the name begins of "Lumeport District Collector A. Lima", all of which the
	 * recogniser takes for one body; -1 without a title within or two words behind it.
	 */
	private int official(Sentence sentence, int begin, int last) {
		for (int i = begin + 1; i + 1 < last; i++) {
			boolean title = this.roles.titleEndingAt(sentence, i).isPresent();
			List<Token> behind = sentence.tokens().subList(i + 1, last + 1);
			if (title && this.roles.endingAt(sentence, i + 1).isEmpty() && this.institutions.type(behind) == null
					&& !this.institutions.isThing(behind)
					&& behind.stream()
						.allMatch((token) -> token.text().equals("-")
								|| (token.isName() && !this.common.contains(PersonName.fold(token.text()))))) {
				return i + 1;
			}
		}
		return -1;
	}

	/**
	 * "Ana" of "Alderman Ana Lima" and of "Bank of Canada Governor Ana Lima", which the
	 * recogniser takes for a body; -1 without a given name or a body before.
	 */
	private int officer(Sentence sentence, int begin, int last) {
		int behind = begin;
		while (behind < last
				&& this.roles.titleEndingAt(sentence, behind).filter((match) -> match.first() >= begin).isEmpty()) {
			behind++;
		}
		int first = behind + 1;
		boolean titled = first < last && last - first < 3
				&& this.roles.endingAt(sentence, behind).filter((match) -> match.first() == begin).isPresent();
		boolean known = titled && (this.given.has(sentence.token(first))
				|| (begin > 0 && sentence.token(begin - 1).entity() == EntityType.ORGANIZATION));
		return known && sentence.tokens()
			.subList(first, last + 1)
			.stream()
			.allMatch((token) -> token.text().matches("\\p{Lu}[\\p{L}'’.-]*") && this.institutions.head(token) == null
					&& !this.institutions.isThing(token)) ? first : -1;
	}

	/**
	 * The last name of "Ana Lima of Lumen Securities", which the recogniser takes for one
	 * body; -1 without such a person.
	 */
	private int member(Sentence sentence, int begin, int last) {
		int of = begin + 2;
		if (of < last && !sentence.token(of).is("of", "at", "from") && sentence.token(of).isName()) {
			of++;
		}
		if (of >= last || !sentence.token(of).is("of", "at", "from") || of - begin > 3
				|| !sentence.token(last).text().matches(FIRMS)) {
			return -1;
		}
		List<Token> before = sentence.tokens().subList(begin, of);
		boolean person = before.stream()
			.allMatch((token) -> token.isName() && token.text().matches("\\p{Lu}\\p{Ll}+")
					&& !this.common.contains(PersonName.fold(token.text())) && this.institutions.head(token) == null
					&& !this.institutions.isThing(token) && this.roles.endingAt(sentence, token.index()).isEmpty());
		return person ? of - 1 : -1;
	}

	/** "Retired" of "Retired District Court judge". */
	private static boolean isPast(Sentence sentence, int first) {
		return NameStart.isPast(sentence.token(first)) && first + 1 < sentence.size()
				&& sentence.token(first + 1).entity() == EntityType.ORGANIZATION;
	}

	/** "Lumeport" of "Lumen Rederi of Lumeport", which the name before has left out. */
	private static boolean isTownOf(Sentence sentence, int at) {
		return at > 1 && sentence.token(at - 1).is("of") && sentence.token(at - 1).entity() == EntityType.ORGANIZATION
				&& (at + 1 == sentence.size() || sentence.token(at + 1).entity() != EntityType.ORGANIZATION)
				&& sentence.token(at - 2).tag().equals("NNP");
	}

	/** "Orvia" of "Lumen-rival Orvia", all of which the recogniser takes for one name. */
	private static int withoutModifier(Sentence sentence, int first, int last) {
		for (int hyphen = first + 1; hyphen + 2 <= last; hyphen++) {
			if (sentence.token(hyphen).is("-") && sentence.token(hyphen + 1).text().matches("\\p{Ll}{4,}")
					&& NameParts.isCapital(sentence.token(hyphen + 2)) && sentence.token(hyphen + 2).isName()) {
				return hyphen + 2;
			}
		}
		return first;
	}

	private boolean isBareNoun(Sentence sentence, int first, int last) {
		boolean owner = first < last && sentence.token(first + 1).tag().equals("POS");
		return (first == last || owner) && this.institutions.isBareNoun(sentence, first);
	}

	/** Common words, an office or a place, where no noun beside says otherwise. */
	private boolean isNobody(Name found, int first) {
		Token after = found.after();
		if (found.last() > found.first() && found.tokens().getLast().text().equals("State") && after != null
				&& after.isNoun() && Character.isLowerCase(after.text().charAt(0))
				&& this.beside.of(found.as(ActorType.ORGANIZATION, found.rule())) == null) {
			return true;
		}
		boolean nobody = found.tokens().stream().allMatch((each) -> this.common.contains(PersonName.fold(each.text())))
				|| isOffice(found.sentence(), first, found.last()) || isSite(found.sentence(), first);
		return nobody && (found.first() == found.last()
				|| this.beside.of(found.as(ActorType.ORGANIZATION, found.rule())) == null);
	}

	/** "Kogi State" of "Lumen Oils in Kogi State", which the recogniser takes for one. */
	private boolean isSite(Sentence sentence, int first) {
		return first > 0 && sentence.token(first - 1).entity() == EntityType.ORGANIZATION
				&& sentence.token(first - 1).text().equals("in") && this.end.parts(sentence, first - 1);
	}

	/** "Finance Minister", a role and nothing else. */
	boolean isRoleOnly(Sentence sentence, int first, int last) {
		return this.roles.endingAt(sentence, last).filter((match) -> match.first() <= first).isPresent();
	}

	/**
	 * "Minister of Public Health" is a person's office, "of Public Health" part of it.
	 */
	private boolean isOffice(Sentence sentence, int first, int last) {
		int link = first;
		while (link <= last && !sentence.token(link).is("of", "for")) {
			link++;
		}
		if (link > last) {
			link = first - 1;
		}
		Roles.Match role = (link > 0 && sentence.token(link).is("of", "for")
				&& (Character.isUpperCase(sentence.token(link - 1).text().charAt(0))
						|| sentence.token(link - 1).is("minister", "ministers")))
								? this.roles.endingAt(sentence, link - 1).orElse(null) : null;
		return role != null && ((role.first() <= first && first < link)
				|| this.institutions.type(sentence.tokens().subList(link + 1, last + 1)) == null);
	}

}
