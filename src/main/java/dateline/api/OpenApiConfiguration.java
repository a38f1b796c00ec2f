package dateline.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says of every operation alike. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(info = @Info(title = "Dateline", version = "v1", description = """
		What happened when, who said what, how many according to whom: news articles as a database. Every answer \
		carries the words in the article that prove it.

		Null means that the text does not say; fields are never left out for that. Dates are ISO 8601, offsets count \
		Unicode code points. Filters are combined with AND, the values of a repeated one with OR. A request that is \
		not understood is refused with what would be: nothing is silently ignored. Errors are problem details \
		(RFC 9457) of the type `about:blank`: the status says what went wrong.

		Every GET can be a HEAD. Every answer has an `ETag`; sent back as `If-None-Match`, it makes the answer a 304 \
		as long as nothing has changed. A request may have an `X-Request-Id` of 1 to 64 letters, digits, `.`, `_` \
		and `-`, else it is given one; the answer has it.""", contact = @Contact(name = "The people of Dateline"),
		license = @License(name = "GPL-3.0-or-later", identifier = "GPL-3.0-or-later")),
		servers = @Server(url = "/", description = "The server that this description is from."))
class OpenApiConfiguration {

	/** The questions first, then what the answers come from. */
	private static final List<String> TAGS = List.of("Claims", "Statements", "Events", "Timeline", "Actors", "Articles",
			"Sources", "Ingestions");

	static {
		ModelResolver.enumsAsRef = true; // one type in a client, however many fields have
											// it
		SpringDocUtils.getConfig()
			.addSimpleTypesForParameterObject(Cursor.class, Choice.class, Sort.class, Verbatim.class)
			.replaceWithClass(Cursor.class, String.class)
			.replaceWithClass(Verbatim.class, String.class);
	}

	@Bean
	OpenApiCustomizer errors() {
		return (api) -> {
			ModelConverters.getInstance(true)
				.read(Problem.class)
				.forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
			ModelConverters.getInstance(true)
				.read(ParameterError.class)
				.forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
			ProtocolDocumentation.add(api.getComponents());
			api.getPaths().forEach(OpenApiConfiguration::document);
			api.setSecurity(List.of()); // says that there is none
			api.getTags().sort(Comparator.comparingInt((tag) -> TAGS.indexOf(tag.getName())));
			api.setPaths(sorted(api.getPaths()));
			api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
		};
	}

	/** Whatever the order in which they were found. */
	private static Paths sorted(Paths paths) {
		Paths sorted = new Paths();
		paths.entrySet()
			.stream()
			.sorted(Map.Entry
				.<String, PathItem>comparingByValue(
						Comparator.comparingInt((item) -> TAGS.indexOf(item.getGet().getTags().getFirst())))
				.thenComparing(Map.Entry.comparingByKey()))
			.forEach((each) -> sorted.addPathItem(each.getKey(), each.getValue()));
		return sorted;
	}

	private static void document(String path, PathItem item) {
		Operation operation = item.getGet();
		if (operation == null) {
			return;
		}
		Map<String, String> errors = new TreeMap<>(
				Map.of("400", "A parameter is not understood; `errors` says which " + "and what is allowed.", "406",
						"The answer has no media type that is accepted.", "500", "The server failed.", "503",
						"The query takes too long, or the database cannot be reached; `detail` says which."));
		if (path.contains("{id}")) {
			errors.put("404", "Nothing has this id.");
		}
		if (path.equals("/v1/evidence/verification")) {
			errors.put("404", "No article has this id.");
		}
		errors.forEach((status, description) -> operation.getResponses()
			.addApiResponse(status, new ApiResponse().description(description).content(problem())));
		if (path.equals("/v1/actors/{id}") || path.equals("/v1/events/{id}")) {
			operation.getResponses()
				.addApiResponse("308", new ApiResponse().description("It has another id; `Location` has its address."));
		}
		ProtocolDocumentation.add(operation);
	}

	private static Content problem() {
		return new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				new MediaType().schema(new io.swagger.v3.oas.models.media.Schema<>().$ref("Problem")));
	}

	/** Only described here; the answers are made of Spring's own type. */
	@Schema(description = "Problem details (RFC 9457).")
	record Problem(
			@Schema(description = "Always `about:blank`: the status says what went wrong.",
					example = "about:blank") String type,
			@Schema(description = "The name of the status.", example = "Bad Request") String title,
			@Schema(description = "The HTTP status.", example = "400") int status,
			@Schema(description = "What went wrong, in words; only where there is more to say than the title.") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail,
			@Schema(description = "The path that was asked for.", example = "/v1/claims") String instance,
			@Schema(description = "The request's `X-Request-Id`: quote it to whoever runs the server, whose log has it.",
					example = "01J9Z2") String requestId,
			@Schema(description = "What is wrong with which parameter; only where one is at fault.",
					requiredMode = Schema.RequiredMode.NOT_REQUIRED) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ParameterError> errors) {
	}

}
