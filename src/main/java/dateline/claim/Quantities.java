package dateline.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dateline.claim.ComparatorWords.Phrase;
import dateline.claim.Fractions.Fraction;
import dateline.claim.NumberWords.Read;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number expressions of a sentence, by its words alone. Pure.
 * <ul>
 * <li>a number with the words beside it: "at least 55", "an additional 900"
 * <li>a range: "between 12 and 15", "10-15", "from 10 to 15", "12 or 13"; not "rose from
 * 10 to 15"
 * <li>a vague number: "dozens", "tens of thousands", "several hundred"; a least number
 * only
 * <li>a fraction, in percent: "a quarter of them", "four in ten households"
 * <li>money and shares: "$2.5 million", "300 million dollars", "62.5 percent"
 * </ul>
 * Refused: ordinals, years, days of a month, times of day, ages, labels ("Article 5",
 * "F-16"), scores ("3-2"), and "several", "a few", "many" alone.
 */
final class Quantities {

	private static final Map<String, Integer> VAGUE = Map.of("dozens", 24, "scores", 40, "hundreds", 200, "thousands",
			2_000, "tens", 20, "millions", 2_000_000, "billions", 2_000_000_000);

	private static final Map<String, Integer> VAGUE_SCALES = Map.of("thousands", 1_000, "millions", 1_000_000,
			"billions", 1_000_000_000);

	private static final Set<String> CHANGES = Set.of("rise", "fall", "increase", "grow", "cut", "raise", "reduce",
			"climb", "drop", "decline", "jump", "expand", "up", "down", "go", "shrink", "lower", "double", "surge",
			"slump", "decrease", "swell");

	/** What leads up to a range of what is to come: "sees 8% to 9%". */
	private static final String[] SEE = { "see", "expect", "forecast", "predict", "project", "anticipate", "estimate",
			"offer", "target", "want", "demand" };

	/** How far before "from 10 to 15" a verb of change may stand. */
	private static final int FAR = 12;

	private final ComparatorWords comparators;

	private final Currencies currencies;

	private final Labels labels = new Labels();

	private final Fractions fractions = new Fractions();

	Quantities(ComparatorWords comparators, Currencies currencies) {
		this.comparators = comparators;
		this.currencies = currencies;
	}

	/** In text order, without overlap. */
	List<Quantity> find(Sentence sentence) {
		List<Quantity> found = new ArrayList<>();
		int at = 0;
		while (at < sentence.size()) {
			Quantity quantity = at(sentence, at);
			if (quantity != null) {
				found.add(quantity);
			}
			at = (quantity != null) ? quantity.next() : skip(sentence, at);
		}
		return found;
	}

	/** Past a number that is refused, so that its tail is not taken for another. */
	private int skip(Sentence sentence, int at) {
		Read read = NumberWords.read(sentence, at);
		return (read != null && !sentence.token(at).is("a", "an", "half")) ? read.next() : at + 1;
	}

	private @Nullable Quantity at(Sentence sentence, int at) {
		Quantity vague = vague(sentence, at);
		if (vague != null) {
			return vague;
		}
		Fraction fraction = this.fractions.at(sentence, at);
		if (fraction != null) {
			return share(sentence, at, fraction);
		}
		Opening opening = opening(sentence, at);
		String currency = opening.currency();
		int number = opening.number();
		Read read = opening.read();
		if (read == null || (currency == null && this.labels.refuses(sentence, number, read))) {
			return null;
		}
		boolean ballot = Ballots.is(sentence, number);
		Read other = ballot ? null : rangeEnd(sentence, at, read);
		if (other != null) {
			return range(sentence, at, read, other, currency);
		}
		if (currency == null && !ballot && Labels.isScore(sentence, number, read)) {
			return null;
		}
		return single(sentence, at, read, currency);
	}

	/** The currency before the number, if any, and the number: "$5", "GH¢5", "Kč5bn". */
	private Opening opening(Sentence sentence, int at) {
		String sign = this.currencies.before(sentence, at);
		if (sign != null) {
			return new Opening(sign, at + 1, NumberWords.read(sentence, at + 1));
		}
		String joined = this.currencies.joined(sentence, at);
		if (joined != null) {
			return new Opening(joined, at + 2, NumberWords.read(sentence, at + 2));
		}
		int length = Currencies.glued(sentence, at);
		String glued = (length > 0) ? this.currencies.glued(sentence, at, length) : null;
		return (glued != null)
				? new Opening(glued, at, NumberWords.tail(sentence, at, sentence.word(at).substring(length)))
				: new Opening(null, at, NumberWords.read(sentence, at));
	}

	/** "barely a quarter of the money", "four in ten households". */
	private Quantity share(Sentence sentence, int at, Fraction fraction) {
		Before before = before(sentence, at);
		Comparator comparator = before.comparator();
		return new Quantity(before.first(), at, fraction.next(), exact(sentence, before.first(), fraction.next()),
				fraction.percent(), least(comparator, fraction.percent()), most(comparator, fraction.percent()),
				comparator, "percent", before.adds());
	}

	private static @Nullable BigDecimal least(Comparator comparator, BigDecimal value) {
		return (comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN) ? null : value;
	}

	private static @Nullable BigDecimal most(Comparator comparator, BigDecimal value) {
		return (comparator == Comparator.AT_LEAST || comparator == Comparator.MORE_THAN) ? null : value;
	}

	private @Nullable Quantity single(Sentence sentence, int at, Read read, @Nullable String currency) {
		int next = read.next();
		Unit unit = unit(sentence, next, currency);
		if (unit.code() == null && isShareTo(sentence, at, next)) {
			unit = new Unit("percent", next);
		}
		if (read.letter() && unit.code() == null && !sentence.token(at).text().endsWith("k")
				&& !follows(sentence, next)) {
			return null;
		}
		Before before = before(sentence, at);
		Phrase after = this.comparators.after(sentence, unit.next());
		Comparator comparator = before.comparator();
		int end = unit.next();
		if (after != null && comparator == Comparator.EXACT) {
			comparator = after.comparator();
			end += after.words().size();
		}
		BigDecimal value = read.value();
		return new Quantity(before.first(), at, end, exact(sentence, before.first(), end), value,
				least(comparator, value), most(comparator, value), comparator, unit.code(), before.adds());
	}

	/** "doubled <em>from 2.9</em> to 5.8 per cent". */
	private boolean isShareTo(Sentence sentence, int at, int next) {
		Read end = (sentence.word(at - 1).equals("from") && sentence.word(next).equals("to"))
				? NumberWords.read(sentence, next + 1) : null;
		return end != null && "percent".equals(unit(sentence, end.next(), null).code());
	}

	/** A people's or things' word right after, for which "5m" is five million. */
	private static boolean follows(Sentence sentence, int next) {
		return next < sentence.size() && sentence.token(next).tag().equals("NNS");
	}

	/** The upper end of a range; "shrank by $95bn to $7.7tn" is none. */
	private @Nullable Read rangeEnd(Sentence sentence, int at, Read read) {
		boolean between = sentence.word(at - 1).equals("between");
		int share = unit(sentence, read.next(), null).next();
		int and = (between || isShares(sentence, at, read.next(), share)) ? share : read.next();
		String joint = sentence.word(and);
		boolean joins = (between && joint.equals("and")) || (joint.equals("to") && !isChange(sentence, at))
				|| joint.equals("-") || joint.equals("–") || joint.equals("or")
				|| (joint.equals("to") && isShares(sentence, at, and + 1));
		if (!joins) {
			return null;
		}
		int second = and + 1;
		Read end = (second < sentence.size()) ? opening(sentence, second).read() : null;
		if (end == null) {
			return null;
		}
		BigDecimal lower = lower(read, end);
		boolean far = sentence.word(at - 1).equals("by")
				&& end.value().compareTo(lower.multiply(BigDecimal.valueOf(3))) > 0;
		far |= joint.equals("or") && end.value().compareTo(lower.multiply(BigDecimal.TWO)) > 0;
		return (lower.compareTo(end.value()) < 0 && !far) ? end : null;
	}

	/**
	 * "rose 8 to 10 percent", not "rose from 8 to 10 percent", "rose 8 percent to 10".
	 */
	private static boolean isShares(Sentence sentence, int at, int second) {
		Read end = NumberWords.read(sentence, second);
		return end != null && !sentence.word(at - 1).equals("from")
				&& sentence.word(end.next()).matches("%|percent|pct|per");
	}

	/** "a band of 6% to 10%", "sees 8% to 9%", "5%-7%"; not "fell 6% to 10%". */
	private boolean isShares(Sentence sentence, int at, int next, int joint) {
		Unit unit = unit(sentence, next, null);
		Read end = NumberWords.read(sentence, joint + 1);
		boolean both = unit.code() != null && end != null
				&& unit.code().equals(unit(sentence, end.next(), null).code());
		boolean said = sentence.word(at - 1)
			.matches("of|at|between|for|by|with|against|versus|some|about|around|roughly")
				|| sentence.token(Math.max(0, at - 1)).hasLemma(SEE) || !sentence.word(joint).equals("to");
		boolean changes = sentence.tokens()
			.subList(Math.max(0, at - 6), at)
			.stream()
			.anyMatch((token) -> CHANGES.contains(token.lemma().toLowerCase(Locale.ROOT)));
		return both && said && (!changes || sentence.word(at - 1).matches("of|between"));
	}

	/** "5 to 10 million": the factor of the second number is meant for both. */
	private static BigDecimal lower(Read read, Read end) {
		boolean shared = read.scale().compareTo(BigDecimal.ONE) == 0 && end.scale().compareTo(BigDecimal.ONE) > 0
				&& read.value().compareTo(end.value().divide(end.scale())) < 0;
		return shared ? read.value().multiply(end.scale()) : read.value();
	}

	/** "rose from 10 to 15" and "fell 10 to 15" give two numbers, no range. */
	private static boolean isChange(Sentence sentence, int at) {
		boolean from = sentence.word(at - 1).equals("from");
		for (int i = Math.max(0, at - (from ? FAR : 6)); i < at; i++) {
			if (CHANGES.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))) {
				return from || sentence.token(at - 1).isVerb();
			}
		}
		return false;
	}

	private Quantity range(Sentence sentence, int at, Read read, Read end, @Nullable String currency) {
		Unit unit = unit(sentence, end.next(), currency);
		int first = at;
		if (sentence.word(at - 1).equals("between") || sentence.word(at - 1).equals("from")) {
			first = at - 1;
		}
		first = before(sentence, first).first();
		return new Quantity(first, at, unit.next(), exact(sentence, first, unit.next()), null, lower(read, end),
				end.value(), Comparator.BETWEEN, unit.code(), false);
	}

	private @Nullable Quantity vague(Sentence sentence, int at) {
		String word = sentence.word(at);
		BigDecimal scale = NumberWords.scale(sentence.word(at + few(sentence, at)));
		BigDecimal least;
		int next;
		if (few(sentence, at) > 0 && scale != null) {
			least = scale.multiply(BigDecimal.TWO);
			next = at + few(sentence, at) + 1;
		}
		else if (VAGUE.containsKey(word) && sentence.token(at).isNoun()) {
			least = BigDecimal.valueOf(VAGUE.getOrDefault(word, 0));
			Integer factor = sentence.word(at + 1).equals("of") ? VAGUE_SCALES.get(sentence.word(at + 2)) : null;
			if (word.equals("tens") && factor == null) {
				return null;
			}
			least = (factor != null) ? least.multiply(BigDecimal.valueOf(factor)) : least;
			next = (factor != null) ? at + 3 : at + 1;
		}
		else {
			return null;
		}
		int noun = sentence.word(next).equals("of") ? next + 1 : next;
		Unit unit = unit(sentence, noun, null);
		Before before = before(sentence, at);
		return new Quantity(before.first(), at, (unit.code() != null) ? unit.next() : next,
				exact(sentence, before.first(), next), null, least, null, Comparator.VAGUE, unit.code(), before.adds());
	}

	/** How many words "several", "a few" or "a couple of" take; zero for others. */
	private static int few(Sentence sentence, int at) {
		if (sentence.token(at).is("several", "many")) {
			return 1;
		}
		boolean a = sentence.token(at).is("a");
		if (a && sentence.word(at + 1).equals("couple")) {
			return sentence.word(at + 2).equals("of") ? 3 : 2;
		}
		return (a && sentence.word(at + 1).equals("few")) ? 2 : 0;
	}

	/** The comparator words that lead up to a number, and where they begin. */
	private Before before(Sentence sentence, int at) {
		Comparator comparator = Comparator.EXACT;
		boolean adds = false;
		int first = at;
		for (Phrase phrase = this.comparators.before(sentence, first); phrase != null; phrase = this.comparators
			.before(sentence, first)) {
			int lead = first - phrase.words().size();
			if (phrase.words().equals(List.of("over")) && lead > 0
					&& sentence.token(lead - 1)
						.hasLemma("dispute", "row", "talk", "quarrel", "fight", "concern", "clash", "debate", "deal",
								"argue", "argument", "battle", "case", "fall", "split", "sue", "negotiation",
								"question", "worry", "anger")) {
				break;
			}
			boolean looser = comparator == Comparator.EXACT
					|| (comparator == Comparator.ABOUT && phrase.comparator() != Comparator.EXACT);
			comparator = looser ? phrase.comparator() : comparator;
			adds |= phrase.adds();
			first -= phrase.words().size();
		}
		return new Before(first, comparator, adds);
	}

	private Unit unit(Sentence sentence, int next, @Nullable String currency) {
		if (currency != null) {
			return new Unit(currency, next);
		}
		String word = sentence.word(next);
		if (word.matches("%|percent|pct|per-cent")) {
			return new Unit("percent", next + 1);
		}
		if (word.equals("per") && sentence.word(next + 1).equals("cent")) {
			return new Unit("percent", next + 2);
		}
		if (word.equals("percentage") && sentence.word(next + 1).matches("points?")) {
			return new Unit("percentage points", next + 2);
		}
		return this.currencies.after(sentence, next);
	}

	private static Span exact(Sentence sentence, int first, int next) {
		Token last = sentence.token(next - 1);
		return new Span(sentence.token(first).span().begin(), last.span().end());
	}

	/** A unit that belongs to the number itself, and the token after it. */
	record Unit(@Nullable String code, int next) {
	}

	/** How a number begins. */
	private record Opening(@Nullable String currency, int number, @Nullable Read read) {
	}

	private record Before(int first, Comparator comparator, boolean adds) {
	}

}
