package dateline.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The New York Times      | The New York Times, New York Times, NYT
			PAJHWOK Afghan News     | PAJHWOK Afghan News, PAJHWOK
			Reuters                 | Reuters
			The Guardian            | The Guardian, Guardian
			Times of India          | Times of India
			The                     | The
			""")
	void knowsInitialsAndCapitals(String name, String names) {
		assertThat(SourceNames.of(name)).containsExactlyInAnyOrder(names.split(", ", -1));
	}

}
