package dateline.article;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dateline.text.CodePoints;
import dateline.text.Sentence;
import dateline.text.Span;

/**
 * An article with its sentences, as the recorders of facts need it: it turns places in
 * the text, which Java counts in UTF-16 units, into code points, evidence and ids.
 */
public final class RecordedArticle {

	private static final int CONTEXT = 32;

	private final Article article;

	private final CodePoints codePoints;

	private final TreeMap<Integer, StoredSentence> sentences = new TreeMap<>();

	RecordedArticle(Article article, CodePoints codePoints, List<StoredSentence> sentences) {
		this.article = article;
		this.codePoints = codePoints;
		sentences.forEach((sentence) -> this.sentences.put(sentence.begin(), sentence));
	}

	public Article article() {
		return this.article;
	}

	/** How many sentences and lines it has. */
	public int sentenceCount() {
		return this.sentences.size();
	}

	/**
	 * The stored sentence for one that the annotator found.
	 * @throws IllegalArgumentException if no stored sentence covers its beginning
	 */
	public StoredSentence sentence(Sentence sentence) {
		int begin = begin(sentence.span());
		Map.Entry<Integer, StoredSentence> entry = this.sentences.floorEntry(begin);
		if (entry == null || entry.getValue().end() <= begin) {
			throw new IllegalArgumentException("no sentence of " + this.article.publicId() + " at " + begin);
		}
		return entry.getValue();
	}

	/** The words of the span, shown in this sentence. */
	public Evidence evidence(Sentence sentence, Span exact) {
		return new Evidence(sentence(sentence).text(), begin(exact), end(exact), text(exact), before(exact.begin()),
				after(exact.end()));
	}

	/**
	 * Public id of a fact: the article's, a letter for the kind of fact, and the code
	 * points between which it stands, {@code fadc2ecd8ad304f8-s120-180}.
	 */
	public String factId(char kind, Span span) {
		return "%s-%c%d-%d".formatted(this.article.publicId(), kind, begin(span), end(span));
	}

	public int begin(Span span) {
		return this.codePoints.at(span.begin());
	}

	public int end(Span span) {
		return this.codePoints.at(span.end());
	}

	public String text(Span span) {
		return span.of(this.article.text());
	}

	private String before(int unit) {
		String text = this.article.text();
		int points = Math.min(CONTEXT, this.codePoints.at(unit));
		return text.substring(text.offsetByCodePoints(unit, -points), unit);
	}

	private String after(int unit) {
		String text = this.article.text();
		int points = Math.min(CONTEXT, this.codePoints.length() - this.codePoints.at(unit));
		return text.substring(unit, text.offsetByCodePoints(unit, points));
	}

}
