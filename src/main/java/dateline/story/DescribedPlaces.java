package dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Places that a sentence describes by words of which {@link NamedPlaces} knows nothing.
 * Rules:
 * <ul>
 * <li>CAPITAL: "the Angolan capital", "Chad's capital", where no name follows
 * <li>OF_KIND: "Khin-Ta" of "Khin-Ta township", "Torkham" of "the Torkham crossing"
 * </ul>
 */
final class DescribedPlaces {

	private final Gazetteer gazetteer;

	private final NamedPlaces named;

	DescribedPlaces(Gazetteer gazetteer, NamedPlaces named) {
		this.gazetteer = gazetteer;
		this.named = named;
	}

	/**
	 * In text order, none that overlaps one of those named or known for another thing.
	 */
	List<EntryMatch> in(Sentence sentence, List<EntryMatch> named) {
		List<EntryMatch> found = new ArrayList<>();
		List<EntryMatch> known = this.gazetteer.find(sentence);
		for (int i = 1; i < sentence.size(); i++) {
			capital(sentence, i).ifPresent(found::add);
			EntryMatch kind = ofKind(sentence, i);
			if (kind != null && Stream.of(named, found, known)
				.flatMap(List::stream)
				.noneMatch((each) -> each.first() <= kind.last() && kind.first() <= each.last())) {
				found.add(kind);
			}
		}
		return found;
	}

	/** OF_KIND: the name that this kind stands behind. */
	private @Nullable EntryMatch ofKind(Sentence sentence, int kind) {
		boolean told = sentence.token(kind).tag().equals("NN") && PlaceKinds.isBehind(sentence.token(kind).text());
		int first = kind;
		while (told && first > 0 && (sentence.token(first - 1).isName()
				|| (sentence.token(first - 1).is("-") && first > 1 && sentence.token(first - 2).isName()))) {
			first--;
		}
		boolean led = first > 0 && first < kind && !sentence.word(kind + 1).equals("of")
				&& Character.isUpperCase(sentence.token(first).text().charAt(0))
				&& sentence.token(first - 1).tag().matches("IN|DT|JJ.*|CC|,|TO|POS");
		return led ? new EntryMatch(first, kind - 1, this.named.entry(sentence, first, kind - 1)) : null;
	}

	/** CAPITAL: the town that this word stands for. */
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

}
