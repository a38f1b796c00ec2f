package dateline.article;

import java.util.regex.Pattern;

import dateline.api.BadParameters;
import dateline.api.Verbatim;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Words that are said to stand at a place of an article, as evidence gives them. */
record Quotation(
		@Parameter(required = true, description = "Public id of the article.",
				example = "7e197bf1ed705bbf") String article,
		@Parameter(required = true, description = "Offset of the first character, in code points.", example = "1977",
				schema = @Schema(type = "integer", minimum = "0")) Integer begin,
		@Parameter(required = true, description = "Offset after the last character, in code points.", example = "1986",
				schema = @Schema(type = "integer", minimum = "1")) Integer end,
		@Parameter(required = true,
				description = "The words, exactly as they stand there: case, spaces and line " + "breaks count.",
				example = "about 900") Verbatim exact,
		@Parameter(description = "The hash of the text that the words are said to be from: SHA-256 in hexadecimal.",
				schema = @Schema(type = "string", pattern = "^[0-9A-Fa-f]{64}$",
						examples = "7e197bf1ed705bbf3b2d449be18e8132eb89aa57e563cc5c878a08bebf608ee2")) @Nullable String textSha256) {

	private static final Pattern HASH = Pattern.compile("[0-9A-Fa-f]{64}");

	Quotation {
		if (begin < 0) {
			throw new BadParameters("begin", "'begin' must not be less than 0.");
		}
		if (end <= begin) {
			throw new BadParameters("end", "'end' (%d) must be greater than 'begin' (%d).".formatted(end, begin));
		}
		if (textSha256 != null && !HASH.matcher(textSha256).matches()) {
			throw new BadParameters("textSha256", "'textSha256' must be 64 hexadecimal digits.");
		}
	}

}
