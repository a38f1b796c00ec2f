package dateline.api;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request a name: the {@code X-Request-Id} that it comes with, where that is
 * well-formed, else a new one. The answer's header, every line of the log and every
 * problem have it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestIds extends OncePerRequestFilter {

	static final String HEADER = "X-Request-Id";

	/** The name in the log and in problems. */
	static final String NAME = "requestId";

	private static final String ATTRIBUTE = RequestIds.class.getName();

	/** Nothing that could break a line of a log or a header. */
	private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	/** The request's id, the same each time it is asked for. */
	static String of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String known) {
			return known;
		}
		String id = of(request.getHeader(HEADER));
		request.setAttribute(ATTRIBUTE, id);
		return id;
	}

	private static String of(@Nullable String given) {
		return (given != null && WELL_FORMED.matcher(given).matches()) ? given : UUID.randomUUID().toString();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = of(request);
		response.setHeader(HEADER, id);
		MDC.put(NAME, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(NAME);
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

}
