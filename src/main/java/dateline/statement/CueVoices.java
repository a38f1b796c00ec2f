package dateline.statement;

import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a reporting word: mostly its subject, else whom something made speak
 * ("prompting the Greens to accuse him"), who took the step ("took the step of
 * rejecting"), or who follows a leading participle ("While condemning the attack, the
 * mayor …").
 */
final class CueVoices {

	private final Voices voices;

	private final Subjects subjects;

	private final Quotations quotations;

	private final InvertedSubjects inverted;

	CueVoices(ReportingLexicon lexicon, Voices voices, Subjects subjects, Quotations quotations) {
		this.voices = voices;
		this.subjects = subjects;
		this.quotations = quotations;
		this.inverted = new InvertedSubjects(lexicon, voices, quotations);
	}

	Optional<Voice> of(Sentence sentence, Token token) {
		Optional<Voice> moved = moved(sentence, token);
		if (moved.isPresent()) {
			return moved;
		}
		Token step = isStep(sentence, token) ? sentence.head(sentence.token(token.index() - 2)) : null;
		if (step != null) {
			return this.subjects.of(sentence, step);
		}
		Token answer = answers(sentence, token);
		if (answer != null) {
			return this.subjects.of(sentence, answer);
		}
		if (leads(sentence, token)) {
			return led(sentence, token);
		}
		Token predicate = Mistagged.predicate(sentence, token);
		if (predicate != null) {
			return this.subjects.of(sentence, predicate);
		}
		if (Mistagged.closes(sentence, token) || Mistagged.isNoun(sentence, token)
				|| Mistagged.isPast(sentence, token)) {
			return this.subjects.before(sentence, token);
		}
		Optional<Voice> inverted = this.inverted.of(sentence, token);
		if (inverted.isPresent()) {
			return inverted;
		}
		return this.subjects.of(sentence, token).or(() -> shared(sentence, token));
	}

	/** "prompting the Greens to accuse him": whom something made speak. */
	Optional<Voice> moved(Sentence sentence, Token token) {
		if (!token.tag().equals("VB") || !Words.is(sentence, token.index() - 1, "to")) {
			return Optional.empty();
		}
		for (int i = token.index() - 2; i > Math.max(0, token.index() - 12); i--) {
			Token each = sentence.token(i);
			if (each.hasLemma("prompt", "lead", "cause", "drive", "move", "provoke")
					&& each.tag().matches("VBG|VBD|VBN")) {
				boolean did = (each.tag().equals("VBG") && Words.is(sentence, i - 1, ",")) || each.tag().equals("VBD");
				return did ? this.voices.startingAt(sentence, i + 1)
					.filter((voice) -> QuotationReports.indexAfter(sentence, voice.span().end()) == token.index() - 1)
						: Optional.empty();
			}
			if (each.isVerb() || Words.isMark(each)) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** "took the unusual step of rejecting": what was done. */
	static boolean isStep(Sentence sentence, Token token) {
		Token step = Words.at(sentence, token.index() - 2);
		Token take = (step != null) ? sentence.head(step) : null;
		return step != null && step.is("step") && Words.is(sentence, token.index() - 1, "of") && take != null
				&& take.hasLemma("take") && (take.tag().equals("VBD") || take.tag().equals("VBN"));
	}

	/** "<em>responded</em> by denying": the verb of a deed that is itself speech. */
	static @Nullable Token answers(Sentence sentence, Token token) {
		int at = token.index() - 2;
		at -= Words.is(sentence, at, "back") ? 1 : 0;
		Token verb = Words.at(sentence, at);
		boolean by = token.tag().equals("VBG") && Words.is(sentence, token.index() - 1, "by");
		return (by && verb != null && verb.tag().equals("VBD") && verb.hasLemma("respond", "reply", "react", "hit",
				"retaliate", "answer", "begin", "start", "open", "end", "conclude", "finish", "counter")) ? verb : null;
	}

	/** "While condemning the attack, the mayor …": a participle before its subject. */
	static boolean leads(Sentence sentence, Token token) {
		return token.tag().equals("VBG")
				&& (token.index() == 0 || (token.index() == 1 && Words.is(sentence, 0, "while", "but", "also")));
	}

	private Optional<Voice> led(Sentence sentence, Token token) {
		boolean that = false;
		for (int i = token.index() + 1; i < sentence.size(); i++) {
			that |= sentence.token(i).is("that");
			if (Words.isFinite(sentence.token(i)) && !that) {
				return Optional.empty();
			}
			if (sentence.token(i).text().equals(",") && subject(sentence, i + 1)) {
				return this.voices.startingAt(sentence, i + 1);
			}
		}
		return Optional.empty();
	}

	/** Whether a phrase begins here that a finite verb follows. */
	private static boolean subject(Sentence sentence, int from) {
		for (int i = from; i < sentence.size(); i++) {
			Token each = sentence.token(i);
			if (Words.isFinite(each)) {
				return i > from;
			}
			int close = each.text().equals(",") ? closing(sentence, i) : i;
			if (each.tag().equals("VBG") || close < 0) {
				return false;
			}
			i = close;
		}
		return false;
	}

	/** The comma behind who it is, with a finite verb right behind it; or -1. */
	private static int closing(Sentence sentence, int comma) {
		for (int i = comma + 1; i + 1 < sentence.size(); i++) {
			if (sentence.token(i).text().equals(",")) {
				return Words.isFinite(sentence.token(i + 1)) ? i : -1;
			}
		}
		return -1;
	}

	/** "declined to comment but said": by the predicate before, where the parse fails. */
	private Optional<Voice> shared(Sentence sentence, Token token) {
		if (!token.tag().equals("VBD") || !token.isRelated("conj")
				|| !Words.is(sentence, token.index() - 1, "but", "and")) {
			return Optional.empty();
		}
		for (int i = token.index() - 2; i > 0; i--) {
			Token each = sentence.token(i);
			if (each.tag().equals("VBD") && Words.isFinite(each)) {
				return this.subjects.of(sentence, each);
			}
			if (Words.isFinite(each) || each.is("that") || Words.isRelative(each) || this.quotations.quoted(each)) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** "in what Lopez, who runs it, described as": a verb taken for a participle. */
	Optional<Voice> ofWhat(Sentence sentence, Token token, ReportingVerb verb) {
		boolean fits = token.tag().matches("VBN|VBD") && verb.takes(Frame.AS, Frame.NAME)
				&& !Words.is(sentence, token.index() + 1, "by");
		int what = token.index() - 1;
		while (fits && what > Math.max(0, token.index() - 20) && !sentence.token(what).is("what")) {
			what--;
		}
		if (!fits || !Words.is(sentence, what, "what")) {
			return Optional.empty();
		}
		int from = what + 1;
		return this.voices.startingAt(sentence, from).flatMap((voice) -> {
			int end = Math.min(token.index(), QuotationReports.indexAfter(sentence, voice.span().end()));
			boolean near = sentence.tokens()
				.subList(end, token.index())
				.stream()
				.allMatch((each) -> Words.isAdverb(each) || each.is("has", "have", "had"));
			boolean aside = Words.is(sentence, end, ",") && Words.is(sentence, token.index() - 1, ",")
					&& end < token.index() - 1;
			Span words = Words.span(sentence, from, end);
			return ((near || aside) && words != null)
					? Optional.of(new Voice(sentence, voice.head(), words, voice.kind())) : Optional.empty();
		});
	}

}
