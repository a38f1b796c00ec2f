/**
 * What every endpoint shares: cursor, page, problems, strict parameters.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dateline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
