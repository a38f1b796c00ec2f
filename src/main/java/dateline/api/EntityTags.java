package dateline.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tags every answer and answers 304 where the client has it already, at the price of one
 * query that reads no table.
 * <p>
 * The tag is a hash of what the answer depends on: which rows can be seen, which program
 * answers, and what is asked. Two equal snapshots of PostgreSQL see the same rows, as
 * long as the server is the same and has not been started anew; other snapshots may do
 * so, too, which costs an answer sent twice. The snapshot is taken before the answer is
 * read, so that the answer is never older than its tag. Tags are weak: the bytes depend
 * on compression.
 */
final class EntityTags implements HandlerInterceptor {

	/** Set where any answer will do ({@code If-None-Match: *}), once there is one. */
	static final String ANY = EntityTags.class.getName() + ".ANY";

	private static final String STATE = "select pg_current_snapshot()::text || ' ' || current_database() || ' ' || "
			+ "extract(epoch from pg_postmaster_start_time())";

	private final JdbcClient jdbc;

	private final String program;

	/** The program is told by anything that changes when its answers may change. */
	EntityTags(JdbcClient jdbc, String program) {
		this.jdbc = jdbc;
		this.program = program;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod) || !isRead(request)) {
			return true;
		}
		ETag tag = tag(request);
		response.setHeader(HttpHeaders.ETAG, tag.formattedTag());
		List<ETag> known = known(request);
		if (known.stream().anyMatch(ETag::isWildcard)) {
			request.setAttribute(ANY, true);
		}
		if (known.stream().anyMatch((each) -> each.compare(tag, false))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return false;
		}
		return true;
	}

	/** Takes the tag off an answer that is not the one asked for. */
	static void drop(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ETAG, null);
	}

	private static boolean isRead(HttpServletRequest request) {
		return request.getDispatcherType() == DispatcherType.REQUEST
				&& (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()));
	}

	private static List<ETag> known(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.flatMap((header) -> ETag.parse(header).stream())
			.toList();
	}

	private ETag tag(HttpServletRequest request) {
		String state = this.jdbc.sql(STATE).query(String.class).single();
		List<String> parts = List.of(state, this.program, request.getRequestURL().toString(),
				String.valueOf(request.getQueryString()),
				Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).toString());
		return new ETag(hash(String.join("\n", parts)), true);
	}

	private static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
