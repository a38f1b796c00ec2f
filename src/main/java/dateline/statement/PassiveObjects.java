package dateline.statement;

import java.util.List;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who said it stands behind "by", and less than a clause was said. Rules:
 * <ul>
 * <li>PASSIVE_AS: a dam described by Lopez as a danger
 * <li>PASSIVE_OF: the builder was accused by Lopez of fraud
 * </ul>
 */
final class PassiveObjects {

	private final ReportingLexicon lexicon;

	private final Unsaid unsaid;

	private final Contents contents;

	private final Reach reach;

	private final Voices voices;

	private final Quotations quotations;

	PassiveObjects(ReportingLexicon lexicon, Unsaid unsaid, Contents contents, Reach reach, Voices voices,
			Quotations quotations) {
		this.lexicon = lexicon;
		this.unsaid = unsaid;
		this.contents = contents;
		this.reach = reach;
		this.voices = voices;
		this.quotations = quotations;
	}

	List<Draft> in(Sentence sentence) {
		return sentence.tokens()
			.stream()
			.filter((each) -> each.tag().equals("VBN") && Words.is(sentence, each.index() + 1, "by")
					&& !this.quotations.quoted(each))
			.flatMap((each) -> passive(sentence, each).stream())
			.toList();
	}

	private Optional<Draft> passive(Sentence sentence, Token token) {
		ReportingVerb verb = this.lexicon.verb(token.lemma())
			.filter((each) -> each.takes(Frame.AS, Frame.ACCUSE))
			.orElse(null);
		Voice voice = this.voices.startingAt(sentence, token.index() + 2).orElse(null);
		if (verb == null || voice == null || this.unsaid.isNegatedOrPossible(sentence, token)) {
			return Optional.empty();
		}
		int as = QuotationReports.indexAfter(sentence, voice.span().end());
		int of = this.voices.phraseEnd(sentence, token.index() + 2, sentence.size());
		if (verb.takes(Frame.ACCUSE) && !verb.takes(Frame.AS) && of > token.index() + 2) {
			Span words = Words.span(sentence, token.index() + 2, of);
			return accused(sentence, token,
					(words == null) ? voice : new Voice(sentence, voice.head(), words, voice.kind()), of);
		}
		while (as < sentence.size() && as < token.index() + 14 && !sentence.token(as).is("as")
				&& !Words.isFinite(sentence.token(as))) {
			as++;
		}
		if (!Words.is(sentence, as, "as")) {
			return Optional.empty();
		}
		int end = as + 1;
		while (end < sentence.size() && !sentence.token(end).text().equals(",")
				&& (!Words.isFinite(sentence.token(end)) || sentence.token(end).isRelated("acl"))) {
			end++;
		}
		@Nullable Span content = this.contents.whole(sentence, Words.span(sentence, as + 1, end));
		return (content == null) ? Optional.empty() : Optional.of(new Draft(this.contents.kind(List.of(content)),
				Polarity.ASSERTED, voice, token.span(), token, sentence, List.of(content), "PASSIVE_AS"));
	}

	private Optional<Draft> accused(Sentence sentence, Token token, Voice voice, int of) {
		if (!Words.is(sentence, of, "of", "for")) {
			return Optional.empty();
		}
		Span content = this.contents.whole(sentence,
				Words.span(sentence, of + 1, this.reach.end(sentence, token, of + 1)));
		return (content == null) ? Optional.empty() : Optional.of(new Draft(this.contents.kind(List.of(content)),
				Polarity.ASSERTED, voice, token.span(), token, sentence, List.of(content), "PASSIVE_OF"));
	}

}
