/**
 * Where and when the news of an article happens, for facts whose own words do not say it.
 *
 * <p>
 * Claims and events ask the same, each under conditions of its own, so that the reading
 * of the lead, the dateline and the by-line is in a room between them and the gazetteer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "article", "text", "gazetteer", "time" })
package dateline.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
