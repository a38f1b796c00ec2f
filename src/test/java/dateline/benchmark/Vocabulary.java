package dateline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a generated corpus, most frequent first: those of the seeds by how often
 * they occur, those of the lexicons, and made-up ones for the long tail that names and
 * misspellings give real news.
 */
final class Vocabulary {

	static final int SIZE = 60_000;

	private static final Pattern WORD = Pattern.compile("(?<![a-z])[a-z]{1,20}(?![a-z])");

	private static final String CONSONANTS = "bcdfghjklmnprstvwz";

	private static final String VOWELS = "aeiou";

	/** A little flatter than Zipf's own, as running text is. */
	private static final double EXPONENT = 1.05;

	private final List<String> words;

	private final Zipf zipf = new Zipf(SIZE, EXPONENT);

	Vocabulary(long seed) {
		Set<String> all = new LinkedHashSet<>(byFrequency(Path.of("seeds")));
		List<String> rare = new ArrayList<>(byFrequency(Path.of("src/main/resources")));
		Random random = new Random(seed);
		Collections.shuffle(rare, random);
		all.addAll(rare);
		while (all.size() < SIZE) {
			all.add(Stream.generate(() -> pick(CONSONANTS, random) + pick(VOWELS, random))
				.limit(2 + random.nextInt(3))
				.collect(Collectors.joining()) + (random.nextBoolean() ? pick(CONSONANTS, random) : ""));
		}
		this.words = List.copyOf(all).subList(0, SIZE);
	}

	private static String pick(String letters, Random random) {
		return String.valueOf(letters.charAt(random.nextInt(letters.length())));
	}

	private static List<String> byFrequency(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			Map<String, Long> counts = files.filter((file) -> file.toString().matches(".*\\.(txt|tsv)"))
				.sorted()
				.flatMap(Vocabulary::words)
				.collect(Collectors.groupingBy((word) -> word, TreeMap::new, Collectors.counting()));
			return counts.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
				.map(Map.Entry::getKey)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> words(Path file) {
		try {
			return WORD.matcher(Files.readString(file).toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A word, as often as it is used. */
	String draw(RandomGenerator random) {
		return this.words.get(this.zipf.draw(random));
	}

	/** A word that begins with a capital: part of a name. */
	String name(RandomGenerator random) {
		return capitalised(this.words.get(500 + random.nextInt(SIZE - 500)));
	}

	static String capitalised(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

}
