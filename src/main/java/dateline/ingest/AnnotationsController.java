package dateline.ingest;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * {@code /v1/articles/{id}/annotations}: here because only this room may see all kinds of
 * facts.
 */
@Tag(name = "Articles")
@RestController
class AnnotationsController {

	/** The profile says which JSON-LD it is. */
	private static final MediaType LINKED = MediaType
		.parseMediaType(AnnotationsForm.LINKED + ";profile=\"http://www.w3.org/ns/anno.jsonld\"");

	private static final String EXAMPLE = """
			{ "@context": "http://www.w3.org/ns/anno.jsonld",
			  "id": "http://localhost:8080/v1/articles/7e197bf1ed705bbf/annotations?format=jsonld",
			  "type": "AnnotationCollection", "label": "A title", "total": 1,
			  "first": {
			    "id": "http://localhost:8080/v1/articles/7e197bf1ed705bbf/annotations?format=jsonld#page",
			    "type": "AnnotationPage",
			    "partOf": "http://localhost:8080/v1/articles/7e197bf1ed705bbf/annotations?format=jsonld",
			    "startIndex": 0,
			    "items": [ {
			      "id": "http://localhost:8080/v1/articles/7e197bf1ed705bbf/annotations?format=jsonld#7e197bf1ed705bbf-c1977-1986-troops",
			      "type": "Annotation",
			      "motivation": [ "tagging", "identifying" ],
			      "body": [
			        { "type": "TextualBody", "value": "claim", "format": "text/plain", "language": "en", "purpose": "tagging" },
			        { "type": "TextualBody", "value": "TROOPS", "format": "text/plain", "language": "en", "purpose": "tagging" },
			        { "type": "SpecificResource", "purpose": "identifying",
			          "source": "http://localhost:8080/v1/claims/7e197bf1ed705bbf-c1977-1986-troops" } ],
			      "target": {
			        "type": "SpecificResource",
			        "source": "http://localhost:8080/v1/articles/7e197bf1ed705bbf",
			        "selector": [
			          { "type": "TextQuoteSelector", "exact": "about 900", "prefix": "and ", "suffix": " in Syria" },
			          { "type": "TextPositionSelector", "start": 1977, "end": 1986 } ] } } ] },
			  "last": "http://localhost:8080/v1/articles/7e197bf1ed705bbf/annotations?format=jsonld#page" }
			""";

	private final AnnotationsQueries annotations;

	AnnotationsController(AnnotationsQueries annotations) {
		this.annotations = annotations;
	}

	@Operation(summary = "Everything extracted from one article",
			description = "Sentences, actors with their mentions, statements, claims and events, each in text order. "
					+ "With `format=jsonld`, or `application/ld+json` in `Accept`: the same but sentences as W3C Web "
					+ "Annotations, each with the words and their place in the text (in Unicode code points).")
	@ApiResponse(responseCode = "200", description = "OK", content = {
			@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = AnnotationsView.class)),
			@Content(mediaType = AnnotationsForm.LINKED, schema = @Schema(implementation = AnnotationCollection.class),
					examples = @ExampleObject(EXAMPLE)) })
	@GetMapping("/v1/articles/{id}/annotations")
	ResponseEntity<Object> annotations(
			@Parameter(description = "Public id of the article.", example = "7e197bf1ed705bbf") @PathVariable String id,
			@ParameterObject AnnotationsForm form, @Parameter(hidden = true) NativeWebRequest request)
			throws HttpMediaTypeNotAcceptableException {
		AnnotationsForm.Form wanted = form.of(request);
		if (wanted == null) {
			throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON, LINKED));
		}
		return switch (wanted) {
			case JSON -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.annotations.of(id));
			case JSONLD -> ResponseEntity.ok()
				.contentType(LINKED)
				.body(this.annotations.linked(id, ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()));
		};
	}

}
