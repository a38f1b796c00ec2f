package dateline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses query parameters that the operation does not have, so that a misspelt filter
 * never passes for one that selects everything. Only for the operations under
 * {@code /v1}.
 */
final class StrictParameters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			refuseControls(request);
			List<String> allowed = allowed(method);
			List<ParameterError> errors = names(request).stream()
				.filter((name) -> !allowed.contains(name))
				.map((name) -> unknown(name, allowed))
				.toList();
			if (!errors.isEmpty()) {
				throw new BadParameters(errors);
			}
		}
		return true;
	}

	/** No id has control characters, and PostgreSQL takes no text with some of them. */
	private static void refuseControls(HttpServletRequest request) {
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
			variables.values()
				.stream()
				.map(Object::toString)
				.filter((value) -> value.codePoints().anyMatch(Character::isISOControl))
				.findFirst()
				.ifPresent((value) -> {
					throw new NotFound("resource", value);
				});
		}
	}

	private static Set<String> names(HttpServletRequest request) {
		try {
			return request.getParameterMap().keySet();
		}
		catch (IllegalStateException ex) {
			// how Tomcat says that it cannot decode the query string
			throw new BadParameters("", "The query string is not well-formed: percent signs must begin an escape "
					+ "of two hexadecimal digits, and what is escaped must be UTF-8.");
		}
	}

	private static List<String> allowed(HandlerMethod method) {
		List<String> names = new ArrayList<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(ParameterObject.class)) {
				Components.of(parameter.getParameterType()).forEach((component) -> names.add(component.getName()));
			}
		}
		return names;
	}

	private static ParameterError unknown(String name, List<String> allowed) {
		if (allowed.isEmpty()) {
			return new ParameterError(name, "There is no parameter '%s'; this request takes none.".formatted(name),
					allowed);
		}
		List<String> near = Nearest.to(name, allowed);
		return new ParameterError(name, "There is no parameter '%s' here.%s".formatted(name,
				near.isEmpty() ? "" : " Did you mean '" + near.getFirst() + "'?"), allowed);
	}

}
