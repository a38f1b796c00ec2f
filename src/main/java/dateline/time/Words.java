package dateline.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words, numbers and signs, in one pass. "Friday's" is two words, "2,500"
 * and "14.10.2023" are one, and a line feed or a wide gap is a {@link Word#BREAK} that no
 * phrase crosses.
 */
final class Words {

	private static final int LONGEST = 24;

	private static final int WIDEST_GAP = 3;

	private final String text;

	private final List<Word> list = new ArrayList<>();

	/** The words before which a line feed stands. */
	private final List<Integer> paragraphs = new ArrayList<>();

	Words(String text) {
		this.text = text;
		int at = 0;
		int last = 0;
		while (at < text.length()) {
			if (isBlank(text.charAt(at))) {
				at++;
				continue;
			}
			gap(last, at);
			last = end(at);
			add(at, last);
			at = last;
		}
	}

	/** The word at this place, {@link Word#BREAK} where there is none. */
	Word at(int index) {
		return (index >= 0 && index < this.list.size()) ? this.list.get(index) : Word.BREAK;
	}

	/** How many line feeds stand before the word. */
	int paragraph(int index) {
		int at = Collections.binarySearch(this.paragraphs, index);
		return (at >= 0) ? at + 1 : -at - 1;
	}

	/**
	 * How many paragraphs begin after the one word and up to the other, but those that
	 * begin with a quotation.
	 */
	int paragraphs(int from, int to) {
		int count = 0;
		for (int i = paragraph(from); i < paragraph(to); i++) {
			count += at(this.paragraphs.get(i) + 1).is("\u201c", "\"", "\u2018") ? 0 : 1;
		}
		return count;
	}

	int size() {
		return this.list.size();
	}

	private void gap(int last, int at) {
		boolean feed = false;
		for (int i = last; i < at && !feed; i++) {
			char c = this.text.charAt(i);
			feed = c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
		}
		if (feed) {
			this.paragraphs.add(this.list.size());
		}
		if (feed || at - last > WIDEST_GAP) {
			this.list.add(Word.BREAK);
		}
	}

	private void add(int begin, int end) {
		String word = (end - begin <= LONGEST) ? this.text.substring(begin, end) : "";
		boolean glued = !this.list.isEmpty() && this.list.getLast().end() == begin && begin > 0;
		this.list.add(new Word(begin, end, word.toLowerCase(Locale.ROOT).replace('\u2019', '\''),
				Character.isUpperCase(this.text.charAt(begin)), number(word), glued));
	}

	private int end(int begin) {
		int at = begin;
		if (isApostrophe(at) && (isAlphanumeric(at - 1) || isDigit(at + 1)) && isAlphanumeric(at + 1)) {
			at++;
		}
		else if (!isAlphanumeric(at)) {
			return begin + 1;
		}
		boolean numeric = isDigit(begin);
		while (isAlphanumeric(at) || (numeric && isJoint(at))) {
			if (numeric && this.text.charAt(at) == 'T' && isDigit(at + 1)) {
				return at;
			}
			at++;
		}
		return at;
	}

	/** The point, comma, colon or slash between two digits. */
	private boolean isJoint(int at) {
		return at < this.text.length() && ".,:/".indexOf(this.text.charAt(at)) >= 0 && isDigit(at - 1)
				&& isDigit(at + 1);
	}

	private boolean isApostrophe(int at) {
		return this.text.charAt(at) == '\'' || this.text.charAt(at) == '\u2019';
	}

	private boolean isAlphanumeric(int at) {
		return at >= 0 && at < this.text.length() && Character.isLetterOrDigit(this.text.charAt(at));
	}

	private boolean isDigit(int at) {
		return at >= 0 && at < this.text.length() && this.text.charAt(at) >= '0' && this.text.charAt(at) <= '9';
	}

	private static boolean isBlank(char c) {
		return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
	}

	private static int number(String word) {
		if (word.isEmpty() || word.length() > 9) {
			return -1;
		}
		int value = 0;
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (c < '0' || c > '9') {
				return -1;
			}
			value = 10 * value + (c - '0');
		}
		return value;
	}

}
