package dateline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The taking in of one file or request, and what came of it. */
@Entity
@Table(name = "ingestions")
public class Ingestion {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ingestions_seq")
	@SequenceGenerator(name = "ingestions_seq", sequenceName = "ingestions_seq", allocationSize = 50)
	private @Nullable Long id;

	private String publicId;

	private @Nullable String file;

	@Enumerated(EnumType.STRING)
	private IngestionState state;

	private @Nullable String reason;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "article_id")
	private @Nullable Article article;

	private @Nullable String sha256;

	private @Nullable String extractorVersion;

	private @Nullable Integer sentences;

	private @Nullable Integer actors;

	private @Nullable Integer statements;

	private @Nullable Integer claims;

	private @Nullable Integer events;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> warnings = new ArrayList<>();

	private Instant queuedAt;

	private @Nullable Instant startedAt;

	private @Nullable Instant finishedAt;

	private @Nullable Long durationMs;

	@SuppressWarnings("NullAway.Init")
	protected Ingestion() {
	}

	/** Queues a file, or with a null file a request. */
	Ingestion(String publicId, @Nullable String file, Instant queuedAt) {
		this.publicId = publicId;
		this.file = file;
		this.state = IngestionState.QUEUED;
		this.queuedAt = queuedAt;
	}

	/** Starts, again where it was interrupted. */
	void start(@Nullable String sha256, Instant now) {
		this.state = IngestionState.RUNNING;
		this.sha256 = sha256;
		this.startedAt = now;
		this.reason = null;
		this.warnings = List.of();
		this.finishedAt = null;
		this.durationMs = null;
	}

	/** Adds what a reader should know although it did not fail. */
	void warn(String warning) {
		List<String> more = new ArrayList<>(this.warnings);
		more.add(warning);
		this.warnings = more;
	}

	/** Ends well; why it was left at storing the text, if it was. */
	void done(Article article, String extractorVersion, Counts counts, @Nullable String reason, Instant now) {
		this.article = article;
		this.reason = reason;
		this.extractorVersion = extractorVersion;
		this.sentences = counts.sentences();
		this.actors = counts.actors();
		this.statements = counts.statements();
		this.claims = counts.claims();
		this.events = counts.events();
		finish(IngestionState.DONE, now);
	}

	/** Ends without a result. */
	void fail(String reason, Instant now) {
		this.reason = reason;
		finish(IngestionState.FAILED, now);
	}

	/**
	 * Ends because there is nothing to do; the article that is there already, if it is
	 * that.
	 */
	void skip(String reason, @Nullable Article article, Instant now) {
		this.reason = reason;
		this.article = article;
		finish(IngestionState.SKIPPED, now);
	}

	private void finish(IngestionState state, Instant now) {
		this.state = state;
		this.finishedAt = now;
		Instant since = (this.startedAt != null) ? this.startedAt : now;
		this.durationMs = Math.max(0, Duration.between(since, now).toMillis());
	}

	public @Nullable Long id() {
		return this.id;
	}

	public String publicId() {
		return this.publicId;
	}

	/** Name of the file, null for a request. */
	public @Nullable String file() {
		return this.file;
	}

	public IngestionState state() {
		return this.state;
	}

	/** Why it failed, was skipped, or has no facts. */
	public @Nullable String reason() {
		return this.reason;
	}

	public @Nullable Article article() {
		return this.article;
	}

	public @Nullable String sha256() {
		return this.sha256;
	}

	public @Nullable String extractorVersion() {
		return this.extractorVersion;
	}

	/** What was found, null before it is done. */
	public @Nullable Counts counts() {
		if (this.sentences == null || this.actors == null || this.statements == null || this.claims == null
				|| this.events == null) {
			return null;
		}
		return new Counts(this.sentences, this.actors, this.statements, this.claims, this.events);
	}

	public Instant queuedAt() {
		return this.queuedAt;
	}

	public @Nullable Instant finishedAt() {
		return this.finishedAt;
	}

	/** In milliseconds, null before it ends. */
	public @Nullable Long durationMs() {
		return this.durationMs;
	}

	/** How much was found in an article. */
	public record Counts(int sentences, int actors, int statements, int claims, int events) {
	}

}
