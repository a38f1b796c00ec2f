package dateline.claim;

import java.util.Locale;

import dateline.claim.UnitLexicon.Noun;
import dateline.claim.UnitLexicon.Role;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which number is that of a whole of which another number tells a part: WHOLE,
 * <ul>
 * <li>"six <em>of the nine members</em>", "the smallest <em>of its four parties</em>"
 * <li>"<em>Of the 46 travellers</em>, 14 were wounded"
 * </ul>
 * Only whole numbers of three or more, below a hundred.
 */
final class Wholes {

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	Wholes(AnnotatedText text, UnitLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
	}

	/** What such a number counts, null for what is no unit. */
	@Nullable Meaning of(Sentence sentence, Counted counted) {
		Token head = sentence.token(counted.head());
		Noun noun = this.lexicon.noun(sentence, counted.head());
		if (noun != null) {
			return Meaning.counting(this.text, counted, noun.measure(), noun.unit(), "WHOLE");
		}
		Measure state = this.lexicon.word(Role.STATE, head.text());
		if (state != null) {
			return Meaning.counting(this.text, counted, state, "people", "WHOLE");
		}
		return (head.tag().equals("NNS") && !this.lexicon.isNone(sentence, counted.head()))
				? Meaning.counting(this.text, counted, Measure.OTHER, head.text().toLowerCase(Locale.ROOT), "WHOLE")
				: null;
	}

	/**
	 * WHOLE: "six of the nine <em>members</em>", "the smallest of its four
	 * <em>parties</em>", "the five companies through which"; three and more.
	 */
	static boolean is(Sentence sentence, Quantity quantity) {
		int of = quantity.first() - 2;
		String before = quantity.before(sentence);
		if (isFronted(sentence, quantity)) {
			return true;
		}
		if (of < 1 || !before.matches("the|its|their|his|her|our") || quantity.isOne() || quantity.isTwo()
				|| quantity.comparator() != Comparator.EXACT || !quantity.isSmall()) {
			return false;
		}
		boolean superlative = sentence.token(of - 1).tag().matches("JJS|RBS")
				|| (NumberWords.read(sentence, of - 1) != null && !sentence.token(of - 1).is("one"));
		return sentence.token(of).is("of") && superlative;
	}

	/** "<em>Of the 46 travellers</em>, 14 were wounded". */
	private static boolean isFronted(Sentence sentence, Quantity quantity) {
		int of = quantity.first() - 2;
		boolean opens = of == 0 || (of > 0 && sentence.token(of - 1).is(",", ";", ":"));
		if (!opens || !sentence.token(of).is("of") || !quantity.before(sentence).equals("the") || quantity.isOne()
				|| quantity.isTwo() || !quantity.isSmall() || quantity.comparator() != Comparator.EXACT) {
			return false;
		}
		for (int i = quantity.next() + 1; i < Math.min(sentence.size() - 1, quantity.next() + 8); i++) {
			if (sentence.token(i).is(",")) {
				return sentence.token(i + 1).tag().matches("CD|RB|JJR|IN|DT")
						&& (NumberWords.read(sentence, i + 1) != null || NumberWords.read(sentence, i + 2) != null
								|| NumberWords.read(sentence, i + 3) != null);
			}
		}
		return false;
	}

}
