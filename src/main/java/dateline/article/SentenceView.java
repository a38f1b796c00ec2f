package dateline.article;

import io.swagger.v3.oas.annotations.media.Schema;

/** A sentence or line of an article. */
@Schema(name = "Sentence", description = "A sentence, or a line that is none.")
public record SentenceView(@Schema(description = "Offset of the first character, in code points.") int begin,
		@Schema(description = "Offset after the last character, in code points.") int end,
		@Schema(description = "BODY, HEADING, CAPTION or BOILERPLATE. Facts come from BODY and HEADING only.",
				allowableValues = {
						"BODY", "HEADING", "CAPTION", "BOILERPLATE" }) String kind,
		@Schema(description = "The text between the offsets.") String text){

}
