package dateline.article;

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

/** A sentence or line of an article with its kind; offsets in code points. */
@Entity
@Table(name = "sentences")
public class StoredSentence {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sentences_seq")
	@SequenceGenerator(name = "sentences_seq", sequenceName = "sentences_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "article_id")
	private Article article;

	@Column(name = "begin_offset")
	private int begin;

	@Column(name = "end_offset")
	private int end;

	@Enumerated(EnumType.STRING)
	private SentenceKind kind;

	private String text;

	@SuppressWarnings("NullAway.Init")
	protected StoredSentence() {
	}

	StoredSentence(Article article, int begin, int end, SentenceKind kind, String text) {
		this.article = article;
		this.begin = begin;
		this.end = end;
		this.kind = kind;
		this.text = text;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public Article article() {
		return this.article;
	}

	public int begin() {
		return this.begin;
	}

	public int end() {
		return this.end;
	}

	public SentenceKind kind() {
		return this.kind;
	}

	public String text() {
		return this.text;
	}

}
