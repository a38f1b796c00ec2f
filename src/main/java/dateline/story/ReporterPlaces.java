package dateline.story;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dateline.article.Line;
import dateline.article.LineKinds;
import dateline.article.SentenceKind;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Span;

/**
 * Where the reporter writes from by the lines around the news: its dateline ("NACIMIENTO,
 * Chile - ") and its by-line ("By Ana Lima in Beira"). Empty where there is none, and
 * where nothing knows the name.
 */
final class ReporterPlaces {

	private static final Pattern DATELINE = Pattern.compile(
			"(\\p{Lu}[\\p{L} .'’-]{1,30}?)(?:, (\\p{Lu}[\\p{L} ]{2,30}?))?(?:,? (?:\\(|\\p{L}{3,9}\\.? \\d|\\d).*| ?(?:[–—]|[-:](?=\\s)).*)",
			Pattern.DOTALL);

	/** "By Ana Lima in Beira", "2024-05-16 | Ana Lima in Beira". */
	private static final Pattern BYLINE = Pattern.compile(
			"(?:.*\\bby |.*\\| ?)?(?:\\p{Lu}[\\p{L}.'’-]+ (?:\\p{L}{1,4} )?){1,3}in (\\p{Lu}[\\p{L}' ’-]{2,30})",
			Pattern.DOTALL);

	/** "Bucharest, 5 December 2023" above a release. */
	private static final Pattern HEADER = Pattern.compile(
			"(\\p{Lu}[\\p{L}' ’-]{2,30}?),(?: \\p{Lu}[\\p{L} ]{2,30},)?(?: \\p{L}{3,9},)? (?:\\d{1,2}\\.? \\p{L}{3,9}|\\p{L}{3,9} \\d{1,2}),? \\d{4}\\b.*",
			Pattern.DOTALL);

	/** How many lines from the start a by-line may stand on. */
	private static final int HEAD_LINES = 6;

	private final AnnotatedText text;

	private final List<Line> lines;

	private final Gazetteer gazetteer;

	private final List<Entry> dateline;

	ReporterPlaces(AnnotatedText text, List<Line> lines, Gazetteer gazetteer) {
		this.text = text;
		this.lines = lines;
		this.gazetteer = gazetteer;
		this.dateline = readDateline();
	}

	List<Entry> dateline() {
		return this.dateline;
	}

	/** Of the by-line, or of the head of a release: "Bucharest, 5 December 2023". */
	List<Entry> byline() {
		return this.lines.stream()
			.limit(HEAD_LINES)
			.filter((line) -> line.kind() != SentenceKind.BODY)
			.map((line) -> line.span().of(this.text.text()))
			.flatMap((line) -> Stream.of(BYLINE.matcher(line), HEADER.matcher(line)))
			.filter(Matcher::matches)
			.flatMap((byline) -> this.gazetteer.lookup(byline.group(1)).filter(Entry::isPlace).stream())
			.findFirst()
			.map(List::of)
			.orElse(List.of());
	}

	/** "NACIMIENTO, Chile - ", "LOMÉ, Feb. 12 - "; not "NEW DELHI/CANBERRA - ". */
	private List<Entry> readDateline() {
		Span span = LineKinds.dateline(this.text.text(), this.lines);
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

	/** "Nacimiento" of "NACIMIENTO". */
	private static String title(String capitals) {
		StringBuilder title = new StringBuilder();
		for (int i = 0; i < capitals.length(); i++) {
			boolean inside = i > 0 && Character.isLetter(capitals.charAt(i - 1));
			title.append(inside ? Character.toLowerCase(capitals.charAt(i)) : capitals.charAt(i));
		}
		return title.toString();
	}

}
