package dateline.statement;

import java.util.function.Predicate;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether somebody speaks here: "the palace said", "Lopez, who runs the dam, had warned".
 */
final class Speaking {

	private final ReportingLexicon lexicon;

	Speaking(ReportingLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Whether this verb reports what somebody says in a clause. */
	boolean speaks(Token verb) {
		return this.lexicon.verb(verb.lemma())
			.filter((each) -> each.takes(Frame.THAT) && each.takes(Frame.POST))
			.isPresent();
	}

	/** Whether this verb says that somebody speaks or denies. */
	boolean tells(Token verb) {
		return speaks(verb) || this.lexicon.verb(verb.lemma()).filter(ReportingVerb::denied).isPresent();
	}

	/** Whether this verb says what somebody calls, blames or asks. */
	boolean judges(Token verb) {
		return verb.tag().equals("VBD") && this.lexicon.verb(verb.lemma())
			.filter((each) -> each.takes(Frame.NAME, Frame.AS, Frame.ACCUSE))
			.isPresent();
	}

	/** Whether anybody speaks from here on, as far as the words tell. */
	boolean reports(Sentence sentence, int from) {
		return sentence.tokens()
			.subList(from, sentence.size())
			.stream()
			.anyMatch((each) -> Words.isFinite(each) && speaks(each));
	}

	/** The index of the reporting verb after a noun phrase that begins here, or -1. */
	int speaking(Sentence sentence, int from) {
		return speaking(sentence, from, this::speaks);
	}

	static int speaking(Sentence sentence, int from, Predicate<Token> speaks) {
		int at = phraseEnd(sentence, from);
		boolean noun = sentence.tokens()
			.subList(from, at)
			.stream()
			.anyMatch((token) -> token.isNoun() || token.tag().equals("PRP"));
		at = noun ? behindAside(sentence, at) : at;
		Token verb = Words.at(sentence, at);
		Token next = Words.at(sentence, at + 1);
		boolean perfect = verb != null && verb.is("had", "has", "have") && next != null && next.tag().equals("VBN")
				&& speaks.test(next);
		return (noun && verb != null && Words.isFinite(verb) && (perfect || speaks.test(verb))) ? at : -1;
	}

	/** Behind a noun phrase that could speak. */
	static int phraseEnd(Sentence sentence, int from) {
		int at = from;
		boolean noun = false;
		while (at < sentence.size()) {
			Token token = sentence.token(at);
			noun |= token.isNoun() || token.tag().equals("PRP");
			boolean former = token.tag().equals("VBN") && Words.at(sentence, at + 1) != null
					&& sentence.token(at + 1).isNoun() && at > from && sentence.token(at - 1).is("a", "an", "the");
			if (!token.isNoun() && !former && !token.tag().matches("DT|PRP|PRP\\$|JJ|CD|POS|HYPH")
					&& !token.is("of", "for", "and") && !(noun && token.is("in", "at") && token.tag().equals("IN"))) {
				break;
			}
			at++;
		}
		return at;
	}

	/** Behind the commas around who it is: ", the club's owner," or ", who runs it,". */
	private static int behindAside(Sentence sentence, int at) {
		Token first = Words.at(sentence, at + 1);
		if (!Words.is(sentence, at, ",") || first == null || !sentence.token(at - 1).isNoun()) {
			return at;
		}
		int relative = Words.behindRelative(sentence, at);
		if (relative > 0) {
			return relative;
		}
		int close = at + 1;
		while (close < sentence.size() && !sentence.token(close).text().equals(",")
				&& !Words.isFinite(sentence.token(close)) && !Words.isQuoteMark(sentence.token(close))) {
			close++;
		}
		boolean explains = first.tag().matches("DT|NNP|PRP\\$|NN|JJ|CD|VBG")
				|| (first.is("in", "at", "for") && close < at + 10);
		return (explains && Words.is(sentence, close, ",")) ? close + 1 : at;
	}

}
