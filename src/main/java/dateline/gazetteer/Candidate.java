package dateline.gazetteer;

import java.util.List;

/**
 * What may be named by some atoms.
 *
 * @param from first atom
 * @param to atom after the last
 * @param entries all that it may be; several where the form is ambiguous
 */
record Candidate(int from, int to, List<Entry> entries) {

	Candidate {
		entries = entries.stream().distinct().toList();
	}

	boolean isLongerThan(Candidate other) {
		return this.to - this.from > other.to - other.from;
	}

}
