package dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Which lemmas stand around an event word, by which the lexicon tells "fired a missile"
 * from "fired the minister": its dependents and, of nouns and participles, what they are
 * said of. Empty for a word that stands alone.
 */
final class Surroundings {

	private Surroundings() {
	}

	static Set<String> lemmas(Sentence sentence, Token token) {
		List<Token> around = new ArrayList<>();
		dependents(sentence, token, around);
		if (token.isNoun()) {
			phrase(sentence, token, around);
		}
		if (token.isRelated("amod") && Clauses.isAfter(sentence, token)) {
			Optional.ofNullable(sentence.head(token)).ifPresent(around::add);
		}
		RelativeClauses.participleNoun(sentence, token).ifPresent(around::add);
		Clauses.reduced(sentence, token).ifPresent(around::add);
		trailed(sentence, token).ifPresent(around::add);
		Token head = sentence.head(token);
		if (head != null && token.isRelated("acl", "conj", "advcl", "dep")) {
			around.add(head);
			if (!token.isRelated("acl")) {
				around.addAll(sentence.children(head, "obj"));
			}
		}
		return around.stream().map(EventLexicon::lemma).collect(Collectors.toSet());
	}

	/** With the words of its arguments: "missile" of "fired two volleys of missiles". */
	private static void dependents(Sentence sentence, Token token, List<Token> around) {
		for (Token child : sentence.children(token)) {
			if (child.isRelated("mark")) {
				continue;
			}
			around.add(child);
			if (child.isRelated("obj", "nsubj", "obl", "nmod")) {
				around.addAll(sentence.children(child, "compound", "conj", "amod", "nmod", "case"));
			}
			// "became the longest-serving minister", "the first leader to visit Chad"
			if (child.isRelated("xcomp") && child.isNoun()) {
				around.addAll(sentence.children(child, "amod", "acl"));
			}
		}
	}

	/** Of a noun the words before it, and who does what the verb says of it. */
	private static void phrase(Sentence sentence, Token noun, List<Token> around) {
		around.addAll(Phrases.before(sentence, noun));
		Token hook = Phrases.hook(sentence, noun);
		Token verb = sentence.head(hook);
		if (verb != null && verb.isVerb() && hook.isRelated("obj", "obl")) {
			for (Token subject : sentence.children(verb, "nsubj")) {
				// "customs officers, who carried out raids"
				Token who = RelativeClauses.isPronoun(subject)
						? RelativeClauses.antecedent(sentence, verb, subject).orElse(subject) : subject;
				around.add(who);
				around.addAll(sentence.children(who, "compound"));
			}
			// "carried out an operation against armed rebels"
			for (Token other : sentence.children(verb, "obl")) {
				if (noun.index() < other.index() && Phrases.preposition(sentence, other).equals("against")) {
					around.add(other);
					around.addAll(sentence.children(other, "compound", "amod"));
				}
			}
		}
	}

	/** The report of "its report, published on Thursday". */
	private static Optional<Token> trailed(Sentence sentence, Token token) {
		boolean trails = token.tag().equals("VBN") && token.index() > 1 && sentence.token(token.index() - 1).is(",")
				&& sentence.child(token, "nsubj", "aux").isEmpty();
		return trails ? Optional.of(sentence.token(token.index() - 2)).filter(Token::isNoun) : Optional.empty();
	}

}
