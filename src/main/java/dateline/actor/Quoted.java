package dateline.actor;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Which characters of a text stand between double quotation marks; a paragraph ends an
 * open quotation.
 */
final class Quoted {

	private final boolean[] quoted;

	Quoted(AnnotatedText text) {
		this.quoted = new boolean[text.text().length()];
		int paragraph = -1;
		boolean open = false;
		for (Sentence sentence : text.sentences()) {
			if (sentence.paragraph() != paragraph) {
				open = false;
				paragraph = sentence.paragraph();
			}
			for (Token token : sentence.tokens()) {
				open = switch (token.text()) {
					case "“", "``", "«", "„" -> true;
					case "”", "''", "»" -> false;
					case "\"" -> !open;
					default -> open;
				};
				this.quoted[token.span().begin()] = open;
			}
		}
	}

	boolean covers(Token token) {
		return this.quoted[token.span().begin()];
	}

}
