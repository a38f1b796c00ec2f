package dateline.text;

import java.util.Arrays;

/**
 * The edge between Java's UTF-16 units and the Unicode code points that offsets count in
 * outside of Java. Built once for a text; a unit inside a surrogate pair counts as the
 * pair's code point.
 */
public final class CodePoints {

	/** The second units of the surrogate pairs, in text order. */
	private final int[] trailing;

	private final int length;

	public CodePoints(String text) {
		int[] found = new int[16];
		int count = 0;
		for (int at = 1; at < text.length(); at++) {
			if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
				found = (count < found.length) ? found : Arrays.copyOf(found, count * 2);
				found[count++] = at;
			}
		}
		this.trailing = Arrays.copyOf(found, count);
		this.length = text.length() - count;
	}

	/** How many code points stand before this UTF-16 unit. */
	public int at(int unit) {
		int found = Arrays.binarySearch(this.trailing, unit);
		return unit - ((found >= 0) ? found + 1 : -found - 1);
	}

	/** How many code points the text has. */
	public int length() {
		return this.length;
	}

}
