package dateline.claim;

import java.util.List;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Places to which a number belongs without a preposition of place: "29 of Peru's 41
 * counties", "Lodge, with 412 cases, is the worst hit", "Peru, founded by Spaniards, is
 * recovering from a war that killed 900".
 */
final class Owners {

	/** What stays in its country. */
	private static final String[] OWN = { "county", "province", "region", "district", "state", "municipality",
			"department", "governorate", "people", "resident", "inhabitant", "voter", "household", "school", "hospital",
			"farmer", "pupil", "prison", "village", "town", "city", "constituency", "seat", "teacher", "doctor",
			"nurse", "island", "river", "lake", "university", "court", "mine", "population", "commune", "canton",
			"parish", "ward" };

	private Owners() {
	}

	/** The place to which it belongs, null if none. */
	static @Nullable EntryMatch of(Counting counting, List<EntryMatch> named) {
		EntryMatch with = with(counting, named);
		with = (with != null) ? with : which(counting, named);
		return (with != null) ? with : owner(counting, named);
	}

	/**
	 * "Lodge<em>, with 412 cases</em>"; not "flights from Lodge, with 20 more to come".
	 */
	private static @Nullable EntryMatch with(Counting counting, List<EntryMatch> named) {
		Sentence sentence = counting.sentence();
		int with = counting.quantity().first() - 1;
		boolean more = counting.quantity().more() || sentence.word(counting.quantity().next()).equals("more");
		boolean fits = !more && with > 1 && sentence.token(with).is("with") && sentence.token(with - 1).is(",")
				&& counting.meaning().measure() != Measure.TROOPS;
		return !fits ? null : named.stream().filter((match) -> match.last() == with - 2).findFirst().orElse(null);
	}

	/** "<em>Lodge</em>, which has 2.9 million inhabitants". */
	private static @Nullable EntryMatch which(Counting counting, List<EntryMatch> named) {
		Sentence sentence = counting.sentence();
		int has = counting.quantity().first() - 1;
		boolean fits = has > 2 && sentence.token(has).is("has", "had") && sentence.token(has - 1).is("which")
				&& sentence.token(has - 2).is(",") && counting.meaning().measure() == Measure.PEOPLE;
		return !fits ? null : named.stream().filter((match) -> match.last() == has - 3).findFirst().orElse(null);
	}

	/** "29 of <em>Peru's</em> 41 counties", "<em>Peru's</em> 33 million people". */
	private static @Nullable EntryMatch owner(Counting counting, List<EntryMatch> named) {
		Sentence sentence = counting.sentence();
		int first = counting.quantity().first();
		int next = counting.quantity().next();
		for (EntryMatch match : named) {
			int own = match.last() + 1;
			boolean before = own == first - 1;
			boolean after = match.first() == next + 1 && sentence.token(next).is("of");
			if (own < sentence.size() && sentence.token(own).tag().equals("POS") && (before || after)) {
				Token noun = sentence.head(sentence.token(match.last()));
				return (noun != null && noun.hasLemma(OWN)) ? match : null;
			}
		}
		return null;
	}

	/** Whether the whole sentence is about this country, which is its subject. */
	static boolean isSubject(Sentence sentence, List<EntryMatch> named, String country) {
		return named.stream()
			.filter((match) -> match.entry().kind() == EntryKind.COUNTRY && match.entry().name().equals(country))
			.map((match) -> sentence.token(match.last()))
			.filter((token) -> token.isRelated("nsubj", "nsubj:pass"))
			.map(sentence::head)
			.anyMatch((verb) -> verb != null && verb.isRelated("root") && !verb.hasLemma("say", "accuse", "warn",
					"deny", "tell", "claim", "call", "urge", "condemn", "demand", "send", "deploy", "report"));
	}

}
