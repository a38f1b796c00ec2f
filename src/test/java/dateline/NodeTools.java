package dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The programs of {@code src/test/node}, in the versions of its lock file, installed
 * under {@code target}. Where there is no Node, or where they cannot be fetched, the test
 * that asks for them is skipped and says so, but never on a build server ({@code CI} is
 * set there).
 */
final class NodeTools {

	static final Path FOLDER = Path.of("target/node").toAbsolutePath();

	private static final Path SOURCE = Path.of("src/test/node");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Pattern UNREACHABLE = Pattern.compile("ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT");

	private NodeTools() {
	}

	/** Copies the sources, and installs what they need unless that was done before. */
	static synchronized void install() throws IOException {
		Path lock = SOURCE.resolve("package-lock.json");
		Path installed = FOLDER.resolve("installed.json");
		Files.createDirectories(FOLDER);
		try (Stream<Path> files = Files.list(SOURCE)) {
			for (Path file : files.toList()) {
				Files.write(FOLDER.resolve(file.getFileName()), Files.readAllBytes(file));
			}
		}
		if (!Files.exists(installed) || Files.mismatch(installed, lock) != -1) {
			Result npm = run(FOLDER, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
			if (UNREACHABLE.matcher(npm.output()).find()) {
				missing("npm cannot fetch what src/test/node/package-lock.json lists: " + npm.output());
			}
			assertThat(npm.status()).as(npm.output()).isZero();
			Files.write(installed, Files.readAllBytes(lock));
		}
	}

	/** Runs an installed program, which must end well, and returns what it printed. */
	static String run(String program, Object... arguments) {
		List<String> command = new ArrayList<>();
		command.add("node");
		command.add(FOLDER.resolve(program).toString());
		Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
		Result result = run(FOLDER, command.toArray(String[]::new));
		assertThat(result.status()).as(result.output()).isZero();
		return result.output();
	}

	private static Result run(Path folder, String... command) {
		try {
			Path output = Files.createTempFile(folder, "output", ".txt");
			Process process = new ProcessBuilder(command).directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly().waitFor();
			}
			String printed = Files.readString(output);
			Files.delete(output);
			return new Result(process.exitValue(), printed);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
		catch (IOException ex) {
			if (ex.getMessage() != null && ex.getMessage().startsWith("Cannot run program")) {
				missing("There is no Node (20.19 or newer) on the path: " + ex.getMessage());
			}
			throw new UncheckedIOException(ex);
		}
	}

	private static void missing(String what) {
		if (System.getenv("CI") != null) {
			throw new AssertionError(what);
		}
		Assumptions.abort(what);
	}

	private record Result(int status, String output) {
	}

}
