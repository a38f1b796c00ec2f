package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Capitalised words within a sentence that no recogniser takes for a name, where only who
 * acts stands: "the study was published by Clean Coasts Now", "accused Parents Against
 * Plastic of", "under the deal, Clean Coasts Now will pay".
 */
final class Deeds {

	private static final int LONGEST = 6;

	private static final Set<String> LINKS = Set.of("of", "for", "to", "against", "pour", "para", "voor", "für", "de",
			"del", "do", "da", "y", "e", "et", "und", "without", "in", "&");

	/** By whom these things are done. */
	private static final String[] DONE = { "publish", "release", "fund", "found", "own", "operate", "run", "organise",
			"organize", "sign", "buy", "acquire", "manage", "sponsor", "finance", "commission", "file", "issue",
			"compile", "launch", "lead", "host", "submit", "bring", "employ", "represent", "investigate", "conduct",
			"carry", "collect", "report", "coordinate", "staff", "backed", "back" };

	/** Whom one does this to. */
	private static final String[] TO = { "accuse", "fine", "sue", "blame", "criticise", "criticize", "condemn", "urge",
			"thank", "praise", "fund", "prosecute", "acquire", "join" };

	/** What only bodies and people do. */
	private static final String[] DOES = { "pay", "agree", "plan", "sue", "publish", "deny", "accuse", "campaign",
			"launch", "buy", "acquire", "appeal", "criticise", "criticize", "welcome", "announce", "argue", "refuse",
			"promise", "pledge", "employ", "operate", "own", "run", "decline", "apologise", "apologize", "cut", "hire",
			"demand", "file", "offer", "expect", "donate", "condemn", "want", "insist", "report" };

	private final Institutions institutions;

	private final Roles roles;

	private final GivenNames given;

	private final Set<String> common;

	private final Gazetteer gazetteer;

	Deeds(Institutions institutions, Roles roles, GivenNames given, Set<String> common, Gazetteer gazetteer) {
		this.institutions = institutions;
		this.roles = roles;
		this.given = given;
		this.common = common;
		this.gazetteer = gazetteer;
	}

	/**
	 * @param names what is known of the sentence
	 */
	List<Name> find(Sentence sentence, List<Name> names) {
		List<Name> found = new ArrayList<>();
		Predicate<Integer> taken = (at) -> names.stream().anyMatch((name) -> name.covers(at));
		List<Name> bodies = names.stream().filter(Name::isBody).toList();
		for (int first = 0; first < sentence.size(); first++) {
			if (isPart(sentence, first) && (first == 0 || !isPart(sentence, first - 1))) {
				int last = last(sentence, first);
				name(sentence, first, last, taken, bodies).ifPresent(found::add);
				first = last;
			}
		}
		return found;
	}

	private Optional<Name> name(Sentence sentence, int first, int last, Predicate<Integer> taken, List<Name> bodies) {
		boolean listed = first > 0 && Lists.isListed(sentence, first, last, bodies);
		boolean lone = last == first && !(listed && sentence.token(first).isName());
		if (lone || last - first >= LONGEST || !isNew(sentence, first, last) || isTitleCase(sentence)) {
			return Optional.empty();
		}
		for (int i = Math.max(0, first - 1); i <= last + 1; i++) {
			if (i < sentence.size() && taken.test(i)) {
				return Optional.empty();
			}
		}
		boolean actor = listed || isHeaded(sentence, last) || isDoer(sentence, first, last)
				|| Employers.isEmployer(sentence, first) || isSource(sentence, first);
		return actor ? Optional.of(Name.of(sentence, first, last, ActorType.ORGANIZATION, ActorRule.DEED))
				: Optional.empty();
	}

	private static boolean isSource(Sentence sentence, int first) {
		return first > 1 && sentence.token(first - 1).is("to") && sentence.token(first - 2).is("according");
	}

	/** "Clean Coasts Now chief executive Ana Lima". */
	private static boolean isHeaded(Sentence sentence, int last) {
		int at = last + 1;
		while (at < Math.min(sentence.size(), last + 4) && sentence.token(at).text().matches("\\p{Ll}+")
				&& sentence.token(at).tag().matches("JJ|NN")) {
			at++;
		}
		return at > last + 1 && at < sentence.size() && sentence.token(at).entity() == EntityType.PERSON
				&& sentence.token(at - 1)
					.is("executive", "director", "spokesman", "spokeswoman", "spokesperson", "boss", "chairman",
							"chairwoman", "chair", "president", "secretary", "founder", "coordinator", "officer");
	}

	/** Whether the words stand where only who acts does. */
	static boolean isDoer(Sentence sentence, int first, int last) {
		int before = (first > 0 && sentence.token(first - 1).is("the")) ? first - 2 : first - 1;
		if (before < 1) {
			return false;
		}
		Token above = sentence.token(before);
		boolean agent = above.is("by") && sentence.token(before - 1).tag().equals("VBN")
				&& sentence.token(before - 1).hasLemma(DONE);
		boolean object = above.isVerb() && above.hasLemma(TO);
		int verb = last + 1;
		while (verb < Math.min(sentence.size(), last + 4)
				&& (sentence.token(verb).tag().matches("MD|RB") || sentence.token(verb).is("has", "have", "had"))) {
			verb++;
		}
		boolean clause = above.is(",", "that", "when", "while", "but", "and", "where", "because", "after");
		boolean subject = clause
				&& verb < sentence.size() && sentence.token(verb).isVerb() && (verb == last + 1
						? sentence.token(verb).tag().matches("VB[DZ]") : sentence.token(verb).tag().matches("VB|VBN"))
				&& sentence.token(verb).hasLemma(DOES);
		return agent || object || subject;
	}

	private boolean isNew(Sentence sentence, int first, int last) {
		List<Token> tokens = sentence.tokens().subList(first, last + 1);
		boolean role = tokens.stream()
			.anyMatch(
					(token) -> !token.text().endsWith("s") && this.roles.endingAt(sentence, token.index()).isPresent());
		boolean plain = tokens.stream().allMatch((token) -> this.common.contains(PersonName.fold(token.text())));
		boolean place = tokens.stream().anyMatch((token) -> token.entity() == EntityType.PERSON)
				|| tokens.stream().allMatch((token) -> token.entity() == EntityType.LOCATION)
				|| this.gazetteer.lookup(Name.of(sentence, first, last, null, ActorRule.DEED).text()).isPresent();
		ActorType type = this.institutions.type(tokens);
		boolean unheard = !role && !plain && !this.given.has(tokens.getFirst()) && !this.institutions.isThing(tokens)
				&& !Institutions.isOrgan(tokens) && type == null;
		return !place && (unheard || type == ActorType.ORGANIZATION);
	}

	/** A heading with capitals on all its words. */
	private static boolean isTitleCase(Sentence sentence) {
		long words = sentence.tokens().stream().filter((token) -> token.text().matches("\\p{L}{4,}")).count();
		long capitals = sentence.tokens().stream().filter((token) -> token.text().matches("\\p{Lu}\\p{L}{3,}")).count();
		return capitals * 2 > words + 1;
	}

	private static int last(Sentence sentence, int first) {
		int last = first;
		while (last + 1 < sentence.size()) {
			if (isPart(sentence, last + 1)) {
				last++;
			}
			else if (last + 2 < sentence.size() && LINKS.contains(sentence.token(last + 1).text())
					&& isPart(sentence, last + 2) && (sentence.token(last + 2).entity() == null
							|| (sentence.token(last + 2).entity() == EntityType.LOCATION && last == first))) {
				last += 2;
			}
			else {
				break;
			}
		}
		return last;
	}

	private static boolean isPart(Sentence sentence, int at) {
		Token token = sentence.token(at);
		return Character.isUpperCase(token.text().charAt(0)) && token.text().matches("\\p{Lu}[\\p{L}'’-]+")
				&& !NameParts.isCalendar(token) && !token.tag().matches("DT|PRP\\$?|WP|WRB|WDT|CC|UH|CD")
				&& !token.is("Mr", "Mrs", "Ms", "Dr", "Sir");
	}

}
