package dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A text as received, never altered; one per text. What is not stated is null. */
@Entity
@DynamicUpdate // else the words of the whole text are indexed again
@Table(name = "articles")
public class Article {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "articles_seq")
	@SequenceGenerator(name = "articles_seq", sequenceName = "articles_seq", allocationSize = 50)
	private @Nullable Long id;

	private String publicId;

	private String sha256;

	private String text;

	private int characters;

	private @Nullable String title;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "source_id")
	private @Nullable Source source;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "origin_id")
	private @Nullable Source origin;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> authors;

	private @Nullable LocalDate publishedOn;

	private @Nullable Instant publishedAt;

	private @Nullable String url;

	private @Nullable String language;

	private @Nullable String extractorVersion;

	private @Nullable String notExtractedReason;

	private Instant ingestedAt;

	@SuppressWarnings("NullAway.Init")
	protected Article() {
	}

	Article(NewArticle given, @Nullable Source source, @Nullable Source origin, Instant ingestedAt) {
		this.sha256 = given.sha256();
		this.publicId = given.publicId();
		this.text = given.text();
		this.characters = this.text.codePointCount(0, this.text.length());
		this.ingestedAt = ingestedAt;
		this.authors = List.of();
		takeOver(given, source, origin);
	}

	/** Takes over what is stated about the text. Its facts may depend on it. */
	final void takeOver(NewArticle given, @Nullable Source source, @Nullable Source origin) {
		this.title = given.title();
		this.source = source;
		this.origin = origin;
		this.authors = given.authors();
		this.publishedOn = given.publishedOn();
		this.publishedAt = given.publishedAt();
		this.url = given.url();
		this.language = given.language();
	}

	/** Whether this is what is stored. Spellings of one outlet's name do not differ. */
	public boolean isStoredAs(NewArticle given) {
		return this.sha256.equals(given.sha256()) && given().equals(new NewArticle(given.text(), given.title(),
				sameName(given.source(), this.source), sameName(given.origin(), this.origin), given.authors(),
				given.publishedOn(), given.publishedAt(), given.url(), given.language()));
	}

	private static @Nullable String sameName(@Nullable String name, @Nullable Source source) {
		return (name != null && source != null && source.publicId().equals(NameKey.slug(name))) ? source.name() : name;
	}

	/** The text with all that is stated about it. */
	public NewArticle given() {
		return new NewArticle(this.text, this.title, (this.source != null) ? this.source.name() : null,
				(this.origin != null) ? this.origin.name() : null, this.authors, this.publishedOn, this.publishedAt,
				this.url, this.language);
	}

	/** Notes that its facts are all there. */
	public void extractedBy(String version) {
		this.extractorVersion = version;
		this.notExtractedReason = null;
	}

	/** Notes why it has no facts. */
	public void notExtracted(String reason) {
		this.extractorVersion = null;
		this.notExtractedReason = reason;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public String publicId() {
		return this.publicId;
	}

	public String sha256() {
		return this.sha256;
	}

	public String text() {
		return this.text;
	}

	/** Length of the text in code points. */
	public int characters() {
		return this.characters;
	}

	/** The title as stated, null where not stated. */
	public @Nullable String title() {
		return this.title;
	}

	public @Nullable Source source() {
		return this.source;
	}

	public @Nullable Source origin() {
		return this.origin;
	}

	public List<String> authors() {
		return List.copyOf(this.authors);
	}

	public @Nullable LocalDate publishedOn() {
		return this.publishedOn;
	}

	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	public @Nullable String url() {
		return this.url;
	}

	public @Nullable String language() {
		return this.language;
	}

	/** The version that extracted its facts; null while there are none. */
	public @Nullable String extractorVersion() {
		return this.extractorVersion;
	}

	/** Why it has no facts; null where nothing stands against them. */
	public @Nullable String notExtractedReason() {
		return this.notExtractedReason;
	}

	public Instant ingestedAt() {
		return this.ingestedAt;
	}

}
