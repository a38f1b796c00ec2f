package dateline.ingest;

import dateline.corenlp.CoreNlpAnnotator;
import dateline.gazetteer.Gazetteer;
import dateline.text.TextAnnotator;
import dateline.time.DateFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pure parts as beans. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

	@Bean
	TextAnnotator textAnnotator() {
		return new CoreNlpAnnotator();
	}

	@Bean
	DateFinder dateFinder() {
		return new DateFinder();
	}

	@Bean
	Pipeline pipeline(TextAnnotator annotator, Gazetteer gazetteer, DateFinder dates) {
		return new Pipeline(annotator, gazetteer, dates);
	}

	@Bean
	NewArticles newArticles(Gazetteer gazetteer, DateFinder dates) {
		return new NewArticles(gazetteer, new ShownDetails(gazetteer, dates));
	}

	@Bean
	SeedFolder seedFolder(IngestProperties properties) {
		return new SeedFolder(properties.seeds(), properties.largestArticle().toBytes());
	}

}
