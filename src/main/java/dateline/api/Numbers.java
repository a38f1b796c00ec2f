package dateline.api;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Numbers as answers write them. */
public final class Numbers {

	private Numbers() {
	}

	/** Without trailing zeros, and never with an exponent. */
	public static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
		if (number == null) {
			return null;
		}
		BigDecimal plain = number.stripTrailingZeros();
		return (plain.scale() < 0) ? plain.setScale(0) : plain;
	}

}
