package dateline.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Given names that stand alone for people whom the text has named in full, where the
 * recogniser does not see them: "Kai must serve 24 years" behind "Kai Dempster and his
 * brother". A name that is also a place, a day or the name of a body of the text is none.
 */
final class FirstNames {

	private FirstNames() {
	}

	static void add(AnnotatedText text, List<Name> names, Gazetteer gazetteer) {
		Set<String> known = new HashSet<>();
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				if (known.contains(token.text()) && isAlone(sentence, token) && gazetteer.lookup(token.text()).isEmpty()
						&& isFree(sentence, token, names)) {
					names.add(Name.of(sentence, token.index(), token.index(), ActorType.PERSON, ActorRule.PERSON_NAME));
				}
			}
			names.stream()
				.filter((name) -> name.sentence().index() == sentence.index() && name.isPerson()
						&& name.last() > name.first())
				.map((name) -> name.tokens().getFirst().text())
				.filter((first) -> first.matches("\\p{Lu}\\p{Ll}{2,}"))
				.forEach(known::add);
		}
	}

	/** A name with no other beside it, which does something or has something. */
	private static boolean isAlone(Sentence sentence, Token token) {
		int at = token.index();
		boolean before = at > 0 && (NameParts.isCapitalNoun(sentence.token(at - 1))
				|| sentence.token(at - 1).is("the", "-", "of", "in", "at", "near", "“", "\"", "``"));
		boolean after = at + 1 < sentence.size()
				&& (NameParts.isCapitalNoun(sentence.token(at + 1)) || sentence.token(at + 1).is("-", "&"));
		boolean acts = token.isRelated("nsubj", "nsubj:pass", "obj", "conj", "nmod:poss");
		return token.tag().equals("NNP") && !before && !after && acts && !NameParts.isCalendar(token)
				&& (token.entity() == null || token.entity() == EntityType.PERSON);
	}

	private static boolean isFree(Sentence sentence, Token token, List<Name> names) {
		return names.stream()
			.noneMatch((name) -> (name.sentence().index() == sentence.index() && name.covers(token.index()))
					|| (name.isBody() && name.tokens().stream().anyMatch((each) -> each.text().equals(token.text()))));
	}

}
