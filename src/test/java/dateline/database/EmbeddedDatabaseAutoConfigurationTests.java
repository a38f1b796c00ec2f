package dateline.database;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseAutoConfigurationTests {

	@TempDir
	private Path data;

	private final ApplicationContextRunner application = new ApplicationContextRunner().withConfiguration(
			AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class));

	@Test
	void runsEmbeddedServerWhenNoDatabaseIsNamed() {
		this.application.withPropertyValues("spring.datasource.url=", "dateline.data-directory=" + this.data)
			.run((context) -> {
				JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
				assertThat(jdbc.queryForObject("select current_database()", String.class)).isEqualTo("dateline");
			});
		assertThat(this.data.resolve("postgres/PG_VERSION")).exists();
		assertThat(this.data.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void runsNoEmbeddedServerWhenDatabaseIsNamed() {
		this.application
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/dateline",
					"spring.datasource.username=somebody", "dateline.data-directory=" + this.data)
			.run((context) -> {
				assertThat(context).doesNotHaveBean(EmbeddedServer.class);
				assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl()).contains("db.example");
			});
		assertThat(this.data).isEmptyDirectory();
	}

}
