package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Names that nothing else knows and that do what only actors do: "Orion Infratech denied
 * that", "according to Sankofa Rising", "Dubai-based Merrow Bunkers". They are bodies,
 * unless a given name begins them.
 */
final class SpeakingNames {

	private static final int LONGEST = 6;

	/** Words that names of places begin with. */
	private static final Set<String> OF_PLACES = Set.of("New", "North", "South", "East", "West", "Upper", "Lower",
			"Great", "Greater", "Central", "Northern", "Southern", "Eastern", "Western", "Old", "Port", "Lake", "Mount",
			"Cape", "Fort", "Grand", "Big", "Little", "Long", "High", "White", "Black", "Red", "Blue", "Green",
			"Silver", "Gold", "Rock", "Salt", "Sand", "Hot", "Cold", "Palm", "Spring", "River", "Bay", "Point", "Isle",
			"Island");

	private static final Set<String> LINKS = Set.of("of", "for", "de", "del", "do", "da", "dos", "das", "ya", "wa",
			"el", "la", "du", "des", "y", "e", "et", "und", "the");

	private final Gazetteer gazetteer;

	private final Institutions institutions;

	private final Roles roles;

	/** Words that alone name nothing. */
	private final Set<String> common;

	private final GivenNames given;

	SpeakingNames(Gazetteer gazetteer, Institutions institutions, Roles roles, Set<String> common, GivenNames given) {
		this.gazetteer = gazetteer;
		this.given = given;
		this.institutions = institutions;
		this.roles = roles;
		this.common = common;
	}

	/**
	 * @param taken whether a token belongs to a name already
	 */
	List<Name> find(Sentence sentence, Predicate<Integer> taken) {
		List<Name> found = new ArrayList<>();
		for (int first = OpeningNouns.open(sentence) ? 1 : 0; first < sentence.size(); first++) {
			if (isPart(sentence, first, taken)) {
				int last = last(sentence, first, taken);
				name(sentence, first, last, taken).ifPresent(found::add);
				first = last;
			}
		}
		return found;
	}

	private Optional<Name> name(Sentence sentence, int first, int last, Predicate<Integer> taken) {
		boolean joined = (first > 0 && (taken.test(first - 1) && !isBased(sentence, first)))
				|| (last + 1 < sentence.size() && taken.test(last + 1));
		if (joined || last - first >= LONGEST || !isNew(sentence, first, last)) {
			return Optional.empty();
		}
		boolean based = isBased(sentence, first);
		boolean placed = !isInCountry(sentence, first, last) && !isNoPlace(sentence, first, last)
				&& (sentence.token(last).entity() == EntityType.LOCATION
						|| (!based && sentence.token(first).entity() == EntityType.LOCATION));
		if (placed || !(based || Speech.isSpeaking(sentence, first, last))) {
			return Optional.empty();
		}
		return (last > first || based) ? Optional.of(named(sentence, first, last)) : single(sentence, first);
	}

	/** "Lumen Botswana", "Orvia Uganda": a firm's company in a country. */
	private boolean isInCountry(Sentence sentence, int first, int last) {
		return last > first
				&& this.gazetteer.lookup(sentence.token(last).text())
					.filter((entry) -> entry.kind() == EntryKind.COUNTRY)
					.isPresent()
				&& !OF_PLACES.contains(sentence.token(first).text())
				&& !sentence.token(first)
					.is("Mainland", "Rural", "Coastal", "Inner", "Soviet", "Imperial", "Nazi", "Vichy", "Communist",
							"Costa", "Equatorial", "Saudi", "United", "Sri", "El");
	}

	/**
	 * Initials, a word that the gazetteer does not have, or a name of several that begins
	 * with a common one: "HBRO", "Vantia", "State House".
	 */
	private boolean isNoPlace(Sentence sentence, int first, int last) {
		String word = sentence.token(first).text();
		return (last == first) ? Initials.isCapitals(word) || this.gazetteer.lookup(word).isEmpty()
				: this.common.contains(PersonName.fold(word)) && !OF_PLACES.contains(word);
	}

	private Name named(Sentence sentence, int first, int last) {
		List<Token> tokens = sentence.tokens().subList(first, last + 1);
		ActorType type = this.institutions.type(tokens);
		boolean person = type == null && last < first + 4 && this.given.has(tokens.getFirst())
				&& !tokens.getLast().tag().equals("NNPS");
		return person ? Name.of(sentence, first, last, ActorType.PERSON, ActorRule.PERSON_NAME) : Name.of(sentence,
				first, last, Objects.requireNonNullElse(type, ActorType.ORGANIZATION), ActorRule.SPEAKING);
	}

	/** "Vantia said it had", "HBRO put the number", "according to Vantia": one word. */
	private static Optional<Name> single(Sentence sentence, int at) {
		Token verb = Speech.verb(sentence, at, at);
		int next = (verb != null) ? verb.index() + 1 : -1;
		if (next > 0 && next + 1 < sentence.size() && sentence.token(next).is("that")) {
			next++;
		}
		boolean itself = next > 0 && next < sentence.size() && next - at < 4 && sentence.token(next).is("it", "its")
				&& sentence.token(at).text().length() > 2;
		boolean body = itself || Initials.isCapitals(sentence.token(at).text()) || isCapitalOfItself(sentence, at);
		return body ? Optional.of(Name.of(sentence, at, at, ActorType.ORGANIZATION, ActorRule.SPEAKING))
				: Optional.empty();
	}

	/** A capital that opens no sentence and that no person's relative clause follows. */
	private static boolean isCapitalOfItself(Sentence sentence, int at) {
		boolean person = at + 2 < sentence.size() && sentence.token(at + 1).is(",")
				&& sentence.token(at + 2).is("who", "whose", "whom");
		Token before = (at > 0) ? sentence.token(at - 1) : null;
		return before != null && !person
				&& (before.is("to", "while", "although", "as", "because") || before.tag().matches("CC|VB[DZ]|,"))
				&& sentence.token(at).text().matches("\\p{Lu}\\p{Ll}{3,}");
	}

	/** "Dubai-based". */
	private static boolean isBased(Sentence sentence, int first) {
		return first > 2 && sentence.token(first - 1).is("based", "listed", "headquartered")
				&& sentence.token(first - 2).is("-") && sentence.token(first - 3).isName();
	}

	private boolean isNew(Sentence sentence, int first, int last) {
		List<Token> tokens = sentence.tokens().subList(first, last + 1);
		boolean role = this.roles.endingAt(sentence, last).isPresent()
				|| this.roles.endingAt(sentence, first).isPresent();
		boolean plain = tokens.size() != 2
				&& tokens.stream().allMatch((token) -> this.common.contains(PersonName.fold(token.text())));
		boolean plural = last == first && tokens.getFirst().tag().equals("NNPS");
		return !role && !plain && !plural && !this.institutions.isThing(tokens) && !Institutions.isOrgan(tokens);
	}

	private static int last(Sentence sentence, int first, Predicate<Integer> taken) {
		int last = first;
		while (last + 1 < sentence.size()) {
			if (isPart(sentence, last + 1, taken)) {
				last++;
			}
			else if (last + 2 < sentence.size() && LINKS.contains(sentence.token(last + 1).text())
					&& isPart(sentence, last + 2, taken)) {
				last += 2;
			}
			else {
				break;
			}
		}
		return last;
	}

	private static boolean isPart(Sentence sentence, int at, Predicate<Integer> taken) {
		Token token = sentence.token(at);
		boolean initials = token.isNoun() && Initials.isCapitals(token.text());
		return (initials || (token.isName() && token.entity() != EntityType.PERSON)) && token.text().length() > 1
				&& token.text().matches("\\p{Lu}[\\p{L}'’&.-]*") && !NameParts.isCalendar(token) && !taken.test(at);
	}

}
