package dateline.ingest;

import dateline.text.MaskedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DatelinesTests {

	@Test
	void hiddenIsWhatIsNotVisible() {
		MaskedText text = new MaskedText("LAGOS, Oct. 9 - It rained.\nBy Ana", "                It rained.\n      ");
		assertThat(Datelines.hidden(text)).isEqualTo("LAGOS, Oct. 9 -           \nBy Ana");
		assertThat(Datelines.hidden(MaskedText.of("It rained."))).isBlank();
	}

}
