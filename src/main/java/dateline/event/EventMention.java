package dateline.event;

import java.util.LinkedHashSet;
import java.util.Set;

import dateline.actor.RecordedCast;
import dateline.article.DateColumns;
import dateline.article.Fact;
import dateline.article.PlaceColumns;
import dateline.article.Polarity;
import dateline.article.RecordedArticle;
import dateline.gazetteer.Place;
import dateline.time.ResolvedDate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A report of an event in one article. Its evidence is the clause that reports it. */
@Entity
@Table(name = "event_mentions")
public class EventMention extends Fact {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_mentions_seq")
	@SequenceGenerator(name = "event_mentions_seq", sequenceName = "event_mentions_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "event_id")
	private Event event;

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

	private boolean recent;

	private String mergeKey;

	@Column(name = "trigger_text")
	private String trigger;

	private int triggerBegin;

	private int triggerEnd;

	@OneToMany(mappedBy = "mention", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
	@OrderBy("id")
	private Set<EventParticipant> participants = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected EventMention() {
	}

	EventMention(Event event, EventFinding finding, RecordedArticle article, RecordedCast cast) {
		super(article.factId('e', finding.trigger()), article.sentence(finding.sentence()),
				article.evidence(finding.sentence(), finding.clause()), finding.rule());
		this.event = event;
		this.type = finding.type();
		this.mode = finding.mode();
		this.kind = finding.kind();
		this.label = finding.label();
		this.modality = finding.modality();
		this.polarity = finding.polarity();
		Place where = finding.place();
		this.place = (where != null) ? new PlaceColumns(where.name(), where.countryCodes()) : null;
		this.date = DateColumns.of(finding.date());
		this.recent = finding.recent();
		this.mergeKey = mergeKey(this.type, this.modality, this.polarity);
		this.trigger = article.text(finding.trigger());
		this.triggerBegin = article.begin(finding.trigger());
		this.triggerEnd = article.end(finding.trigger());
		finding.participants()
			.stream()
			.distinct()
			.forEach((each) -> this.participants
				.add(new EventParticipant(this, cast.stored(each.actor()), each.role())));
	}

	/** Only mentions with the same key can report the same event. */
	static String mergeKey(@Nullable EventType type, Modality modality, Polarity polarity) {
		return ((type != null) ? type : "OTHER") + " " + modality + " " + polarity;
	}

	String mergeKey() {
		return this.mergeKey;
	}

	/** Makes it a report of this event. */
	void join(Event event) {
		this.event = event;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public Event event() {
		return this.event;
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

	/** Whether the text calls it recent without saying when. */
	public boolean isRecent() {
		return this.recent;
	}

	/** The word that names the event. */
	public String trigger() {
		return this.trigger;
	}

	/** Where the trigger begins, in code points. */
	public int triggerBegin() {
		return this.triggerBegin;
	}

	public int triggerEnd() {
		return this.triggerEnd;
	}

	public Set<EventParticipant> participants() {
		return this.participants;
	}

}
