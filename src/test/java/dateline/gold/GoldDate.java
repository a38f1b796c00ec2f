package dateline.gold;

import java.time.LocalDate;
import java.util.Objects;

import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/** An annotated interval, both ends inclusive and null where open or unknown. */
record GoldDate(@Nullable LocalDate from, @Nullable LocalDate to) {

	/** Whether it is the same; an open end may be the day of publication. */
	boolean is(ResolvedDate date, @Nullable LocalDate publishedOn) {
		return Objects.equals(this.from, date.from()) && (Objects.equals(this.to, date.to())
				|| (this.from != null && Objects.equals(closed(this.to, publishedOn), closed(date.to(), publishedOn))));
	}

	/** Whether it lies in this one, which has both ends. */
	boolean isWithin(ResolvedDate date) {
		return this.from != null && this.to != null && date.from() != null && date.to() != null
				&& !date.from().isAfter(this.from) && !date.to().isBefore(this.to);
	}

	private static @Nullable LocalDate closed(@Nullable LocalDate to, @Nullable LocalDate publishedOn) {
		return (to == null) ? publishedOn : to;
	}

	@Override
	public String toString() {
		return text(this.from) + "/" + text(this.to);
	}

	private static String text(@Nullable LocalDate day) {
		return (day == null) ? "" : day.toString();
	}

}
