package dateline.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedServerTests {

	/** Unpacked once for all tests. */
	private static final Path BINARIES = Path.of("target");

	@TempDir
	private Path temporary;

	private Path data;

	@BeforeEach
	void chooseFolderThatMustBeCreated() {
		this.data = this.temporary.resolve("with a space/data");
	}

	@Test
	void keepsDataBetweenStarts() throws Exception {
		try (EmbeddedServer server = start()) {
			execute(server, "create table notes (note text)");
			execute(server, "insert into notes values ('kept')");
		}
		try (EmbeddedServer server = start()) {
			assertThat(query(server, "select note from notes")).isEqualTo("kept");
		}
		assertThat(this.data.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void isDurableAndAnswersOnlyTheLoopbackInterfaceWithPassword() throws Exception {
		Files.createDirectories(this.data);
		try (EmbeddedServer server = EmbeddedServer.start(this.data)) {
			assertThat(query(server, "show fsync")).isEqualTo("on");
			assertThat(query(server, "show synchronous_commit")).isEqualTo("on");
			assertThat(query(server, "show listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(query(server, "show server_version")).startsWith("18");
			JdbcConnectionDetails details = server.connectionDetails(EmbeddedServer.DATABASE);
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), "wrong"))
				.withMessageContaining("password");
		}
		try (var files = Files.list(this.data)) {
			assertThat(files.filter((file) -> file.getFileName().toString().startsWith("binaries-"))).hasSize(1);
		}
	}

	@Test
	void stopsServerThatKilledApplicationLeftBehind() throws Exception {
		String java = ProcessHandle.current().info().command().orElse("java");
		Process child = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
				EmbeddedServerTests.class.getName(), this.data.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader output = child.inputReader();
		assertThat(output.lines()).contains("written");
		child.destroyForcibly().waitFor();
		long leftover = Long.parseLong(Files.readAllLines(this.data.resolve("postgres/postmaster.pid")).getFirst());
		assertThat(programOf(leftover)).contains("postgres");
		try (EmbeddedServer server = start()) {
			assertThat(programOf(leftover)).isEmpty();
			assertThat(query(server, "select note from notes")).isEqualTo("written");
		}
	}

	/** Empty too for a dead process that nobody has buried yet. */
	private static String programOf(long process) {
		return ProcessHandle.of(process).flatMap((handle) -> handle.info().command()).orElse("");
	}

	/** What the application does that is killed. */
	public static void main(String[] args) throws Exception {
		EmbeddedServer server = start(Path.of(args[0]));
		execute(server, "create table notes as select 'written' as note");
		System.out.println("written");
		System.out.close();
		System.in.transferTo(OutputStream.nullOutputStream()); // until it is killed
		server.close();
	}

	@Test
	void sparesProcessThatGotTheNumberOfDeadServer() throws Exception {
		start().close();
		Path file = this.data.resolve("postgres/postmaster.pid");
		Files.writeString(file, ProcessHandle.current().pid() + "\n/elsewhere\n0\n5432\n");
		try (EmbeddedServer server = start()) {
			assertThat(query(server, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void startsAfterEmptyPostmasterFile() throws Exception {
		start().close();
		Files.writeString(this.data.resolve("postgres/postmaster.pid"), "");
		start().close();
	}

	@Test
	void startsAnewAfterInterruptedInitialization() throws Exception {
		Files.createDirectories(this.data.resolve("initializing/base"));
		start().close();
		assertThat(this.data.resolve("initializing")).doesNotExist();
	}

	@Test
	void refusesSecondApplicationOnTheFolder() throws Exception {
		try (EmbeddedServer server = start()) {
			FailureAnalysis analysis = failure();
			assertThat(analysis.getDescription()).startsWith("Another Dateline is running on the data folder");
			assertThat(analysis.getAction()).contains("DATELINE_DATA_DIRECTORY", "SPRING_DATASOURCE_URL");
			assertThat(query(server, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void refusesFolderThatCannotBeWritten() throws Exception {
		// A file in the place of the folder stops root too.
		Files.createDirectories(this.data.resolveSibling(""));
		Files.writeString(this.data, "not a folder");
		assertThat(failure().getDescription()).contains("cannot be written to", this.data.toString());
	}

	@Test
	void refusesDataOfAnotherMajorVersion() throws Exception {
		Files.createDirectories(this.data.resolve("postgres"));
		Files.writeString(this.data.resolve("postgres/PG_VERSION"), "17\n");
		assertThat(failure().getDescription()).contains("written by PostgreSQL 17", "brings PostgreSQL 18");
	}

	@Test
	void refusesPlatformWithoutBinaries() {
		assertThatExceptionOfType(EmbeddedDatabaseException.class)
			.isThrownBy(() -> PostgresBinaries.archive("Plan 9", "mips"))
			.withMessage("This build of Dateline has no PostgreSQL binaries for Plan 9 on mips.");
	}

	@Test
	void releasesFolderAfterFailure() throws Exception {
		Path version = this.data.resolve("postgres/PG_VERSION");
		Files.createDirectories(version.resolveSibling(""));
		Files.writeString(version, "17\n");
		failure();
		Files.delete(version);
		Files.delete(version.resolveSibling(""));
		start().close();
	}

	private FailureAnalysis failure() {
		try {
			start().close();
		}
		catch (EmbeddedDatabaseException ex) {
			FailureAnalysis analysis = new EmbeddedDatabaseFailureAnalyzer().analyze(new IllegalStateException(ex));
			return Objects.requireNonNull(analysis);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		throw new AssertionError("It started");
	}

	private EmbeddedServer start() {
		return start(this.data);
	}

	private static EmbeddedServer start(Path data) {
		return EmbeddedServer.start(data, BINARIES, List.of("fsync=off"));
	}

	private static void execute(EmbeddedServer server, String sql) throws SQLException {
		try (Connection connection = connect(server); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String query(EmbeddedServer server, String sql) throws SQLException {
		try (Connection connection = connect(server);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getString(1);
		}
	}

	private static Connection connect(EmbeddedServer server) throws SQLException {
		JdbcConnectionDetails details = server.connectionDetails(EmbeddedServer.DATABASE);
		return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
	}

}
