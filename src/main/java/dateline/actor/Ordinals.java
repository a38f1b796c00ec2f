package dateline.actor;

import java.util.List;
import java.util.Locale;

/** Ordinals at the beginning of names: "the Third Brigade" is "the 3rd Brigade". */
final class Ordinals {

	private static final List<String> WORDS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
			"eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
			"seventeenth", "eighteenth", "nineteenth", "twentieth");

	private Ordinals() {
	}

	/** Whether the name begins with one, be it in letters or digits. */
	static boolean begins(String name) {
		return Character.isDigit(inDigits(name).charAt(0));
	}

	/** The name with the number in digits alone: "3 Brigade". */
	static String inDigits(String name) {
		String first = name.replaceFirst(" .*", "");
		int word = WORDS.indexOf(first.toLowerCase(Locale.ROOT)) + 1;
		String digits = (word > 0) ? Integer.toString(word) : first.replaceFirst("^(\\d+)(?:st|nd|rd|th)$", "$1");
		return digits + name.substring(first.length());
	}

}
