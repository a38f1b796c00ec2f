package dateline.claim;

import java.util.List;
import java.util.Locale;

import dateline.claim.UnitLexicon.Noun;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts by its noun alone, whatever is told of it:
 * <ul>
 * <li>LIVES: "claimed 17 <em>lives</em>", "the loss of 58 <em>lives</em>"
 * <li>OTHERS: "the driver and six <em>others</em>"
 * <li>NOUN: "24 partnered <em>operations</em>", by a noun of the lexicon
 * <li>MASS and POINTS, see {@link UnitsOfMeasure}
 * <li>PLURAL: "14 <em>wells</em>", by any other noun in the plural, which is its own unit
 * </ul>
 * Null for "one", for numbers that refer back, see {@link BackReferences}, for what is
 * only possible or denied ("did not recruit 500") and for distances and figures of
 * speech.
 */
final class CountedNouns {

	/** How far behind what a list counts its "others" stand, in characters. */
	private static final int LISTED = 25;

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	private final Acts acts;

	CountedNouns(AnnotatedText text, UnitLexicon lexicon, Acts acts) {
		this.text = text;
		this.lexicon = lexicon;
		this.acts = acts;
	}

	/**
	 * The meaning, null if none.
	 * @param earlier what the numbers before it in the sentence mean
	 */
	@Nullable Meaning of(Sentence sentence, Quantity quantity, Counted counted, List<Meaning> earlier) {
		Token head = sentence.token(counted.head());
		if (isLives(sentence, quantity, head)) {
			return Meaning.counting(this.text, counted, Measure.KILLED, "people", "LIVES");
		}
		Token anchor = counted.anchor(sentence, quantity);
		if (quantity.isOne() || BackReferences.is(sentence, quantity, head) || isPossible(sentence, quantity, anchor)
				|| this.acts.isBarred(sentence, head, anchor)) {
			return null;
		}
		if (head.hasLemma("other")) {
			return isOfThings(sentence, quantity, earlier) ? null : others(sentence, quantity, counted, earlier);
		}
		Noun noun = this.lexicon.noun(sentence, counted.head());
		if (noun != null) {
			Measure measure = noun.unit().equals("people") && Chambers.isArmed(sentence, quantity, counted)
					? Measure.TROOPS : noun.measure();
			return Meaning.counting(this.text, counted, measure, noun.unit(), "NOUN");
		}
		Meaning measured = UnitsOfMeasure.of(this.text, sentence, quantity, counted);
		if (measured != null) {
			return measured;
		}
		if (this.lexicon.isPerson(head) || UnitLexicon.isNationality(head)) {
			return Meaning.counting(this.text, counted, Measure.PEOPLE, "people", "NOUN");
		}
		return isPlural(sentence, quantity, counted)
				? Meaning.counting(this.text, counted, Measure.OTHER, unit(sentence, head), "PLURAL") : null;
	}

	/** "14 wells", "12 sets of figures"; no "two ways", no "14 miles". */
	private boolean isPlural(Sentence sentence, Quantity quantity, Counted counted) {
		Token head = sentence.token(counted.head());
		boolean sets = head.hasLemma("set") && counted.head() + 2 < sentence.size()
				&& sentence.token(counted.head() + 1).is("of")
				&& sentence.token(counted.head() + 2).tag().equals("NNS");
		boolean none = !sets && this.lexicon.isNone(sentence, counted.head());
		return head.tag().equals("NNS") && !none && !quantity.isTwo()
				&& head.text().chars().allMatch(Character::isLetter);
	}

	/** "tariff lines": the noun with the one that says of what kind. */
	private static String unit(Sentence sentence, Token head) {
		Token kind = sentence.token(Math.max(0, head.index() - 1));
		boolean compound = kind.tag().equals("NN") && kind.isRelated("compound") && kind.head() == head.index()
				&& NumberWords.read(sentence, kind.index()) == null;
		return (compound ? kind.text() + " " + head.text() : head.text()).toLowerCase(Locale.ROOT);
	}

	/** "may be linked <em>to</em> four others", "<em>after</em> two others in March". */
	private static boolean isOfThings(Sentence sentence, Quantity quantity, List<Meaning> earlier) {
		String led = sentence.word(quantity.opening(sentence) - 1);
		return earlier.isEmpty() && led.matches("to|after|than|like|unlike");
	}

	/** "and six others": of those named before, people where nothing was. */
	private Meaning others(Sentence sentence, Quantity quantity, Counted counted, List<Meaning> earlier) {
		Token things = things(sentence, sentence.token(counted.head()));
		if (things != null) {
			Noun noun = this.lexicon.noun(sentence, things.index());
			return Meaning.counting(this.text, counted, (noun != null) ? noun.measure() : Measure.OTHER,
					(noun != null) ? noun.unit() : UnitLexicon.plural(things.lemma()), "OTHERS");
		}
		Meaning last = earlier.isEmpty() ? null : earlier.getLast();
		// "lost 80 sheep, she said, as she waited with 400 others": of another clause
		boolean far = last != null && quantity.exact().begin() - last.words().end() > LISTED;
		last = far ? null : last;
		boolean listed = last != null && !last.unit().equals("people") && last.measure() != Measure.MONEY
				&& last.measure() != Measure.PERCENT && last.measure() != Measure.DURATION;
		return (listed && last != null) ? Meaning.counting(this.text, counted, last.measure(), last.unit(), "OTHERS")
				: Meaning.counting(this.text, counted, Measure.PEOPLE, "people", "OTHERS");
	}

	/**
	 * "one <em>bridge</em> collapsed and two others were damaged": what the subject of
	 * the clause before counts, where it is no people and they are not hurt as people
	 * are.
	 */
	private @Nullable Token things(Sentence sentence, Token others) {
		Token verb = others.isRelated("nsubj", "nsubj:pass") ? sentence.head(others) : null;
		Token former = (verb != null && verb.isRelated("conj")) ? sentence.head(verb) : null;
		Token subject = (former != null) ? sentence.child(former, "nsubj", "nsubj:pass").orElse(null) : null;
		boolean things = verb != null && subject != null && subject.tag().matches("NNS?")
				&& subject.index() < others.index() && !this.lexicon.isPerson(subject) && !this.lexicon.isHuman(subject)
				&& sentence.child(subject, "nummod").isPresent()
				&& this.lexicon.act(UnitLexicon.Role.OBJECT, verb) == null;
		return things ? subject : null;
	}

	/** "claimed 17 lives", "the loss of 58 lives". */
	private static boolean isLives(Sentence sentence, Quantity quantity, Token head) {
		if (!head.hasLemma("life") || quantity.first() == 0) {
			return false;
		}
		return sentence.token(quantity.first() - 1).hasLemma("claim", "cost", "take")
				|| (sentence.token(quantity.first() - 1).is("of") && quantity.first() > 1
						&& sentence.token(quantity.first() - 2).hasLemma("loss"));
	}

	/**
	 * "can mobilize thousands of protesters" and "did not recruit 500" give no number.
	 */
	private static boolean isPossible(Sentence sentence, Quantity quantity, Token anchor) {
		boolean vague = quantity.comparator() == Comparator.VAGUE;
		Token at = sentence.head(anchor);
		for (int steps = 0; at != null && steps < sentence.size(); steps++) {
			if (at.isVerb()) {
				boolean object = anchor.isRelated("obj") && anchor.head() == at.index();
				return sentence.children(at, "aux", "advmod")
					.stream()
					.anyMatch((each) -> (object && each.is("not", "n't", "n’t", "never"))
							|| (vague && each.is("can", "could", "may", "might", "would", "should", "must")));
			}
			at = sentence.head(at);
		}
		return false;
	}

}
