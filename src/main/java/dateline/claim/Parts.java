package dateline.claim;

import java.util.List;

import dateline.claim.Acts.Act;
import dateline.claim.UnitLexicon.Role;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Of which whole named before a number tells a part: PART,
 * <ul>
 * <li>"27 civilians, 15 <em>of them</em> children", "seven of them are children"
 * <li>"violations, <em>of which</em> the navy had seen 12", "of whom 15 were killed"
 * <li>"Of the 83, 22 <em>were women</em> and 14 were children"
 * <li>"37 <em>of those</em> had failed", "31 of those rescued were minors"
 * </ul>
 * Null where nothing that can have parts was counted or named before.
 */
final class Parts {

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	private final CountedPhrases phrases;

	private final BareActs acts;

	Parts(AnnotatedText text, UnitLexicon lexicon, CountedPhrases phrases, BareActs acts) {
		this.text = text;
		this.lexicon = lexicon;
		this.phrases = phrases;
		this.acts = acts;
	}

	/**
	 * "31 people died; 12 <em>were children</em>", "Of the 83, it said, 22 were women".
	 * @param whole what the number before it counted, in the sentence or just before
	 */
	@Nullable Meaning predicate(Sentence sentence, Quantity quantity, @Nullable Meaning whole) {
		int be = quantity.next();
		boolean opens = quantity.first() == 0 || sentence.token(quantity.first() - 1).is(",", ";", ":", "and", "but")
				|| sentence.token(quantity.first() - 1).hasLemma("say", "that");
		boolean fits = opens && whole != null && whole.unit().equals("people") && !quantity.isOne()
				&& sentence.word(be).matches("are|were") && be + 1 < sentence.size()
				&& sentence.token(be + 1).tag().matches("NNS|JJ");
		Counted counted = fits ? this.phrases.from(sentence, be + 1) : null;
		return (counted == null || whole == null || !sentence.token(counted.head()).tag().equals("NNS")
				|| !this.lexicon.isHuman(sentence.token(counted.head()))) ? null
						: new Meaning(whole.measure(), "people", this.text.text(counted.words()), counted.words(),
								quantity.next() - 1, false, "PART");
	}

	/** Whether the number is told of a whole named before: "15 of them", "of whom 15". */
	static boolean is(Sentence sentence, Quantity quantity, List<Meaning> earlier) {
		return isAfterWhich(sentence, quantity)
				|| (sentence.word(quantity.next()).equals("of") && isBack(sentence.word(quantity.next() + 1)))
				|| (!earlier.isEmpty() && isOfThose(sentence, quantity));
	}

	/** "37 of those <em>had failed</em>", no "37 of those arrested". */
	private static boolean isOfThose(Sentence sentence, Quantity quantity) {
		return sentence.word(quantity.next()).equals("of") && sentence.word(quantity.next() + 1).matches("those|these")
				&& sentence.word(quantity.next() + 2).matches("had|have|has|were|was|are|[,.;:]|");
	}

	/** "of whom 15", "of which the office has verified 12"; no "the oldest of whom". */
	private static boolean isAfterWhich(Sentence sentence, Quantity quantity) {
		for (int i = quantity.first() - 1; i > 0 && i > quantity.first() - 9; i--) {
			if (isBack(sentence.word(i))) {
				return sentence.word(i - 1).equals("of") && sentence.word(i - 2).matches("[,(;:–—-]|--|and|-lrb-");
			}
			if (sentence.token(i).is(",", ";", ":", "and", "that") || sentence.token(i).tag().equals("CD")) {
				return false;
			}
		}
		return false;
	}

	private static boolean isBack(String word) {
		return word.matches("them|whom|which");
	}

	/** The last number of the sentence that counted what can have parts, if any. */
	static @Nullable Meaning whole(List<Meaning> earlier) {
		return earlier.stream()
			.filter(Meaning::leavesNoun)
			.reduce((one, other) -> other)
			.orElse(earlier.isEmpty() ? null : earlier.getLast());
	}

	/**
	 * The meaning of such a number, null where no whole is found.
	 * @param whole what the whole counts, null if no number before tells
	 * @param recent what the last number of the sentences just before means
	 */
	@Nullable Meaning of(Sentence sentence, Quantity quantity, @Nullable Meaning whole, @Nullable Meaning recent) {
		Meaning named = named(sentence, quantity, whole);
		if (named != null) {
			return named;
		}
		boolean of = sentence.word(quantity.next()).equals("of");
		Act act = this.acts.of(sentence, quantity, of ? quantity.next() + 2 : BareActs.pastMore(sentence, quantity),
				whole, recent);
		boolean befalls = act != null && (act.measure() == Measure.KILLED || act.measure() == Measure.WOUNDED);
		Meaning whom = (whole == null && act != null && isAfterWhich(sentence, quantity))
				? part(sentence, quantity, null) : null;
		if (whom != null && act != null) {
			return whom.unit().equals("people") || befalls
					? new Meaning(act.measure(), "people", whom.counted(), whom.words(), whom.anchor(), true, "PART")
					: whom;
		}
		if (act != null && (whole == null || befalls || whole.unit().equals("people"))) {
			return BareActs.people(act, sentence, quantity, whole, recent);
		}
		Meaning them = (whole == null) ? CountedBefore.ofThem(sentence, quantity, recent) : null;
		return (them != null) ? them : part(sentence, quantity, whole);
	}

	/** "31 of those <em>rescued</em> were minors": by what befell them, people else. */
	@Nullable Meaning those(Sentence sentence, Quantity quantity) {
		int act = quantity.next() + 2;
		boolean fits = act + 1 < sentence.size() && sentence.token(act - 2).is("of")
				&& sentence.token(act - 1).is("those", "these") && sentence.token(act).tag().matches("VB[ND]")
				&& !sentence.token(act).hasLemma("be", "have") && !quantity.isOne();
		if (!fits) {
			return null;
		}
		Measure measure = this.lexicon.act(Role.OBJECT, sentence.token(act));
		measure = (measure != null) ? measure : this.lexicon.act(Role.ALONE_OBJECT, sentence.token(act));
		Counted minors = sentence.word(act + 1).matches("were|are") ? this.phrases.from(sentence, act + 2) : null;
		boolean named = minors != null && this.lexicon.isHuman(sentence.token(minors.head()));
		Span words = (named && minors != null) ? minors.words() : sentence.token(act - 1).span();
		return (measure == null) ? null
				: new Meaning(measure, "people", this.text.text(words), words, quantity.next() - 1, false, "PART");
	}

	/** "27 civilians, 15 of them <em>children</em>", "seven of them are children". */
	private @Nullable Meaning named(Sentence sentence, Quantity quantity, @Nullable Meaning last) {
		int noun = noun(sentence, quantity);
		if (last == null || !last.unit().equals("people") || noun >= sentence.size()
				|| !sentence.token(noun).tag().matches("NNS|JJ")) {
			return null;
		}
		Counted counted = this.phrases.from(sentence, noun);
		return (counted == null || !this.lexicon.isHuman(sentence.token(counted.head()))
				|| UnitLexicon.isNationality(sentence.token(counted.head()))) ? null
						: new Meaning(last.measure(), "people", this.text.text(counted.words()), counted.words(),
								quantity.next() - 1, false, "PART");
	}

	/**
	 * Behind "of them", "of them were", "of them those of" and, after "of whom", "were".
	 */
	private static int noun(Sentence sentence, Quantity quantity) {
		int at = quantity.next();
		if (isAfterWhich(sentence, quantity)) {
			return sentence.word(at).matches("are|were") ? at + 1 : sentence.size();
		}
		at += sentence.word(at + 2).matches("are|were") ? 3 : 2;
		return (sentence.word(at) + " " + sentence.word(at + 1)).equals("those of") ? at + 2 : at;
	}

	/** What the last number counted or, without one, the nearest noun in the plural. */
	private @Nullable Meaning part(Sentence sentence, Quantity quantity, @Nullable Meaning last) {
		if (last != null) {
			return last.leavesNoun() ? last.inherited(quantity, "PART") : null;
		}
		boolean them = sentence.word(quantity.next() + 1).equals("them");
		List<Token> nouns = sentence.tokens()
			.subList(0, quantity.first())
			.stream()
			.filter((token) -> token.tag().equals("NNS") && !this.lexicon.isNone(sentence, token.index()))
			.toList();
		if (nouns.isEmpty()) {
			return null;
		}
		Token noun = them ? nouns.getFirst() : nouns.getLast();
		Counted counted = this.phrases.from(sentence, noun.index());
		return (counted == null) ? null
				: this.lexicon.meaning(this.text, sentence, counted, quantity.next() - 1, "PART");
	}

}
