package dateline.text;

import java.util.List;
import java.util.Optional;

/**
 * A text as received with the annotated sentences of its body, in text order and without
 * overlap. Sentences cover only what {@link MaskedText} left visible.
 *
 * @param text as received
 * @param sentences in text order
 */
public record AnnotatedText(String text, List<Sentence> sentences) {

	public AnnotatedText {
		sentences = List.copyOf(sentences);
	}

	public String text(Span span) {
		return span.of(this.text);
	}

	public String text(Sentence sentence) {
		return sentence.span().of(this.text);
	}

	public Optional<Sentence> sentenceAt(int position) {
		int low = 0;
		int high = this.sentences.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Sentence sentence = this.sentences.get(middle);
			if (position < sentence.span().begin()) {
				high = middle - 1;
			}
			else if (position >= sentence.span().end()) {
				low = middle + 1;
			}
			else {
				return Optional.of(sentence);
			}
		}
		return Optional.empty();
	}

}
