package dateline.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;

/**
 * What a text tells about places that the gazetteer lacks, for all their mentions:
 * <ul>
 * <li>WHAT_IT_IS: "Dolva, a village in Norway's Agder county", "Dolva, Norway" and
 * "Norway's Dolva" are places, and lie there
 * <li>ONE_COUNTRY: where a text names only one country, again and again, all of them lie
 * there
 * </ul>
 * A name with two countries has none.
 */
final class ToldPlaces {

	/** How far behind its kind the country may stand, in words. */
	private static final int REACH = 6;

	/** How often the only country must be named. */
	private static final int OFTEN = 4;

	/** The longest name, in words. */
	private static final int LONGEST = 3;

	private static final String[] KINDS = { "city", "town", "village", "hamlet", "district", "province", "county",
			"suburb", "municipality", "island", "port", "commune", "settlement", "township", "neighbourhood",
			"neighborhood", "resort", "region", "community", "parish", "atoll", "stronghold" };

	private final Gazetteer gazetteer;

	private final Map<String, List<String>> told = new HashMap<>();

	private final List<String> only;

	ToldPlaces(AnnotatedText text, Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		text.sentences().forEach(this::read);
		this.only = only(text);
	}

	/** The token after a name there of which the text says that it is a place. */
	int end(Sentence sentence, int first) {
		int last = Math.min(sentence.size(), first + LONGEST) - 1;
		while (last >= first && !this.told.containsKey(words(sentence, first, last))) {
			last--;
		}
		return last + 1;
	}

	/** The country that it lies in, empty where the text does not say. */
	List<String> codes(String name) {
		return this.told.getOrDefault(name, this.only);
	}

	private void read(Sentence sentence) {
		List<EntryMatch> known = this.gazetteer.find(sentence);
		for (int i = 0; i + 2 < sentence.size(); i++) {
			int first = i;
			while (i < sentence.size() && sentence.token(i).isName()) {
				i++;
			}
			int end = i;
			boolean name = end > first && end + 2 < sentence.size() && sentence.token(end).is(",")
					&& known.stream().noneMatch((each) -> each.first() < end && first <= each.last());
			int kind = name ? kind(sentence, end + 1) : -1;
			List<String> codes = (kind > 0) ? country(known, sentence, kind) : List.of();
			if (codes.size() == 1) {
				String words = words(sentence, first, end - 1);
				this.told.merge(words, codes, (one, other) -> one.equals(other) ? one : List.of());
			}
		}
	}

	/** The "village" of "a remote mountain village in". */
	private static int kind(Sentence sentence, int from) {
		if (!sentence.token(from).is("a", "an", "the")) {
			return -1;
		}
		int at = from + 1;
		while (at + 1 < sentence.size() && sentence.token(at).tag().matches("JJ.*|NN|NNP|HYPH|VB[GN]|CD")
				&& !sentence.token(at + 1).tag().equals("IN")) {
			at++;
		}
		boolean fits = at + 1 < sentence.size() && sentence.token(at).hasLemma(KINDS)
				&& sentence.token(at + 1).is("in", "of", "on", "near", "outside", "off");
		return fits ? at : -1;
	}

	private static List<String> country(List<EntryMatch> known, Sentence sentence, int kind) {
		return known.stream()
			.filter((each) -> each.first() > kind && each.first() <= kind + REACH)
			.filter((each) -> isPlace(each.entry()))
			.filter((each) -> sentence.tokens()
				.subList(kind, each.first())
				.stream()
				.noneMatch((token) -> token.is(",", ";", "from", "to") || token.isVerb()))
			.findFirst()
			.map((each) -> each.entry().countryCodes())
			.orElse(List.of());
	}

	private List<String> only(AnnotatedText text) {
		Set<String> codes = new HashSet<>();
		int count = 0;
		for (Sentence sentence : text.sentences()) {
			for (EntryMatch match : this.gazetteer.find(sentence)) {
				if (isPlace(match.entry()) || !match.entry().countryCodes().isEmpty()) {
					codes.addAll(match.entry().countryCodes());
					count++;
				}
			}
		}
		return (codes.size() == 1 && count >= OFTEN) ? List.copyOf(codes) : List.of();
	}

	private static boolean isPlace(Entry entry) {
		return entry.isPlace() || entry.kind() == EntryKind.DEMONYM;
	}

	/** The words as printed. */
	static String words(Sentence sentence, int first, int last) {
		StringBuilder name = new StringBuilder(sentence.token(first).text());
		for (int i = first + 1; i <= last; i++) {
			boolean apart = sentence.token(i).span().begin() > sentence.token(i - 1).span().end();
			name.append(apart ? " " : "").append(sentence.token(i).text());
		}
		return name.toString();
	}

}
