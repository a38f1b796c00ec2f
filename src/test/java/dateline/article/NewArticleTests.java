package dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NewArticleTests {

	@Test
	void hasTheIdOfItsText() {
		NewArticle article = article("abc", null);
		assertThat(article.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		assertThat(article.publicId()).isEqualTo("ba7816bf8f01cfea");
	}

	@Test
	void takesBlankForNotStated() {
		assertThat(article("abc", " ").title()).isNull();
		assertThat(article("abc", " Flood ").title()).isEqualTo("Flood");
	}

	@Test
	void takesTheDayFromTheMoment() {
		NewArticle article = new NewArticle("abc", null, null, null, List.of(), null,
				Instant.parse("2024-03-01T23:30:00Z"), null, null);
		assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2024, 3, 1));
	}

	@Test
	void refusesBlankText() {
		assertThatIllegalArgumentException().isThrownBy(() -> article(" \n", null));
	}

	@Test
	void showsTheFirstWordsWhereThereIsNoTitle() {
		assertThat(FirstWords.of("\n  Dam bursts\nMore.")).isEqualTo("Dam bursts");
		assertThat(FirstWords.of("🌊".repeat(79) + " water and more")).isEqualTo("🌊".repeat(79) + "…");
		assertThat(FirstWords.of("x".repeat(90))).isEqualTo("x".repeat(80) + "…");
	}

	private static NewArticle article(String text, @Nullable String title) {
		return new NewArticle(text, title, null, null, List.of(), null, null, null, null);
	}

}
