package dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The places that a sentence names after a preposition of place: "in neighbouring Syria",
 * "near the border town of Adré", "in Afghanistan's Kunar province". A name that the
 * gazetteer lacks counts where the name recogniser takes it for a place; its country is
 * known only where it stands beside it. Not "Iraq's army", "U.S.-led", and not where
 * those who speak are: "officials in Brussels", "said in Paris".
 */
public final class PlaceNames {

	private static final Set<String> WHERE = Set.of("in", "inside", "within", "across", "near", "around", "off",
			"throughout", "at", "on", "outside", "through", "along", "into");

	private static final Set<String> UNKNOWN_AFTER = Set.of("in", "near", "off", "outside", "around");

	private static final int UNKNOWN = 3;

	/** How far before "to" the verb may stand, in words. */
	private static final int REACH = 8;

	private static final String[] MOVES = { "flee", "move", "deploy", "send", "evacuate", "relocate", "fly", "travel",
			"march", "dispatch", "ship", "deliver", "bring", "take", "transfer", "bus", "airlift", "escape", "retreat",
			"withdraw" };

	private static final String CALENDAR = "(?:January|February|March|April|May|June|July|August|September|October|November|December"
			+ "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Easter|Christmas|Ramadan"
			+ "|Parliament|Congress|English|French|Arabic|Spanish)\\.?";

	private static final Set<String> KINDS = Set.of("city", "town", "village", "province", "state", "region", "capital",
			"of", "part", "parts", "north", "south", "east", "west", "island", "district", "outskirts", "and", "border",
			"port", "market", "suburb", "suburbs", "municipality", "county", "department", "governorate", "prefecture",
			"camp", "valley", "side", "township", "crossing", "parish", "gorge", "estuary", "resort", "neighbourhood",
			"neighborhood", "area", "coast", "centre", "center", "mountain", "mountains", "enclave", "peninsula",
			"archipelago", "hamlet", "commune", "settlement", "slum", "slums", "shantytown", "borough", "downtown",
			"countryside", "oblast", "canton", "'s", "’s");

	/** What a name after "of" is the name of. */
	private static final Set<String> TOLD = Set.of("city", "town", "village", "province", "state", "region", "district",
			"island", "port", "municipality", "county", "suburb", "neighbourhood", "neighborhood", "governorate",
			"prefecture", "township", "hamlet", "enclave", "peninsula", "commune", "parish", "canton", "settlement",
			"districts", "outskirts");

	/** What a name before it is the name of. */
	private static final Set<String> NAMED = Set.of("township", "district", "province", "county", "village", "island",
			"governorate", "prefecture", "municipality", "valley", "crossing", "commune", "oblast", "canton", "suburb",
			"neighbourhood", "neighborhood", "peninsula", "parish", "hamlet", "region", "estuary", "archipelago",
			"gorge", "enclave", "borough");

	private static final Set<String> JOINTS = Set.of("do", "da", "dos", "de", "del", "la", "las", "los", "el", "al",
			"le", "di", "du", "des");

	private static final Set<String> SPEAKERS = Set.of("authorities", "embassy", "consulate", "ambassador",
			"government", "ministry", "leaders", "ministers", "official", "officials", "source", "sources", "reporters",
			"journalists", "diplomat", "diplomats", "spokesman", "spokeswoman", "analyst", "analysts", "correspondent",
			"newspaper", "headquarters", "office", "share", "shares", "stake", "stakes", "investors", "confidence",
			"investment", "interest");

	/** What strikes a place: "a quake shook western Nepal". */
	private static final String[] BLOWS = { "earthquake", "quake", "tremor", "aftershock", "storm", "cyclone",
			"hurricane", "typhoon", "tornado", "flood", "flooding", "wildfire", "fire", "blaze", "drought", "heatwave",
			"heat", "blast", "explosion", "tsunami", "landslide", "avalanche", "eruption", "rain", "rains", "blizzard",
			"outbreak", "epidemic", "blackout", "mudslide" };

	private static final String[] STRIKES = { "hit", "strike", "shake", "rock", "jolt", "batter", "lash", "devastate",
			"ravage", "flatten", "pound", "inundate", "engulf", "swamp", "paralyse", "paralyze", "destroy", "damage" };

	private static final String DIRECTION = "(?:north|south)(?:-?(?:east|west))?|east|west|outside";

	/** What is called by its town alone: "at Cork Airport", "in Minna prison". */
	private static final String[] PUBLIC = { "airport", "hospital", "stadium", "prison", "jail", "university", "port",
			"harbour", "harbor", "cathedral", "refinery", "racecourse", "zoo" };

	/** Of which something is "in the highlands of Peru". */
	private static final String[] PARTS = { "highland", "hill", "lowland", "jungle", "forest", "rainforest", "desert",
			"street", "water", "borderland", "capital", "interior", "heart", "slum", "bay", "square", "quarter",
			"market", "slope", "foothill", "shore", "bank", "plain", "countryside", "mountain", "suburb", "outskirt",
			"island", "province", "region", "state", "district", "county", "city", "town", "village", "area", "corner",
			"coast", "valley", "department", "municipality", "border", "port", "neighbourhood", "neighborhood", "road",
			"delta", "steppe", "territory", "swath", "stretch", "commune", "canton", "governorate", "prefecture",
			"territory", "airport", "basin" };

	private final Gazetteer gazetteer;

	private final ToldPlaces texts;

	PlaceNames(AnnotatedText text, Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.texts = new ToldPlaces(text, gazetteer);
	}

	/** By what the text tells that this is a place and where it lies, as rule ids. */
	public List<String> rules(EntryMatch match) {
		return this.texts.rules(match.entry().name());
	}

	/** In text order. */
	public List<EntryMatch> located(Sentence sentence) {
		return located(sentence, named(sentence));
	}

	/** Those of these places that something is in or near. */
	public List<EntryMatch> located(Sentence sentence, List<EntryMatch> named) {
		List<EntryMatch> found = new ArrayList<>();
		for (EntryMatch match : named) {
			boolean joined = !found.isEmpty() && adjoins(sentence, found.getLast(), match);
			if (joined || isLed(sentence, match) || PlaceSites.is(sentence, match)
					|| (found.isEmpty() && isDirected(sentence, match)) || isStruck(sentence, match)) {
				found.add(match);
			}
		}
		return found;
	}

	/** All that it names, wherever they stand, in text order. */
	public List<EntryMatch> named(Sentence sentence) {
		List<EntryMatch> named = new ArrayList<>(this.gazetteer.places(sentence));
		List<EntryMatch> known = this.gazetteer.find(sentence);
		for (int i = 0; i < sentence.size(); i++) {
			int first = i;
			while (i < sentence.size() && isPlaceName(sentence.token(i))) {
				i++;
			}
			i = (i == first) ? this.texts.end(sentence, first) : i;
			int last = ofWater(sentence, lastWord(sentence, first, i - 1));
			i = Math.max(i, last + 1);
			if (last >= first && !sentence.token(first).is("-")
					&& known.stream().noneMatch((each) -> each.first() <= last && first <= each.last())) {
				named.add(new EntryMatch(first, last, entry(sentence, first, last)));
			}
		}
		for (int i = 0; i + 2 < sentence.size(); i++) {
			EntryMatch told = told(sentence, i);
			if (told != null) {
				named.removeIf((each) -> each.first() >= told.first() && each.last() < told.last());
				boolean taken = named.stream()
					.anyMatch((each) -> each.first() <= told.last() && told.first() <= each.last());
				if (!taken) {
					named.add(told);
				}
			}
		}
		named.sort(Comparator.comparingInt(EntryMatch::first));
		return named;
	}

	/** Also those that it only describes: "the Angolan capital", "Khin-Ta township". */
	public List<EntryMatch> described(Sentence sentence) {
		List<EntryMatch> named = new ArrayList<>(named(sentence));
		List<EntryMatch> known = this.gazetteer.find(sentence);
		for (int i = 1; i < sentence.size(); i++) {
			capital(sentence, i).ifPresent(named::add);
			EntryMatch kind = ofKind(sentence, i);
			if (kind != null && Stream.concat(named.stream(), known.stream())
				.noneMatch((each) -> each.first() <= kind.last() && kind.first() <= each.last())) {
				named.add(kind);
			}
		}
		named.sort(Comparator.comparingInt(EntryMatch::first));
		return named;
	}

	/** OF_KIND: "Khin-Ta" of "Khin-Ta township", "Torkham" of "the Torkham crossing". */
	private @Nullable EntryMatch ofKind(Sentence sentence, int kind) {
		boolean told = sentence.token(kind).tag().equals("NN") && NAMED.contains(sentence.token(kind).text());
		int first = kind;
		while (told && first > 0 && (sentence.token(first - 1).isName()
				|| (sentence.token(first - 1).is("-") && first > 1 && sentence.token(first - 2).isName()))) {
			first--;
		}
		boolean led = first > 0 && first < kind && !sentence.word(kind + 1).equals("of")
				&& Character.isUpperCase(sentence.token(first).text().charAt(0))
				&& sentence.token(first - 1).tag().matches("IN|DT|JJ.*|CC|,|TO|POS");
		return led ? new EntryMatch(first, kind - 1, entry(sentence, first, kind - 1)) : null;
	}

	/** CAPITAL: "the Angolan capital", "Chad's capital", where no name follows. */
	private Optional<EntryMatch> capital(Sentence sentence, int at) {
		boolean town = sentence.token(at).is("capital") && sentence.token(at).tag().equals("NN")
				&& !sentence.word(at + 1).matches("of|city|punishment|account|market|increase|spending|,|-")
				&& !(at + 1 < sentence.size() && sentence.token(at + 1).isNoun());
		boolean named = sentence.word(at + 1).equals(",") && at + 2 < sentence.size()
				&& sentence.token(at + 2).isName();
		boolean whole = town || (sentence.token(at).is("capital") && sentence.word(at + 1).equals(",") && !named);
		return !whole ? Optional.empty()
				: this.gazetteer.find(sentence)
					.stream()
					.filter((each) -> each.last() == at - 1
							|| (each.last() == at - 2 && sentence.token(at - 1).tag().equals("POS")))
					.map((each) -> each.entry().countryCode())
					.filter(Objects::nonNull)
					.findFirst()
					.flatMap(this.gazetteer::capital)
					.map((entry) -> new EntryMatch(at, at, entry));
	}

	/**
	 * The name of which the words say what place it is: "the Paraguayan city of Pedro
	 * Juan Caballero", "the state of Mato Grosso do Sul".
	 */
	private @Nullable EntryMatch told(Sentence sentence, int kind) {
		int first = kind + 2;
		if (!TOLD.contains(sentence.word(kind)) || !sentence.token(kind + 1).is("of")
				|| !sentence.token(first).isName()) {
			return null;
		}
		int last = first;
		while (last + 1 < sentence.size() && (sentence.token(last + 1).isName() || isJoint(sentence, last + 1))) {
			last++;
			last += sentence.token(last).isName() ? 0 : 1;
		}
		EntryMatch found = new EntryMatch(first, last, entry(sentence, first, last));
		List<String> owner = this.gazetteer.find(sentence)
			.stream()
			.filter((each) -> each.last() < kind && each.last() > kind - 3)
			.findFirst()
			.map((each) -> each.entry().countryCodes())
			.orElse(List.of());
		Entry entry = found.entry();
		return (owner.size() != 1 || !entry.countryCodes().isEmpty()) ? found
				: new EntryMatch(first, last, new Entry(entry.name(), entry.kind(), owner.getFirst(), owner));
	}

	/** The "do" of "Mato Grosso do Sul", whatever the tagger takes it for. */
	private static boolean isJoint(Sentence sentence, int at) {
		return at + 1 < sentence.size() && Character.isUpperCase(sentence.token(at + 1).text().charAt(0))
				&& (sentence.token(at).is("-") || JOINTS.contains(sentence.token(at).text()));
	}

	private static int lastWord(Sentence sentence, int first, int last) {
		int at = last;
		while (at >= first && sentence.token(at).is("-")) {
			at--;
		}
		return at;
	}

	/**
	 * The end of "the Gulf of Fonseca", of which the recogniser takes the kind for a
	 * name.
	 */
	private static int ofWater(Sentence sentence, int last) {
		boolean kind = last >= 0 && sentence.token(last).is("gulf", "bay", "strait", "straits", "bight", "sea");
		int end = last;
		if (kind && last + 2 < sentence.size() && sentence.token(last + 1).is("of")) {
			end = last + 2;
			while (end < sentence.size() && sentence.token(end).isName()) {
				end++;
			}
			end = (end > last + 2) ? end - 1 : last;
		}
		return end;
	}

	/** Also the dashes of "Bouches-du-Rhône". */
	private static boolean isPlaceName(Token token) {
		return token.entity() == EntityType.LOCATION && (token.isName() || token.is("-"));
	}

	private Entry entry(Sentence sentence, int first, int last) {
		int end = last;
		while (end > first && TOLD.contains(sentence.token(end).text())) {
			end--;
		}
		String name = ToldPlaces.words(sentence, first, end);
		List<String> codes = this.gazetteer.find(sentence)
			.stream()
			.filter((each) -> (each.first() == last + 2 && sentence.token(last + 1).is(","))
					|| (each.last() == first - 2 && sentence.token(first - 1).tag().equals("POS")))
			.findFirst()
			.map((each) -> each.entry().countryCodes())
			.orElseGet(() -> this.texts.codes(name));
		return new Entry(name, EntryKind.REGION, (codes.size() == 1) ? codes.getFirst() : null, codes);
	}

	/**
	 * Whether they are one list ("Mali, Niger and Chad", "in Mali and in Niger") or a
	 * place and what it lies in ("Kabul, Afghanistan").
	 */
	public static boolean adjoins(Sentence sentence, EntryMatch one, EntryMatch other) {
		boolean linked = false;
		for (int i = one.last() + 1; i < other.first(); i++) {
			Token token = sentence.token(i);
			if (!token.is(",", "and", "or", "both", "the", "in") && !token.tag().startsWith("JJ")
					&& !(isPartOf(sentence, other) && i > other.first() - 3)) {
				return false;
			}
			linked |= token.is("and", "or");
		}
		boolean inside = !one.entry().countryCodes().isEmpty()
				&& other.entry().countryCodes().containsAll(one.entry().countryCodes());
		return linked || inside || sentence.word(other.last() + 1).equals("and");
	}

	/**
	 * Whether the one, which no list has, lies in the other: "near Doka in southern
	 * Sudan".
	 */
	public static boolean liesIn(Sentence sentence, EntryMatch one, EntryMatch other) {
		boolean in = false;
		for (int i = one.last() + 1; i < other.first(); i++) {
			Token token = sentence.token(i);
			in |= token.is("in", ",");
			if (!token.is(",", "in", "the") && !token.tag().startsWith("JJ")) {
				return false;
			}
		}
		return in && one.last() < other.first() && one.entry().countryCodes().isEmpty()
				&& other.entry().countryCodes().size() == 1;
	}

	/** "Peru" of "Sullana, in the north of Peru", not "off Gavdos, south of Crete". */
	public static boolean isPartOf(Sentence sentence, EntryMatch match) {
		int of = match.first() - 1;
		return of > 2 && sentence.token(of).is("of") && sentence.token(of - 2).is("the")
				&& sentence.token(of - 3).is("in") && sentence.word(of - 1).matches(DIRECTION + "|centre|center|heart");
	}

	/** Where people, troops or goods went: "have fled to the town of Doka". */
	public List<EntryMatch> destinations(Sentence sentence) {
		return named(sentence).stream().filter((match) -> isDestination(sentence, match)).toList();
	}

	private static boolean isDestination(Sentence sentence, EntryMatch match) {
		int at = match.first() - 1;
		while (at > 0 && (sentence.token(at).tag().matches("JJ.*|DT") || KINDS.contains(sentence.word(at)))) {
			at--;
		}
		if (at < 1 || isModifier(sentence, match) || !sentence.token(at).is("to", "towards", "toward")) {
			return false;
		}
		for (int i = at - 1; i >= Math.max(0, at - REACH) && !sentence.token(i).tag().matches("[,:.]"); i--) {
			if (sentence.token(i).isVerb()) {
				return sentence.token(i).hasLemma(MOVES);
			}
		}
		return false;
	}

	private static boolean isLed(Sentence sentence, EntryMatch match) {
		if (isModifier(sentence, match)) {
			return false;
		}
		int at = match.first() - 1;
		if (at > 1 && sentence.token(at).is(",") && KINDS.contains(sentence.word(at - 1))) {
			// "in the capital, Luanda"
			at--;
		}
		else if (at > 1 && sentence.token(at).is(",") && sentence.token(at - 1).isName()) {
			at--;
			while (at > 0 && sentence.token(at).isName()) {
				at--;
			}
		}
		at = back(sentence, at);
		boolean without = at == 0 && sentence.token(at).is("outside");
		boolean called = at > 0 && sentence.token(at).is("on") && sentence.token(at - 1).hasLemma("call");
		boolean close = at > 0 && sentence.token(at).is("to") && sentence.word(at - 1).matches("close|next|adjacent");
		return at >= 0
				&& (WHERE.contains(sentence.word(at)) || close || isBetween(sentence, at)
						|| PlaceSites.isBeside(sentence, at) || PlaceSites.isBeside(sentence, match.first() - 1))
				&& !isSpeakers(sentence, at) && !without && !called;
	}

	/** "Iraq's", "Iraq-led", "the Brandenburg Gate"; not "Cork Airport", "Kano city". */
	private static boolean isModifier(Sentence sentence, EntryMatch match) {
		int after = match.last() + 1;
		return after < sentence.size() && (sentence.token(after).tag().equals("POS") || sentence.token(after).is("-")
				|| (sentence.token(after).isNoun() && sentence.token(match.last()).head() == after
						&& !KINDS.contains(sentence.word(after)) && !sentence.token(after).hasLemma(PUBLIC)));
	}

	/** "on the road <em>between</em> Gao and Kidal". */
	private static boolean isBetween(Sentence sentence, int at) {
		return sentence.token(at).is("between") && sentence.word(at - 1)
			.matches("(?:high|motor|rail)?way|road|route|border|line|stretch|area|crossing");
	}

	/** What stands before the words "the hills of gas-rich western". */
	private static int back(Sentence sentence, int from) {
		int at = from;
		while (at > 0 && (sentence.token(at).tag().matches("JJ.*|DT|VBG") || KINDS.contains(sentence.word(at))
				|| isOwner(sentence, at) || isPart(sentence, at) || isHyphened(sentence, at)
				|| isRange(sentence, at))) {
			at--;
		}
		return at;
	}

	/** "highlands" of "the highlands of Peru", "coast" of "the Pacific coast of". */
	private static boolean isPart(Sentence sentence, int at) {
		return sentence.token(at + 1).is("of") && sentence.token(at).tag().matches("NNS?")
				&& sentence.token(at).hasLemma(PARTS);
	}

	/** "Andean" of "the Andean region of". */
	private static boolean isRange(Sentence sentence, int at) {
		return sentence.token(at).isName() && at > 0 && sentence.token(at - 1).is("the", "a")
				&& TOLD.contains(sentence.word(at + 1)) && sentence.token(at + 2).is("of");
	}

	/** "gas", "-" and "rich" of "gas-rich". */
	private static boolean isHyphened(Sentence sentence, int at) {
		return (sentence.token(at).is("-") && sentence.token(at + 1).tag().matches("JJ|VB[GN]"))
				|| (sentence.token(at + 1).is("-") && sentence.token(at).tag().matches("NN|JJ|RB"));
	}

	/** "at the mine, <em>north of</em> Moranbah", "30 km south of Quito". */
	private static boolean isDirected(Sentence sentence, EntryMatch match) {
		int of = match.first() - 1;
		boolean whole = match.last() + 1 >= sentence.size()
				|| !sentence.token(match.last() + 1).tag().matches("POS|NNS?|HYPH");
		int way = (of > 3 && sentence.token(of - 2).is("-")) ? of - 3 : of - 1;
		return whole && of > 1 && sentence.token(of).is("of") && sentence.word(of - 1).matches(DIRECTION)
				&& sentence.word(way - 1).matches(",|\\)|km|kilomet(?:re|er)s?|miles?|just|far|directly|due")
				&& !(way > 2 && sentence.token(way - 1).is(",") && sentence.token(way - 2).isName());
	}

	/** "A quake struck the mountains of western Nepal". */
	private static boolean isStruck(Sentence sentence, EntryMatch match) {
		int at = back(sentence, match.first() - 1);
		Token verb = (at >= 0) ? sentence.token(at) : null;
		boolean whole = match.last() + 1 >= sentence.size() || !sentence.token(match.last() + 1).tag().equals("POS");
		return whole && verb != null && verb.isVerb() && verb.hasLemma(STRIKES)
				&& sentence.child(verb, "nsubj").filter((each) -> each.hasLemma(BLOWS)).isPresent();
	}

	/** "Afghanistan" of "Afghanistan's Kunar province". */
	private static boolean isOwner(Sentence sentence, int at) {
		return sentence.token(at).isName() && sentence.token(at + 1).tag().equals("POS");
	}

	static boolean isSpeakers(Sentence sentence, int preposition) {
		if (preposition == 0) {
			return false;
		}
		Token before = sentence.token(preposition - 1);
		return before.hasLemma("say", "tell", "speak")
				|| (SPEAKERS.contains(sentence.word(preposition - 1)) && !isBuilding(sentence, preposition - 1));
	}

	/** "a bomb <em>outside the governor's office</em> in Cali". */
	private static boolean isBuilding(Sentence sentence, int noun) {
		int at = noun - 1;
		while (at > 0 && sentence.token(at).tag().matches("DT|JJ.*|NN.*|POS|PRP\\$")) {
			at--;
		}
		return sentence.token(noun).is("office", "headquarters", "embassy", "consulate", "newspaper", "ministry")
				&& at >= 0 && sentence.word(at).matches("outside|near|at|inside|around|into");
	}

	/**
	 * Whether a name that nothing knows follows a preposition of place: "in a lock-up in
	 * Septèmes", "off the Peloponnese".
	 */
	public boolean hasUnknown(Sentence sentence) {
		List<EntryMatch> known = this.gazetteer.find(sentence);
		for (int i = 1; i < sentence.size(); i++) {
			int at = i;
			boolean bare = Character.isUpperCase(sentence.token(i).text().charAt(0))
					&& (sentence.token(i).entity() == null || isBeside(sentence, i))
					&& sentence.token(i).text().length() > UNKNOWN && !sentence.token(i).text().matches(CALENDAR)
					&& known.stream().noneMatch((each) -> each.first() <= at && at <= each.last());
			int before = sentence.token(i - 1).is("the") ? i - 2 : i - 1;
			boolean led = before >= 0 && UNKNOWN_AFTER.contains(sentence.word(before));
			int next = i + 1;
			while (next < sentence.size() && sentence.token(next).isName()) {
				next++;
			}
			boolean whole = next == i + 1 || KINDS.contains(sentence.word(next));
			boolean ends = next >= sentence.size() || KINDS.contains(sentence.word(next))
					|| (whole && !sentence.token(next).tag().matches("NN.*|POS|HYPH"));
			if (bare && led && ends) {
				return true;
			}
		}
		return false;
	}

	/** "near Chapulco": whatever the recogniser takes it for, it is a place. */
	private static boolean isBeside(Sentence sentence, int at) {
		return sentence.token(at).entity() != EntityType.LOCATION
				&& sentence.token(at - 1).is("near", "outside", "off");
	}

	/** Whether a preposition of place stands there. */
	public static boolean isWhere(Sentence sentence, int at) {
		return WHERE.contains(sentence.word(at));
	}

}
