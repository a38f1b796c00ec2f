package dateline.benchmark;

import java.sql.SQLException;
import java.util.Objects;

import javax.sql.DataSource;

import dateline.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A small corpus in a real database: all constraints hold, and it is what was asked for.
 */
class CorpusTests {

	private static final CorpusSize SMALL = new CorpusSize(30, 300, 290, 60, 7);

	private static DriverManagerDataSource database;

	@BeforeAll
	static void write() throws SQLException {
		database = corpus(SMALL);
	}

	@Test
	void hasTheSizeAskedFor() {
		JdbcClient jdbc = JdbcClient.create(database);
		assertThat(count(jdbc, "articles")).isEqualTo(30);
		assertThat(count(jdbc, "claims")).isEqualTo(300);
		assertThat(count(jdbc, "statements")).isEqualTo(290);
		assertThat(count(jdbc, "events")).isBetween(60L, 62L);
		assertThat(count(jdbc, "event_mentions")).isEqualTo(90);
	}

	@Test
	void hasEveryEvidenceInItsArticle() {
		JdbcClient jdbc = JdbcClient.create(database);
		for (String table : new String[] { "mentions", "statements", "claims", "event_mentions" }) {
			assertThat(count(jdbc,
					table + " f join articles a on a.id = f.article_id where f.exact <> "
							+ "substring(a.text from f.begin_offset + 1 for f.end_offset - f.begin_offset)"))
				.as(table)
				.isZero();
		}
		assertThat(count(jdbc, "articles where sha256 <> encode(sha256(convert_to(text, 'UTF8')), 'hex')")).isZero();
	}

	@Test
	void isTheSameForTheSameSeed() throws SQLException {
		assertThat(content(corpus(SMALL))).isEqualTo(content(database))
			.isNotEqualTo(content(corpus(new CorpusSize(30, 300, 290, 60, 8))));
	}

	@Test
	void isWrittenOnceAndNeverOverOtherArticles() throws SQLException {
		new Corpus(SMALL).writeTo(database);
		assertThatIllegalStateException()
			.isThrownBy(() -> new Corpus(new CorpusSize(10, 100, 100, 20, 7)).writeTo(database));
	}

	private static String content(DataSource corpus) {
		return JdbcClient.create(corpus)
			.sql("select md5(string_agg(public_id || coalesce(place_name, '') || sort_on, ' ' order by id)) from claims")
			.query(String.class)
			.single();
	}

	private static long count(JdbcClient jdbc, String from) {
		return jdbc.sql("select count(*) from " + from).query(Long.class).single();
	}

	private static DriverManagerDataSource corpus(CorpusSize size) throws SQLException {
		JdbcConnectionDetails server = TestDatabase.create();
		DriverManagerDataSource database = new DriverManagerDataSource(server.getJdbcUrl());
		database.setUsername(Objects.requireNonNull(server.getUsername()));
		database.setPassword(Objects.requireNonNull(server.getPassword()));
		Flyway.configure().dataSource(database).load().migrate();
		new Corpus(size).writeTo(database);
		return database;
	}

}
