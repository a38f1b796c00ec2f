package dateline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import dateline.database.TestDatabase;
import dateline.gazetteer.Gazetteer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.web.util.UrlPathHelper;

/**
 * A test of the API over {@code api/rows.sql}: all controllers and queries on a real
 * database, and nothing that ingests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ApiTest.Application.class)
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@Sql(scripts = "/api/rows.sql", executionPhase = Sql.ExecutionPhase.BEFORE_TEST_CLASS)
public @interface ApiTest {

	/** Not annotated as a configuration, so that no other test finds it. */
	@EnableAutoConfiguration
	@ComponentScan(basePackages = "dateline.api",
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
	@ComponentScan(useDefaultFilters = false, includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
			pattern = "dateline\\.\\w+\\.\\w+(Controller|Queries)"))
	class Application {

		/** Every answer of every test is as the published document says. */
		@Bean
		MockMvcBuilderCustomizer asPublished() {
			return (mvc) -> mvc.alwaysDo((result) -> {
				MockHttpServletRequest request = result.getRequest();
				MockHttpServletResponse response = result.getResponse();
				if ("GET".equals(request.getMethod())) {
					URI asked = new URI(null, null, new UrlPathHelper().getRequestUri(request),
							String.join("&",
									request.getParameterMap().keySet().stream().map((name) -> name + "=").toList()),
							null);
					PublishedApi.check(asked, response.getStatus(), response.getContentType(),
							response.getContentAsString(StandardCharsets.UTF_8));
				}
			});
		}

		@Bean
		Gazetteer gazetteer() {
			return Gazetteer.load();
		}

	}

}
