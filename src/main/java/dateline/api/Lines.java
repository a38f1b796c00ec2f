package dateline.api;

import java.util.List;

/**
 * Writes rows one after the other, and an empty line after the last one: an answer that
 * does not end with it was cut.
 */
interface Lines {

	/** Adds rows. */
	void add(List<?> rows);

	/** Ends the answer. */
	void end();

}
