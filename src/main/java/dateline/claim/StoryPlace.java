package dateline.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.article.LineKinds;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.time.DatePhrase;
import org.jspecify.annotations.Nullable;

/**
 * Where a story happens that has one place: the place that its first paragraph or the
 * next names first, else that of the dateline, else the only country that the first
 * sentence names in whatever form. None where a good part of the places named lie in
 * other countries, and none for a sentence on another time and for the first, which says
 * itself where.
 */
final class StoryPlace {

	/** How much of the places must lie in the country, in percent. */
	private static final int SHARE = 60;

	private static final LineKinds KINDS = new LineKinds();

	private static final Pattern DATELINE = Pattern.compile(
			"(\\p{Lu}[\\p{L} .'’-]{1,30}?)(?:, (\\p{Lu}[\\p{L} ]{2,30}?))?(?:,? (?:\\(|\\p{L}{3,9}\\.? \\d|\\d).*| ?[-–—].*)",
			Pattern.DOTALL);

	/** What happened longer ago is another story, in days. */
	private static final int NEWS = 10;

	private final AnnotatedText text;

	private final Gazetteer gazetteer;

	private final List<Entry> lead;

	private final List<DatePhrase> dates;

	private final @Nullable LocalDate publishedOn;

	StoryPlace(AnnotatedText text, Gazetteer gazetteer, PlaceNames names, List<DatePhrase> dates,
			@Nullable LocalDate publishedOn) {
		this.dates = dates;
		this.publishedOn = publishedOn;
		this.text = text;
		this.gazetteer = gazetteer;
		List<Entry> first = lead(names);
		this.lead = isOnly(first, names) ? first : List.of();
	}

	/** The place, empty where it is not that of the sentence. */
	List<Entry> of(Sentence sentence) {
		boolean elsewhen = sentence.tokens().stream().anyMatch(StoryPlace::isYear)
				|| this.dates.stream().anyMatch((date) -> isPast(sentence, date));
		return (elsewhen || sentence.index() == 0) ? List.of() : this.lead;
	}

	private boolean isPast(Sentence sentence, DatePhrase date) {
		LocalDate to = date.date().to();
		return to != null && this.publishedOn != null && to.isBefore(this.publishedOn.minusDays(NEWS))
				&& sentence.span().contains(new Span(date.begin(), date.end()));
	}

	private static boolean isYear(Token token) {
		return token.tag().equals("CD") && token.text().matches("(?:19|20)[0-9]{2}");
	}

	private List<Entry> lead(PlaceNames names) {
		for (Sentence sentence : this.text.sentences()) {
			if (sentence.paragraph() > this.text.sentences().getFirst().paragraph() + 1) {
				break;
			}
			List<EntryMatch> located = names.located(sentence);
			if (!located.isEmpty()) {
				return List.of(located.getFirst().entry());
			}
		}
		List<Entry> dateline = dateline();
		return dateline.isEmpty() ? named() : dateline;
	}

	/** "NACIMIENTO, Chile - ", "LOMÉ, Feb. 12 - "; not "NEW DELHI/CANBERRA - ". */
	private List<Entry> dateline() {
		Span span = LineKinds.dateline(this.text.text(), KINDS.read(this.text.text()));
		Matcher dateline = DATELINE.matcher((span != null) ? span.of(this.text.text()) : "");
		if (!dateline.matches()) {
			return List.of();
		}
		Entry country = (dateline.group(2) != null) ? this.gazetteer.lookup(dateline.group(2)).orElse(null) : null;
		Entry known = this.gazetteer.lookup(dateline.group(1)).filter(Entry::isPlace).orElse(null);
		if (known != null) {
			return List.of(known);
		}
		return (country != null && country.isPlace()) ? List
			.of(new Entry(title(dateline.group(1)), EntryKind.CITY, country.countryCode(), country.countryCodes()))
				: List.of();
	}

	private static String title(String capitals) {
		StringBuilder title = new StringBuilder();
		for (int i = 0; i < capitals.length(); i++) {
			boolean inside = i > 0 && Character.isLetter(capitals.charAt(i - 1));
			title.append(inside ? Character.toLowerCase(capitals.charAt(i)) : capitals.charAt(i));
		}
		return title.toString();
	}

	/** "Portugal's secretary of state for housing resigned": the only country. */
	private List<Entry> named() {
		if (this.text.sentences().isEmpty()) {
			return List.of();
		}
		List<Entry> countries = this.gazetteer.find(this.text.sentences().getFirst())
			.stream()
			.flatMap((match) -> match.entry().countryCodes().stream())
			.distinct()
			.flatMap((code) -> this.gazetteer.country(code).stream())
			.toList();
		return (countries.size() == 1) ? countries : List.of();
	}

	private boolean isOnly(List<Entry> first, PlaceNames names) {
		if (first.isEmpty()) {
			return false;
		}
		Map<String, Integer> counts = new HashMap<>();
		int all = 0;
		for (Sentence sentence : this.text.sentences()) {
			for (EntryMatch match : names.located(sentence)) {
				all += match.entry().countryCodes().isEmpty() ? 0 : 1;
				match.entry().countryCodes().forEach((code) -> counts.merge(code, 1, Integer::sum));
			}
		}
		Set<String> own = first.getFirst().countryCodes().stream().collect(Collectors.toSet());
		int there = own.stream().mapToInt((code) -> counts.getOrDefault(code, 0)).max().orElse(0);
		int most = counts.values().stream().mapToInt((count) -> count).max().orElse(0);
		// The lead weighs twice.
		return own.isEmpty() ? most * 100 >= all * SHARE : (there + 1) * 100 >= (all + 1) * SHARE;
	}

}
