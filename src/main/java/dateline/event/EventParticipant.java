package dateline.event;

import dateline.actor.Actor;
import dateline.actor.StoredMember;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An actor in its part, by the mention that gives it. */
@Entity
@Table(name = "event_participants")
public class EventParticipant {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_participants_seq")
	@SequenceGenerator(name = "event_participants_seq", sequenceName = "event_participants_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "event_mention_id")
	private EventMention mention;

	/** Follows the mention in the database. */
	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "event_id", updatable = false)
	private Event event;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "member_id")
	private StoredMember member;

	/** Follows the member in the database. */
	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "actor_id", updatable = false)
	private Actor actor;

	@Enumerated(EnumType.STRING)
	private Role role;

	@SuppressWarnings("NullAway.Init")
	protected EventParticipant() {
	}

	EventParticipant(EventMention mention, StoredMember member, Role role) {
		this.mention = mention;
		this.event = mention.event();
		this.member = member;
		this.actor = member.actor();
		this.role = role;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public EventMention mention() {
		return this.mention;
	}

	public Event event() {
		return this.event;
	}

	public StoredMember member() {
		return this.member;
	}

	public Actor actor() {
		return this.actor;
	}

	public Role role() {
		return this.role;
	}

}
