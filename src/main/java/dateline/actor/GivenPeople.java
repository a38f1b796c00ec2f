package dateline.actor;

import java.util.List;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * People whose names recognisers take for places, bodies or plain words ("Chad Lake",
 * "Hope Banks", "Peter Court"): a given name before one or two capitalised words, where
 * only a person stands: "lawyers for Hope Banks", "Chad Lake resigned", "Grace Field, a
 * retired plumber,".
 */
final class GivenPeople {

	/** Nouns of bodies and places that people are called by, too. */
	private static final Set<String> SURNAMES = Set.of("Church", "Court", "Temple", "Chambers", "House", "Hall",
			"Abbey", "Parish", "Force", "Guard", "Marshall", "Constable", "Banks", "Price", "Field", "Fields", "Lake",
			"Marsh", "Park", "Hill", "Rivers", "West", "East", "North", "Bridge", "Street", "Day", "Forest", "Harbour",
			"Castle", "Lane", "Port", "Storm", "Wells", "Beach", "Mount", "Holloway", "Summers", "Winters", "Week",
			"Battle", "Bay", "Mills", "Parks", "Woods", "Brooks", "Award", "Power", "Bond", "Fleet", "Bank");

	/** What only people do, or befalls them. */
	private static final String[] DEEDS = { "say", "tell", "add", "resign", "quit", "retire", "write", "deny", "plead",
			"marry", "testify", "apologise", "apologize", "recall", "admit", "argue", "explain", "live", "weep", "joke",
			"insist", "confess", "reply", "remember", "believe", "hope", "graduate", "tweet", "step" };

	private static final String[] DONE_TO = { "convict", "arrest", "jail", "sentence", "tell", "interview", "marry",
			"detain", "imprison", "murder", "appoint", "elect", "acquit", "question", "ask", "meet", "charge" };

	private static final String[] AGENCY = { "lawyer", "lawyers", "attorney", "attorneys", "solicitor", "solicitors",
			"barrister", "supporters", "friends", "relatives", "tributes", "funeral", "search" };

	private static final String[] KIN = { "wife", "husband", "mother", "father", "son", "daughter", "brother", "sister",
			"lawyer", "lawyers", "family", "death", "body", "widow", "parents", "car", "house", "home", "career" };

	private final GivenNames given;

	private final Institutions institutions;

	private final Roles roles;

	GivenPeople(GivenNames given, Institutions institutions, Roles roles) {
		this.given = given;
		this.institutions = institutions;
		this.roles = roles;
	}

	/** The last token of the name that begins here, -1 if nothing shows a person. */
	int end(Sentence sentence, int first) {
		if (first + 1 >= sentence.size() || !this.given.has(sentence.token(first))
				|| NameParts.isCalendar(sentence.token(first))
				|| (first > 0 && isCapital(sentence.token(first - 1)) && first > 1)) {
			return -1;
		}
		int last = first;
		int words = 1;
		while (last + 1 < sentence.size() && words < 4
				&& (isCapital(sentence.token(last + 1)) || (words > 1 && Hyphens.joins(sentence, last)))) {
			last += Hyphens.joins(sentence, last) ? 2 : 1;
			words += (last > 1 && sentence.token(last - 1).is("-")) ? 0 : 1;
		}
		boolean goesOn = last + 2 < sentence.size() && (Hyphens.joins(sentence, last)
				|| (sentence.token(last + 1).text().matches("e|y|de|da|do|dos|del|van|von|di|al|el|la|bin|-")
						&& Character.isUpperCase(sentence.token(last + 2).text().charAt(0))));
		if (goesOn) {
			return -1;
		}
		List<Token> name = sentence.tokens().subList(first, last + 1);
		boolean seen = name.stream().allMatch((token) -> token.entity() == EntityType.PERSON);
		if (last == first || words > 3 || (seen && !isSurname(sentence, first, last))
				|| (!isSurname(sentence, first, last) && isBody(name))) {
			return -1;
		}
		return isHuman(sentence, first, last) ? last : -1;
	}

	/** "Peter Court": a given name and a noun that is a surname as often. */
	boolean isSurname(Sentence sentence, int first, int last) {
		return last == first + 1 && this.given.has(sentence.token(first))
				&& SURNAMES.contains(sentence.token(last).text());
	}

	private boolean isBody(List<Token> name) {
		return this.institutions.type(name) != null || this.institutions.isThing(name)
				|| name.getLast().tag().equals("NNPS");
	}

	private boolean isHuman(Sentence sentence, int first, int last) {
		int next = last + 1;
		boolean does = next < sentence.size() && sentence.token(next).tag().matches("VB[DZ]")
				&& sentence.token(next).hasLemma(DEEDS);
		boolean owns = next + 1 < sentence.size() && sentence.token(next).tag().equals("POS")
				&& sentence.token(next + 1).is(KIN);
		return does || isDoneTo(sentence, next) || owns || isBehindHuman(sentence, first)
				|| isExplained(sentence, next);
	}

	/** "X was jailed", "X has been arrested". */
	private static boolean isDoneTo(Sentence sentence, int next) {
		int verb = next;
		while (verb < Math.min(sentence.size(), next + 3)
				&& sentence.token(verb).is("was", "is", "has", "had", "been")) {
			verb++;
		}
		return verb > next && verb < sentence.size() && sentence.token(verb).tag().matches("VB[ND]")
				&& sentence.token(verb)
					.hasLemma("convict", "arrest", "jail", "sentence", "detain", "imprison", "murder", "acquit",
							"marry", "stab", "shoot", "bury", "born", "bear");
	}

	/** "According to X", "lawyers for X", "convicted X", "designed by X", "said X". */
	private boolean isBehindHuman(Sentence sentence, int first) {
		if (first < 2) {
			return false;
		}
		Token before = sentence.token(first - 1);
		Token above = sentence.token(first - 2);
		boolean source = before.is("to") && above.is("according");
		boolean served = before.is("for", "of") && above.is(AGENCY);
		boolean agent = before.is("by") && above.tag().equals("VBN");
		boolean saying = before.tag().matches("VB[DZ]") && before.hasLemma("say", "add", "explain", "ask");
		boolean object = before.isVerb() && before.hasLemma(DONE_TO);
		boolean apposed = before.is(",") && above.tag().equals("NN")
				&& this.roles.endingAt(sentence, first - 2).isPresent();
		return source || served || agent || saying || object || apposed;
	}

	/** ", a retired plumber,", ", 37,", ", who". */
	private boolean isExplained(Sentence sentence, int comma) {
		if (comma + 2 >= sentence.size() || !sentence.token(comma).is(",")) {
			return false;
		}
		Token next = sentence.token(comma + 1);
		if (next.is("who", "whose") || (next.text().matches("[1-9]\\d") && sentence.token(comma + 2).is(",", "."))) {
			return true;
		}
		for (int i = comma + 2; next.is("a", "an", "the", "his", "her")
				&& i < Math.min(sentence.size(), comma + 7); i++) {
			if (sentence.token(i).tag().equals("POS")) {
				continue;
			}
			if (sentence.token(i).isNoun() && !(i + 1 < sentence.size()
					&& (sentence.token(i + 1).isNoun() || sentence.token(i + 1).tag().equals("POS")))) {
				return this.roles.endingAt(sentence, i).isPresent();
			}
			if (!sentence.token(i).tag().matches("JJ.?|NN|HYPH|VB[NG]|CD|RB")) {
				return false;
			}
		}
		return false;
	}

	private static boolean isCapital(Token token) {
		return token.text().matches("\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*|\\p{Lu}\\.")
				&& (token.isNoun() || token.tag().startsWith("JJ")) && !NameParts.isCalendar(token);
	}

}
