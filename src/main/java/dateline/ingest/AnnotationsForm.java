package dateline.ingest;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** The form that annotations are answered in. */
record AnnotationsForm(@Parameter(
		description = "The form of the answer; where it is left out, `Accept` decides.") @Nullable Form format) {

	static final String LINKED = "application/ld+json";

	/** The form asked for, else the most accepted one of ours; null where none is. */
	@Nullable Form of(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		if (this.format != null) {
			return this.format;
		}
		for (MediaType accepted : new HeaderContentNegotiationStrategy().resolveMediaTypes(request)) {
			if (accepted.includes(MediaType.APPLICATION_JSON)) {
				return Form.JSON;
			}
			if (accepted.includes(MediaType.parseMediaType(LINKED))) {
				return Form.JSONLD;
			}
		}
		return null;
	}

	/** A form of the answer. */
	enum Form {

		JSON, JSONLD

	}

}
