/**
 * Annotation by Stanford CoreNLP behind {@link dateline.text.TextAnnotator}; the only
 * importer of {@code edu.stanford.nlp}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "text" })
package dateline.corenlp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
