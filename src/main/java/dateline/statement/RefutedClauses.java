package dateline.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * What somebody says and another denies in a phrase behind it, which has the same
 * content: "The union says the dam was old – a claim the mayor rejects", ", a charge
 * denied by the mayor", ", which the mayor disputes". Of the rule CLAUSE_WHICH_DENIED,
 * which {@link RelativeClauses} has where nobody says the clause. Refused: phrases that
 * go on with a content of their own ("a claim for which the mayor says there is no
 * proof").
 */
final class RefutedClauses {

	private static final String[] CLAIMS = { "claim", "charge", "allegation", "accusation", "assertion", "suggestion",
			"version", "account", "accusations", "allegations", "claims", "charges", "something", "criticism",
			"contention", "assessment", "figure", "number", "estimate", "toll", "report", "finding", "characterisation",
			"characterization", "insinuation", "rumour", "rumor" };

	private final ReportingLexicon lexicon;

	private final Contents contents;

	private final Voices voices;

	RefutedClauses(ReportingLexicon lexicon, Contents contents, Voices voices) {
		this.lexicon = lexicon;
		this.contents = contents;
		this.voices = voices;
	}

	/**
	 * The denials in one sentence.
	 * @param cues its reporting words
	 * @param known what is known to be said in it
	 */
	List<Draft> in(Sentence sentence, List<Cue> cues, List<Draft> known) {
		List<Draft> found = new ArrayList<>();
		for (Cue cue : cues) {
			int begin = QuotationReports.indexAfter(sentence, cue.voice().span().begin());
			boolean denies = cue.verb().denied() && cue.voice().head().index() < cue.index()
					&& closes(sentence, cue.index() + 1);
			int from = denies ? phrase(sentence, begin - 1) : -1;
			denied(sentence, from, known, cue).ifPresent(found::add);
		}
		for (Token token : sentence.tokens()) {
			int from = Words.is(sentence, token.index() + 1, "by") ? claim(sentence, token.index() - 1) : -1;
			ReportingVerb verb = (from > 0)
					? this.lexicon.verb(token.lemma()).filter(ReportingVerb::denied).orElse(null) : null;
			if (verb != null) {
				this.voices.startingAt(sentence, token.index() + 2)
					.flatMap((voice) -> denied(sentence, from, known, new Cue(sentence, token, verb, voice)))
					.ifPresent(found::add);
			}
		}
		return found;
	}

	/** Nothing of its own follows: the end, a mark, a day, "in a statement". */
	private static boolean closes(Sentence sentence, int from) {
		Token next = Words.at(sentence, from);
		return next == null || Words.isMark(next) || Words.isEnd(next) || Words.isAdverb(next) || next.is("in", "on");
	}

	/** Where ", which" or "– a claim that" begins that ends here, or -1. */
	private static int phrase(Sentence sentence, int last) {
		boolean relative = Words.is(sentence, last, "that", "which");
		if (Words.is(sentence, last, "which") && Words.is(sentence, last - 1, ",", "–", "—", "--")) {
			return last;
		}
		return claim(sentence, relative ? last - 1 : last);
	}

	/** Where "– a claim" begins that ends here, or -1. */
	private static int claim(Sentence sentence, int noun) {
		if (!Words.is(sentence, noun, CLAIMS)) {
			return -1;
		}
		int from = noun;
		while (from > 0 && sentence.token(from - 1).tag().matches("DT|JJ|NN")) {
			from--;
		}
		return Words.is(sentence, from - 1, ",", "–", "—", "--", "-") ? from : -1;
	}

	/** What is said before the phrase, as denied. */
	private Optional<Draft> denied(Sentence sentence, int from, List<Draft> known, Cue cue) {
		if (from < 2) {
			return Optional.empty();
		}
		Span before = new Span(sentence.span().begin(), sentence.token(from - 1).span().end());
		int last = sentence.token(from - 2).span().begin();
		return known.stream()
			.filter((each) -> each.polarity() == Polarity.ASSERTED && before.contains(each.content())
					&& each.content().end() > last && each.rule().startsWith("CLAUSE")
					&& !each.rule().equals("CLAUSE_WHICH_DENIED") && !each.rule().equals("CLAUSE_WHAT"))
			.max(Comparator.comparingInt((each) -> each.content().end()))
			.map((each) -> this.contents.draft(cue, List.of(own(sentence, each.content())), Polarity.DENIED,
					"CLAUSE_WHICH_DENIED"));
	}

	/**
	 * The same words with their "that", else with the mark behind them: each statement
	 * goes by a place of its own.
	 */
	private static Span own(Sentence sentence, Span content) {
		int from = QuotationReports.indexAfter(sentence, content.begin());
		int end = QuotationReports.indexAfter(sentence, content.end());
		return Words.is(sentence, from - 1, "that") ? sentence.token(from - 1).span().cover(content)
				: content.cover(sentence.token(Math.min(end, sentence.size() - 1)).span());
	}

}
