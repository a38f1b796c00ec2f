package dateline.article;

/** The first words of a text, for an article without a title. */
final class FirstWords {

	private static final int LIMIT = 80;

	private FirstWords() {
	}

	/**
	 * Of the first line with words: whole if it has no more than 80 code points, else cut
	 * before a word, with an ellipsis.
	 */
	static String of(String text) {
		String line = text.lines().map(String::strip).filter((each) -> !each.isEmpty()).findFirst().orElse("");
		if (line.codePointCount(0, line.length()) <= LIMIT) {
			return line;
		}
		String head = line.substring(0, line.offsetByCodePoints(0, LIMIT));
		int space = head.lastIndexOf(' ');
		return ((space > 0) ? head.substring(0, space) : head).strip() + "…";
	}

}
