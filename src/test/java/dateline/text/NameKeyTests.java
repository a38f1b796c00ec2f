package dateline.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The Hague              | the-hague         | hague
			Ali al-Adib            | ali-al-adib       | ali-adib
			U.S. Steel             | us-steel          | us-steel
			Siobhán O’Brien        | siobhan-obrien    | siobhan-obrien
			Économie & Société     | economie-societe  | economie-societe
			Łódź                   | lodz              | lodz
			The The                | the-the           | the-the
			!?                     | ''                | ''
			""")
	void dropsWhatDiffersBetweenWriters(String name, String slug, String key) {
		assertThat(NameKey.slug(name)).isEqualTo(slug);
		assertThat(NameKey.of(name)).isEqualTo(key);
	}

}
