package dateline.claim;

import java.util.List;
import java.util.Set;

import dateline.claim.Acts.Act;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts that no noun follows:
 * <ul>
 * <li>those whom the words around it tell of, see {@link BareActs}
 * <li>a part of what was named before, see {@link Parts}
 * <li>how many a place holds, see {@link Capacities}; a toll, see {@link Tolls}
 * <li>what the numbers before it in the sentence counted, see {@link Inherited} and
 * {@link BareSubjects}; in the sentence before, see {@link CountedBefore}; either, see
 * {@link Echoes} and {@link Understood}
 * <li>what the pair before it counted, see {@link Pairs}; a rival's votes, see
 * {@link Rivals}; people in round numbers, see {@link Crowds}
 * <li>what another phrase of the sentence names, see {@link BareNumbers}
 * <li>ELLIPSIS_DEGREE: "three were wounded, one <em>critically</em>"
 * </ul>
 * Null where none of these tells, for "one of" and for small numbers that refer back
 * ("the three").
 */
final class Ellipses {

	private static final Set<String> DEGREES = Set.of("critically", "seriously", "severely", "badly", "slightly",
			"lightly", "gravely");

	private final BareActs acts;

	private final Parts parts;

	private final Tolls tolls;

	private final Understood understood;

	private final BareNumbers bare;

	Ellipses(AnnotatedText text, UnitLexicon lexicon, CountedPhrases phrases, Acts acts) {
		this.acts = new BareActs(acts);
		this.parts = new Parts(text, lexicon, phrases, this.acts);
		this.tolls = new Tolls(text, lexicon, phrases);
		this.understood = new Understood(text, lexicon, phrases);
		this.bare = new BareNumbers(text, lexicon, phrases);
	}

	/**
	 * The meaning of a number without noun, null if none.
	 * @param earlier what the numbers before it in the sentence mean
	 * @param recent what the last number of the sentences just before means, if any
	 */
	@Nullable Meaning of(Sentence sentence, Quantity quantity, List<Meaning> earlier, @Nullable Meaning recent) {
		if (isOne(sentence, quantity)) {
			return null;
		}
		if (isDefinite(sentence, quantity)) {
			return this.bare.who(sentence, quantity);
		}
		Meaning last = earlier.isEmpty() ? null : earlier.getLast();
		if (last != null && last.measure() == Measure.WOUNDED && DEGREES.contains(sentence.word(quantity.next()))) {
			return last.inherited(quantity, "ELLIPSIS_DEGREE");
		}
		Meaning those = this.parts.those(sentence, quantity);
		those = (those != null) ? those : this.parts.predicate(sentence, quantity, (last != null) ? last : recent);
		if (those != null) {
			return those;
		}
		if (Parts.is(sentence, quantity, earlier)) {
			return part(sentence, quantity, earlier, recent);
		}
		Meaning paired = Pairs.of(sentence, quantity, earlier);
		if (paired != null) {
			return paired;
		}
		Act act = this.acts.of(sentence, quantity, BareActs.pastMore(sentence, quantity), last, recent);
		if (act != null) {
			return BareActs.people(act, sentence, quantity, last, recent);
		}
		Meaning more = CountedBefore.more(sentence, quantity, earlier, recent);
		more = (more != null) ? more : capacity(sentence, quantity, last);
		return (more != null) ? more : leftOut(sentence, quantity, earlier, recent);
	}

	/** "one of them", "the one": too vague to count. */
	private static boolean isOne(Sentence sentence, Quantity quantity) {
		Token number = sentence.token(quantity.next() - 1);
		boolean pronoun = number.is("one") && !number.tag().equals("CD");
		return quantity.isOne() && (pronoun || sentence.word(quantity.next()).equals("of"));
	}

	/** "the three" refers back, "compared with the 112 that" does not. */
	private static boolean isDefinite(Sentence sentence, Quantity quantity) {
		return sentence.word(quantity.first() - 1).matches("the|these|those|his|her|its|their|our")
				&& !ComparedCounts.is(sentence, quantity);
	}

	private @Nullable Meaning part(Sentence sentence, Quantity quantity, List<Meaning> earlier,
			@Nullable Meaning recent) {
		Meaning whole = Parts.whole(earlier);
		Meaning part = this.parts.of(sentence, quantity, whole, recent);
		return (part != null) ? part
				: this.bare.of(sentence, quantity, whole, NumberLists.first(sentence, earlier), recent);
	}

	/** Unless it is people that something before the number holds. */
	private static @Nullable Meaning capacity(Sentence sentence, Quantity quantity, @Nullable Meaning last) {
		boolean people = last != null && last.unit().equals("people") && Inherited.isHeld(sentence, quantity);
		return people ? null : Capacities.of(sentence, quantity);
	}

	/** What words tell of that stand before the number, the nearest first. */
	private @Nullable Meaning leftOut(Sentence sentence, Quantity quantity, List<Meaning> earlier,
			@Nullable Meaning recent) {
		Meaning last = earlier.isEmpty() ? null : earlier.getLast();
		Meaning found = toll(sentence, quantity, earlier);
		found = (found != null) ? found : (last == null) ? CountedBefore.of(sentence, quantity, recent)
				: Inherited.of(sentence, quantity, earlier);
		found = (found != null) ? found : Echoes.of(sentence, quantity, earlier, recent);
		found = (found != null) ? found : BareSubjects.of(sentence, quantity, earlier, recent);
		found = (found != null) ? found : Crowds.of(sentence, quantity, (last != null) ? last : recent);
		found = (found != null || last == null) ? found : Rivals.of(sentence, quantity, last);
		found = (found != null) ? found : this.understood.of(sentence, quantity, last, recent);
		found = (found != null) ? found
				: this.bare.of(sentence, quantity, last, NumberLists.first(sentence, earlier), recent);
		return (found != null || last == null) ? found : Inherited.bare(sentence, quantity, earlier);
	}

	/** A toll; after marchers of the same sentence, a crowd is one of protesters. */
	private @Nullable Meaning toll(Sentence sentence, Quantity quantity, List<Meaning> earlier) {
		Meaning toll = this.tolls.of(sentence, quantity);
		boolean rallied = toll != null && toll.counted().matches("(?i)crowd|attendance|turnout")
				&& earlier.stream().anyMatch((each) -> each.measure() == Measure.PROTESTERS);
		return (toll != null && rallied) ? new Meaning(Measure.PROTESTERS, "people", toll.counted(), toll.words(),
				toll.anchor(), toll.antecedent(), toll.rule()) : toll;
	}

}
