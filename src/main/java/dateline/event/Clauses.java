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

	private Clauses() {
	}

	/**
	 * The lemmas that depend on a word, or that it says something about as a participle.
	 */
	static Set<String> around(Sentence sentence, Token token) {
		Set<String> lemmas = new HashSet<>();
		for (Token child : sentence.children(token)) {
			lemmas.add(EventLexicon.lemma(child));
			if (child.isRelated("obj", "nsubj", "obl", "nmod")) {
				sentence.children(child, "compound", "conj", "amod", "nmod", "case")
					.forEach((each) -> lemmas.add(EventLexicon.lemma(each)));
			}
		}
		Token head = sentence.head(token);
		if (head != null && (token.isRelated("acl") || token.isRelated("conj"))) {
			lemmas.add(EventLexicon.lemma(head));
			sentence.children(head, "obj").forEach((each) -> {
				if (token.isRelated("conj")) {
					lemmas.add(EventLexicon.lemma(each));
				}
			});
		}
		return lemmas;
	}

	/** The preposition of a phrase, lower case; empty if it has none. */
	static String preposition(Sentence sentence, Token token) {
		return sentence.child(token, "case")
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

	static boolean isPassive(Sentence sentence, Token verb) {
		if (sentence.child(verb, "nsubj:pass", "aux:pass").isPresent()) {
			return true;
		}
		boolean bare = sentence.child(verb, "aux", "nsubj", "obj").isEmpty();
		Token head = sentence.head(verb);
		if (!verb.tag().equals("VBN") || !bare || head == null) {
			return false;
		}
		return verb.isRelated("acl", "advcl", "amod") || (verb.isRelated("conj") && isPassive(sentence, head));
	}

	/**
	 * Who does what the verb says, or whom it is done to where it is passive; carried
	 * over from the clause above where this one names nobody.
	 */
	static Optional<Token> subject(Sentence sentence, Token verb) {
		return subject(sentence, verb, 0);
	}

	private static Optional<Token> subject(Sentence sentence, Token verb, int depth) {
		Token head = sentence.head(verb);
		Optional<Token> own = sentence.child(verb, "nsubj");
		if (own.isPresent()) {
			boolean relative = own.get().is("that", "which", "who", "whom");
			return relative ? Optional.ofNullable(relativeHead(sentence, verb)) : own;
		}
		if (head == null || depth > 4) {
			return Optional.empty();
		}
		if (verb.isRelated("acl")) {
			boolean infinitive = sentence.child(verb, "mark").filter((each) -> each.is("to")).isPresent();
			return infinitive ? owner(sentence, head, depth) : Optional.of(head);
		}
		if (verb.isRelated("xcomp")) {
			Optional<Token> object = sentence.child(head, "obj", "iobj");
			return object.isPresent() ? object : subject(sentence, head, depth + 1);
		}
		if (verb.isRelated("conj", "advcl") && head.isVerb()) {
			return subject(sentence, head, depth + 1);
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
			if (at.isRelated("acl")) {
				return sentence.head(at);
			}
			at = at.isRelated("conj", "xcomp", "cop") ? sentence.head(at) : null;
		}
		return null;
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
