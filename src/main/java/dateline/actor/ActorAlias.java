package dateline.actor;

import dateline.text.NameKey;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A name of an actor, by the article that gives it. */
@Entity
@Table(name = "actor_aliases")
public class ActorAlias {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "actor_aliases_seq")
	@SequenceGenerator(name = "actor_aliases_seq", sequenceName = "actor_aliases_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "member_id")
	private StoredMember member;

	/** Follows the member in the database. */
	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "actor_id", updatable = false)
	private Actor actor;

	private String alias;

	private String aliasKey;

	@SuppressWarnings("NullAway.Init")
	protected ActorAlias() {
	}

	ActorAlias(StoredMember member, String alias) {
		this.member = member;
		this.actor = member.actor();
		this.alias = alias;
		this.aliasKey = NameKey.of(alias);
	}

	public @Nullable Long id() {
		return this.id;
	}

	public StoredMember member() {
		return this.member;
	}

	public Actor actor() {
		return this.actor;
	}

	public String alias() {
		return this.alias;
	}

	/** As {@link NameKey} writes it. */
	public String aliasKey() {
		return this.aliasKey;
	}

}
