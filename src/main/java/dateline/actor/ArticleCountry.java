package dateline.actor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.gazetteer.Entry;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import org.jspecify.annotations.Nullable;

/**
 * The country that an article is about: that of the town in its dateline ("ASUNCION: The
 * armed forces denied it"), else one that it names far more often than the others.
 */
final class ArticleCountry {

	/** The town in a dateline. */
	private static final Pattern TOWN = Pattern
		.compile("\\p{Lu}{3,}(?:[ '’-]\\p{Lu}{2,})*(?=\\s*[-–—:,(/]|\\.(?:\\s|$))");

	/**
	 * How many times another country may be named more often than that of the dateline: a
	 * bureau in one writes of its neighbours, and Geneva of all the world.
	 */
	private static final int SHARE = 4;

	/**
	 * Towns from which agencies report what unions of states and courts of the world do.
	 */
	private static final Set<String> SEATS = Set.of("Geneva", "The Hague", "Brussels", "Strasbourg", "Vienna",
			"Luxembourg", "New York", "New York City");

	private final Gazetteer gazetteer;

	ArticleCountry(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * The country that the article is about: of the town in its dateline, else the only
	 * one that it names more often than all others together.
	 */
	@Nullable String of(AnnotatedText text, List<Name> names) {
		String home = home(text, names);
		String dominant = (home != null) ? home : dominant(names);
		List<String> codes = names.stream()
			.map(Name::entry)
			.filter(Objects::nonNull)
			.map(Entry::countryCode)
			.filter(Objects::nonNull)
			.toList();
		long own = codes.stream().filter((code) -> code.equals(dominant)).count();
		return (home != null || (own > 2 && own * 3 > codes.size() * 2L)) ? dominant : null;
	}

	/**
	 * The country of the town in capitals with which an agency's article begins:
	 * "ASUNCION: The armed forces denied it".
	 */
	@Nullable String home(AnnotatedText text, List<Name> names) {
		String seat = dateline(text);
		if (seat == null) {
			return null;
		}
		Map<String, Long> counts = counts(names);
		long own = counts.getOrDefault(seat, 0L);
		long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
		boolean elsewhere = (own < 2
				&& this.gazetteer.lookup(town(text)).filter((entry) -> SEATS.contains(entry.name())).isPresent());
		return elsewhere || (most > 2 && own * SHARE < most) ? null : seat;
	}

	/** The country of the town in its dateline, whatever it tells of. */
	@Nullable String dateline(AnnotatedText text) {
		return this.gazetteer.lookup(town(text)).filter(Entry::isPlace).map(Entry::countryCode).orElse(null);
	}

	/** The town of the dateline, empty without any. */
	private static String town(AnnotatedText text) {
		if (text.sentences().isEmpty()) {
			return "";
		}
		int begin = text.sentences().getFirst().span().begin();
		String before = text.text().substring(text.text().lastIndexOf('\n', Math.max(0, begin - 1)) + 1, begin);
		Matcher town = TOWN.matcher(before.isBlank() ? text.sentences().getFirst().span().of(text.text()) : before);
		return town.lookingAt() ? town.group() : "";
	}

	/** How often the text names something of each country. */
	private static Map<String, Long> counts(List<Name> names) {
		return names.stream()
			.map(Name::entry)
			.filter(Objects::nonNull)
			.map(Entry::countryCode)
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
	}

	/** The country that the text names most, in whatever form. */
	static @Nullable String dominant(List<Name> names) {
		return counts(names).entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

}
