package dateline.api;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A request whose parameters cannot be understood: answered with status 400. */
public final class BadParameters extends RuntimeException {

	private final transient List<ParameterError> errors;

	public BadParameters(List<ParameterError> errors) {
		super(errors.isEmpty() ? "bad parameters" : errors.getFirst().message());
		this.errors = List.copyOf(errors);
	}

	public BadParameters(String parameter, String message) {
		this(parameter, message, List.of());
	}

	public BadParameters(String parameter, String message, Collection<String> allowed) {
		this(List.of(new ParameterError(parameter, message, List.copyOf(allowed))));
	}

	/** Refuses an interval that ends before it begins; either end may be open. */
	public static <T extends Comparable<? super T>> void ifReversed(String from, @Nullable T begin, String to,
			@Nullable T end) {
		if (begin != null && end != null && begin.compareTo(end) > 0) {
			throw new BadParameters(from,
					"'%s' (%s) must not be greater than '%s' (%s).".formatted(from, begin, to, end));
		}
	}

	List<ParameterError> errors() {
		return this.errors;
	}

}
