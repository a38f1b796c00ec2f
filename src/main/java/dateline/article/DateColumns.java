package dateline.article;

import java.time.LocalDate;

import dateline.time.Precision;
import dateline.time.ResolvedDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A {@link ResolvedDate} as columns; all are null where there is none. */
@Embeddable
public record DateColumns(@Column(name = "from") @Nullable LocalDate from, @Column(name = "to") @Nullable LocalDate to,
		@Column(name = "precision") @Enumerated(EnumType.STRING) Precision precision,
		@Column(name = "text") String text, @Column(name = "rule") String rule,
		@Column(name = "anchor") @Nullable LocalDate anchor) {

	public static @Nullable DateColumns of(@Nullable ResolvedDate date) {
		return (date == null) ? null
				: new DateColumns(date.from(), date.to(), date.precision(), date.text(), date.rule(), date.anchor());
	}

	public ResolvedDate resolved() {
		return new ResolvedDate(this.from, this.to, this.precision, this.text, this.rule, this.anchor);
	}

}
