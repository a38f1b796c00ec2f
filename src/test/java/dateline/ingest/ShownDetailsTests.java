package dateline.ingest;

import java.time.LocalDate;
import java.util.List;

import dateline.article.LineKinds;
import dateline.gazetteer.Gazetteer;
import dateline.time.DateFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShownDetailsTests {

	private static final String BODY = """
			Three bridges were closed on Friday after the river rose by four metres, the city council said.

			Nobody was hurt, and the schools in the valley will open again on Monday, officials told reporters.
			""";

	private final ShownDetails shown = new ShownDetails(Gazetteer.load(), new DateFinder());

	@Test
	void readsTitleSourceAndDayAboveTheText() {
		assertThat(of("Flood closes three bridges in Lyon\n\nReuters\n\nMay 3, 2024\n\n" + BODY))
			.isEqualTo(details("Flood closes three bridges in Lyon", "Reuters", LocalDate.of(2024, 5, 3)));
	}

	@Test
	void readsOutletAndDayOnOneLine() {
		assertThat(of("Flood closes three bridges in Lyon\n\nReuters, May 3, 2024\n\n" + BODY))
			.isEqualTo(details("Flood closes three bridges in Lyon", "Reuters", LocalDate.of(2024, 5, 3)));
	}

	@Test
	void readsNothingWhereNothingIsShown() {
		assertThat(of(BODY)).isEqualTo(details(null, null, null));
	}

	@Test
	void leavesOutDaysAndOutletsOfTheNewsItself() {
		assertThat(of("Reuters reported on May 3, 2024 that the river rose by four metres.\n\n" + BODY))
			.isEqualTo(details(null, null, null));
	}

	@Test
	void leavesOutDayThatIsNotStatedInFull() {
		assertThat(of("Flood closes three bridges in Lyon\n\nFriday\n\n" + BODY).publishedOn()).isNull();
		assertThat(of("Flood closes three bridges in Lyon\n\nMay 2024\n\n" + BODY).publishedOn()).isNull();
	}

	private ArticleDetails of(String text) {
		return this.shown.of(text, new LineKinds().read(text));
	}

	private static ArticleDetails details(@Nullable String title, @Nullable String source, @Nullable LocalDate day) {
		return new ArticleDetails(title, source, null, List.of(), day, null, null, null, null);
	}

}
