package dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Only a number is told, since the sentences before say of what. Rule:
 * <ul>
 * <li>OBJECT_FIGURE: The police said 30,000. The ministry raised its toll to 14. The Red
 * Cross counted at least 90 dead.
 * </ul>
 * Refused: years, and a number that begins a clause ("said 30,000 had come").
 */
final class FigureReports {

	private static final String[] ABOUT = { "about", "some", "around", "nearly", "almost", "at", "least", "most",
			"more", "less", "fewer", "than", "only", "just", "over", "up", "to", "as", "many", "roughly",
			"approximately", "close", "between", "and", "no" };

	private static final Set<String> CHANGES = Set.of("raise", "revise", "lower", "cut", "increase", "amend", "reduce",
			"update", "correct");

	private static final Set<String> FIGURES = Set.of("estimate", "toll", "count", "figure", "tally", "number",
			"total");

	private final Contents contents;

	FigureReports(Contents contents) {
		this.contents = contents;
	}

	/** What a verb of saying tells; not "claimed 12 lives". */
	Optional<Draft> of(Cue cue) {
		boolean reporter = cue.voice().head().hasLemma("correspondent", "reporter", "journalist");
		boolean says = cue.token().hasLemma("say", "estimate", "suggest", "report", "reckon", "count")
				&& !cue.token().tag().equals("VBG") && !reporter;
		boolean claims = cue.token().hasLemma("claim");
		int from = cue.index() + 1;
		int end = (says || claims) ? figure(cue.sentence(), from) : -1;
		boolean bare = end > 0 && cue.sentence().token(end - 1).tag().equals("CD");
		return (end > 0 && (says || bare)) ? draft(cue, from, end) : Optional.empty();
	}

	static boolean changes(Token verb) {
		return CHANGES.contains(verb.lemma()) && Words.isFinite(verb);
	}

	/** "raised its toll to 14", by whoever is the subject. */
	Optional<Draft> changed(Sentence sentence, Token verb, Voice voice) {
		int to = to(sentence, verb.index() + 1);
		int end = (to > 0) ? figure(sentence, to + 1) : -1;
		Span content = (end > 0) ? this.contents.whole(sentence, Words.span(sentence, to + 1, end)) : null;
		return (content == null) ? Optional.empty() : Optional.of(draft(sentence, verb, voice, content));
	}

	/** Where "to" stands behind "its toll"; -1 if it does not. */
	private static int to(Sentence sentence, int from) {
		boolean figure = false;
		for (int i = from; i < Math.min(from + 9, sentence.size()); i++) {
			Token token = sentence.token(i);
			figure |= FIGURES.contains(token.lemma()) && i > from;
			if (Words.isFinite(token) || Words.isMark(token) || (token.is("to") && !figure)) {
				return -1;
			}
			if (token.is("to")) {
				return i;
			}
		}
		return -1;
	}

	/** Where a number that begins here ends with its noun before a mark; or -1. */
	private static int figure(Sentence sentence, int from) {
		int at = from;
		boolean number = false;
		while (at < sentence.size()) {
			Token token = sentence.token(at);
			boolean year = token.text().matches("(19|20)\\d\\d");
			boolean part = (token.tag().equals("CD") && !year) || token.tag().matches("\\$|JJ.*|NNS?|HYPH")
					|| token.is(ABOUT) || token.is("%", "dead", "injured") || Words.isQuoteMark(token);
			boolean noun = !number && token.tag().matches("JJ|NNS?") && !token.is(ABOUT);
			if (!part || noun) {
				break;
			}
			number |= token.tag().equals("CD");
			at++;
		}
		Token next = Words.at(sentence, at);
		boolean closed = next == null || Words.isEnd(next) || Words.isMark(next) || next.is("in", "on", "for", "while");
		return (number && closed && !Words.is(sentence, at - 1, "and", "to")) ? at : -1;
	}

	private Optional<Draft> draft(Cue cue, int from, int end) {
		Sentence sentence = cue.sentence();
		int after = end;
		while (after < sentence.size() && !Words.isMark(sentence.token(after)) && !Words.isEnd(sentence.token(after))) {
			if (Words.isFinite(sentence.token(after))) {
				return Optional.empty();
			}
			after++;
		}
		@Nullable Span content = this.contents.whole(sentence, Words.span(sentence, from, after));
		return (content == null) ? Optional.empty() : Optional.of(draft(sentence, cue.token(), cue.voice(), content));
	}

	private Draft draft(Sentence sentence, Token word, Voice voice, Span content) {
		return new Draft(this.contents.kind(List.of(content)), Polarity.ASSERTED, voice, word.span(), word, sentence,
				List.of(content), "OBJECT_FIGURE");
	}

}
