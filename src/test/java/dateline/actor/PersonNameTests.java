package dateline.actor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

	@ParameterizedTest
	@CsvSource({ "Keller, Martha Keller", "M. Keller, Martha Jane Keller", "Martha Keller, Martha J. Keller",
			"al-Rashid, Omar Faisal al-Rashid", "Al Rashid, Omar al-Rashid", "van der Berg, Tom van der Berg",
			"Ó Briain, Seán Ó Briain", "Zelenskyy, Volodymyr Zelenskyy", "Lopez, Ana López", "O'Neill, Una O’Neill",
			"Martin Smith, Martin Smith Jr.", "Lam, Lam Cheuk-ting", "Lo, Stephen Lo Wai-chung",
			"Stephen Lo, Stephen Lo Wai-chung", "Kim, Kim Jong Un", "Moon Jae-in, Moon Jae In" })
	void shorterNameFits(String shorter, String longer) {
		assertThat(PersonName.of(shorter).isShortFor(PersonName.of(longer))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Paul Keller, Martha Keller", "Martha Keller, Keller", "J. Keller, Martha Keller",
			"Martha Weber, Martha Keller", "Jane Martha Keller, Martha Jane Keller", "Kell, Martha Keller",
			"Lam, Carrie Cheng", "Ting, Lam Cheuk-ting", "Karim, Salman Abdul-karim Haddad" })
	void anotherNameDoesNotFit(String shorter, String longer) {
		assertThat(PersonName.of(shorter).isShortFor(PersonName.of(longer))).isFalse();
	}

	@Test
	void survivesNamesWithoutLetters() {
		assertThat(PersonName.of("…").isFull()).isFalse();
		assertThat(PersonName.of("al").last()).isEqualTo("al");
	}

}
