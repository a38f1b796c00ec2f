package dateline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The database of all tests: {@code @Import(TestDatabase.class)} gives an application
 * context an empty database of its own on the one PostgreSQL server of this JVM, a
 * container where a Docker engine answers, else the embedded one. Test classes with the
 * same configuration share their context and so their database.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Bean
	JdbcConnectionDetails testConnectionDetails() {
		return create();
	}

	/** An empty database, for tests without an application context. */
	public static JdbcConnectionDetails create() {
		String name = "test_" + COUNT.incrementAndGet();
		JdbcConnectionDetails server = Server.ADMINISTRATION;
		try (Connection connection = DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(),
				server.getPassword()); Statement statement = connection.createStatement()) {
			// The collation of the embedded server, whatever that of the container is.
			statement.execute("create database " + name
					+ " template template0 locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		String url = server.getJdbcUrl();
		return new Details(url.substring(0, url.lastIndexOf('/') + 1) + name, server);
	}

	/** Started by whoever asks first, stopped with the JVM. */
	private static final class Server {

		/** Nothing is kept, so nothing needs to reach the disk. */
		private static final List<String> FAST = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

		static final JdbcConnectionDetails ADMINISTRATION = start();

		private static JdbcConnectionDetails start() {
			try {
				return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@SuppressWarnings("resource") // lives as long as the JVM
		private static JdbcConnectionDetails container() {
			PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withDatabaseName("dateline");
			container.setCommand("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c",
					"full_page_writes=off", "-c", "max_connections=200");
			container.start();
			Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
			return new Details(
					"jdbc:postgresql://%s:%d/dateline".formatted(container.getHost(),
							container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT)),
					container.getUsername(), container.getPassword());
		}

		private static JdbcConnectionDetails embedded() throws IOException {
			Path target = Files.createDirectories(Path.of("target"));
			Path data = Files.createTempDirectory(target, "test-database-");
			EmbeddedServer server = EmbeddedServer.start(data, target, FAST);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				try {
					server.close();
					FileSystemUtils.deleteRecursively(data);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}));
			return server.connectionDetails(EmbeddedServer.DATABASE);
		}

	}

	private record Details(String getJdbcUrl, @Nullable String getUsername,
			@Nullable String getPassword) implements JdbcConnectionDetails {

		Details(String url, JdbcConnectionDetails server) {
			this(url, server.getUsername(), server.getPassword());
		}

	}

}
