package dateline.event;

import java.util.LinkedHashSet;
import java.util.Set;

import dateline.article.DateColumns;
import dateline.article.PlaceColumns;
import dateline.article.Polarity;
import dateline.gazetteer.Place;
import dateline.time.ResolvedDate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, is planned or is denied, as its mentions together have it. Its
 * public id is that of one of its mentions, and stays when others join.
 */
@Entity
@Table(name = "events")
public class Event {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "events_seq")
	@SequenceGenerator(name = "events_seq", sequenceName = "events_seq", allocationSize = 50)
	private @Nullable Long id;

	private String publicId;

	@Enumerated(EnumType.STRING)
	private @Nullable EventType type;

	private @Nullable String mode;

	private String kind;

	private String label;

	@Enumerated(EnumType.STRING)
	private Modality modality;

	@Enumerated(EnumType.STRING)
	private Polarity polarity;

	@Embedded
	private @Nullable PlaceColumns place;

	@Embedded
	@EmbeddedColumnNaming("date_%s")
	private @Nullable DateColumns date;

	@OneToMany(mappedBy = "event", fetch = FetchType.LAZY)
	@OrderBy("publicId")
	private Set<EventMention> mentions = new LinkedHashSet<>();

	@OneToMany(mappedBy = "event", fetch = FetchType.LAZY)
	@OrderBy("id")
	private Set<EventParticipant> participants = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Event() {
	}

	Event(String publicId, EventMerger.Group group) {
		EventMerger.Mention fullest = fullest(group);
		this.publicId = publicId;
		this.kind = fullest.kind();
		this.label = group.label();
		this.modality = fullest.modality();
		this.polarity = fullest.polarity();
		become(group);
	}

	/**
	 * Takes over what all its mentions together say; what no group settles is that of the
	 * mention that says most.
	 */
	final void become(EventMerger.Group group) {
		EventMerger.Mention fullest = fullest(group);
		this.type = fullest.type();
		this.mode = fullest.mode();
		this.kind = fullest.kind();
		this.label = group.label();
		this.modality = fullest.modality();
		this.polarity = fullest.polarity();
		Place where = group.place();
		this.place = (where != null) ? new PlaceColumns(where.name(), where.countryCodes()) : null;
		this.date = DateColumns.of(group.date());
	}

	private static EventMerger.Mention fullest(EventMerger.Group group) {
		return group.mentions()
			.stream()
			.filter((mention) -> mention.label().equals(group.label()))
			.findFirst()
			.orElse(group.mentions().getFirst());
	}

	public @Nullable Long id() {
		return this.id;
	}

	public String publicId() {
		return this.publicId;
	}

	/** PLOVER type, null where none fits. */
	public @Nullable EventType type() {
		return this.type;
	}

	public @Nullable String mode() {
		return this.mode;
	}

	/** Plain word for what happened. */
	public String kind() {
		return this.kind;
	}

	/** A short plain name for it. */
	public String label() {
		return this.label;
	}

	public Modality modality() {
		return this.modality;
	}

	public Polarity polarity() {
		return this.polarity;
	}

	/** Where, null where no text says. */
	public @Nullable Place place() {
		return (this.place != null) ? new Place(this.place.name(), this.place.countries()) : null;
	}

	/** When, null where no text says. */
	public @Nullable ResolvedDate date() {
		return (this.date != null) ? this.date.resolved() : null;
	}

	/** One per report in an article. */
	public Set<EventMention> mentions() {
		return this.mentions;
	}

	/** By mention; the same actor in the same role may come several times. */
	public Set<EventParticipant> participants() {
		return this.participants;
	}

}
