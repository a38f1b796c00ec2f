package dateline.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

import tools.jackson.databind.ObjectMapper;

/**
 * Writes rows as NDJSON, one object a line.
 *
 * @param trim what is written of a row
 */
record JsonLines(OutputStream out, ObjectMapper json, UnaryOperator<Object> trim) implements Lines {

	@Override
	public void add(List<?> rows) {
		try {
			for (Object row : rows) {
				this.out.write(this.json.writeValueAsBytes(this.trim.apply(row)));
				this.out.write('\n');
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void end() {
		try {
			this.out.write('\n');
			this.out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
