package dateline.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags pages and documents with a hash of what they are. The answers of the API have
 * their tags from {@link EntityTags}.
 */
final class ContentTags extends ShallowEtagHeaderFilter {

	ContentTags() {
		setWriteWeakETag(true);
	}

	/** The first page is tagged where it is forwarded to: a forward ends the answer. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.equals("/") || path.startsWith("/v1/") || path.startsWith("/actuator");
	}

	/** A HEAD is a GET up to here: the server leaves the body out, and needs its hash. */
	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (response.getHeader(HttpHeaders.VARY) == null) {
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		boolean head = HttpMethod.HEAD.matches(request.getMethod());
		super.doFilterInternal(head ? new AsGet(request) : request, response, chain);
	}

	private static final class AsGet extends HttpServletRequestWrapper {

		AsGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

	}

}
