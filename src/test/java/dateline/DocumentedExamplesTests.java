package dateline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of the published document, sent to a server with the seeds as they stand
 * there: each is answered, and finds something.
 */
@Tag("models")
@Import(TestDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DocumentedExamplesTests {

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
