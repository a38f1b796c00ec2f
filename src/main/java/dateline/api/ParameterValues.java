package dateline.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads what is written for a parameter as the type that its record component has. */
record ParameterValues(Scope scope) {

	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

	/** The value of a component; null or an empty list where nothing is written. */
	@Nullable Object read(RecordComponent component, List<String> written) {
		String name = component.getName();
		for (String each : written) {
			if (each.isBlank()) {
				throw new BadParameters(name, "'%s' must not be blank; leave it out instead.".formatted(name));
			}
			if (each.codePoints().anyMatch(Character::isISOControl)) {
				throw new BadParameters(name, "'%s' must not contain control characters.".formatted(name));
			}
		}
		if (component.getGenericType() instanceof ParameterizedType several) {
			Class<?> element = (Class<?>) several.getActualTypeArguments()[0];
			return written.stream().map((each) -> convert(name, each.strip(), element)).toList();
		}
		if (written.size() > 1) {
			throw new BadParameters(name, "'%s' must be given once.".formatted(name));
		}
		return written.isEmpty() ? null : convert(name, written.getFirst().strip(), component.getType());
	}

	private Object convert(String name, String written, Class<?> type) {
		if (type == String.class) {
			return written;
		}
		if (type.isEnum()) {
			return constant(name, written, type);
		}
		try {
			if (type == LocalDate.class && DATE.matcher(written).matches()) {
				return LocalDate.parse(written);
			}
			if (type == Integer.class) {
				return Integer.valueOf(written);
			}
			if (type == BigDecimal.class && NUMBER.matcher(written).matches()) {
				return new BigDecimal(written);
			}
			if (type == Cursor.class) {
				return Cursor.decode(written, this.scope.key());
			}
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			// told below, in our words
		}
		throw new BadParameters(name, "'%s' must be %s.".formatted(name, expected(type)));
	}

	private static String expected(Class<?> type) {
		if (type == LocalDate.class) {
			return "a date of the calendar, written yyyy-MM-dd";
		}
		if (type == Integer.class) {
			return "a whole number";
		}
		if (type == BigDecimal.class) {
			return "a number of at most 18 digits, with a point before decimals and without separators";
		}
		return "the cursor of a page of this collection with these filters, as 'links.next' has it";
	}

	private static Object constant(String name, String written, Class<?> type) {
		String wanted = written.toUpperCase(Locale.ROOT);
		List<String> allowed = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
		int at = allowed.indexOf(wanted);
		if (at < 0) {
			List<String> near = Nearest.to(written, allowed);
			throw new BadParameters(name, "'%s' is not a value of '%s'.%s".formatted(written, name,
					near.isEmpty() ? "" : " Did you mean " + near.getFirst() + "?"), allowed);
		}
		return type.getEnumConstants()[at];
	}

}
