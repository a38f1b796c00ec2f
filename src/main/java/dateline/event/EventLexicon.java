package dateline.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words that name events and the words around them, read once from
 * {@code event/predicates.tsv} and {@code event/words.tsv}; the files say what their
 * columns mean. Immutable.
 */
final class EventLexicon {

	private final Map<String, List<EventWord>> words = new HashMap<>();

	private final Map<String, Set<String>> sets = new HashMap<>();

	EventLexicon() {
		lines("/event/words.tsv").forEach((columns) -> this.sets.put(columns[0], Set.copyOf(split(columns[1]))));
		lines("/event/predicates.tsv").forEach(this::predicate);
	}

	/** What this word means here as an event; empty if nothing. */
	Optional<EventWord> event(Sentence sentence, Token token) {
		char part = token.isVerb() ? 'V' : token.isNoun() ? 'N' : '-';
		List<EventWord> whole = (part == 'N') ? this.words.getOrDefault(key(part, lemma(sentence, token)), List.of())
				: List.of();
		return Stream.concat(whole.stream(), this.words.getOrDefault(key(part, lemma(token)), List.of()).stream())
			.filter((word) -> word.fits(this, sentence, token))
			.findFirst()
			.filter((word) -> word.frame() != EventFrame.NOTHING);
	}

	/** What this word means here as a plain happening; empty if nothing. */
	Optional<EventWord> plain(Sentence sentence, Token token) {
		return this.words.getOrDefault(key(token.isVerb() ? 'V' : 'N', lemma(token)), List.of())
			.stream()
			.filter((word) -> word.type() == null && word.frame() != EventFrame.NOTHING
					&& word.fits(this, sentence, token))
			.findFirst();
	}

	/**
	 * Whether this verb, with its particle, may be an act of one of PLOVER's types, here
	 * or elsewhere.
	 */
	boolean isTyped(Sentence sentence, Token verb) {
		return this.words.getOrDefault(key('V', lemma(verb)), List.of())
			.stream()
			.anyMatch((word) -> word.type() != null && word.isPlainOrWhole(sentence, verb)
					&& word.conditions().subject().isEmpty() && word.conditions().object().isEmpty());
	}

	/** How this verb carries an event noun; empty if it does not. */
	List<EventFrame> carriers(Token verb) {
		return this.words.getOrDefault(key('C', lemma(verb)), List.of()).stream().map(EventWord::frame).toList();
	}

	/** Whether the word is in that set of words.tsv. */
	boolean is(String set, Token token) {
		return words(set).contains(lemma(token));
	}

	Set<String> words(String set) {
		return Objects.requireNonNull(this.sets.get(set), set);
	}

	/** All lines, for the test of their form. */
	Map<String, List<EventWord>> all() {
		return Map.copyOf(this.words);
	}

	/**
	 * Lower case, and "troop" for "troops", "stone" for a "Stones" that opens a sentence
	 * and is taken for a name, which the annotator leaves as they are.
	 */
	static String lemma(Token token) {
		String lemma = token.lemma().toLowerCase(Locale.ROOT);
		boolean plural = lemma.equals("troops")
				|| (token.index() == 0 && token.tag().equals("NNPS") && token.entity() == null && lemma.endsWith("s"));
		return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
	}

	/** "sit-in", which the annotator takes apart. */
	static String lemma(Sentence sentence, Token token) {
		int at = token.index();
		return (at > 1 && sentence.token(at - 1).tag().equals("HYPH"))
				? lemma(sentence.token(at - 2)) + "-" + lemma(token) : lemma(token);
	}

	/** What an event noun hangs on the sentence by: "series" of "a series of strikes". */
	Token top(Sentence sentence, Token noun) {
		Token hook = Phrases.hook(sentence, noun);
		Token head = sentence.head(hook);
		return (head != null && head.isNoun() && is("counting", head)
				&& Phrases.preposition(sentence, noun).equals("of")) ? top(sentence, head) : hook;
	}

	private static String key(char part, String lemma) {
		return part + lemma;
	}

	private void predicate(String[] columns) {
		String conditions = columns[6];
		EventType type = value(columns[2]) == null ? null : EventType.valueOf(columns[2]);
		String need = EventConditions.list(conditions, "need").orElse("named");
		for (String each : split(columns[0])) {
			int plus = each.indexOf('+');
			EventWord word = new EventWord((plus < 0) ? null : each.substring(plus + 1), columns[1].charAt(0), type,
					value(columns[3]), value(columns[4]), EventFrame.valueOf(columns[5]), conditions(conditions),
					modality(type, conditions),
					EventWord.Need.valueOf(need.toUpperCase(Locale.ROOT).replace('-', '_')));
			this.words
				.computeIfAbsent(key(word.part(), (plus < 0) ? each : each.substring(0, plus)),
						(key) -> new ArrayList<>())
				.add(word);
		}
	}

	private static @Nullable Modality modality(@Nullable EventType type, String conditions) {
		return EventConditions.list(conditions, "modality")
			.map((each) -> Modality.valueOf(each.toUpperCase(Locale.ROOT)))
			.orElse((type == EventType.REQUEST) ? Modality.DEMANDED : null);
	}

	private EventConditions conditions(String all) {
		return new EventConditions(set(all, "with"), set(all, "unless"), set(all, "subject"), set(all, "object"),
				set(all, "spared"), set(all, "clause"));
	}

	/** The words of a list, those of the sets that it names with "@" among them. */
	private Set<String> set(String conditions, String name) {
		Set<String> found = new HashSet<>();
		for (String each : split(EventConditions.list(conditions, name).orElse(""))) {
			if (each.startsWith("@")) {
				found.addAll(words(each.substring(1)));
			}
			else {
				found.add(each);
			}
		}
		return Set.copyOf(found);
	}

	private static @Nullable String value(String column) {
		return column.equals("-") ? null : column;
	}

	/** "people" also as "person", which the annotator makes of it. */
	private static List<String> split(String list) {
		List<String> all = new ArrayList<>(list.isEmpty() ? List.of() : List.of(list.split(",", -1)));
		if (all.contains("people") && !all.contains("person")) {
			all.add("person");
		}
		return all;
	}

	private static List<String[]> lines(String resource) {
		try (InputStream in = Objects.requireNonNull(EventLexicon.class.getResourceAsStream(resource), resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
