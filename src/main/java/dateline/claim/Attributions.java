package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says the sentence around a number that no statement covers, by its words alone, for
 * long sentences in which the parse loses the speaker:
 * <ul>
 * <li>"…, killing 14 soldiers, <em>the ministry</em> said, in an attack that …"
 * <li>"According to <em>the Red Cross</em>, its volunteers treated 63 people"
 * </ul>
 * Null where quotation marks, a semicolon or another verb of saying stand between.
 */
final class Attributions {

	private static final int FAR = 14;

	private static final int NEAR = 7;

	private Attributions() {
	}

	static @Nullable Token of(Counting counting) {
		Token aside = Asides.of(counting.sentence(), counting.quantity());
		Token within = (aside != null) ? aside : within(counting.sentence(), counting.quantity());
		within = (within != null) ? within : which(counting.sentence(), counting.quantity());
		if (within != null) {
			return within;
		}
		Token whom = whom(counting.sentence(), counting.quantity());
		whom = (whom != null) ? whom : OwnCounts.of(counting);
		whom = (whom != null) ? whom : Forecasts.of(counting);
		if (whom != null) {
			return whom;
		}
		Token quoted = quoted(counting.sentence(), counting.quantity());
		if (quoted != null) {
			return quoted;
		}
		Token says = LeadingReports.of(counting.sentence(), counting.quantity());
		if (says != null) {
			return says;
		}
		Token behind = NamedBehind.of(counting.sentence(), counting.quantity());
		if (behind != null) {
			return behind;
		}
		Token after = after(counting.sentence(), counting.quantity());
		return (after != null) ? after : before(counting.sentence(), counting.quantity());
	}

	/** "a step that will, according to <em>the broker</em>, drain 5 billion cedis". */
	private static @Nullable Token within(Sentence sentence, Quantity quantity) {
		int according = according(sentence, quantity.first());
		return (according < 0) ? null : head(sentence, according + 2, quantity.first());
	}

	/** "remnants, which <em>the government</em> says number 250". */
	private static @Nullable Token which(Sentence sentence, Quantity quantity) {
		for (int i = quantity.first() - 1; i > 1; i--) {
			Token token = sentence.token(i);
			if (isBarrier(token) || token.is(",", "and", "but")) {
				return null;
			}
			if (token.isVerb() && token.hasLemma("say", "claim", "estimate", "believe")) {
				int noun = i - 1;
				Token subject = sentence.token(noun);
				while (noun > 0 && sentence.token(noun).tag().matches("DT|JJ|NN.*|POS|PRP\\$|PRP")) {
					noun--;
				}
				return (noun < i - 1 && sentence.token(noun).is("which", "who", "that", "what")
						&& (subject.isNoun() || subject.is("it", "he", "she", "they"))) ? named(sentence, subject)
								: null;
			}
		}
		return null;
	}

	/** For "it" the subject of the sentence: "<em>The army</em> …, which it said". */
	private static Token named(Sentence sentence, Token speaker) {
		return speaker.isNoun() ? speaker
				: sentence.tokens()
					.stream()
					.filter((token) -> token.head() < 0 && token.isVerb())
					.flatMap((root) -> sentence.child(root, "nsubj").stream())
					.filter((subject) -> subject.isNoun() && subject.index() < speaker.index())
					.findFirst()
					.orElse(speaker);
	}

	/** "Its president, <em>Ana Ruiz</em>, according to whom 6,500 jobs have gone". */
	private static @Nullable Token whom(Sentence sentence, Quantity quantity) {
		for (int i = quantity.first() - 1; i > 3; i--) {
			if (isBarrier(sentence.token(i)) || sentence.token(i).is(",")) {
				return null;
			}
			if (sentence.token(i).is("whom", "which") && sentence.token(i - 1).is("to")
					&& sentence.token(i - 2).is("according")) {
				int noun = sentence.token(i - 3).is(",") ? i - 4 : i - 3;
				return sentence.token(noun).isNoun() ? sentence.token(noun) : null;
			}
		}
		return null;
	}

	/** The "according" that parts a relative clause whose number this is, else -1. */
	private static int according(Sentence sentence, int first) {
		for (int i = first - 1; i > 2; i--) {
			Token token = sentence.token(i);
			if (isBarrier(token) || token.is("and", "but", "while", "who", "which", "that")) {
				return -1;
			}
			if (token.is("according")) {
				return isParting(sentence, i) ? i : -1;
			}
		}
		return -1;
	}

	/** "which, according to", "that will, according to". */
	private static boolean isParting(Sentence sentence, int according) {
		int at = according - 2;
		boolean comma = sentence.token(according - 1).is(",");
		while (comma && at > 0
				&& (sentence.token(at).tag().equals("MD") || sentence.token(at).hasLemma("have", "be"))) {
			at--;
		}
		return comma && at > 0 && sentence.token(at).is("that", "which", "who");
	}

	/**
	 * Whether such an "according to" follows and tells nothing of this number, which
	 * stands before the relative clause.
	 */
	static boolean isBeforeRelative(Sentence sentence, Quantity quantity) {
		for (int i = quantity.next(); i < sentence.size(); i++) {
			if (sentence.token(i).is("according") && i > 2 && isParting(sentence, i)) {
				return sentence.tokens()
					.subList(quantity.next(), i)
					.stream()
					.anyMatch((token) -> token.is("that", "which", "who"));
			}
		}
		return false;
	}

	/** Who blames or praises in the quoted words: "<em>He</em> blamed \"4,000 …\"". */
	private static @Nullable Token quoted(Sentence sentence, Quantity quantity) {
		int open = -1;
		for (int i = 0; i < quantity.first(); i++) {
			boolean mark = sentence.token(i).tag().matches("``|''") || sentence.token(i).is("\"", "“", "”");
			open = mark ? ((open < 0) ? i : -1) : open;
		}
		Token verb = (open > 0) ? leading(sentence, open - 1) : null;
		if (verb == null || !verb.isVerb() || verb.tag().matches("VB[NG]?")) {
			return null;
		}
		return sentence.child(verb, "nsubj").filter((each) -> each.index() < verb.index()).orElse(null);
	}

	/** The verb of "attributed the decision <em>to</em>", else the word itself. */
	private static Token leading(Sentence sentence, int last) {
		for (int i = last - 1; i > 0 && i > last - NEAR && sentence.token(last).is("to", "as", "of"); i--) {
			Token token = sentence.token(i);
			if (token.isVerb()) {
				return token.hasLemma("attribute", "describe", "refer", "speak", "talk", "warn", "ascribe", "point")
						? token : sentence.token(last);
			}
			if (!token.tag().matches("DT|NN.*|PRP\\$|JJ")) {
				break;
			}
		}
		return sentence.token(last);
	}

	/** The speaker of ", NP said" behind the number. */
	private static @Nullable Token after(Sentence sentence, Quantity quantity) {
		for (int i = quantity.next(); i < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (isBarrier(token)) {
				return null;
			}
			if (token.is("said", "says", "reported", "announced", "confirmed", "estimated", "estimates", "added",
					"show", "showed", "shows")) {
				return isParenthesis(sentence, i) ? speaker(sentence, i, quantity.next()) : null;
			}
		}
		return null;
	}

	/** Followed by a comma, a day or the end: no clause of its own content. */
	private static boolean isParenthesis(Sentence sentence, int said) {
		int at = said + 1;
		while (at < sentence.size() && (sentence.token(at).is("on", "in", "a", "late", "early")
				|| sentence.token(at).isName() || sentence.word(at).matches("statement|night|evening|morning"))) {
			at++;
		}
		return at >= sentence.size() || sentence.token(at).tag().matches("[.,]");
	}

	/** The head of the noun phrase between a comma and "said". */
	private static @Nullable Token speaker(Sentence sentence, int said, int least) {
		int comma = said - 1;
		while (comma >= least && !sentence.token(comma).is(",")) {
			boolean name = Character.isUpperCase(sentence.token(comma).text().charAt(0));
			if ((sentence.token(comma).isVerb() && !name) || said - comma > FAR) {
				return null;
			}
			comma--;
		}
		return (comma < least) ? null : head(sentence, comma + 1, said);
	}

	/** The last noun of the first run of nouns. */
	private static @Nullable Token head(Sentence sentence, int begin, int end) {
		if (!sentence.token(begin).tag().matches("DT|PRP\\$|JJ|NN.*|VBN|CD")) {
			return null;
		}
		Token head = null;
		for (int i = begin; i < end; i++) {
			Token token = sentence.token(i);
			if (head != null && !token.isNoun() && !token.tag().equals("POS")) {
				return head;
			}
			head = token.isNoun() ? token : head;
		}
		return head;
	}

	/** "According to NP," at the head of the sentence. */
	private static @Nullable Token before(Sentence sentence, Quantity quantity) {
		if (!sentence.word(0).equals("according") || !sentence.word(1).equals("to")) {
			return null;
		}
		int comma = 2;
		while (comma < quantity.first() && !sentence.token(comma).is(",")) {
			comma++;
		}
		for (int i = comma; i < quantity.first(); i++) {
			if (isBarrier(sentence.token(i)) || sentence.token(i).is("said", "but", "while", "although")) {
				return null;
			}
		}
		return (comma < quantity.first()) ? head(sentence, 2, comma) : null;
	}

	/** Whether no attribution reaches over it. */
	static boolean isBarrier(Token token) {
		return token.is(";", ":", "\"", "“", "”", "''", "``");
	}

}
