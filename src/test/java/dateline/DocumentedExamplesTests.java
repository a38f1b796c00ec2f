package dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import dateline.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of the published document, sent to a server with the seeds as they stand
 * there: each is answered, finds something, and the answer shown is the answer given.
 * {@code -Ddateline.answers.write=true} writes the answers; the document has them when it
 * is written, too ({@link OpenApiTests}).
 */
@Tag("models")
@Import(TestDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DocumentedExamplesTests {

	private static final Path ANSWERS = Path.of("src/main/resources/openapi/answers.json");

	/** What is not the same in each database, or after each change of the rules. */
	private static final Set<String> CHANGING = Set.of("ingestedAt", "queuedAt", "startedAt", "finishedAt",
			"durationMs", "extractorVersion", "counts", "next");

	private static final int LONGEST_TEXT = 300;

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@LocalServerPort
	private int port;

	private final List<String> without = new ArrayList<>();

	@BeforeEach
	void awaitIngestion() {
		server().ready();
	}

	/** What Swagger UI fills in, in all forms that there are. */
	@Test
	void answersTheRequestThatEachOperationShows() {
		eachOperation((path, operation) -> {
			String request = request(path, operation, (parameter) -> parameter.has("example"), null);
			send(request);
			formats(operation).forEach((format) -> {
				String asked = request + (request.contains("?") ? "&" : "?") + "format=" + format;
				assertThat(server().get(asked).lines().count()).as(asked).isPositive();
			});
		});
		assertThat(this.without).isEmpty();
	}

	@Test
	void answersTheExampleOfEachParameter() {
		eachOperation((path, operation) -> operation.path("parameters").forEach((parameter) -> {
			if (parameter.at("/schema/examples").isArray()) {
				send(request(path, operation, (each) -> each.path("required").asBoolean(), parameter));
			}
		}));
		assertThat(this.without).as("requests that find nothing").isEmpty();
	}

	/** One row of a collection, the last of each list, and the beginning of a text. */
	@Test
	void showsTheAnswerToThatRequest() throws IOException {
		boolean write = Boolean.getBoolean("dateline.answers.write");
		ObjectNode answers = JSON.createObjectNode();
		eachOperation((path, operation) -> {
			ObjectNode forms = answers.putObject(path);
			String request = request(path, operation, (parameter) -> parameter.has("example"), null);
			String shortest = has(operation, "limit") ? request + (request.contains("?") ? "&" : "?") + "limit=1"
					: request;
			operation.at("/responses/200/content").forEachEntry((type, content) -> {
				JsonNode answer = answer(shortest, type, content.path("example"));
				forms.set(type, answer);
				if (!write) {
					assertThat(content.path("example")).as("%s of %s; to write it: see above", type, shortest)
						.isEqualTo(answer);
				}
			});
		});
		if (write) {
			Files.writeString(ANSWERS, JSON.writeValueAsString(answers) + "\n");
		}
	}

	/** Of lines the first one: that of a table has the names of its columns. */
	private JsonNode answer(String request, String type, JsonNode shown) {
		String answer = server().get(request, type).replace(server().address(), "http://localhost:8080");
		return switch (type) {
			case "text/csv" -> JSON.valueToTree(answer.lines().findFirst().orElseThrow());
			case "application/x-ndjson" -> shortened(JSON.readTree(answer.lines().findFirst().orElseThrow()), shown);
			default -> shortened(JSON.readTree(answer), shown);
		};
	}

	/** What changes is as in the answer shown. */
	private static JsonNode shortened(JsonNode answer, JsonNode shown) {
		if (answer.isArray()) {
			ArrayNode one = JSON.createArrayNode();
			answer.valueStream()
				.skip(Math.max(0, answer.size() - 1))
				.forEach((each) -> one.add(shortened(each, shown.path(0))));
			return one;
		}
		if (answer.isObject()) {
			ObjectNode all = JSON.createObjectNode();
			boolean run = answer.has("queuedAt");
			answer.forEachEntry((name, value) -> {
				boolean changes = CHANGING.contains(name) || (run && name.equals("id"));
				all.set(name, (changes && shown.has(name)) ? shown.get(name) : shortened(value, shown.path(name)));
			});
			return all;
		}
		boolean isLong = answer.isString() && answer.stringValue().length() > LONGEST_TEXT;
		return isLong ? JSON.valueToTree(answer.stringValue().substring(0, LONGEST_TEXT) + "…") : answer;
	}

	private static boolean has(JsonNode operation, String parameter) {
		return operation.path("parameters")
			.valueStream()
			.anyMatch((each) -> each.get("name").stringValue().equals(parameter));
	}

	private static void eachOperation(BiConsumer<String, JsonNode> consumer) {
		PublishedApi.document().get("paths").forEachEntry((path, item) -> consumer.accept(path, item.get("get")));
	}

	private static List<String> formats(JsonNode operation) {
		return operation.path("parameters")
			.valueStream()
			.filter((each) -> each.get("name").stringValue().equals("format"))
			.flatMap((each) -> each.at("/schema/enum").valueStream())
			.map(JsonNode::stringValue)
			.toList();
	}

	/** A request with the examples of some parameters and one that is not among them. */
	private String request(String path, JsonNode operation, Predicate<JsonNode> given, @Nullable JsonNode alone) {
		UriComponentsBuilder request = UriComponentsBuilder.fromPath(path);
		Map<String, String> variables = new HashMap<>();
		operation.path("parameters").forEach((parameter) -> {
			String name = parameter.get("name").stringValue();
			if (parameter.get("in").stringValue().equals("path")) {
				variables.put(name, parameter.get("example").asString());
			}
			else if (given.test(parameter)) {
				request.queryParam(name, values(parameter.get("example")));
			}
		});
		if (alone != null) {
			request.queryParam(alone.get("name").stringValue(), values(alone.at("/schema/examples/0")));
		}
		if (path.equals("/v1/ingestions/{id}")) { // another one in each database
			variables.put("id",
					JsonMapper.shared().readTree(server().get("/v1/ingestions")).at("/data/0/id").stringValue());
		}
		return request.buildAndExpand(variables).toUriString();
	}

	private static Object[] values(JsonNode example) {
		return example.isArray() ? example.valueStream().map(JsonNode::asString).toArray()
				: new Object[] { example.asString() };
	}

	private void send(String request) {
		JsonNode answer = JsonMapper.shared().readTree(server().get(request));
		if (answer.has("data") && answer.get("data").isEmpty() && answer.path("groups").isEmpty()) {
			this.without.add(request);
		}
	}

	private SeededServer server() {
		return new SeededServer(this.port);
	}

}
