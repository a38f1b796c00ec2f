package dateline.claim;

import java.util.List;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.story.PlaceNames;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where a number holds by the part that a name has in its sentence, not by a preposition
 * of place: who owns ("Peru's 41 counties"), counts ("Chad confirmed 17"), receives
 * ("fled to Doka"), loses ("forced out of Lodge") or tells it ("said the mayor of
 * Lodge").
 */
final class PlaceRoles {

	/** What a country does with what it counts at home. */
	private static final String[] OWN = { "confirm", "report", "record", "register", "log", "suffer", "detect", "see",
			"experience", "endure", "witness", "shelter", "produce", "export", "ship", "pump", "import", "grow",
			"employ", "house", "elect", "generate", "consume", "host" };

	private final PlaceNames names;

	private final SentencePlaces places;

	PlaceRoles(PlaceNames names, SentencePlaces places) {
		this.names = names;
		this.places = places;
	}

	/** PLACE_OWNS: "29 of Peru's 41 counties", "Lodge, with 412 cases, is hit worst". */
	@Nullable Placed owner(Counting counting) {
		EntryMatch owner = Owners.of(counting, this.names.described(counting.sentence()));
		return (owner != null) ? this.places.placed(List.of(owner.entry()), "PLACE_OWNS") : null;
	}

	/** What the number is told of, without a preposition of place. */
	@Nullable Placed own(Counting counting) {
		Placed own = townspeople(counting);
		own = (own != null) ? own : where(counting);
		return (own != null) ? own : origin(counting);
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
		return this.places.named(sentence, (match) -> match.last() == name, "TOWNSPEOPLE");
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
			boolean months = token.is("and") && sentence.token(i - 1).isName() && sentence.token(i + 1).isName();
			if (token.is(";", ":") || (token.tag().equals("CC") && !months)
					|| (token.is(",") && !sentence.token(i + 1).is("where"))) {
				return null;
			}
			if (token.is("where")) {
				int name = sentence.token(i - 1).is(",") ? i - 2 : i - 1;
				return this.places.named(sentence, (match) -> match.last() == name, "PLACE_WHERE");
			}
		}
		return null;
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
		List<EntryMatch> from = this.places.named(sentence)
			.stream()
			.filter((match) -> Attachments.isOrigin(sentence, match.first() - 1))
			.toList();
		return (from.size() == 1) ? this.places.placed(List.of(from.getFirst().entry()), "ORIGIN") : null;
	}

	/**
	 * DESTINATION, where another place stands behind it in a clause of its own and none
	 * before it: "send 280 soldiers to <em>Latvia</em>, raising the strength of its
	 * brigade at Camp Lodge".
	 */
	@Nullable Placed sent(Counting counting, Region right) {
		Sentence sentence = counting.sentence();
		List<EntryMatch> located = this.places.located(sentence);
		EntryMatch first = this.names.destinations(sentence)
			.stream()
			.filter((place) -> right.has(sentence.token(place.first())))
			.findFirst()
			.orElse(null);
		if (first == null) {
			return null;
		}
		boolean parted = located.stream()
			.anyMatch((place) -> place.first() > first.last() && sentence.tokens()
				.subList(first.last(), place.first())
				.stream()
				.anyMatch((token) -> token.is(",") || token.isVerb()));
		boolean later = located.stream()
			.anyMatch((place) -> counting.end() <= place.first() && place.first() < first.first());
		return (parted && !later) ? destination(counting) : null;
	}

	/**
	 * DESTINATION: "1,700 villagers have fled to the town of Doka"; not where the wounded
	 * or the arrested were taken, who were hurt and caught elsewhere.
	 */
	@Nullable Placed destination(Counting counting) {
		Measure measure = counting.meaning().measure();
		if (counting.meaning().befallsPeople() && measure != Measure.DISPLACED) {
			return null;
		}
		Sentence sentence = counting.sentence();
		Region right = Region.shared(counting);
		return this.names.destinations(sentence)
			.stream()
			.filter((place) -> right.has(sentence.token(place.first())))
			.filter((place) -> !Attachments.isOfDeed(counting, place) && !Scopes.isLaterClause(counting, place.first()))
			.findFirst()
			.map((place) -> this.places.placed(List.of(place.entry()), "DESTINATION"))
			.orElse(null);
	}

	/**
	 * COUNTRY_COUNTS: "Chad had confirmed 17 cases", "Taiz governorate has recorded 900":
	 * a country or a part of one tells of its own.
	 */
	@Nullable Placed counting(Counting counting) {
		Token gap = gap(counting);
		Token subject = (gap != null) ? gap : teller(counting);
		if (subject == null) {
			return null;
		}
		int name = subject.hasLemma(ThePlace.REGIONS) ? subject.index() - 1 : subject.index();
		return this.places.named(counting.sentence(),
				(match) -> match.last() == name
						&& (match.entry().kind() == EntryKind.COUNTRY || match.entry().kind() == EntryKind.REGION
								|| name < subject.index() || subject.equals(StoryCounts.host(counting))),
				"COUNTRY_COUNTS");
	}

	/** "Chad had 1,800 cases and <em>Peru</em> 59 deaths": what leaves out the verb. */
	private static @Nullable Token gap(Counting counting) {
		Sentence sentence = counting.sentence();
		int name = counting.quantity().first() - 1;
		boolean joined = name > 1 && sentence.token(name).isName()
				&& sentence.word(name - 1).matches("and|,|while|but");
		return joined && sentence.tokens().subList(0, name).stream().anyMatch((each) -> each.tag().equals("CD"))
				? sentence.token(name) : null;
	}

	/** "Chad" of "Chad had confirmed 17 cases": who counts, keeps or suffers them. */
	private static @Nullable Token teller(Counting counting) {
		Sentence sentence = counting.sentence();
		Token verb = sentence.head(sentence.token(counting.meaning().anchor()));
		return (verb != null && verb.isVerb() && isOwn(counting, verb)) ? sentence.child(verb, "nsubj").orElse(null)
				: StoryCounts.host(counting);
	}

	/** "has recorded 900", "cut it by 5 percent", "took in 2,000". */
	private static boolean isOwn(Counting counting, Token verb) {
		return verb.hasLemma(OWN)
				|| (verb.hasLemma("raise", "lower", "cut", "lift", "keep", "have", "leave", "reduce", "hold")
						&& counting.meaning().measure() == Measure.PERCENT)
				|| (verb.hasLemma("have") && Attachments.isStockThere(counting))
				|| (verb.hasLemma("take") && counting.sentence().word(verb.index() + 1).equals("in"));
	}

	/**
	 * LOCAL_SPEAKER: "about 23,000 had moved, said the mayor of Lodge": those who govern
	 * a town or a province tell of it.
	 */
	@Nullable Placed local(Counting counting) {
		Sentence sentence = counting.sentence();
		if (!counting.meaning().befallsPeople() && counting.meaning().measure() != Measure.PEOPLE) {
			return null;
		}
		return this.places.named(sentence, (match) -> match.first() > counting.end()
				&& match.entry().kind() != EntryKind.COUNTRY && Attachments.isGoverned(sentence, match.first())
				&& sentence.tokens()
					.subList(counting.end(), match.first())
					.stream()
					.anyMatch((token) -> token.hasLemma("say", "tell", "accord", "report", "announce", "confirm")),
				"LOCAL_SPEAKER");
	}

}
