package dateline.article;

import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/**
 * What every extracted fact has: an id that is the same on every machine, its article,
 * the evidence, and the rule that found it.
 */
@MappedSuperclass
public abstract class Fact {

	private String publicId;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "article_id")
	private Article article;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "sentence_id")
	private StoredSentence sentence;

	@Embedded
	private Evidence evidence;

	private String rule;

	@SuppressWarnings("NullAway.Init")
	protected Fact() {
	}

	protected Fact(String publicId, StoredSentence sentence, Evidence evidence, String rule) {
		this.publicId = publicId;
		this.article = sentence.article();
		this.sentence = sentence;
		this.evidence = evidence;
		this.rule = rule;
	}

	public String publicId() {
		return this.publicId;
	}

	public Article article() {
		return this.article;
	}

	/** The sentence that the evidence begins in. */
	public StoredSentence sentence() {
		return this.sentence;
	}

	public Evidence evidence() {
		return this.evidence;
	}

	/** Id of the rule that found it. */
	public String rule() {
		return this.rule;
	}

}
