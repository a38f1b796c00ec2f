package dateline.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Documents what springdoc cannot know of our collections: the parameters that
 * {@link ParameterValues} reads as lists of values of which some may be negated, and as
 * sort keys with a sign; and that a line is a row of a page.
 */
@Component
class DocumentedCollections implements OperationCustomizer {

	private static final String CHOICE = " Repeat it or separate with commas for any of several; with `!` before a "
			+ "value, all but those. A comma within a value has a backslash before it.";

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		operation.getResponses().values().forEach((answer) -> documentLines(answer.getContent(), method));
		for (MethodParameter object : method.getMethodParameters()) {
			if (object.hasParameterAnnotation(ParameterObject.class)) {
				for (RecordComponent component : object.getParameterType().getRecordComponents()) {
					operation.getParameters()
						.stream()
						.filter((parameter) -> parameter.getName().equals(component.getName()))
						.forEach((parameter) -> document(parameter, component));
				}
			}
		}
		return operation;
	}

	/** Lines are the rows of a page: objects in NDJSON, text in CSV. */
	private static void documentLines(@Nullable Content content, HandlerMethod method) {
		if (content != null) {
			content.computeIfPresent(Format.CSV_TYPE, (type, lines) -> lines.schema(new StringSchema()));
			content.computeIfPresent(Format.NDJSON_TYPE, (type, lines) -> lines
				.schema(new Schema<>().$ref(name(ResolvableType.forMethodReturnType(method.getMethod())))));
		}
	}

	/** The name of the rows of a page. */
	private static String name(ResolvableType answer) {
		Class<?> row = answer.getGeneric(0).getGeneric(0).toClass();
		var named = row.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		return (named != null && !named.name().isEmpty()) ? named.name() : row.getSimpleName();
	}

	private static void document(Parameter parameter, RecordComponent component) {
		if (component.getGenericType() instanceof ParameterizedType type) {
			Class<?> element = (Class<?>) type.getActualTypeArguments()[0];
			List<String> constants = constants(element);
			Object standard = (parameter.getSchema() != null) ? parameter.getSchema().getDefault() : null;
			if (component.getType() == Sort.class) {
				parameter.setSchema(strings(constants.stream().flatMap((key) -> Stream.of(key, "-" + key)).toList())
					._default((standard != null) ? standard.toString() : null));
				return;
			}
			boolean choice = component.getType() == Choice.class;
			parameter.setSchema(new ArraySchema().items(choice ? new StringSchema() : strings(constants)));
			parameter.setStyle(Parameter.StyleEnum.FORM);
			parameter.setExplode(true);
			if (parameter.getExample() instanceof String example) {
				parameter.setExample(List.of(example.split(","))); // Swagger UI fills in
																	// lists only
			}
			if (choice) {
				parameter
					.setDescription(parameter.getDescription()
							+ (constants.isEmpty() ? ""
									: constants.stream().collect(Collectors.joining("`, `", " One of `", "`.")))
							+ CHOICE);
			}
		}
	}

	private static Schema<String> strings(List<String> values) {
		StringSchema schema = new StringSchema();
		values.forEach(schema::addEnumItem);
		return schema;
	}

	private static List<String> constants(Class<?> type) {
		return type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(CamelCase::spelling).toList() : List.of();
	}

}
