package dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dateline.article.Polarity;
import dateline.event.EventMerger.Mention;
import dateline.gazetteer.Place;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SameTollTests {

	private static final Place DOKA = new Place("Doka", List.of());

	private static final Place GALLABAT = new Place("Gallabat", List.of());

	@Test
	void joinsOneDisasterToldFromTwoTowns() {
		Mention one = event("a", null, "crash", day(18), DOKA, "says #36", "lead train");
		assertThat(joined(one, event("b", null, "crash", day(18), GALLABAT, "lead #36", "lead train"))).isTrue();
		assertThat(joined(one, event("b", null, "crash", day(18), GALLABAT, "lead #36", "lead bus"))).isFalse();
		assertThat(joined(one, event("b", null, "crash", day(18), GALLABAT, "lead #35", "lead train"))).isFalse();
		assertThat(joined(one, event("b", null, "crash", day(17), GALLABAT, "lead #36", "lead train"))).isFalse();
		assertThat(joined(one, event("b", null, "crash", day(18), GALLABAT, "lead #36", "lead train", "again")))
			.isFalse();
	}

	@Test
	void keepsOneOfFewApart() {
		assertThat(joined(event("a", null, "crash", day(18), DOKA, "says #6", "lead train"),
				event("b", null, "crash", day(18), GALLABAT, "says #6", "lead train")))
			.isFalse();
	}

	@Test
	void joinsMarchesOfOneTownByTheirThousands() {
		Mention march = event("a", EventType.PROTEST, "march", day(18), DOKA, "says #23,000", "spot dk");
		assertThat(joined(march, event("b", EventType.PROTEST, "rally", day(18), null, "lead #23,000", "spot dk")))
			.isTrue();
		assertThat(joined(march,
				event("b", EventType.PROTEST, "rally", day(18), null, "lead #23,000", "spot dk", "rival")))
			.isFalse();
		assertThat(joined(march, event("b", EventType.PROTEST, "rally", day(18), GALLABAT, "lead #23,000"))).isFalse();
	}

	@Test
	void joinsWhatOneStoryLooksBackOn() {
		String[] story = { "person a b", "person c d", "body e f", "says #46", "says mine" };
		Mention dated = event("a", null, "fire", year(2023), null, story);
		assertThat(joined(dated, event("b", null, "fire", null, null, story))).isTrue();
		assertThat(joined(dated, event("b", null, "fire", null, null, "person a b", "says #46", "says mine")))
			.isFalse();
		assertThat(joined(dated, event("b", null, "fire", null, null, "person a b", "person c d", "body e f")))
			.isFalse();
	}

	@Test
	void joinsTheLeadOfSeveralDaysByVillageAndMatter() {
		Mention dated = event("a", EventType.ASSAULT, "attack", day(18), DOKA, "place dk", "spot dk", "lead market",
				"lead drone");
		assertThat(joined(dated, event("b", EventType.ASSAULT, "killing", null, null, "place dk", "spot dk",
				"day 2025-05-18", "day 2025-05-19", "lead market", "lead drone")))
			.isTrue();
		assertThat(joined(dated, event("b", EventType.ASSAULT, "killing", null, null, "place dk", "spot dk",
				"day 2025-05-18", "day 2025-05-19", "lead market", "lead drone", "again")))
			.isFalse();
		assertThat(joined(dated, event("b", EventType.ASSAULT, "killing", null, null, "place dk", "spot dk",
				"day 2025-05-17", "day 2025-05-19", "lead market", "lead drone")))
			.isFalse();
	}

	private static boolean joined(Mention one, Mention other) {
		return new EventMerger().merge(List.of(one, other)).size() == 1;
	}

	private static Mention event(String id, @Nullable EventType type, String kind, @Nullable ResolvedDate date,
			@Nullable Place place, String... keys) {
		return new Mention(id, id, LocalDate.of(2025, 5, 19), type, null, kind, Modality.ACTUAL, Polarity.ASSERTED,
				date, false, place, Set.of(), id, Theme.of(true, Set.of(keys)));
	}

	private static ResolvedDate day(int day) {
		return date(LocalDate.of(2025, 5, day), LocalDate.of(2025, 5, day), Precision.DAY);
	}

	private static ResolvedDate year(int year) {
		return date(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
	}

	private static ResolvedDate date(LocalDate from, LocalDate to, Precision precision) {
		return new ResolvedDate(from, to, precision, "then", "DAY", null);
	}

}
