package dateline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dateline.database.TestDatabase;
import dateline.gazetteer.Gazetteer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.jdbc.Sql;

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

		@Bean
		Gazetteer gazetteer() {
			return Gazetteer.load();
		}

	}

}
