package dateline.gazetteer;

import java.util.List;
import java.util.Optional;

import dateline.text.AnnotatedTexts;
import dateline.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTests {

	private static final Gazetteer GAZETTEER = Gazetteer.load();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Floods in Pakistan's Sindh province killed 30 people.          | Pakistan, Sindh
			The Kenyan government said schools would stay shut.             | Government of Kenya
			Turkish troops crossed into northern Syria on Monday.           | Turkey armed forces, Syria
			France’s defence ministry denied the report.                    | France Ministry of Defense
			The Ministry of Health of Ukraine counted 12 dead.              | Ukraine Ministry of Health
			The government of the United Kingdom resigned.                  | Government of the United Kingdom
			The U.S.-led military coalition struck al-Shabaab.              | U.S.-led coalition, Al-Shabab
			A Saudi-led coalition bombed Sana'a.                            | Saudi-led coalition, Sanaa
			A U.S. State Department spokesman spoke in Port-au-Prince.      | U.S. Department of State, Port-au-Prince
			The Pentagon and the White House declined to comment.           | U.S. Department of Defense, White House
			Israel's Supreme Court ruled against the law.                   | Supreme Court of Israel
			The Supreme Court ruled against the law.                        | Supreme Court
			The Foreign Ministry summoned the ambassador.                   | Ministry of Foreign Affairs
			Protesters marched in Kiev and in Tbilisi.                      | Kyiv, Tbilisi
			The Democratic Republic of the Congo accused Rwanda.            | Democratic Republic of the Congo, Rwanda
			South Sudan and Sudan signed the deal.                          | South Sudan, Sudan
			South Korean prosecutors searched the office.                   | Prosecution service of South Korea
			Fire swept through a hotel in Nice.                             | Nice
			Georgia and its capital Tbilisi were quiet.                     | Georgia, Tbilisi
			Reuters and the Wall Street Journal reported the deal.          | Reuters, The Wall Street Journal
			Two fires burned in Santiago and in Santiago de Cuba.           | Santiago, Santiago de Cuba
			A road in the State of Mexico was closed.                       | State of Mexico
			Peru's Congress voted to remove the president.                  | Parliament of Peru
			""")
	void findsWhatIsNamed(String text, String names) {
		assertThat(GAZETTEER.find(sentence(text))).extracting((match) -> match.entry().name())
			.containsExactly(names.split(", ", -1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "He told us that nothing had changed.", "Michael Jordan scored 40 points.",
			"Ms. Chad Miller resigned.", "Nice weather is expected, and who is to say?",
			"She ate turkey and polish sausage.", "Reading books is a joy.", "They spoke in French.",
			"A bridge fell in Santiago del Estero.", "Soldiers met in San Juan de los Lagos.",
			"It is a car, and it has a mobile phone.", "Hurricane Odessa tore through the coast." })
	void doesNotFindWordsThatLookLikeNames(String text) {
		assertThat(GAZETTEER.find(sentence(text))).isEmpty();
	}

	@Test
	void leavesUnknownGeorgiaWithoutCountry() {
		assertThat(entries("The storm reached Georgia on Friday.")).singleElement().satisfies((entry) -> {
			assertThat(entry.countryCode()).isNull();
			assertThat(entry.countryCodes()).containsExactly("GE", "US");
		});
		assertThat(entries("The storm reached Alabama and Georgia.")).extracting(Entry::countryCode)
			.containsExactly("US", "US");
	}

	@Test
	void townOfAnotherCountryIsNotItsNamesake() {
		assertThat(entries("A fire in Paris, Texas, killed two people.")).extracting(Entry::name)
			.containsExactly("Texas");
		assertThat(entries("A fire in Houston, Texas, killed two people.")).extracting(Entry::name)
			.containsExactly("Houston", "Texas");
	}

	@Test
	void matchesAreInOrderAndDoNotOverlap() {
		Sentence sentence = sentence("Iraqi-American, U.S.-led, pro-Iranian and Anglo-French envoys met in Xi'an, "
				+ "N'Djamena and Port-au-Prince \ud83d\ude00, the Quai d'Orsay said.");
		int free = 0;
		for (EntryMatch match : GAZETTEER.find(sentence)) {
			assertThat(match.first()).isGreaterThanOrEqualTo(free).isLessThanOrEqualTo(match.last());
			free = match.last() + 1;
		}
		assertThat(free).isPositive().isLessThanOrEqualTo(sentence.size());
	}

	@Test
	void excludesArticleAndPossessiveFromMatch() {
		EntryMatch match = GAZETTEER.find(sentence("The Netherlands' king met Iraq's president.")).getLast();
		assertThat(match.first()).isEqualTo(match.last());
	}

	@Test
	void placesAreNeitherAdjectivesNorPartsOfOrganizations() {
		assertThat(GAZETTEER.places(sentence("U.S. officials in Amman spoke of a U.S.-backed plan for Lebanon.")))
			.extracting((match) -> match.entry().name())
			.containsExactly("Amman", "Lebanon");
		assertThat(GAZETTEER.places(sentence("Researchers at the University of Texas agreed."))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			u.k.               | United Kingdom
			US                 | United States
			IRQ                | Iraq
			the pentagon       | U.S. Department of Defense
			wsj                | The Wall Street Journal
			turkiye            | Turkey
			CÔTE D’IVOIRE      | Ivory Coast
			iraqis             | Iraq
			kharkov            | Kharkiv
			Iraqi government   | Government of Iraq
			Georgia            | Georgia
			the Philippines    | Philippines
			""")
	void looksUpAsTyped(String typed, String name) {
		assertThat(GAZETTEER.lookup(typed)).map(Entry::name).hasValue(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "the", "us", "who", "is", "Xyzzy", "Iraq Iraq", "\ud83d\ude00", "in" })
	void doesNotLookUpWhatItDoesNotKnow(String typed) {
		assertThat(GAZETTEER.lookup(typed)).isEmpty();
	}

	@Test
	void knowsCountries() {
		assertThat(GAZETTEER.country("IQ")).map(Entry::name).hasValue("Iraq");
		assertThat(GAZETTEER.country("ZZ")).isEmpty();
	}

	@Test
	void joinsPlaces() {
		assertThat(place("Iraq", "Syria")).hasValue(new Place("Iraq and Syria", List.of("IQ", "SY")));
		assertThat(place("Baghdad", "Iraq")).hasValue(new Place("Baghdad", List.of("IQ")));
		assertThat(place("Pentagon")).isEmpty();
	}

	private static Optional<Place> place(String... names) {
		return GAZETTEER.place(List.of(names).stream().map((name) -> GAZETTEER.lookup(name).orElseThrow()).toList());
	}

	private static List<Entry> entries(String text) {
		return GAZETTEER.find(sentence(text)).stream().map(EntryMatch::entry).toList();
	}

	private static Sentence sentence(String text) {
		return AnnotatedTexts.of(GazetteerTests.class, text).sentences().getFirst();
	}

}
