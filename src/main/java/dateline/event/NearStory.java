package dateline.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import dateline.event.EventMerger.Mention;
import dateline.event.EventMerger.Part;
import dateline.gazetteer.Place;
import dateline.time.Precision;
import dateline.time.ResolvedDate;

/**
 * Whether two articles of the same days report one event, though they share only one or
 * two of the names that few others print, too few to tell one story
 * ({@link CommonStory}): one opens with the news, the other with a scene, or one is
 * short. Grounds:
 * <ul>
 * <li>{@code NEAR_DAY}: two names, and the same day, and one town, one side or words of
 * the matter; of a march both leads
 * <li>{@code NEAR_SCENE}: one name, and what a country hardly has twice on a day
 * <li>{@code NEAR_PERSON}: what befalls a person once, that person and two names
 * <li>{@code NEAR_LEAD}: two names, and what both lead with once, one of them without a
 * day
 * <li>{@code NEAR_PLACE}: what befalls a town hardly twice, in one place that few print,
 * one of them in its lead and one without a day
 * <li>{@code PAST_DAY}: one name, and the same day before the news, of what two sides do
 * <li>{@code TAKEN}: one town taken in one month, whatever else they tell
 * </ul>
 */
final class NearStory {

	/** How many days apart they may appear. */
	private static final int NEAR = 3;

	/** How many names they share. */
	private static final int NAMES = 2;

	/** What a country hardly has twice on a day. */
	private static final Set<String> SCENES = Set.of("shipwreck", "sink", "sinking", "capsizing", "derailment",
			"avalanche", "earthquake", "tsunami", "eruption", "stampede", "crush", "coup", "referendum", "election",
			"inauguration", "cyclone");

	/** What one story has once in a few days. */
	private static final Set<String> LEADING = Set.of("crash", "collision", "collapse", "explosion", "fire", "blaze",
			"landslide", "mudslide", "accident", "flood", "resignation", "dismissal", "vote", "sentencing",
			"imprisonment", "conviction", "acquittal", "ruling", "agreement", "merger", "takeover", "acquisition",
			"sale", "closure", "rate decision", "release", "capture", "appointment", "abduction");

	private final EventPair pair;

	private final Mention one;

	private final Mention other;

	NearStory(EventPair pair) {
		this.pair = pair;
		this.one = pair.one();
		this.other = pair.other();
	}

	boolean isGround() {
		if (this.pair.isHere()) {
			return false;
		}
		if (isTaken()) {
			return true;
		}
		long names = LeadNews.names(this.pair);
		if (names == 0 || !isNear()) {
			return false;
		}
		boolean two = names >= NAMES && LeadNews.isAmong(this.one, this.other)
				&& LeadNews.isAmong(this.other, this.one);
		if (isDay()) {
			return isPast() || SCENES.contains(scene(this.one)) || (two && isOneOfDay())
					|| (bothLead() && EventPair.isRare(this.one) && words() > NAMES);
		}
		return !this.pair.isAgain()
				&& (isPlace() || (two && (isPerson() || isLead() || (isDayOfLead() && isOneOfDay()))) || isWreck());
	}

	private boolean isNear() {
		LocalDate day = this.one.publishedOn();
		LocalDate otherDay = this.other.publishedOn();
		return day != null && otherDay != null && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= NEAR;
	}

	/** Both tell the day, and it is the same. */
	private boolean isDay() {
		return isDay(this.one) && isDay(this.other) && this.pair.datesAgree();
	}

	/** Of one that tells no day, its lead tells only that of the other. */
	private boolean isDayOfLead() {
		return bothLead() && LeadNews.isSameTime(this.pair, false);
	}

	private static boolean isDay(Mention mention) {
		ResolvedDate date = mention.date();
		return date != null && date.precision() == Precision.DAY && date.from() != null;
	}

	/** Before the news of both, and done by two sides together. */
	private boolean isPast() {
		return isPast(this.one) && isPast(this.other) && this.one.type() != null && switch (this.one.type()) {
			case AGREE, CONSULT, CONCEDE, COOPERATE, REJECT, RETREAT -> true;
			default -> false;
		};
	}

	private static boolean isPast(Mention mention) {
		ResolvedDate date = mention.date();
		return date != null && date.to() != null && mention.publishedOn() != null
				&& date.to().isBefore(mention.publishedOn().minusDays(NEAR));
	}

	private boolean isOneOfDay() {
		if (this.one.type() == null) {
			return (bothLead() || !isHarm()) && (words() > 0 || this.pair.sameCity() || this.pair.shares(false));
		}
		return switch (this.one.type()) {
			case PROTEST ->
				!isRival(this.one) && !isRival(this.other) && (bothLead() || words() > 0 || this.pair.sameCity());
			case ACCUSE, REQUEST, REJECT, THREATEN, SUPPORT -> this.pair.shares(false) && (words() > 0 || bothLead());
			case ASSAULT, COERCE, MOBILIZE -> this.pair.sameCity() || this.pair.shares(false) || words() > 1;
			case AGREE, CONSULT -> this.pair.common() > 0 || bothLead() || words() > 0;
			default -> true;
		};
	}

	/** Of those for whom others march against: two marches of one day. */
	private static boolean isRival(Mention mention) {
		return mention.theme().facts().contains(ThemeFacts.RIVAL);
	}

	/** The dead and hurt, of whom a day has many. */
	private boolean isHarm() {
		return switch (this.one.kind()) {
			case "death", "injury", "hospitalisation" -> true;
			default -> false;
		};
	}

	private boolean bothLead() {
		return this.one.theme().lead() && this.other.theme().lead();
	}

	/** Words and numbers that both sentences or leads tell. */
	private long words() {
		Set<String> words = new HashSet<>(LeadNews.words(this.one.theme()));
		words.retainAll(LeadNews.words(this.other.theme()));
		return words.size();
	}

	private boolean isPerson() {
		return LeadNews.isPersonal(this.one) && isRecentNews()
				&& this.one.parts()
					.stream()
					.anyMatch((each) -> each.person() && each.named() && this.other.parts().contains(each));
	}

	/** What befalls a vehicle of one company, or near one village, in both leads. */
	private boolean isWreck() {
		boolean known = this.one.theme()
			.names()
			.stream()
			.anyMatch((each) -> !each.startsWith("person ") && !ThemeNames.isKnown(each)
					&& this.other.theme().names().contains(each));
		return known && bothLead() && EventPair.isRare(this.one) && words() > 1 && isRecentNews();
	}

	/** What befalls a town hardly twice, in a place of which few articles tell. */
	private boolean isPlace() {
		String town = LeadTowns.town(this.one);
		return EventPair.isRare(this.one) && EventPair.isRare(this.other) && town != null && this.pair.sameCity()
				&& this.one.theme().names().contains("place " + town)
				&& this.other.theme().names().contains("place " + town)
				&& (this.one.theme().lead() || this.other.theme().lead()) && isRecentNews();
	}

	private boolean isLead() {
		boolean names = this.one.parts().stream().noneMatch(NearStory::isPerson)
				|| this.other.parts().stream().noneMatch(NearStory::isPerson) || this.pair.shares(false);
		boolean plain = (this.one.type() == null && !isHarm()) || this.one.kind().equals("arrest");
		boolean once = LEADING.contains(scene(this.one)) || (plain && words() > 1) || (isVictim() && words() > 0);
		return bothLead() && names && once && isRecentNews();
	}

	/**
	 * Somebody's death, of which the other article does not repeat the name beside it.
	 */
	private boolean isVictim() {
		return Stream.of(this.one, this.other)
			.anyMatch((each) -> each.parts()
				.stream()
				.anyMatch((part) -> isPerson(part) && (EventPair.isVictim(each, part) || each.kind().equals("death"))));
	}

	private static boolean isPerson(Part part) {
		return part.person() && part.named();
	}

	private boolean isRecentNews() {
		return EventPair.isNews(this.one) && EventPair.isNews(this.other) && EventPair.isTimely(this.one, this.other)
				&& EventPair.isTimely(this.other, this.one) && isOfDays(this.one, this.other)
				&& isOfDays(this.other, this.one);
	}

	/** Without a date, or of the days before the other article. */
	private static boolean isOfDays(Mention mention, Mention other) {
		ResolvedDate date = mention.date();
		LocalDate day = other.publishedOn();
		return date == null || !date.isKnown() || (date.to() != null && day != null && date.from() != null
				&& !date.to().isBefore(day.minusDays(NEAR + 1L)) && !date.from().isAfter(day));
	}

	private static String scene(Mention mention) {
		String kind = mention.kind();
		return LEADING.contains(kind) || SCENES.contains(kind) ? kind : kind.substring(kind.lastIndexOf(' ') + 1);
	}

	private boolean isTaken() {
		Place place = this.one.place();
		return this.one.kind().equals("capture") && this.other.kind().equals("capture") && this.pair.sameCity()
				&& place != null && isMonth(this.one) && isMonth(this.other);
	}

	private static boolean isMonth(Mention mention) {
		ResolvedDate date = mention.date();
		return date != null && date.from() != null && date.to() != null
				&& ChronoUnit.DAYS.between(date.from(), date.to()) <= 31;
	}

}
