package dateline.event;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import dateline.actor.RecordedCast;
import dateline.article.Fact;
import dateline.article.RecordedArticle;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

	@Embedded
	private EventColumns columns;

	private boolean recent;

	private boolean lead;

	private String[] theme;

	private String mergeComponent;

	private long[] mergeBuckets;

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

	EventMention(Event event, EventFinding finding, RecordedArticle article, RecordedCast cast, String component,
			EventBuckets buckets) {
		super(article.factId('e', finding.trigger()), article.sentence(finding.sentence()),
				article.evidence(finding.sentence(), finding.clause()), finding.rule());
		this.event = event;
		this.columns = EventColumns.of(finding);
		this.recent = finding.recent();
		this.lead = finding.theme().lead();
		this.theme = finding.theme().keys().stream().sorted().toArray(String[]::new);
		this.mergeComponent = component;
		this.mergeBuckets = buckets.stored();
		this.trigger = article.text(finding.trigger());
		this.triggerBegin = article.begin(finding.trigger());
		this.triggerEnd = article.end(finding.trigger());
		finding.participants()
			.stream()
			.distinct()
			.forEach((each) -> this.participants
				.add(new EventParticipant(this, cast.stored(each.actor()), each.role())));
	}

	/**
	 * Makes it a report of this event, and files it so that it is found when what may be
	 * linked with it comes.
	 */
	void join(Event event, String component, EventBuckets buckets) {
		this.event = event;
		this.mergeComponent = component;
		if (!Arrays.equals(this.mergeBuckets, buckets.stored())) {
			this.mergeBuckets = buckets.stored();
		}
	}

	/**
	 * The same for all mentions that links hold together; at times for some more.
	 */
	String mergeComponent() {
		return this.mergeComponent;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public Event event() {
		return this.event;
	}

	EventColumns columns() {
		return this.columns;
	}

	/** Whether the text calls it recent without saying when. */
	public boolean isRecent() {
		return this.recent;
	}

	/** What its article is about. */
	Theme theme() {
		return Theme.of(this.lead, Set.of(this.theme));
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
