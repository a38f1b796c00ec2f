package dateline.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import dateline.event.EventMerger.Mention;
import dateline.time.Precision;
import dateline.time.ResolvedDate;

/**
 * Whether two articles lead with one event, though they share too few names to tell one
 * story ({@link CommonStory}). Both mentions stand in the lead, and the days that they or
 * their leads tell are the same, or the one is of the days before the article that tells
 * none. Grounds:
 * <ul>
 * <li>{@code LEAD_TOWN}: one town ({@link LeadTowns}), and a word of the matter or a rare
 * name in common
 * <li>{@code LEAD_PERSON}: the same person in the same part of what befalls somebody
 * once: an arrest, a sentence, a resignation
 * <li>{@code LEAD_SIDES}: the same two sides, and words of the matter
 * <li>{@code LEAD_MATTER}: what is decided once, with a side or a rare name and words of
 * the matter in common
 * <li>{@code LEAD_COUNT}: a vote of the same result, see {@link NationalNews}
 * <li>{@code LEAD_NATION}: what one nation decides on a day, or two talk about, with a
 * word of the matter, see there
 * <li>{@code LEAD_DAYS}: one village, a day of the one among several of the other, and
 * words of the matter
 * </ul>
 */
final class LeadNews {

	/** How many days the news of an article may be old that does not tell its day. */
	private static final int OLD = 2;

	/** In how many days nobody is arrested or resigns twice. */
	private static final int WEEK = 7;

	/** What befalls a person, or is done by one, once in a few days. */
	private static final Set<String> PERSONAL = Set.of("arrest", "sentencing", "imprisonment", "conviction",
			"acquittal", "release", "abduction", "resignation", "dismissal", "death", "funeral", "appointment",
			"inauguration", "expulsion", "killing", "murder", "assassination");

	/** What one body decides once, whatever it is about. */
	private static final Set<String> DECIDED = Set.of("resignation", "dismissal", "vote", "rejection", "law",
			"sentencing", "imprisonment", "conviction", "acquittal", "ruling", "agreement", "merger", "takeover",
			"rate decision", "sanctions", "deployment", "expulsion", "release", "appointment", "closure", "strike",
			"meeting", "talks", "summit");

	private final EventPair pair;

	private final Mention one;

	private final Mention other;

	private final LeadTowns towns;

	LeadNews(EventPair pair) {
		this.pair = pair;
		this.one = pair.one();
		this.other = pair.other();
		this.towns = new LeadTowns(pair);
	}

	boolean isGround() {
		if (this.pair.isHere() || !this.one.theme().lead() || !this.other.theme().lead()) {
			return false;
		}
		if (isPerson()) {
			return true;
		}
		boolean dated = isDay(this.one) && isDay(this.other);
		return ((dated ? isSameDay() : isFresh())
				&& (isTown(dated) || isSides() || isMatter() || new NationalNews(this.pair, this).isGround(dated)))
				|| isAmongDays();
	}

	/**
	 * LEAD_DAYS: the lead of the one tells several days, one of which is the other's, the
	 * same village and words of the matter.
	 */
	private boolean isAmongDays() {
		return !this.pair.isAgain() && isSomewhere(this.one)
				&& (isAmongDays(this.one, this.other) || isAmongDays(this.other, this.one)) && this.towns.isSame()
				&& !this.towns.isListed() && matter(false) > 1;
	}

	private static boolean isAmongDays(Mention undated, Mention dated) {
		Set<String> told = ThemeFacts.of(undated.theme(), ThemeFacts.DAY);
		return !EventPair.isDated(undated) && EventPair.isExact(dated)
				&& days(dated).stream().anyMatch((each) -> told.contains(each.toString()));
	}

	private boolean isTown(boolean dated) {
		if (!isSomewhere(this.one) || !this.towns.isSame()) {
			return false;
		}
		long matter = matter(false);
		boolean listed = this.towns.isListed();
		boolean named = names(this.pair) > (listed ? 0 : 1);
		return listed ? matter > 1 || (matter > 0 && (dated || named || this.pair.shares(false)))
				|| (dated && this.pair.sameCity() && isOwn()) : dated || matter(true) > 0;
	}

	/** Whether both leads print a rare name that is nobody's. */
	private boolean isOwn() {
		Set<String> own = ThemeFacts.of(this.one.theme(), ThemeFacts.OWN);
		own.retainAll(ThemeFacts.of(this.other.theme(), ThemeFacts.OWN));
		return own.stream()
			.anyMatch((name) -> this.one.theme()
				.names()
				.stream()
				.noneMatch((each) -> each.startsWith("person ") && name.endsWith(ThemeNames.end(each))));
	}

	private boolean isPerson() {
		String last = last(this.one);
		LocalDate day = this.one.publishedOn();
		LocalDate otherDay = this.other.publishedOn();
		boolean days = isSameDay() || (day != null && otherDay != null && isNear(this.one, otherDay)
				&& isNear(this.other, day) && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= WEEK);
		return days && PERSONAL.contains(last) && PERSONAL.contains(last(this.other)) && persons() > 0;
	}

	/** Of no day, or of the days before the other article. */
	private static boolean isNear(Mention mention, LocalDate day) {
		ResolvedDate date = mention.date();
		return !EventPair.isDated(mention) || (date != null && date.to() != null
				&& !date.to().isBefore(day.minusDays(WEEK)) && EventPair.isExact(mention));
	}

	long persons() {
		return this.one.parts()
			.stream()
			.filter((each) -> each.person() && each.named() && this.other.parts().contains(each))
			.count();
	}

	private boolean isSides() {
		return this.pair.common() > 1 && matter(false) > 0;
	}

	private boolean isMatter() {
		return isDecided(this.one) && isAmong(this.one, this.other) && isAmong(this.other, this.one)
				&& (this.pair.shares(false) || names(this.pair) > 0)
				&& (isOfFirm() || matter(true) > ((isOfSomebody() || names(this.pair) > 1) ? 0 : 1));
	}

	/**
	 * The same side, and a rare name beside its own: a firm and the town of its works.
	 */
	private boolean isOfFirm() {
		return this.pair.shares(false) && names(this.pair) > 1 && this.one.type() == null;
	}

	/** Whether either tells who it is that both articles name. */
	private boolean isOfSomebody() {
		return Stream.of(this.one, this.other)
			.anyMatch((each) -> !ThemeFacts.of(each.theme(), ThemeFacts.WHO).isEmpty());
	}

	/** Whether the one's persons are named in the article of the other. */
	static boolean isAmong(Mention one, Mention other) {
		return other.theme().names().containsAll(ThemeFacts.of(one.theme(), ThemeFacts.WHO));
	}

	/**
	 * How many names both articles tell that few others print, in the leads whatever each
	 * takes them for.
	 */
	static long names(EventPair pair) {
		Theme theme = pair.one().theme();
		Set<String> names = ThemeFacts.of(theme, ThemeFacts.OWN);
		names.retainAll(ThemeFacts.of(pair.other().theme(), ThemeFacts.OWN));
		theme.names()
			.stream()
			.filter(pair.other().theme().names()::contains)
			.map(ThemeNames::end)
			.forEach((told) -> names.removeIf((each) -> each.endsWith(told)));
		return theme.own(pair.other().theme()) + names.size();
	}

	/** Words of the matter that both tell. */
	long matter(boolean numbers) {
		Set<String> words = words(this.one.theme());
		words.retainAll(words(this.other.theme()));
		return words.stream().filter((each) -> numbers || !each.startsWith("#")).count();
	}

	/** Whether a third of what one sentence tells of the matter is told by the other. */
	static boolean isSaid(EventPair pair) {
		Set<String> words = ThemeFacts.of(pair.one().theme(), ThemeFacts.SAYS);
		Set<String> others = ThemeFacts.of(pair.other().theme(), ThemeFacts.SAYS);
		int fewer = Math.min(words.size(), others.size());
		words.retainAll(others);
		return words.size() > 1 && words.size() * 3 >= fewer;
	}

	/** Of the sentence and of the lead. */
	static Set<String> words(Theme theme) {
		Set<String> words = new HashSet<>(ThemeFacts.of(theme, ThemeFacts.SAYS));
		words.addAll(ThemeFacts.of(theme, ThemeFacts.LEAD));
		words.removeIf((each) -> each.startsWith("@"));
		return words;
	}

	static String last(Mention mention) {
		return mention.kind().substring(mention.kind().lastIndexOf(' ') + 1);
	}

	/** Whether both are of one day, or one has none and is news of the days after. */
	static boolean isSameTime(EventPair pair, boolean undated) {
		LeadNews news = new LeadNews(pair);
		boolean dated = isDay(pair.one()) && isDay(pair.other());
		return dated ? news.isSameDay() : undated && news.isFresh();
	}

	/** What befalls a place, rather than what is decided about something in it. */
	private static boolean isSomewhere(Mention mention) {
		return (mention.type() == null) ? !isDecided(mention) : switch (mention.type()) {
			case ASSAULT, PROTEST -> true;
			case AID -> mention.kind().equals("rescue");
			default -> false;
		};
	}

	private boolean isSameDay() {
		Set<LocalDate> days = days(this.one);
		days.retainAll(days(this.other));
		return !days.isEmpty();
	}

	static boolean isDay(Mention mention) {
		return !days(mention).isEmpty();
	}

	/** Its own, else the only one of the lead. */
	private static Set<LocalDate> days(Mention mention) {
		Set<LocalDate> days = new HashSet<>();
		ResolvedDate date = mention.date();
		if (date != null && date.isKnown()) {
			if (EventPair.isExact(mention) || date.precision() == Precision.RANGE) {
				LocalDate from = date.from();
				LocalDate to = date.to();
				for (LocalDate day = from; day != null && to != null && !day.isAfter(to)
						&& days.size() < 8; day = day.plusDays(1)) {
					days.add(day);
				}
			}
			return days;
		}
		Set<String> told = ThemeFacts.of(mention.theme(), ThemeFacts.DAY);
		if (told.size() == 1) {
			days.add(LocalDate.parse(told.iterator().next()));
		}
		return days;
	}

	/** One of no day is news of the day, and the other of the days before. */
	private boolean isFresh() {
		LocalDate day = this.one.publishedOn();
		LocalDate otherDay = this.other.publishedOn();
		if (day == null || otherDay == null || this.pair.isAgain() || isElse(this.one) || isElse(this.other)) {
			return false;
		}
		if (!isDay(this.one) && !isDay(this.other)) {
			return Math.abs(day.toEpochDay() - otherDay.toEpochDay()) <= 1;
		}
		Mention dated = isDay(this.one) ? this.one : this.other;
		LocalDate undated = isDay(this.one) ? otherDay : day;
		return days(dated).stream()
			.anyMatch((each) -> !each.isAfter(undated) && !each.isBefore(undated.minusDays(OLD)));
	}

	/** Of a year or a month, or a lead with several days. */
	private static boolean isElse(Mention mention) {
		boolean ahead = mention.modality() == Modality.PLANNED;
		return !isDay(mention) && ((EventPair.isDated(mention) && !ahead)
				|| !ThemeFacts.of(mention.theme(), ThemeFacts.DAY).isEmpty());
	}

	static boolean isPersonal(Mention mention) {
		return PERSONAL.contains(last(mention));
	}

	static boolean isDecided(Mention mention) {
		return DECIDED.contains(last(mention)) || DECIDED.contains(mention.kind());
	}

}
