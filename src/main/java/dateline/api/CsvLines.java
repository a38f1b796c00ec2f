package dateline.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV (RFC 4180) for spreadsheets: a header, UTF-8 with a byte order mark,
 * and an apostrophe before text that would be taken for a formula (OWASP, CSV Injection).
 */
final class CsvLines implements Lines {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String BEGINS_FORMULA = "=+-@\t\r\n";

	private final Writer out;

	private final CsvWriter csv;

	private final List<Column> columns;

	CsvLines(OutputStream out, List<Column> columns) throws IOException {
		this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		this.out.write(BYTE_ORDER_MARK);
		this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(this.out);
		this.columns = columns;
		this.csv.writeRecord(columns.stream().map(Column::name).toList());
	}

	@Override
	public void add(List<?> rows) {
		rows.forEach((row) -> this.csv.writeRecord(this.columns.stream().map((column) -> cell(column, row)).toList()));
	}

	@Override
	public void end() {
		try {
			this.csv.flush();
			this.out.write("\r\n");
			this.out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String cell(Column column, Object row) {
		return switch (column.value().apply(row)) {
			case null -> "";
			case BigDecimal number -> number.toPlainString();
			case String text when !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 -> "'" + text;
			case Object value -> value.toString();
		};
	}

	/**
	 * A column.
	 *
	 * @param value what a row has in it; null for an empty cell
	 */
	record Column(String name, Function<Object, @Nullable Object> value) {
	}

}
