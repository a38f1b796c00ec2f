package dateline.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a relative clause is about, by the order of words: "<em>a lawyer</em> for the
 * union, who said", "<em>the company</em> that runs the line denied". Answers with
 * nothing where no noun stands before it, and where another clause begins in between.
 */
final class Antecedents {

	/** Verbs that take a clause: a verb behind them need not be the main one. */
	private static final Set<String> CLAUSAL = Set.of("say", "think", "believe", "know", "hope", "claim", "fear",
			"hear", "tell", "feel", "suspect", "see", "mean", "ensure");

	private final Voices voices;

	Antecedents(Voices voices) {
		this.voices = voices;
	}

	/**
	 * The noun that a "who" or "which" stands for: the last one before it that could
	 * speak, and for "which" what that one hangs on.
	 */
	@Nullable Token of(Sentence sentence, Token relative) {
		int at = relative.index() - 1;
		at = Words.beforeBrackets(sentence, Words.is(sentence, at, ",") ? at - 1 : at);
		Token token = Words.at(sentence, at);
		if (token == null || !(token.isNoun() || Words.isWho(token))) {
			return null;
		}
		Token head = Words.phraseHead(sentence, token);
		boolean near = relative.is("who") && this.voices.voice(sentence, token).isPresent()
				&& !isPersonOf(sentence, head, token);
		return near ? token : head;
	}

	/** "a lawyer for the union, who": not the union. */
	private boolean isPersonOf(Sentence sentence, Token head, Token token) {
		return !head.equals(token)
				&& this.voices.voice(sentence, head).map(Voice::kind).filter(SpeakerKind.PERSON::equals).isPresent()
				&& this.voices.voice(sentence, token).map(Voice::kind).filter(SpeakerKind.PERSON::equals).isEmpty()
				&& token.entity() == EntityType.ORGANIZATION;
	}

	/**
	 * "The company that runs the line denied": the noun before a relative clause without
	 * commas whose only verb is already found.
	 * @param last the index before "denied"
	 */
	Optional<Voice> restricted(Sentence sentence, int last) {
		int verbs = 0;
		for (int i = last; i > 0; i--) {
			Token each = sentence.token(i);
			if (i == last && !each.isNoun() && !Words.isAdverb(each) && each.tag().matches("CC|,|W.*|IN|TO|PRP")) {
				return Optional.empty();
			}
			boolean relative = each.tag().matches("WDT|WP") && each.is("who", "that", "which");
			if (relative) {
				Token noun = sentence.token(i - 1);
				return (verbs == 1 && noun.isNoun()) ? this.voices.voice(sentence, Words.phraseHead(sentence, noun))
						: Optional.empty();
			}
			boolean finite = Words.isFinite(each);
			verbs += finite ? 1 : 0;
			if (Words.isMark(each) || Words.isQuoteMark(each) || verbs > 1 || each.is("that", "when", "where", "if")
					|| (each.isVerb() && CLAUSAL.contains(each.lemma().toLowerCase(Locale.ROOT)))) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

}
