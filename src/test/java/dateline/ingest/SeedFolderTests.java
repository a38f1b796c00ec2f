package dateline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SeedFolderTests {

	@TempDir
	private Path folder;

	@Test
	void readsTheSeedsByteForByte() throws IOException {
		Path seeds = Path.of("seeds");
		List<SeedFile> files = new SeedFolder(seeds, 1_000_000).read();
		assertThat(files).extracting((file) -> file.name().substring(0, 4))
			.containsExactly("000_", "001_", "002_", "003_", "004_");
		for (SeedFile file : files) {
			assertThat(text(file).getBytes(StandardCharsets.UTF_8))
				.isEqualTo(Files.readAllBytes(seeds.resolve(file.name())));
			assertThat(file.sha256()).hasSize(64);
			assertThat(file.problem()).isNull();
			assertThat(file.warnings()).isEmpty();
		}
	}

	@Test
	void knowsOfTheSeedsWhatTheyState() {
		assertThat(new SeedFolder(Path.of("seeds"), 1_000_000).read()).map(SeedFile::details)
			.extracting("source", "origin", "publishedOn")
			.containsExactly(tuple(null, "The Wall Street Journal", null),
					tuple("Conservative News Daily", "Washington Examiner", null), tuple(null, null, null),
					tuple("The Wall Street Journal", null, LocalDate.of(2024, 1, 17)),
					tuple("ICARO Media Group", "POLITICO", LocalDate.of(2024, 1, 9)));
	}

	@Test
	void givesTheFilesInTheOrderOfTheManifestThenTheOthersByName() throws IOException {
		write("a.txt", "a");
		write("b.txt", "b");
		write("c.txt", "c");
		write("d.txt", "d");
		manifest("[{\"file\": \"d.txt\", \"title\": \"D\"}, {\"file\": \"b.txt\"}]");
		List<SeedFile> files = read();
		assertThat(files).extracting(SeedFile::name).containsExactly("d.txt", "b.txt", "a.txt", "c.txt");
		assertThat(files.get(0).details()).extracting("title").isEqualTo("D");
		assertThat(files.get(1).warnings()).isEmpty();
		assertThat(files.get(2).details()).isNull();
		assertThat(files.get(2).warnings()).containsExactly("not in articles.json: taken in with what its text shows");
	}

	@Test
	void needsNeitherFolderNorManifest() throws IOException {
		assertThat(new SeedFolder(this.folder.resolve("none"), 10).read()).isEmpty();
		assertThat(read()).isEmpty();
		write("a.txt", "a");
		assertThat(read()).extracting(SeedFile::problem).containsOnlyNulls();
	}

	@Test
	void leavesOutHiddenFilesAndFolders() throws IOException {
		write(".hidden", "a");
		Files.createDirectory(this.folder.resolve("folder"));
		assertThat(read()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			[{"file": "a.txt"},         | is not JSON, line 1, column
			[{"file": "a.txt"}] and     | is not JSON, line 1, column
			[{"file": "b", "file": "a"}]| is not JSON, line 1, column
			{"file": "a.txt"}           | must be an array of entries
			null                        | must be an array of entries
			``                          | must be an array of entries
			""")
	void reportsBrokenManifestAndTakesTheFilesAsTheyAre(String manifest, String problem) throws IOException {
		write("a.txt", "a");
		manifest(manifest);
		List<SeedFile> files = read();
		assertThat(files).extracting(SeedFile::name).containsExactly("articles.json", "a.txt");
		assertThat(files.getFirst().problem()).startsWith(problem);
		assertThat(files.getFirst().text()).isNull();
		assertThat(files.getLast().text()).isEqualTo("a");
		assertThat(files.getLast().warnings()).hasSize(1);
	}

	@Test
	void reportsManifestThatIsNotUtf8() throws IOException {
		Files.write(this.folder.resolve("articles.json"), new byte[] { '[', (byte) 0xff, ']' });
		assertThat(read()).extracting(SeedFile::problem).containsExactly("is not UTF-8");
	}

	@Test
	void readsManifestWithByteOrderMark() throws IOException {
		write("a.txt", "a");
		manifest("\uFEFF[{\"file\": \"a.txt\", \"title\": \"A\"}]");
		assertThat(read()).singleElement().extracting((file) -> file.details()).extracting("title").isEqualTo("A");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"file": "a.txt", "tittle": "A"}            | a.txt                   | in articles.json: unknown field "tittle"; allowed are title, source,
					{"file": "a.txt", "title": 7}               | a.txt                   | in articles.json: "title" must be a text that is not empty, or null
					{"file": "a.txt", "source": " "}            | a.txt                   | in articles.json: "source" must be a text that is not empty, or null
					{"file": "a.txt", "url": "a\\u0000b"}       | a.txt                   | in articles.json: "url" must not hold a zero character
					{"file": "a.txt", "authors": "A"}           | a.txt                   | in articles.json: "authors" must be an array of names
					{"file": "a.txt", "publishedOn": "17/1/24"} | a.txt                   | in articles.json: "publishedOn" must be a date such as 2024-01-17, not "17/1/24"
					{"file": "a.txt", "publishedAt": "noon"}    | a.txt                   | in articles.json: "publishedAt" must be a moment such as 2024-01-17T09:30:00Z
					{"title": "A"}                              | articles.json, entry 1  | "file" is missing
					{"file": 7}                                 | articles.json, entry 1  | in articles.json: "file" must be a text
					"a.txt"                                     | articles.json, entry 1  | in articles.json: an entry must be an object with the fields title,
					{"file": "none.txt"}                        | none.txt                | there is no such file in the folder
					{"file": "../b.txt"}                        | ../b.txt                | "file" must be the name of a file in the folder
					{"file": "/etc/hosts"}                      | /etc/hosts              | "file" must be the name of a file in the folder
					{"file": ".."}                              | ..                      | "file" must be the name of a file in the folder
					{"file": "articles.json"}                   | articles.json           | "file" must be the name of a file in the folder
					{"file": "inner"}                           | inner                   | there is no such file in the folder
					{"file": "b.txt"}                           | b.txt                   | the manifest names this file twice
					""")
	void reportsBrokenEntryAndReadsTheOthers(String entry, String name, String problem) throws IOException {
		Files.createDirectory(this.folder.resolve("inner"));
		write("a.txt", "a");
		write("b.txt", "b");
		boolean twice = problem.contains("twice");
		manifest(twice ? "[{\"file\": \"b.txt\"}, " + entry + "]" : "[" + entry + ", {\"file\": \"b.txt\"}]");
		List<SeedFile> files = read();
		assertThat(files).filteredOn((file) -> file.problem() != null).singleElement().satisfies((file) -> {
			assertThat(file.name()).isEqualTo(name);
			assertThat(file.problem()).startsWith(problem);
			assertThat(file.text()).isNull();
		});
		assertThat(files).filteredOn((file) -> file.problem() == null)
			.extracting(SeedFile::name)
			.contains("b.txt")
			.doesNotContain(name.equals("b.txt") ? "" : name);
	}

	@Test
	void reportsUnusableFilesAndReadsTheOthers() throws IOException {
		write("1.txt", "");
		write("2.txt", " \r\n\t");
		Files.write(this.folder.resolve("3.txt"), new byte[] { 'P', 'K', 3, 0, 4 });
		Files.write(this.folder.resolve("4.txt"), new byte[] { 'c', 'a', 'f', (byte) 0xe9 });
		Files.write(this.folder.resolve("5.txt"), new byte[5_000_000]);
		write("6.txt", "Six.");
		List<SeedFile> files = new SeedFolder(this.folder, 1_000_000).read();
		assertThat(files).extracting(SeedFile::problem)
			.containsExactly("is empty", "is empty", "is a binary file: zero byte at position 3",
					"is not UTF-8: malformed byte at position 3",
					"has 5000000 bytes; at most 1000000 are allowed (dateline.largest-article)", null);
		assertThat(files).extracting(SeedFile::text).containsExactly(null, null, null, null, null, "Six.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "One.\r\nTwo.\r\n", "\uFEFFOne.", "One.\rTwo.", "🌊 café\u00a0\u200b", "  One.\n\n\n" })
	void keepsEveryCharacter(String text) throws IOException {
		write("a.txt", text);
		assertThat(read()).singleElement().extracting(SeedFile::text).isEqualTo(text);
	}

	private List<SeedFile> read() {
		return new SeedFolder(this.folder, 1_000_000).read();
	}

	private void manifest(String json) throws IOException {
		write("articles.json", json);
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

	private static String text(SeedFile file) {
		assertThat(file.text()).isNotNull();
		return String.valueOf(file.text());
	}

}
