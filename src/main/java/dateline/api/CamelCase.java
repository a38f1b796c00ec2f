package dateline.api;

import java.util.Locale;

/**
 * A constant that requests write as the fields of the answers are written: {@code AS_OF}
 * is {@code asOf}.
 */
public interface CamelCase {

	String name();

	/** The constant as requests write it. */
	static String spelling(Object constant) {
		if (!(constant instanceof CamelCase cased)) {
			return constant.toString();
		}
		StringBuilder text = new StringBuilder(cased.name().toLowerCase(Locale.ROOT));
		for (int at = text.indexOf("_"); at >= 0; at = text.indexOf("_")) {
			text.deleteCharAt(at).setCharAt(at, Character.toUpperCase(text.charAt(at)));
		}
		return text.toString();
	}

}
