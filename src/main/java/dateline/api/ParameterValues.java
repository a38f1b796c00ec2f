package dateline.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads what is written for a parameter as the type that its record component has. */
record ParameterValues(Scope scope) {

	private static final int MOST_CHARACTERS = 2_000;

	private static final int MOST_VALUES = 50;

	private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

	private static final Pattern ESCAPED = Pattern.compile("\\\\([,!])");

	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

	/** The value of a component; null, or without elements, where nothing is written. */
	@Nullable Object read(RecordComponent component, List<String> written) {
		String name = component.getName();
		written.forEach((each) -> check(name, each));
		if (component.getGenericType() instanceof ParameterizedType type) {
			Class<?> element = (Class<?>) type.getActualTypeArguments()[0];
			if (component.getType() == Choice.class) {
				return choice(name, written, element);
			}
			if (component.getType() == List.class) {
				return several(name, written).stream().map((each) -> convert(name, plain(each), element)).toList();
			}
			return written.isEmpty() ? null : sort(name, once(name, written), element);
		}
		return written.isEmpty() ? null : convert(name, once(name, written), component.getType());
	}

	private static void check(String name, String written) {
		if (written.isBlank()) {
			throw new BadParameters(name, "'%s' must not be blank; leave it out instead.".formatted(name));
		}
		if (written.codePoints().anyMatch(Character::isISOControl)) {
			throw new BadParameters(name, "'%s' must not contain control characters.".formatted(name));
		}
		if (written.length() > MOST_CHARACTERS) {
			throw new BadParameters(name,
					"'%s' has %d characters; at most %d are read.".formatted(name, written.length(), MOST_CHARACTERS));
		}
	}

	private static String once(String name, List<String> written) {
		if (written.size() > 1) {
			throw new BadParameters(name, "'%s' must be given once.".formatted(name));
		}
		return written.getFirst().strip();
	}

	/** The values between the commas; one behind a backslash belongs to the value. */
	private static List<String> several(String name, List<String> written) {
		List<String> values = written.stream().flatMap(COMMA::splitAsStream).map(String::strip).toList();
		if (values.stream().anyMatch(String::isEmpty) || values.contains("!")) {
			throw new BadParameters(name, "'%s' must not have an empty value between its commas.".formatted(name));
		}
		if (values.size() > MOST_VALUES) {
			throw new BadParameters(name,
					"'%s' has %d values; at most %d are read.".formatted(name, values.size(), MOST_VALUES));
		}
		return values;
	}

	/** Without the backslashes before what would else be read as a sign. */
	private static String plain(String value) {
		return ESCAPED.matcher(value).replaceAll("$1");
	}

	private Choice<Object> choice(String name, List<String> written, Class<?> element) {
		List<Object> any = new ArrayList<>();
		List<Object> none = new ArrayList<>();
		for (String each : several(name, written)) {
			boolean negated = each.startsWith("!");
			(negated ? none : any).add(convert(name, plain(negated ? each.substring(1).strip() : each), element));
		}
		return new Choice<>(any, none);
	}

	private static Sort<?> sort(String name, String written, Class<?> keys) {
		boolean descending = written.startsWith("-");
		return new Sort<>((SortKey) constant(name, descending ? written.substring(1) : written, keys), descending);
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
		List<String> allowed = Arrays.stream(type.getEnumConstants()).map(CamelCase::spelling).toList();
		for (int at = 0; at < allowed.size(); at++) {
			if (allowed.get(at).equalsIgnoreCase(written)) {
				return type.getEnumConstants()[at];
			}
		}
		List<String> near = Nearest.to(written, allowed);
		throw new BadParameters(name, "'%s' is not a value of '%s'.%s".formatted(written, name,
				near.isEmpty() ? "" : " Did you mean " + near.getFirst() + "?"), allowed);
	}

}
