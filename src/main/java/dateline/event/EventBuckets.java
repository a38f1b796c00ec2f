package dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dateline.gazetteer.Place;
import dateline.time.ResolvedDate;

/**
 * Where to look for the mentions that {@link EventPair} may link with one: two that are
 * linked have a bucket in common, one stored and one wanted. Buckets are hashes; a clash
 * only makes more mentions be looked at.
 */
final class EventBuckets {

	private final EventMerger.Mention mention;

	private final String family;

	private final Set<Long> stored = new TreeSet<>();

	private final Set<Long> wanted = new TreeSet<>();

	private EventBuckets(EventMerger.Mention mention) {
		this.mention = mention;
		this.family = EventPair.family(mention);
	}

	static EventBuckets of(EventMerger.Mention mention) {
		EventBuckets buckets = new EventBuckets(mention);
		buckets.both("article", mention.article());
		mention.parts().stream().filter(EventMerger.Part::named).forEach(buckets::part);
		if (mention.place() != null && EventPair.isRare(mention)) {
			buckets.weeks("at " + mention.place().name());
			if (EventPair.isNational(mention)) {
				mention.place().countryCodes().forEach((code) -> buckets.weeks("in " + code));
			}
		}
		if (mention.place() != null && mention.kind().equals("capture")) {
			buckets.both("taken", "at " + mention.place().name());
		}
		if (mention.place() != null && EventPair.isOnce(mention)) {
			buckets.both("once", "at " + mention.place().name());
		}
		if (!mention.theme().names().isEmpty()) {
			mention.theme().names().stream().filter((name) -> !ThemeNames.isKnown(name)).forEach(buckets::days);
		}
		if (mention.theme().lead()) {
			buckets.lead();
		}
		return buckets;
	}

	/**
	 * By what a lead may share with another; see {@link LeadNews} and {@link LeadTowns}.
	 */
	private void lead() {
		ThemeFacts.of(this.mention.theme(), ThemeFacts.OWN).forEach((name) -> days("own " + name));
		SameToll.numbers(this.mention).forEach((number) -> days("toll " + number));
		for (String town : LeadTowns.of(this.mention)) {
			days("lead at " + town);
			want("lead names " + town);
		}
		for (String name : LeadTowns.names(this.mention)) {
			store("lead names " + name);
			want("lead at " + name);
		}
		nations();
		if (LeadNews.isDecided(this.mention)) {
			this.mention.theme().names().stream().filter((each) -> !ThemeNames.isKnown(each)).forEach(this::days);
		}
		List<String> parts = this.mention.parts()
			.stream()
			.filter((part) -> part.named()
					&& (part.person() || this.mention.parts().size() > 1 || LeadNews.isDecided(this.mention)))
			.map((part) -> "lead who " + part.party() + " " + part.role())
			.toList();
		parts.forEach(this::days);
	}

	/** By what two nations agree or one has; see {@link NationalNews}. */
	private void nations() {
		if (this.mention.type() == EventType.CONSULT || this.mention.type() == EventType.AGREE) {
			List<String> nations = ThemeFacts.of(this.mention.theme(), ThemeFacts.NATION).stream().sorted().toList();
			for (String first : nations) {
				nations.stream()
					.filter((each) -> first.compareTo(each) < 0)
					.forEach((each) -> days("nations " + first + each));
			}
		}
		if (this.mention.place() != null && EventPair.isNational(this.mention)) {
			days("nation " + this.mention.place().name());
		}
	}

	/** Under which it is found. */
	long[] stored() {
		return this.stored.stream().mapToLong(Long::longValue).toArray();
	}

	/** Under which those are found that may be linked with it. */
	long[] wanted() {
		return this.wanted.stream().mapToLong(Long::longValue).toArray();
	}

	private void part(EventMerger.Part part) {
		String who = part.party() + " " + part.role();
		if (EventPair.isVictim(this.mention, part)) {
			both("victim", who);
		}
		if (EventPair.isOnce(this.mention)) {
			both("once", who);
		}
		weeks("who " + who);
		Place place = this.mention.place();
		if (place != null) {
			place(who + " at " + place.name());
		}
	}

	/** Two with exact dates are found by these. */
	private void place(String where) {
		this.stored.add(hash("place", where));
		if (EventPair.isExact(this.mention)) {
			this.wanted.add(hash("inexact", where));
		}
		else {
			this.stored.add(hash("inexact", where));
			this.wanted.add(hash("place", where));
		}
	}

	/** In the days around its article, or whenever if those are not known. */
	private void days(String name) {
		store(name);
		want(name);
	}

	private void store(String name) {
		LocalDate day = this.mention.publishedOn();
		if (day == null) {
			this.stored.add(hash("no day", name));
		}
		else {
			this.stored.add(hash("any day", name));
			this.stored.add(hash("days " + span(day), name));
		}
	}

	private void want(String name) {
		LocalDate day = this.mention.publishedOn();
		this.wanted.add(hash("no day", name));
		if (day == null) {
			this.wanted.add(hash("any day", name));
			return;
		}
		for (long span = span(day.minusDays(CommonStory.NEAR)); span <= span(day.plusDays(CommonStory.NEAR)); span++) {
			this.wanted.add(hash("days " + span, name));
		}
	}

	private static long span(LocalDate day) {
		return Math.floorDiv(day.toEpochDay(), 2L * CommonStory.NEAR);
	}

	private void weeks(String what) {
		ResolvedDate date = this.mention.date();
		if (date != null && date.from() != null && date.to() != null && EventPair.isExact(this.mention)) {
			LocalDate from = date.from();
			LocalDate to = date.to();
			for (long week = week(from); week <= week(to); week++) {
				both("week " + week, what);
			}
		}
	}

	private static long week(LocalDate day) {
		return Math.floorDiv(day.toEpochDay(), 7L);
	}

	private void both(String kind, String what) {
		long bucket = hash(kind, what);
		this.stored.add(bucket);
		this.wanted.add(bucket);
	}

	/** The same on every machine. */
	private long hash(String kind, String what) {
		long hash = 0;
		for (char each : (this.family + "|" + kind + "|" + what).toCharArray()) {
			hash = hash * 0x5851F42D4C957F2DL + each + 1;
		}
		return hash ^ (hash >>> 32);
	}

}
