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

/**
 * What a text shows of itself: above its first sentence the title and the outlet on lines
 * of their own, and the day of publication where {@link ShownDay} finds it. What is not
 * there is not known.
 */
final class ShownDetails {

	private final Gazetteer gazetteer;

	private final ShownDay day;

	ShownDetails(Gazetteer gazetteer, DateFinder dates) {
		this.gazetteer = gazetteer;
		this.day = new ShownDay(dates);
	}

	ArticleDetails of(String text, List<Line> lines) {
		List<String> head = lines.stream()
			.takeWhile((line) -> line.kind() != SentenceKind.BODY)
			.map((line) -> line.span().of(text))
			.toList();
		String source = head.stream().flatMap((line) -> outlet(line).stream()).findFirst().orElse(null);
		LocalDate day = this.day.of(text, lines);
		String title = lines.stream()
			.takeWhile((line) -> line.kind() != SentenceKind.BODY)
			.filter((line) -> line.kind() == SentenceKind.HEADING)
			.map((line) -> line.span().of(text))
			.filter((line) -> outlet(line).isEmpty() && !this.day.isDay(line))
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

}
