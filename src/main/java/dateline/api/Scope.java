package dateline.api;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** What a cursor is bound to: the path and the filters of a request. */
record Scope(HttpServletRequest request) {

	/** Parameters that decide neither which rows there are nor their order. */
	private static final Set<String> ANY_PAGE = Set.of("after", "limit", "count", "format", "fields", "include");

	/** The same for every page of one search, whatever the order of its parameters. */
	String key() {
		StringBuilder key = new StringBuilder(this.request.getRequestURI());
		new TreeMap<>(this.request.getParameterMap()).forEach((name, values) -> {
			if (!ANY_PAGE.contains(name)) {
				key.append('\n').append(name).append('=').append(Arrays.toString(values));
			}
		});
		return key.toString();
	}

	String self() {
		return uri().build().toUriString();
	}

	String next(Cursor cursor) {
		return uri().replaceQueryParam("after", cursor.encode(key())).build().toUriString();
	}

	private UriComponentsBuilder uri() {
		return ServletUriComponentsBuilder.fromRequest(this.request);
	}

}
