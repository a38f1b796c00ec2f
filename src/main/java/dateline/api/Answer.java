package dateline.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answer to the request at hand, in the form and with the fields that it asks for.
 */
final class Answer<T> {

	/** Has how many results there are on all pages, where they were counted exactly. */
	static final String TOTAL_COUNT = "X-Total-Count";

	/** So much is held back that most errors can still be answered as such. */
	private static final int BUFFER = 1 << 16;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final JsonMapper json;

	private final Format format;

	private final Fields fields;

	private final boolean whole;

	Answer(Class<T> row, Output output, Shown shown, JsonMapper json) {
		ServletRequestAttributes http = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
		this.request = http.getRequest();
		this.response = Objects.requireNonNull(http.getResponse());
		this.json = json;
		this.format = Format.of(output.format(), this.request);
		this.fields = Fields.of(row, output.fields(), shown.fields());
		this.whole = output.fields().isEmpty();
	}

	/** Whether it is a page of JSON, and not lines. */
	boolean isPage() {
		return this.format == Format.JSON;
	}

	/** A page with the address of the next one. */
	ResponseEntity<Page<T>> page(Slice<T> slice, Count count) {
		Scope scope = new Scope(this.request);
		Cursor last = slice.next();
		String next = (last != null) ? scope.next(last) : null;
		HttpHeaders headers = headers(count);
		if (next != null) {
			headers.add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
		}
		return ResponseEntity.ok()
			.contentType(this.format.type())
			.headers(headers)
			.body(new Page<>(trimmed(slice.rows()), null, new Page.Meta(count.number(), count.kind()),
					new Page.Links(scope.self(), next)));
	}

	/** A page of groups, which has all there are. */
	ResponseEntity<Page<T>> groups(List<Group> groups) {
		Count count = Count.exact(groups.size());
		return ResponseEntity.ok()
			.contentType(this.format.type())
			.headers(headers(count))
			.body(new Page<>(List.of(), groups, new Page.Meta(count.number(), count.kind()),
					new Page.Links(new Scope(this.request).self(), null)));
	}

	/** Writes rows as lines, while they are read. */
	@Nullable ResponseEntity<Page<T>> write(Count count, Consumer<Lines> rows) {
		return write(count, rows, this.fields.columns(), this.whole ? UnaryOperator.identity() : this.fields::trim);
	}

	/** Writes groups as lines. */
	@Nullable ResponseEntity<Page<T>> write(List<Group> groups, List<CsvLines.Column> columns) {
		return write(Count.exact(groups.size()), (lines) -> lines.add(groups), columns, UnaryOperator.identity());
	}

	private @Nullable ResponseEntity<Page<T>> write(Count count, Consumer<Lines> rows, List<CsvLines.Column> columns,
			UnaryOperator<Object> trim) {
		headers(count).forEach((name, values) -> values.forEach((value) -> this.response.setHeader(name, value)));
		this.response.setContentType(this.format.type().toString());
		this.response.setCharacterEncoding(StandardCharsets.UTF_8);
		if (HttpMethod.HEAD.matches(this.request.getMethod())) {
			return null;
		}
		try {
			BufferedOutputStream out = new BufferedOutputStream(this.response.getOutputStream(), BUFFER);
			Lines lines = (this.format == Format.CSV) ? new CsvLines(out, columns)
					: new JsonLines(out, this.json, trim);
			rows.accept(lines);
			lines.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return null;
	}

	private HttpHeaders headers(Count count) {
		HttpHeaders headers = new HttpHeaders();
		if (count.number() != null && count.kind() == Count.Kind.EXACT) {
			headers.add(TOTAL_COUNT, count.number().toString());
		}
		if (this.format == Format.CSV) {
			String path = this.request.getRequestURI();
			headers.setContentDisposition(ContentDisposition.attachment()
				.filename(path.substring(path.lastIndexOf('/') + 1) + ".csv")
				.build());
		}
		return headers;
	}

	@SuppressWarnings("unchecked")
	private List<T> trimmed(List<T> rows) {
		return this.whole ? rows : (List<T>) rows.stream().map(this.fields::trim).toList();
	}

}
