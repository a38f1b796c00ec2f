package dateline.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import dateline.api.Named;
import dateline.api.PlaceView;
import dateline.article.DateView;
import dateline.article.Polarity;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as the API answers it. */
@Schema(name = "Event",
		description = "Something that happened, is planned or is denied; as all articles together " + "report it.")
public record EventView(
		@Schema(description = "Public id: that of one of its mentions, kept for life.",
				example = "fadc2ecd8ad304f8-e120-128") String id,
		@Schema(description = "PLOVER type; null where none fits.") @Nullable EventType type,
		@Schema(description = "PLOVER mode; null where none fits.", example = "drone") @Nullable String mode,
		@Schema(description = "Plain word for what happened.", example = "drone attack") String kind,
		@Schema(description = "A line for a reader.") String label,
		@Schema(description = "Whether it is reported as real.") Modality modality,
		@Schema(description = "DENIED where it is reported not to have happened.") Polarity polarity,
		@Schema(description = "When, by the most precise of its mentions; null where none says.") @Nullable DateView date,
		@Schema(description = "Where; null where no mention says.") @Nullable PlaceView place,
		@Schema(description = "Who had which part, by any of its mentions.") List<Participant> participants,
		@Schema(description = "Every report of it: articles by date, each in text order.") List<EventMentionView> mentions) {

	static final String COLUMNS = "e.public_id, e.type, e.mode, e.kind, e.label, e.modality, e.polarity, e.place_name, "
			+ "e.place_countries, e.date_from, e.date_to, e.date_precision, e.date_text, e.date_rule, e.date_anchor";

	/** Without participants and mentions, which other rows have. */
	static EventView of(ResultSet row) throws SQLException {
		String type = row.getString("type");
		return new EventView(row.getString("public_id"), (type != null) ? EventType.valueOf(type) : null,
				row.getString("mode"), row.getString("kind"), row.getString("label"),
				Modality.valueOf(row.getString("modality")), Polarity.valueOf(row.getString("polarity")),
				DateView.of(row, "date"), PlaceView.of(row), List.of(), List.of());
	}

	EventView with(List<Participant> participants, List<EventMentionView> mentions) {
		return new EventView(this.id, this.type, this.mode, this.kind, this.label, this.modality, this.polarity,
				this.date, this.place, participants, mentions);
	}

	/** An actor in its part. */
	@Schema(name = "Participant", description = "An actor in its part.")
	public record Participant(Named actor,
			@Schema(description = "SOURCE does it, TARGET is whom it is done to, PARTICIPANT is one of several who do "
					+ "it together or whose part the text leaves open.") Role role) {
	}

}
