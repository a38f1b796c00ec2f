package dateline.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Tells whether a form in a sentence is the name it looks like, from the words around it
 * and the recognised names.
 */
final class SentenceContext implements NameTree.Admission<Name> {

	private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "from", "to", "around", "outside",
			"through", "across", "between", "toward", "towards");

	private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village", "port", "suburb", "district");

	private static final Set<String> TITLES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir",
			"lady", "lord", "sen.", "rep.", "gov.", "gen.", "col.", "capt.", "lt.", "sgt.", "maj.", "prof.");

	/** What is called by a name of its own that may be a place's. */
	private static final Set<String> NAMED = Set.of("Hurricane", "Typhoon", "Cyclone", "Storm", "Operation", "HMS",
			"USS", "HMAS", "HMCS", "MV", "SS");

	private static final Set<String> SPEAKING = Set.of("in", "into", "speak", "fluent", "learn", "translate");

	private final Sentence sentence;

	private final List<Atom> atoms;

	private final boolean capitals;

	SentenceContext(Sentence sentence, List<Atom> atoms) {
		this.sentence = sentence;
		this.atoms = atoms;
		this.capitals = atoms.size() > 2 && sentence.tokens()
			.stream()
			.allMatch((token) -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
	}

	@Override
	public boolean test(Name name, int from, int to) {
		int first = this.atoms.get(from).token();
		int last = this.atoms.get(to - 1).token();
		return name.admits(this.atoms, from) && !isMoney(last) && !(this.capitals && name.isAbbreviation())
				&& !isPerson(name, first, last) && !isNameOf(name, first)
				&& (!name.doubtful() || isPlaceBy(name, first, last))
				&& !(name.entry().kind() == EntryKind.DEMONYM && isLanguage(first, last))
				&& !(name.entry().kind() == EntryKind.COUNTRY && isWater(first, last));
	}

	/**
	 * "Hurricane Odessa", "Operation Granada": a place lends its name to what is none.
	 */
	private boolean isNameOf(Name name, int first) {
		return name.entry().isPlace() && first > 0 && NAMED.contains(this.sentence.token(first - 1).text());
	}

	/** "The Niger river", "the Strait of Gibraltar", "the Gulf of Oman". */
	private boolean isWater(int first, int last) {
		boolean before = first > 1 && this.sentence.token(first - 1).is("of")
				&& this.sentence.token(first - 2).is("strait", "straits", "gulf", "rock");
		boolean river = first > 0 && this.sentence.token(first - 1).text().equals("River");
		return before || river || (last + 1 < this.sentence.size()
				&& this.sentence.token(last + 1).is("river", "rivers", "basin", "canal", "valley", "delta"));
	}

	/** "US$ 2.3 million". */
	private boolean isMoney(int last) {
		Token token = this.sentence.token(last);
		return token.text().endsWith("$")
				|| (last + 1 < this.sentence.size() && this.sentence.token(last + 1).text().startsWith("$")
						&& this.sentence.token(last + 1).span().begin() == token.span().end());
	}

	/** "Michael Jordan", "Ms. Chad Miller"; a personal name also alone. */
	private boolean isPerson(Name name, int first, int last) {
		if (first > 0 && TITLES.contains(lower(first - 1))) {
			return true;
		}
		if (!isPerson(first) || !isPerson(last) || last - first > 1) {
			return false;
		}
		return isPerson(first - 1) || isPerson(last + 1) || name.personal()
				|| (name.entry().kind() == EntryKind.CITY && !afterPreposition(first));
	}

	private boolean isPerson(int at) {
		return at >= 0 && at < this.sentence.size() && this.sentence.token(at).entity() == EntityType.PERSON;
	}

	/** "in Nice", "the city of Bath"; an institution needs its article ("the Fed"). */
	private boolean isPlaceBy(Name name, int first, int last) {
		if (name.entry().kind() == EntryKind.DEMONYM || isPerson(last)) {
			return false;
		}
		return name.entry().isPlace() ? afterPreposition(first) : first > 0 && lower(first - 1).equals("the");
	}

	private boolean afterPreposition(int first) {
		return (first > 0 && PLACE_PREPOSITIONS.contains(lower(first - 1)))
				|| (first > 1 && lower(first - 1).equals("of") && SETTLEMENTS.contains(lower(first - 2)));
	}

	/** "spoke in Russian", not "in Russian prisons". */
	private boolean isLanguage(int first, int last) {
		if (first == 0 || !(SPEAKING.contains(lower(first - 1))
				|| SPEAKING.contains(this.sentence.token(first - 1).lemma()))) {
			return false;
		}
		if (last + 1 >= this.sentence.size()) {
			return true;
		}
		Token next = this.sentence.token(last + 1);
		return !next.isNoun() && !next.tag().startsWith("JJ") && !next.tag().startsWith("CD")
				&& !next.tag().startsWith("VB") && !next.is("-", "'s");
	}

	private String lower(int at) {
		return this.sentence.token(at).text().toLowerCase(Locale.ROOT);
	}

}
