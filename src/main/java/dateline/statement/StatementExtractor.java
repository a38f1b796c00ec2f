package dateline.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is reported to have said what: quotations with their speakers, clauses and
 * nouns that reporting words govern. In text order, no two with the same content. The
 * speaker is null where the text leaves it unnamed; where it may name who is meant (see
 * {@link Doubts}), the statement is marked as in doubt. Nothing is found in questions,
 * conditions, announcements of future speech and negated speech; what somebody denies is
 * DENIED. The rules are told, each with an example, in {@link QuotationReports},
 * {@link ClauseReports}, {@link ObjectReports}, {@link FigureReports},
 * {@link PassiveObjects}, {@link PassiveReports}, {@link PassiveDenials},
 * {@link NounReports}, {@link PutWords} and {@link AccordingTo}.
 */
public final class StatementExtractor {

	private final ReportingLexicon lexicon = new ReportingLexicon();

	/**
	 * All statements of a text.
	 * @param text the annotated text
	 * @param cast who is who in it
	 * @param dates its date phrases
	 */
	public List<StatementFinding> extract(AnnotatedText text, Cast cast, List<DatePhrase> dates) {
		List<StatementFinding> found = new ArrayList<>();
		SpeakerResolver resolver = new SpeakerResolver(text, cast, this.lexicon);
		for (Draft draft : new Drafts(text, cast, this.lexicon).all()) {
			found.add(finding(text, cast, dates, draft, resolver));
		}
		found.sort(Comparator.comparing(StatementFinding::content));
		return List.copyOf(found);
	}

	private static StatementFinding finding(AnnotatedText text, Cast cast, List<DatePhrase> dates, Draft draft,
			SpeakerResolver resolver) {
		Voice voice = draft.voice();
		boolean carried = draft.word() == null;
		CastMember speaker = (voice != null) ? resolver.resolve(voice) : null;
		Sentence sentence = text.sentenceAt(draft.content().begin()).orElse(draft.home());
		return new StatementFinding(draft.kind(), draft.polarity(), speaker,
				(voice == null || carried) ? null : text.text(voice.span()), draft.cue(), draft.content(),
				draft.pieces(), sentence, saidOn(draft, dates), addressee(draft, cast), draft.rule(),
				voice != null && resolver.isInDoubt());
	}

	/** The date phrase that hangs on the reporting word and not on what was said. */
	private static @Nullable ResolvedDate saidOn(Draft draft, List<DatePhrase> dates) {
		Token word = draft.word();
		if (word == null) {
			return null;
		}
		for (DatePhrase each : dates) {
			Span span = new Span(each.begin(), each.end());
			boolean free = draft.home().span().contains(span)
					&& draft.pieces().stream().noneMatch((piece) -> piece.overlaps(span));
			if (free && draft.home().within(span).stream().anyMatch((token) -> modifies(draft.home(), token, word))) {
				return each.date();
			}
		}
		return null;
	}

	private static boolean modifies(Sentence sentence, Token token, Token word) {
		Token at = token;
		for (int steps = 0; at != null && steps < 6; steps++) {
			if (at.index() == word.index()) {
				return true;
			}
			if (at.isVerb() || at.isRelated("nsubj")) {
				return false;
			}
			at = sentence.head(at);
		}
		return false;
	}

	private static @Nullable CastMember addressee(Draft draft, Cast cast) {
		Token word = draft.word();
		if (word == null || !word.hasLemma("tell", "inform", "assure", "warn", "remind", "notify", "promise")) {
			return null;
		}
		Optional<Token> hearer = draft.home().child(word, "obj", "iobj");
		return hearer.filter((each) -> draft.pieces().stream().noneMatch((piece) -> piece.overlaps(each.span())))
			.flatMap((each) -> cast.referent(draft.home(), each))
			.orElse(null);
	}

}
