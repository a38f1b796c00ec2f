package dateline.database;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest
@Import(TestDatabase.class)
class TestDatabaseTests {

	@Autowired
	private DataSource dataSource;

	@Test
	void isPostgres18WithItsOwnDatabase() {
		JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
		assertThat(jdbc.queryForObject("show server_version", String.class)).startsWith("18");
		assertThat(jdbc.queryForObject("select current_database()", String.class)).startsWith("test_");
	}

}
