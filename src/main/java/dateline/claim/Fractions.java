package dateline.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;

import dateline.claim.NumberWords.Read;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads shares in words, as percentages to two decimal places:
 * <ul>
 * <li>"a quarter of them", "two thirds of the voters", "half of the crews": only with
 * "of", for "a third" may be an ordinal and "a quarter" three months
 * <li>"four in ten households", "one child in five", "nine out of ten"
 * </ul>
 * Refused: lengths of time ("half an hour", "a quarter of a century"), "the first half of
 * the year", "a two-thirds majority", "one in a series".
 */
final class Fractions {

	private static final Map<String, Integer> PARTS = Map.ofEntries(Map.entry("half", 2), Map.entry("third", 3),
			Map.entry("thirds", 3), Map.entry("quarter", 4), Map.entry("quarters", 4), Map.entry("fifth", 5),
			Map.entry("fifths", 5), Map.entry("sixth", 6), Map.entry("seventh", 7), Map.entry("eighth", 8),
			Map.entry("eighths", 8), Map.entry("tenth", 10), Map.entry("tenths", 10));

	/** Of how many a share is told. */
	private static final Set<String> ROUND = Set.of("2", "3", "4", "5", "6", "7", "8", "9", "10", "20", "50", "100",
			"1000");

	/** "three in five days" and "three in five villages" tell no share. */
	private static final String[] NOT_SHARED = { "day", "week", "month", "year", "hour", "minute", "decade", "attempt",
			"game", "match", "season", "place", "country", "district", "province", "town", "city", "village", "state",
			"area", "region", "incident", "attack", "location", "spot", "raid", "operation", "percent" };

	/** A fraction found, and the token after it. */
	record Fraction(BigDecimal percent, int next) {
	}

	@Nullable Fraction at(Sentence sentence, int at) {
		Fraction part = part(sentence, at);
		if (part != null) {
			boolean shares = isOf(sentence, part.next()) || isHalfOf(sentence, at, part.next())
					|| isChange(sentence, at, part.next());
			return (shares && !isFixed(sentence, at)) ? part : null;
		}
		return ratio(sentence, at);
	}

	private static @Nullable Fraction part(Sentence sentence, int at) {
		String word = sentence.word(at);
		if (word.equals("half")) {
			return new Fraction(percent(1, 2), at + 1);
		}
		Integer joined = (word.startsWith("two-") || word.startsWith("three-"))
				? PARTS.get(word.substring(word.indexOf('-') + 1)) : null;
		if (joined != null) {
			return new Fraction(percent(word.startsWith("two") ? 2 : 3, joined), at + 1);
		}
		Read read = NumberWords.read(sentence, at);
		boolean one = word.equals("a") || word.equals("one");
		if (!one && (read == null || read.next() != at + 1 || read.value().intValue() > 9)) {
			return null;
		}
		int noun = sentence.word(at + 1).equals("-") ? at + 2 : at + 1;
		Integer parts = PARTS.get(sentence.word(noun));
		int times = (one || read == null) ? 1 : read.value().intValue();
		return (parts != null && parts > times && (parts > 2 || one)) ? new Fraction(percent(times, parts), noun + 1)
				: null;
	}

	/** "half the fleet", "half its staff". */
	private static boolean isHalfOf(Sentence sentence, int at, int next) {
		return sentence.word(at).equals("half") && sentence.word(next).matches("the|its|their|his|her|our|all")
				&& next + 1 < sentence.size() && sentence.token(next + 1).isNoun()
				&& !sentence.token(next + 1)
					.hasLemma("time", "day", "night", "year", "month", "week", "hour", "season", "battle", "size",
							"length", "distance", "way", "story", "fun", "point", "price", "cost", "age", "height",
							"width", "speed", "truth", "problem");
	}

	/** "up by a third", "fell two-thirds to 12": nothing that could be parted follows. */
	private static boolean isChange(Sentence sentence, int at, int next) {
		boolean ends = next >= sentence.size()
				|| sentence.token(next)
					.is("to", "from", "in", "on", "since", "after", "this", "last", "over", "and", "as", "compared",
							"between", "year", "by", "but", "while")
				|| sentence.token(next).tag().matches("[.,:]|''|-RRB-");
		int before = sentence.word(at - 1).matches("by|nearly|almost|about|around|roughly|some") ? at - 2 : at - 1;
		before = sentence.word(before).equals("by") ? before - 1 : before;
		return ends && before >= 0
				&& sentence.token(before)
					.hasLemma("up", "down", "rise", "fall", "increase", "decrease", "drop", "grow", "jump", "decline",
							"climb", "shrink", "plunge", "surge", "slump", "soar", "tumble", "cut", "reduce", "raise",
							"higher", "lower", "dip", "slide", "swell", "fewer", "more", "less");
	}

	/** "of" with what may have parts: people and things, no lengths of time. */
	private static boolean isOf(Sentence sentence, int at) {
		if (!sentence.word(at).equals("of")) {
			return false;
		}
		for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
			if (sentence.token(i)
				.hasLemma("century", "year", "hour", "day", "mile", "decade", "month", "week", "minute", "second",
						"inch", "2020s", "game", "season")) {
				return false;
			}
			if (sentence.token(i - 1).is("a", "an", "percentage", "full") && sentence.token(i)
				.hasLemma("point", "million", "billion", "trillion", "metre", "meter", "dozen")) {
				return false;
			}
		}
		return at + 1 < sentence.size() && !sentence.word(at + 1).matches("\\d{4}");
	}

	/** "the first half of", "last quarter of": a stretch of time or of a game. */
	private static boolean isFixed(Sentence sentence, int at) {
		return sentence.word(at - 1)
			.matches(
					"the|first|second|third|fourth|last|this|next|other|final|latter|former|every|each|its|his|her|their|-");
	}

	private static @Nullable Fraction ratio(Sentence sentence, int at) {
		Read part = NumberWords.read(sentence, at);
		if (part == null || sentence.token(at).is("a", "an", "half")) {
			return null;
		}
		boolean noun = part.next() < sentence.size() && sentence.token(part.next()).tag().matches("NNS?")
				&& !sentence.token(part.next()).is("in", "out");
		int second = afterIn(sentence, noun ? part.next() + 1 : part.next());
		Read whole = NumberWords.read(sentence, second);
		if (whole == null || !ROUND.contains(whole.value().toPlainString()) || sentence.token(second).is("a", "an")
				|| part.value().compareTo(whole.value()) >= 0 || part.value().scale() > 0) {
			return null;
		}
		Token after = (whole.next() < sentence.size()) ? sentence.token(whole.next()) : null;
		boolean counts = after != null
				&& (noun ? after.tag().matches("NN.*|JJ") : after.is("-", "%", "per") || after.hasLemma(NOT_SHARED));
		return counts ? null : new Fraction(percent(part.value().intValue(), whole.value().intValue()), whole.next());
	}

	/** The token after "in", "out of" or "in every"; past the end if there is none. */
	private static int afterIn(Sentence sentence, int at) {
		String first = sentence.word(at);
		String second = sentence.word(at + 1);
		boolean two = (first.equals("out") && second.equals("of")) || (first.equals("in") && second.equals("every"));
		return two ? at + 2 : first.equals("in") ? at + 1 : sentence.size();
	}

	private static BigDecimal percent(int times, int parts) {
		BigDecimal percent = BigDecimal.valueOf(100L * times)
			.divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP)
			.stripTrailingZeros();
		return (percent.scale() < 0) ? percent.setScale(0) : percent;
	}

}
