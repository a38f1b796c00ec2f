package dateline.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Verbs and nouns that report speech, and nouns that can be speakers, from the files of
 * {@code statement/}, whose heads tell their format. Whoever is in none of them is not
 * known.
 */
final class ReportingLexicon {

	private final Map<String, ReportingVerb> verbs = new HashMap<>();

	/** "pour scorn on" under "pour". */
	private final Map<String, List<ReportingVerb>> phrases = new HashMap<>();

	private final Map<String, Set<String>> nouns = new HashMap<>();

	private final Map<String, SpeakerKind> speakers = new HashMap<>();

	ReportingLexicon() {
		for (List<String> line : lines("verbs.txt")) {
			String[] words = line.getFirst().split("\\+");
			if (words.length == 1) {
				this.verbs.put(line.getFirst(), verb(line));
			}
			else {
				this.phrases.computeIfAbsent(words[0], (each) -> new ArrayList<>()).add(phrase(words, verb(line)));
			}
		}
		lines("nouns.txt").forEach((line) -> this.nouns.put(line.getFirst(), Set.copyOf(line.subList(1, line.size()))));
		for (List<String> line : lines("speakers.txt")) {
			SpeakerKind kind = SpeakerKind.valueOf(line.getFirst().toUpperCase(Locale.ROOT));
			line.subList(1, line.size()).forEach((noun) -> this.speakers.putIfAbsent(noun, kind));
		}
	}

	Optional<ReportingVerb> verb(String lemma) {
		return Optional.ofNullable(this.verbs.get(lemma.toLowerCase(Locale.ROOT)));
	}

	/** A verb that only with the words behind it reports speech: "laughed off". */
	Optional<ReportingVerb> phrase(Sentence sentence, Token verb) {
		return this.phrases.getOrDefault(verb.lemma(), List.of())
			.stream()
			.filter((each) -> each.particles()
				.stream()
				.allMatch((word) -> Words.is(sentence, verb.index() + 1, word)
						|| Words.is(sentence, verb.index() + 2, word) || Words.is(sentence, verb.index() + 3, word)))
			.findFirst();
	}

	private static ReportingVerb phrase(String[] words, ReportingVerb verb) {
		return new ReportingVerb(words[0], verb.frames(), verb.objects(), verb.refused(),
				Set.of(Arrays.copyOfRange(words, 1, words.length)), verb.denied());
	}

	/** The complements of a noun that reports speech; empty for any other noun. */
	Set<String> noun(String lemma) {
		return this.nouns.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of());
	}

	Optional<SpeakerKind> speaker(String lemma) {
		String plain = Normalizer.normalize(lemma, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return Optional.ofNullable(this.speakers.get(plain.toLowerCase(Locale.ROOT)));
	}

	/** Whether the noun is listed as a speaker of this kind. */
	boolean isSpeaker(Token noun, SpeakerKind kind) {
		return speaker(noun.lemma()).filter(kind::equals).isPresent();
	}

	Map<String, ReportingVerb> verbs() {
		return Map.copyOf(this.verbs);
	}

	private static ReportingVerb verb(List<String> line) {
		EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
		Set<String> objects = Set.of();
		Set<String> refused = Set.of();
		Set<String> particles = Set.of();
		for (String word : line.subList(1, line.size())) {
			int bracket = word.indexOf('(');
			if (bracket > 0) {
				Set<String> words = Set.of(word.substring(bracket + 1, word.length() - 1).split("\\|"));
				refused = word.startsWith("not(") ? words : refused;
				particles = word.startsWith("with(") ? words : particles;
				objects = word.matches("(not|with)\\(.*") ? objects : words;
			}
			if (!word.equals("denied") && !word.matches("(not|with)\\(.*")) {
				frames.add(Frame
					.valueOf(word.substring(0, (bracket > 0) ? bracket : word.length()).toUpperCase(Locale.ROOT)));
			}
		}
		return new ReportingVerb(line.getFirst(), frames, objects, refused, particles, line.contains("denied"));
	}

	static List<List<String>> lines(String file) {
		try (InputStream in = ReportingLexicon.class.getResourceAsStream("/statement/" + file)) {
			if (in == null) {
				throw new IllegalStateException("no statement/" + file);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> Arrays.asList(line.strip().split("\\s+")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
