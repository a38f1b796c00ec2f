package dateline.claim;

import java.util.regex.Pattern;

import dateline.claim.Acts.Act;
import dateline.claim.UnitLexicon.Role;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What befell the people counted where several words together tell it:
 * <ul>
 * <li>ACT_STATE: "are now known <em>to have died</em>"
 * <li>ACT_LIVES: "<em>cost</em> 19 passengers <em>their lives</em>"
 * <li>ACT_HOSTAGE: "<em>took</em> 40 guests and staff <em>hostage</em>"
 * <li>ACT_PLIGHT: "were treated <em>for burns</em>", "were carried out <em>with broken
 * bones</em>", "<em>put</em> 30 <em>in hospital</em>", "are being held <em>at a police
 * station</em>", "gathered <em>to demand</em> his release", "fired <em>tear gas at</em>
 * hundreds"
 * </ul>
 * Silent where one of the words is missing: "were treated for cholera", "were held in a
 * house", "gathered for a concert".
 */
final class Plights {

	private static final Pattern HURT = Pattern
		.compile("wounds?|injur(?:y|ies)|burns?|inhalation|fractures?|bones?|cuts|bruises|concussion|lacerations?");

	private static final Pattern JAIL = Pattern
		.compile("prisons?|jails?|custody|detention|police|barracks|base|cells?|suspicion|questioning|charge|trial");

	private static final Pattern COURT = Pattern.compile("judge|magistrate|court|prosecutors?|charged|charges");

	private static final Pattern CARE = Pattern
		.compile("hospitals?|clinics?|doctors|medics|paramedics|surgeons|wards?");

	private static final Pattern PROTEST = Pattern
		.compile("demand|demanding|protest|protesting|denounce|denouncing|chanting|slogans|oppose|banners|placards");

	private static final Pattern SHOT = Pattern.compile("gas|cannons?|pellets|bullets");

	private static final Pattern KIND_OF_SHOT = Pattern.compile("tear|water|rubber|pepper");

	private static final Pattern FOR = Pattern.compile("for");

	private static final Pattern WITH = Pattern.compile("with");

	private static final Pattern STREETS = Pattern.compile("streets?");

	private static final int NEAR = 6;

	private static final int CLAUSE = 14;

	private Plights() {
	}

	/**
	 * The act.
	 * @param before index of the first token of the number with its comparator words
	 * @param after index of the token after the phrase counted
	 * @param anchor the token that carries its grammar
	 */
	static @Nullable Act of(Sentence sentence, int before, int after, Token anchor, UnitLexicon lexicon) {
		Act object = object(sentence, before, after);
		if (object != null) {
			return object;
		}
		Token verb = sentence.head(anchor);
		Act told = (verb != null && verb.index() >= after && anchor.isRelated("nsubj", "nsubj:pass"))
				? known(sentence, verb.index(), lexicon) : null;
		if (told != null) {
			return told;
		}
		int at = after;
		boolean passive = false;
		while (at < sentence.size() && isPassed(sentence.token(at))) {
			passive |= sentence.token(at).hasLemma("be", "get");
			at++;
		}
		if (at >= sentence.size()) {
			return null;
		}
		Act known = known(sentence, at, lexicon);
		boolean order = anchor.hasLemma("police", "officer", "policeman", "soldier", "troop", "guard", "agent");
		boolean taken = anchor.hasLemma("hostage", "captive");
		Act act = (known != null) ? known : predicate(sentence, at, passive);
		if (taken && act != null && act.measure() == Measure.DETAINED) {
			return new Act(Measure.ABDUCTED, "ACT_HOSTAGE");
		}
		return (order && act != null && act.measure() == Measure.PROTESTERS) ? null : act;
	}

	/** Forms of "be" and "have", adverbs and an opening quotation mark. */
	private static boolean isPassed(Token token) {
		return token.is("being") || token.hasLemma("be", "have", "get")
				|| (token.tag().startsWith("RB") && !token.is("not", "n't", "n’t", "never"))
				|| token.tag().equals("``");
	}

	private static @Nullable Act object(Sentence sentence, int before, int after) {
		Token verb = sentence.token(Math.max(0, before - 1));
		boolean lives = verb.hasLemma("cost")
				&& (sentence.word(after) + " " + sentence.word(after + 1)).matches("their (?:lives|life)");
		if (lives) {
			return new Act(Measure.KILLED, "ACT_LIVES");
		}
		if (verb.hasLemma("take", "hold", "seize") && verb.isVerb() && isHostage(sentence, after)) {
			return new Act(Measure.ABDUCTED, "ACT_HOSTAGE");
		}
		boolean hospital = sentence.word(after).equals("in") && sentence.word(after + 1).equals("hospital");
		if (hospital && verb.hasLemma("put", "leave", "land")) {
			return new Act(Measure.WOUNDED, "ACT_PLIGHT");
		}
		boolean fired = sentence.word(before - 1).matches("at|on|against|into")
				&& find(sentence, before - 4, before - 1, SHOT) >= 0
				&& find(sentence, before - 5, before - 1, KIND_OF_SHOT) >= 0;
		return fired ? new Act(Measure.PROTESTERS, "ACT_PLIGHT") : null;
	}

	/** "took some 170 guests and staff <em>hostage</em>". */
	private static boolean isHostage(Sentence sentence, int after) {
		for (int i = after; i < Math.min(sentence.size(), after + 4); i++) {
			if (sentence.token(i).is("hostage", "captive")) {
				return true;
			}
			if (!sentence.token(i).tag().matches("NN.*|CC|JJ")) {
				return false;
			}
		}
		return false;
	}

	/** "are known to have died", "believed to have been killed". */
	private static @Nullable Act known(Sentence sentence, int at, UnitLexicon lexicon) {
		boolean told = sentence.token(at)
			.is("known", "confirmed", "reported", "believed", "thought", "presumed", "feared", "said")
				&& sentence.word(at + 1).equals("to") && sentence.word(at + 2).equals("have");
		if (!told) {
			return null;
		}
		if (sentence.word(at + 3).equals("lost") && sentence.word(at + 4).equals("their")
				&& sentence.word(at + 5).matches("lives|life")) {
			return new Act(Measure.KILLED, "ACT_LIVES");
		}
		boolean been = sentence.word(at + 3).equals("been");
		int verb = been ? at + 4 : at + 3;
		Measure measure = (verb < sentence.size())
				? lexicon.act(been ? Role.OBJECT : Role.SUBJECT, sentence.token(verb)) : null;
		return (measure != null) ? new Act(measure, "ACT_STATE") : null;
	}

	private static @Nullable Act predicate(Sentence sentence, int at, boolean passive) {
		Token verb = sentence.token(at);
		boolean participle = passive || verb.tag().equals("VBN");
		Act hurt = hurt(sentence, at, participle);
		if (hurt != null) {
			return hurt;
		}
		if (participle && verb.hasLemma("treat")) {
			int what = find(sentence, at + 1, at + 4, FOR);
			return (what > 0 && find(sentence, what, what + NEAR, HURT) > 0) ? new Act(Measure.WOUNDED, "ACT_PLIGHT")
					: null;
		}
		if (participle && verb.hasLemma("carry", "take", "rush", "pull", "bring", "admit", "fly", "airlift", "rescue",
				"dig", "stretcher")) {
			int with = find(sentence, at + 1, at + NEAR, WITH);
			return (with > 0 && find(sentence, with, with + 4, HURT) > 0) ? new Act(Measure.WOUNDED, "ACT_PLIGHT")
					: null;
		}
		if (participle && verb.hasLemma("hold", "keep")) {
			boolean where = sentence.word(at + 1).matches("in|at|on|for|without|by|inside");
			boolean tried = where && find(sentence, at + 2, sentence.size(), COURT) > 0;
			return ((where && find(sentence, at + 2, at + NEAR, JAIL) > 0) || tried)
					? new Act(Measure.DETAINED, "ACT_PLIGHT") : null;
		}
		if (verb.hasLemma("take") && sentence.word(at + 1).equals("to")
				&& find(sentence, at + 2, at + 5, STREETS) > 0) {
			return new Act(Measure.PROTESTERS, "ACT_PLIGHT");
		}
		boolean gathers = !passive && verb.isVerb()
				&& verb.hasLemma("gather", "assemble", "converge", "mass", "block", "occupy", "surround", "besiege");
		return (gathers && find(sentence, at + 1, at + 1 + CLAUSE, PROTEST) > 0)
				? new Act(Measure.PROTESTERS, "ACT_PLIGHT") : null;
	}

	/**
	 * "sustained injuries", "suffered burns", "are being treated at the hospital"; not
	 * "suffered losses", "were treated for cholera".
	 */
	private static @Nullable Act hurt(Sentence sentence, int at, boolean participle) {
		Token verb = sentence.token(at);
		boolean suffers = !participle && verb.isVerb() && verb.hasLemma("sustain", "suffer", "receive", "incur")
				&& find(sentence, at + 1, at + 1 + NEAR, HURT) > 0;
		boolean cured = (participle && verb.hasLemma("treat"))
				|| (verb.hasLemma("receive", "undergo") && sentence.word(at + 1).matches("treatment|surgery"));
		boolean ill = find(sentence, at + 1, at + 4, FOR) > 0;
		boolean care = cured && !ill && find(sentence, at + 1, at + 1 + NEAR, CARE) > 0;
		return (suffers || care) ? new Act(Measure.WOUNDED, "ACT_PLIGHT") : null;
	}

	/** The first such word from one token to before another in the clause, else -1. */
	private static int find(Sentence sentence, int from, int to, Pattern words) {
		for (int i = Math.max(0, from); i < Math.min(sentence.size(), to); i++) {
			if (sentence.token(i).is(";", ":", "who", "which", "but")) {
				return -1;
			}
			if (words.matcher(sentence.word(i)).matches()) {
				return i;
			}
		}
		return -1;
	}

}
