package dateline.claim;

import java.math.BigDecimal;

import dateline.actor.Actor;
import dateline.actor.RecordedCast;
import dateline.actor.StoredMember;
import dateline.article.DateColumns;
import dateline.article.Fact;
import dateline.article.PlaceColumns;
import dateline.article.Polarity;
import dateline.article.RecordedArticle;
import dateline.gazetteer.Place;
import dateline.statement.Statement;
import dateline.time.ResolvedDate;
import jakarta.persistence.Column;
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
import org.jspecify.annotations.Nullable;

/**
 * A quantity that an article gives. Its evidence is the number with its comparator words.
 */
@Entity
@Table(name = "claims")
public class Claim extends Fact {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claims_seq")
	@SequenceGenerator(name = "claims_seq", sequenceName = "claims_seq", allocationSize = 50)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Measure measure;

	private @Nullable BigDecimal value;

	@Column(name = "min_value")
	private @Nullable BigDecimal min;

	@Column(name = "max_value")
	private @Nullable BigDecimal max;

	@Enumerated(EnumType.STRING)
	private Comparator comparator;

	private String unit;

	private String counted;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "subject_member_id")
	private @Nullable StoredMember subjectMember;

	/** Follows the member in the database. */
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "subject_id", updatable = false)
	private @Nullable Actor subject;

	@Embedded
	private @Nullable PlaceColumns place;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "asserted_by_member_id")
	private @Nullable StoredMember assertedByMember;

	/** Follows the member in the database. */
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "asserted_by_id", updatable = false)
	private @Nullable Actor assertedBy;

	private @Nullable String assertedByText;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "statement_id")
	private @Nullable Statement statement;

	@Enumerated(EnumType.STRING)
	private Polarity polarity;

	@Embedded
	@EmbeddedColumnNaming("as_of_%s")
	private @Nullable DateColumns asOf;

	@SuppressWarnings("NullAway.Init")
	protected Claim() {
	}

	Claim(String publicId, ClaimFinding finding, RecordedArticle article, RecordedCast cast,
			@Nullable Statement statement) {
		super(publicId, article.sentence(finding.sentence()), article.evidence(finding.sentence(), finding.exact()),
				finding.rule());
		this.measure = finding.measure();
		this.value = finding.value();
		this.min = finding.min();
		this.max = finding.max();
		this.comparator = finding.comparator();
		this.unit = finding.unit();
		this.counted = finding.counted();
		this.subjectMember = cast.member(finding.subject());
		this.subject = cast.actor(finding.subject());
		Place where = finding.place();
		this.place = (where != null) ? new PlaceColumns(where.name(), where.countryCodes()) : null;
		this.assertedByMember = cast.member(finding.assertedBy());
		this.assertedBy = cast.actor(finding.assertedBy());
		this.assertedByText = finding.assertedByText();
		this.statement = statement;
		this.polarity = finding.polarity();
		this.asOf = DateColumns.of(finding.asOf());
	}

	public @Nullable Long id() {
		return this.id;
	}

	public Measure measure() {
		return this.measure;
	}

	/** The number given; null for VAGUE and BETWEEN. */
	public @Nullable BigDecimal value() {
		return this.value;
	}

	/** The least that the words allow, null where open. */
	public @Nullable BigDecimal min() {
		return this.min;
	}

	/** The most that the words allow, null where open. */
	public @Nullable BigDecimal max() {
		return this.max;
	}

	public Comparator comparator() {
		return this.comparator;
	}

	public String unit() {
		return this.unit;
	}

	/** The words for what is counted, as printed. */
	public String counted() {
		return this.counted;
	}

	/** Whose they are or whom they befell, null where the text does not say. */
	public @Nullable Actor subject() {
		return this.subject;
	}

	/** The member of the article's cast behind {@link #subject()}. */
	public @Nullable StoredMember subjectMember() {
		return this.subjectMember;
	}

	/** Where, null where the text does not say. */
	public @Nullable Place place() {
		return (this.place != null) ? new Place(this.place.name(), this.place.countries()) : null;
	}

	/** Who says so; null for the article's own voice and for the unnamed. */
	public @Nullable Actor assertedBy() {
		return this.assertedBy;
	}

	/** The member of the article's cast behind {@link #assertedBy()}. */
	public @Nullable StoredMember assertedByMember() {
		return this.assertedByMember;
	}

	/** The words for who says so; null for the article's own voice. */
	public @Nullable String assertedByText() {
		return this.assertedByText;
	}

	/** The statement that has the number in it, null for the article's own voice. */
	public @Nullable Statement statement() {
		return this.statement;
	}

	public Polarity polarity() {
		return this.polarity;
	}

	/** When it held, null where the text does not say. */
	public @Nullable ResolvedDate asOf() {
		return (this.asOf != null) ? this.asOf.resolved() : null;
	}

}
