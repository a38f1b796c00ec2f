package dateline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The OpenAPI document as it is published with the code, and whether answers are as it
 * says: a documented status, a documented media type, and JSON that fits its schema and
 * has no field beyond it.
 */
final class PublishedApi {

	static final Path FILE = Path.of("src/test/resources/openapi/v1.json");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final String PROBLEM = "application/problem+json";

	private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

	private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(registry) -> registry
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	private PublishedApi() {
	}

	/** As it is committed. */
	static JsonNode document() {
		return Committed.DOCUMENT;
	}

	/** Publishes another document. */
	static void write(String document) throws IOException {
		Files.createDirectories(FILE.getParent());
		Files.writeString(FILE, JSON.writeValueAsString(JSON.readTree(document)) + "\n");
	}

	/** The operation that a path is of; empty where there is none. */
	static Optional<JsonNode> operation(String path) {
		JsonNode exact = document().get("paths").get(path);
		return Optional.ofNullable(exact)
			.or(() -> document().get("paths")
				.propertyStream()
				.filter((each) -> Pattern.matches(each.getKey().replaceAll("\\{\\w+}", "[^/]+"), path))
				.map(Map.Entry::getValue)
				.findFirst())
			.map((item) -> item.get("get"));
	}

	/**
	 * Refuses an answer to a GET that is not as documented. One that has only the fields
	 * asked for may lack those that are always there else.
	 * @param type the media type; null where it has none
	 * @param body empty for an answer without one
	 */
	static void check(URI request, int status, @Nullable String type, String body) {
		String path = request.getPath();
		if (path == null || !path.startsWith("/v1/")) {
			return;
		}
		String answer = "the answer %d to %s: %s".formatted(status, request, shortened(body));
		Optional<JsonNode> operation = operation(path);
		if (operation.isEmpty()) {
			assertThat(status).as(answer).isGreaterThanOrEqualTo(400);
			check(answer, reference("Problem"), body, false);
			return;
		}
		JsonNode response = operation.get().get("responses").get(Integer.toString(status));
		assertThat(response).as("no documentation of " + answer).isNotNull();
		if (body.isEmpty() || type == null) {
			return;
		}
		String plain = type.split(";", 2)[0].strip();
		JsonNode content = response.path("content").get(plain);
		assertThat(content).as("no documentation of %s for %s", plain, answer).isNotNull();
		boolean trimmed = request.getQuery() != null && request.getQuery().contains("fields=");
		switch (plain) {
			case "application/x-ndjson" -> body.lines()
				.filter((line) -> !line.isEmpty())
				.forEach((line) -> check(answer, content.get("schema"), line, trimmed));
			case "text/csv" -> assertThat(content.at("/schema/type").stringValue()).isEqualTo("string");
			default -> check(answer, content.get("schema"), body, trimmed && !plain.equals(PROBLEM));
		}
	}

	private static void check(String answer, JsonNode schema, String body, boolean trimmed) {
		List<Error> errors = SCHEMAS.computeIfAbsent(trimmed + schema.toString(), (key) -> closed(schema, trimmed))
			.validate(JSON.readTree(body));
		assertThat(errors).as(answer).isEmpty();
	}

	/** The schema with those it refers to, none of which has more fields than it says. */
	private static Schema closed(JsonNode schema, boolean trimmed) {
		ObjectNode root = JSON.createObjectNode();
		root.setAll((ObjectNode) schema);
		ObjectNode components = (ObjectNode) document().get("components").deepCopy();
		components.remove(Set.of("headers", "responses", "parameters"));
		components.get("schemas").forEach((each) -> {
			ObjectNode model = (ObjectNode) each;
			if (model.has("properties") && !model.has("additionalProperties")) {
				model.put("additionalProperties", false);
			}
			if (trimmed) {
				model.remove("required");
			}
		});
		root.set("components", components);
		return REGISTRY.getSchema(root);
	}

	private static JsonNode reference(String name) {
		return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
	}

	private static String shortened(String body) {
		return (body.length() > 2000) ? body.substring(0, 2000) + "…" : body;
	}

	/** Read by whoever asks first. */
	private static final class Committed {

		static final JsonNode DOCUMENT = JSON.readTree(FILE.toFile());

	}

}
