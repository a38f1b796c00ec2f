package dateline.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedTextTests {

	@Test
	void hiddenIsWhatIsNotVisible() {
		MaskedText text = new MaskedText("LAGOS, Oct. 9 - It rained.\nBy Ana", "                It rained.\n      ");
		assertThat(text.hidden()).isEqualTo("LAGOS, Oct. 9 -           \nBy Ana");
		assertThat(MaskedText.of("It rained.").hidden()).isBlank();
	}

}
