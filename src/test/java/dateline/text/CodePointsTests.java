package dateline.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodePointsTests {

	@Test
	void countsAsUtf16WhereAllIsBasic() {
		CodePoints points = new CodePoints("Łódź");
		assertThat(points.at(0)).isZero();
		assertThat(points.at(4)).isEqualTo(4);
		assertThat(points.length()).isEqualTo(4);
	}

	@Test
	void countsSurrogatePairsOnce() {
		String text = "🌊 flood 🚑🚑 aid";
		CodePoints points = new CodePoints(text);
		for (int point = 0; point <= points.length(); point++) {
			assertThat(points.at(text.offsetByCodePoints(0, point))).isEqualTo(point);
		}
		assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
	}

	@Test
	void countsLoneSurrogatesLikeAnyOther() {
		String text = "\uD83C\uDF0A\uDF0A\uD83C";
		assertThat(new CodePoints(text).length()).isEqualTo(3);
	}

	@Test
	void growsWithTheText() {
		String text = "🌊a".repeat(100);
		CodePoints points = new CodePoints(text);
		assertThat(points.length()).isEqualTo(200);
		assertThat(points.at(text.length() - 1)).isEqualTo(199);
	}

}
