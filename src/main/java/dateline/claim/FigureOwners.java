package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose the figures are that show a number:
 * <ul>
 * <li>"Data from <em>the ministry</em> show 820 new cases", "a count by <em>the UN</em>"
 * <li>"<em>the UN</em>'s figures", "<em>Interior Ministry</em> figures"
 * </ul>
 * Null where nothing says whose they are ("Official figures"), and for what is no figures
 * ("the photographs show 12 tanks").
 */
final class FigureOwners {

	/** What may show a number in the name of whoever made it. */
	private static final String[] FIGURES = { "figure", "datum", "data", "statistic", "record", "tally", "count",
			"estimate", "toll", "survey", "poll", "report", "census", "register", "calculation", "projection", "study",
			"audit", "list", "database", "tracker", "analysis", "return", "research" };

	private static final String[] SHOW = { "show", "suggest", "indicate", "reveal" };

	private FigureOwners() {
	}

	/** Whether it is a verb for what figures do: "show", "suggest". */
	static boolean isShowing(Token verb) {
		return verb.isVerb() && verb.hasLemma(SHOW);
	}

	/** The figures that such a verb says to show something, null for other subjects. */
	static @Nullable Token figures(Sentence sentence, Token verb) {
		return sentence.child(verb, "nsubj").filter((subject) -> subject.hasLemma(FIGURES)).orElse(null);
	}

	/** Whose the figures are: "the ministry" of "the ministry's figures", else null. */
	static @Nullable Token of(Sentence sentence, Token figures) {
		if (!figures.hasLemma(FIGURES)) {
			return null;
		}
		Token owner = sentence.child(figures, "nmod:poss").orElse(null);
		owner = (owner != null) ? owner : sentence.children(figures, "nmod")
			.stream()
			.filter((each) -> sentence.children(each, "case").stream().anyMatch((word) -> word.is("by", "from")))
			.findFirst()
			.orElse(null);
		owner = (owner != null) ? owner : behind(sentence, figures.index() + 1);
		return (owner != null) ? owner
				: sentence.children(figures, "compound").stream().reduce((one, other) -> other).orElse(null);
	}

	/** "figures <em>from the agency</em>", where the parse loses them. */
	private static @Nullable Token behind(Sentence sentence, int from) {
		Token owner = null;
		for (int i = from + 1; i < sentence.size() && sentence.word(from).matches("from|by"); i++) {
			Token token = sentence.token(i);
			if (!token.tag().matches("DT|JJ|NN.*|POS|PRP\\$")) {
				break;
			}
			owner = token.isNoun() ? token : owner;
		}
		return owner;
	}

	/** "data show that 1,340 people <em>died</em>". */
	static boolean isShown(Sentence sentence, Token verb) {
		Token head = sentence.head(verb);
		return verb.isRelated("ccomp") && head != null && head.hasLemma(SHOW) && head.index() < verb.index();
	}

}
