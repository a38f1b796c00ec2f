package dateline.actor;

import dateline.text.Span;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One place in an article where an actor is named.
 *
 * @param sentence index of the sentence
 * @param head index, in the sentence, of the token that the phrase hangs on
 * @param span the words
 * @param kind how it is named
 */
public record Mention(int sentence, int head, Span span, Kind kind) {

	/** How an actor is named. */
	@Schema(name = "MentionKind")
	public enum Kind {

		/** By a name: "Ana Lima", "Lima", "the Pentagon". */
		NAME,
		/**
		 * By a description that the article itself ties to the name: "the prime
		 * minister".
		 */
		ROLE,
		/** By a country's adjective: "Iraqi". */
		ADJECTIVE,
		/** By he, she, they, it. */
		PRONOUN

	}

}
