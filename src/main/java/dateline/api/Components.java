package dateline.api;

import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * The components of records. Reflection makes them, and reads their types and
 * annotations, anew each time it is asked; these are read once.
 */
final class Components {

	private static final ClassValue<List<RecordComponent>> KNOWN = new ClassValue<>() {
		@Override
		protected List<RecordComponent> computeValue(Class<?> type) {
			return List.of(type.getRecordComponents());
		}
	};

	private Components() {
	}

	/** Those of a class that must be a record, in order. */
	static List<RecordComponent> of(Class<?> type) {
		return KNOWN.get(type);
	}

}
