package dateline.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of any origin read (CORS), errors included, and tells caches to ask before
 * they repeat an answer. There are no credentials, so the answer is the same for every
 * origin; Spring's own CORS would refuse some requests with a text that is no problem.
 */
final class OpenToReaders extends OncePerRequestFilter {

	private static final String METHODS = "GET, HEAD, OPTIONS";

	private static final String ONE_DAY = "86400";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link, X-Request-Id, X-Total-Count");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding, Origin");
		if (isPreflight(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isPreflight(HttpServletRequest request) {
		return HttpMethod.OPTIONS.matches(request.getMethod())
				&& request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
	}

}
