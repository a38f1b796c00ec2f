package dateline.statement;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * A reporting word in use: somebody did say something.
 *
 * @param sentence where it stands
 * @param token the reporting word
 * @param verb its entry of the lexicon
 * @param voice who says it
 */
record Cue(Sentence sentence, Token token, ReportingVerb verb, Voice voice) {

	Span span() {
		return this.token.span();
	}

	int index() {
		return this.token.index();
	}

}
