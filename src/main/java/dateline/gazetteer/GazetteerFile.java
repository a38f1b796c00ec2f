package dateline.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A data file of the gazetteer: tab separated lines, {@code #} before comments. Columns
 * missing at the end of a line are empty.
 *
 * @param lines the columns of each line
 */
record GazetteerFile(List<List<String>> lines) {

	static GazetteerFile read(String name, int columns) {
		try (InputStream in = GazetteerFile.class.getResourceAsStream("/gazetteer/" + name)) {
			if (in == null) {
				throw new IllegalStateException("no data file " + name);
			}
			return new GazetteerFile(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> Arrays.asList(Arrays.copyOf(line.split("\t", -1), columns)))
				.map((line) -> line.stream().map((column) -> (column != null) ? column.strip() : "").toList())
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The parts of a column of several, none of an empty one. */
	static List<String> parts(String column, String divider) {
		return Arrays.stream(column.split(divider, -1)).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

}
