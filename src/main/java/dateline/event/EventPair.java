package dateline.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dateline.event.EventMerger.Mention;
import dateline.event.EventMerger.Part;
import dateline.gazetteer.Countries;
import dateline.gazetteer.Place;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against two mentions of one family reporting one event. Grounds, by
 * strength:
 * <ul>
 * <li>4 {@code SAME_DAY}: overlapping dates and a named actor in the same part; for
 * disasters and the like the same place and day, which may be a country in one article,
 * and for what nature does or a nation decides in both: "an earthquake in Japan", "the
 * election in Malawi"; not for deaths, arrests or closures, of which a day has many.
 * <li>3 {@code SAME_VICTIM}: the same person it is done to, no dates apart.
 * <li>2 {@code SAME_CITY}: a mention without date, the same city and a named actor in the
 * same part, and a date that was news when either was published.
 * <li>2 {@code SAME_STORY}: two articles that tell one story ({@link CommonStory}).
 * <li>2 {@code SAME_LEAD}: two articles that lead with it ({@link LeadNews}).
 * <li>1 {@code SAME_TOLL}: two articles that tell it by one number ({@link SameToll}).
 * <li>1 {@code SAME_ARTICLE}: in one article the same named actor or city, and "recent".
 * </ul>
 * None links two leads that have nothing of their matter in common.
 *
 * @param one a mention
 * @param other another
 */
record EventPair(Mention one, Mention other) {

	/**
	 * How many days old an event may be that an article calls recent or gives no date.
	 */
	private static final int FRESH = 62;

	/** And one of the lead. */
	private static final int NEWS = 4;

	private static final Set<String> FORCE = Set.of("attack", "strike", "airstrike", "killing", "assassination",
			"murder", "bombing", "shelling", "raid", "shooting", "ambush", "assault", "execution", "storming",
			"ramming", "bombardment", "stabbing", "lynching", "beheading", "clash");

	/** What one article calls a march and another a rally. */
	static final Set<String> MARCH = Set.of("march", "rally", "protest", "demonstration");

	/** What is one thing in other words. */
	private static final Map<String, String> OTHER_WORDS = Map.ofEntries(Map.entry("wildfire", "fire"),
			Map.entry("sinking", "shipwreck"), Map.entry("sink", "shipwreck"), Map.entry("capsizing", "shipwreck"),
			Map.entry("wreck", "shipwreck"), Map.entry("crush", "stampede"), Map.entry("return", "deployment"),
			Map.entry("imprisonment", "sentencing"), Map.entry("rejection", "vote"), Map.entry("cyclone", "storm"),
			Map.entry("hurricane", "storm"), Map.entry("landslip", "landslide"), Map.entry("mudslide", "landslide"),
			Map.entry("leak", "spill"), Map.entry("blaze", "fire"), Map.entry("collision", "crash"),
			Map.entry("derailment", "crash"), Map.entry("accident", "crash"), Map.entry("pile-up", "crash"),
			Map.entry("poll", "election"));

	private static final Set<String> ONCE = Set.of("invasion", "annexation");

	/** What a country has once on a day, or everywhere at once. */
	private static final Set<String> NATIONAL = Set.of("earthquake", "flood", "tsunami", "eruption", "cyclone",
			"hurricane", "typhoon", "heatwave", "election", "presidential election", "parliamentary election",
			"general election", "presidential poll", "parliamentary poll", "referendum", "coup", "fall of government",
			"inauguration");

	/** What befalls a town hardly twice on one day. */
	private static final Set<String> RARE = Set.of("accident", "avalanche", "collapse", "collision", "crash", "crush",
			"derailment", "explosion", "fire", "funeral", "landslide", "mudslide", "outage", "power cut", "shipwreck",
			"spill", "stampede", "storm", "stranding", "tornado", "wildfire", "wreck", "sinking", "sink", "capsizing");

	private static final Set<String> TALKS = Set.of("meeting", "talks", "summit");

	/** Mentions of different families are never one event. */
	static String family(Mention mention) {
		String last = LeadNews.last(mention);
		EventType type = mention.type();
		String word = (type == EventType.ASSAULT && FORCE.contains(last)) ? "force"
				: (type == EventType.CONSULT && TALKS.contains(last)) ? "talks"
						: (type == EventType.PROTEST && MARCH.contains(last)) ? "march" : (type == EventType.AGREE)
								? "agreement"
								: (type == EventType.REQUEST) ? mention.kind() : OTHER_WORDS.getOrDefault(last, last);
		Modality modality = (mention.modality() == Modality.HYPOTHETICAL) ? Modality.PLANNED : mention.modality();
		return type + " " + word + " " + modality + " " + mention.polarity();
	}

	boolean isContradiction() {
		return isTour() || !sidesAgree() || !modesAgree() || !datesAgree() || !placesAgree() || !partsAgree(Role.SOURCE)
				|| !partsAgree(Role.TARGET) || isStale(this.one, this.other) || isStale(this.other, this.one);
	}

	/** Empty where there is no ground, or something against it. */
	Optional<EventLink> link() {
		int strength = (family(this.one).equals(family(this.other)) && !isContradiction()
				&& !new OtherMatter(this).is()) ? strength() : 0;
		return (strength > 0) ? Optional.of(new EventLink(this.one, this.other, strength)) : Optional.empty();
	}

	private int strength() {
		boolean dated = isDated(this.one) && isDated(this.other);
		boolean shared = shares(false);
		boolean exact = isExact(this.one) && isExact(this.other);
		if (dated && ((shared && (exact || samePlace() || isOnce(this.one))) || (isOnce(this.one) && samePlace())
				|| (exact && isRare(this.one) && (sameCity() || (samePlace() && isHere()) || sameNation())))) {
			return 4;
		}
		if (shares(true)) {
			return 3;
		}
		boolean undated = !isDated(this.one) || !isDated(this.other);
		if (undated && shared && sameCity() && isNews(this.one) && isNews(this.other) && isTimely(this.one, this.other)
				&& isTimely(this.other, this.one)) {
			return 2;
		}
		boolean here = isHere();
		boolean recent = this.one.recent() || this.other.recent();
		if (here && undated && recent && (shared || sameCity()) && isNews(this.one) && isNews(this.other)) {
			return 1;
		}
		boolean same = shared && shareAll() && samePlace();
		if (here && undated && (same || isSameWar())) {
			return 1;
		}
		return (new CommonStory(this).isGround() || new LeadNews(this).isGround() || new NearStory(this).isGround()) ? 2
				: new SameToll(this).isGround() ? 1 : 0;
	}

	boolean isHere() {
		return this.one.article().equals(this.other.article());
	}

	/** Both in one country, one or both without saying where in it. */
	private boolean sameNation() {
		Place a = this.one.place();
		Place b = this.other.place();
		return isNational(this.one) && a != null && b != null && a.countryCode() != null
				&& a.countryCode().equals(b.countryCode()) && (isBroad(a) || isBroad(b));
	}

	/** Whether a town has it once on a day. */
	static boolean isRare(Mention mention) {
		String last = LeadNews.last(mention);
		return mention.type() == null && (RARE.contains(mention.kind()) || RARE.contains(last) || isNational(mention));
	}

	/** Whether a country has it once on a day. */
	static boolean isNational(Mention mention) {
		return mention.type() == null && NATIONAL.contains(mention.kind());
	}

	/** In one article, "the war in X" is the same war. */
	private boolean isSameWar() {
		return this.one.kind().equals("war") && samePlace();
	}

	private boolean shareAll() {
		return this.one.parts().equals(this.other.parts()) && this.one.parts().size() > 1;
	}

	/** Drones fly: "drone strike" and "airstrike" may be one; other means may not. */
	private boolean modesAgree() {
		String a = this.one.mode();
		String b = this.other.mode();
		Set<String> air = Set.of("drone", "aerial");
		return a == null || b == null || a.equals(b) || a.equals("targeted") || b.equals("targeted")
				|| (air.contains(a) && air.contains(b)) || isOfJets(this.one, b, air) || isOfJets(this.other, a, air);
	}

	/**
	 * Jets bomb: a plain "bombing" may be one with an airstrike, a car bombing may not.
	 */
	private static boolean isOfJets(Mention bombing, String mode, Set<String> air) {
		return bombing.kind().equals("bombing") && air.contains(mode);
	}

	/** Of two meetings or deals that name both sides, both are the same. */
	private boolean sidesAgree() {
		boolean joint = this.one.type() == EventType.CONSULT || this.one.type() == EventType.AGREE;
		return !joint || Math.min(sides(this.one), sides(this.other)) < 2 || common() > 1;
	}

	private static long sides(Mention mention) {
		return mention.parts().stream().filter((each) -> each.named() && each.role() == Role.PARTICIPANT).count();
	}

	/** How many named actors have the same part in both. */
	long common() {
		return this.one.parts().stream().filter((each) -> each.named() && has(this.other, each)).count();
	}

	static boolean isDated(Mention mention) {
		ResolvedDate date = mention.date();
		return date != null && date.isKnown();
	}

	/** Known to the week. */
	static boolean isExact(Mention mention) {
		ResolvedDate date = mention.date();
		return date != null && date.from() != null && date.to() != null
				&& (date.precision() == Precision.DAY || date.precision() == Precision.WEEK);
	}

	boolean datesAgree() {
		ResolvedDate a = this.one.date();
		ResolvedDate b = this.other.date();
		if (a == null || b == null || !a.isKnown() || !b.isKnown()) {
			return true;
		}
		return notAfter(a.from(), b.to()) && notAfter(b.from(), a.to());
	}

	private static boolean notAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
		return from == null || to == null || !from.isAfter(to);
	}

	/** What one calls recent cannot be what the other dates years back, or ahead. */
	private static boolean isStale(Mention recent, Mention dated) {
		ResolvedDate date = dated.date();
		if (!recent.recent() || date == null || !date.isKnown()) {
			return false;
		}
		LocalDate day = (recent.publishedOn() != null) ? recent.publishedOn() : dated.publishedOn();
		return day == null || !isFresh(date, day);
	}

	private static boolean isFresh(ResolvedDate date, LocalDate published) {
		return isFresh(date, published, FRESH);
	}

	private static boolean isFresh(ResolvedDate date, LocalDate published, int days) {
		return notAfter(date.from(), published) && notAfter(published.minusDays(days), date.to()) && date.to() != null;
	}

	/** Without a date, or with one that was news when the article appeared. */
	static boolean isNews(Mention mention) {
		ResolvedDate date = mention.date();
		LocalDate published = mention.publishedOn();
		return date == null || !date.isKnown() || (published != null && isFresh(date, published));
	}

	/** What has no date is of the days before its article; so must the other be. */
	static boolean isTimely(Mention undated, Mention other) {
		LocalDate day = undated.publishedOn();
		if (isDated(undated) || day == null) {
			return true;
		}
		ResolvedDate date = other.date();
		LocalDate otherDay = other.publishedOn();
		int fresh = (undated.theme().lead() && !undated.recent()) ? NEWS : FRESH;
		return (date != null && date.isKnown()) ? isFresh(date, day, fresh)
				: otherDay == null || Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= fresh;
	}

	private boolean placesAgree() {
		Place a = this.one.place();
		Place b = this.other.place();
		if (a == null || b == null || a.name().equals(b.name())) {
			return true;
		}
		boolean apart = !a.countryCodes().isEmpty() && !b.countryCodes().isEmpty()
				&& a.countryCodes().stream().noneMatch(b.countryCodes()::contains);
		return !apart && (isBroad(a) || isBroad(b) || isSpelling(a, b) || isAround(this.one, a, this.other)
				|| isAround(this.other, b, this.one) || new CommonStory(this).isOneScene()
				|| new LeadTowns(this).isOneScene() || new SameToll(this).isOneScene());
	}

	/** A part of a country with the town of the other, as either article tells. */
	private static boolean isAround(Mention wide, Place part, Mention other) {
		String town = LeadTowns.town(other);
		return isPart(wide, part) && (isPart(other, part) || (town != null && LeadTowns.isCalled(wide, town)));
	}

	/** Whether the article knows it as a part of a country, as a district. */
	static boolean isPart(Mention mention, Place place) {
		return mention.theme().facts().contains(ThemeFacts.PART + ThemeNames.consonants(place.name()));
	}

	/**
	 * A country or more, which may have the other place in it. A name of which no country
	 * is known is that of a town or a part of a country.
	 */
	static boolean isBroad(Place place) {
		return place.countryCodes().size() > 1 || Countries.is(place);
	}

	/** Whether either tells it is not the first of its kind. */
	boolean isAgain() {
		return this.one.theme().facts().contains(ThemeFacts.AGAIN)
				|| this.other.theme().facts().contains(ThemeFacts.AGAIN);
	}

	boolean samePlace() {
		Place a = this.one.place();
		Place b = this.other.place();
		return a != null && b != null && a.name().equals(b.name());
	}

	/** "El Gedaref" and "Gadarif". */
	private static boolean isSpelling(Place one, Place other) {
		String consonants = ThemeNames.consonants(one.name());
		return consonants.length() > 2 && consonants.equals(ThemeNames.consonants(other.name()));
	}

	boolean sameCity() {
		return samePlace() && !isBroad(Objects.requireNonNull(this.one.place()));
	}

	/** Where both name somebody in a part, they must name somebody in common. */
	private boolean partsAgree(Role role) {
		boolean apart = false;
		for (Part part : this.one.parts()) {
			for (Part otherPart : this.other.parts()) {
				if (part.role() == role && otherPart.role() == role && part.named() && otherPart.named()) {
					if (part.isOf(otherPart) || otherPart.isOf(part)) {
						return true;
					}
					apart = true;
				}
			}
		}
		return !apart;
	}

	/** A person is killed only once. */
	static boolean isVictim(Mention mention, Part part) {
		return part.person() && part.role() == Role.TARGET && mention.type() == EventType.ASSAULT;
	}

	boolean shares(boolean victim) {
		boolean joint = this.one.parts().stream().anyMatch((each) -> each.role() == Role.PARTICIPANT);
		long common = this.one.parts()
			.stream()
			.filter((each) -> each.named() && has(this.other, each))
			.filter((each) -> !victim || isVictim(this.one, each))
			.count();
		return common >= ((joint && !victim && this.one.type() == EventType.CONSULT && !oneSided()) ? 2 : 1);
	}

	/**
	 * Who travels may be in several places in a week: the other side or the place tells.
	 */
	private boolean isTour() {
		return this.one.kind().endsWith("visit") && !samePlace()
				&& this.one.parts().stream().filter((each) -> each.named() && has(this.other, each)).count() < 2;
	}

	private static boolean has(Mention mention, Part part) {
		return mention.parts()
			.stream()
			.anyMatch((each) -> each.named() && each.role() == part.role() && each.party().equals(part.party()));
	}

	/**
	 * What one party does once in a year, so that the year is date enough: "the U.S.-led
	 * invasion in 2003".
	 */
	static boolean isOnce(Mention mention) {
		return ONCE.contains(mention.kind()) && isDated(mention);
	}

	/** An interview or a visit may name only one side. */
	private boolean oneSided() {
		return Math.min(this.one.parts().size(), this.other.parts().size()) < 2;
	}

}
