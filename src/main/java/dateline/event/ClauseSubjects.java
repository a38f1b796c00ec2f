package dateline.event;

import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Who does what a verb says, or whom it is done to where it is passive: its own subject,
 * else that of the clause above that it shares. Empty where neither names anybody, or the
 * clause above may be about another: "the body was found, ending a search".
 */
final class ClauseSubjects {

	/** Verbs whose object is who does what follows. */
	private static final Set<String> CONTROL = Set.of("order", "ask", "tell", "urge", "force", "prompt", "allow",
			"lead", "cause", "enable", "help", "call", "press", "require", "instruct", "request", "want", "invite",
			"expect", "permit", "persuade", "encourage", "authorise", "authorize", "forbid", "warn", "beg", "implore",
			"command", "task", "pressure", "compel", "oblige", "push", "convince", "allege", "believe", "train",
			"teach", "pay", "hire", "advise", "direct", "need", "like", "assign", "empower", "challenge", "dare");

	private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

	/** How many clauses up it looks. */
	private static final int CLAUSES = 4;

	private static final String[] SAYING = { "say", "tell", "report", "claim", "add", "allege" };

	private ClauseSubjects() {
	}

	static Optional<Token> of(Sentence sentence, Token verb) {
		return of(sentence, verb, 0);
	}

	private static Optional<Token> of(Sentence sentence, Token verb, int depth) {
		if (depth < CLAUSES && Clauses.isAfter(sentence, verb)) {
			Token over = Clauses.over(sentence, verb);
			return (over != null) ? of(sentence, over, depth + 1) : Optional.empty();
		}
		Optional<Token> own = sentence.child(verb, "nsubj").flatMap((each) -> quoted(sentence, each, verb));
		if (own.isPresent()) {
			return RelativeClauses.isPronoun(own.get()) ? RelativeClauses.antecedent(sentence, verb, own.get()) : own;
		}
		Token head = sentence.head(verb);
		return (head == null || depth > CLAUSES) ? Optional.empty() : above(sentence, verb, head, depth);
	}

	/** Of a verb that names nobody: by the word that it depends on. */
	private static Optional<Token> above(Sentence sentence, Token verb, Token head, int depth) {
		Optional<Token> caused = caused(sentence, verb, head);
		if (caused.isPresent()) {
			return caused;
		}
		if (verb.isRelated("acl")) {
			return VerbForms.isInfinitive(sentence, verb) ? owner(sentence, head, depth) : Optional.of(head);
		}
		Optional<Token> top = RelativeClauses.above(sentence, verb);
		if (top.isPresent()) {
			return top;
		}
		if (verb.isRelated("xcomp")) {
			Optional<Token> object = sentence.child(head, "obj", "iobj");
			boolean controls = object.isPresent() && CONTROL.contains(EventLexicon.lemma(head));
			return controls ? object : of(sentence, head, depth + 1);
		}
		Optional<Token> hidden = Clauses.reduced(sentence, verb)
			.or(() -> taken(sentence, verb))
			.or(() -> mediated(sentence, verb));
		if (hidden.isPresent()) {
			return hidden;
		}
		if (verb.isRelated("dep") && head.hasLemma(SAYING) && sentence.child(verb, "aux", "aux:pass").isPresent()) {
			// "said 9 of 12 drones had been shot down", of which the parse makes "said 9"
			return sentence.children(head, "obj").stream().filter((each) -> each.index() < verb.index()).findFirst();
		}
		if (isWith(sentence, verb)) {
			return Optional.empty();
		}
		Token sayer = SpeechActs.sayer(sentence, verb);
		if (sayer != null) {
			return of(sentence, sayer, depth + 1);
		}
		if (verb.isRelated("conj", "advcl", "dep") && head.isVerb()) {
			return isOfAnother(sentence, verb, head) ? Optional.empty() : of(sentence, head, depth + 1);
		}
		return (verb.isRelated("dep", "advcl") && head.isNoun()) ? Optional.of(head) : Optional.empty();
	}

	/**
	 * CAUSED: "a landslide triggered by rain killed 24", where the parse may let the rain
	 * kill: what a participle with its agent stands behind, if an object follows.
	 */
	private static Optional<Token> caused(Sentence sentence, Token verb, Token head) {
		Token cause = sentence.head(head);
		boolean agent = verb.isRelated("acl") && !verb.tag().equals("VBG") && verb.index() == head.index() + 1
				&& sentence.child(verb, "obj").isPresent() && head.isRelated("obl", "nmod")
				&& Phrases.preposition(sentence, head).equals("by");
		boolean participle = cause != null && cause.tag().equals("VBN") && cause.index() > 0
				&& sentence.child(cause, "aux:pass").isEmpty();
		return (agent && participle && cause != null)
				? Optional.of(sentence.token(cause.index() - 1)).filter(Token::isNoun) : Optional.empty();
	}

	/** MEDIATED: "in a swap mediated by Oman", of which the parse may make a clause. */
	private static Optional<Token> mediated(Sentence sentence, Token verb) {
		boolean loose = verb.isRelated("dep") && verb.tag().equals("VBN") && verb.index() > 0
				&& VerbForms.isPassive(sentence, verb) && sentence.child(verb, "aux:pass").isEmpty();
		return loose ? Optional.of(sentence.token(verb.index() - 1)).filter(Token::isNoun) : Optional.empty();
	}

	/** "put the toll at 12, with 40 injured". */
	private static boolean isWith(Sentence sentence, Token verb) {
		return verb.isRelated("advcl") && verb.tag().equals("VBN")
				&& sentence.child(verb, "mark").filter((each) -> each.is("with")).isPresent();
	}

	/**
	 * QUOTED: "…, said Lima, the minister, 'but a guard was beaten'": what a quoted
	 * clause says, it says of nobody before it. The parse may join the two.
	 */
	private static Optional<Token> quoted(Sentence sentence, Token subject, Token verb) {
		for (int at = subject.index() + 2; at < verb.index(); at++) {
			boolean opens = sentence.token(at).is("“", "``", "‘") && sentence.token(at - 1).is(",", ":");
			if (opens) {
				int mark = at;
				return sentence.children(subject, "conj").stream().filter((each) -> each.index() > mark).findFirst();
			}
		}
		return Optional.of(subject);
	}

	/**
	 * TAKEN: "was shot in the chest and Sosa died": a finite verb whose subject stands
	 * right before it, though the parse takes that noun for a part of the clause before;
	 * also "to verify <em>forces</em> were leaving".
	 */
	private static Optional<Token> taken(Sentence sentence, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && sentence.token(at).isRelated("aux", "aux:pass", "cop")
				&& sentence.token(at).head() == verb.index()) {
			at--;
		}
		boolean finite = at >= 0 && FINITE.contains(sentence.token(at + 1).tag());
		return (finite && verb.isRelated("dep", "parataxis") && sentence.token(at).isNoun()
				&& sentence.token(at).isRelated("conj", "obj")) ? Optional.of(sentence.token(at)) : Optional.empty();
	}

	/**
	 * OF_ANOTHER: whether the subject of the clause above may well be another's: "the
	 * body was found, ending a search", "two were hurt, officials said", "she said they
	 * burned the school and beat the head".
	 */
	private static boolean isOfAnother(Sentence sentence, Token verb, Token head) {
		boolean outcome = verb.isRelated("advcl") && verb.tag().equals("VBG") && VerbForms.isPassive(sentence, head)
				&& verb.index() > 0 && sentence.token(verb.index() - 1).is(",");
		boolean before = verb.isRelated("advcl") && verb.index() < head.index() && head.hasLemma(SAYING)
				&& !verb.tag().equals("VBG") && sentence.child(verb, "mark").isEmpty();
		boolean past = verb.tag().equals("VBD") || (verb.tag().equals("VBN") && VerbForms.isPresent(sentence, head));
		boolean said = verb.isRelated("conj") && head.hasLemma(SAYING) && past && !SpeechActs.is(verb)
				&& sentence.children(head, "ccomp")
					.stream()
					.anyMatch((each) -> head.index() < each.index() && each.index() < verb.index()
							&& (each.tag().equals("VBD") || each.tag().equals("VBN"))
							&& sentence.child(each, "nsubj").isPresent());
		return outcome || before || said;
	}

	/** Whose plan it is: the possessor's, else the subject's of the verb above. */
	private static Optional<Token> owner(Sentence sentence, Token noun, int depth) {
		Optional<Token> possessor = sentence.child(noun, "nmod:poss");
		Token head = sentence.head(noun);
		if (possessor.isPresent() && !possessor.get().tag().equals("PRP$")) {
			return possessor;
		}
		return (head != null && head.isVerb()) ? of(sentence, head, depth + 1) : Optional.empty();
	}

}
