package dateline.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A word of an article that fits the words of {@code q}. */
@Schema(description = "A word of the article that fits `q`. Offsets count Unicode code points of the article's text.")
public record Highlight(@Schema(description = "Offset of the first character.", example = "3463") int begin,
		@Schema(description = "Offset after the last character.", example = "3482") int end) {

	/** How many are told at most. */
	public static final int MOST = 50;

	/** Private-use characters that no news text has. */
	private static final String START = "\uE0F1\uE0F2";

	private static final String STOP = "\uE0F3\uE0F4";

	/**
	 * The columns {@code highlighted} and {@code highlighted_from} that {@link #of}
	 * reads.
	 * @param text an expression for a part of an article's text
	 * @param begin an expression for its offset in the article
	 */
	public static String columns(String text, String begin) {
		return "ts_headline('english', %s, websearch_to_tsquery('english', :q), 'HighlightAll=true, StartSel=%s, StopSel=%s')"
			.formatted(text, START, STOP) + " as highlighted, " + begin + " as highlighted_from, char_length(" + text
				+ ") as highlighted_length";
	}

	/** The same columns where no words are asked for. */
	public static String noColumns() {
		return "cast(null as text) as highlighted, cast(null as integer) as highlighted_from, "
				+ "cast(null as integer) as highlighted_length";
	}

	/**
	 * What the columns say; null where no words were asked for. PostgreSQL leaves out
	 * what looks like markup: then no offset is certain, and none is told.
	 */
	public static @Nullable List<Highlight> of(ResultSet row) throws SQLException {
		String marked = row.getString("highlighted");
		if (marked == null) {
			return null;
		}
		List<Highlight> found = new ArrayList<>();
		String plain = marked.replace(START, "").replace(STOP, "");
		if (plain.codePointCount(0, plain.length()) != row.getInt("highlighted_length")) {
			return found;
		}
		int offset = row.getInt("highlighted_from");
		int at = 0;
		for (int start = marked.indexOf(START); start >= 0 && found.size() < MOST; start = marked.indexOf(START, at)) {
			int stop = marked.indexOf(STOP, start);
			int begin = offset + marked.codePointCount(at, start);
			offset = begin + marked.codePointCount(start + START.length(), stop);
			found.add(new Highlight(begin, offset));
			at = stop + STOP.length();
		}
		return found;
	}

}
