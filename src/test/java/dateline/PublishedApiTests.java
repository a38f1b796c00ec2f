package dateline;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** That the check of answers would find something. */
class PublishedApiTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
			textBlock = """
					/v1/sources/x        | 200 | application/json         | {}
					/v1/sources          | 418 | application/json         | {}
					/v1/sources          | 200 | application/xml          | {}
					/v1/sources          | 200 | application/json         | {"data": [], "meta": {"count": 0, "countKind": "EXACT"}}
					/v1/sources          | 200 | application/json         | {"data": [], "meta": {"count": 0, "countKind": "EXACT"}, "links": {"self": "x"}, "more": 1}
					/v1/sources          | 200 | application/json         | {"data": [], "meta": {"count": null, "countKind": "NONE"}, "links": {"self": "x"}}
					/v1/sources          | 200 | application/json         | {"data": null, "meta": {"count": null, "countKind": null}, "links": {"self": "x"}}
					/v1/sources?fields=id | 200 | application/x-ndjson    | {"ids": "x"}
					/v1/sources          | 200 | application/x-ndjson     | {"id": "x"}
					/v1/sources          | 400 | application/problem+json | {"type": "about:blank", "title": "Bad Request", "status": "400", "instance": "/", "requestId": "x"}
					""")
	void refuses(URI request, int status, @Nullable String type, String body) {
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> PublishedApi.check(request, status, type, body));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", emptyValue = "",
			textBlock = """
					/v1/sources          | 200 | application/json;charset=UTF-8 | {"data": [], "meta": {"count": null, "countKind": null}, "links": {"self": "x"}}
					/v1/sources?fields=id | 200 | application/x-ndjson    | {"id": "x"}
					/v1/sources          | 304 | -                        | ``
					/v1/claims/x         | 404 | application/problem+json | {"type": "about:blank", "title": "Not Found", "status": 404, "instance": "/", "requestId": "x"}
					/index.html          | 200 | text/html                | <p>
					""")
	void allows(URI request, int status, @Nullable String type, String body) {
		PublishedApi.check(request, status, type, body);
	}

	@Test
	void knowsWhichOperationAPathIsOf() {
		assertThat(PublishedApi.operation("/v1/claims/comparison"))
			.hasValueSatisfying((each) -> assertThat(each.toString()).contains("\"comparison\""));
		assertThat(PublishedApi.operation("/v1/articles/x/annotations")).isPresent();
		assertThat(PublishedApi.operation("/v1/articles/x/y")).isEmpty();
	}

}
