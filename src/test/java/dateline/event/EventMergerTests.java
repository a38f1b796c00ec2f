package dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dateline.article.Polarity;
import dateline.event.EventMerger.Group;
import dateline.event.EventMerger.Mention;
import dateline.event.EventMerger.Part;
import dateline.gazetteer.Place;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventMergerTests {

	private static final Place KHARTOUM = new Place("Khartoum", List.of("SD"));

	private static final Place SUDAN = new Place("Sudan", List.of("SD"));

	private static final Place NYALA = new Place("Nyala", List.of("SD"));

	private static final Part ARMY = new Part("army", Role.SOURCE, true, false);

	private static final Part REBELS = new Part("rebels", Role.SOURCE, true, false);

	private static final Part CHIEF = new Part("chief", Role.TARGET, true, true);

	private static final Part CROWD = new Part("crowd", Role.SOURCE, false, false);

	private static final LocalDate MAY = LocalDate.of(2025, 5, 20);

	@Test
	void joinsSameDayAndActor() {
		assertThat(groups(strike("a", day(12), SUDAN, ARMY), strike("b", day(12), KHARTOUM, ARMY)))
			.containsExactly("ab");
	}

	@Test
	void keepsOtherDaysApart() {
		assertThat(groups(strike("a", day(12), KHARTOUM, ARMY), strike("b", day(13), KHARTOUM, ARMY)))
			.containsExactly("a", "b");
	}

	@Test
	void keepsOtherCitiesApart() {
		assertThat(groups(strike("a", day(12), KHARTOUM, ARMY), strike("b", day(12), NYALA, ARMY))).containsExactly("a",
				"b");
	}

	@Test
	void keepsOtherSourcesApart() {
		assertThat(groups(strike("a", day(12), KHARTOUM, ARMY), strike("b", day(12), KHARTOUM, REBELS)))
			.containsExactly("a", "b");
	}

	@Test
	void unnamedActorsAreNoGround() {
		assertThat(groups(strike("a", day(12), null, CROWD), strike("b", day(12), null, CROWD))).containsExactly("a",
				"b");
	}

	@Test
	void joinsUndatedStrikeByCityAndSource() {
		assertThat(groups(strike("a", day(12), KHARTOUM, ARMY), strike("b", null, KHARTOUM, ARMY)))
			.containsExactly("ab");
	}

	@Test
	void keepsUndatedStrikeOfACountryApart() {
		assertThat(groups(strike("a", day(12), SUDAN, ARMY), strike("b", null, SUDAN, ARMY))).containsExactly("a", "b");
	}

	@Test
	void keepsUndatedStrikeFromOneOfYearsAgo() {
		ResolvedDate old = date(LocalDate.of(2020, 1, 3), LocalDate.of(2020, 1, 3), Precision.DAY);
		assertThat(groups(strike("a", old, KHARTOUM, ARMY), strike("b", null, KHARTOUM, ARMY))).containsExactly("a",
				"b");
	}

	@Test
	void joinsBySameVictimWithoutPlace() {
		ResolvedDate old = date(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31), Precision.MONTH);
		assertThat(groups(strike("a", old, null, CHIEF), strike("b", null, null, CHIEF, ARMY))).containsExactly("ab");
	}

	@Test
	void leavesUndatedMentionThatFitsTwoEventsAlone() {
		assertThat(groups(strike("a", day(12), KHARTOUM, ARMY), strike("b", null, KHARTOUM, ARMY),
				strike("c", day(14), KHARTOUM, ARMY)))
			.containsExactly("a", "b", "c");
	}

	@Test
	void takesACountryAndItsArmyForOneParty() {
		Part state = new Part("sudan", Role.SOURCE, true, false, "SD");
		Part forces = new Part("sudan-armed-forces", Role.SOURCE, true, false, "SD");
		Part other = new Part("chad-armed-forces", Role.SOURCE, true, false, "TD");
		assertThat(groups(strike("a", day(12), SUDAN, state), strike("b", day(12), SUDAN, forces)))
			.containsExactly("ab");
		assertThat(groups(strike("a", day(12), SUDAN, state), strike("b", day(12), SUDAN, other))).containsExactly("a",
				"b");
	}

	@Test
	void letsABodyOfAStateBeTheState() {
		Part state = new Part("chad", Role.SOURCE, true, false, "TD");
		Part guards = new Part("guards", Role.SOURCE, true, false, "guards", "TD");
		Part others = new Part("others", Role.SOURCE, true, false, "others", "NE");
		assertThat(groups(strike("a", day(12), null, CHIEF, state), strike("b", day(12), null, CHIEF, guards)))
			.containsExactly("ab");
		assertThat(groups(strike("a", day(12), null, CHIEF, state), strike("b", day(12), null, CHIEF, others)))
			.containsExactly("a", "b");
	}

	@Test
	void joinsAnInvasionByItsYear() {
		ResolvedDate year = date(LocalDate.of(2003, 1, 1), LocalDate.of(2003, 12, 31), Precision.YEAR);
		ResolvedDate next = date(LocalDate.of(2004, 1, 1), LocalDate.of(2004, 12, 31), Precision.YEAR);
		assertThat(groups(invasion("a", year, null), invasion("b", year, SUDAN))).containsExactly("ab");
		assertThat(groups(invasion("a", year, null), invasion("b", next, SUDAN))).containsExactly("a", "b");
		assertThat(groups(strike("a", year, null, ARMY), strike("b", year, SUDAN, ARMY))).containsExactly("a", "b");
	}

	private static Mention invasion(String id, ResolvedDate date, @Nullable Place place) {
		return new Mention(id, id, MAY, EventType.ASSAULT, null, "invasion", Modality.ACTUAL, Polarity.ASSERTED, date,
				false, place, Set.of(ARMY), id, Theme.NONE);
	}

	@Test
	void keepsPlannedFromActual() {
		Mention planned = new Mention("b", "b", MAY, EventType.ASSAULT, null, "strike", Modality.PLANNED,
				Polarity.ASSERTED, day(12), false, KHARTOUM, Set.of(ARMY), "b", Theme.NONE);
		assertThat(groups(strike("a", day(12), KHARTOUM, ARMY), planned)).containsExactly("a", "b");
	}

	@Test
	void joinsDisasterByPlaceAndDay() {
		assertThat(groups(quake("a", day(12), KHARTOUM), quake("b", day(12), KHARTOUM))).containsExactly("ab");
		assertThat(groups(quake("a", day(12), KHARTOUM), quake("b", null, KHARTOUM))).containsExactly("a", "b");
	}

	@Test
	void joinsWhatBefallsACountryWithItsTown() {
		assertThat(groups(plain("a", "flood", day(12), SUDAN), plain("b", "flood", day(12), NYALA)))
			.containsExactly("ab");
		assertThat(groups(plain("a", "flood", day(12), SUDAN), plain("b", "flood", day(13), NYALA)))
			.containsExactly("a", "b");
	}

	@Test
	void leavesAFloodOfACountryThatMayBeInEitherTownAlone() {
		assertThat(groups(plain("a", "flood", day(12), SUDAN), plain("b", "flood", day(12), NYALA),
				plain("c", "flood", day(12), KHARTOUM)))
			.containsExactly("a", "b", "c");
	}

	@Test
	void keepsAccidentsOfACountryInTwoArticlesApart() {
		assertThat(groups(plain("a", "crash", day(12), SUDAN), plain("b", "crash", day(12), SUDAN)))
			.containsExactly("a", "b");
		assertThat(groups(plain("a", "crash", day(12), NYALA), plain("b", "crash", day(12), NYALA)))
			.containsExactly("ab");
	}

	@Test
	void keepsDeathsInOneTownApart() {
		assertThat(groups(plain("a", "death", day(12), NYALA), plain("b", "death", day(12), NYALA)))
			.containsExactly("a", "b");
	}

	@Test
	void takesACountryOfTwoNamesForNoTown() {
		Place turkey = new Place("Turkey", List.of("TR"));
		assertThat(groups(plain("a", "crash", day(12), turkey), plain("b", "crash", day(12), turkey)))
			.containsExactly("a", "b");
	}

	@Test
	void takesTheMostPreciseDateAndPlace() {
		ResolvedDate week = date(LocalDate.of(2025, 5, 12), LocalDate.of(2025, 5, 18), Precision.WEEK);
		Group group = new EventMerger()
			.merge(List.of(strike("a", week, SUDAN, ARMY), strike("b", day(13), KHARTOUM, ARMY, CHIEF)))
			.getFirst();
		assertThat(group.date()).isEqualTo(day(13));
		assertThat(group.place()).isEqualTo(KHARTOUM);
		assertThat(group.parts()).containsExactlyInAnyOrder(ARMY, CHIEF);
		assertThat(group.label()).isEqualTo("b");
	}

	@Test
	void orderNeverMatters() {
		List<Mention> mentions = List.of(strike("a", day(12), KHARTOUM, ARMY), strike("b", null, KHARTOUM, ARMY, CHIEF),
				strike("c", day(12), SUDAN, ARMY), strike("d", null, NYALA, CHIEF), strike("e", null, null, CHIEF),
				strike("f", null, KHARTOUM, REBELS));
		List<Group> expected = new EventMerger().merge(mentions);
		for (List<Mention> each : permutations(mentions)) {
			assertThat(new EventMerger().merge(each)).isEqualTo(expected);
		}
	}

	@Test
	void joinsTheCrashOfOneStory() {
		assertThat(groups(told("a", "crash", 20, day(18), SUDAN, true, "ab", "cd", "ef"),
				told("b", "crash", 21, day(18), null, true, "ab", "cd", "ef", "gh")))
			.containsExactly("ab");
	}

	@Test
	void keepsTheCrashesOfTwoStoriesApart() {
		assertThat(groups(told("a", "crash", 20, day(18), SUDAN, true, "ab", "cd", "ef"),
				told("b", "crash", 21, day(18), null, true, "ab", "cd", "gh", "ij")))
			.containsExactly("a", "b");
	}

	@Test
	void keepsOtherDaysOfOneStoryApart() {
		assertThat(groups(told("a", "crash", 20, day(18), SUDAN, true, "ab", "cd", "ef"),
				told("b", "crash", 21, day(19), SUDAN, true, "ab", "cd", "ef")))
			.containsExactly("a", "b");
	}

	@Test
	void joinsTheUndatedDisasterOfTwoLeads() {
		assertThat(groups(told("a", "shipwreck", 20, null, null, true, "ab", "cd", "ef"),
				told("b", "sink", 21, day(18), SUDAN, true, "ab", "cd", "ef")))
			.containsExactly("ab");
		assertThat(groups(told("a", "shipwreck", 20, null, null, false, "ab", "cd", "ef"),
				told("b", "sink", 21, day(18), SUDAN, true, "ab", "cd", "ef")))
			.containsExactly("a", "b");
	}

	@Test
	void leavesTheUndatedDisasterThatMayBeEitherAlone() {
		assertThat(groups(told("a", "earthquake", 20, null, null, true, "ab", "cd", "ef"),
				told("b", "earthquake", 20, day(18), SUDAN, true, "ab", "cd", "ef"),
				told("c", "earthquake", 20, day(17), SUDAN, true, "ab", "cd", "ef")))
			.containsExactly("a", "b", "c");
	}

	@Test
	void keepsArticlesFarApartApart() {
		assertThat(groups(told("a", "fire", 1, null, null, true, "ab", "cd", "ef"),
				told("b", "fire", 20, null, null, true, "ab", "cd", "ef")))
			.containsExactly("a", "b");
	}

	@Test
	void joinsADisasterToldFromTwoTowns() {
		assertThat(groups(told("a", "crash", 20, day(18), NYALA, true, "ab", "cd", "ef"),
				told("b", "crash", 21, day(18), KHARTOUM, true, "ab", "cd", "ef")))
			.containsExactly("ab");
		assertThat(groups(told("a", "explosion", 20, day(18), NYALA, true, "ab", "cd", "ef"),
				told("b", "explosion", 21, day(18), KHARTOUM, true, "ab", "cd", "ef")))
			.containsExactly("a", "b");
	}

	@Test
	void takesOtherSpellingsForOneTown() {
		Place one = new Place("Gadarif", List.of());
		Place other = new Place("El Gedaref", List.of("SD"));
		assertThat(groups(told("a", "explosion", 20, day(18), one, true, "ab", "cd", "ef"),
				told("b", "explosion", 21, day(18), other, true, "ab", "cd", "ef")))
			.containsExactly("ab");
		assertThat(groups(told("a", "explosion", 20, day(18), one, true, "ab", "cd", "ef"),
				told("b", "explosion", 21, day(18), NYALA, true, "ab", "cd", "ef")))
			.containsExactly("a", "b");
	}

	@Test
	void joinsByTownAttacksOfOneStoryOnly() {
		assertThat(groups(raid("a", day(18), KHARTOUM, false), raid("b", day(18), KHARTOUM, false)))
			.containsExactly("ab");
		assertThat(groups(raid("a", day(18), KHARTOUM, false), raid("b", day(18), null, false))).containsExactly("a",
				"b");
		assertThat(groups(raid("a", day(18), KHARTOUM, true), raid("b", day(18), null, true))).containsExactly("ab");
		assertThat(groups(raid("a", day(18), KHARTOUM, true), raid("b", null, null, true))).containsExactly("a", "b");
	}

	@Test
	void joinsWhatBothLeadWithOnce() {
		assertThat(groups(told("a", "resignation", 20, null, null, true, "ab", "cd", "ef"),
				told("b", "resignation", 21, day(20), SUDAN, true, "ab", "cd", "ef")))
			.containsExactly("ab");
		assertThat(groups(told("a", "resignation", 20, null, null, true, "ab", "cd", "ef"),
				told("b", "resignation", 21, day(20), SUDAN, false, "ab", "cd", "ef")))
			.containsExactly("a", "b");
		assertThat(groups(told("a", "resignation", 14, null, null, true, "ab", "cd", "ef"),
				told("b", "resignation", 21, day(20), SUDAN, true, "ab", "cd", "ef")))
			.containsExactly("a", "b");
	}

	@Test
	void keepsUndatedAttacksOfOneTownApart() {
		assertThat(groups(raid("a", null, KHARTOUM, true), raid("b", null, KHARTOUM, true))).containsExactly("a", "b");
		assertThat(groups(raid("a", null, KHARTOUM, true), raid("b", day(18), KHARTOUM, true))).containsExactly("a",
				"b");
	}

	@Test
	void joinsALongerTimeThatBothLeadWith() {
		ResolvedDate month = date(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31), Precision.MONTH);
		assertThat(groups(told("a", "release", 20, month, null, true, "ab", "cd", "ef"),
				told("b", "release", 21, day(12), SUDAN, true, "ab", "cd", "ef")))
			.containsExactly("ab");
		assertThat(groups(told("a", "death", 20, month, null, true, "ab", "cd", "ef"),
				told("b", "death", 21, day(12), SUDAN, true, "ab", "cd", "ef")))
			.containsExactly("a", "b");
	}

	@Test
	void joinsLeadsOfOneTownAndDay() {
		assertThat(groups(lead("a", "bombing", 13, "12", NYALA, "lead market", "lead crowd"),
				lead("b", "killing", 14, "12", null, "spot nl", "lead market")))
			.containsExactly("ab");
		assertThat(groups(lead("a", "bombing", 13, "12", NYALA, "lead market"),
				lead("b", "killing", 14, "12", KHARTOUM, "lead market")))
			.containsExactly("a", "b");
		assertThat(groups(lead("a", "bombing", 13, "12", NYALA, "lead market"),
				lead("b", "killing", 14, "11", NYALA, "lead market")))
			.containsExactly("a", "b");
	}

	@Test
	void keepsLeadsOfAnotherTargetApart() {
		assertThat(groups(lead("a", "bombing", 13, "12", NYALA, "lead market", "target market"),
				lead("b", "killing", 14, "12", NYALA, "lead bank", "target bank")))
			.containsExactly("a", "b");
	}

	@Test
	void joinsTheLeadOfNoDayWithTheNewsOfTheDay() {
		assertThat(groups(lead("a", "bombing", 13, "12", NYALA, "lead market", "lead crowd"),
				lead("b", "killing", 13, null, NYALA, "lead market", "lead crowd")))
			.containsExactly("ab");
		assertThat(groups(lead("a", "bombing", 13, "12", NYALA, "lead market", "lead crowd"),
				lead("b", "killing", 18, null, NYALA, "lead market", "lead crowd")))
			.containsExactly("a", "b");
		assertThat(groups(lead("a", "bombing", 13, "12", NYALA, "lead market", "lead crowd"),
				lead("b", "killing", 13, null, NYALA, "lead market", "lead crowd", "again")))
			.containsExactly("a", "b");
	}

	/** A day is told by the lead, not by the sentence. */
	private static Mention lead(String id, String kind, int published, @Nullable String day, @Nullable Place place,
			String... facts) {
		Set<String> all = new HashSet<>(Set.of(facts));
		if (day != null) {
			all.add("day 2025-05-" + day);
		}
		return new Mention(id, id, LocalDate.of(2025, 5, published), EventType.ASSAULT, null, kind, Modality.ACTUAL,
				Polarity.ASSERTED, null, false, place, Set.of(), id, new Theme(true, Set.of("town Nyala"), all));
	}

	private static Mention raid(String id, @Nullable ResolvedDate date, @Nullable Place place, boolean lead) {
		return new Mention(id, id, MAY, EventType.ASSAULT, null, "raid", Modality.ACTUAL, Polarity.ASSERTED, date,
				false, place, Set.of(), id, new Theme(lead, Set.of("ab", "cd", "ef")));
	}

	private static Mention told(String id, String kind, int published, @Nullable ResolvedDate date,
			@Nullable Place place, boolean lead, String... names) {
		return new Mention(id, id, LocalDate.of(2025, 5, published), null, null, kind, Modality.ACTUAL,
				Polarity.ASSERTED, date, false, place, Set.of(), id, new Theme(lead, Set.of(names)));
	}

	private static List<String> groups(Mention... mentions) {
		return new EventMerger().merge(List.of(mentions))
			.stream()
			.map((group) -> String.join("", group.mentions().stream().map(Mention::id).toList()))
			.toList();
	}

	private static <T> List<List<T>> permutations(List<T> all) {
		if (all.isEmpty()) {
			return List.of(List.of());
		}
		List<List<T>> found = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			List<T> rest = new ArrayList<>(all);
			T first = rest.remove(i);
			for (List<T> tail : permutations(rest)) {
				List<T> one = new ArrayList<>(List.of(first));
				one.addAll(tail);
				found.add(one);
			}
		}
		return found;
	}

	private static Mention strike(String id, @Nullable ResolvedDate date, @Nullable Place place, Part... parts) {
		return new Mention(id, id, MAY, EventType.ASSAULT, null, "strike", Modality.ACTUAL, Polarity.ASSERTED, date,
				false, place, Set.of(parts), id, Theme.NONE);
	}

	private static Mention quake(String id, @Nullable ResolvedDate date, Place place) {
		return plain(id, "earthquake", date, place);
	}

	private static Mention plain(String id, String kind, @Nullable ResolvedDate date, Place place) {
		return new Mention(id, id, MAY, null, null, kind, Modality.ACTUAL, Polarity.ASSERTED, date, false, place,
				Set.of(), id, Theme.NONE);
	}

	private static ResolvedDate day(int day) {
		return date(LocalDate.of(2025, 5, day), LocalDate.of(2025, 5, day), Precision.DAY);
	}

	private static ResolvedDate date(LocalDate from, LocalDate to, Precision precision) {
		return new ResolvedDate(from, to, precision, "then", "DAY", null);
	}

}
