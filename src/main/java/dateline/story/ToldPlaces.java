package dateline.story;

import java.util.ArrayList;
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
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What a text tells about places that the gazetteer lacks, for all their mentions:
 * <ul>
 * <li>WHAT_IT_IS: "Dolva, a village in Norway's Agder county", "Dolva, Norway" and
 * "Norway's Dolva" are places, and lie there
 * <li>KIND_OF: "the town of Dolva" and "Dolva, a mill town of 7,000" make Dolva a place
 * wherever it is named
 * <li>READ_ELSEWHERE: so does the name recogniser, where it takes it for one in another
 * sentence ("in Dolva")
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

	/** Names that are places, with the rule that says so. */
	private final Map<String, String> rules = new HashMap<>();

	/** The first words of all of them. */
	private final Set<String> begins = new HashSet<>();

	private final List<String> only;

	ToldPlaces(AnnotatedText text, Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		text.sentences().forEach(this::read);
		text.sentences().forEach(this::readKinds);
		text.sentences().forEach(this::readRecognised);
		this.only = only(text);
	}

	/** The token after a name there of which the text says that it is a place. */
	int end(Sentence sentence, int first) {
		if (!this.begins.contains(sentence.token(first).text())) {
			return first;
		}
		int last = Math.min(sentence.size(), first + LONGEST) - 1;
		while (last >= first && !isTold(sentence, first, last)) {
			last--;
		}
		return last + 1;
	}

	/** The rule by which a name is a place, and by which it lies where it does. */
	List<String> rules(String name) {
		List<String> found = new ArrayList<>();
		if (!this.told.getOrDefault(name, List.of()).isEmpty()) {
			found.add("WHAT_IT_IS");
		}
		if (this.rules.containsKey(name)) {
			found.add(this.rules.get(name));
		}
		if (this.told.getOrDefault(name, List.of()).isEmpty() && !this.only.isEmpty()) {
			found.add("ONE_COUNTRY");
		}
		return found;
	}

	private boolean isTold(Sentence sentence, int first, int last) {
		String name = words(sentence, first, last);
		boolean whole = last + 1 >= sentence.size() || !sentence.token(last + 1).isName();
		boolean other = !"KIND_OF".equals(this.rules.get(name)) && sentence.tokens()
			.subList(first, last + 1)
			.stream()
			.anyMatch((token) -> token.entity() != null && token.entity() != EntityType.LOCATION);
		boolean part = first > 0 && sentence.token(first - 1).isName();
		return this.told.containsKey(name) || (this.rules.containsKey(name) && whole && !part && !other);
	}

	/** "the town of Dolva", "Dolva, a mill town of". */
	private void readKinds(Sentence sentence) {
		for (int i = 1; i < sentence.size(); i++) {
			boolean of = i > 1 && sentence.token(i - 1).is("of") && sentence.token(i - 2).hasLemma(KINDS)
					&& sentence.token(i - 2).tag().equals("NN");
			if (of) {
				add(sentence, i, end(sentence, i, sentence.size()), "KIND_OF");
			}
			if (sentence.token(i).is(",") && sentence.token(i - 1).isName() && i + 2 < sentence.size()) {
				int first = i - 1;
				while (first > 0 && sentence.token(first - 1).isName()) {
					first--;
				}
				int kind = kind(sentence, i + 1);
				if (kind > 0 && sentence.token(kind + 1).is("of")) {
					add(sentence, first, i, "KIND_OF");
				}
			}
		}
	}

	/** What the name recogniser takes for a place after "in", "near" or "at". */
	private void readRecognised(Sentence sentence) {
		for (int i = 1; i < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (token.entity() == EntityType.LOCATION && token.isName()
					&& sentence.token(i - 1).is("in", "near", "at", "outside", "to", "from")) {
				int end = i;
				while (end < sentence.size() && sentence.token(end).entity() == EntityType.LOCATION
						&& sentence.token(end).isName()) {
					end++;
				}
				add(sentence, i, end, "READ_ELSEWHERE");
			}
		}
	}

	private static int end(Sentence sentence, int first, int size) {
		int end = first;
		while (end < size && sentence.token(end).isName()) {
			end++;
		}
		return end;
	}

	/** Adds a name that the gazetteer does not have for something else. */
	private void add(Sentence sentence, int first, int end, String rule) {
		boolean fits = end > first && end - first <= LONGEST
				&& sentence.tokens().subList(first, end).stream().allMatch(ToldPlaces::isProper)
				&& this.gazetteer.find(sentence)
					.stream()
					.noneMatch((each) -> each.first() < end && first <= each.last());
		if (fits) {
			this.begins.add(sentence.token(first).text());
			this.rules.putIfAbsent(words(sentence, first, end - 1), rule);
		}
	}

	private static boolean isProper(Token token) {
		return token.tag().startsWith("NNP") && Character.isUpperCase(token.text().charAt(0))
				&& token.text().length() > 2;
	}

	/** The country that it lies in, empty where the text does not say. */
	List<String> codes(String name) {
		List<String> codes = this.told.get(name);
		return (codes != null) ? codes : this.only;
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
				this.begins.add(sentence.token(first).text());
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
		while (at + 1 < sentence.size() && sentence.token(at).tag().matches("JJ.*|NN|NNP|HYPH|VB[GN]|CD|CC")
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
