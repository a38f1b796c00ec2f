package dateline.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
		lines("/event/predicates.tsv").forEach(this::predicate);
		lines("/event/words.tsv").forEach((columns) -> this.sets.put(columns[0], Set.of(columns[1].split(",", -1))));
	}

	/** What this word means here as an event; empty if nothing. */
	Optional<EventWord> event(Sentence sentence, Token token) {
		char part = token.isVerb() ? 'V' : token.isNoun() ? 'N' : '-';
		return this.words.getOrDefault(key(part, lemma(token)), List.of())
			.stream()
			.filter((word) -> word.fits(sentence, token))
			.findFirst()
			.filter((word) -> word.frame() != EventFrame.NOTHING);
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

	static String lemma(Token token) {
		return token.lemma().toLowerCase(Locale.ROOT);
	}

	private static String key(char part, String lemma) {
		return part + lemma;
	}

	private void predicate(String[] columns) {
		String conditions = columns[6];
		EventType type = value(columns[2]) == null ? null : EventType.valueOf(columns[2]);
		String need = condition(conditions, "need=");
		for (String each : columns[0].split(",", -1)) {
			int plus = each.indexOf('+');
			EventWord word = new EventWord((plus < 0) ? null : each.substring(plus + 1), columns[1].charAt(0), type,
					value(columns[3]), value(columns[4]), EventFrame.valueOf(columns[5]),
					split(condition(conditions, "with=")), split(condition(conditions, "unless=")),
					need.isEmpty() ? EventWord.Need.NAMED
							: EventWord.Need.valueOf(need.toUpperCase(Locale.ROOT).replace('-', '_')));
			this.words
				.computeIfAbsent(key(word.part(), (plus < 0) ? each : each.substring(0, plus)),
						(key) -> new ArrayList<>())
				.add(word);
		}
	}

	private static @Nullable String value(String column) {
		return column.equals("-") ? null : column;
	}

	private static String condition(String conditions, String name) {
		for (String each : conditions.split(";", -1)) {
			if (each.startsWith(name)) {
				return each.substring(name.length());
			}
		}
		return "";
	}

	private static Set<String> split(String list) {
		return list.isEmpty() ? Set.of() : Set.copyOf(List.of(list.split(",", -1)));
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
