package dateline.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Answers {@code If-None-Match: *} with 304 where there is an answer. Unlike a tag, the
 * asterisk does not prove that there is one: an unknown id stays a 404.
 */
@RestControllerAdvice
final class AnyTag implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse answer
				&& asked.getServletRequest().getAttribute(EntityTags.ANY) != null
				&& answer.getServletResponse().getStatus() == HttpStatus.OK.value()) {
			answer.setStatusCode(HttpStatus.NOT_MODIFIED);
			return null;
		}
		return body;
	}

}
