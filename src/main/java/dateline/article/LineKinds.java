package dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dateline.text.Lexicon;
import dateline.text.MaskedText;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the news in a text from its headings, captions and boilerplate, line by line, and
 * masks all but the news. Lines of a hard-wrapped text are read as one paragraph. Never
 * throws; a text without line feeds is one paragraph. What looks like nothing known is
 * body.
 */
public final class LineKinds {

	/** The longest heading, in words. */
	private static final int HEADING_WORDS = 22;

	/** The longest heading that asks, in words. */
	private static final int QUESTION_WORDS = 12;

	/** A line of fewer words and without a full stop is no sentence. */
	private static final int SHORT = 8;

	/** The shortest point of a list that tells something, in words. */
	private static final int POINT = 6;

	/** The longest line that is tried against the expressions, in characters. */
	private static final int LONGEST = 600;

	private static final Pattern FINAL = Pattern.compile(".*[.!?…:;,]['’”\"»)\\]]*", Pattern.DOTALL);

	/** A full stop that may be part of the last word. */
	private static final Pattern ABBREVIATED = Pattern
		.compile(".*\\b(?:\\p{Lu}\\.){2,}|.*\\b(?:Inc|Corp|Ltd|Co|Jr|Sr|[0-9]+ ?[ap]\\.m)\\.\\)?", Pattern.DOTALL);

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

	/** A question alone on its line heads what answers it. */
	private static final Pattern QUESTION = Pattern.compile("\\p{Lu}[^.!?“”\"]*\\?");

	/** "2021-03-12 | City Desk": such a line goes on from none. */
	private static final Pattern DATED = Pattern
		.compile("(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\b.*|.* \\| .*", Pattern.DOTALL);

	private static final Pattern BULLET = Pattern.compile("(?:[-–—•*·▪►>]|\\d{1,2}[.)]) +");

	private final List<Rule> rules;

	public LineKinds() {
		this.rules = Lexicon.read("article/boilerplate.tsv", 2)
			.stream()
			.map((row) -> new Rule(SentenceKind.valueOf(row.getFirst()),
					Pattern.compile(row.getLast(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)))
			.toList();
	}

	/** The lines of a text that are not blank, in text order. */
	public List<Line> read(String text) {
		List<Span> paragraphs = paragraphs(text);
		List<Line> lines = new ArrayList<>(paragraphs.size());
		boolean begun = false;
		for (int i = 0; i < paragraphs.size(); i++) {
			Span span = paragraphs.get(i);
			String words = span.of(text);
			SentenceKind kind = listed(words);
			if (kind == null) {
				boolean last = i + 1 == paragraphs.size();
				kind = isHeading(words, begun, last) ? SentenceKind.HEADING : SentenceKind.BODY;
			}
			begun |= kind == SentenceKind.BODY;
			lines.add(new Line(span, kind));
		}
		return lines;
	}

	/** Leaves the body visible, without datelines and bullets. */
	public MaskedText mask(String text, List<Line> lines) {
		char[] visible = new char[text.length()];
		Arrays.fill(visible, ' ');
		boolean first = true;
		for (Line line : lines) {
			if (line.kind() == SentenceKind.BODY) {
				int from = line.span().begin() + prefix(line.span().of(text), first);
				first = false;
				for (int i = from; i < line.span().end(); i++) {
					visible[i] = Character.isWhitespace(text.charAt(i)) || Character.isISOControl(text.charAt(i)) ? ' '
							: text.charAt(i);
				}
			}
			if (line.span().end() < visible.length) {
				visible[line.span().end()] = '\n';
			}
		}
		return new MaskedText(text, new String(visible));
	}

	/** Where and when the first line of the news says that it was written. */
	public static @Nullable Span dateline(String text, List<Line> lines) {
		Line first = lines.stream().filter((line) -> line.kind() == SentenceKind.BODY).findFirst().orElse(null);
		if (first == null) {
			return null;
		}
		int begin = first.span().begin() + bullet(first.span().of(text));
		int end = first.span().begin() + prefix(first.span().of(text), true);
		return (begin < end) ? new Span(begin, end) : null;
	}

	private static int bullet(String words) {
		Matcher bullet = BULLET.matcher(words);
		return bullet.lookingAt() ? bullet.end() : 0;
	}

	private static int prefix(String words, boolean first) {
		int begin = bullet(words);
		return Math.max(begin, Datelines.end(words, begin, first));
	}

	private @Nullable SentenceKind listed(String words) {
		if (words.length() > LONGEST) {
			return null;
		}
		for (Rule rule : this.rules) {
			if (rule.pattern().matcher(words).matches()) {
				return rule.kind();
			}
		}
		return null;
	}

	/**
	 * A heading is short, without final punctuation, and either before all news, or in
	 * title case, or too short for a sentence. The last line of a text is body even so if
	 * it is long enough: texts get cut.
	 */
	private static boolean isHeading(String words, boolean begun, boolean last) {
		if (words.length() > LONGEST) {
			return false;
		}
		if (QUESTION.matcher(words).matches() && WORD.matcher(words).results().count() <= QUESTION_WORDS) {
			return true;
		}
		if (FINAL.matcher(words).matches() && !ABBREVIATED.matcher(words).matches()) {
			return false;
		}
		Matcher matcher = WORD.matcher(words);
		int count = 0;
		int capital = 0;
		int weighty = 0;
		while (matcher.find() && count <= HEADING_WORDS) {
			count++;
			String word = matcher.group();
			if (word.length() > 3) {
				weighty++;
				capital += Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)) ? 1 : 0;
			}
		}
		if (count > HEADING_WORDS) {
			return false;
		}
		boolean titled = capital * 10 >= weighty * 7;
		if (bullet(words) > 0 && !titled && count >= POINT) {
			return false;
		}
		if (FINAL.matcher(words).matches()) {
			return titled && count < HEADING_WORDS / 2;
		}
		return count < SHORT || titled || (!begun && !last);
	}

	/**
	 * Spans of the paragraphs, without white space around them; the lines of a
	 * hard-wrapped block are one paragraph.
	 */
	private List<Span> paragraphs(String text) {
		List<Span> paragraphs = new ArrayList<>();
		List<Span> block = new ArrayList<>();
		int begin = 0;
		while (begin <= text.length()) {
			int feed = text.indexOf('\n', begin);
			int end = (feed < 0) ? text.length() : feed;
			Span line = strip(text, begin, end);
			if (line == null) {
				close(text, block, paragraphs);
			}
			else {
				block.add(line);
			}
			begin = end + 1;
		}
		close(text, block, paragraphs);
		return paragraphs;
	}

	private void close(String text, List<Span> block, List<Span> paragraphs) {
		if (isWrapped(text, block)) {
			paragraphs.add(block.getFirst().cover(block.getLast()));
		}
		else {
			paragraphs.addAll(block);
		}
		block.clear();
	}

	/**
	 * Lines of about one length of which all but the last break off within a sentence or
	 * at the margin; a by-line or caption among them stands alone.
	 */
	private boolean isWrapped(String text, List<Span> block) {
		if (block.size() < 2) {
			return false;
		}
		int longest = block.stream().mapToInt(Span::length).max().orElse(0);
		if (longest > 110 || longest < 50 || block.stream().anyMatch((line) -> isApart(line.of(text)))) {
			return false;
		}
		int cut = 0;
		for (Span line : block.subList(0, block.size() - 1)) {
			if (line.length() < longest - 25) {
				return false;
			}
			String words = line.of(text);
			cut += FINAL.matcher(words).matches() && !words.endsWith(",") ? 0 : 1;
		}
		String next = block.get(1).of(text);
		return cut * 2 > block.size() - 1 || next.substring(0, 1).equals(next.substring(0, 1).toLowerCase(Locale.ROOT));
	}

	private boolean isApart(String words) {
		return DATED.matcher(words).matches() || listed(words) != null;
	}

	private static @Nullable Span strip(String text, int begin, int end) {
		int from = begin;
		int to = end;
		while (from < to && isBlank(text.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(text.charAt(to - 1))) {
			to--;
		}
		return (from < to) ? new Span(from, to) : null;
	}

	private static boolean isBlank(char at) {
		return Character.isWhitespace(at) || Character.isSpaceChar(at) || Character.isISOControl(at) || at == '\uFEFF';
	}

	/** An expression for a kind of line. */
	private record Rule(SentenceKind kind, Pattern pattern) {
	}

}
