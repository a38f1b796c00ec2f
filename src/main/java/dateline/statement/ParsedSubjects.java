package dateline.statement;

import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says it as far as the parse knows: the subject of the verb, or of the one that it
 * follows ("<em>Lopez</em> shrugged, saying"), whom a "who" stands for, who is quoted as
 * saying it and who released the statement that says it. Answers with nothing where the
 * parse has none, or one who is only told ("was told and said").
 */
final class ParsedSubjects {

	/** What one does with a document that one speaks in. */
	private static final Set<String> RELEASES = Set.of("release", "issue", "publish", "post", "send", "sign", "write",
			"deliver", "give", "make", "file", "circulate", "distribute", "share", "put", "read", "hold");

	/** How many verbs may stand between a verb and the one that has its subject. */
	private static final int FAR = 4;

	private final ReportingLexicon lexicon;

	private final Voices voices;

	private final Quotations quotations;

	private final Antecedents antecedents;

	ParsedSubjects(ReportingLexicon lexicon, Voices voices, Quotations quotations, Antecedents antecedents) {
		this.lexicon = lexicon;
		this.voices = voices;
		this.quotations = quotations;
		this.antecedents = antecedents;
	}

	/** Who says it by this verb. */
	Optional<Voice> of(Sentence sentence, Token verb) {
		Token subject = subject(sentence, verb, 0);
		return (subject == null || subject.equals(verb)) ? Optional.empty() : this.voices.voice(sentence, subject);
	}

	private @Nullable Token subject(Sentence sentence, Token verb, int depth) {
		Token own = nearest(sentence, verb);
		if (own != null && Words.isRelative(own) && !own.is("what")) {
			return antecedent(sentence, verb, own);
		}
		Token head = sentence.head(verb);
		if (own == null && head != null && head.hasLemma("quote", "cite")
				&& Words.is(sentence, verb.index() - 1, "as")) {
			return sentence.children(head)
				.stream()
				.filter((each) -> each.relation().equals("nsubj:pass"))
				.findFirst()
				.orElseGet(() -> quoted(sentence, head));
		}
		if (own != null) {
			return Words.isRelative(own) ? null : own;
		}
		if (depth > FAR || head == null || sentence.child(verb, "nsubj:pass").isPresent()) {
			return null;
		}
		if (verb.isRelated("acl")) {
			return verb.tag().equals("VBG") ? stating(sentence, head) : null;
		}
		return follows(verb, head) ? shared(sentence, verb, head, depth) : null;
	}

	/** Whether the verb may have the subject of the one that it hangs on. */
	private static boolean follows(Token verb, Token head) {
		boolean follows = verb.isRelated("conj", "xcomp", "advcl", "dep", "parataxis")
				|| (verb.isRelated("ccomp") && verb.tag().equals("VBG"));
		boolean bare = !verb.isRelated("advcl", "dep", "parataxis", "ccomp") || verb.tag().equals("VBG")
				|| (verb.tag().equals("VB") && verb.isRelated("advcl"));
		return follows && bare && isVerbal(head);
	}

	/** The subject of the verb that this one follows, if both have the same. */
	private @Nullable Token shared(Sentence sentence, Token verb, Token head, int depth) {
		Token passive = sentence.child(head, "nsubj:pass").orElse(null);
		if (passive == null) {
			return subject(sentence, head, depth + 1);
		}
		boolean same = (verb.isRelated("conj") && verb.tag().matches("VBZ|VBP")) || isHearsay(sentence, verb, head)
				|| head.is("forced", "obliged", "compelled")
				|| (verb.is("saying", "telling", "warning") && head.is("heard", "seen", "filmed", "recorded"));
		return same ? passive : null;
	}

	/** "is understood to have told": who is understood to have done so. */
	private static boolean isHearsay(Sentence sentence, Token verb, Token head) {
		return verb.isRelated("xcomp") && Words.is(sentence, verb.index() - 1, "have")
				&& head.is("understood", "said", "reported", "believed", "alleged", "thought", "known", "claimed");
	}

	/**
	 * Of several subjects that the parse gives, the last before the verb; what is quoted
	 * is the subject of no verb outside.
	 */
	private @Nullable Token nearest(Sentence sentence, Token verb) {
		Token found = null;
		for (Token each : sentence.children(verb, "nsubj")) {
			boolean fits = !each.relation().equals("nsubj:pass") && (found == null || each.index() < verb.index())
					&& !each.isVerb() && !this.quotations.quoted(each);
			found = fits ? each : found;
		}
		return found;
	}

	private static boolean isVerbal(Token token) {
		return token.isVerb() || token.tag().startsWith("JJ");
	}

	/** Whom the "who" that is the subject of this verb stands for. */
	private @Nullable Token antecedent(Sentence sentence, Token verb, Token relative) {
		Token head = sentence.head(verb);
		if (head != null && verb.isRelated("acl") && head.index() < relative.index()) {
			return head.isNoun() ? releaser(sentence, head) : null;
		}
		return relative.is("that") ? null : this.antecedents.of(sentence, relative);
	}

	/** "Reuters quoted a shopkeeper as saying": the shopkeeper says. */
	private static @Nullable Token quoted(Sentence sentence, Token quoting) {
		return Words.isFinite(quoting) ? sentence.child(quoting, "obj").orElse(null) : null;
	}

	private @Nullable Token stating(Sentence sentence, Token noun) {
		Token addressing = addressing(sentence, noun);
		return (addressing != null) ? addressing : releaser(sentence, noun);
	}

	/** "<em>Ana Lima</em> wrote to the minister saying": Lima says, not who is told. */
	private static @Nullable Token addressing(Sentence sentence, Token hearer) {
		boolean to = hearer.isRelated("obl", "nmod", "iobj")
				&& sentence.child(hearer, "case").filter((each) -> each.is("to")).isPresent();
		Token above = to ? sentence.head(hearer) : null;
		Token verb = (above != null && above.isNoun() && above.isRelated("obj")) ? sentence.head(above) : above;
		return (verb != null && verb.hasLemma("appeal", "write", "send", "issue", "hand", "complain", "reply",
				"respond", "address", "speak", "deliver", "email", "submit"))
						? sentence.child(verb, "nsubj").orElse(null) : null;
	}

	/** "The office released a statement, stating …": the office states. */
	private @Nullable Token releaser(Sentence sentence, Token noun) {
		Token verb = sentence.head(noun);
		boolean document = this.lexicon.isSpeaker(noun, SpeakerKind.DOCUMENT);
		if (!document || verb == null || !noun.isRelated("obj") || !RELEASES.contains(verb.lemma())) {
			return noun.isNoun() ? noun : null;
		}
		return sentence.child(verb, "nsubj").filter((each) -> !each.tag().startsWith("W")).orElse(noun);
	}

}
