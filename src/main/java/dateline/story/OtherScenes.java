package dateline.story;

import java.util.Locale;
import java.util.Set;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Places that a sentence names beside the scene of which it tells: where it is said
 * ("announced in Geneva", "a charity in Geneva said", "according to diplomats in
 * Geneva"), with what it is compared ("more than in Geneva", "the worst toll since an
 * attack in Geneva") and whence somebody comes ("a man born in Geneva", "a deal reached
 * in Geneva"), what came of it ("forcing it to land in Geneva") and where somebody was
 * bound to whom it happened on the way ({@link #isBound}). Police, doctors or a mayor
 * tell of their own town.
 */
public final class OtherScenes {

	private static final String[] SPEECH = { "say", "tell", "accuse", "announce", "warn", "claim", "deny", "insist",
			"declare", "add", "argue", "describe", "condemn", "urge", "confirm", "estimate", "note", "acknowledge",
			"reveal", "state", "speak", "write", "testify", "brief", "predict", "comment" };

	/** Where people speak: "told a conference in Geneva". */
	private static final String[] MEETINGS = { "conference", "meeting", "summit", "briefing", "ceremony", "interview",
			"forum", "hearing", "congress", "seminar", "gathering", "reception", "session", "panel", "statement",
			"speech", "assembly", "rally", "crowd", "audience", "supporter" };

	/** Who tells of the town where they are. */
	private static final String[] LOCAL = { "police", "policeman", "officer", "hospital", "clinic", "doctor", "medic",
			"nurse", "surgeon", "resident", "witness", "villager", "firefighter", "rescuer", "mayor", "governor",
			"prefect", "council", "councillor", "court", "judge", "coroner", "morgue", "survivor", "relative", "farmer",
			"trader", "shopkeeper", "teacher", "headman", "priest", "bishop", "worker", "driver", "neighbour",
			"neighbor", "brigade", "authority", "official", "elder", "prosecutor", "student", "organiser", "organizer",
			"demonstrator", "protester", "patient", "paramedic", "people", "woman", "man", "crowd" };

	private static final Set<String> SEATS = Set.of("Geneva", "New York", "Brussels", "Strasbourg", "Frankfurt",
			"The Hague", "Rawalpindi");

	/** What was done somewhere before it is told. */
	private static final String[] DONE = { "bear", "train", "educate", "raise", "want", "reach", "sign", "broker",
			"agree", "negotiate", "draft", "publish", "print", "register", "headquarter", "jail", "convict", "sentence",
			"mint", "brew", "invent" };

	private static final String[] RESULTS = { "force", "prompt", "trigger", "spark", "draw", "divert", "lead" };

	private static final String[] MOVES = { "travel", "drive", "walk", "head", "return", "go", "move", "ride", "fly",
			"sail", "march", "journey", "commute", "rush", "bind" };

	private static final Set<String> COMPARED = Set.of("as", "than", "like", "unlike");

	/** The longest way to "according", in words. */
	private static final int REACH = 8;

	private OtherScenes() {
	}

	/** Whether the place is beside the scene in one of these ways. */
	public static boolean has(Sentence sentence, EntryMatch place) {
		return isCompared(sentence, place) || isWhence(sentence, place) || isSaid(sentence, place)
				|| isSource(sentence, place) || isOfApposition(sentence, place) || isResult(sentence, place)
				|| isBound(sentence, place);
	}

	/** "was killed as he travelled <em>to a base in</em> Lodz". */
	public static boolean isBound(Sentence sentence, EntryMatch place) {
		int to = place.first() - 1;
		while (to > 0 && sentence.token(to).tag().matches("DT|JJ.*|NNS?|IN") && !sentence.token(to).is("to")) {
			to--;
		}
		Token verb = (to > 0 && sentence.token(to).is("to")) ? sentence.token(to - 1) : null;
		return verb != null && verb.hasLemma(MOVES) && verb.isRelated("advcl")
				&& sentence.children(verb, "mark", "advmod", "case")
					.stream()
					.anyMatch((each) -> each.is("as", "while", "when", "before"));
	}

	/** "were hurt when the jet hit turbulence, forcing it to land in Lodz". */
	private static boolean isResult(Sentence sentence, EntryMatch place) {
		Token at = sentence.token(place.last());
		for (int steps = 0; at != null && at.index() > 0 && steps <= sentence.size(); steps++) {
			if (at.tag().equals("VBG") && at.hasLemma(RESULTS) && sentence.token(at.index() - 1).is(",")) {
				return sentence.subtree(at).stream().noneMatch((each) -> each.tag().equals("CD"));
			}
			at = sentence.head(at);
		}
		return false;
	}

	/** "Ana Sosa, <em>a trader in Lodz</em>", not "Dolva, a village in Norway". */
	private static boolean isOfApposition(Sentence sentence, EntryMatch place) {
		Token name = sentence.token(place.last());
		Token noun = name.isRelated("nmod") ? sentence.head(name) : null;
		Token head = (noun != null && noun.isRelated("appos")) ? sentence.head(noun) : null;
		return noun != null && head != null && noun.index() < place.first() && head.isName()
				&& (head.entity() == EntityType.PERSON || head.entity() == EntityType.ORGANIZATION)
				&& !noun.hasLemma(LOCAL);
	}

	/** "more <em>than in</em> Lodz", "<em>as in</em> Lodz", "worst since one in Lodz". */
	private static boolean isCompared(Sentence sentence, EntryMatch place) {
		int at = preposition(sentence, place);
		if (at < 1) {
			return false;
		}
		boolean worst = false;
		boolean since = false;
		for (int i = at - 1; i >= Math.max(0, at - REACH) && !sentence.token(i).is(",", ";"); i--) {
			since |= sentence.token(i).is("since") && !hasVerb(sentence, i, at);
			worst |= since && (sentence.token(i).tag().matches("JJS|RBS") || sentence.token(i).is("first", "worst"));
		}
		boolean largest = place.entry().countryCodes().size() != 1 && place.entry().kind() == EntryKind.REGION
				&& sentence.token(at - 1).isNoun()
				&& sentence.tokens()
					.subList(Math.max(0, at - REACH), at)
					.stream()
					.anyMatch((each) -> each.tag().equals("JJS"))
				&& !hasVerb(sentence, Math.max(0, at - REACH / 2), at);
		boolean compared = COMPARED.contains(sentence.token(at - 1).text().toLowerCase(Locale.ROOT))
				&& !(sentence.token(at - 1).is("as") && at > 1 && sentence.token(at - 2).hasLemma("such", "far"));
		return worst || compared || largest;
	}

	private static boolean hasVerb(Sentence sentence, int from, int to) {
		return sentence.tokens().subList(from, to).stream().anyMatch((each) -> each.tag().matches("VB[DPZ]"));
	}

	/**
	 * "a man <em>born in</em> Lodz", "a minister <em>due in</em> Lodz", not "12 people
	 * were born in Lodz".
	 */
	private static boolean isWhence(Sentence sentence, EntryMatch place) {
		int at = preposition(sentence, place);
		Token verb = (at > 1) ? sentence.token(at - 1) : null;
		if (verb != null && verb.is("due", "expected", "scheduled")) {
			return true;
		}
		return verb != null && verb.tag().matches("VB[ND]") && verb.hasLemma(DONE)
				&& sentence.children(verb, "aux", "aux:pass").isEmpty()
				&& (verb.isRelated("acl") || sentence.token(at - 2).isNoun());
	}

	/** "said in Geneva", "told a conference in Geneva", "a charity in Geneva said". */
	private static boolean isSaid(Sentence sentence, EntryMatch place) {
		Token name = sentence.token(place.last());
		Token noun = sentence.head(name);
		if (noun == null) {
			return false;
		}
		if (noun.isNoun() && name.isRelated("nmod") && noun.isRelated("nsubj") && noun.index() < place.first()) {
			return isSpeech(sentence, sentence.head(noun)) && !noun.hasLemma(LOCAL)
					&& (!noun.isName() || isNamedBody(noun));
		}
		Token top = noun;
		for (int steps = 0; top != null && top.isNoun() && top.isRelated("nmod") && steps < 3; steps++) {
			top = sentence.head(top);
		}
		boolean meeting = top != null && noun.isNoun() && name.isRelated("nmod", "obl")
				&& (noun.hasLemma(MEETINGS) || isStand(sentence, top));
		Token verb = (meeting && top != null) ? sentence.head(top) : noun;
		boolean said = verb != null && isSpeech(sentence, verb) && (meeting || name.isRelated("obl"))
				&& sentence.children(verb, "aux:pass").isEmpty() && sentence.token(place.first()).index() > 0;
		boolean fronted = said && verb != null && place.first() < verb.index() && !meeting;
		Token subject = (said && verb != null) ? sentence.child(verb, "nsubj").orElse(null) : null;
		return said && (!fronted || (isSeat(place) && subject != null && !subject.hasLemma(LOCAL)));
	}

	/** "told supporters <em>outside her headquarters</em> in Lodz". */
	private static boolean isStand(Sentence sentence, Token noun) {
		return noun.isRelated("obl") && sentence.children(noun, "case")
			.stream()
			.anyMatch((each) -> each.is("at", "outside", "inside", "before", "during"));
	}

	private static boolean isSeat(EntryMatch place) {
		return place.entry().kind() == EntryKind.CAPITAL || SEATS.contains(place.entry().name());
	}

	private static boolean isNamedBody(Token noun) {
		return noun.entity() == EntityType.ORGANIZATION
				&& !noun.is("hospital", "clinic", "police", "university", "court", "council", "prison");
	}

	/** Not "the floods claimed 40 lives". */
	private static boolean isSpeech(Sentence sentence, @Nullable Token verb) {
		return verb != null && verb.isVerb() && verb.hasLemma(SPEECH)
				&& sentence.child(verb, "obj").filter((each) -> each.hasLemma("life", "victim", "casualty")).isEmpty();
	}

	/** "<em>according to diplomats</em> in Geneva". */
	private static boolean isSource(Sentence sentence, EntryMatch place) {
		int at = preposition(sentence, place);
		if (at < 2 || !sentence.token(at - 1).isNoun() || sentence.token(at - 1).hasLemma(LOCAL)) {
			return false;
		}
		for (int i = at - 1; i > Math.max(0, at - REACH); i--) {
			if (sentence.token(i).is("to") && sentence.token(i - 1).is("according")) {
				return true;
			}
			if (!sentence.token(i).tag().matches("NN.*|JJ.*|DT|CD|POS|HYPH|IN|CC") || sentence.token(i).is("in")) {
				return false;
			}
		}
		return false;
	}

	/** The preposition of "in the town of Lodz", -1 where none stands there. */
	private static int preposition(Sentence sentence, EntryMatch place) {
		int at = place.first() - 1;
		while (at > 0 && (sentence.token(at).tag().matches("DT|JJ.*|NN") || sentence.token(at).is("of"))) {
			at--;
		}
		return (at >= 0 && sentence.token(at).is("in", "at", "near", "outside", "from")) ? at : -1;
	}

}
