package dateline.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import dateline.api.Named;
import dateline.api.PlaceView;
import dateline.article.ArticleRef;
import dateline.article.DateView;
import dateline.article.EvidenceView;
import dateline.article.Polarity;
import dateline.time.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimComparerTests {

	private static final Named PERU = new Named("peru", "Peru");

	private static final PlaceView LIMA = new PlaceView("Lima", "PE");

	@ParameterizedTest
	@CsvSource(textBlock = """
			EXACT 40,     EXACT 40,     AGREE
			EXACT 40,     EXACT 41,     DISAGREE
			ABOUT 40,     EXACT 41,     AGREE
			ABOUT 40,     EXACT 45,     DISAGREE
			AT_LEAST 40,  EXACT 400,    AGREE
			AT_LEAST 40,  EXACT 40,     AGREE
			MORE_THAN 40, EXACT 40,     DISAGREE
			AT_MOST 40,   MORE_THAN 40, DISAGREE
			AT_MOST 40,   AT_LEAST 40,  AGREE
			LESS_THAN 40, EXACT 39,     AGREE
			VAGUE 24,     EXACT 60,     AGREE
			VAGUE 24,     EXACT 20,     DISAGREE
			""")
	void honoursComparators(String one, String other, Agreement expected) {
		assertThat(groups(claim("a", one, "2024-05-02"), claim("b", other, "2024-05-02"))).singleElement()
			.extracting(ClaimGroupView::agreement)
			.isEqualTo(expected);
	}

	@Test
	void comparesNothingWithOneFigure() {
		assertThat(groups(claim("a", "EXACT 40", "2024-05-02"))).singleElement()
			.extracting(ClaimGroupView::agreement)
			.isEqualTo(Agreement.SINGLE);
	}

	@Test
	void keepsOtherPlacesApartAndSaysSo() {
		ClaimView peru = at(claim("a", "EXACT 120", "2024-05-02"), new PlaceView("Peru", "PE"), PERU);
		List<ClaimGroupView> groups = groups(peru, claim("b", "EXACT 40", "2024-05-02"));
		assertThat(groups).hasSize(2)
			.allSatisfy((group) -> assertThat(group.related()).singleElement()
				.extracting(ClaimGroupView.Related::differs)
				.isEqualTo(List.of("place")));
	}

	@Test
	void keepsOtherSubjectsApart() {
		ClaimView nobody = at(claim("a", "EXACT 40", "2024-05-02"), LIMA, null);
		assertThat(groups(nobody, claim("b", "EXACT 40", "2024-05-02"))).hasSize(2);
	}

	@Test
	void keepsOtherTimesApart() {
		assertThat(groups(claim("a", "EXACT 40", "2024-05-02"), claim("b", "EXACT 41", "2024-06-01"),
				claim("c", "EXACT 42", "2024-06-02")))
			.extracting((group) -> group.claims().size())
			.containsExactly(2, 1);
	}

	@Test
	void putsUndatedFiguresToThePresentOnes() {
		ClaimView present = present(claim("a", "EXACT 40", "2024-05-02"));
		ClaimView past = claim("b", "EXACT 900", "2007-05-02");
		ClaimView undated = claim("c", "EXACT 40", null);
		assertThat(groups(past, undated, present)).extracting((group) -> group.claims().size()).containsExactly(2, 1);
		assertThat(groups(past, undated)).hasSize(2);
	}

	@Test
	void countsOrigins() {
		ClaimView rewritten = origin(claim("a", "EXACT 40", "2024-05-02"), new Named("b-daily", "B Daily"));
		assertThat(groups(rewritten, source(claim("b", "EXACT 40", "2024-05-02"), new Named("b-daily", "B Daily")),
				claim("c", "EXACT 40", "2024-05-02")))
			.singleElement()
			.extracting(ClaimGroupView::independentOrigins)
			.isEqualTo(2);
	}

	@Test
	void leavesDeniedFiguresOutOfTheNumbers() {
		ClaimGroupView group = groups(claim("a", "EXACT 40", "2024-05-02"),
				denied(claim("b", "EXACT 900", "2024-05-02")))
			.getFirst();
		assertThat(group.claims()).hasSize(2);
		assertThat(group.denied()).isEqualTo(1);
		assertThat(group.max()).isEqualByComparingTo("40");
		assertThat(group.agreement()).isEqualTo(Agreement.SINGLE);
	}

	@ParameterizedTest
	@CsvSource({ "LATEST,30", "MIN,10", "MAX,30", "MEDIAN,20", "MOST_REPORTED,10" })
	void makesOneFigure(Aggregate rule, BigDecimal expected) {
		List<ClaimView> claims = List.of(claim("a", "EXACT 10", "2024-05-02"), claim("b", "EXACT 10", "2024-05-03"),
				claim("c", "EXACT 20", "2024-05-04"), claim("d", "EXACT 30", "2024-05-05"),
				claim("e", "EXACT 25", "2024-05-04"));
		assertThat(new ClaimComparer(new Comparing(rule, null)).compare(claims)).singleElement()
			.extracting(ClaimGroupView::aggregate)
			.satisfies((figure) -> assertThat(figure.value()).isEqualByComparingTo(expected));
	}

	@Test
	void answersTheSameInAnyOrder() {
		List<ClaimView> claims = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			claims.add(claim("a" + i, "EXACT " + i % 3, (i % 4 == 0) ? null : "2024-0" + (1 + i % 5) + "-02"));
		}
		List<ClaimGroupView> expected = groups(claims.toArray(ClaimView[]::new));
		Random random = new Random(7);
		for (int i = 0; i < 20; i++) {
			Collections.shuffle(claims, random);
			assertThat(groups(claims.toArray(ClaimView[]::new))).isEqualTo(expected);
		}
	}

	private static List<ClaimGroupView> groups(ClaimView... claims) {
		return new ClaimComparer(new Comparing(null, null)).compare(List.of(claims));
	}

	private static ClaimView claim(String article, String words, @Nullable String day) {
		Comparator comparator = Comparator.valueOf(words.split(" ", -1)[0]);
		BigDecimal number = new BigDecimal(words.split(" ", -1)[1]);
		boolean open = comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
		boolean closed = comparator == Comparator.EXACT || comparator == Comparator.ABOUT;
		LocalDate date = (day != null) ? LocalDate.parse(day) : null;
		return new ClaimView(article + "-c", Measure.KILLED, (comparator == Comparator.VAGUE) ? null : number,
				open ? null : number, (open || closed) ? number : null, comparator, "people", "people", PERU, LIMA,
				(date != null) ? new DateView(date, date, Precision.DAY, "then", "CALENDAR_DAY", null) : null, null,
				null, null, Polarity.ASSERTED, null, null, new ArticleRef(article, "Title", date, null, null),
				new EvidenceView("40 died.", 0, 2, "40", "", " died.", "0", null, null), "NOUN");
	}

	private static ClaimView at(ClaimView claim, PlaceView place, @Nullable Named subject) {
		return copy(claim, place, subject, claim.asOf(), claim.polarity(), claim.source(), claim.origin());
	}

	private static ClaimView present(ClaimView claim) {
		DateView asOf = claim.asOf();
		return copy(
				claim, LIMA, PERU, (asOf != null)
						? new DateView(asOf.from(), asOf.to(), Precision.DAY, "now", "PUBLICATION_DATE", null) : null,
				claim.polarity(), claim.source(), claim.origin());
	}

	private static ClaimView denied(ClaimView claim) {
		return copy(claim, LIMA, PERU, claim.asOf(), Polarity.DENIED, claim.source(), claim.origin());
	}

	private static ClaimView source(ClaimView claim, Named source) {
		return copy(claim, LIMA, PERU, claim.asOf(), claim.polarity(), source, claim.origin());
	}

	private static ClaimView origin(ClaimView claim, Named origin) {
		return copy(claim, LIMA, PERU, claim.asOf(), claim.polarity(), new Named("a-daily", "A Daily"), origin);
	}

	private static ClaimView copy(ClaimView claim, PlaceView place, @Nullable Named subject, @Nullable DateView asOf,
			Polarity polarity, @Nullable Named source, @Nullable Named origin) {
		return new ClaimView(claim.id(), claim.measure(), claim.value(), claim.min(), claim.max(), claim.comparator(),
				claim.unit(), claim.counted(), subject, place, asOf, null, null, null, polarity, source, origin,
				claim.article(), claim.evidence(), claim.rule());
	}

}
