package dateline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dateline.article.Line;
import dateline.article.NewArticle;
import dateline.corenlp.CoreNlpAnnotator;
import dateline.gazetteer.Gazetteer;
import dateline.gold.Accuracy;
import dateline.gold.Found;
import dateline.gold.GoldArticle;
import dateline.gold.GoldReader;
import dateline.text.Sha256;
import dateline.text.StoredAnnotations;
import dateline.text.TextAnnotator;
import dateline.time.DateFinder;
import org.jspecify.annotations.Nullable;

/**
 * Runs the pipeline over the gold as the ingester does, without a database.
 */
final class GoldRun {

	private final NewArticles given;

	private final Pipeline pipeline;

	private final Datelines datelines = new Datelines();

	GoldRun(TextAnnotator annotator) {
		Gazetteer gazetteer = Gazetteer.load();
		DateFinder dates = new DateFinder();
		this.given = new NewArticles(gazetteer, new ShownDetails(gazetteer, dates));
		this.pipeline = new Pipeline(annotator, gazetteer, dates);
	}

	/**
	 * For whoever writes rules: {@code GoldRun seeds own} scores these sets without the
	 * events that several articles share, with annotations kept in
	 * {@code target/annotations}.
	 */
	static void main(String[] sets) throws IOException {
		Accuracy accuracy = new Accuracy();
		GoldRun run = new GoldRun(new StoredAnnotations(Path.of("target", "annotations"), new CoreNlpAnnotator()));
		for (String set : sets) {
			for (GoldArticle article : GoldReader.read(set)) {
				accuracy.add(article, run.find(article));
			}
		}
		Files.writeString(Path.of("target", "accuracy.md"), accuracy.report());
		System.out.println(accuracy.table());
	}

	Found find(GoldArticle article) {
		List<Line> lines = this.pipeline.lines(article.text());
		NewArticle told = this.given.of(article.text(), details(article), () -> lines);
		Extraction found = this.pipeline.extract(article.text(), lines, told.publishedOn());
		return new Found(found.text(), found.cast(),
				this.datelines.with(found.dates(), article.text(), lines, told.publishedOn()), found.statements(),
				found.claims(), found.events());
	}

	/** The article as the seed folder would give it. */
	static SeedFile file(GoldArticle article) {
		return new SeedFile(article.set() + "-" + article.name(), details(article), article.text(),
				Sha256.of(article.text().getBytes(StandardCharsets.UTF_8)), null, List.of());
	}

	/** What a manifest would say, null if nothing. */
	private static @Nullable ArticleDetails details(GoldArticle article) {
		try {
			List<String> told = new ArrayList<>();
			article.manifest().forEach((value) -> {
				if (!value.isNull()) {
					told.add(value.stringValue());
				}
			});
			return told.isEmpty() ? null : ArticleDetails.of(article.manifest());
		}
		catch (BadArticleException ex) {
			throw new IllegalStateException(article.name(), ex);
		}
	}

}
