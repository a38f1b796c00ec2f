package dateline.actor;

import dateline.article.Article;
import dateline.article.StoredSentence;
import jakarta.persistence.Column;
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

/** A place in an article where an actor is named; offsets in code points. */
@Entity
@Table(name = "mentions")
public class StoredMention {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mentions_seq")
	@SequenceGenerator(name = "mentions_seq", sequenceName = "mentions_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "article_id")
	private Article article;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "sentence_id")
	private StoredSentence sentence;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "member_id")
	private StoredMember member;

	/** Follows the member in the database. */
	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "actor_id", updatable = false)
	private Actor actor;

	@Enumerated(EnumType.STRING)
	private Mention.Kind kind;

	@Column(name = "begin_offset")
	private int begin;

	@Column(name = "end_offset")
	private int end;

	private String exact;

	@SuppressWarnings("NullAway.Init")
	protected StoredMention() {
	}

	StoredMention(StoredMember member, StoredSentence sentence, Mention.Kind kind, int begin, int end, String exact) {
		this.article = sentence.article();
		this.sentence = sentence;
		this.member = member;
		this.actor = member.actor();
		this.kind = kind;
		this.begin = begin;
		this.end = end;
		this.exact = exact;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public Article article() {
		return this.article;
	}

	public StoredSentence sentence() {
		return this.sentence;
	}

	public StoredMember member() {
		return this.member;
	}

	public Actor actor() {
		return this.actor;
	}

	public Mention.Kind kind() {
		return this.kind;
	}

	public int begin() {
		return this.begin;
	}

	public int end() {
		return this.end;
	}

	public String exact() {
		return this.exact;
	}

}
