package dateline.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The words of {@code time/words.tsv} by kind. Immutable. */
final class DateLexicon {

	/** A phrase of a lexicon found in a text. */
	record Hit(int end, String value) {
	}

	private static final int MOST_WORDS = 7;

	private final Map<String, Map<String, String>> values = new HashMap<>();

	private final Map<String, Set<String>> firsts = new HashMap<>();

	DateLexicon() {
		try (InputStream in = DateLexicon.class.getResourceAsStream("/time/words.tsv")) {
			if (in == null) {
				throw new IllegalStateException("time/words.tsv is missing");
			}
			new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach(this::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String line) {
		if (line.isBlank() || line.startsWith("#")) {
			return;
		}
		String[] parts = line.split("\t", 3);
		if (parts.length < 2) {
			throw new IllegalStateException("time/words.tsv: no kind and words in: " + line);
		}
		String value = (parts.length == 3) ? parts[2] : "";
		this.values.computeIfAbsent(parts[0], (kind) -> new HashMap<>()).put(parts[1], value);
		this.firsts.computeIfAbsent(parts[0], (kind) -> new HashSet<>()).add(parts[1].split(" ", 2)[0]);
	}

	boolean has(String kind, Word word) {
		return value(kind, word) != null;
	}

	/** What the word means there, null if it is not of this kind. */
	@Nullable String value(String kind, Word word) {
		return this.values.getOrDefault(kind, Map.of()).get(word.lower());
	}

	/** The same as a number; 0 if it is not of this kind. */
	int number(String kind, Word word) {
		String value = value(kind, word);
		return (value != null) ? Integer.parseInt(value) : 0;
	}

	/** The longest phrase of this kind that begins here. */
	@Nullable Hit longest(String kind, Words words, int at) {
		if (!this.firsts.getOrDefault(kind, Set.of()).contains(words.at(at).lower())) {
			return null;
		}
		Map<String, String> phrases = this.values.getOrDefault(kind, Map.of());
		Hit hit = null;
		StringBuilder phrase = new StringBuilder();
		for (int i = 0; i < MOST_WORDS && !words.at(at + i).isBreak(); i++) {
			phrase.append((i > 0) ? " " : "").append(words.at(at + i).lower());
			String value = phrases.get(phrase.toString());
			hit = (value != null) ? new Hit(at + i + 1, value) : hit;
		}
		return hit;
	}

}
