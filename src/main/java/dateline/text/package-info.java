/**
 * Immutable stand-off annotations: where words, sentences and paragraphs are in a text
 * that itself is never changed. Pure Java.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dateline.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
