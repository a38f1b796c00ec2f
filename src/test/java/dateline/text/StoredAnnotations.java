package dateline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps what an annotator answers in a folder, so that texts that have not changed are
 * not annotated again. Stale after a change of the annotator: delete the folder then.
 */
public final class StoredAnnotations implements TextAnnotator {

	private final Path folder;

	private final TextAnnotator annotator;

	public StoredAnnotations(Path folder, TextAnnotator annotator) {
		this.folder = folder;
		this.annotator = annotator;
	}

	@Override
	public AnnotatedText annotate(MaskedText text) {
		Path file = this.folder
			.resolve(Sha256.of((text.original() + text.visible()).getBytes(StandardCharsets.UTF_8)) + ".conllu");
		try {
			if (!Files.exists(file)) {
				Files.createDirectories(this.folder);
				Files.writeString(file, Conllu.write(List.of(this.annotator.annotate(text))));
			}
			return Conllu.read(Files.readAllLines(file)).getFirst();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
