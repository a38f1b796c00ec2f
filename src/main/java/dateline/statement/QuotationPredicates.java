package dateline.statement;

import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * Quotations that are the subject or the predicate of a clause about somebody's words, so
 * that no reporting word stands beside them: "“No comment,” was all Lopez would say",
 * "Lopez’s reply was short: “No comment.”", "Her verdict: “A disgrace.”".
 */
final class QuotationPredicates {

	/** What people call what somebody says. */
	private static final String[] SPEECH = { "reply", "answer", "response", "verdict", "message", "comment",
			"explanation", "reaction", "advice", "warning", "plea", "retort", "words", "assessment", "summary",
			"conclusion", "excuse", "appeal", "motto", "question", "promise", "defence", "defense" };

	private final Voices voices;

	QuotationPredicates(Voices voices) {
		this.voices = voices;
	}

	/** Whose words they are, and the words that tell so. */
	record Telling(Voice voice, Token word, Span cue) {
	}

	/** ", was all Lopez would say", ", is how Lopez put it": from this index on. */
	Optional<Telling> behind(Sentence sentence, int from) {
		int all = from + 1;
		if (!Words.is(sentence, from, "was", "is")) {
			return Optional.empty();
		}
		if (!Words.is(sentence, all, "all", "how", "what")) {
			return owned(sentence, all);
		}
		return this.voices.startingAt(sentence, all + 1).map((voice) -> without(voice, all)).flatMap((voice) -> {
			int verb = QuotationReports.indexAfter(sentence, voice.span().end());
			while (Words.is(sentence, verb, "would", "could", "had", "has", "did", "later")) {
				verb++;
			}
			boolean says = Words.is(sentence, verb, "say", "said", "says", "offer", "offered", "manage", "managed",
					"put", "puts", "describe", "described", "describes", "told", "tell", "summed", "recalled",
					"remembers");
			return says ? Optional.of(new Telling(voice, sentence.token(verb), sentence.token(verb).span()))
					: Optional.empty();
		});
	}

	/** ", was Lopez’s only comment", ", was his reply". */
	private Optional<Telling> owned(Sentence sentence, int from) {
		Token noun = sentence.tokens()
			.subList(Math.min(from, sentence.size()), Math.min(from + 8, sentence.size()))
			.stream()
			.filter((each) -> each.is(SPEECH))
			.findFirst()
			.orElse(null);
		return (noun == null) ? Optional.empty()
				: sentence.child(noun, "nmod:poss")
					.flatMap((owner) -> this.voices.voice(sentence, owner))
					.map((voice) -> new Telling(voice, noun, noun.span()));
	}

	/** "all | Lopez would say" */
	private static Voice without(Voice voice, int all) {
		Sentence sentence = voice.sentence();
		return new Voice(sentence, voice.head(), new Span(sentence.token(all + 1).span().begin(),
				Math.max(voice.span().end(), voice.head().span().end())), voice.kind());
	}

	/** "Lopez was defiant:": up to the colon at this index. */
	private Optional<Telling> minded(Sentence sentence, int colon) {
		Token mood = sentence.token(colon - 1);
		int verb = Words.beforeAdverbs(sentence, mood.index());
		if (!mood.tag().equals("JJ") || !Words.is(sentence, verb, "was", "is", "were", "are", "remained", "sounded")) {
			return Optional.empty();
		}
		Token predicate = sentence.token(verb).hasLemma("be") ? mood : sentence.token(verb);
		return sentence.child(predicate, "nsubj")
			.flatMap((subject) -> this.voices.voice(sentence, subject))
			.filter((voice) -> voice.kind() != SpeakerKind.DOCUMENT)
			.map((voice) -> new Telling(voice, mood, mood.span()));
	}

	/**
	 * "Lopez’s reply was short:", "His verdict:", "Lopez was blunt:": up to the colon at
	 * this index.
	 */
	Optional<Telling> before(Sentence sentence, int colon) {
		return minded(sentence, colon).or(() -> named(sentence, colon));
	}

	private Optional<Telling> named(Sentence sentence, int colon) {
		int verb = Words.predicate(sentence, 0, colon);
		Token noun = sentence.tokens()
			.subList(0, (verb > 0) ? verb : colon)
			.stream()
			.filter((each) -> each.isNoun() && each.is(SPEECH))
			.findFirst()
			.orElse(null);
		boolean is = verb < 0 || sentence.token(verb).hasLemma("be", "come", "sound", "read", "run", "go");
		boolean free = noun != null && Words.beforeAdverbs(sentence, (verb < 0) ? colon : verb) - noun.index() < 6;
		return (noun != null && is && free) ? sentence.child(noun, "nmod:poss")
			.flatMap((owner) -> this.voices.voice(sentence, owner))
			.map((voice) -> new Telling(voice, noun, noun.span())) : Optional.empty();
	}

}
