package dateline.claim;

import java.math.BigDecimal;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * The numbers that the words of a claim allow. "About" allows a tenth more or less; "more
 * than" and "less than" leave out the number itself; "dozens" and "at least" are open
 * upwards.
 *
 * @param low least, null where open
 * @param isOver whether low itself is left out
 * @param high greatest, null where open
 * @param isUnder whether high itself is left out
 */
record Bounds(@Nullable BigDecimal low, boolean isOver, @Nullable BigDecimal high, boolean isUnder) {

	private static final BigDecimal TENTH = new BigDecimal("0.1");

	static Bounds of(ClaimView claim) {
		BigDecimal low = claim.min();
		BigDecimal high = claim.max();
		if (claim.comparator() == Comparator.ABOUT && low != null && high != null) {
			return new Bounds(low.subtract(low.abs().multiply(TENTH)), false, high.add(high.abs().multiply(TENTH)),
					false);
		}
		return new Bounds(low, claim.comparator() == Comparator.MORE_THAN, high,
				claim.comparator() == Comparator.LESS_THAN);
	}

	/** Whether a number is within all of them. */
	static boolean haveCommon(Collection<Bounds> all) {
		return all.stream().allMatch((one) -> all.stream().allMatch(one::reaches));
	}

	/** Whether the low end is not beyond the other's high end. */
	private boolean reaches(Bounds other) {
		if (this.low == null || other.high == null) {
			return true;
		}
		int order = this.low.compareTo(other.high);
		return order < 0 || (order == 0 && !this.isOver && !other.isUnder);
	}

}
