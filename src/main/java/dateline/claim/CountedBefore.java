package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a number, the first one of its sentence, takes over from the sentence before:
 * <ul>
 * <li>ELLIPSIS_BEFORE: "Most sent troops. Sweden had 150", "Aftershocks shook the town.
 * More than 190 had been recorded by Friday", "The other four left"
 * <li>ELLIPSIS_MORE: "Two drones came down. <em>Three more were</em> shot at"
 * <li>PART: "Two million people are hungry. Some 8,400 <em>of them</em> live in camps"
 * </ul>
 * Null where the sentence before counted nothing whose noun can be left out.
 */
final class CountedBefore {

	private CountedBefore() {
	}

	/**
	 * What the sentence before counted: "Most sent troops. Sweden had 150", "Aftershocks
	 * shook the town. More than 190 had been recorded by Friday", "The other four left".
	 */
	static @Nullable Meaning of(Sentence sentence, Quantity quantity, @Nullable Meaning recent) {
		if (recent == null || !recent.leavesNoun() || recent.measure() == Measure.COUNTRIES || quantity.isOne()) {
			return null;
		}
		Token number = sentence.token(quantity.next() - 1);
		Token verb = sentence.head(number);
		boolean passive = quantity.first() == 0 && number.isRelated("nsubj:pass") && verb != null && quantity.isTens()
				&& verb.hasLemma("record", "report", "confirm", "register", "log", "find", "build", "destroy", "damage",
						"cancel", "close", "open", "deliver", "send", "launch", "fire", "shoot", "intercept", "seize",
						"recover", "count", "document", "sink", "lose", "sell", "buy");
		boolean had = quantity.first() > 1 && quantity.isTens()
				&& sentence.token(quantity.first() - 1).is("had", "has", "have", "sent", "sends", "contributed")
				&& sentence.token(quantity.first() - 2).isName() && quantity.endsPhrase(sentence);
		boolean other = quantity.first() > 1 && sentence.token(quantity.first() - 1).is("other", "remaining")
				&& sentence.token(quantity.first() - 2).is("the") && quantity.next() < sentence.size()
				&& sentence.token(quantity.next()).tag().matches("VB[DPZ]|MD");
		return (passive || had || other) ? recent.inherited(quantity, "ELLIPSIS_BEFORE") : null;
	}

	/** "Two drones came down. <em>Three more were</em> shot at": of those told last. */
	static @Nullable Meaning more(Sentence sentence, Quantity quantity, List<Meaning> earlier,
			@Nullable Meaning recent) {
		int verb = quantity.next() + 1;
		boolean opens = earlier.isEmpty() && quantity.first() == 0 && !quantity.isOne() && verb < sentence.size()
				&& sentence.token(verb - 1).is("more") && sentence.token(verb).tag().matches("VB[DPZ]");
		return (opens && recent != null && recent.leavesNoun()) ? Inherited.more(recent, quantity) : null;
	}

	/** "Two million people are hungry. Some 8,400 <em>of them</em> live in camps." */
	static @Nullable Meaning ofThem(Sentence sentence, Quantity quantity, @Nullable Meaning recent) {
		boolean them = sentence.word(quantity.next()).equals("of") && sentence.word(quantity.next() + 1).equals("them");
		boolean other = sentence.tokens()
			.stream()
			.anyMatch((token) -> token.index() < quantity.first() && token.tag().equals("CD")
					&& !token.text().matches("(?:19|20)\\d\\d"));
		int verb = quantity.next() + 2;
		boolean subject = verb < sentence.size() && sentence.token(verb).tag().matches("VB[DPZ]|MD");
		boolean own = subject && sentence.tokens()
			.stream()
			.anyMatch((token) -> token.index() < quantity.first() && token.tag().equals("NNS")
					&& token.relation().startsWith("nsubj"));
		return (them && !other && !own && recent != null && recent.leavesNoun()) ? recent.inherited(quantity, "PART")
				: null;
	}

}
