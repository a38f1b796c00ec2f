package dateline.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Documents which fields of our records are always there and which can be null, as their
 * types say it: a field can be null where its type is {@link Nullable}, and is always
 * there unless null leaves it out, which then alone says so.
 */
@Component
class RecordSchemas implements ModelConverter {

	private static final String NULL = "null";

	@Override
	@SuppressWarnings("rawtypes") // as it is declared
	public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
		Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
		if (schema != null && raw.isRecord()) {
			document(model(schema, context), raw);
		}
		return schema;
	}

	private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
		String reference = schema.get$ref();
		return (reference != null) ? context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1))
				: schema;
	}

	private static void document(@Nullable Schema<?> model, Class<?> type) {
		if (model == null || model.getProperties() == null || model.getRequired() != null) {
			return;
		}
		List<String> required = new ArrayList<>();
		for (RecordComponent component : type.getRecordComponents()) {
			if (isLeftOutForNull(component)) {
				continue;
			}
			required.add(name(component));
			if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				model.getProperties().computeIfPresent(name(component), (name, field) -> nullable(field));
			}
		}
		model.setRequired(required);
	}

	private static String name(RecordComponent component) {
		JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
		return (named != null) ? named.value() : component.getName();
	}

	private static boolean isLeftOutForNull(RecordComponent component) {
		JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
		return include != null && include.value() == JsonInclude.Include.NON_NULL;
	}

	private static Schema<?> nullable(Schema<?> field) {
		if (field.get$ref() == null) {
			Set<String> types = new LinkedHashSet<>(field.getTypes());
			types.add(NULL);
			field.setTypes(types);
			return field;
		}
		Schema<?> none = new JsonSchema();
		none.addType(NULL);
		Schema<?> either = new JsonSchema();
		either.description(field.getDescription());
		either.addAnyOfItem(new JsonSchema().$ref(field.get$ref()));
		either.addAnyOfItem(none);
		return either;
	}

}
