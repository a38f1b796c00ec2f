package dateline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dateline.article.Line;
import dateline.article.SentenceKind;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.time.DateFinder;
import dateline.time.DatePhrase;
import dateline.time.Precision;

/**
 * What an article that nobody described shows of itself above its first sentence: the
 * title, the outlet and the day on lines of their own. What is not there is not known.
 */
final class ShownDetails {

	private final Gazetteer gazetteer;

	private final DateFinder dates;

	ShownDetails(Gazetteer gazetteer, DateFinder dates) {
		this.gazetteer = gazetteer;
		this.dates = dates;
	}

	ArticleDetails of(String text, List<Line> lines) {
		List<String> head = lines.stream()
			.takeWhile((line) -> line.kind() != SentenceKind.BODY)
			.map((line) -> line.span().of(text))
			.toList();
		String source = head.stream().flatMap((line) -> outlet(line).stream()).findFirst().orElse(null);
		LocalDate day = head.stream().flatMap((line) -> day(line).stream()).findFirst().orElse(null);
		String title = lines.stream()
			.takeWhile((line) -> line.kind() != SentenceKind.BODY)
			.filter((line) -> line.kind() == SentenceKind.HEADING)
			.map((line) -> line.span().of(text))
			.filter((line) -> outlet(line).isEmpty() && day(line).isEmpty())
			.findFirst()
			.orElse(null);
		return new ArticleDetails(title, source, null, List.of(), day, null, null, null, null);
	}

	private Optional<String> outlet(String line) {
		int comma = line.indexOf(',');
		return this.gazetteer.lookup((comma > 0) ? line.substring(0, comma) : line)
			.filter((entry) -> entry.kind() == EntryKind.MEDIA)
			.map(Entry::name);
	}

	/** A day stated in full on a line that has little else. */
	private Optional<LocalDate> day(String line) {
		return this.dates.find(line, null)
			.stream()
			.filter((phrase) -> phrase.date().precision() == Precision.DAY && isMost(phrase, line))
			.map((phrase) -> phrase.date().from())
			.findFirst();
	}

	private static boolean isMost(DatePhrase phrase, String line) {
		return line.length() - (phrase.end() - phrase.begin()) <= 40;
	}

}
