package dateline.article;

import dateline.text.Span;

/**
 * A paragraph or line of a text with its kind.
 *
 * @param span without the white space around it
 * @param kind what it is
 */
public record Line(Span span, SentenceKind kind) {

}
