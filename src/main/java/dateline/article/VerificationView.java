package dateline.article;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether words, offsets and hash belong together, and what is right where not. */
@Schema(name = "Verification", description = "Whether words, offsets and hash belong together.")
record VerificationView(
		@Schema(description = "Whether the words stand at the offsets and the hash, where one is given, is that of "
				+ "the article's text.") boolean valid,
		@Schema(description = "Whether the words stand at the offsets.") boolean exactMatches,
		@Schema(description = "Whether the hash is that of the article's text; null where none is given.") @Nullable Boolean textMatches,
		ArticleRef article, @Schema(description = "SHA-256 of the article's text in UTF-8.") String textSha256,
		@Schema(description = "Length of the article's text in Unicode code points.") int characters,
		@Schema(description = "What stands at the offsets, its first 10,000 code points at most; null where they reach "
				+ "beyond the text.") @Nullable String found,
		@Schema(description = "How often the words stand in the text, here and elsewhere.",
				example = "2") int occurrences,
		@Schema(description = "The other places where the words stand, in text order; the first 100 at most.") List<Offsets> elsewhere) {

	/** A place of the text. */
	@Schema(name = "Offsets", description = "A place of the text, in code points.")
	record Offsets(@Schema(description = "Offset of the first character.") int begin,
			@Schema(description = "Offset after the last character.") int end) {
	}

}
