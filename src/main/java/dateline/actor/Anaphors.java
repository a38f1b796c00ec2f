package dateline.actor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * "The ministry", "the regional council", "the company", "her group": a noun of
 * {@code actor/anaphors.tsv} that points back to a body which the article names becomes a
 * mention of it, in the first sentences also to one that is named only after. With no
 * body in reach it names nobody.
 */
final class Anaphors {

	private final DefiniteNouns nouns;

	Anaphors(DefiniteNouns nouns) {
		this.nouns = nouns;
	}

	void resolve(AnnotatedText text, Collection<Draft> others) {
		List<Draft> bodies = others.stream()
			.filter((draft) -> draft.type() != ActorType.COUNTRY && draft.type() != ActorType.GROUP)
			.toList();
		for (Sentence sentence : text.sentences()) {
			for (int i = 1; i < sentence.size(); i++) {
				BackNoun back = this.nouns.of(sentence, i);
				if (back != null && !isIntroduced(text, sentence, i, bodies)) {
					resolve(back, sentence, i, bodies);
				}
			}
		}
	}

	/**
	 * "A supplier in Hue closed. The supplier said": one without a name, which the
	 * sentence before tells of.
	 */
	private static boolean isIntroduced(AnnotatedText text, Sentence sentence, int at, List<Draft> bodies) {
		if (sentence.index() == 0 || !sentence.token(at - 1).is("the")) {
			return false;
		}
		Sentence before = text.sentences().get(sentence.index() - 1);
		return before.tokens()
			.stream()
			.filter((each) -> each.isRelated("nsubj", "nsubj:pass")
					&& NameParts.lower(each).equals(NameParts.lower(sentence.token(at))))
			.anyMatch((each) -> before.child(each, "det").filter((article) -> article.is("a", "an")).isPresent()
					&& before.child(each, "appos").isEmpty() && !isNamed(before, each.index(), bodies));
	}

	private void resolve(BackNoun noun, Sentence sentence, int at, List<Draft> bodies) {
		if (isNamed(sentence, at, bodies)) {
			return;
		}
		int first = BodyPhrases.first(sentence, at);
		Draft back = (first >= 0) ? this.nouns.meant(sentence, first, at, bodies) : null;
		Draft tied = (first < 0) ? TiedBodies.meant(noun, sentence, at, bodies) : null;
		Draft meant = (back != null) ? back : tied;
		meant = (meant != null) ? meant : ForwardBodies.meant(noun, sentence, at, bodies);
		if (meant != null) {
			meant.add(sentence, at, at, Mention.Kind.ROLE, at, at);
		}
		if (back != null) {
			named(back, sentence.token(at));
		}
	}

	/** "The Council" is a name, as it is printed. */
	private static void named(Draft draft, Token noun) {
		if (draft.type() == ActorType.MILITARY) {
			draft.alias(NameParts.lower(noun));
		}
		boolean small = Character.isLowerCase(noun.text().charAt(0));
		if (!small && !noun.text().equals(noun.text().toUpperCase(Locale.ROOT))) {
			draft.alias(noun.text());
		}
	}

	private static boolean isNamed(Sentence sentence, int at, List<Draft> bodies) {
		return bodies.stream()
			.flatMap((draft) -> draft.extents.stream())
			.anyMatch((extent) -> extent.sentence().index() == sentence.index() && extent.first() <= at
					&& at <= extent.last());
	}

}
