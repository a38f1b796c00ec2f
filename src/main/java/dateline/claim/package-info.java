/**
 * Quantities that articles give, with comparator, unit, place, as-of date and who asserts
 * them.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "actor", "article", "text", "gazetteer", "time", "statement", "story", "api" })
package dateline.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
