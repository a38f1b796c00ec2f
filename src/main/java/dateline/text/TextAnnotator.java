package dateline.text;

/**
 * Splits a text into sentences and words and finds their grammar and names.
 * Deterministic, without memory of earlier texts, safe to share between threads. English
 * only: what it says of other languages is noise. Blank text has no sentences.
 */
public interface TextAnnotator {

	AnnotatedText annotate(MaskedText text);

}
