package dateline.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Every error as problem details (RFC 9457), before Spring Boot's own advice. The type is
 * always {@code about:blank}: the status says it all, {@code detail} and {@code errors}
 * say the rest. What went wrong inside goes to the log and nowhere else.
 */
@Order(0)
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	@ExceptionHandler
	ResponseEntity<Object> badParameters(BadParameters bad, WebRequest request) {
		String detail = (bad.errors().size() == 1) ? bad.errors().getFirst().message()
				: "%d parameters are wrong; 'errors' says what and which.".formatted(bad.errors().size());
		return answer(of(HttpStatus.BAD_REQUEST, detail, bad.errors()), HttpHeaders.EMPTY, request);
	}

	@ExceptionHandler
	ResponseEntity<Object> notFound(NotFound none, WebRequest request) {
		return answer(of(HttpStatus.NOT_FOUND, none.getMessage(), List.of()), HttpHeaders.EMPTY, request);
	}

	@ExceptionHandler
	ResponseEntity<Void> moved(Moved moved, HttpServletRequest request, HttpServletResponse response) {
		EntityTags.drop(response);
		String path = request.getRequestURI();
		URI location = UriComponentsBuilder.fromPath(path.substring(0, path.lastIndexOf('/')))
			.pathSegment(moved.id())
			.encode()
			.build()
			.toUri();
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(location).build();
	}

	/**
	 * An answer that has begun to be sent is left to the server, which cuts the
	 * connection, so that nobody takes it for whole.
	 */
	@ExceptionHandler
	ResponseEntity<Object> unforeseen(Exception ex, HttpServletResponse response, WebRequest request) throws Exception {
		if (response.isCommitted()) {
			throw ex;
		}
		return failed(ex, request);
	}

	private static ResponseEntity<Object> failed(Exception ex, WebRequest request) {
		String trouble = DatabaseTrouble.in(ex);
		if (trouble != null) {
			log.warn("The database did not answer: {}", request.getDescription(false), ex);
			return answer(of(HttpStatus.SERVICE_UNAVAILABLE, trouble, List.of()), HttpHeaders.EMPTY, request);
		}
		log.error("A request failed: {}", request.getDescription(false), ex);
		return answer(of(HttpStatus.INTERNAL_SERVER_ERROR, "The server failed to answer; its log says why.", List.of()),
				HttpHeaders.EMPTY, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(of(status, "There is nothing at this path; /v3/api-docs lists what there is.", List.of()),
				headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (status.is5xxServerError()) {
			return failed(ex, request);
		}
		return answer((ex instanceof ErrorResponse told) ? told.getBody() : of(status, null, List.of()), headers,
				request);
	}

	/** The problem of a status; {@code errors} only where there are some. */
	static ProblemDetail of(HttpStatusCode status, @Nullable String detail, List<ParameterError> errors) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setDetail(detail);
		if (!errors.isEmpty()) {
			problem.setProperty("errors", errors);
		}
		return problem;
	}

	/** A path that is no URI by itself, such as {@code //}, is not repeated. */
	static @Nullable URI path(String requested) {
		try {
			return new URI(requested);
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers, WebRequest request) {
		problem.setType(URI.create("about:blank"));
		if (request instanceof ServletWebRequest servlet) {
			problem.setInstance(path(servlet.getRequest().getRequestURI()));
			problem.setProperty(RequestIds.NAME, RequestIds.of(servlet.getRequest()));
			if (servlet.getResponse() != null) {
				EntityTags.drop(servlet.getResponse());
			}
		}
		return ResponseEntity.status(problem.getStatus())
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

}
