package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words that the reporter lends from somebody. Rule:
 * <ul>
 * <li>AS_PUT: As Lopez put it, “the dam was a joke”. The dam was, in the words of Lopez,
 * “a joke”.
 * <li>PUT_TO: The lawyer put it to the witness that he had lied.
 * </ul>
 * Refused: what is no quotation ("as he put it on the table").
 */
final class PutWords {

	private final Voices voices;

	private final Subjects subjects;

	private final Quotations quotations;

	private final Contents contents;

	private final Reach reach;

	PutWords(Voices voices, Subjects subjects, Quotations quotations, Contents contents, Reach reach) {
		this.contents = contents;
		this.reach = reach;
		this.voices = voices;
		this.subjects = subjects;
		this.quotations = quotations;
	}

	List<Draft> in(Sentence sentence) {
		List<Draft> found = new ArrayList<>();
		for (Token token : sentence.tokens()) {
			if (!this.quotations.quoted(token)) {
				put(sentence, token).or(() -> words(sentence, token))
					.or(() -> told(sentence, token))
					.ifPresent(found::add);
			}
		}
		return found;
	}

	/** "as the mayor put it" */
	private Optional<Draft> put(Sentence sentence, Token token) {
		boolean put = token.hasLemma("put") && Words.is(sentence, token.index() + 1, "it", "this");
		int as = token.index() - 1;
		while (put && as >= 0 && as > token.index() - 12 && !sentence.token(as).is("as")) {
			as--;
		}
		if (!put || !Words.is(sentence, as, "as")) {
			return Optional.empty();
		}
		int begin = as;
		return this.voices.startingAt(sentence, as + 1)
			.or(() -> this.subjects.before(sentence, token))
			.flatMap((voice) -> draft(sentence, token, voice, begin, token.index() + 2));
	}

	/** "put it to the witness that …" */
	private Optional<Draft> told(Sentence sentence, Token token) {
		int at = token.index() + 3;
		boolean put = token.hasLemma("put") && Words.isFinite(token) && Words.is(sentence, at - 2, "it")
				&& Words.is(sentence, at - 1, "to");
		while (put && at < sentence.size() && at < token.index() + 9 && !sentence.token(at).is("that")
				&& !Words.isFinite(sentence.token(at))) {
			at++;
		}
		if (!put || !Words.is(sentence, at, "that")) {
			return Optional.empty();
		}
		int from = at + 1;
		Span content = this.contents.whole(sentence, Words.span(sentence, from, this.reach.end(sentence, token, from)));
		return (content == null) ? Optional.empty()
				: this.subjects.of(sentence, token)
					.map((voice) -> new Draft(this.contents.kind(List.of(content)), Polarity.ASSERTED, voice,
							token.span(), token, sentence, List.of(content), "PUT_TO"));
	}

	/** "in the words of the mayor" */
	private Optional<Draft> words(Sentence sentence, Token token) {
		int at = token.index();
		boolean words = token.is("words") && Words.is(sentence, at - 2, "in") && Words.is(sentence, at - 1, "the")
				&& Words.is(sentence, at + 1, "of");
		return !words ? Optional.empty()
				: this.voices.startingAt(sentence, at + 2)
					.flatMap((voice) -> draft(sentence, token, voice, at - 2,
							QuotationReports.indexAfter(sentence, voice.span().end())));
	}

	private Optional<Draft> draft(Sentence sentence, Token cue, Voice voice, int begin, int end) {
		Quotation quotation = beside(sentence, begin, end);
		return (quotation == null) ? Optional.empty() : Optional.of(new Draft(StatementKind.MIXED, Polarity.ASSERTED,
				voice, cue.span(), cue, sentence, quotation.pieces(), "AS_PUT"));
	}

	/** The quotation that follows without a verb between, else the one that ends here. */
	private @Nullable Quotation beside(Sentence sentence, int begin, int end) {
		Quotation former = null;
		for (Quotation each : this.quotations.all()) {
			Span span = each.outer();
			if (!sentence.span().contains(span)) {
				continue;
			}
			int open = QuotationReports.indexAfter(sentence, span.begin());
			int close = QuotationReports.indexAfter(sentence, span.end());
			if (open >= end && open <= end + 6 && isFree(sentence, end, open)) {
				return each;
			}
			former = (close <= begin && close >= begin - 1) ? each : former;
		}
		return former;
	}

	private static boolean isFree(Sentence sentence, int from, int to) {
		List<Token> between = sentence.tokens().subList(from, to);
		return between.stream().noneMatch((each) -> Words.isFinite(each) && !each.hasLemma("be"))
				|| (to == from + 1 && between.getFirst().text().equals(","));
	}

}
