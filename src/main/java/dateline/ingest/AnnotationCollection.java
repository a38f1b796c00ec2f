package dateline.ingest;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everything found in one article as W3C Web Annotations, on one page.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
@Schema(description = "Everything found in one article as W3C Web Annotations.")
record AnnotationCollection(
		@JsonProperty("@context") @Schema(description = "The vocabulary.",
				example = "http://www.w3.org/ns/anno.jsonld") String context,
		@Schema(description = "Address of the collection.") String id,
		@Schema(description = "The type.", example = "AnnotationCollection") String type,
		@Schema(description = "Title of the article.") String label,
		@Schema(description = "How many annotations there are.", example = "120") int total,
		@Schema(description = "The only page; absent where there are no annotations.",
				requiredMode = Schema.RequiredMode.NOT_REQUIRED) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AnnotationPage first,
		@Schema(description = "Id of the same page.",
				requiredMode = Schema.RequiredMode.NOT_REQUIRED) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String last) {

	@Schema(description = "Annotations in text order.")
	record AnnotationPage(@Schema(description = "Id of the page.") String id,
			@Schema(description = "The type.", example = "AnnotationPage") String type,
			@Schema(description = "Address of the collection.") String partOf,
			@Schema(description = "Place of the first one in the collection.", example = "0") int startIndex,
			@Schema(description = "The annotations.") List<WebAnnotation> items) {
	}

	@Schema(description = "A statement, a claim, a report of an event or a mention of an actor.")
	record WebAnnotation(@Schema(description = "Id of the annotation, the same for ever.") String id,
			@Schema(description = "The type.", example = "Annotation") String type,
			@Schema(description = "What it is for.",
					example = "[\"tagging\", \"identifying\"]") List<String> motivation,
			@Schema(description = "What it says: tags, and the address of what the words prove or name.") List<Body> body,
			Target target) {
	}

	@Schema(description = "What an annotation says.", oneOf = { TextualBody.class, IdentifyingBody.class })
	sealed interface Body {

	}

	@Schema(description = "A tag: `claim`, `statement`, `event` or `actor`, or the kind of it.")
	record TextualBody(@Schema(description = "The type.", example = "TextualBody") String type,
			@Schema(description = "The tag.", example = "TROOPS") String value,
			@Schema(description = "Media type of the tag.", example = "text/plain") String format,
			@Schema(description = "Language of the tag.", example = "en") String language,
			@Schema(description = "What the body is for.", example = "tagging") String purpose) implements Body {
	}

	@Schema(description = "The fact that the words prove, or the actor that they name.")
	record IdentifyingBody(@Schema(description = "The type.", example = "SpecificResource") String type,
			@Schema(description = "Address of the fact or actor.") String source,
			@Schema(description = "What the body is for.", example = "identifying") String purpose) implements Body {
	}

	@Schema(description = "Words of the article.")
	record Target(@Schema(description = "The type.", example = "SpecificResource") String type,
			@Schema(description = "Address of the article, whose `text` the selectors select from.") String source,
			@Schema(description = "The same words, by what they are and by where they stand.") List<Selector> selector) {
	}

	@Schema(description = "How to find the words.", oneOf = { TextQuoteSelector.class, TextPositionSelector.class })
	sealed interface Selector {

	}

	@Schema(description = "The words with their surroundings.")
	record TextQuoteSelector(@Schema(description = "The type.", example = "TextQuoteSelector") String type,
			@Schema(description = "The words.", example = "about 900") String exact,
			@Schema(description = "The text just before them.") String prefix,
			@Schema(description = "The text just after them.") String suffix) implements Selector {
	}

	@Schema(description = "The place of the words, in Unicode code points, as the model asks.")
	record TextPositionSelector(@Schema(description = "The type.", example = "TextPositionSelector") String type,
			@Schema(description = "Offset of the first character.", example = "1977") int start,
			@Schema(description = "Offset after the last character.", example = "1986") int end) implements Selector {
	}

}
