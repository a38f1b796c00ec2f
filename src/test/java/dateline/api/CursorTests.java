package dateline.api;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CursorTests {

	private final Cursor cursor = new Cursor(List.of("2024-01-09", "ü😀"));

	private final String text = this.cursor.encode("/v1/claims");

	@Test
	void writesItselfAsUrlSafeText() {
		assertThat(this.text).matches("[A-Za-z0-9_-]+");
		assertThat(Cursor.decode(this.text, "/v1/claims")).isEqualTo(this.cursor);
	}

	@Test
	void refusesAnotherScope() {
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(this.text, "/v1/events"));
	}

	@Test
	void refusesEveryMangledText() {
		for (int at = 0; at < this.text.length(); at++) {
			String mangled = this.text.substring(0, at) + ((this.text.charAt(at) == 'A') ? 'B' : 'A')
					+ this.text.substring(at + 1);
			assertThatIllegalArgumentException().as(mangled).isThrownBy(() -> Cursor.decode(mangled, "/v1/claims"));
			String cut = this.text.substring(0, at);
			assertThatIllegalArgumentException().as(cut).isThrownBy(() -> Cursor.decode(cut, "/v1/claims"));
		}
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(this.text + "=", "/v1/claims"));
	}

}
