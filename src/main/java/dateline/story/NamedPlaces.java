package dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The places that a sentence names, wherever they stand: those of the gazetteer, and
 * names that it lacks where the name recogniser, the text ({@link ToldPlaces}) or the
 * words before them ("the Paraguayan city of <em>Pedro Juan Caballero</em>") make them a
 * place. The country of these is known only where it stands beside them or the text tells
 * it.
 */
final class NamedPlaces {

	/** Small words within a name, whatever the tagger takes them for. */
	private static final Set<String> JOINTS = Set.of("do", "da", "dos", "de", "del", "la", "las", "los", "el", "al",
			"le", "di", "du", "des");

	private final Gazetteer gazetteer;

	private final ToldPlaces texts;

	NamedPlaces(Gazetteer gazetteer, ToldPlaces texts) {
		this.gazetteer = gazetteer;
		this.texts = texts;
	}

	/** In text order. */
	List<EntryMatch> in(Sentence sentence) {
		List<EntryMatch> named = new ArrayList<>(this.gazetteer.places(sentence));
		addRecognised(sentence, named);
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

	/** Adds what the name recogniser or the text takes for a place. */
	private void addRecognised(Sentence sentence, List<EntryMatch> named) {
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
	}

	/**
	 * The name of which the words say what place it is: "the Paraguayan city of Pedro
	 * Juan Caballero", "the state of Mato Grosso do Sul".
	 */
	private @Nullable EntryMatch told(Sentence sentence, int kind) {
		int first = kind + 2;
		if (!PlaceKinds.isBefore(sentence.word(kind)) || !sentence.token(kind + 1).is("of")
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

	/** The place of this name, with its country where that is known. */
	Entry entry(Sentence sentence, int first, int last) {
		int end = last;
		while (end > first && PlaceKinds.isBefore(sentence.token(end).text())) {
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

}
