package dateline.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

import static dateline.database.EmbeddedDatabaseException.OTHER_DATABASE;

/**
 * A PostgreSQL server that lives as long as the application and keeps its data. It
 * listens on the loopback interface only, at a port that was free, and asks for a
 * password. A server that a killed application left behind is stopped first.
 */
final class EmbeddedServer implements AutoCloseable {

	static final String DATABASE = "dateline";

	private static final String USER = "dateline";

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedServer.class);

	private final DataDirectory directory;

	private final PostgresBinaries binaries;

	private final List<String> settings;

	private int port;

	private EmbeddedServer(DataDirectory directory, PostgresBinaries binaries, List<String> settings) {
		this.directory = directory;
		this.binaries = binaries;
		this.settings = settings;
	}

	/**
	 * Starts a server on a folder, with everything that makes a committed transaction
	 * survive a power cut.
	 * @throws EmbeddedDatabaseException when that is not possible
	 */
	static EmbeddedServer start(Path directory) {
		return start(directory, directory, List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on"));
	}

	static EmbeddedServer start(Path path, Path binariesParent, List<String> settings) {
		DataDirectory directory = DataDirectory.open(path);
		try {
			EmbeddedServer server = new EmbeddedServer(directory, PostgresBinaries.unpack(binariesParent), settings);
			server.stopLeftover();
			server.initialize();
			server.start();
			return server;
		}
		catch (IOException | SQLException | RuntimeException ex) {
			closeQuietly(directory);
			if (ex instanceof EmbeddedDatabaseException failure) {
				throw failure;
			}
			throw new EmbeddedDatabaseException("The embedded PostgreSQL on " + path + " does not start: " + ex + ".",
					"See " + directory.log() + ", or " + OTHER_DATABASE + ".", ex);
		}
	}

	JdbcConnectionDetails connectionDetails(String database) {
		String url = "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
		String password = password();
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return USER;
			}

			@Override
			public String getPassword() {
				return password;
			}

			@Override
			public String getJdbcUrl() {
				return url;
			}

		};
	}

	/** Creates an empty database, unless there is one of that name. */
	void createDatabase(String name) throws SQLException {
		try (Connection connection = DriverManager.getConnection(connectionDetails("postgres").getJdbcUrl(), USER,
				password()); Statement statement = connection.createStatement()) {
			try (ResultSet found = statement
				.executeQuery("select from pg_database where datname = '%s'".formatted(name))) {
				if (found.next()) {
					return;
				}
			}
			statement.execute("create database " + name);
		}
	}

	private void initialize() throws IOException {
		Path cluster = this.directory.cluster();
		Path version = cluster.resolve("PG_VERSION");
		if (Files.exists(version)) {
			checkVersion(Files.readString(version).strip());
			return;
		}
		Path part = this.directory.path().resolve("initializing");
		FileSystemUtils.deleteRecursively(part);
		createPassword();
		// The collation is PostgreSQL's own, so that names sort alike on every machine.
		PostgresBinaries.Result result = this.binaries.run("initdb", "--pgdata=" + part, "--username=" + USER,
				"--auth=scram-sha-256", "--pwfile=" + this.directory.password(), "--encoding=UTF8", "--locale=C",
				"--locale-provider=builtin", "--builtin-locale=C.UTF-8");
		check(result, "The embedded PostgreSQL cannot create its data in " + part + ": ");
		Files.move(part, cluster, StandardCopyOption.ATOMIC_MOVE);
	}

	private void checkVersion(String found) throws IOException {
		String ours = this.binaries.majorVersion();
		if (!found.equals(ours)) {
			throw new EmbeddedDatabaseException(
					"The data in " + this.directory.cluster() + " was written by PostgreSQL " + found
							+ ", and this Dateline brings PostgreSQL " + ours + ".",
					"Move the folder away and let Dateline ingest the articles again, choose another one with "
							+ "DATELINE_DATA_DIRECTORY, or " + OTHER_DATABASE + ".");
		}
	}

	private void createPassword() throws IOException {
		Path file = this.directory.password();
		Files.deleteIfExists(file);
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] ownerOnly = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		byte[] secret = new byte[24];
		new SecureRandom().nextBytes(secret);
		Files.createFile(file, ownerOnly);
		Files.writeString(file, HexFormat.of().formatHex(secret));
	}

	private String password() {
		try {
			return Files.readString(this.directory.password()).strip();
		}
		catch (IOException ex) {
			throw new EmbeddedDatabaseException(
					"The password of the embedded PostgreSQL cannot be read from " + this.directory.password() + ".",
					"Put the file back, move the data folder away to start anew, or " + OTHER_DATABASE + ".", ex);
		}
	}

	/**
	 * Stops the server of an application that was killed. Its number alone proves
	 * nothing, since after a restart of the machine it may belong to any process; the
	 * program must be one that was unpacked here.
	 */
	private void stopLeftover() throws IOException {
		Path file = this.directory.cluster().resolve("postmaster.pid");
		if (!Files.exists(file)) {
			return;
		}
		List<String> lines = Files.readAllLines(file);
		boolean running = !lines.isEmpty() && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
			.flatMap((process) -> process.info().command())
			.filter((program) -> Path.of(program).startsWith(this.binaries.directory().resolveSibling("")))
			.isPresent();
		if (running) {
			logger.info("Stopping the PostgreSQL that an earlier run left behind on port {}",
					(lines.size() > 3) ? lines.get(3).strip() : "?");
			stop();
		}
		Files.deleteIfExists(file);
	}

	private void start() throws IOException, SQLException {
		// Somebody may take the port between the look and the start; then another one.
		for (int attempt = 1;; attempt++) {
			this.port = freePort();
			PostgresBinaries.Result result = this.binaries.run("pg_ctl", "start", "--wait", "--timeout=120",
					"--pgdata=" + this.directory.cluster(), "--log=" + this.directory.log(), "--options=" + options());
			if (result.exitCode() == 0) {
				break;
			}
			if (attempt == 3) {
				check(result, "The embedded PostgreSQL on " + this.directory.cluster() + " does not start: ");
			}
		}
		createDatabase(DATABASE);
		logger.info("PostgreSQL runs on port {} with its data in {}", this.port, this.directory.path());
	}

	private String options() {
		List<String> all = new ArrayList<>(this.settings);
		all.addAll(List.of("port=" + this.port, "listen_addresses=127.0.0.1", "unix_socket_directories=",
				"timezone=UTC", "max_connections=50"));
		return "-c " + String.join(" -c ", all);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private void stop() throws IOException {
		PostgresBinaries.Result result = this.binaries.run("pg_ctl", "stop", "--wait", "--timeout=60", "--mode=fast",
				"--pgdata=" + this.directory.cluster());
		check(result, "The embedded PostgreSQL on " + this.directory.cluster() + " does not stop: ");
	}

	private void check(PostgresBinaries.Result result, String problem) {
		if (result.exitCode() == 0) {
			return;
		}
		if (result.output().contains("as root")) {
			throw new EmbeddedDatabaseException(
					"PostgreSQL refuses to run as root, and this system does not allow a user namespace "
							+ "(unshare -U) that would get round it.",
					"Run Dateline as an ordinary user, or " + OTHER_DATABASE + ".");
		}
		throw new EmbeddedDatabaseException(problem + result.output().replaceAll("\\s+", " "),
				"See " + this.directory.log() + ", or " + OTHER_DATABASE + ".");
	}

	@Override
	public void close() throws IOException {
		try (this.directory) {
			stop();
		}
	}

	private static void closeQuietly(DataDirectory directory) {
		try {
			directory.close();
		}
		catch (IOException ex) {
			logger.debug("While letting go of {}", directory.path(), ex);
		}
	}

}
