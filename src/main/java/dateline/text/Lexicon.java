package dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Data files of the class path: tab-separated columns, one entry a line; blank lines and
 * lines that begin with {@code #} are comments.
 */
public final class Lexicon {

	private Lexicon() {
	}

	/**
	 * The rows of a file, each with exactly this many columns.
	 * @throws IllegalArgumentException when the file is absent or a row has another
	 * number of columns
	 */
	public static List<List<String>> read(String resource, int columns) {
		try (InputStream in = Lexicon.class.getClassLoader().getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalArgumentException("no lexicon " + resource);
			}
			BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			return lines.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> row(resource, line, columns))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The entries of a file of one column. */
	public static Set<String> words(String resource) {
		return read(resource, 1).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
	}

	private static List<String> row(String resource, String line, int columns) {
		List<String> row = List.of(line.split("\t", -1));
		if (row.size() != columns) {
			throw new IllegalArgumentException(resource + ": not " + columns + " columns: " + line);
		}
		return row;
	}

}
