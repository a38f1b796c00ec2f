/**
 * Who did what to whom, when and where; one event from the mentions of many articles.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "actor", "article", "text", "gazetteer", "time", "story", "api" })
package dateline.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
