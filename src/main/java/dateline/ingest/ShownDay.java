package dateline.ingest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dateline.article.Line;
import dateline.article.LineKinds;
import dateline.article.SentenceKind;
import dateline.text.Span;
import dateline.time.DateFinder;
import dateline.time.NumericOrder;
import dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication that a text shows: on a line around its beginning that tells
 * nothing else ("Published 3 May 2024", "By Ana Lima | 2024-05-03"), else in the dateline
 * of its first sentence ("UTRECHT, 18 April 2024 -"), else on a line that names it
 * publication anywhere, and last where only a change is dated ("Updated May 4, 2024"). A
 * day without its year is none, nor is one that a headline or the news itself tells.
 */
final class ShownDay {

	/** How many lines from the start a date may stand alone on. */
	private static final int HEAD_LINES = 8;

	/** Further words on such a line. */
	private static final int MOST_WORDS = 14;

	private static final int TITLE_WORDS = 4;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’]*(?::[\\p{N}]+)*");

	private static final Pattern PUBLISHED = Pattern.compile(
			"\\W*(?:first |originally )?(?:published|posted|issued|released|release date|publication date|date|filed|created)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern UPDATED = Pattern.compile(
			"\\W*(?:last )?(?:updated|modified|edited|revised|changed|update)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/** Words in lower case on a line that tells when and by whom, and no news. */
	private static final Pattern PLAIN = Pattern.compile(
			"[0-9].*|published|posted|issued|released|filed|first|last|updated|modified|on|at|in|from|for|by|and|the|of|"
					+ "release|issue|publication|date|time|local|immediate|a\\.?m\\.?|p\\.?m\\.?|gmt|utc|h|hrs|hours|min|mins|"
					+ "minute|minutes|read|our|staff|correspondent|correspondents|reporter|writer|editor|desk|de|van|der|von|"
					+ "al|el|ul|ur|ud|ad|an|as|bin|bint|ibn|abu|ben|da|das|dos|do|di|del|della|du|des|la|le|les|lo|den|"
					+ "ter|ten|zu|zum|zur|af|av|y|e|i|ap|ab|st|with|via|additional|reporting|editing|"
					+ "page|no\\.?|reporters|producer|crime|courts?|science|health|education|political|business|"
					+ "economics|economy|foreign|senior|chief|home|affairs|environment|transport|security|diplomatic|"
					+ "defen[cs]e|legal|religion|technology|special|contributing|agencies|news|press|admin|webmaster");

	/** A preposition that puts the day into a headline: "to meet on 3 May 2024". */
	private static final Pattern TOLD = Pattern.compile(
			".*\\b(?:on|by|until|till|since|before|after|of|from|to|for)\\s*$",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/** How far from the day of publication the news tells of days, in days. */
	private static final int BESIDE = 31;

	private final DateFinder dates;

	private final LineKinds kinds = new LineKinds();

	private final DateFinder dayFirst = new DateFinder(NumericOrder.DAY_FIRST);

	private final DateFinder monthFirst = new DateFinder(NumericOrder.MONTH_FIRST);

	ShownDay(DateFinder dates) {
		this.dates = dates;
	}

	@Nullable LocalDate of(String text, List<Line> lines) {
		return head(text, lines, false).or(() -> dateline(text, lines))
			.or(() -> named(text, lines))
			.or(() -> head(text, lines, true))
			.orElse(null);
	}

	/** Whether the line tells a day and no news. */
	boolean isDay(String line) {
		return full(this.dates, line).filter((found) -> isAlone(line, found, false)).isPresent();
	}

	/** On a line of its own around the beginning. */
	private Optional<LocalDate> head(String text, List<Line> lines, boolean updated) {
		return lines.stream()
			.limit(HEAD_LINES)
			.filter((line) -> line.kind() == SentenceKind.HEADING || line.kind() == SentenceKind.BOILERPLATE)
			.filter((line) -> UPDATED.matcher(line.span().of(text)).matches() == updated)
			.flatMap((line) -> alone(text, lines, line.span().of(text), line.equals(lines.getFirst())).stream())
			.findFirst();
	}

	private Optional<LocalDate> dateline(String text, List<Line> lines) {
		Span dateline = LineKinds.dateline(text, lines);
		return (dateline != null) ? stated(text, lines, dateline.of(text)).map((each) -> each.day()) : Optional.empty();
	}

	/** On a line further down that says that it is the day of publication. */
	private Optional<LocalDate> named(String text, List<Line> lines) {
		return lines.stream()
			.skip(HEAD_LINES)
			.filter((line) -> line.kind() != SentenceKind.BODY)
			.map((line) -> line.span().of(text))
			.filter((line) -> PUBLISHED.matcher(line).matches())
			.flatMap((line) -> alone(text, lines, line, false).stream())
			.findFirst();
	}

	private Optional<LocalDate> alone(String text, List<Line> lines, String line, boolean title) {
		return stated(text, lines, line).filter((found) -> isAlone(line, found, title)).map((found) -> found.day());
	}

	private static boolean isAlone(String line, Stated found, boolean title) {
		String before = line.substring(0, found.begin());
		boolean labelled = PUBLISHED.matcher(line).matches() || UPDATED.matcher(line).matches()
				|| before.toLowerCase(Locale.ROOT).startsWith("by ");
		Matcher words = WORD.matcher(before + " | " + line.substring(found.end()));
		int count = 0;
		while (words.find()) {
			String word = words.group();
			count++;
			if (!Character.isUpperCase(word.charAt(0)) && !PLAIN.matcher(word).matches()) {
				return false;
			}
		}
		return count <= ((title && !labelled) ? TITLE_WORDS : MOST_WORDS)
				&& (labelled || !TOLD.matcher(before).matches());
	}

	/** The first day that the words state with its year. */
	private Optional<Stated> stated(String text, List<Line> lines, String words) {
		return full(this.dates, words).or(() -> settled(text, lines, words));
	}

	private static Optional<Stated> full(DateFinder dates, String words) {
		return dates.find(words, null)
			.stream()
			.filter((phrase) -> phrase.date().precision() == Precision.DAY && !phrase.date().rule().equals("NAMED_DAY"))
			.map((phrase) -> new Stated(phrase.begin(), phrase.end(), Objects.requireNonNull(phrase.date().from())))
			.findFirst();
	}

	/**
	 * "09/01/2024" is the day that lies beside those of the news: where that tells of
	 * Jan. 6 without a year, it is in January. Nothing where both or none do.
	 */
	private Optional<Stated> settled(String text, List<Line> lines, String words) {
		List<Stated> near = Stream.of(this.dayFirst, this.monthFirst)
			.flatMap((dates) -> full(dates, words).stream())
			.filter((found) -> isBeside(text, lines, found.day()))
			.toList();
		return (near.size() == 1) ? Optional.of(near.getFirst()) : Optional.empty();
	}

	private boolean isBeside(String text, List<Line> lines, LocalDate day) {
		return this.dates.find(this.kinds.mask(text, lines), day)
			.stream()
			.filter((phrase) -> phrase.date().rule().startsWith("MONTH_DAY_") && phrase.date().from() != null)
			.map((phrase) -> ChronoUnit.DAYS.between(Objects.requireNonNull(phrase.date().from()), day))
			.anyMatch((days) -> Math.abs(days) <= BESIDE);
	}

	/** A day stated in full, and where. */
	private record Stated(int begin, int end, LocalDate day) {
	}

}
