/**
 * The embedded PostgreSQL, used when no other database is named.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dateline.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
