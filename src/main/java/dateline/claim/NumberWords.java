package dateline.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number at a place of a sentence: digits ("2,500", "1.2", "5m", "24 000"),
 * words ("five hundred", "twenty-one"), both ("2.5 million"), dozens ("two dozen", "a
 * dozen") and halves ("half a million", "one and a half million"). Ordinals, fractions
 * and anything else are no number: null.
 */
final class NumberWords {

	private static final Pattern DIGITS = Pattern.compile(
			"(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(k|m|mn|bn|b|tn|million|billion|trillion)?",
			Pattern.CASE_INSENSITIVE);

	private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("zero", 0), Map.entry("one", 1),
			Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
			Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
			Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
			Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40),
			Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80),
			Map.entry("ninety", 90));

	private static final Map<String, BigDecimal> SCALES = Map.ofEntries(Map.entry("dozen", new BigDecimal(12)),
			Map.entry("hundred", new BigDecimal(100)), Map.entry("thousand", new BigDecimal(1_000)),
			Map.entry("k", new BigDecimal(1_000)), Map.entry("million", new BigDecimal(1_000_000)),
			Map.entry("m", new BigDecimal(1_000_000)), Map.entry("mn", new BigDecimal(1_000_000)),
			Map.entry("billion", new BigDecimal(1_000_000_000)), Map.entry("bn", new BigDecimal(1_000_000_000)),
			Map.entry("b", new BigDecimal(1_000_000_000)), Map.entry("trillion", new BigDecimal(1_000_000_000_000L)),
			Map.entry("tn", new BigDecimal(1_000_000_000_000L)), Map.entry("lakh", new BigDecimal(100_000)),
			Map.entry("crore", new BigDecimal(10_000_000)));

	private NumberWords() {
	}

	/**
	 * A number read.
	 *
	 * @param value what it means
	 * @param next index of the token after it
	 * @param scale the factor of its last word, one where it has none
	 * @param bare whether it is a mere group of digits, as years and labels are
	 * @param letter whether the factor is an abbreviation, which may mean another unit
	 */
	record Read(BigDecimal value, int next, BigDecimal scale, boolean bare, boolean letter) {

		Read {
			BigDecimal plain = value.stripTrailingZeros();
			value = (plain.scale() < 0) ? plain.setScale(0) : plain;
		}

	}

	/** What is so many metres high or long. */
	private static final String[] MEASURED = { "wave", "swell", "sea", "hurdle", "sprint", "pole", "tide", "drift",
			"gust", "wall", "dune", "race", "cable", "surge", "stride" };

	/** The scale that a word stands for ("million"), null if none. */
	static @Nullable BigDecimal scale(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return (lower.length() > 2) ? SCALES.get(lower) : null;
	}

	static @Nullable Read read(Sentence sentence, int at) {
		if (at >= sentence.size()) {
			return null;
		}
		String word = sentence.word(at);
		var digits = DIGITS.matcher(word);
		if (digits.matches()) {
			return digits(sentence, at, digits.group(1) + ((digits.group(2) != null) ? digits.group(2) : ""),
					digits.group(3));
		}
		if (word.equals("half") && sentence.word(at + 1).equals("a") && scale(sentence.word(at + 2)) != null) {
			return scaled(new BigDecimal("0.5"), sentence, at + 2);
		}
		if (sentence.word(at + 1).equals("quarter") && word.matches("a|one") && sentence.word(at + 2).equals("of")
				&& sentence.word(at + 3).equals("a") && scale(sentence.word(at + 4)) != null) {
			return scaled(new BigDecimal("0.25"), sentence, at + 4);
		}
		if ((word.equals("a") || word.equals("an")) && scale(sentence.word(at + 1)) != null) {
			return scaled(BigDecimal.ONE, sentence, at + 1);
		}
		Integer small = SMALL.get(word);
		if (small == null) {
			return null;
		}
		Read half = half(sentence, at + 1, BigDecimal.valueOf(small));
		return (half != null) ? half : words(sentence, at);
	}

	/** The number that the rest of a token is: "8bn" of "Kč8bn". */
	static @Nullable Read tail(Sentence sentence, int at, String rest) {
		var digits = DIGITS.matcher(rest);
		return digits.matches() ? digits(sentence, at,
				digits.group(1) + ((digits.group(2) != null) ? digits.group(2) : ""), digits.group(3)) : null;
	}

	private static Read digits(Sentence sentence, int at, String digits, @Nullable String suffix) {
		BigDecimal value = new BigDecimal(digits.replace(",", ""));
		if (suffix != null) {
			BigDecimal scale = SCALES.getOrDefault(suffix.toLowerCase(Locale.ROOT), BigDecimal.ONE);
			return new Read(value.multiply(scale), at + 1, scale, false, suffix.length() < 3);
		}
		String following = sentence.word(at + 1);
		if (isGroup(sentence, at, digits)) {
			return digits(sentence, at + 1, digits + following, null);
		}
		Read half = half(sentence, at + 1, value);
		if (half != null) {
			return half;
		}
		if (scale(following) != null) {
			return scaled(value, sentence, at + 1);
		}
		if (following.equals("-") && scale(sentence.word(at + 2)) != null
				&& sentence.token(at + 2).span().begin() == sentence.token(at).span().end() + 1) {
			return scaled(value, sentence, at + 2);
		}
		if (following.equals("bn") || following.equals("tn") || following.equals("mn")) {
			BigDecimal scale = SCALES.getOrDefault(following, BigDecimal.ONE);
			return new Read(value.multiply(scale), at + 2, scale, false, true);
		}
		if (following.matches("[mbk]\\.?") && (Currencies.isSign(sentence, at - 1) || isMillions(sentence, at + 1))
				&& sentence.token(at + 1).span().begin() == sentence.token(at).span().end()) {
			BigDecimal scale = SCALES.getOrDefault(following.substring(0, 1), BigDecimal.ONE);
			return new Read(value.multiply(scale), at + 2, scale, false, true);
		}
		return new Read(value, at + 1, BigDecimal.ONE, !digits.contains(",") && !digits.contains("."), false);
	}

	/** "2.5m <em>people</em>", "3.2m <em>somoni</em>"; not "2.5m waves", "1.2m high". */
	private static boolean isMillions(Sentence sentence, int at) {
		int next = at + 1;
		while (next + 1 < sentence.size() && sentence.token(next).tag().matches("JJ|VB[NG]")
				&& sentence.token(next + 1).tag().equals("NNS")) {
			next++;
		}
		boolean counted = next < sentence.size() && sentence.token(next).tag().equals("NNS")
				&& !sentence.token(next).hasLemma(MEASURED);
		return sentence.word(at).equals("m") && (counted || Currencies.isWord(sentence, at + 1));
	}

	/** "24 000", as agencies of the United Nations print it. */
	private static boolean isGroup(Sentence sentence, int at, String digits) {
		return digits.matches("\\d{1,3}(?:\\d{3})*") && !digits.startsWith("0")
				&& sentence.word(at + 1).matches("\\d{3}")
				&& (sentence.word(at + 1).equals("000") || sentence.token(at).text().length() < 3)
				&& (at == 0 || !sentence.token(at - 1).isName())
				&& sentence.token(at + 1).span().begin() - sentence.token(at).span().end() == 1;
	}

	/** "one and a half million". */
	private static @Nullable Read half(Sentence sentence, int at, BigDecimal whole) {
		boolean half = sentence.word(at).equals("and") && sentence.word(at + 1).equals("a")
				&& sentence.word(at + 2).equals("half") && scale(sentence.word(at + 3)) != null;
		return half ? scaled(whole.add(new BigDecimal("0.5")), sentence, at + 3) : null;
	}

	private static Read scaled(BigDecimal value, Sentence sentence, int at) {
		BigDecimal scale = BigDecimal.ONE;
		int next = at;
		for (BigDecimal each = scale(sentence.word(next)); each != null; each = scale(sentence.word(next))) {
			scale = scale.multiply(each);
			next++;
		}
		return new Read(value.multiply(scale), next, scale, false, false);
	}

	private static Read words(Sentence sentence, int at) {
		BigDecimal total = BigDecimal.ZERO;
		BigDecimal part = BigDecimal.ZERO;
		BigDecimal last = BigDecimal.ONE;
		int next = at;
		while (next < sentence.size()) {
			String word = sentence.word(next);
			BigDecimal scale = scale(word);
			Integer small = SMALL.get(word);
			if (small != null && (next == at || fits(part, small))) {
				part = part.add(BigDecimal.valueOf(small));
				next++;
			}
			else if (scale != null && scale.intValue() <= 100) {
				part = part.multiply(scale);
				last = scale;
				next++;
			}
			else if (scale != null) {
				total = total.add(part.multiply(scale));
				part = BigDecimal.ZERO;
				last = scale;
				next++;
			}
			else if (continues(sentence, next, part)) {
				next++;
			}
			else {
				break;
			}
		}
		return new Read(total.add(part), next, last, false, false);
	}

	/** "two hundred" may go on with "five", "twenty" with "one"; "two" with neither. */
	private static boolean fits(BigDecimal part, int small) {
		int tail = part.intValue() % 100;
		return part.signum() == 0 || (tail == 0 && small < 100) || (tail >= 20 && tail % 10 == 0 && small < 10);
	}

	/** The hyphen of "twenty-one", the "and" of "two hundred and five". */
	private static boolean continues(Sentence sentence, int at, BigDecimal part) {
		Integer after = SMALL.get(sentence.word(at + 1));
		if (after == null || part.signum() == 0) {
			return false;
		}
		return switch (sentence.word(at)) {
			case "-" -> part.intValue() % 10 == 0 && after < 10;
			case "and" -> part.intValue() >= 100 && part.intValue() % 100 == 0;
			default -> false;
		};
	}

}
