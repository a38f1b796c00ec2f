package dateline.claim;

import java.util.ArrayList;
import java.util.List;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.OtherScenes;
import dateline.story.PlaceNames;
import dateline.story.Story;
import dateline.story.StoryPlace;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a number holds: the place after a preposition of place in its clause, on its
 * right before its left ("900 troops in Syria and 2,500 in Iraq"). Further rules, each
 * recorded with the claim:
 * <ul>
 * <li>THE_COUNTRY: "the 170,000 troops it had in the country" is in the only country that
 * the sentence names as a place before, else the sentence before it
 * <li>PLACE_BEFORE: troops without a place in their sentence are in the only country that
 * the nearest earlier sentence with a place names, in the same or the previous paragraph:
 * "The coalition flew strikes from Rabat. It includes 900 troops."
 * <li>THE_PLACE, DESTINATION and COUNTRY_COUNTS, see there
 * </ul>
 * Null where none applies, and for an elliptic number whose own place is unknown: "190
 * people in Chad, 70 in the north".
 */
final class ClaimPlaces {

	static final String[] REGIONS = { "province", "region", "state", "department", "governorate", "prefecture",
			"county", "island", "archipelago", "territory" };

	static final String[] TOWNS = { "city", "town", "village", "district", "township", "municipality", "commune",
			"hamlet", "settlement", "suburb" };

	/** How a sentence turns to another scene. */
	private static final Pattern ELSEWHERE = Pattern.compile(
			"(?i)(?:across|over|beyond) the (?:border|frontier|river|strait|channel|line)\\b|on the (?:other|opposite) side\\b"
					+ "|elsewhere\\b|abroad\\b|further (?:north|south|east|west|afield|inland)\\b"
					+ "|in (?:a|the|an)? ?(?:neighbou?ring|nearby|separate|another|adjacent)\\b|in other\\b");

	/** How many paragraphs back "the province" may have been named. */
	private static final int NEAR = 4;

	private final AnnotatedText text;

	private final Gazetteer gazetteer;

	private final PlaceNames names;

	private final StoryPlace story;

	private final Elsewhen elsewhen;

	ClaimPlaces(AnnotatedText text, Gazetteer gazetteer, List<DatePhrase> dates, Story story) {
		this.text = text;
		this.gazetteer = gazetteer;
		this.names = story.names();
		this.story = story.place();
		this.elsewhen = new Elsewhen(dates, story.publishedOn());
	}

	@Nullable Placed of(Counting counting, List<Counting> all) {
		Placed told = told(counting, all);
		return (told != null || counting.meaning().measure() == Measure.MONEY) ? told : home(counting);
	}

	/**
	 * STORY_COUNTRY: "Four parties contested the election": the country of the news, for
	 * a number at large whose sentence names no place and nobody of another country.
	 */
	private @Nullable Placed home(Counting counting) {
		Sentence sentence = counting.sentence();
		Entry country = storyCountry();
		if (country == null || this.story.isBetween() || this.story.of(sentence).isEmpty()
				|| !HomeCounts.is(counting, this.elsewhen.is(counting)) || isElsewhere(sentence)
				|| this.names.hasUnknown(sentence)) {
			return null;
		}
		boolean share = counting.meaning().measure() == Measure.PERCENT;
		List<EntryMatch> named = this.names.named(sentence);
		boolean others = named.stream()
			.filter((match) -> !OtherScenes.has(sentence, match))
			.anyMatch((match) -> !match.entry().countryCodes().contains(country.countryCode())
					&& !(share && match.entry().countryCodes().isEmpty()))
				|| (!Owners.isSubject(sentence, named, country.name()) && this.gazetteer.find(sentence)
					.stream()
					.filter((match) -> !OtherScenes.has(sentence, match))
					.anyMatch((match) -> match.entry()
						.countryCodes()
						.stream()
						.anyMatch((code) -> !code.equals(country.countryCode()))));
		return others ? null : placed(List.of(country), "STORY_COUNTRY");
	}

	private @Nullable Placed told(Counting counting, List<Counting> all) {
		if (counting.meaning().measure() == Measure.MONEY) {
			return null;
		}
		if (counting.meaning().rule().matches("COMPOUND|STRONG") && Region.right(counting, all).to() > 0
				&& nearest(counting, Region.right(counting, all), true) == null) {
			return null;
		}
		if (counting.meaning().rule().equals("ELLIPSIS_GAP")) {
			return member(counting, all);
		}
		Placed owned = owner(counting);
		if (owned != null) {
			return owned;
		}
		Region beside = Region.right(counting, all);
		Placed right = nearest(counting, beside, true);
		if (right != null || theCountry(counting.sentence(), beside) != null) {
			return right;
		}
		if (counting.meaning().antecedent() && counting.meaning().rule().equals("ELLIPSIS_PLACE")) {
			return null;
		}
		Placed own = townspeople(counting);
		own = (own != null) ? own : where(counting);
		own = (own != null) ? own : origin(counting);
		if (own != null) {
			return own;
		}
		Placed shared = nearest(counting, Region.shared(counting), true);
		Placed found = (shared != null) ? shared : thePlace(counting, Region.shared(counting));
		found = (found != null) ? found : destination(counting);
		found = (found != null) ? found : nearest(counting, Region.left(counting), false);
		found = (found != null) ? found : counting(counting);
		found = (found != null) ? found : thePlace(counting, Region.left(counting));
		if (found == null && Attachments.isElsewhereThere(counting)) {
			return null;
		}
		found = (found != null || counting.meaning().measure() == Measure.PERCENT) ? found : onlyOne(counting, all);
		found = (found != null || counting.meaning().measure() != Measure.TROOPS || counting.meaning().antecedent())
				? found : before(counting);
		found = (found != null) ? found : local(counting);
		if (found == null && StoryCounts.isNationwide(counting)) {
			Entry country = storyCountry();
			return (country != null) ? placed(List.of(country), "THE_COUNTRY") : null;
		}
		found = (found != null) ? found : sceneBefore(counting, all);
		if (found != null || !Attachments.isOfTheStory(counting)) {
			return found;
		}
		boolean people = counting.meaning().befallsPeople() || counting.meaning().measure() == Measure.PROTESTERS;
		found = people ? paragraph(counting) : null;
		return (found != null) ? found : story(counting, all);
	}

	/**
	 * "In Homs 12 died, <em>in Hama</em> nine", "Peru had 87 cases, <em>Chile</em> 40".
	 */
	private @Nullable Placed member(Counting counting, List<Counting> all) {
		// "in Hama nine": the name before the number, not the one after it
		Sentence sentence = counting.sentence();
		Quantity quantity = counting.quantity();
		int begin = Gaps.begin(sentence, quantity.first(), quantity.next());
		Region name = new Region((begin < 0) ? quantity.first() : begin, quantity.first());
		Placed own = nearest(counting, (begin < 0) ? Region.right(counting, all) : name, begin < 0);
		Counting head = all.getFirst();
		Token subject = Gaps.head(sentence, quantity);
		boolean counts = own == null && subject != null && !head.equals(counting) && counting(head) != null;
		return !counts ? own
				: this.names.named(sentence)
					.stream()
					.filter((match) -> name.has(sentence.token(match.last())))
					.findFirst()
					.map((match) -> placed(List.of(match.entry()), "COUNTRY_COUNTS"))
					.orElse(null);
	}

	/** DESTINATION: "1,700 villagers have fled to the town of Doka". */
	private @Nullable Placed destination(Counting counting) {
		Sentence sentence = counting.sentence();
		Region right = Region.shared(counting);
		return this.names.destinations(sentence)
			.stream()
			.filter((place) -> right.has(sentence.token(place.first())))
			.findFirst()
			.map((place) -> placed(List.of(place.entry()), "DESTINATION"))
			.orElse(null);
	}

	/**
	 * COUNTRY_COUNTS: "Chad had confirmed 17 cases", "Taiz governorate has recorded 900":
	 * a country or a part of one tells of its own.
	 */
	private @Nullable Placed counting(Counting counting) {
		Sentence sentence = counting.sentence();
		Token verb = sentence.head(sentence.token(counting.meaning().anchor()));
		Token subject = (verb != null && verb.isVerb()
				&& (verb.hasLemma("confirm", "report", "record", "register", "log", "suffer", "detect", "see",
						"experience", "endure", "witness", "shelter", "produce", "export", "ship", "pump", "import",
						"grow", "employ", "house", "elect", "generate", "consume", "host")
						|| (verb.hasLemma("raise", "lower", "cut", "lift", "keep", "have", "leave", "reduce", "hold")
								&& counting.meaning().measure() == Measure.PERCENT)
						|| (verb.hasLemma("have") && Attachments.isStockThere(counting))
						|| (verb.hasLemma("take") && NumberWords.word(sentence, verb.index() + 1).equals("in"))))
								? sentence.child(verb, "nsubj").orElse(null) : StoryCounts.host(counting);
		if (subject == null) {
			return null;
		}
		int name = subject.hasLemma(REGIONS) ? subject.index() - 1 : subject.index();
		return this.names.named(sentence)
			.stream()
			.filter((match) -> match.last() == name
					&& (match.entry().kind() == EntryKind.COUNTRY || match.entry().kind() == EntryKind.REGION
							|| name < subject.index() || subject.equals(StoryCounts.host(counting))))
			.findFirst()
			.map((match) -> placed(List.of(match.entry()), "COUNTRY_COUNTS"))
			.orElse(null);
	}

	/**
	 * THE_PLACE: "died in the region", "sent 1,000 soldiers to the province": that which
	 * was named last.
	 */
	private @Nullable Placed thePlace(Counting counting, Region region) {
		Sentence sentence = counting.sentence();
		for (Token token : sentence.tokens()) {
			int at = token.index();
			if (region.has(token) && StoryCounts.isThere(sentence, token)) {
				return there(sentence, at);
			}
			boolean wide = token.is(REGIONS);
			boolean town = token.is(TOWNS);
			if (region.has(token) && token.is("capital") && at > 1 && sentence.token(at - 1).is("the")
					&& PlaceNames.isWhere(sentence, at - 2)
					&& !NumberWords.word(sentence, at + 1).matches("of|city|market|region")) {
				return capital();
			}
			boolean led = region.has(token) && (wide || town) && at > 1 && sentence.token(at - 1).is("the")
					&& (PlaceNames.isWhere(sentence, at - 2) || sentence.token(at - 2).is("to"))
					&& !(at + 1 < sentence.size() && (sentence.token(at + 1).is("of", "'s", "’s")
							|| sentence.token(at + 1).isNoun() || sentence.token(at + 1).is("-")));
			if (led) {
				Entry last = called(sentence, at);
				last = (last != null || token.is("county", "state", "department", "governorate", "prefecture", "island",
						"archipelago", "territory", "township", "municipality", "commune")) ? last
								: last(sentence, at, wide);
				return (last != null) ? placed(List.of(last), "THE_PLACE") : null;
			}
		}
		return null;
	}

	/** THE_PLACE: "killed three soldiers there": the only place named just before. */
	private @Nullable Placed there(Sentence sentence, int at) {
		List<EntryMatch> before = located(sentence).stream().filter((match) -> match.last() < at).toList();
		boolean near = sentence.index() > 0
				&& this.text.sentences().get(sentence.index() - 1).paragraph() == sentence.paragraph();
		Sentence from = (before.isEmpty() && near) ? this.text.sentences().get(sentence.index() - 1) : sentence;
		List<EntryMatch> places = before.isEmpty() && near ? located(from) : before;
		List<Entry> group = places.isEmpty() ? List.of() : group(from, places, places.getFirst());
		return (!group.isEmpty() && group.size() == places.size()) ? placed(List.of(group.getFirst()), "THE_PLACE")
				: null;
	}

	/** THE_PLACE: "in the capital" of the only country of the story. */
	private @Nullable Placed capital() {
		Entry country = storyCountry();
		Entry capital = (country != null && country.countryCode() != null)
				? this.gazetteer.capital(country.countryCode()).orElse(null) : null;
		return (capital != null) ? placed(List.of(capital), "THE_PLACE") : null;
	}

	/** The last that is called so: "Ancuabe <em>district</em>" of "the district". */
	private @Nullable Entry called(Sentence sentence, int at) {
		String kind = sentence.token(at).text();
		Entry found = null;
		for (Sentence each : this.text.sentences().subList(0, sentence.index() + 1)) {
			int end = (each.index() == sentence.index()) ? at : each.size();
			for (EntryMatch match : this.names.named(each)) {
				boolean after = match.last() + 1 < end && each.token(match.last() + 1).text().equalsIgnoreCase(kind);
				boolean before = match.first() > 1 && match.last() < end && each.token(match.first() - 1).is("of")
						&& each.token(match.first() - 2).text().equalsIgnoreCase(kind);
				boolean inside = match.last() < end && match.last() > match.first()
						&& each.token(match.last()).text().equalsIgnoreCase(kind);
				found = (after || before || inside) ? match.entry() : found;
			}
		}
		return found;
	}

	/** The last region or town named before this token; null far from it. */
	private @Nullable Entry last(Sentence sentence, int to, boolean region) {
		for (int i = sentence.index(); i >= 0; i--) {
			Sentence each = this.text.sentences().get(i);
			if (each.paragraph() < sentence.paragraph() - NEAR) {
				break;
			}
			int end = (i == sentence.index()) ? to : each.size();
			Entry found = located(each).stream()
				.filter((match) -> match.last() < end)
				.filter((match) -> region ? isRegion(each, match) : isTown(match.entry()))
				.map(EntryMatch::entry)
				.reduce((one, other) -> other)
				.orElse(null);
			if (found != null) {
				return found;
			}
		}
		List<Entry> story = this.story.named();
		boolean fits = story.size() == 1 && (region ? this.gazetteer.lookup(story.getFirst().name())
			.filter((entry) -> entry.kind() == EntryKind.REGION)
			.isPresent() : isTown(story.getFirst()));
		return fits ? story.getFirst() : null;
	}

	private static boolean isTown(Entry entry) {
		return entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.CAPITAL;
	}

	/** Known as one, or called one: "Chile's Maule region", "the province of Salta". */
	private boolean isRegion(Sentence sentence, EntryMatch match) {
		boolean known = this.gazetteer.lookup(match.entry().name())
			.filter((entry) -> entry.kind() == EntryKind.REGION)
			.isPresent();
		boolean called = match.last() + 1 < sentence.size() && sentence.token(match.last() + 1).hasLemma(REGIONS);
		return known || called || (match.first() > 1 && sentence.token(match.first() - 1).is("of")
				&& sentence.token(match.first() - 2).hasLemma(REGIONS));
	}

	/** The only place that the sentence names, in whatever clause. */
	private @Nullable Placed onlyOne(Counting counting, List<Counting> all) {
		Sentence sentence = counting.sentence();
		Token number = sentence.token(counting.quantity().number());
		List<EntryMatch> places = located(sentence).stream()
			.filter((place) -> !Region.isAside(sentence, sentence.token(place.first()), number))
			.filter((place) -> !Attachments.isParted(sentence, counting, all, place))
			.filter((place) -> !Attachments.isOfSpeaker(sentence, counting.end(), place.first())
					&& !Attachments.isOfCharge(counting, place.first()))
			.filter((place) -> !Seats.isOfActor(sentence, place, number) && !Seats.isFled(sentence, place.first()))
			.filter((place) -> counting.meaning().befallsPeople()
					|| !(Seats.isSpoken(sentence, place.first(), number.index())
							|| Seats.isPlanned(sentence, place.first(), counting.meaning().anchor())))
			.toList();
		places = places.isEmpty() ? brought(counting) : places;
		if (places.isEmpty()) {
			return null;
		}
		List<Entry> group = group(sentence, places, places.getFirst());
		long whole = places.stream().filter((place) -> !PlaceNames.isPartOf(sentence, place)).count();
		return (group.size() == whole) ? placed(group, "PLACE_IN_SENTENCE") : null;
	}

	/** "14 people were killed after a ferry sank off Crete": where it came about. */
	private List<EntryMatch> brought(Counting counting) {
		Sentence sentence = counting.sentence();
		boolean fits = counting.meaning().befallsPeople() || counting.meaning().measure() == Measure.PEOPLE;
		return !fits ? List.of()
				: located(sentence).stream()
					.filter((place) -> place.first() > counting.end()
							&& !Region.isSceneBetween(sentence, counting.end(), place.first())
							&& Region.isCause(sentence, counting.end(), place.first()))
					.toList();
	}

	/**
	 * SCENE: "3,000 marched in the capital. Police arrested 37": where the sentence right
	 * before, of one paragraph, tells of people whom something befell or who marched.
	 */
	private @Nullable Placed paragraph(Counting counting) {
		Sentence sentence = counting.sentence();
		if (sentence.index() == 0 || !located(sentence).isEmpty() || this.elsewhen.is(counting)
				|| isElsewhere(sentence)) {
			return null;
		}
		Sentence before = this.text.sentences().get(sentence.index() - 1);
		List<EntryMatch> places = located(before).stream()
			.filter((match) -> !Seats.isOfName(before, match) && !Seats.isFled(before, match.first()))
			.toList();
		boolean capital = places.isEmpty() && before.paragraph() == sentence.paragraph() && before.tokens()
			.stream()
			.anyMatch((token) -> token.is("capital") && token.index() > 1 && sentence.index() > 0
					&& before.token(token.index() - 1).is("the") && before.token(token.index() - 2).is("of", "in")
					&& !NumberWords.word(before, token.index() + 1).matches("of|city|market|'s|’s"));
		if (capital) {
			Placed there = capital();
			return (there != null) ? new Placed(there.place(), "SCENE") : null;
		}
		if (before.paragraph() != sentence.paragraph() || places.size() != 1
				|| before.tokens().stream().noneMatch((token) -> token.tag().equals("CD"))) {
			return null;
		}
		List<Entry> story = this.story.named();
		boolean same = !story.isEmpty() && story.getFirst().name().equals(places.getFirst().entry().name());
		return same ? null : placed(List.of(places.getFirst().entry()), "SCENE");
	}

	private @Nullable Placed story(Counting counting, List<Counting> all) {
		Sentence sentence = counting.sentence();
		List<Entry> lead = this.elsewhen.is(counting) ? List.of() : this.story.of(sentence);
		List<EntryMatch> located = located(sentence);
		if (StoryCounts.isApart(counting)) {
			return null;
		}
		if (isElsewhere(sentence) || (!lead.isEmpty() && isOfOthers(all, lead.getFirst()))) {
			return null;
		}
		if (lead.isEmpty() || this.names.hasUnknown(sentence) || !isInside(located, lead.getFirst())) {
			return null;
		}
		String code = lead.getFirst().countryCode();
		boolean wide = Attachments.isWide(counting) || Attachments.isTotal(counting) || !located.isEmpty()
				|| !this.story.isNarrow();
		if (wide && code == null && lead.getFirst().kind() != EntryKind.COUNTRY) {
			return null;
		}
		if (wide && code != null) {
			lead = this.gazetteer.country(code).map(List::of).orElse(lead);
		}
		return placed(lead, "STORY_PLACE");
	}

	/**
	 * SCENE_BEFORE: "In Kharkiv two were killed; 19 were injured": past a semicolon where
	 * the number before it is.
	 */
	private @Nullable Placed sceneBefore(Counting counting, List<Counting> all) {
		Sentence sentence = counting.sentence();
		int semicolon = counting.quantity().first() - 1;
		while (semicolon > 0 && !sentence.token(semicolon).is(";")) {
			semicolon--;
		}
		int at = semicolon;
		boolean placed = at == 0 || located(sentence).stream().anyMatch((place) -> place.first() > at);
		Counting before = placed ? null
				: all.stream()
					.filter((each) -> each.quantity().next() <= at && each.meaning().befallsPeople())
					.reduce((one, other) -> other)
					.orElse(null);
		boolean fits = counting.meaning().befallsPeople() || counting.meaning().unit().equals("people");
		Placed scene = (before != null && fits) ? of(before, all) : null;
		return (scene != null && scene.rule() == null) ? new Placed(scene.place(), "SCENE_BEFORE") : null;
	}

	/**
	 * LOCAL_SPEAKER: "about 23,000 had moved, said the mayor of Lodge": those who govern
	 * a town or a province tell of it.
	 */
	private @Nullable Placed local(Counting counting) {
		Sentence sentence = counting.sentence();
		if (!counting.meaning().befallsPeople() && counting.meaning().measure() != Measure.PEOPLE) {
			return null;
		}
		return this.names.named(sentence)
			.stream()
			.filter((match) -> match.first() > counting.end() && match.entry().kind() != EntryKind.COUNTRY)
			.filter((match) -> Attachments.isGoverned(sentence, match.first()))
			.filter((match) -> sentence.tokens()
				.subList(counting.end(), match.first())
				.stream()
				.anyMatch((token) -> token.hasLemma("say", "tell", "accord", "report", "announce", "confirm")))
			.findFirst()
			.map((match) -> placed(List.of(match.entry()), "LOCAL_SPEAKER"))
			.orElse(null);
	}

	/**
	 * ORIGIN: "the number of people forced out of Lodge", "evacuated 300 from Lodge":
	 * those who lost their homes had them there. Not where a destination is told, too.
	 */
	private @Nullable Placed origin(Counting counting) {
		Sentence sentence = counting.sentence();
		if (counting.meaning().measure() != Measure.DISPLACED) {
			return null;
		}
		List<EntryMatch> from = this.names.named(sentence)
			.stream()
			.filter((match) -> Attachments.isOrigin(sentence, match.first() - 1))
			.toList();
		return (from.size() == 1) ? placed(List.of(from.getFirst().entry()), "ORIGIN") : null;
	}

	/** PLACE_OWNS: "29 of Peru's 41 counties", "Lodge, with 412 cases, is hit worst". */
	private @Nullable Placed owner(Counting counting) {
		EntryMatch owner = Owners.of(counting, this.names.described(counting.sentence()));
		return (owner != null) ? placed(List.of(owner.entry()), "PLACE_OWNS") : null;
	}

	/**
	 * PLACE_WHERE: "reached Lodge, <em>where</em> some 28,000 people are hungry": what
	 * the clause tells is there, unless it names a place itself.
	 */
	private @Nullable Placed where(Counting counting) {
		Sentence sentence = counting.sentence();
		int first = counting.quantity().first();
		for (int i = first - 1; i > 1; i--) {
			Token token = sentence.token(i);
			if (token.is(";", ":") || token.tag().equals("CC")
					|| (token.is(",") && !sentence.token(i + 1).is("where"))) {
				return null;
			}
			if (token.is("where")) {
				int name = sentence.token(i - 1).is(",") ? i - 2 : i - 1;
				return this.names.named(sentence)
					.stream()
					.filter((match) -> match.last() == name)
					.findFirst()
					.map((match) -> placed(List.of(match.entry()), "PLACE_WHERE"))
					.orElse(null);
			}
		}
		return null;
	}

	/** "Lodge, a town of about 7,000": its own people. */
	private @Nullable Placed townspeople(Counting counting) {
		Sentence sentence = counting.sentence();
		if (!counting.meaning().rule().equals("CROWD") || counting.meaning().measure() != Measure.PEOPLE) {
			return null;
		}
		int comma = counting.quantity().first() - 1;
		while (comma > 0 && !sentence.token(comma).is(",")) {
			comma--;
		}
		int name = comma - 1;
		return this.names.named(sentence)
			.stream()
			.filter((match) -> match.last() == name)
			.findFirst()
			.map((match) -> placed(List.of(match.entry()), "TOWNSPEOPLE"))
			.orElse(null);
	}

	/**
	 * Whether the paragraph has turned to another scene: "Across the border, 23,000
	 * people had moved".
	 */
	private boolean isElsewhere(Sentence sentence) {
		return this.text.sentences()
			.stream()
			.filter((each) -> each.paragraph() == sentence.paragraph() && each.index() <= sentence.index())
			.anyMatch((each) -> ELSEWHERE.matcher(this.text.text(each.span())).lookingAt());
	}

	/** Whether a story of two countries turns to the other: "Two Cambodian soldiers". */
	private boolean isOfOthers(List<Counting> all, Entry story) {
		return this.story.isBetween() && story.countryCode() != null
				&& all.stream()
					.anyMatch((each) -> this.gazetteer.find(each.sentence())
						.stream()
						.filter((match) -> match.first() >= each.quantity().next() && match.last() < each.end())
						.map((match) -> match.entry().countryCodes())
						.anyMatch((codes) -> codes.size() == 1 && !codes.contains(story.countryCode())));
	}

	/** Whether whatever else the sentence places is in the country of the story. */
	private static boolean isInside(List<EntryMatch> located, Entry story) {
		return located.isEmpty() || (story.countryCode() != null
				&& located.stream().anyMatch((place) -> story.countryCode().equals(place.entry().countryCode()))
				&& located.stream()
					.allMatch((place) -> place.entry().countryCodes().isEmpty()
							|| story.countryCode().equals(place.entry().countryCode())));
	}

	private @Nullable Placed nearest(Counting counting, Region region, boolean forward) {
		Sentence sentence = counting.sentence();
		List<EntryMatch> places = located(sentence);
		List<EntryMatch> inside = places.stream()
			.filter((place) -> region.has(sentence.token(place.first())))
			.filter((place) -> !forward || !Attachments.isOfCharge(counting, place.first()))
			.filter((place) -> forward
					|| !Seats.isOfSpeaker(sentence, place, sentence.token(counting.quantity().number())))
			.filter((place) -> !forward || !Attachments.isOfOther(counting, place))
			.filter((place) -> counting.meaning().measure() == Measure.DISPLACED
					|| !Seats.isFled(sentence, place.first()))
			.toList();
		Token country = theCountry(sentence, region);
		if (inside.isEmpty()) {
			return (country != null) ? namedBefore(sentence, country) : null;
		}
		EntryMatch chosen = forward ? inside.getFirst() : inside.getLast();
		if (forward && country != null && country.index() < chosen.first()) {
			return namedBefore(sentence, country);
		}
		if (!forward && counting.meaning().measure() == Measure.PERCENT
				&& Attachments.isOfClause(sentence, sentence.token(counting.quantity().next() - 1), chosen.first())) {
			return null;
		}
		if (!forward && Region.isAside(sentence, sentence.token(chosen.first()),
				sentence.token(counting.quantity().number()))) {
			return null;
		}
		if (!forward && !counting.meaning().befallsPeople()
				&& (Seats.isSpoken(sentence, chosen.first(), counting.quantity().number())
						|| Seats.isPlanned(sentence, chosen.first(), counting.meaning().anchor()))) {
			return null;
		}
		return placed(group(sentence, places, chosen), null);
	}

	/** "in Iraq and Syria" is both; "in Kabul, Afghanistan" is Kabul. */
	private static List<Entry> group(Sentence sentence, List<EntryMatch> places, EntryMatch chosen) {
		List<Entry> group = new ArrayList<>();
		int from = places.indexOf(chosen);
		while (from > 0 && PlaceNames.adjoins(sentence, places.get(from - 1), places.get(from))) {
			from--;
		}
		group.add(places.get(from).entry());
		for (int i = from + 1; i < places.size()
				&& PlaceNames.adjoins(sentence, places.get(i - 1), places.get(i)); i++) {
			if (!PlaceNames.isPartOf(sentence, places.get(i))) {
				group.add(places.get(i).entry());
			}
		}
		return group;
	}

	private @Nullable Placed placed(List<Entry> entries, @Nullable String rule) {
		return this.gazetteer.place(entries).map((place) -> new Placed(place, rule)).orElse(null);
	}

	/** Not where it was announced, nor with what it is compared. */
	private List<EntryMatch> located(Sentence sentence) {
		return this.names.located(sentence, this.names.described(sentence))
			.stream()
			.filter((match) -> !Seats.isAnnounced(sentence, match.first()) && !OtherScenes.has(sentence, match))
			.toList();
	}

	/** The token of "in the country" in these words, null if none. */
	private static @Nullable Token theCountry(Sentence sentence, Region region) {
		for (Token token : sentence.tokens()) {
			int at = token.index();
			boolean part = at > 4 && sentence.token(at - 2).is("of") && sentence.token(at - 4).is("the")
					&& sentence.token(at - 3)
						.is("north", "south", "east", "west", "centre", "center", "rest", "northeast", "northwest",
								"southeast", "southwest", "interior")
					&& PlaceNames.isWhere(sentence, at - 5);
			if (region.has(token) && token.is("country", "nation") && at > 1
					&& sentence.token(at - 1).is("the", "that", "this")
					&& (part || PlaceNames.isWhere(sentence, at - 2))) {
				return token;
			}
		}
		return null;
	}

	private @Nullable Placed namedBefore(Sentence sentence, Token country) {
		Entry found = only(sentence, country.index());
		if (found == null && sentence.index() > 0 && countries(sentence, country.index()).isEmpty()) {
			Sentence previous = this.text.sentences().get(sentence.index() - 1);
			found = only(previous, previous.size());
			found = (found == null && countries(previous, previous.size()).isEmpty()) ? storyCountry() : found;
		}
		return (found != null) ? placed(List.of(found), "THE_COUNTRY") : null;
	}

	private @Nullable Entry storyCountry() {
		List<Entry> story = this.story.named();
		return (story.size() == 1 && story.getFirst().countryCode() != null)
				? this.gazetteer.country(story.getFirst().countryCode()).orElse(null) : null;
	}

	private @Nullable Entry only(Sentence sentence, int to) {
		List<Entry> countries = countries(sentence, to);
		return (countries.size() == 1) ? countries.getFirst() : null;
	}

	/** The countries that hold what the sentence names as places before this token. */
	private List<Entry> countries(Sentence sentence, int to) {
		return located(sentence).stream()
			.filter((match) -> match.last() < to)
			.flatMap((match) -> match.entry().countryCodes().stream())
			.distinct()
			.flatMap((code) -> this.gazetteer.country(code).stream())
			.toList();
	}

	private @Nullable Placed before(Counting counting) {
		Sentence sentence = counting.sentence();
		for (int i = sentence.index() - 1; i >= 0; i--) {
			Sentence earlier = this.text.sentences().get(i);
			if (earlier.paragraph() < sentence.paragraph() - 1) {
				return null;
			}
			List<Entry> countries = countries(earlier, earlier.size());
			if (!countries.isEmpty()) {
				boolean seat = located(earlier).stream().anyMatch((match) -> Seats.isOfName(earlier, match));
				return (countries.size() == 1 && !seat) ? placed(countries, "PLACE_BEFORE") : null;
			}
		}
		return null;
	}

}
