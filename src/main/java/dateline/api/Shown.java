package dateline.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the fields that are shown on request an answer has.
 *
 * @param context the sentences around the evidence
 * @param text the article's text
 * @param highlights where the words of {@code q} are, which needs the value {@code :q}
 */
public record Shown(boolean context, boolean text, boolean highlights) {

	/** None of them. */
	public static final Shown PLAIN = new Shown(false, false, false);

	static Shown of(List<Include> include, Where where) {
		return new Shown(include.contains(Include.CONTEXT), include.contains(Include.TEXT), where.has("q"));
	}

	/** The names of the fields. */
	Set<String> fields() {
		Set<String> fields = new HashSet<>();
		if (this.context) {
			fields.add("context");
		}
		if (this.text) {
			fields.add("text");
		}
		if (this.highlights) {
			fields.add("highlights");
		}
		return fields;
	}

}
