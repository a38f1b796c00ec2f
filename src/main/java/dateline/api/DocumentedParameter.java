package dateline.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;

/**
 * Documents a query parameter as {@link ParameterValues} reads it: as a list of values of
 * which some may be negated, as a sort key with a sign, as a plain value; with examples.
 */
final class DocumentedParameter {

	private static final String CHOICE = " Repeat it or separate with commas for any of several; with `!` before a "
			+ "value, all but those. A comma within a value has a backslash before it.";

	private DocumentedParameter() {
	}

	static void document(Parameter parameter, RecordComponent component) {
		Class<?> element = (component.getGenericType() instanceof ParameterizedType type)
				? (Class<?>) type.getActualTypeArguments()[0] : component.getType();
		List<String> constants = constants(element);
		var told = Objects
			.requireNonNull(component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.Parameter.class))
			.schema();
		List<String> examples = (told.examples().length > 0) ? List.of(told.examples())
				: constants.stream().limit(1).toList();
		if (component.getType() == Choice.class || component.getType() == List.class) {
			documentSeveral(parameter, constants, component.getType() == Choice.class);
			exemplify(parameter, examples.stream().map(List::of).toList());
			return;
		}
		if (component.getType() == Sort.class) {
			parameter.setSchema(strings(constants.stream().flatMap((key) -> Stream.of(key, "-" + key)).toList()));
		}
		else if (element.isEnum()) {
			parameter.setSchema(strings(constants));
		}
		else if (element == BigDecimal.class) {
			parameter.setSchema(new NumberSchema());
		}
		else if (element == LocalDate.class) {
			parameter.setSchema(new StringSchema().format("date"));
		}
		else {
			parameter.getSchema().getTypes().remove("null"); // not given is left out
		}
		if (element.isEnum() && !told.defaultValue().isEmpty()) {
			parameter.getSchema().setDefault(told.defaultValue());
		}
		exemplify(parameter, examples.stream().map((example) -> value(parameter.getSchema(), example)).toList());
	}

	private static void documentSeveral(Parameter parameter, List<String> constants, boolean choice) {
		parameter.setSchema(new ArraySchema().items(choice ? new StringSchema() : strings(constants)));
		parameter.setStyle(Parameter.StyleEnum.FORM);
		parameter.setExplode(true);
		if (parameter.getExample() instanceof String example) {
			// Swagger UI fills in lists only.
			parameter.setExample(List.of(example.split(",")));
		}
		if (choice) {
			parameter.setDescription(
					parameter.getDescription().strip()
							+ (constants.isEmpty() ? ""
									: constants.stream().collect(Collectors.joining("`, `", " One of `", "`.")))
							+ CHOICE);
		}
	}

	/**
	 * Every parameter has an example. Those of the parameters together make the request
	 * that Swagger UI fills in; those of their schemas are for one parameter alone.
	 */
	@SuppressWarnings({ "unchecked", "rawtypes" }) // a schema has the type of its values
	private static void exemplify(Parameter parameter, List<?> examples) {
		if (parameter.getExample() == null && !examples.isEmpty()) {
			Schema schema = parameter.getSchema();
			schema.setExamples(examples);
		}
	}

	private static Object value(Schema<?> schema, String example) {
		Set<String> types = (schema.getTypes() != null) ? schema.getTypes() : Set.of(schema.getType());
		return (types.contains("integer") || types.contains("number")) ? new BigDecimal(example) : example;
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
