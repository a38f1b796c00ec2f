package dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The words of an article that support a fact. Offsets count Unicode code points of the
 * article's text, and {@code exact} is the text between them.
 *
 * @param sentence the sentence that {@code exact} begins in
 * @param begin first code point
 * @param end code point after the last
 * @param exact the words
 * @param prefix up to 32 code points of the article before them
 * @param suffix up to 32 code points of the article after them
 */
@Embeddable
public record Evidence(@Column(name = "sentence") String sentence, @Column(name = "begin_offset") int begin,
		@Column(name = "end_offset") int end, @Column(name = "exact") String exact,
		@Column(name = "prefix") String prefix, @Column(name = "suffix") String suffix) {

	public Evidence {
		if (begin < 0 || exact.codePointCount(0, exact.length()) != end - begin || begin == end) {
			throw new IllegalArgumentException("not %d to %d: %s".formatted(begin, end, exact));
		}
	}

}
