package dateline.event;

import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
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

	@Embedded
	private EventColumns columns;

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
		this.publicId = publicId;
		this.columns = EventColumns.of(group);
	}

	/** Takes over what all its mentions together say. */
	void become(EventMerger.Group group) {
		this.columns = EventColumns.of(group);
	}

	public @Nullable Long id() {
		return this.id;
	}

	public String publicId() {
		return this.publicId;
	}

	EventColumns columns() {
		return this.columns;
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
