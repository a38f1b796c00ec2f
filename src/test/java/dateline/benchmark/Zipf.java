package dateline.benchmark;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Ranks drawn by Zipf's law: the second half as often as the first, and so on. */
final class Zipf {

	private final double[] cumulated;

	Zipf(int size, double exponent) {
		this.cumulated = new double[size];
		double sum = 0;
		for (int rank = 0; rank < size; rank++) {
			sum += Math.pow(rank + 1.0, -exponent);
			this.cumulated[rank] = sum;
		}
	}

	/** From 0, the most frequent. */
	int draw(RandomGenerator random) {
		int found = Arrays.binarySearch(this.cumulated,
				random.nextDouble() * this.cumulated[this.cumulated.length - 1]);
		return (found < 0) ? -found - 1 : found;
	}

}
