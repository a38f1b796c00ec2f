package dateline.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

import static dateline.database.EmbeddedDatabaseException.OTHER_DATABASE;

/**
 * The programs of PostgreSQL, unpacked once into a folder of their own.
 *
 * @param directory holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path directory) {

	/** What a program answered. */
	record Result(int exitCode, String output) {
	}

	/**
	 * Unpacks the binaries of this platform under a folder, unless they are there.
	 * @throws EmbeddedDatabaseException when there are none for this platform
	 */
	static PostgresBinaries unpack(Path parent) throws IOException {
		byte[] archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
		CRC32 checksum = new CRC32();
		checksum.update(archive);
		Path target = parent.resolve("binaries-" + HexFormat.of().toHexDigits((int) checksum.getValue()));
		if (!Files.exists(target)) {
			// Whoever dies in between leaves no half-unpacked folder under the final
			// name.
			Path part = Files.createTempDirectory(parent, "unpacking-");
			extract(archive, part);
			try {
				Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
			}
			catch (FileSystemException ex) {
				FileSystemUtils.deleteRecursively(part);
				if (!Files.exists(target)) {
					throw ex;
				}
			}
		}
		return new PostgresBinaries(target.toRealPath());
	}

	static byte[] archive(String system, String machine) throws IOException {
		try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(systemOf(system),
				machine.equals("amd64") ? "x86_64" : machine)) {
			return in.readAllBytes();
		}
		catch (IllegalStateException ex) {
			throw new EmbeddedDatabaseException(
					"This build of Dateline has no PostgreSQL binaries for " + system + " on " + machine + ".",
					"Build it on this platform with ./mvnw package, or " + OTHER_DATABASE + ".", ex);
		}
	}

	private static String systemOf(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.startsWith("windows") ? "Windows" : lower.startsWith("mac") ? "Darwin" : name;
	}

	private static void extract(byte[] archive, Path target) throws IOException {
		try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				Path file = target.resolve(entry.getName()).normalize();
				if (!file.startsWith(target)) {
					throw new IOException("Entry outside the archive: " + entry.getName());
				}
				if (entry.isDirectory()) {
					Files.createDirectories(file);
					continue;
				}
				Files.createDirectories(file.resolveSibling(""));
				if (entry.isSymbolicLink()) {
					Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
				}
				else {
					Files.copy(tar, file);
					file.toFile().setExecutable((entry.getMode() & 0100) != 0);
				}
			}
		}
	}

	/** The first number of the version, for example 18. */
	String majorVersion() throws IOException {
		String output = run("postgres", "--version").output();
		return output.replaceFirst("(?s)^\\D*(\\d+).*$", "$1");
	}

	/**
	 * Runs a program to its end. PostgreSQL refuses to run as root; a user namespace of
	 * its own makes root somebody else.
	 */
	Result run(String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		if (LinuxUtils.isUnshareAvailable()) {
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(this.directory.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		// The settings of somebody's psql are not for this server, and its messages are
		// read here.
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG") || name.startsWith("LC_"));
		builder.environment().put("LC_ALL", "C");
		Process process = builder.start();
		process.getOutputStream().close();
		try {
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Result(process.waitFor(), output.strip());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while " + program + " was running", ex);
		}
	}

}
