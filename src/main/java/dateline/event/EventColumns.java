package dateline.event;

import dateline.article.DateColumns;
import dateline.article.PlaceColumns;
import dateline.article.Polarity;
import dateline.gazetteer.Place;
import dateline.time.ResolvedDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * What an event and each report of it say alike, as columns.
 *
 * @param type PLOVER type, null where none fits
 * @param mode PLOVER mode, null where none fits
 * @param kind plain word for what happened
 * @param label a short plain name for it
 * @param placed where, null where the text does not say
 * @param dated when, null where the text does not say
 */
@Embeddable
record EventColumns(@Enumerated(EnumType.STRING) @Nullable EventType type, @Nullable String mode, String kind,
		String label, @Enumerated(EnumType.STRING) Modality modality, @Enumerated(EnumType.STRING) Polarity polarity,
		@Nullable PlaceColumns placed, @EmbeddedColumnNaming("date_%s") @Nullable DateColumns dated) {

	static EventColumns of(EventFinding finding) {
		return new EventColumns(finding.type(), finding.mode(), finding.kind(), finding.label(), finding.modality(),
				finding.polarity(), columns(finding.place()), DateColumns.of(finding.date()));
	}

	/**
	 * What all mentions together say; what no group settles is that of the mention that
	 * says most.
	 */
	static EventColumns of(EventMerger.Group group) {
		EventMerger.Mention fullest = group.mentions()
			.stream()
			.filter((mention) -> mention.label().equals(group.label()))
			.findFirst()
			.orElse(group.mentions().getFirst());
		return new EventColumns(fullest.type(), fullest.mode(), fullest.kind(), group.label(), fullest.modality(),
				fullest.polarity(), columns(group.place()), DateColumns.of(group.date()));
	}

	private static @Nullable PlaceColumns columns(@Nullable Place place) {
		return (place != null) ? new PlaceColumns(place.name(), place.countryCodes()) : null;
	}

	@Nullable Place place() {
		return (this.placed != null) ? new Place(this.placed.name(), this.placed.countries()) : null;
	}

	@Nullable ResolvedDate date() {
		return (this.dated != null) ? this.dated.resolved() : null;
	}

}
