package dateline.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dateline.text.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of articles to take in: one manifest, {@code articles.json}, an array of
 * {@link ArticleDetails}, and a text file for each. Files come in the manifest's order,
 * then those that it does not name, by name. Whatever is wrong with one entry or file is
 * told of that one only.
 */
final class SeedFolder {

	static final String MANIFEST = "articles.json";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final Path folder;

	private final long largest;

	SeedFolder(Path folder, long largest) {
		this.folder = folder;
		this.largest = largest;
	}

	List<SeedFile> read() {
		List<SeedFile> files = new ArrayList<>();
		Set<String> named = new HashSet<>();
		for (JsonNode entry : manifest(files)) {
			SeedFile file = entry(entry, files.size() + 1);
			if (named.add(file.name())) {
				files.add(file);
			}
			else {
				files.add(new SeedFile(file.name(), null, null, null, "the manifest names this file twice", List.of()));
			}
		}
		try {
			for (String name : names()) {
				if (named.add(name)) {
					files.add(file(name, null, List.of("not in " + MANIFEST + ": taken in with what its text shows")));
				}
			}
		}
		catch (IOException ex) {
			files.add(broken(this.folder.toString(), "the folder cannot be read: " + ex.getMessage()));
		}
		return files;
	}

	private Iterable<JsonNode> manifest(List<SeedFile> files) {
		Path manifest = this.folder.resolve(MANIFEST);
		if (!Files.exists(manifest)) {
			return List.of();
		}
		try {
			String text = Files.readString(manifest);
			JsonNode root = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
			if (root.isArray()) {
				return root;
			}
			files.add(broken(MANIFEST, "must be an array of entries"));
		}
		catch (CharacterCodingException ex) {
			files.add(broken(MANIFEST, "is not UTF-8"));
		}
		catch (JacksonException ex) {
			files.add(broken(MANIFEST, "is not JSON, line " + ex.getLocation().getLineNr() + ", column "
					+ ex.getLocation().getColumnNr() + ": " + ex.getOriginalMessage()));
		}
		catch (IOException ex) {
			files.add(broken(MANIFEST, "cannot be read: " + ex.getMessage()));
		}
		return List.of();
	}

	private SeedFile entry(JsonNode entry, int position) {
		String fallback = MANIFEST + ", entry " + position;
		JsonNode file = entry.isObject() ? entry.get("file") : null;
		String name = (file != null && file.isString() && !file.stringValue().isBlank()) ? file.stringValue()
				: fallback;
		try {
			ArticleDetails details = ArticleDetails.of(entry);
			if (details.file() == null) {
				return broken(fallback, "\"file\" is missing");
			}
			if (!isName(details.file())) {
				return broken(name, "\"file\" must be the name of a file in the folder of the manifest");
			}
			return file(details.file(), details, List.of());
		}
		catch (BadArticleException ex) {
			return broken(name, "in " + MANIFEST + ": " + ex.reason());
		}
	}

	/** Not a path, and not the manifest itself. */
	private static boolean isName(String file) {
		try {
			Path path = Path.of(file);
			return path.equals(path.getFileName()) && !file.equals(MANIFEST) && !file.equals("..") && !file.equals(".");
		}
		catch (InvalidPathException ex) {
			return false;
		}
	}

	private static SeedFile broken(String name, String problem) {
		return new SeedFile(name, null, null, null, problem, List.of());
	}

	private SeedFile file(String name, @Nullable ArticleDetails details, List<String> warnings) {
		Path path = this.folder.resolve(name);
		String sha256 = null;
		try {
			if (!Files.isRegularFile(path)) {
				throw new BadArticleException("there is no such file in the folder");
			}
			if (Files.size(path) > this.largest) {
				throw new BadArticleException("has " + Files.size(path) + " bytes; at most " + this.largest
						+ " are allowed (dateline.largest-article)");
			}
			byte[] bytes = Files.readAllBytes(path);
			sha256 = Sha256.of(bytes);
			return new SeedFile(name, details, text(bytes), sha256, null, warnings);
		}
		catch (BadArticleException ex) {
			return new SeedFile(name, details, null, sha256, ex.reason(), List.of());
		}
		catch (IOException ex) {
			return new SeedFile(name, details, null, sha256, "cannot be read: " + ex.getMessage(), List.of());
		}
	}

	private static String text(byte[] bytes) throws BadArticleException {
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				throw new BadArticleException("is a binary file: zero byte at position " + i);
			}
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
			if (text.isBlank()) {
				throw new BadArticleException("is empty");
			}
			return text;
		}
		catch (CharacterCodingException ex) {
			throw new BadArticleException("is not UTF-8: malformed byte at position " + buffer.position());
		}
	}

	private List<String> names() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.list(this.folder)) {
			return paths.filter((path) -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
				.map((path) -> path.getFileName().toString())
				.filter((name) -> !name.startsWith(".") && !name.equals(MANIFEST))
				.sorted()
				.toList();
		}
	}

}
