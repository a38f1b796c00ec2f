package dateline.claim;

import java.util.List;
import java.util.Objects;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What shares and sums are of:
 * <ul>
 * <li>SHARE: "62.5 percent of <em>voters</em>", "<em>Turnout</em> reached 62.5 percent",
 * "a quarter of <em>them</em>"
 * <li>AMOUNT: "$2.5 million in <em>aid</em>"
 * </ul>
 * The number with its unit is a claim even where the words do not say of what; then the
 * unit's own word is what is counted.
 */
final class Amounts {

	/** Verbs whose object says how much their subject is or changes. */
	private static final String[] MEASURED = { "reach", "total", "exceed", "hit", "top", "average", "gain", "lose",
			"add", "shed", "advance", "slide", "tumble", "plunge", "soar", "rebound", "ease", "edge", "slip",
			"contract", "climb", "rise", "fall", "increase", "grow", "drop", "decline", "jump", "expand", "shrink",
			"surge", "slump", "decrease", "represent", "constitute", "near", "approach", "pass", "surpass", "dip",
			"sink", "retreat", "rally" };

	private final AnnotatedText text;

	private final CountedPhrases phrases;

	Amounts(AnnotatedText text, CountedPhrases phrases) {
		this.text = text;
		this.phrases = phrases;
	}

	Meaning of(Sentence sentence, Quantity quantity, @Nullable Counted counted, List<Meaning> earlier) {
		Meaning amount = amount(sentence, quantity, counted);
		boolean compared = !earlier.isEmpty() && amount.anchor() == quantity.number()
				&& sentence.word(quantity.first() - 1).matches("with|from|to|versus|than|against");
		if (compared) {
			return compared(amount, earlier.getLast());
		}
		boolean them = sentence.word(quantity.next()).equals("of")
				&& sentence.word(quantity.next() + 1).matches("them|whom|which");
		return (them && !earlier.isEmpty()) ? ofThem(amount, earlier.getLast()) : amount;
	}

	private Meaning amount(Sentence sentence, Quantity quantity, @Nullable Counted counted) {
		String unit = Objects.requireNonNull(quantity.unit());
		Measure measure = unit.startsWith("percent") ? Measure.PERCENT : Measure.MONEY;
		String rule = unit.startsWith("percent") ? "SHARE" : "AMOUNT";
		Counted found = counted;
		int next = quantity.next();
		if (next < sentence.size() && sentence.token(next).is("of", "in", "worth")) {
			int noun = sentence.word(next + 1).equals("of") ? next + 2 : next + 1;
			int first = noun;
			while (first < sentence.size() && sentence.token(first).tag().matches("DT|PDT|PRP\\$|CD")) {
				first++;
			}
			found = this.phrases.from(sentence, first);
			boolean dated = found != null && sentence.token(next).is("in") && (measure == Measure.PERCENT
					|| sentence.token(found.head()).isName() || sentence.token(noun).tag().equals("DT"));
			found = dated ? null : found;
		}
		found = (found == null && measure == Measure.PERCENT) ? subject(sentence, quantity) : found;
		Span words = (found != null) ? found.words() : sign(sentence, quantity);
		int anchor = (found != null && next < sentence.size() && !sentence.token(next).is("of", "in", "worth"))
				? found.head() : quantity.number();
		return new Meaning(measure, unit, this.text.text(words), words, anchor, false, rule);
	}

	/** "63 people, two thirds of them children" counts people. */
	private static Meaning ofThem(Meaning amount, Meaning last) {
		return new Meaning(amount.measure(), amount.unit(), last.counted(), last.words(), amount.anchor(), true,
				amount.rule());
	}

	/** "40% of voters, compared with 35% in 2019" counts voters twice. */
	private static Meaning compared(Meaning amount, Meaning last) {
		boolean same = last.unit().equals(amount.unit());
		return same ? new Meaning(amount.measure(), amount.unit(), last.counted(), last.words(), amount.anchor(), true,
				amount.rule()) : amount;
	}

	/** The sign or word of the unit itself: "$", "dollars", "percent", "per cent". */
	private static Span sign(Sentence sentence, Quantity quantity) {
		boolean fraction = quantity.unit() != null && quantity.unit().equals("percent")
				&& !sentence.token(quantity.next() - 1).is("%", "percent", "pct", "cent");
		if (fraction) {
			return quantity.exact();
		}
		Token first = sentence.token(quantity.number());
		Token last = sentence.token(quantity.next() - 1);
		if (last.is("cent") && sentence.word(last.index() - 1).equals("per")) {
			return new Span(sentence.token(last.index() - 1).span().begin(), last.span().end());
		}
		// "5 dollars" and "a trillion dollars" end with the unit, "$5" begins with it
		return (first.tag().equals("CD") || first.is("a", "an", "one")) ? last.span() : first.span();
	}

	/**
	 * "<em>Turnout</em> reached 62.5 percent"; not "Employers offered 7 percent", which
	 * is a share of something else.
	 */
	private @Nullable Counted subject(Sentence sentence, Quantity quantity) {
		Token own = sentence.child(sentence.token(quantity.next() - 1), "nsubj").orElse(null);
		if (own != null && own.isNoun() && !own.isName() && own.index() < quantity.first()) {
			return noun(sentence, own);
		}
		Token verb = sentence.head(sentence.token(quantity.next() - 1));
		Token subject = (verb != null && verb.isVerb()) ? sentence.child(verb, "nsubj").orElse(null) : null;
		if (verb == null || subject == null || !subject.isNoun() || subject.index() > quantity.first()
				|| (sentence.token(quantity.next() - 1).isRelated("obj") && !verb.hasLemma(MEASURED))) {
			return null;
		}
		Token object = sentence.child(verb, "obj").orElse(null);
		if (object != null && (object.index() < quantity.number() || object.index() >= quantity.next())) {
			boolean changed = object.isNoun() && object.index() < quantity.first()
					&& verb.hasLemma("raise", "cut", "lower", "increase", "reduce", "lift", "trim", "slash", "double");
			return changed ? noun(sentence, object) : null;
		}
		return noun(sentence, subject);
	}

	private static Counted noun(Sentence sentence, Token subject) {
		int first = subject.index();
		while (first > 0 && sentence.token(first - 1).isRelated("compound", "amod")) {
			first--;
		}
		return new Counted(first, subject.index(), subject.index(),
				new Span(sentence.token(first).span().begin(), subject.span().end()));
	}

}
