package dateline.text;

import org.jspecify.annotations.Nullable;

/**
 * A word or mark of a sentence with its grammar.
 *
 * @param index position in its sentence, from 0
 * @param span where it is in the article's text
 * @param text as printed
 * @param lemma dictionary form, lower case save for names
 * @param tag Penn Treebank part of speech
 * @param entity the kind of name it belongs to, null if none
 * @param head index of the token it depends on, -1 for the root of the sentence
 * @param relation Universal Dependencies relation to the head ({@code nsubj},
 * {@code nmod:poss} …), {@code root} for the root
 */
public record Token(int index, Span span, String text, String lemma, String tag, @Nullable EntityType entity, int head,
		String relation) {

	public boolean isVerb() {
		return this.tag.startsWith("VB");
	}

	public boolean isNoun() {
		return this.tag.startsWith("NN");
	}

	public boolean isName() {
		return this.tag.startsWith("NNP");
	}

	public boolean is(String... words) {
		for (String word : words) {
			if (this.text.equalsIgnoreCase(word)) {
				return true;
			}
		}
		return false;
	}

	public boolean hasLemma(String... lemmas) {
		for (String each : lemmas) {
			if (this.lemma.equalsIgnoreCase(each)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the relation to the head is one of these, subtypes included ({@code obl}
	 * covers {@code obl:tmod}).
	 */
	public boolean isRelated(String... relations) {
		for (String each : relations) {
			if (this.relation.startsWith(each)
					&& (this.relation.length() == each.length() || this.relation.charAt(each.length()) == ':')) {
				return true;
			}
		}
		return false;
	}

}
