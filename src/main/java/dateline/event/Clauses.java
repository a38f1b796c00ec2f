package dateline.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** The grammar of clauses that every part of the event extractor asks for. */
final class Clauses {

	private static final String[] CLAUSAL = { "root", "ccomp", "advcl", "acl", "parataxis", "csubj" };

	/** Verbs whose object is who does what follows. */
	private static final Set<String> CONTROL = Set.of("order", "ask", "tell", "urge", "force", "prompt", "allow",
			"lead", "cause", "enable", "help", "call", "press", "require", "instruct", "request", "want", "invite",
			"expect", "permit", "persuade", "encourage", "authorise", "authorize", "forbid", "warn", "beg", "implore",
			"command", "task", "pressure", "compel", "oblige", "push", "convince", "allege", "believe", "train",
			"teach", "pay", "hire", "advise", "direct", "need", "like", "assign", "empower", "challenge", "dare");

	private static final String[] SAYING = { "say", "tell", "report", "claim", "add", "allege" };

	private Clauses() {
	}

	/** The token of a phrase that hangs on what is outside of it. */
	static Token head(List<Token> tokens) {
		return tokens.stream()
			.filter((token) -> token.head() < tokens.getFirst().index() || token.head() > tokens.getLast().index())
			.findFirst()
			.orElse(tokens.getLast());
	}

	/**
	 * The lemmas that depend on a word, or that it says something about as a participle.
	 */
	static Set<String> around(Sentence sentence, Token token) {
		Set<String> lemmas = new HashSet<>();
		for (Token child : sentence.children(token)) {
			if (child.isRelated("mark")) {
				continue;
			}
			lemmas.add(EventLexicon.lemma(child));
			if (child.isRelated("obj", "nsubj", "obl", "nmod")) {
				sentence.children(child, "compound", "conj", "amod", "nmod", "case")
					.forEach((each) -> lemmas.add(EventLexicon.lemma(each)));
			}
		}
		if (token.isNoun()) {
			before(sentence, token).forEach((each) -> lemmas.add(EventLexicon.lemma(each)));
			Token verb = sentence.head(hook(sentence, token));
			if (verb != null && verb.isVerb() && hook(sentence, token).isRelated("obj", "obl")) {
				sentence.children(verb, "nsubj").forEach((each) -> lemmas.add(EventLexicon.lemma(each)));
			}
		}
		if (token.isRelated("amod") && isAfter(sentence, token)) {
			Optional.ofNullable(sentence.head(token)).ifPresent((each) -> lemmas.add(EventLexicon.lemma(each)));
		}
		relativeNoun(sentence, token).ifPresent((each) -> lemmas.add(EventLexicon.lemma(each)));
		reduced(sentence, token).ifPresent((each) -> lemmas.add(EventLexicon.lemma(each)));
		trailed(sentence, token).ifPresent((each) -> lemmas.add(EventLexicon.lemma(each)));
		Token head = sentence.head(token);
		if (head != null && (token.isRelated("acl", "conj", "advcl", "dep"))) {
			lemmas.add(EventLexicon.lemma(head));
			sentence.children(head, "obj").forEach((each) -> {
				if (!token.isRelated("acl")) {
					lemmas.add(EventLexicon.lemma(each));
				}
			});
		}
		return lemmas;
	}

	/**
	 * The deal of "a deal that the two countries signed", where the parse takes the verb
	 * for a participle of its subject.
	 */
	private static Optional<Token> relativeNoun(Sentence sentence, Token verb) {
		Token subject = verb.isRelated("acl") && verb.tag().equals("VBN") ? sentence.head(verb) : null;
		Token that = (subject != null) ? sentence.head(subject) : null;
		boolean relative = subject != null && that != null && that.is("that", "which") && that.tag().equals("WDT")
				&& that.index() < subject.index() && subject.index() + 1 == verb.index();
		return relative && that != null ? Optional.ofNullable(sentence.head(that)).filter(Token::isNoun)
				: Optional.empty();
	}

	/** The report of "its report, published on Thursday". */
	private static Optional<Token> trailed(Sentence sentence, Token token) {
		boolean trails = token.tag().equals("VBN") && token.index() > 1 && sentence.token(token.index() - 1).is(",")
				&& sentence.child(token, "nsubj", "aux").isEmpty();
		return trails ? Optional.of(sentence.token(token.index() - 2)).filter(Token::isNoun) : Optional.empty();
	}

	/**
	 * The words that stand before a noun in its phrase, by their order and not by the
	 * parse, which takes "U.S. drone strike" apart.
	 */
	static List<Token> before(Sentence sentence, Token noun) {
		int first = noun.index();
		while (first > 0 && isBefore(sentence.token(first - 1), sentence.token(first))) {
			first--;
		}
		return sentence.tokens().subList(first, noun.index());
	}

	private static boolean isBefore(Token token, Token next) {
		return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("HYPH") || token.tag().equals("CD")
				|| (token.tag().equals("VBN") && token.index() > 0)
				|| (token.tag().equals("VB") && (token.is("drone") || next.tag().equals("HYPH")));
	}

	/** The word of a noun's phrase that hangs on the rest of the sentence. */
	static Token hook(Sentence sentence, Token noun) {
		Token head = sentence.head(noun);
		boolean named = head != null && head.isName() && head.index() > noun.index() && noun.isRelated("compound");
		return (head != null && (named || before(sentence, noun).contains(head))) ? hook(sentence, head) : noun;
	}

	/** The preposition of a phrase, lower case; empty if it has none. */
	static String preposition(Sentence sentence, Token token) {
		List<Token> cases = sentence.children(hook(sentence, token), "case");
		if (cases.stream().anyMatch((each) -> each.is("by"))) {
			return "by";
		}
		return cases.stream()
			.findFirst()
			.filter((each) -> !each.tag().equals("POS"))
			.map((each) -> each.text().toLowerCase(java.util.Locale.ROOT))
			.orElse("");
	}

	/** Whether a word heads a clause of its own. */
	static boolean isClause(Sentence sentence, Token token) {
		return token.isRelated(CLAUSAL) || (token.isRelated("conj") && token.isVerb())
				|| (token.isRelated("xcomp") && token.isVerb()) || sentence.child(token, "nsubj", "cop").isPresent();
	}

	/** The head of the smallest clause that this word stands in, itself included. */
	static Token clause(Sentence sentence, Token token) {
		Token at = token;
		for (int steps = 0; steps < sentence.size(); steps++) {
			Token head = sentence.head(at);
			if (head == null || isClause(sentence, at)) {
				return at;
			}
			at = head;
		}
		return at;
	}

	/** "sank", "has sunk", "were sunk", "left 12 dead, …, injuring six". */
	static boolean isPast(Sentence sentence, Token verb) {
		List<Token> auxiliaries = sentence.children(verb, "aux", "aux:pass");
		boolean modal = auxiliaries.stream().anyMatch((each) -> each.tag().equals("MD"));
		boolean past = verb.tag().equals("VBD")
				|| (verb.tag().equals("VBN") && verb.isRelated("root") && auxiliaries.isEmpty())
				|| auxiliaries.stream().anyMatch((each) -> each.tag().equals("VBD") || each.hasLemma("have"));
		return !modal && past;
	}

	/** "is recalling 4,000 vans", "are hunting two men". */
	static boolean isProgressive(Sentence sentence, Token verb) {
		return verb.tag().equals("VBG") && !verb.is("going")
				&& sentence.children(verb, "aux").stream().anyMatch((each) -> each.is("is", "are", "’s", "'s"));
	}

	/** "sinks", "is closed"; not "is sinking", "has sunk". */
	static boolean isPresent(Sentence sentence, Token verb) {
		boolean bare = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
		boolean state = verb.tag().equals("VBN") && sentence.children(verb, "aux:pass")
			.stream()
			.anyMatch((each) -> each.tag().equals("VBZ") || each.tag().equals("VBP"));
		return bare || (state && sentence.children(verb, "aux").isEmpty());
	}

	static boolean isPassive(Sentence sentence, Token verb) {
		if (sentence.child(verb, "nsubj:pass", "aux:pass").isPresent()) {
			return true;
		}
		if (relativeNoun(sentence, verb).isPresent()) {
			return false;
		}
		boolean bare = sentence.child(verb, "aux", "nsubj", "obj").isEmpty();
		Token head = sentence.head(verb);
		if (!verb.tag().equals("VBN") || !bare || head == null) {
			return false;
		}
		return verb.isRelated("acl", "advcl", "amod", "dep") || (verb.isRelated("conj") && isPassive(sentence, head));
	}

	/**
	 * Who does what the verb says, or whom it is done to where it is passive; carried
	 * over from the clause above where this one names nobody.
	 */
	static Optional<Token> subject(Sentence sentence, Token verb) {
		return subject(sentence, verb, 0);
	}

	/**
	 * AFTER: "after firing three missiles", where the parse makes "missiles" or "firing"
	 * a noun phrase: a clause whose subject is that of the verb above.
	 */
	static boolean isAfter(Sentence sentence, Token verb) {
		return verb.tag().equals("VBG") && verb.isRelated("amod", "obl", "compound") && verb.index() > 0
				&& sentence.token(verb.index() - 1).is("after", "since", "while", "when")
				&& over(sentence, verb) != null;
	}

	/** The verb that such a phrase hangs on. */
	static @Nullable Token over(Sentence sentence, Token verb) {
		Token at = sentence.head(verb);
		for (int steps = 0; at != null && !at.isVerb() && steps < 3; steps++) {
			at = sentence.head(at);
		}
		return (at != null && at.isVerb()) ? at : null;
	}

	private static Optional<Token> subject(Sentence sentence, Token verb, int depth) {
		if (depth < 4 && isAfter(sentence, verb)) {
			Token over = over(sentence, verb);
			return (over != null) ? subject(sentence, over, depth + 1) : Optional.empty();
		}
		Token head = sentence.head(verb);
		Optional<Token> own = sentence.child(verb, "nsubj").flatMap((each) -> quoted(sentence, each, verb));
		if (own.isPresent()) {
			boolean relative = own.get().is("that", "which", "who", "whom");
			return relative ? Optional.ofNullable(relativeHead(sentence, verb)).or(() -> before(sentence, own.get(), 2))
					: own;
		}
		if (head == null || depth > 4) {
			return Optional.empty();
		}
		if (verb.isRelated("acl")) {
			return isInfinitive(sentence, verb) ? owner(sentence, head, depth) : Optional.of(head);
		}
		if (verb.isRelated("xcomp")) {
			Optional<Token> object = sentence.child(head, "obj", "iobj");
			boolean controls = object.isPresent() && CONTROL.contains(EventLexicon.lemma(head));
			return controls ? object : subject(sentence, head, depth + 1);
		}
		Optional<Token> reduced = reduced(sentence, verb).or(() -> taken(sentence, verb));
		if (reduced.isPresent()) {
			return reduced;
		}
		Token before = (verb.index() > 0) ? sentence.token(verb.index() - 1) : verb;
		if (verb.isRelated("dep") && verb.tag().equals("VBN") && before.isNoun() && isPassive(sentence, verb)
				&& sentence.child(verb, "aux:pass").isEmpty()) {
			// "in a swap mediated by Oman", of which the parse may make a clause
			return Optional.of(before);
		}
		if (verb.isRelated("dep") && head.hasLemma(SAYING) && sentence.child(verb, "aux", "aux:pass").isPresent()) {
			// "said 9 of 12 drones had been shot down", of which the parse makes "said 9"
			return sentence.children(head, "obj").stream().filter((each) -> each.index() < verb.index()).findFirst();
		}
		if (verb.isRelated("advcl") && verb.tag().equals("VBN")
				&& sentence.child(verb, "mark").filter((each) -> each.is("with")).isPresent()) {
			// "put the toll at 12, with 40 injured"
			return Optional.empty();
		}
		if (verb.isRelated("conj", "advcl", "dep") && head.isVerb()) {
			return isOfAnother(sentence, verb, head) ? Optional.empty() : subject(sentence, head, depth + 1);
		}
		if (verb.isRelated("dep", "advcl") && head.isNoun()) {
			return Optional.of(head);
		}
		return Optional.empty();
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
	 * REDUCED: "A fire fanned by wind has killed two": the parse may take the participle
	 * for a clause that is the subject.
	 */
	private static Optional<Token> reduced(Sentence sentence, Token verb) {
		return sentence.child(verb, "csubj")
			.filter((each) -> each.tag().matches("VB[ND]") && sentence.child(each, "aux", "aux:pass").isEmpty())
			.flatMap((each) -> sentence.child(each, "nsubj"));
	}

	/**
	 * TAKEN: "was shot in the chest and Sosa died": a finite verb whose subject stands
	 * right before it, though the parse takes that noun for a part of the clause before.
	 */
	private static Optional<Token> taken(Sentence sentence, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && sentence.token(at).isRelated("aux", "aux:pass", "cop")
				&& sentence.token(at).head() == verb.index()) {
			at--;
		}
		boolean finite = at >= 0 && sentence.token(at + 1).tag().matches("VB[DPZ]|MD");
		return (finite && verb.isRelated("dep", "parataxis") && sentence.token(at).isNoun()
				&& sentence.token(at).isRelated("conj")) ? Optional.of(sentence.token(at)) : Optional.empty();
	}

	/**
	 * OF_ANOTHER: whether the subject of the clause above may well be another's: "the
	 * body was found, ending a search", "two were hurt, officials said", "she said they
	 * burned the school and beat the head".
	 */
	private static boolean isOfAnother(Sentence sentence, Token verb, Token head) {
		boolean outcome = verb.isRelated("advcl") && verb.tag().equals("VBG") && isPassive(sentence, head)
				&& verb.index() > 0 && sentence.token(verb.index() - 1).is(",");
		boolean before = verb.isRelated("advcl") && verb.index() < head.index() && head.hasLemma(SAYING)
				&& !verb.tag().equals("VBG") && sentence.child(verb, "mark").isEmpty();
		boolean said = verb.isRelated("conj") && head.hasLemma(SAYING) && verb.tag().equals("VBD")
				&& sentence.children(head, "ccomp")
					.stream()
					.anyMatch((each) -> head.index() < each.index() && each.index() < verb.index()
							&& each.tag().equals("VBD") && sentence.child(each, "nsubj").isPresent());
		return outcome || before || said;
	}

	static boolean isInfinitive(Sentence sentence, Token verb) {
		return sentence.children(verb, "mark", "case").stream().anyMatch((each) -> each.is("to"));
	}

	/**
	 * The noun right before "who" or ", which", where the parse hangs the clause
	 * elsewhere.
	 */
	private static Optional<Token> before(Sentence sentence, Token relative, int reach) {
		for (int at = relative.index() - 1; at >= 0 && at >= relative.index() - reach; at--) {
			if (sentence.token(at).isNoun()) {
				return Optional.of(sentence.token(at));
			}
		}
		return Optional.empty();
	}

	/** Whose plan it is: the possessor's, else the subject's of the verb above. */
	private static Optional<Token> owner(Sentence sentence, Token noun, int depth) {
		Optional<Token> possessor = sentence.child(noun, "nmod:poss");
		Token head = sentence.head(noun);
		if (possessor.isPresent() && !possessor.get().tag().equals("PRP$")) {
			return possessor;
		}
		return (head != null && head.isVerb()) ? subject(sentence, head, depth + 1) : Optional.empty();
	}

	/** What a relative clause, or the last of several joined, says something about. */
	static @Nullable Token relativeHead(Sentence sentence, Token verb) {
		Token at = verb;
		for (int steps = 0; at != null && steps < sentence.size(); steps++) {
			Token head = sentence.head(at);
			if (at.isRelated("acl") || (at.isRelated("dep") && head != null && head.isNoun())) {
				return head;
			}
			at = at.isRelated("conj", "xcomp", "cop", "dep") ? head : null;
		}
		return null;
	}

	/**
	 * RELATIVE: "the wounds it reopened", "a levy that Canada imposed": what a relative
	 * clause with a subject of its own and no object is done to.
	 */
	static Optional<Token> relativeObject(Sentence sentence, Token verb) {
		Optional<Token> subject = sentence.child(verb, "nsubj");
		boolean own = subject.isPresent() && !subject.get().is("that", "which", "who", "whom");
		boolean open = sentence.child(verb, "obj", "ccomp", "xcomp").isEmpty() && !isPassive(sentence, verb)
				&& sentence.children(verb, "advmod", "mark")
					.stream()
					.noneMatch((each) -> each.is("when", "where", "why"));
		if (!own || !open || isInfinitive(sentence, verb)) {
			return Optional.empty();
		}
		Token head = sentence.head(verb);
		if (verb.isRelated("acl", "ccomp")) {
			return Optional.ofNullable(head).filter((each) -> each.isNoun() && each.index() < verb.index());
		}
		int at = subject.get().index();
		boolean loose = verb.isRelated("parataxis", "dep") && subject.get().tag().equals("PRP") && at > 0;
		return loose ? Optional.of(sentence.token(at - 1)).filter((each) -> each.isNoun() && !each.isName())
				: Optional.empty();
	}

	/**
	 * TRAILED: the clause above this one, over what is said after both: in "killed when a
	 * bus crashed, police said" the parse may hang the crash on "said".
	 */
	static @Nullable Token above(Sentence sentence, Token verb) {
		Token head = sentence.head(verb);
		Token over = (head != null) ? sentence.head(head) : null;
		boolean trails = over != null && verb.isRelated("advcl") && head != null && head.isRelated("parataxis")
				&& head.index() > verb.index() && over.index() < verb.index();
		return trails ? over : head;
	}

	static boolean isNegated(Sentence sentence, Token token) {
		return sentence.children(token)
			.stream()
			.anyMatch((each) -> (each.is("not", "n't", "n’t", "never", "neither", "nor", "hardly", "without")
					&& each.isRelated("advmod", "neg", "cc", "cc:preconj"))
					|| (each.is("no", "neither") && each.isRelated("det", "advmod", "cc"))
					|| (each.is("longer") && sentence.children(each).stream().anyMatch((no) -> no.is("no"))));
	}

	/** A word and those joined to it by "and". */
	static List<Token> joined(Sentence sentence, Token token) {
		List<Token> all = new java.util.ArrayList<>(List.of(token));
		all.addAll(sentence.children(token, "conj")
			.stream()
			.filter((each) -> each.isNoun() || each.tag().startsWith("PRP"))
			.toList());
		return all;
	}

}
