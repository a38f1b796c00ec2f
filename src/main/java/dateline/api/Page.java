package dateline.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * One page of a collection, as every endpoint answers it.
 *
 * @param data the results, in the documented order
 * @param meta about all the results
 * @param links this page and the next one
 */
@Schema(description = "One page of a collection.")
public record Page<T>(@Schema(description = "The results of this page, in the collection's order.") List<T> data,
		Meta meta, Links links) {

	/** Answers the request at hand with a page, the address of the next one included. */
	public static <T> ResponseEntity<Page<T>> of(Slice<T> slice) {
		Scope scope = Scope.ofCurrentRequest();
		Cursor last = slice.next();
		String next = (last != null) ? scope.next(last) : null;
		HttpHeaders headers = new HttpHeaders();
		if (next != null) {
			headers.add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
		}
		Page<T> page = new Page<>(slice.rows(), new Meta(slice.count(), CountKind.EXACT),
				new Links(scope.self(), next));
		return ResponseEntity.ok().headers(headers).body(page);
	}

	/** About all the results that the filters select. */
	@Schema(description = "About all the results that the filters select.")
	public record Meta(@Schema(description = "How many results there are on all pages.", example = "6") long count,
			@Schema(description = "Whether the count is exact.") CountKind countKind) {
	}

	/** How a count was made. */
	public enum CountKind {

		EXACT

	}

	/** Addresses of pages. */
	@Schema(description = "Addresses of pages.")
	public record Links(@Schema(description = "This page.") String self, @Schema(
			description = "The next page; absent on the last one.",
			requiredMode = Schema.RequiredMode.NOT_REQUIRED) @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL) @Nullable String next) {
	}

}
