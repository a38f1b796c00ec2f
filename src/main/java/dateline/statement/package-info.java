/**
 * Who is reported to have said what.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "actor", "article", "text", "gazetteer", "time", "api" })
package dateline.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
