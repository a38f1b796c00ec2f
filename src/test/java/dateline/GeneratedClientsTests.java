package dateline;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import dateline.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that openapi-generator makes of the published document compile, and ask the
 * three questions of a server with the seeds: how many troops are in Iraq, what the
 * Pentagon says, and what happened on two days.
 */
@Tag("models")
@Import(TestDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GeneratedClientsTests {

	/** Put there by the build, see the POM. */
	private static final Path GENERATOR = Path.of("target/openapi-generator/openapi-generator-cli.jar");

	private static final Path CLIENTS = Path.of("target/clients").toAbsolutePath();

	@LocalServerPort
	private int port;

	@BeforeEach
	void awaitIngestion() {
		new SeededServer(this.port).ready();
	}

	@Test
	void asksInJava() throws Exception {
		Path client = CLIENTS.resolve("java");
		generate("java", client, "--library", "native", "--additional-properties",
				"openApiNullable=false,useJakartaEe=true,useSingleRequestParameter=true,hideGenerationTimestamp=true,"
						+ "invokerPackage=dateline.client,apiPackage=dateline.client.api,modelPackage=dateline.client.model");
		Path classes = client.resolve("classes");
		compile(client.resolve("src/main/java"), Path.of("src/test/resources/clients/Questions.java"), classes);
		try (URLClassLoader loader = new URLClassLoader(new URL[] { classes.toUri().toURL() })) {
			Method ask = loader.loadClass("dateline.client.Questions").getMethod("ask", String.class);
			assertAnswers(((List<?>) ask.invoke(null, address())).stream().map(String::valueOf).toList());
		}
	}

	@Test
	void asksInTypeScript() throws IOException, InterruptedException {
		NodeTools.install();
		generate("typescript-fetch", NodeTools.FOLDER.resolve("client"));
		NodeTools.run("node_modules/typescript/bin/tsc", "--project", "tsconfig.json");
		assertAnswers(NodeTools.run("out/questions.js", address()).lines().toList());
	}

	private static void assertAnswers(List<String> lines) {
		assertThat(lines).contains("2500 ABOUT troops, ICARO Media Group",
				"2500 EXACT American troops, The Wall Street Journal");
		assertThat(lines).anyMatch((line) -> line.startsWith("Pentagon: ") && line.contains("hadn’t made any"));
		assertThat(lines).anyMatch((line) -> line.startsWith("2024-01-1") && line.contains("missile"));
	}

	private String address() {
		return new SeededServer(this.port).address();
	}

	private static void generate(String generator, Path target, String... options)
			throws IOException, InterruptedException {
		assertThat(GENERATOR).as("the build copies it: ./mvnw generate-test-resources").exists();
		FileSystemUtils.deleteRecursively(target);
		Files.createDirectories(target);
		Path log = target.resolve("generator.log");
		List<String> command = Stream
			.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-XX:TieredStopAtLevel=1", "-jar", GENERATOR.toString(), "generate", "--generator-name", generator,
					"--input-spec", PublishedApi.FILE.toString(), "--output", target.toString(), "--global-property",
					"apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"), Arrays.stream(options))
			.toList();
		int status = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start()
			.waitFor();
		assertThat(status).as(Files.readString(log)).isZero();
	}

	/** Not with the compiler settings of our own code. */
	private static void compile(Path client, Path questions, Path classes) throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (Stream<Path> sources = Files.walk(client);
				StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
			List<Path> all = Stream
				.concat(sources.filter((path) -> path.toString().endsWith(".java")), Stream.of(questions))
				.toList();
			assertThat(compiler
				.getTask(null, files, null,
						List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-classpath",
								System.getProperty("java.class.path")),
						null, files.getJavaFileObjectsFromPaths(all))
				.call()).isTrue();
		}
	}

}
