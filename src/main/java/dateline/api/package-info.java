/**
 * What every endpoint shares: cursor, page, problems, strict parameters, and finding
 * actors, outlets and places by any of their names.
 * <p>
 * The collections are read with plain SQL: row values for paging, array overlap for
 * places and text search have no form in JPQL, and a page costs a fixed number of
 * statements.
 * <p>
 * An answer is tagged with the database's snapshot instead of a hash of its bytes: to
 * compare a hash, the answer would have to be made first.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "gazetteer", "text" })
package dateline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
