package dateline.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes the record of a {@link ParameterObject} from the query parameters that have the
 * names of its components. A component that is a list takes a parameter that may be
 * repeated and is empty where it is not given; any other takes it once and is null where
 * it is not given, unless it is documented as required. All that is wrong is reported at
 * once; nothing is ignored.
 */
final class ParameterBinder implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(ParameterObject.class) && parameter.getParameterType().isRecord();
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory factory) throws Exception {
		HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
		if (http == null) {
			throw new IllegalStateException("not a request over HTTP");
		}
		Class<?> type = parameter.getParameterType();
		List<@Nullable Object> arguments = new ArrayList<>();
		List<ParameterError> errors = new ArrayList<>();
		Map<String, String[]> given = http.getParameterMap();
		ParameterValues values = new ParameterValues(new Scope(http));
		for (RecordComponent component : Components.of(type)) {
			String[] written = given.get(component.getName());
			try {
				arguments.add(read(values, component, (written != null) ? Arrays.asList(written) : List.of()));
			}
			catch (BadParameters ex) {
				errors.addAll(ex.errors());
			}
		}
		if (!errors.isEmpty()) {
			throw new BadParameters(errors);
		}
		return create(type, arguments);
	}

	private static @Nullable Object read(ParameterValues values, RecordComponent component, List<String> written) {
		String name = component.getName();
		Parameter documented = component.getAccessor().getAnnotation(Parameter.class);
		if (written.isEmpty() && documented != null && documented.required()) {
			throw new BadParameters(name, "'%s' must be given.".formatted(name));
		}
		if (component.getType() != Verbatim.class || written.isEmpty()) {
			return values.read(component, written);
		}
		if (written.size() > 1 || written.getFirst().isEmpty()) {
			throw new BadParameters(name, "'%s' must be given once and must not be empty.".formatted(name));
		}
		return new Verbatim(written.getFirst());
	}

	private static Object create(Class<?> type, List<@Nullable Object> arguments) throws Exception {
		Class<?>[] types = Components.of(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
		var constructor = type.getDeclaredConstructor(types);
		constructor.setAccessible(true);
		try {
			return constructor.newInstance(arguments.toArray());
		}
		catch (InvocationTargetException ex) {
			if (ex.getCause() instanceof BadParameters bad) {
				throw bad;
			}
			throw ex;
		}
	}

}
