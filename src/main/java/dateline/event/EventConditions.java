package dateline.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * When a line of the lexicon is meant. In a list for an argument, PERSON is anybody by
 * name, pronoun or noun, NAME any name, NUMBER a bare number, and NONE no argument at
 * all.
 *
 * @param with one of these words must depend on the word; empty: no matter
 * @param unless none of these may
 * @param subject one of these must do it; empty: no matter
 * @param object it must be done to one of these; empty: no matter
 * @param spared it must not be done to any of these
 * @param clause "to" or "that": the clause that must depend on it; empty: no matter
 */
record EventConditions(Set<String> with, Set<String> unless, Set<String> subject, Set<String> object,
		Set<String> spared, Set<String> clause) {

	private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "RB", "RBR", "PDT", "HYPH",
			"POS", "VBN", "``");

	private static final Set<String> DOER_ENDS = Set.of("holder", "worker", "keeper", "goer", "woman", "ician",
			"ologist", "fighter", "monger", "wright", "officer");

	boolean fit(EventLexicon lexicon, Sentence sentence, Token token) {
		if (isAttribute(sentence, token) || isWon(sentence, token)) {
			return false;
		}
		Set<String> around = Surroundings.lemmas(sentence, token);
		return (this.with.isEmpty() || this.with.stream().anyMatch(around::contains))
				&& this.unless.stream().noneMatch(around::contains)
				&& (this.clause.isEmpty() || hasClause(sentence, token))
				&& (this.subject.isEmpty() || isUntold(sentence, token)
						|| anyOf(lexicon, sentence, this.subject, subjects(sentence, token)))
				&& (this.object.isEmpty() || anyOf(lexicon, sentence, this.object, objects(lexicon, sentence, token)))
				&& (this.spared.isEmpty() || !anyOf(lexicon, sentence, this.spared, objects(lexicon, sentence, token)));
	}

	/** "30 million <em>won</em>": money. */
	private static boolean isWon(Sentence sentence, Token token) {
		return token.is("won") && token.index() > 0 && sentence.token(token.index() - 1).tag().equals("CD");
	}

	/** "boulders and <em>uprooted</em> pines", which the parse joins to the boulders. */
	private static boolean isAttribute(Sentence sentence, Token token) {
		Token head = sentence.head(token);
		return token.tag().matches("VB[DN]") && token.isRelated("conj") && head != null && head.isNoun()
				&& token.index() + 1 < sentence.size() && sentence.token(token.index() + 1).isNoun()
				&& sentence.children(token, "nsubj", "nsubj:pass", "obj", "aux", "aux:pass").isEmpty();
	}

	/**
	 * UNTOLD: "a motorway was blocked": a passive need not say who did what anybody may
	 * do, where the object shows what is meant.
	 */
	private boolean isUntold(Sentence sentence, Token token) {
		boolean anybody = (this.subject.contains("PERSON") || this.subject.contains("NAME"))
				&& !this.subject.contains("TOLD");
		return anybody && (!this.object.isEmpty() || !this.clause.isEmpty()) && token.isVerb()
				&& VerbForms.isPassive(sentence, token) && by(sentence, token).isEmpty();
	}

	private boolean hasClause(Sentence sentence, Token token) {
		return sentence.children(token, "xcomp", "ccomp", "acl", "advcl")
			.stream()
			.anyMatch((each) -> (this.clause.contains("to") && VerbForms.isInfinitive(sentence, each))
					|| (this.clause.contains("that") && each.isRelated("ccomp")));
	}

	/** Who does what the word says: its subject, its agent, its possessor. */
	static List<Token> subjects(Sentence sentence, Token token) {
		if (!token.isVerb()) {
			List<Token> owners = new ArrayList<>(sentence.children(token, "nmod:poss"));
			owners.addAll(by(sentence, token));
			owners.addAll(Phrases.before(sentence, token));
			return owners;
		}
		if (VerbForms.isPassive(sentence, token)) {
			return by(sentence, token);
		}
		Optional<Token> gerund = gerund(sentence, token);
		if (gerund.isPresent()) {
			return List.of(gerund.get());
		}
		return ClauseSubjects.of(sentence, token).map((each) -> Phrases.joined(sentence, each)).orElse(List.of());
	}

	/**
	 * GERUND: "hours after shelling there killed 11": what stands between the conjunction
	 * and the verb does it, though the parse may make another its subject.
	 */
	private static Optional<Token> gerund(Sentence sentence, Token verb) {
		int at = verb.index() - 1;
		at = (at > 0 && sentence.token(at).is("there", "nearby", "overnight")) ? at - 1 : at;
		boolean opens = at > 0 && verb.tag().equals("VBD") && sentence.token(at).tag().equals("VBG")
				&& sentence.token(at - 1).is("after", "as", "when", "before", "and", "but", ",");
		return opens ? Optional.of(sentence.token(at)) : Optional.empty();
	}

	private static List<Token> by(Sentence sentence, Token token) {
		return sentence.children(token, "obl", "nmod")
			.stream()
			.filter((each) -> Phrases.preposition(sentence, each).equals("by"))
			.flatMap((each) -> Phrases.joined(sentence, each).stream())
			.toList();
	}

	/**
	 * Whom or what it is done to: the object, the subject of a passive, the "of" of a
	 * noun; in "hundreds of soldiers" the soldiers.
	 */
	static List<Token> objects(EventLexicon lexicon, Sentence sentence, Token token) {
		List<Token> objects = new ArrayList<>();
		if (!token.isVerb()) {
			objects.addAll(of(sentence, token));
			objects.addAll(Phrases.before(sentence, token));
			objects.addAll(sentence.children(token, "nmod:poss"));
		}
		else if (VerbForms.isPassive(sentence, token)) {
			ClauseSubjects.of(sentence, token).ifPresent(objects::add);
			objects.addAll(sentence.children(token, "obj", "iobj"));
		}
		else {
			sentence.children(token, "obj", "iobj").forEach((each) -> objects.add(meant(sentence, token, each)));
			after(lexicon, sentence, token).ifPresent(objects::add);
			RelativeClauses.object(sentence, token).ifPresent(objects::add);
		}
		List<Token> all = new ArrayList<>();
		for (Token object : objects) {
			for (Token each : Phrases.joined(sentence, object)) {
				all.add(each);
				if (lexicon.is("counting", each) || lexicon.is("measure", each) || isAmount(each)) {
					all.addAll(of(sentence, each));
				}
			}
		}
		return all;
	}

	/**
	 * The head of the noun phrase right after an active verb, by the order of the words,
	 * where the parse may see none: "would release $3 million from its fund".
	 */
	static Optional<Token> after(EventLexicon lexicon, Sentence sentence, Token verb) {
		Token head = null;
		for (Token each : sentence.tokens().subList(verb.index() + 1, sentence.size())) {
			boolean of = each.is("of") && head != null && (lexicon.is("counting", head) || !head.isNoun());
			boolean opens = (each.index() == verb.index() + 1 && (each.tag().equals("RP") || isIn(verb, each)))
					|| each.is("up") || (each.is("to") && sentence.token(each.index() - 1).is("up"));
			if (each.isNoun() || each.tag().equals("PRP") || each.tag().equals("$") || isAmount(each)) {
				head = (head != null && head.tag().equals("$")) ? head : each;
			}
			else if (!of && !opens && !BEFORE_NOUN.contains(each.tag()) && !each.is("than")) {
				break;
			}
			if (each.tag().equals("PRP")) {
				break;
			}
		}
		return Optional.ofNullable(head);
	}

	/** "took in 40,000 refugees", where the parse takes "in" for a preposition. */
	private static boolean isIn(Token verb, Token particle) {
		return particle.is("in")
				&& verb.hasLemma("take", "fly", "call", "bring", "send", "ship", "truck", "bus", "haul");
	}

	/** "charges that she dropped": what "that" stands for. */
	private static Token meant(Sentence sentence, Token verb, Token object) {
		Token head = RelativeClauses.isPronoun(object) ? RelativeClauses.head(sentence, verb) : null;
		return (head != null) ? head : object;
	}

	private static boolean isAmount(Token token) {
		return token.tag().equals("CD") || token.tag().equals("$")
				|| token.is("each", "all", "both", "some", "many", "most", "several");
	}

	private static List<Token> of(Sentence sentence, Token token) {
		return sentence.children(token, "nmod", "obl")
			.stream()
			.filter((each) -> Phrases.preposition(sentence, each).equals("of")
					|| (token.tag().equals("$") && Phrases.preposition(sentence, each).equals("in")))
			.toList();
	}

	private static boolean anyOf(EventLexicon lexicon, Sentence sentence, Set<String> wanted, List<Token> tokens) {
		return tokens.isEmpty() ? wanted.contains("NONE")
				: tokens.stream()
					.anyMatch((each) -> wanted.contains(EventLexicon.lemma(sentence, each))
							|| isOneOf(lexicon, wanted, each) || isTitled(sentence, wanted, each));
	}

	/** TITLED: "Prime Minister Ana Lima" is a minister. */
	private static boolean isTitled(Sentence sentence, Set<String> wanted, Token name) {
		return name.entity() == EntityType.PERSON && sentence.children(name, "compound")
			.stream()
			.anyMatch((each) -> each.entity() != EntityType.PERSON && wanted.contains(EventLexicon.lemma(each)));
	}

	private static boolean isOneOf(EventLexicon lexicon, Set<String> wanted, Token token) {
		return wanted.contains(EventLexicon.lemma(token)) || wanted.contains(singular(token))
				|| (wanted.contains("PERSON") && isPerson(lexicon, token)) || (wanted.contains("NAME") && isName(token))
				|| (wanted.contains("$") && token.tag().equals("$"))
				|| (wanted.contains("NUMBER") && (token.tag().equals("CD") || token.is("both")));
	}

	/** A name, letters that stand for one, or "it", which stands for a body that acts. */
	private static boolean isName(Token token) {
		return token.entity() != null || token.isName() || token.is("it")
				|| (token.isNoun() && token.text().matches("[A-Z][A-Z0-9]+"));
	}

	/** Whether the word stands for somebody: "he", "Lima", "detectives". */
	static boolean isPerson(EventLexicon lexicon, Token token) {
		boolean pronoun = token.tag().equals("PRP") || token.tag().equals("WP");
		return (pronoun && !token.is("it", "itself", "what", "which")) || token.entity() == EntityType.PERSON
				|| (token.isNoun() && isPerson(lexicon, singular(token)));
	}

	/** "bondholder" by its end, "co-founder" by its last part. */
	private static boolean isPerson(EventLexicon lexicon, String noun) {
		String last = noun.substring(noun.lastIndexOf('-') + 1);
		return lexicon.words("person").contains(noun) || lexicon.words("person").contains(last)
				|| DOER_ENDS.stream().anyMatch(last::endsWith);
	}

	/** The lemma; of "Farmers" at the head of a sentence, taken for a name, "farmer". */
	private static String singular(Token token) {
		String lemma = EventLexicon.lemma(token);
		boolean name = token.isName() && token.entity() == null && token.index() == 0;
		return (name && lemma.endsWith("s")) ? lemma.substring(0, lemma.length() - 1) : lemma;
	}

	/** The words that name the object as the lexicon asks for it. */
	Set<String> objects() {
		Set<String> all = new HashSet<>(this.with);
		all.addAll(this.object);
		return all;
	}

	/** One of the sets as the lexicon writes it: {@code name=a,b;name=c}. */
	static Optional<String> list(String conditions, String name) {
		for (String each : conditions.split(";", -1)) {
			if (each.startsWith(name + "=")) {
				return Optional.of(each.substring(name.length() + 1));
			}
		}
		return Optional.empty();
	}

}
