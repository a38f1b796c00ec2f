package dateline.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Shows what each operation answers to the request that it shows. The answers are those
 * of a server with the seeds, shortened; a test writes them and holds them.
 */
@Component
class DocumentedAnswers implements OpenApiCustomizer {

	private static final String FILE = "/openapi/answers.json";

	private final JsonNode answers = read();

	private static JsonNode read() {
		try (InputStream in = Objects.requireNonNull(DocumentedAnswers.class.getResourceAsStream(FILE))) {
			return Json31.mapper().readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void customise(OpenAPI api) {
		api.getPaths().forEach((path, item) -> this.answers.path(path).properties().forEach((form) -> {
			ApiResponse answered = Objects.requireNonNull(item.getGet().getResponses().get("200"));
			JsonNode answer = form.getValue();
			Objects.requireNonNull(answered.getContent().get(form.getKey()))
				.setExample(answer.isTextual() ? answer.textValue() : answer);
		}));
	}

}
