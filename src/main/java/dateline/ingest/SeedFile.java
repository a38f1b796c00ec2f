package dateline.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that lies in the seed folder or is named by its manifest.
 *
 * @param name name of the file
 * @param details what the manifest states, null if it does not name the file
 * @param text the text, null where it cannot be used
 * @param sha256 of the bytes, null where they were not read
 * @param problem why it cannot be used, null if it can
 * @param warnings what its supplier should know all the same
 */
record SeedFile(String name, @Nullable ArticleDetails details, @Nullable String text, @Nullable String sha256,
		@Nullable String problem, List<String> warnings) {

	SeedFile {
		warnings = List.copyOf(warnings);
	}

}
