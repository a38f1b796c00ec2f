/**
 * Actors, their aliases and mentions: who is who within an article and across articles.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "article", "text", "gazetteer", "api" })
package dateline.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
