package dateline.text;

/**
 * A text as received beside what of it shall be annotated. In {@code visible} everything
 * masked is blank, each line feed ends a paragraph, and all else is the character of the
 * original at the same place, so that offsets are shared.
 *
 * @param original as received
 * @param visible of the same length
 */
public record MaskedText(String original, String visible) {

	public MaskedText {
		if (original.length() != visible.length()) {
			throw new IllegalArgumentException("a mask must keep the length");
		}
	}

	/** Nothing masked. */
	public static MaskedText of(String text) {
		return new MaskedText(text, text);
	}

}
