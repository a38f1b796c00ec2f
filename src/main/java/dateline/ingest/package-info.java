/**
 * From the manifest and its files to rows: the sequence of the pipeline.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "text", "corenlp", "article", "actor", "statement", "claim", "event",
		"story", "gazetteer", "time", "api" })
package dateline.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
