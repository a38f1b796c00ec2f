package dateline.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an answer that are asked for, as a tree: each is a component of a record,
 * and those of records, and of lists of records, have fields within.
 *
 * @param name the component
 * @param path the name, with those around it before it and points between
 * @param accessor reads it
 * @param within empty for a plain value and for a list of plain values
 */
record Fields(String name, String path, @Nullable Method accessor, List<Fields> within) {

	private static final String BETWEEN_ELEMENTS = " | ";

	/**
	 * The fields of a record that are asked for.
	 * @param asked paths; empty for all
	 * @param shown the names of those that are shown on request and were requested
	 * @throws BadParameters where there is no such field
	 */
	static Fields of(Class<?> row, List<String> asked, Set<String> shown) {
		Fields all = new Fields("", "", null, within(row, "", shown));
		if (asked.isEmpty()) {
			return all;
		}
		List<String> known = all.paths().toList();
		for (String path : asked) {
			if (!known.contains(path)) {
				List<String> near = Nearest.to(path, known);
				throw new BadParameters("fields", "There is no field '%s' here.%s".formatted(path,
						near.isEmpty() ? "" : " Did you mean '" + near.getFirst() + "'?"), known);
			}
		}
		return all.only(asked);
	}

	private static List<Fields> within(Class<?> type, String path, Set<String> shown) {
		List<Fields> fields = new ArrayList<>();
		if (type.isRecord()) {
			for (RecordComponent component : Components.of(type)) {
				String name = component.getName();
				if (!onRequest(component) || shown.contains(name)) {
					Class<?> element = element(component.getGenericType());
					component.getAccessor().setAccessible(true);
					fields.add(new Fields(name, path + name, component.getAccessor(),
							within(element, path + name + ".", shown)));
				}
			}
		}
		return fields;
	}

	private static boolean onRequest(RecordComponent component) {
		JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
		return include != null && include.value() == JsonInclude.Include.NON_NULL;
	}

	/** What a list is a list of; any other type is its own. */
	private static Class<?> element(Type type) {
		return (type instanceof ParameterizedType list) ? element(list.getActualTypeArguments()[0]) : (Class<?>) type;
	}

	private Stream<String> paths() {
		return this.within.stream().flatMap((field) -> Stream.concat(Stream.of(field.path()), field.paths()));
	}

	private Fields only(List<String> asked) {
		List<Fields> kept = this.within.stream()
			.filter((field) -> asked.stream()
				.anyMatch((path) -> path.equals(field.path) || path.startsWith(field.path + ".")))
			.map((field) -> asked.contains(field.path) ? field : field.only(asked))
			.toList();
		return new Fields(this.name, this.path, this.accessor, kept);
	}

	/** A row with these fields only. */
	Map<String, @Nullable Object> trim(Object row) {
		Map<String, @Nullable Object> trimmed = new LinkedHashMap<>();
		this.within.forEach((field) -> trimmed.put(field.name, field.trimmed(field.read(row))));
		return trimmed;
	}

	private @Nullable Object trimmed(@Nullable Object value) {
		if (value == null || this.within.isEmpty()) {
			return value;
		}
		return (value instanceof List<?> several) ? several.stream().map(this::trimmed).toList() : trim(value);
	}

	/** The value in a record. */
	private @Nullable Object read(Object row) {
		try {
			return (this.accessor != null) ? this.accessor.invoke(row) : row;
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("cannot read " + this.path, ex);
		}
	}

	/**
	 * The plain values as the columns of a table, named by their paths with underscores;
	 * the elements of a list are joined.
	 */
	List<CsvLines.Column> columns() {
		return this.within.stream()
			.flatMap((field) -> field.within.isEmpty()
					? Stream.of(new CsvLines.Column(field.name, (row) -> joined(field.read(row))))
					: field.columns().stream().map(field::around))
			.toList();
	}

	/** A column of what is within this field. */
	private CsvLines.Column around(CsvLines.Column column) {
		return new CsvLines.Column(this.name + "_" + column.name(), (row) -> {
			Object value = read(row);
			if (value instanceof List<?> several) {
				return joined(several.stream().map(column.value()).filter(Objects::nonNull).toList());
			}
			return (value != null) ? column.value().apply(value) : null;
		});
	}

	private static @Nullable Object joined(@Nullable Object value) {
		return (value instanceof List<?> several)
				? several.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN_ELEMENTS)) : value;
	}

}
