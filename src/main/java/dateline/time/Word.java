package dateline.time;

/**
 * A piece of text that a date phrase is made of.
 *
 * @param begin first UTF-16 unit
 * @param end unit after the last
 * @param lower in lower case with a straight apostrophe; empty where too long to matter
 * @param capital begins with a capital letter
 * @param number its value where it is one to nine digits, else -1
 * @param glued follows the one before without a blank
 */
record Word(int begin, int end, String lower, boolean capital, int number, boolean glued) {

	/** What stands outside every text, and where a paragraph or a masked part ends. */
	static final Word BREAK = new Word(0, 0, "\n", false, -1, false);

	boolean is(String... any) {
		for (String each : any) {
			if (this.lower.equals(each)) {
				return true;
			}
		}
		return false;
	}

	boolean isBreak() {
		return this.lower.equals("\n");
	}

	boolean isDash() {
		return is("-", "\u2013", "\u2014", "\u2011");
	}

	boolean isWord() {
		return !this.lower.isEmpty() && Character.isLetter(this.lower.charAt(0));
	}

	/** A year as print gives it: four digits, 1500 to 2100. */
	boolean isYear() {
		return this.end - this.begin == 4 && this.number >= 1500 && this.number <= 2100;
	}

	/** A day of the month, "17" or "17th"; 0 if it is none. */
	int day() {
		int value = this.number;
		int length = this.end - this.begin;
		if (value < 0 && length >= 3 && length <= 4 && Character.isDigit(this.lower.charAt(0))
				&& this.lower.matches("[0-9]{1,2}(st|nd|rd|th)")) {
			value = Integer.parseInt(this.lower.substring(0, this.lower.length() - 2));
		}
		return (length <= 4 && value >= 1 && value <= 31 && !(this.number >= 0 && length > 2)) ? value : 0;
	}

}
