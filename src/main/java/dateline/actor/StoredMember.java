package dateline.actor;

import dateline.article.Article;
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

/**
 * An actor as one article knows it. Facts name it beside its actor, so that they follow
 * when articles to come change who is who.
 */
@Entity
@Table(name = "cast_members")
public class StoredMember {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cast_members_seq")
	@SequenceGenerator(name = "cast_members_seq", sequenceName = "cast_members_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "article_id")
	private Article article;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "actor_id")
	private Actor actor;

	private String name;

	@Enumerated(EnumType.STRING)
	private ActorType type;

	private @Nullable String countryCode;

	private String mergeKey;

	@SuppressWarnings("NullAway.Init")
	protected StoredMember() {
	}

	StoredMember(Article article, Actor actor, CastMember member) {
		this.article = article;
		this.actor = actor;
		this.name = member.name();
		this.type = member.type();
		this.countryCode = member.countryCode();
		this.mergeKey = ActorMerger.mergeKey(member.name(), member.type());
	}

	/** Makes it, and with it every fact that names it, one with this actor. */
	void join(Actor actor) {
		this.actor = actor;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public Article article() {
		return this.article;
	}

	public Actor actor() {
		return this.actor;
	}

	/** The fullest name in the article. */
	public String name() {
		return this.name;
	}

	public ActorType type() {
		return this.type;
	}

	public @Nullable String countryCode() {
		return this.countryCode;
	}

	String mergeKey() {
		return this.mergeKey;
	}

}
