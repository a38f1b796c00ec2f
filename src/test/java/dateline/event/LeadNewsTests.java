package dateline.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dateline.article.Polarity;
import dateline.event.EventMerger.Mention;
import dateline.event.EventMerger.Part;
import dateline.gazetteer.Place;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeadNewsTests {

	private static final Place DOKA = new Place("Doka", List.of());

	private static final Place GALLABAT = new Place("Gallabat", List.of());

	private static final Place KASSALA = new Place("Kassala", List.of("SD"));

	private static final Place SUDAN = new Place("Sudan", List.of("SD"));

	@Test
	void joinsADisasterToldFromAValleyAndFromAVillageInIt() {
		Mention one = event(null, "flood", day(18), DOKA, "place dk", "name dk");
		assertThat(joined(one, event(null, "flood", day(18), GALLABAT, "lead bridge", "name dk"))).isTrue();
		assertThat(joined(one, event(null, "flood", day(18), GALLABAT, "lead bridge"))).isFalse();
		assertThat(joined(one, event(null, "flood", day(17), GALLABAT, "lead bridge", "name dk"))).isFalse();
		assertThat(joined(one, event(null, "flood", day(18), GALLABAT, "name dk", "again"))).isFalse();
	}

	@Test
	void joinsAnAttackToldFromTwoPlacesByANumberAndAWord() {
		Mention one = event(EventType.ASSAULT, "abduction", day(18), DOKA, "says #9", "says pupil", "name dk");
		assertThat(joined(one,
				event(EventType.ASSAULT, "abduction", day(18), GALLABAT, "says #9", "says pupil", "name dk")))
			.isTrue();
		assertThat(joined(one,
				event(EventType.ASSAULT, "abduction", day(18), GALLABAT, "says #4", "says pupil", "name dk")))
			.isFalse();
		assertThat(joined(one, event(EventType.ASSAULT, "abduction", day(18), GALLABAT, "says #9", "says pupil")))
			.isFalse();
	}

	@Test
	void joinsVotesOfOneResult() {
		Mention one = event(null, "vote", day(18), SUDAN, "says #331", "says #243", "person c d");
		assertThat(joined(one, event(null, "vote", null, null, "lead #331", "lead #243"))).isTrue();
		assertThat(joined(one, event(null, "vote", null, null, "lead #331", "person c d"))).isTrue();
		assertThat(joined(one, event(null, "vote", null, null, "lead #331", "person e f"))).isFalse();
	}

	@Test
	void joinsTheTalksOfTwoNationsInOneTown() {
		Mention one = event(EventType.CONSULT, "meeting", day(18), KASSALA, "nation rn", "nation rq", "lead patrol");
		assertThat(joined(one,
				event(EventType.CONSULT, "talks", day(18), KASSALA, "nation rn", "nation rq", "lead patrol")))
			.isTrue();
		assertThat(
				joined(one, event(EventType.CONSULT, "talks", day(18), KASSALA, "nation rn", "nation rq", "lead gas")))
			.isFalse();
		assertThat(joined(one, event(EventType.CONSULT, "talks", day(18), KASSALA, "nation rn", "lead patrol")))
			.isFalse();
	}

	@Test
	void keepsTwoAccidentsOfALargeTownApart() {
		Mention one = event(null, "crash", day(18), KASSALA, "lead coach", "lead bend", "spot ksl");
		assertThat(joined(one, event(null, "accident", day(18), KASSALA, "lead coach", "spot ksl"))).isTrue();
		assertThat(joined(one, event(null, "accident", day(18), KASSALA, "lead lorry", "spot ksl"))).isFalse();
	}

	@Test
	void joinsWhatBefellOneVillageThoughOnlyOneTellsItsDay() {
		Mention one = event(null, "crash", day(18), DOKA, "place dk", "says lake");
		assertThat(joined(one, behind("crash", DOKA, "place dk"))).isTrue();
		assertThat(joined(one, behind("crash", DOKA, "place dk", "again"))).isFalse();
		assertThat(joined(one, behind("crash", GALLABAT, "place dk"))).isFalse();
	}

	@Test
	void keepsTheElectionOfAMayorApartFromThatOfTheParliament() {
		Mention one = event(null, "parliamentary election", day(18), SUDAN, "lead seat");
		assertThat(joined(one, event(null, "election", day(18), SUDAN, "lead seat"))).isTrue();
		assertThat(joined(one, event(null, "election", day(18), SUDAN, "lead seat", "who person b hxh"))).isFalse();
	}

	@Test
	void joinsTheBombingOfOneMarketInOneStory() {
		String[] story = { "person a b", "person c d", "place dk", "says market", "target market" };
		Mention one = event(EventType.ASSAULT, "airstrike", day(18), DOKA, story);
		assertThat(joined(one, later("bombing", "says market", "target market"))).isTrue();
		assertThat(joined(one, later("bombing", "says depot", "target depot"))).isFalse();
		assertThat(joined(one, later("bombing", "says market", "target market", "again"))).isFalse();
	}

	/** One without a day, of an article whose lead tells another. */
	private static Mention later(String kind, String... keys) {
		Set<String> all = new HashSet<>(List.of(keys));
		all.addAll(List.of("person a b", "person c d", "place dk", "day 2025-05-19"));
		return event(EventType.ASSAULT, kind, null, DOKA, all.toArray(String[]::new));
	}

	/** One without a day behind the lead. */
	private static Mention behind(String kind, Place place, String... keys) {
		return new Mention("b", "b", LocalDate.of(2025, 5, 20), null, null, kind, Modality.ACTUAL, Polarity.ASSERTED,
				null, false, place, Set.of(), "b", Theme.of(false, Set.of(keys)));
	}

	private static boolean joined(Mention one, Mention other) {
		Mention named = new Mention("b", "b", LocalDate.of(2025, 5, 20), other.type(), null, other.kind(),
				other.modality(), other.polarity(), other.date(), false, other.place(), Set.<Part>of(), "b",
				other.theme());
		return new EventMerger().merge(List.of(one, named)).size() == 1;
	}

	private static Mention event(@Nullable EventType type, String kind, @Nullable ResolvedDate date,
			@Nullable Place place, String... keys) {
		return new Mention("a", "a", LocalDate.of(2025, 5, 19), type, null, kind, Modality.ACTUAL, Polarity.ASSERTED,
				date, false, place, Set.of(), "a", Theme.of(true, Set.of(keys)));
	}

	private static ResolvedDate day(int day) {
		LocalDate date = LocalDate.of(2025, 5, day);
		return new ResolvedDate(date, date, Precision.DAY, "then", "DAY", null);
	}

}
