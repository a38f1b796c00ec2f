package dateline.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

/**
 * CoreNLP with the annotators and options of {@link CoreNlpAnnotator} and nothing else,
 * to compare with. It shares the models.
 */
public final class BarePipeline {

	private final StanfordCoreNLP pipeline = new StanfordCoreNLP(CoreNlpAnnotator.options());

	/** How many sentences it finds. */
	public int annotate(String text) {
		return this.pipeline.process(text).get(CoreAnnotations.SentencesAnnotation.class).size();
	}

}
