package dateline.benchmark;

import java.util.List;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/**
 * A generated number with its comparator words, most often small.
 *
 * @param words as printed
 */
record Amount(String comparator, @Nullable Long value, @Nullable Long min, @Nullable Long max, String words) {

	private static final List<String> COMPARATORS = List.of("EXACT", "EXACT", "EXACT", "EXACT", "EXACT", "ABOUT",
			"ABOUT", "AT_LEAST", "AT_LEAST", "MORE_THAN", "AT_MOST", "LESS_THAN", "BETWEEN", "VAGUE");

	static Amount draw(RandomGenerator random) {
		String comparator = COMPARATORS.get(random.nextInt(COMPARATORS.size()));
		long number = Math.max(2, (long) Math.exp(random.nextDouble() * 12));
		return switch (comparator) {
			case "EXACT" -> new Amount(comparator, number, number, number, "" + number);
			case "ABOUT" -> new Amount(comparator, number, number, number, "about " + number);
			case "AT_LEAST" -> new Amount(comparator, number, number, null, "at least " + number);
			case "MORE_THAN" -> new Amount(comparator, number, number, null, "more than " + number);
			case "AT_MOST" -> new Amount(comparator, number, null, number, "up to " + number);
			case "LESS_THAN" -> new Amount(comparator, number, null, number, "fewer than " + number);
			case "BETWEEN" ->
				new Amount(comparator, null, number, 2 * number, "between " + number + " and " + 2 * number);
			default -> new Amount(comparator, null, 24L, null, "dozens of");
		};
	}

}
