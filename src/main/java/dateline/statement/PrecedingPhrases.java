package dateline.statement;

import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Who is named by the phrase that ends right before a verb, looked for across what news
 * puts between the two: adverbs, days, brackets, appositions and relative clauses ("<em>A
 * nurse</em>, who asked not to be named, on Monday said"). {@link SubjectPhrases} reads
 * the whole clause from its beginning; this looks back for as little as there is. Answers
 * with nothing where that phrase names nobody who could speak.
 */
final class PrecedingPhrases {

	/** How many asides may stand between a speaker and the verb. */
	private static final int ASIDES = 3;

	private final Voices voices;

	private final Quotations quotations;

	private final Antecedents antecedents;

	PrecedingPhrases(Voices voices, Quotations quotations, Antecedents antecedents) {
		this.voices = voices;
		this.quotations = quotations;
		this.antecedents = antecedents;
	}

	/** The phrase that ends before this verb, whatever the parse says. */
	Optional<Voice> before(Sentence sentence, Token verb) {
		return endingAt(sentence, last(sentence, verb), 0).map(Voices::widened);
	}

	/** The last word before the verb, and before adverbs, auxiliaries and days. */
	static int last(Sentence sentence, Token verb) {
		int at = verb.index() - 1;
		while (at > 0) {
			Token token = sentence.token(at);
			boolean particle = Words.isAdverb(token) || token.is("has", "have", "had", "both", "all", "each");
			boolean day = Voices.isDay(token) || (token.is("week", "month", "year", "morning", "night", "evening")
					&& Words.is(sentence, at - 1, "this", "last", "late"));
			boolean span = token.is("months", "years", "weeks", "days", "decades") && Words.is(sentence, at - 1, "for");
			if (!particle && !day && !span) {
				return at;
			}
			at -= span || (day && Words.is(sentence, at - 1, "on", "late", "early", "this", "last")) ? 2 : 1;
		}
		return at;
	}

	private Optional<Voice> endingAt(Sentence sentence, int last, int depth) {
		int at = Words.beforeBrackets(sentence, last);
		Token token = Words.at(sentence, at);
		if (token == null || depth > ASIDES || this.quotations.quoted(token)) {
			return Optional.empty();
		}
		if (token.text().equals(",")) {
			return beyond(sentence, at, depth);
		}
		Token relative = Words.at(sentence, at - 1);
		if (Words.isRelative(token) && relative != null) {
			Token noun = relative.is("that") ? null : this.antecedents.of(sentence, relative);
			return (noun == null) ? Optional.empty() : this.voices.voice(sentence, noun);
		}
		if (!token.isNoun() && !token.tag().matches("PRP|DT|CD|JJ|JJS") && !Words.isWho(token)) {
			return Optional.empty();
		}
		return this.antecedents.restricted(sentence, at)
			.or(() -> this.voices.voice(sentence, Words.phraseHead(sentence, token)));
	}

	/** What stands before an apposition or a relative clause that this comma closes. */
	private Optional<Voice> beyond(Sentence sentence, int close, int depth) {
		boolean finite = false;
		for (int i = close - 1; i > 0; i--) {
			Token token = sentence.token(i);
			if (token.is(";", ":") || this.quotations.quoted(token)) {
				return Optional.empty();
			}
			boolean open = token.text().equals(",");
			if (open && (!finite || relates(sentence, i + 1) || isSpeaking(sentence, i + 1))) {
				return endingAt(sentence, i - 1, depth + 1);
			}
			boolean participle = token.tag().equals("VBD") && sentence.token(i - 1).text().equals(",");
			finite |= Words.isFinite(token) && !participle;
		}
		return Optional.empty();
	}

	/** ", speaking on condition that …": what the aside is about has verbs of its own. */
	private static boolean isSpeaking(Sentence sentence, int from) {
		return Words.is(sentence, from, "speaking", "citing", "requesting", "asking", "insisting", "using", "talking",
				"writing", "quoting", "acknowledging", "noting", "describing");
	}

	/** "who …", "whose …", "of whom …", "some of which …". */
	private static boolean relates(Sentence sentence, int from) {
		for (int i = from; i < Math.min(from + 4, sentence.size()); i++) {
			Token each = sentence.token(i);
			if (each.is("who", "which", "whose", "whom")) {
				return true;
			}
			if (!each.tag().matches("IN|TO|DT|CD|NN|NNS|JJ")) {
				return false;
			}
		}
		return false;
	}

}
