package dateline.statement;

import java.util.List;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * What is denied by somebody who stands behind "by". Rule:
 * <ul>
 * <li>PASSIVE_DENIED: Reports that the dam was old were denied by Lopez. The dam was old,
 * which was denied by Lopez.
 * </ul>
 * Refused: what is denied to somebody ("was denied entry by the guards"), denials without
 * a denier, and the negated ("was not denied by").
 */
final class PassiveDenials {

	private final ReportingLexicon lexicon;

	private final Unsaid unsaid;

	private final Contents contents;

	private final Voices voices;

	private final Quotations quotations;

	PassiveDenials(ReportingLexicon lexicon, Unsaid unsaid, Contents contents, Voices voices, Quotations quotations) {
		this.lexicon = lexicon;
		this.unsaid = unsaid;
		this.contents = contents;
		this.voices = voices;
		this.quotations = quotations;
	}

	List<Draft> in(Sentence sentence) {
		return sentence.tokens()
			.stream()
			.filter((each) -> (each.tag().equals("VBN") || each.tag().equals("VBD")) && denies(each)
					&& !this.quotations.quoted(each))
			.flatMap((each) -> draft(sentence, each).stream())
			.toList();
	}

	private boolean denies(Token token) {
		return this.lexicon.verb(token.lemma())
			.filter((each) -> each.denied() && each.particles().isEmpty())
			.isPresent();
	}

	private Optional<Draft> draft(Sentence sentence, Token token) {
		int be = Words.beforeAdverbs(sentence, token.index());
		be -= Words.is(sentence, be, "been", "being") ? 1 : 0;
		be = Words.is(sentence, be, "has", "have", "had", "was", "were", "is", "are") ? be : -1;
		int by = by(sentence, token.index() + 1);
		Span content = (be > 1 && by > 0) ? content(sentence, be) : null;
		if (content == null || this.unsaid.isNegatedOrPossible(sentence, token)) {
			return Optional.empty();
		}
		return this.voices.startingAt(sentence, by + 1)
			.map((voice) -> new Draft(this.contents.kind(List.of(content)), Polarity.DENIED, voice, token.span(), token,
					sentence, List.of(content), "PASSIVE_DENIED"));
	}

	/** "by", at once or behind "as nonsense"; -1 if none is near. */
	private static int by(Sentence sentence, int from) {
		int at = from;
		while (at < sentence.size() && at < from + 7 && !Words.isFinite(sentence.token(at))
				&& !Words.isMark(sentence.token(at))) {
			if (sentence.token(at).is("by")) {
				return (at == from || Words.is(sentence, from, "as") || Words.isAdverb(sentence.token(from))) ? at : -1;
			}
			at++;
		}
		return -1;
	}

	/** What the claims say before "were denied", or the clause before "which was". */
	private @org.jspecify.annotations.Nullable Span content(Sentence sentence, int be) {
		if (Words.is(sentence, be - 1, "which") && Words.is(sentence, be - 2, ",")) {
			boolean clause = Words.predicate(sentence, 0, be - 2) >= 0;
			return clause ? this.contents.whole(sentence, Words.span(sentence, 0, be - 2)) : null;
		}
		int from = OthersReports.content(sentence, 0, be);
		int comma = from;
		while (from > 0 && comma < be && !sentence.token(comma).is(";", ":")) {
			comma++;
		}
		boolean clause = from > 0 && comma == be && Words.anyFinite(sentence.tokens().subList(from, be));
		return clause ? this.contents.whole(sentence, Words.span(sentence, from, be)) : null;
	}

}
