package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number is told of something done at one time in the past ("About 140 officers
 * searched 32 homes", "was carrying 40 passengers when it sank"), not of a state that
 * lasts ("the firm employed 300"), a plan, a habit or what had been done before.
 */
final class Deeds {

	/** What lasts, is thought or is said. */
	private static final String[] STATES = { "be", "have", "own", "employ", "hold", "know", "want", "need", "believe",
			"think", "expect", "seem", "appear", "contain", "cost", "live", "include", "involve", "belong", "mean",
			"fear", "hope", "aim", "intend", "consider", "represent", "comprise", "consist", "say", "tell", "add",
			"estimate", "warn", "allow", "use", "run", "operate", "produce", "earn", "pay", "owe", "house", "serve",
			"require", "plan", "propose", "promise", "pledge", "threaten", "demand", "claim", "deny", "remain", "stand",
			"exist", "design", "build", "found", "value", "base", "call", "describe", "name", "know", "dub", "set",
			"owe", "last", "span", "average", "lack", "depend", "keep", "maintain", "range", "offer", "seek", "ask",
			"declare", "designate", "blacklist", "label", "brand" };

	private static final String[] INCIDENTS = { "arrest", "detain", "fire", "launch", "treat", "suffer", "destroy",
			"damage", "seize", "evacuate", "rescue", "burn", "hit", "capture", "abduct", "down", "intercept",
			"hospitalize", "hospitalise", "admit", "shoot", "drop", "torch" };

	private Deeds() {
	}

	static boolean isDone(Counting counting) {
		if (counting.meaning().rule().matches("COMPOUND|CAPACITY|STRONG|CROWD")) {
			return false;
		}
		Token verb = verb(counting);
		return (verb == null) ? isHeadless(counting.sentence()) : isDone(counting.sentence(), verb, 0);
	}

	/**
	 * "said 31 people had been arrested", "had fired eight missiles": what an incident
	 * brings, told of from later.
	 */
	static boolean isShiftedBack(Counting counting) {
		Token verb = verb(counting);
		if (verb == null || !verb.hasLemma(INCIDENTS) || verb.isRelated("acl:relcl")) {
			return false;
		}
		List<Token> helpers = counting.sentence().children(verb, "aux", "aux:pass");
		return helpers.stream().anyMatch((each) -> each.is("had"))
				&& helpers.stream().allMatch((each) -> each.is("had", "been"));
	}

	/** The nearest verb above the number. */
	static @Nullable Token verb(Counting counting) {
		return verb(counting.sentence(), counting.carrier());
	}

	/** The nearest verb at or above the word. */
	static @Nullable Token verb(Sentence sentence, Token word) {
		Token at = word;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.isVerb()) {
				return at;
			}
			if (!sentence.children(at, "cop").isEmpty()) {
				return sentence.children(at, "cop").getFirst();
			}
			at = sentence.head(at);
		}
		return null;
	}

	/** "had been destroyed", "have pulled". */
	static boolean isPerfect(Sentence sentence, Token verb) {
		List<Token> helpers = sentence.children(verb, "aux", "aux:pass");
		return verb.tag().equals("VBN") && helpers.stream().anyMatch((each) -> each.hasLemma("have"))
				&& helpers.stream().allMatch((each) -> each.hasLemma("have", "be"));
	}

	private static boolean isDone(Sentence sentence, Token verb, int depth) {
		if (verb.hasLemma(STATES) || depth > 3) {
			return false;
		}
		List<Token> helpers = sentence.children(verb, "aux", "aux:pass");
		boolean was = helpers.stream().anyMatch((each) -> each.is("was", "were", "did"));
		boolean other = helpers.stream().anyMatch((each) -> !each.is("was", "were", "did", "being"));
		boolean negated = sentence.children(verb, "advmod", "neg")
			.stream()
			.anyMatch((each) -> each.is("not", "n't", "n’t", "never"));
		if (other || negated) {
			return false;
		}
		if (verb.tag().equals("VBD") || was) {
			return !verb.isRelated("acl:relcl");
		}
		Token head = sentence.head(verb);
		boolean follows = verb.tag().matches("VB[NG]") && head != null && head.isVerb()
				&& verb.isRelated("advcl", "conj", "xcomp", "dep", "ccomp");
		return follows && head != null && isDone(sentence, head, depth + 1);
	}

	/**
	 * "62 suspects arrested, of whom 41 in Belgium": a line of a list without a finite
	 * verb.
	 */
	private static boolean isHeadless(Sentence sentence) {
		boolean listed = sentence.token(0).text().matches("[•·▪‣*–—-]");
		return listed && sentence.tokens().stream().noneMatch((token) -> token.tag().matches("VB[DPZ]|MD"));
	}

}
