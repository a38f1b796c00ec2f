package dateline.actor;

import java.util.Optional;

import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whom a spokeswoman speaks for, who is fired from what: "a spokesman for Lume Oils",
 * "shares in Vale", whatever the recogniser takes it for; but nothing that the gazetteer
 * knows.
 */
final class RepresentedBodies {

	private final Gazetteer gazetteer;

	RepresentedBodies(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** The body whose name begins here. */
	Optional<Name> at(Sentence sentence, int first) {
		int of = (first > 1 && sentence.token(first - 1).is("the")) ? first - 2 : first - 1;
		if (of < 1 || !canBegin(sentence, first) || !isHead(sentence.token(of - 1), sentence.token(of))) {
			return Optional.empty();
		}
		Name name = Name.of(sentence, first, last(sentence, first), ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE);
		boolean known = this.gazetteer.lookup(name.text()).isPresent() || this.gazetteer.find(sentence)
			.stream()
			.anyMatch((match) -> match.first() <= first && first <= match.last());
		return known ? Optional.empty() : Optional.of(name);
	}

	private static boolean canBegin(Sentence sentence, int first) {
		Token token = sentence.token(first);
		boolean named = token.isName()
				|| (first + 1 < sentence.size() && NameParts.isCapitalNoun(sentence.token(first + 1)));
		return named && NameParts.isCapitalNoun(token) && token.entity() != EntityType.PERSON
				&& token.entity() != EntityType.ORGANIZATION && !NameParts.isCalendar(token);
	}

	/** "Spokesman for", "chairman of", "stake in". */
	private static boolean isHead(Token noun, Token of) {
		boolean speaks = of.is("for", "of") && noun.is("spokesman", "spokeswoman", "spokesperson");
		boolean heads = of.is("of") && noun.is("executive", "CEO", "chairman", "chairwoman", "subsidiary",
				"shareholders", "shareholder", "co-founder", "founder", "employees", "employee", "headquarters");
		boolean holds = of.is("in") && noun.is("shares", "stake", "shareholder");
		return speaks || heads || holds;
	}

	private static int last(Sentence sentence, int first) {
		int last = first;
		while (last + 1 < sentence.size()
				&& (NameParts.isCapitalNoun(sentence.token(last + 1)) || Hyphens.joins(sentence, last))
				&& sentence.token(last + 1).entity() != EntityType.PERSON) {
			last += Hyphens.joins(sentence, last) ? 2 : 1;
		}
		return last;
	}

}
