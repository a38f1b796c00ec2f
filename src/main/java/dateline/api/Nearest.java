package dateline.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What somebody may have meant: the words within a few edits (Levenshtein 1966) of the
 * one written, nearest first.
 */
final class Nearest {

	private static final int MOST = 5;

	private Nearest() {
	}

	/** At most five; empty where nothing is near. */
	static List<String> to(String written, Collection<String> known) {
		String wanted = written.toLowerCase(Locale.ROOT);
		int allowed = 1 + wanted.length() / 4;
		record Candidate(String word, int distance) {
		}
		return known.stream()
			.distinct()
			.map((word) -> new Candidate(word, distance(wanted, word.toLowerCase(Locale.ROOT))))
			.filter((candidate) -> candidate.distance() <= allowed)
			.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
			.limit(MOST)
			.map(Candidate::word)
			.toList();
	}

	static int distance(String one, String other) {
		int[] previous = new int[other.length() + 1];
		for (int at = 0; at < previous.length; at++) {
			previous[at] = at;
		}
		for (int row = 1; row <= one.length(); row++) {
			int[] current = new int[other.length() + 1];
			current[0] = row;
			for (int at = 1; at <= other.length(); at++) {
				int change = previous[at - 1] + ((one.charAt(row - 1) != other.charAt(at - 1)) ? 1 : 0);
				current[at] = Math.min(change, 1 + Math.min(previous[at], current[at - 1]));
			}
			previous = current;
		}
		return previous[other.length()];
	}

}
