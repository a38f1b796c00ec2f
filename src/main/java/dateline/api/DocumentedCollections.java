package dateline.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Documents what springdoc cannot know of our collections: what {@link ParameterValues}
 * reads, and that a line is a row of a page, or a group.
 */
@Component
class DocumentedCollections implements OperationCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		operation.getResponses().values().forEach((answer) -> documentLines(answer.getContent(), method));
		Arrays.stream(method.getMethodParameters())
			.flatMap(DocumentedCollections::components)
			.forEach((component) -> operation.getParameters()
				.stream()
				.filter((parameter) -> parameter.getName().equals(component.getName()))
				.forEach((parameter) -> DocumentedParameter.document(parameter, component)));
		return operation;
	}

	/** The query parameters that a parameter of a method is made of. */
	private static Stream<RecordComponent> components(MethodParameter object) {
		return object.hasParameterAnnotation(ParameterObject.class)
				? Arrays.stream(object.getParameterType().getRecordComponents()) : Stream.empty();
	}

	/** Lines are the rows of a page: objects in NDJSON, text in CSV. */
	private static void documentLines(@Nullable Content content, HandlerMethod method) {
		if (content != null) {
			content.computeIfPresent(Format.CSV_TYPE, (type, shared) -> new MediaType().schema(new StringSchema()));
			content.computeIfPresent(Format.NDJSON_TYPE, (type, shared) -> new MediaType().schema(line(method)));
		}
	}

	/** A line of a collection that can be grouped is a row or a group. */
	private static Schema<?> line(HandlerMethod method) {
		Schema<?> row = new JsonSchema().$ref(name(ResolvableType.forMethodReturnType(method.getMethod())));
		boolean grouped = Arrays.stream(method.getMethodParameters())
			.flatMap(DocumentedCollections::components)
			.anyMatch((component) -> component.getName().equals("groupBy"));
		return grouped ? new JsonSchema().anyOf(List.of(row, new JsonSchema().$ref(Group.class.getSimpleName()))) : row;
	}

	/** The name of the rows of a page. */
	private static String name(ResolvableType answer) {
		Class<?> row = answer.getGeneric(0).getGeneric(0).toClass();
		var named = row.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		return (named != null && !named.name().isEmpty()) ? named.name() : row.getSimpleName();
	}

}
