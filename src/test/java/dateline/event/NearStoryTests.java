package dateline.event;

import java.time.LocalDate;
import java.util.HashSet;
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

class NearStoryTests {

	private static final Place DOKA = new Place("Doka", List.of());

	private static final Place SUDAN = new Place("Sudan", List.of("SD"));

	@Test
	void joinsByTwoNamesOneDayAndAWordOfTheMatter() {
		Mention one = crash(18, "body ab", "person c d", "lead bend");
		assertThat(joined(one, crash(18, "body ab", "person c d", "place ef", "says bend"))).isTrue();
		assertThat(joined(one, crash(18, "body ab", "person c d", "place ef"))).isFalse();
		assertThat(joined(one, crash(18, "body ab", "place ef", "says bend"))).isFalse();
		assertThat(joined(one, crash(17, "body ab", "person c d", "place ef", "says bend"))).isFalse();
	}

	@Test
	void countsANameThatOneArticleTakesForATownAndTheOtherForAFirm() {
		Mention one = event(null, "vote", day(18), SUDAN, "person c d", "place brnx", "own brnx", "says #78");
		assertThat(joined(one, event(null, "vote", day(18), SUDAN, "person c d", "own brnx", "lead #78"))).isTrue();
		assertThat(joined(one, event(null, "vote", day(18), SUDAN, "person c d", "own vlnt", "lead #78"))).isFalse();
	}

	@Test
	void countsANameOnceThatBothTakeForTheSame() {
		assertThat(joined(event(null, "vote", day(18), SUDAN, "place brnx", "own brnx", "says #78"),
				event(null, "vote", day(18), SUDAN, "place brnx", "own brnx", "lead #78")))
			.isFalse();
	}

	@Test
	void takesTheOnlyDayOfTheLeadForThatOfAnUndatedMarch() {
		Mention march = event(EventType.PROTEST, "march", day(18), null, "person c d", "body ab");
		assertThat(
				joined(march, event(EventType.PROTEST, "rally", null, null, "person c d", "body ab", "day 2025-05-18")))
			.isTrue();
		assertThat(
				joined(march, event(EventType.PROTEST, "rally", null, null, "person c d", "body ab", "day 2025-05-17")))
			.isFalse();
	}

	@Test
	void keepsWhatTwoFirmsOfATownDecideApart() {
		assertThat(joined(event(null, "closure", null, DOKA, "says factory", "says job", "spot dk"),
				event(null, "closure", null, null, "says factory", "says job", "spot dk")))
			.isFalse();
	}

	@Test
	void joinsByOneNameWhatACountryHardlyHasTwiceOnADay() {
		assertThat(joined(event(null, "sink", day(18), DOKA, "person c d"),
				event(null, "shipwreck", day(18), SUDAN, "person c d")))
			.isTrue();
		assertThat(joined(event(null, "fire", day(18), DOKA, "person c d"),
				event(null, "fire", day(18), SUDAN, "person c d")))
			.isFalse();
	}

	@Test
	void keepsRivalMarchesOfOneDayApart() {
		Mention march = event(EventType.PROTEST, "march", day(18), SUDAN, "person c d", "person e f");
		assertThat(joined(march, event(EventType.PROTEST, "rally", day(18), null, "person c d", "person e f")))
			.isTrue();
		assertThat(joined(march, event(EventType.PROTEST, "rally", day(18), null, "person c d", "person e f", "rival")))
			.isFalse();
	}

	@Test
	void joinsByOneNameTheTalksOfADayBeforeTheNews() {
		assertThat(joined(event(EventType.CONSULT, "talks", day(2), null, "place ef"),
				event(EventType.CONSULT, "talks", day(2), null, "place ef")))
			.isTrue();
		assertThat(joined(event(EventType.ASSAULT, "attack", day(2), null, "place ef"),
				event(EventType.ASSAULT, "attack", day(2), null, "place ef")))
			.isFalse();
	}

	@Test
	void joinsTheCaptureOfATownInOneMonth() {
		ResolvedDate may = date(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31), Precision.MONTH);
		ResolvedDate june = date(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30), Precision.MONTH);
		Mention one = event(EventType.COERCE, "capture", may, DOKA);
		assertThat(joined(one, event(EventType.COERCE, "capture", may, DOKA))).isTrue();
		assertThat(joined(one, event(EventType.COERCE, "capture", june, DOKA))).isFalse();
		assertThat(joined(one, event(EventType.COERCE, "capture", may, SUDAN))).isFalse();
	}

	@Test
	void keepsAnUndatedOneThatIsNotTheFirstApart() {
		assertThat(joined(event(null, "collapse", null, null, "body ab", "person c d"),
				event(null, "collapse", day(18), null, "body ab", "person c d")))
			.isTrue();
		assertThat(joined(event(null, "collapse", null, null, "body ab", "person c d", "again"),
				event(null, "collapse", day(18), null, "body ab", "person c d")))
			.isFalse();
	}

	private static boolean joined(Mention one, Mention other) {
		return new EventMerger().merge(List.of(one, named(other))).size() == 1;
	}

	private static Mention named(Mention other) {
		return new Mention("b", "b", LocalDate.of(2025, 5, 20), other.type(), null, other.kind(), other.modality(),
				other.polarity(), other.date(), false, other.place(), Set.of(), "b", other.theme());
	}

	private static Mention crash(int day, String... keys) {
		return event(null, "crash", day(day), null, keys);
	}

	private static Mention event(@Nullable EventType type, String kind, @Nullable ResolvedDate date,
			@Nullable Place place, String... keys) {
		return new Mention("a", "a", LocalDate.of(2025, 5, 19), type, null, kind, Modality.ACTUAL, Polarity.ASSERTED,
				date, false, place, Set.of(), "a", Theme.of(true, new HashSet<>(List.of(keys))));
	}

	private static ResolvedDate day(int day) {
		return date(LocalDate.of(2025, 5, day), LocalDate.of(2025, 5, day), Precision.DAY);
	}

	private static ResolvedDate date(LocalDate from, LocalDate to, Precision precision) {
		return new ResolvedDate(from, to, precision, "then", "DAY", null);
	}

}
