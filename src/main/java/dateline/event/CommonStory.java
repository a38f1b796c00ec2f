package dateline.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;

import dateline.event.EventMerger.Mention;
import dateline.event.EventMerger.Part;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether two articles that tell one story ({@link Theme}), published within days of each
 * other, report one event in two mentions of one family that do not contradict each
 * other. Grounds:
 * <ul>
 * <li>{@code STORY_DAY}: the same day or week, and the same town, or both in the lead, or
 * what nature does or befalls a vehicle, or what is announced for that day
 * <li>{@code STORY_PERIOD}: the same longer time, and somebody in the same part, the same
 * place or what happens once: "the 2003 invasion"
 * <li>{@code STORY_LEAD}: no date, in the news of both: a disaster in both leads or one
 * town, a rescue or a funeral in one place, what both lead with once, as a verdict, and
 * what one calls recent in one town, or an attack on one thing in it: "the market"
 * <li>{@code STORY_MATTER}: no other date, and the same words of the matter in both
 * sentences: "masked men threw stones", "pelted with stones"
 * </ul>
 */
final class CommonStory {

	/** How many days apart articles may tell one story. */
	static final int NEAR = 10;

	/** What one story has once in a year or month. */
	private static final Set<String> SINGLE = Set.of("invasion", "annexation", "withdrawal", "return", "deployment",
			"election", "referendum", "coup", "law", "war", "inauguration", "earthquake", "eruption", "tsunami");

	/** What follows in one story once, though it may have no day. */
	private static final Set<String> FOLLOWING = Set.of("rescue", "funeral", "summons", "investigation");

	/** What both articles lead with only where it is the same. */
	private static final Set<String> LEADING = Set.of("release", "abduction", "resignation", "dismissal", "election",
			"vote", "referendum", "sentencing", "imprisonment", "conviction", "acquittal", "ruling", "strike",
			"agreement", "merger", "takeover", "coup", "fall of government", "rate decision", "inauguration", "escape",
			"expulsion", "prisoner exchange", "handover");

	/** How many days apart articles may lead with one event of no date. */
	private static final int DAYS = 3;

	private static final Set<String> HARM = Set.of("death", "injury", "hospitalisation", "disappearance");

	/** What is told from the village, the valley or the nearest town. */
	private static final Set<String> ONE_SCENE = Set.of("shipwreck", "sink", "sinking", "capsizing", "crash",
			"collision", "derailment", "earthquake", "flood", "storm", "cyclone", "hurricane", "typhoon");

	private final EventPair pair;

	private final Mention one;

	private final Mention other;

	CommonStory(EventPair pair) {
		this.pair = pair;
		this.one = pair.one();
		this.other = pair.other();
	}

	/** Whether it may be one with a mention of another article by its story. */
	static boolean isTold(Mention mention) {
		return mention.theme().names().size() >= Theme.COMMON && (EventPair.isDated(mention) || isFollowing(mention)
				|| isScene(mention) || isHarm(mention) || LEADING.contains(mention.kind())
				|| (mention.place() != null && !EventPair.isBroad(mention.place())));
	}

	private boolean isOne() {
		return isNear(NEAR) && isTold(this.one) && isTold(this.other) && this.one.theme().isShared(this.other.theme());
	}

	private boolean isNear(int days) {
		LocalDate day = this.one.publishedOn();
		LocalDate otherDay = this.other.publishedOn();
		return !this.pair.isHere()
				&& (day == null || otherDay == null || Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= days);
	}

	/**
	 * Whether one disaster of two leads may be told from two places of it.
	 */
	boolean isOneScene() {
		return ONE_SCENE.contains(this.one.kind()) && ONE_SCENE.contains(this.other.kind()) && bothLead()
				&& this.pair.datesAgree() && isOne();
	}

	boolean isGround() {
		if (!isOne()) {
			return isSameMatter();
		}
		boolean exact = EventPair.isExact(this.one) && EventPair.isExact(this.other);
		boolean dated = EventPair.isDated(this.one) && EventPair.isDated(this.other);
		return (exact ? isSameDay() : dated ? isSamePeriod() : isSameNews()) || isSameMatter();
	}

	/** News that both tell with words that few events are told with. */
	private boolean isSameMatter() {
		return isNear(DAYS) && this.one.publishedOn() != null && this.other.publishedOn() != null
				&& this.one.theme().isShared(this.other.theme()) && isRecentNews() && LeadNews.isSaid(this.pair);
	}

	private boolean isRecentNews() {
		return EventPair.isNews(this.one) && EventPair.isNews(this.other) && EventPair.isTimely(this.one, this.other)
				&& EventPair.isTimely(this.other, this.one);
	}

	private boolean isSameDay() {
		boolean harm = isHarm(this.one) || isHarm(this.other);
		return bothLead() || bothScenes() || isAhead() || (!harm && (this.pair.sameCity() || isFollowing(this.one)));
	}

	private boolean isSamePeriod() {
		ResolvedDate date = Objects.requireNonNull(this.one.date());
		ResolvedDate otherDate = Objects.requireNonNull(this.other.date());
		boolean same = Objects.equals(date.from(), otherDate.from()) && date.precision() == otherDate.precision();
		boolean single = SINGLE.contains(this.one.kind()) && SINGLE.contains(this.other.kind());
		boolean wide = date.precision() != Precision.YEAR && otherDate.precision() != Precision.YEAR
				&& date.precision() != Precision.RANGE && otherDate.precision() != Precision.RANGE;
		return (same && (single || this.pair.shares(false))) || (this.pair.sameCity() && bothScenes())
				|| (wide && isLeading());
	}

	private boolean isSameNews() {
		if (!isRecentNews()) {
			return false;
		}
		if (bothScenes()) {
			return bothLead() || this.pair.sameCity();
		}
		if (isHarm(this.one) || isHarm(this.other)) {
			return bothLead();
		}
		if (isFollowing(this.one)) {
			return this.pair.samePlace() || this.pair.shares(false);
		}
		if (this.one.type() == EventType.ASSAULT && bothLead() && this.pair.sameCity() && isOneTarget()) {
			return true;
		}
		boolean days = isOfDays(this.one, this.other.publishedOn()) && isOfDays(this.other, this.one.publishedOn());
		return (days && isLeading())
				|| (this.pair.sameCity() && (isRecent(this.one, this.other) || isRecent(this.other, this.one)));
	}

	/** Whether both sentences tell of one thing attacked, and for the first time. */
	private boolean isOneTarget() {
		Set<String> told = ThemeFacts.of(this.one.theme(), ThemeFacts.SAYS);
		told.retainAll(ThemeFacts.of(this.other.theme(), ThemeFacts.SAYS));
		told.retainAll(ThemeFacts.of(this.one.theme(), ThemeFacts.TARGET));
		return !told.isEmpty() && !this.pair.isAgain();
	}

	/** What is announced for a day. */
	private boolean isAhead() {
		return this.one.modality() == Modality.PLANNED || this.other.modality() == Modality.PLANNED;
	}

	private boolean bothScenes() {
		return isScene(this.one) && isScene(this.other);
	}

	/** "The recent strike on Erbil", where it is not the news itself. */
	private static boolean isRecent(Mention one, Mention other) {
		return one.recent() && (other.recent() || !other.theme().lead());
	}

	/**
	 * What both lead with, of a kind that no story has twice in a few days. Attacks and
	 * arrests may follow each other day by day.
	 */
	private boolean isLeading() {
		LocalDate day = this.one.publishedOn();
		LocalDate otherDay = this.other.publishedOn();
		return bothLead() && LEADING.contains(this.one.kind()) && LEADING.contains(this.other.kind()) && day != null
				&& otherDay != null && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= DAYS;
	}

	/** Without a date, or of the days before the other article. */
	private static boolean isOfDays(Mention mention, @Nullable LocalDate day) {
		ResolvedDate date = mention.date();
		return day == null || date == null || date.to() == null || !date.to().isBefore(day.minusDays(DAYS + 1L));
	}

	private boolean bothLead() {
		return this.one.theme().lead() && this.other.theme().lead();
	}

	private static boolean isScene(Mention mention) {
		return mention.type() == null && (ONE_SCENE.contains(mention.kind()) || mention.kind().equals("wildfire")
				|| EventPair.isRare(mention));
	}

	private static boolean isFollowing(Mention mention) {
		return FOLLOWING.contains(mention.kind());
	}

	/** The dead of a story, of whom nobody is named. */
	private static boolean isHarm(Mention mention) {
		return mention.type() == null && HARM.contains(mention.kind())
				&& mention.parts().stream().noneMatch(Part::named);
	}

}
