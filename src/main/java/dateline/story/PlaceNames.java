package dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * The places that the sentences of a text name: all of them ({@link NamedPlaces},
 * {@link DescribedPlaces}), those that something is in or near ({@link LocatedPlaces}:
 * "in neighbouring Syria", "in Afghanistan's Kunar province"), where somebody went
 * ({@link Destinations}), and how two of them belong together. A name that the gazetteer
 * lacks counts where the name recogniser or the text takes it for a place; its country is
 * known only where it stands beside it. Lists are empty where there is none.
 */
public final class PlaceNames {

	private final Gazetteer gazetteer;

	private final ToldPlaces texts;

	private final NamedPlaces named;

	private final DescribedPlaces described;

	PlaceNames(AnnotatedText text, Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.texts = new ToldPlaces(text, gazetteer);
		this.named = new NamedPlaces(gazetteer, this.texts);
		this.described = new DescribedPlaces(gazetteer, this.named);
	}

	/** By what the text tells that this is a place and where it lies, as rule ids. */
	public List<String> rules(EntryMatch match) {
		return this.texts.rules(match.entry().name());
	}

	/** All that it names, wherever they stand, in text order. */
	public List<EntryMatch> named(Sentence sentence) {
		return this.named.in(sentence);
	}

	/** Also those that it only describes: "the Angolan capital", "Khin-Ta township". */
	public List<EntryMatch> described(Sentence sentence) {
		List<EntryMatch> found = new ArrayList<>(named(sentence));
		found.addAll(this.described.in(sentence, found));
		found.sort(Comparator.comparingInt(EntryMatch::first));
		return found;
	}

	/** Those named that something is in or near, in text order. */
	public List<EntryMatch> located(Sentence sentence) {
		return located(sentence, named(sentence));
	}

	/** Those of these places that something is in or near. */
	public List<EntryMatch> located(Sentence sentence, List<EntryMatch> named) {
		return LocatedPlaces.of(sentence, named);
	}

	/** Where people, troops or goods went: "have fled to the town of Doka". */
	public List<EntryMatch> destinations(Sentence sentence) {
		return named(sentence).stream().filter((match) -> Destinations.is(sentence, match)).toList();
	}

	/**
	 * Whether a name that nothing knows follows a preposition of place: "in a lock-up in
	 * Septèmes", "off the Peloponnese".
	 */
	public boolean hasUnknown(Sentence sentence) {
		return UnknownPlaces.in(sentence, this.gazetteer);
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
				&& sentence.token(of - 3).is("in") && (PlaceKinds.isDirection(sentence.word(of - 1))
						|| sentence.token(of - 1).is("centre", "center", "heart"));
	}

	/**
	 * "stationed <em>outside</em> Spain": a town's outskirts are near it, a country's
	 * not.
	 */
	public static boolean isAbroad(Sentence sentence, EntryMatch match) {
		int at = PlacePhrases.before(sentence, match.first() - 1);
		return match.entry().kind() == EntryKind.COUNTRY && at >= 0 && sentence.token(at).is("outside");
	}

	/** Whether a preposition of place stands there. */
	public static boolean isWhere(Sentence sentence, int at) {
		return PlacePhrases.isWhere(sentence, at);
	}

}
