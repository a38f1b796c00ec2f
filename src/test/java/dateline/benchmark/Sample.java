package dateline.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Times of one thing done several times, in milliseconds. */
final class Sample {

	private final List<Timed> times = new ArrayList<>();

	/** Times the work, which it names. */
	void time(String what, Runnable work) {
		long before = System.nanoTime();
		work.run();
		this.times.add(new Timed((System.nanoTime() - before) / 1e6, what));
	}

	/** Forgets the last time: what was timed does not count. */
	void dropLast() {
		this.times.removeLast();
	}

	/** The time that a share of all times do not exceed. */
	double at(double share) {
		return sorted().get((int) Math.min(this.times.size() - 1, Math.floor(share * this.times.size()))).time;
	}

	double median() {
		return at(0.5);
	}

	/** The mean of the slowest tenth. */
	double worstDecile() {
		List<Timed> sorted = sorted();
		return sorted.subList(sorted.size() * 9 / 10, sorted.size())
			.stream()
			.mapToDouble(Timed::time)
			.average()
			.orElseThrow();
	}

	/** What took longest. */
	String slowest() {
		return sorted().getLast().what;
	}

	private List<Timed> sorted() {
		return this.times.stream().sorted(Comparator.comparingDouble(Timed::time)).toList();
	}

	int size() {
		return this.times.size();
	}

	static String milliseconds(double time) {
		return String.format(Locale.ROOT, (time < 10) ? "%.2f ms" : "%.0f ms", time);
	}

	private record Timed(double time, String what) {
	}

}
