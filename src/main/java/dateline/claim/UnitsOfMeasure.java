package dateline.claim;

import java.util.Locale;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which amounts of a unit of measure are a claim: those of which the words tell of what.
 * <ul>
 * <li>RATE: "500,000 <em>b/d</em>", "1.2mn <em>bpd</em>"
 * <li>MASS: "920 kg <em>of cocaine</em>", "70 millimetres <em>of rain</em>"
 * <li>POINTS: "a <em>cut</em> of 100 points", "<em>rates</em> fell 50 points"
 * </ul>
 * Null for other units, for distances ("within 50 km of the border") and for the points
 * of a match.
 */
final class UnitsOfMeasure {

	/** Units that are a claim only where the words tell of what. */
	private static final String[] MASSES = { "kg", "kilogram", "gram", "g", "mg", "milligram", "lb", "pound", "ounce",
			"oz", "kilometre", "kilometer", "km", "metre", "meter", "centimetre", "centimeter", "cm", "millimetre",
			"millimeter", "mm", "foot", "inch", "mile", "yard" };

	/** Of what points are a measure, and where they are scored instead. */
	private static final String[] FINANCE = { "rate", "cut", "hike", "index", "inflation", "yield", "bond", "easing",
			"tightening", "economist", "reduction", "increase" };

	private static final String[] SPORT = { "game", "match", "league", "season", "team", "player", "coach", "win",
			"score", "poll", "playoff", "club", "rebound" };

	private UnitsOfMeasure() {
	}

	/** The meaning of a number with its noun, null where that is no such unit. */
	static @Nullable Meaning of(AnnotatedText text, Sentence sentence, Quantity quantity, Counted counted) {
		if (isMass(sentence, quantity, counted)) {
			String unit = sentence.token(counted.head()).text().toLowerCase(Locale.ROOT);
			return Meaning.counting(text, counted, Measure.OTHER, unit, "MASS");
		}
		return isPoints(sentence, quantity, counted)
				? Meaning.counting(text, counted, Measure.OTHER, "points", "POINTS") : null;
	}

	/** RATE: "500,000 b/d", "1.2mn bpd": barrels a day by their short name. */
	static @Nullable Meaning rate(AnnotatedText text, Sentence sentence, Quantity quantity) {
		int at = quantity.next();
		boolean cut = at + 2 < sentence.size() && sentence.token(at).is("b", "bbl") && sentence.token(at + 1).is("/")
				&& sentence.token(at + 2).is("d", "day");
		boolean one = at < sentence.size() && sentence.token(at).is("b/d", "bpd", "boepd", "bbl/d");
		if (!cut && !one) {
			return null;
		}
		Span words = new Span(sentence.token(at).span().begin(), sentence.token(cut ? at + 2 : at).span().end());
		return new Meaning(Measure.OTHER, text.text(words), text.text(words), words, quantity.next() - 1, false,
				"RATE");
	}

	/** MASS: "920 kg of cocaine", "70 millimetres of rain"; not "50 km of the border". */
	private static boolean isMass(Sentence sentence, Quantity quantity, Counted counted) {
		int of = counted.last() + 1;
		return counted.first() == counted.head() && of + 1 < sentence.size() && sentence.token(of).is("of")
				&& sentence.token(of + 1).tag().matches("NNS?|JJ") && sentence.token(counted.head()).hasLemma(MASSES)
				&& !quantity.before(sentence).equals("within");
	}

	/** POINTS: "a cut of 100 points", "rates fell 50 points"; no points of a match. */
	private static boolean isPoints(Sentence sentence, Quantity quantity, Counted counted) {
		if (counted.first() != counted.head() || !sentence.token(counted.head()).hasLemma("point")
				|| !quantity.isTens()) {
			return false;
		}
		return isFinance(sentence);
	}

	/** Whether points are told of rates and shares, and of no match. */
	static boolean isFinance(Sentence sentence) {
		return sentence.tokens().stream().anyMatch((token) -> token.isNoun() && token.hasLemma(FINANCE))
				&& sentence.tokens().stream().noneMatch((token) -> token.hasLemma(SPORT));
	}

}
