package dateline.claim;

import java.util.List;
import java.util.Locale;

import dateline.claim.Acts.Act;
import dateline.claim.UnitLexicon.Role;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What befell the people whom a number counts with their noun:
 * <ul>
 * <li>the rules of {@link Acts}: "killed 12 people", "three soldiers were wounded"
 * <li>ACT_FLIGHT: "Some 260 families have fled", by families
 * <li>ACT_VOTE, see {@link Chambers}
 * <li>INCLUDING: "seven dead, including <em>three children</em>", "<em>among them</em>
 * three children"
 * <li>ACT_STATE: "31 <em>wounded</em> people", "<em>The dead</em> included 12 children",
 * "took 41 of the <em>wounded</em> to hospitals"
 * </ul>
 * Null where nothing befell them, for things, and for "the one".
 */
final class BefallenPeople {

	private final AnnotatedText text;

	private final UnitLexicon lexicon;

	private final Acts acts;

	BefallenPeople(AnnotatedText text, UnitLexicon lexicon, Acts acts) {
		this.text = text;
		this.lexicon = lexicon;
		this.acts = acts;
	}

	/**
	 * The meaning, null if nothing befell them.
	 * @param earlier what the numbers before it in the sentence mean
	 */
	@Nullable Meaning of(Sentence sentence, Quantity quantity, Counted counted, List<Meaning> earlier) {
		Token head = sentence.token(counted.head());
		boolean human = this.lexicon.isHuman(head) || this.lexicon.word(Role.STATE, head.text()) != null;
		boolean open = (this.lexicon.noun(sentence, counted.head()) == null && head.tag().equals("NNS"))
				|| head.is("families", "households");
		if (isKnown(sentence, quantity) || !(human || open)) {
			return null;
		}
		Token anchor = counted.anchor(sentence, quantity);
		Act act = this.acts.of(sentence, quantity.first(), counted.last() + 1, anchor);
		if (act != null && act.measure() == Measure.DISPLACED && head.hasLemma("family", "household")) {
			return Meaning.counting(this.text, counted, Measure.DISPLACED, head.text().toLowerCase(Locale.ROOT),
					"ACT_FLIGHT");
		}
		if (!human && (act == null || act.measure() == Measure.KILLED || act.measure() == Measure.DISPLACED
				|| act.measure() == Measure.PEOPLE)) {
			return null;
		}
		Measure state = (counted.first() == counted.head()) ? this.lexicon.word(Role.STATE, head.text()) : null;
		if (state != null && act != null && act.measure() != state && act.measure() == Measure.KILLED) {
			return Meaning.counting(this.text, counted, state, "people", "ACT_STATE");
		}
		act = (act == null) ? this.acts.hostages(sentence, head, anchor) : act;
		act = (act == null) ? Chambers.vote(sentence, head, counted.last() + 1) : act;
		boolean moved = act != null && act.measure() == Measure.DISPLACED && !isDisplaced(head);
		return (act != null && !moved) ? acted(sentence, counted, act, earlier)
				: told(sentence, quantity, counted, anchor, earlier);
	}

	/** "the one", "two of the five": who is counted with another number. */
	private static boolean isKnown(Sentence sentence, Quantity quantity) {
		return BackReferences.isDefinite(sentence, quantity)
				&& (quantity.isOne() || (sentence.word(quantity.first() - 2).equals("of")
						&& NumberWords.read(sentence, quantity.first() - 3) != null));
	}

	/** What the act befell; "others" by the name of the people counted before. */
	private Meaning acted(Sentence sentence, Counted counted, Act act, List<Meaning> earlier) {
		Meaning others = sentence.token(counted.head()).hasLemma("other") && !earlier.isEmpty()
				&& earlier.getLast().unit().equals("people") ? earlier.getLast() : null;
		return (others == null) ? Meaning.counting(this.text, counted, act.measure(), "people", act.rule())
				: new Meaning(act.measure(), "people", isOne(sentence, others) ? "people" : others.counted(),
						others.words(), counted.head(), false, act.rule());
	}

	/** "one woman and 10 others": these are people. */
	private static boolean isOne(Sentence sentence, Meaning counted) {
		return sentence.tokens()
			.stream()
			.anyMatch((token) -> token.tag().equals("NN") && token.span().end() == counted.words().end());
	}

	/** What other words than verbs tell. */
	private @Nullable Meaning told(Sentence sentence, Quantity quantity, Counted counted, Token anchor,
			List<Meaning> earlier) {
		Meaning last = earlier.isEmpty() ? null : earlier.getLast();
		if (last != null && last.befallsPeople() && isAmong(sentence, quantity)) {
			return Meaning.counting(this.text, counted, last.measure(), "people", "INCLUDING");
		}
		Measure state = state(sentence, counted);
		state = (state != null) ? state : included(sentence, quantity, anchor);
		return (state != null) ? Meaning.counting(this.text, counted, state, "people", "ACT_STATE") : null;
	}

	/** "took 41 <em>of the wounded</em> to hospitals", else null. */
	@Nullable Meaning ofState(Sentence sentence, Quantity quantity) {
		int at = quantity.next() + 2;
		boolean fits = at < sentence.size() && sentence.token(at - 2).is("of") && sentence.token(at - 1).is("the")
				&& sentence.token(at).is("wounded", "injured", "dead", "missing", "killed", "detained")
				&& !(at + 1 < sentence.size() && sentence.token(at + 1).tag().matches("NN.*|JJ|CD"));
		Measure measure = fits ? this.lexicon.word(Role.STATE, sentence.token(at).text()) : null;
		return (measure == null) ? null : new Meaning(measure, "people", sentence.token(at).text(),
				sentence.token(at).span(), quantity.next() - 1, false, "ACT_STATE");
	}

	/**
	 * "evacuated 26 <em>staff</em>", "expelled three <em>diplomats</em>", "flew out 41
	 * <em>wounded</em>": those who are taken away from a post or to a hospital have not
	 * lost their homes.
	 */
	private static boolean isDisplaced(Token head) {
		return !head.hasLemma("diplomat", "staff", "staffer", "employee", "colleague", "ambassador", "envoy", "wounded",
				"injured", "dead", "attaché", "spy", "officer", "official", "body", "casualty", "patient", "member",
				"lawmaker", "deputy", "mp", "senator", "soldier", "troop", "passenger", "suspect", "attacker",
				"assailant", "gunman", "robber", "thief", "prisoner", "inmate", "convict", "driver", "militant",
				"fighter", "rebel", "hostage", "killer", "smuggler", "burglar", "player", "raider", "perpetrator");
	}

	/** "seven dead", "31 wounded people": the state by itself or before the noun. */
	private @Nullable Measure state(Sentence sentence, Counted counted) {
		Measure state = this.lexicon.word(Role.STATE, sentence.token(counted.head()).text());
		for (int i = counted.first(); state == null && i < counted.head(); i++) {
			boolean whole = sentence.word(i + 1).matches("[^-]*");
			state = whole ? this.lexicon.word(Role.STATE, sentence.token(i).text()) : null;
		}
		return state;
	}

	/** "The dead included 12 children", "Among the injured were three nurses". */
	private @Nullable Measure included(Sentence sentence, Quantity quantity, Token anchor) {
		Token verb = sentence.head(anchor);
		Token subject = (verb != null && verb.hasLemma("include", "number") && verb.index() < quantity.first())
				? sentence.child(verb, "nsubj").orElse(null) : null;
		int among = quantity.first() - 4;
		Token state = (subject != null) ? subject
				: (among >= 0 && sentence.token(among).is("among") && sentence.token(among + 1).is("the")
						&& sentence.token(among + 3).is("were", "are", "was", "is")) ? sentence.token(among + 2) : null;
		return (state != null && state.is("dead", "killed", "injured", "wounded", "hurt", "missing", "detained",
				"arrested", "displaced", "victims"))
						? (state.is("victims") ? Measure.KILLED : this.lexicon.word(Role.STATE, state.text())) : null;
	}

	/** "seven dead, including three children", "among them three children". */
	private static boolean isAmong(Sentence sentence, Quantity quantity) {
		return quantity.before(sentence).matches("including|among") || (quantity.before(sentence).matches("them|whom")
				&& sentence.word(quantity.first() - 2).equals("among"));
	}

}
