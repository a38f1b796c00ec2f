package dateline.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import static dateline.database.EmbeddedDatabaseException.OTHER_DATABASE;

/**
 * The folder that holds the embedded PostgreSQL, held by one application at a time: the
 * operating system takes the lock back when the application dies, however it dies.
 */
final class DataDirectory implements AutoCloseable {

	private final Path path;

	private final FileChannel lock;

	private DataDirectory(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * Creates the folder when absent and takes it.
	 * @throws EmbeddedDatabaseException when it cannot be written to, or another
	 * application holds it
	 */
	static DataDirectory open(Path directory) {
		Path path = directory.toAbsolutePath().normalize();
		FileChannel channel = null;
		try {
			Files.createDirectories(path);
			path = path.toRealPath();
			channel = FileChannel.open(path.resolve("dateline.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (channel.tryLock() != null) {
				return new DataDirectory(path, channel);
			}
			channel.close();
			throw inUse(path);
		}
		catch (OverlappingFileLockException ex) {
			throw inUse(path);
		}
		catch (IOException ex) {
			throw new EmbeddedDatabaseException("The data folder " + path + " cannot be written to: " + ex + ".",
					"Make it a folder that this user may write to, choose another one with "
							+ "DATELINE_DATA_DIRECTORY, or " + OTHER_DATABASE + ".",
					ex);
		}
	}

	private static EmbeddedDatabaseException inUse(Path path) {
		return new EmbeddedDatabaseException("Another Dateline is running on the data folder " + path + ".",
				"Stop it first, give this one a folder of its own with DATELINE_DATA_DIRECTORY, or " + OTHER_DATABASE
						+ ".");
	}

	Path path() {
		return this.path;
	}

	/** The cluster: what PostgreSQL itself calls the data directory. */
	Path cluster() {
		return this.path.resolve("postgres");
	}

	/** The superuser's password, readable by its owner only. */
	Path password() {
		return this.path.resolve("postgres.password");
	}

	Path log() {
		return this.path.resolve("postgres.log");
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

}
