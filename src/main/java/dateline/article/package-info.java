/**
 * Sources, articles, sentences, the kinds of lines, and the evidence that every fact
 * carries.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "text", "api", "time" })
package dateline.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
