package dateline.api;

import java.util.List;
import java.util.function.Function;

/**
 * The values that a filter is given: one of the first must fit, and none of the second
 * may.
 *
 * @param any written as they are; empty where any value will do
 * @param none written with {@code !} before them
 */
public record Choice<T>(List<T> any, List<T> none) {

	public Choice {
		any = List.copyOf(any);
		none = List.copyOf(none);
	}

	/** Any value will do. */
	public static <T> Choice<T> free() {
		return new Choice<>(List.of(), List.of());
	}

	/** The same choice among other values. */
	public <R> Choice<R> map(Function<? super T, ? extends R> function) {
		return new Choice<>(map(this.any, function), map(this.none, function));
	}

	private static <T, R> List<R> map(List<T> values, Function<? super T, ? extends R> function) {
		return values.stream().<R>map(function).distinct().toList();
	}

}
