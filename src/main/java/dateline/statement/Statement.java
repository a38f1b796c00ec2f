package dateline.statement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dateline.actor.Actor;
import dateline.actor.RecordedCast;
import dateline.actor.StoredMember;
import dateline.article.DateColumns;
import dateline.article.Fact;
import dateline.article.Polarity;
import dateline.article.RecordedArticle;
import dateline.time.ResolvedDate;
import jakarta.persistence.Embedded;
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
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody is reported to have said. Its evidence is the content. */
@Entity
@Table(name = "statements")
public class Statement extends Fact {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statements_seq")
	@SequenceGenerator(name = "statements_seq", sequenceName = "statements_seq", allocationSize = 50)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private StatementKind kind;

	@Enumerated(EnumType.STRING)
	private Polarity polarity;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "speaker_member_id")
	private @Nullable StoredMember speakerMember;

	/** Follows the member in the database. */
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "speaker_id", updatable = false)
	private @Nullable Actor speaker;

	private @Nullable String speakerText;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "addressee_member_id")
	private @Nullable StoredMember addresseeMember;

	/** Follows the member in the database. */
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "addressee_id", updatable = false)
	private @Nullable Actor addressee;

	private String cue;

	private String content;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private int[] pieces;

	@Embedded
	@EmbeddedColumnNaming("said_on_%s")
	private @Nullable DateColumns saidOn;

	@SuppressWarnings("NullAway.Init")
	protected Statement() {
	}

	Statement(StatementFinding finding, RecordedArticle article, RecordedCast cast) {
		super(article.factId('s', finding.content()), article.sentence(finding.sentence()),
				article.evidence(finding.sentence(), finding.content()), finding.rule());
		this.kind = finding.kind();
		this.polarity = finding.polarity();
		this.speakerMember = cast.member(finding.speaker());
		this.speaker = cast.actor(finding.speaker());
		this.speakerText = finding.speakerText();
		this.addresseeMember = cast.member(finding.addressee());
		this.addressee = cast.actor(finding.addressee());
		this.cue = article.text(finding.cue());
		this.content = finding.pieces().stream().map(article::text).collect(Collectors.joining(" "));
		this.pieces = finding.pieces()
			.stream()
			.flatMapToInt((piece) -> IntStream.of(article.begin(piece), article.end(piece)))
			.toArray();
		this.saidOn = DateColumns.of(finding.saidOn());
	}

	public @Nullable Long id() {
		return this.id;
	}

	public StatementKind kind() {
		return this.kind;
	}

	public Polarity polarity() {
		return this.polarity;
	}

	/** Who said it, null where the text leaves it unnamed. */
	public @Nullable Actor speaker() {
		return this.speaker;
	}

	/**
	 * The words for the speaker, as printed; null where carried over from a sentence
	 * before.
	 */
	public @Nullable String speakerText() {
		return this.speakerText;
	}

	public @Nullable Actor addressee() {
		return this.addressee;
	}

	/** The member of the article's cast behind {@link #speaker()}. */
	public @Nullable StoredMember speakerMember() {
		return this.speakerMember;
	}

	/** The member of the article's cast behind {@link #addressee()}. */
	public @Nullable StoredMember addresseeMember() {
		return this.addresseeMember;
	}

	/** The reporting words. */
	public String cue() {
		return this.cue;
	}

	/** What was said, without the outer quotation marks; the same as the evidence. */
	public String content() {
		return this.content;
	}

	/** The parts of the content in text order, in code points. */
	public List<Piece> pieces() {
		return IntStream.range(0, this.pieces.length / 2)
			.mapToObj((at) -> new Piece(this.pieces[2 * at], this.pieces[2 * at + 1]))
			.toList();
	}

	/** When it was said, null where the text does not say. */
	public @Nullable ResolvedDate saidOn() {
		return (this.saidOn != null) ? this.saidOn.resolved() : null;
	}

	/** A part of a quotation that the attribution interrupts. */
	public record Piece(int begin, int end) {
	}

}
