package dateline.claim;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb of counting says:
 * <ul>
 * <li>its subject, also that of a verb before it: "<em>The army</em> withdrew and put its
 * losses at 31"
 * <li>for "which" and "who" what they stand for: "<em>The ministry</em> in Niamey, which
 * had spoken of three dead", "<em>Ana Ruiz</em>, minister of the interior, who had given
 * a toll"
 * <li>the possessed, not the possessor: "The Council of Europe's <em>committee</em>"
 * </ul>
 * Null where "I" or "we" count, for then whoever speaks does, and where the subject is
 * itself what is counted ("a crowd estimated at 200,000").
 */
final class Counters {

	/** What is counted and counts nothing: "a crowd estimated at 200,000". */
	private static final String[] COUNTED = { "crowd", "number", "attendance", "turnout", "damage", "loss", "cost",
			"total", "population", "crew" };

	private Counters() {
	}

	/** The head of the words for who counts, null if they name nobody. */
	static @Nullable Token of(Sentence sentence, Token verb) {
		Token subject = possessed(sentence, subject(sentence, verb), verb.index());
		return (subject == null || subject.is("I", "we") || subject.index() > verb.index() || subject.hasLemma(COUNTED))
				? null : subject;
	}

	/**
	 * The name between commas behind these words: "Its director in Aden, <em>Ana
	 * Ruiz</em>, put the need at $14 million"; null if there is none.
	 */
	static @Nullable Token named(Sentence sentence, Token counter) {
		int comma = counter.index() + 1;
		while (comma < sentence.size() && sentence.token(comma).tag().matches("DT|NN.*|IN|JJ.*|POS|PRP\\$|HYPH|CC")) {
			comma++;
		}
		int end = comma + 1;
		while (end < sentence.size() && sentence.token(end).isName()) {
			end++;
		}
		boolean closed = end > comma + 1 && end + 1 < sentence.size() && sentence.token(comma).is(",")
				&& sentence.token(end).is(",") && sentence.token(end + 1).tag().matches("VB[DPZ]|NNS|MD");
		return closed ? sentence.token(end - 1) : null;
	}

	/**
	 * "The Council of Europe's <em>committee</em>", where the parse takes the Council.
	 */
	private static @Nullable Token possessed(Sentence sentence, @Nullable Token subject, int verb) {
		if (subject == null || subject.index() > verb) {
			return subject;
		}
		Token noun = subject;
		boolean owned = false;
		for (int i = subject.index() + 1; i < verb; i++) {
			Token token = sentence.token(i);
			boolean of = token.is("of") && i == subject.index() + 1;
			if (!of && !token.tag().matches("NN.*|POS|JJ.*|HYPH|DT")) {
				break;
			}
			owned |= token.tag().equals("POS");
			noun = (owned && token.isNoun()) ? token : noun;
		}
		return noun;
	}

	/** Its subject, also that of a verb before it; for "which" what that stands for. */
	private static @Nullable Token subject(Sentence sentence, Token verb) {
		Token noun = sentence.head(verb);
		if (verb.tag().matches("VB[DPZ]") && verb.isRelated("acl") && noun != null && noun.isNoun()
				&& noun.index() == verb.index() - 1) {
			return noun;
		}
		Token own = sentence.child(verb, "nsubj").filter((each) -> each.index() < verb.index()).orElse(null);
		if (own != null && sentence.token(Math.max(0, own.index() - 2)).is("which", "whom")) {
			return own;
		}
		for (int i = verb.index() - 1; i > 0 && i > verb.index() - 6; i--) {
			Token token = sentence.token(i);
			if (token.is("who", "which")) {
				return noun(sentence, i);
			}
			if (token.is(",") || (token.isVerb() && !token.hasLemma("have", "do"))) {
				break;
			}
		}
		Token at = verb;
		Token subject = sentence.child(at, "nsubj").orElse(null);
		for (Token head = sentence.head(at); subject == null && head != null && head.isVerb()
				&& at.isRelated("conj"); head = sentence.head(at)) {
			at = head;
			subject = sentence.child(at, "nsubj").orElse(null);
		}
		return (subject != null && subject.is("who", "which", "that")) ? null : subject;
	}

	/** The noun before "which". */
	private static @Nullable Token noun(Sentence sentence, int which) {
		for (int i = which - 1; i >= Math.max(0, which - 3); i--) {
			if (sentence.token(i).isNoun()) {
				Token person = sentence.token(which).is("who") ? apposed(sentence, sentence.token(i)) : null;
				return (person != null) ? person : ofPlace(sentence, sentence.token(i));
			}
		}
		return null;
	}

	/** "<em>The ministry</em> in Niamey, which had spoken of three dead". */
	private static Token ofPlace(Sentence sentence, Token noun) {
		Token head = sentence.head(noun);
		boolean in = noun.isRelated("nmod") && head != null && head.isNoun() && head.index() < noun.index()
				&& sentence.children(noun, "case").stream().anyMatch((each) -> each.is("in", "at", "for"));
		return (in && head != null) ? head : noun;
	}

	/** "<em>Ana Ruiz</em>, minister of the interior of Lodge, who had given a toll". */
	private static @Nullable Token apposed(Sentence sentence, Token noun) {
		Token at = noun;
		boolean beside = false;
		for (int steps = 0; at != null && steps < 6; steps++) {
			if (beside && at.entity() == EntityType.PERSON) {
				return at;
			}
			beside |= at.isRelated("appos");
			at = at.isRelated("appos", "nmod", "compound", "flat", "nmod:of", "conj") ? sentence.head(at) : null;
		}
		return null;
	}

}
