package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * By whose count or estimate a number goes: "by <em>the union</em>'s count", "on <em>the
 * army</em>'s own account", "brought 3,000 people, by <em>its</em> own count, on to the
 * streets", "<em>The Socialists</em>' estimate is a deficit of €700m". Null where the
 * clause of the count ends before the number or begins behind it.
 */
final class OwnCounts {

	private static final String[] COUNTS = { "count", "estimate", "estimates", "tally", "reckoning", "account",
			"figures", "calculations", "calculation" };

	private static final String[] GIVEN = { "estimate", "count", "tally", "figure", "forecast", "projection",
			"calculation" };

	private static final String[] STAND = { "be", "stand", "come", "run", "reach" };

	private OwnCounts() {
	}

	static @Nullable Token of(Counting counting) {
		Token by = by(counting.sentence(), counting.quantity());
		return (by != null) ? by : is(counting.sentence(), counting.quantity());
	}

	private static @Nullable Token by(Sentence sentence, Quantity quantity) {
		for (int i = 2; i < sentence.size(); i++) {
			if (!sentence.token(i).is(COUNTS)) {
				continue;
			}
			int at = sentence.token(i - 1).is("own") ? i - 2 : i - 1;
			Token mark = sentence.token(Math.max(0, at));
			Token owner = mark.tag().equals("PRP$") ? mark
					: (at > 0 && mark.tag().equals("POS")) ? sentence.token(at - 1) : null;
			int by = at - 1;
			while (by >= 0 && !mark.tag().equals("PRP$") && sentence.token(by).tag().matches("NN.*|DT|JJ|POS|CD")) {
				by--;
			}
			boolean led = owner != null && (owner.isNoun() || !owner.is("my", "our", "your")) && by >= 0
					&& sentence.token(by).is("by", "on");
			if (led && !isBetween(sentence, Math.min(quantity.first(), by), Math.max(quantity.first(), i))
					&& !isPastRelative(sentence, by, quantity.first())) {
				return owner;
			}
		}
		return null;
	}

	private static boolean isBetween(Sentence sentence, int from, int to) {
		return sentence.tokens()
			.subList(from, to)
			.stream()
			.anyMatch((token) -> Attributions.isBarrier(token)
					|| token.is("but", "while", "although", "though", "said", "before", "after", "until"));
	}

	/** "Tehran, which by its estimate needs $120 to do so, <em>$1.5bn</em>". */
	private static boolean isPastRelative(Sentence sentence, int by, int first) {
		boolean relative = by > 1 && sentence.token(by - 1).is("which", "who") && sentence.token(by - 2).is(",");
		return relative && first > by && sentence.tokens().subList(by, first).stream().anyMatch((each) -> each.is(","));
	}

	/** "<em>The Socialists</em>' estimate, which it calls fanciful, is €700m". */
	private static @Nullable Token is(Sentence sentence, Quantity quantity) {
		for (int i = quantity.first() - 1; i > 2 && i > quantity.first() - 6; i--) {
			Token verb = sentence.token(i);
			if (verb.tag().matches("VB[DPZ]")) {
				Token head = verb.isRelated("cop") ? sentence.head(verb) : verb;
				Token figure = (head != null && verb.hasLemma(STAND)) ? sentence.child(head, "nsubj").orElse(null)
						: null;
				boolean given = figure != null && figure.hasLemma(GIVEN) && figure.index() < i;
				return (given && figure != null) ? sentence.child(figure, "nmod:poss").orElse(null) : null;
			}
			if (!verb.tag().matches("DT|NN|IN|JJ.*|RB")) {
				return null;
			}
		}
		return null;
	}

}
