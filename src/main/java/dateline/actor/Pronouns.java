package dateline.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * He and she: the only person named before in the sentence; if there is none, the
 * subject, else the only person, of the nearest sentence before that names anybody. No
 * further back than the paragraph before, never against a known gender, and never inside
 * a quotation, where the speaker decides. Two candidates are none. The only person whom
 * the article has named so far may be a few sentences further back.
 */
final class Pronouns {

	/** Sentences to look back. */
	private static final int REACH = 3;

	/** Sentences to look back for the only person of the article so far. */
	private static final int FAR = 5;

	private Pronouns() {
	}

	static void resolve(AnnotatedText text, Collection<Draft> people, Roles roles) {
		Quoted quoted = new Quoted(text);
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				if (token.tag().equals("PRP") && token.is("he", "she", "him", "her") && !quoted.covers(token)) {
					Draft person = referent(text, sentence, token, people, quoted, roles);
					if (person != null) {
						person.add(sentence, token.index(), token.index(), Mention.Kind.PRONOUN, token.index(),
								token.index());
					}
				}
				else if (isOwnOffice(sentence, token) && !quoted.covers(token)) {
					Draft person = referent(text, sentence, token, people, quoted, roles);
					if (person != null) {
						person.add(sentence, token.index(), token.index() + 1, Mention.Kind.ROLE, token.index(),
								token.index() + 1);
					}
				}
			}
		}
	}

	/** "Her office said": she did. */
	private static boolean isOwnOffice(Sentence sentence, Token token) {
		int office = token.index() + 1;
		return token.is("his", "her") && office < sentence.size() && sentence.token(office).is("office")
				&& sentence.token(office).isRelated("nsubj");
	}

	private static @Nullable Draft referent(AnnotatedText text, Sentence sentence, Token pronoun,
			Collection<Draft> people, Quoted quoted, Roles roles) {
		char gender = pronoun.is("he", "him", "his") ? 'm' : 'f';
		List<Draft.Extent> extents = new ArrayList<>();
		for (Draft person : people) {
			char other = (person.gender() != '-') ? person.gender()
					: GivenNames.gender(person.fullest().replaceFirst("[ -].*", ""));
			if (other == '-' || other == gender) {
				extents.addAll(person.extents);
			}
		}
		extents.removeIf((extent) -> quoted.covers(extent.sentence().token(extent.mention().head())));
		extents.sort(Comparator.comparing((extent) -> extent.mention().span()));
		List<Draft.Extent> here = extents.stream()
			.filter((extent) -> extent.sentence().index() == sentence.index() && extent.last() < pronoun.index())
			.toList();
		if (!here.isEmpty()) {
			return only(here);
		}
		List<Draft.Extent> earlier = extents.stream()
			.filter((extent) -> extent.sentence().index() < sentence.index())
			.toList();
		Draft sole = pronoun.isRelated("nsubj") ? only(earlier) : null;
		if (sole != null && isSole(text, sentence, people, earlier, roles, quoted)) {
			return sole;
		}
		for (int back = 1; back <= REACH && sentence.index() >= back; back++) {
			Sentence before = text.sentences().get(sentence.index() - back);
			List<Draft.Extent> there = extents.stream()
				.filter((extent) -> extent.sentence().index() == before.index())
				.toList();
			if (there.isEmpty() && hasUnnamed(before, roles, quoted)) {
				return null;
			}
			if (!there.isEmpty() || before.paragraph() < sentence.paragraph() - 1) {
				return (before.paragraph() < sentence.paragraph() - 1) ? null : focus(there);
			}
		}
		return null;
	}

	/**
	 * Whether the article has named nobody else yet, of whatever gender, and nobody
	 * unnamed stands between.
	 */
	private static boolean isSole(AnnotatedText text, Sentence sentence, Collection<Draft> people,
			List<Draft.Extent> before, Roles roles, Quoted quoted) {
		long named = people.stream()
			.filter((person) -> person.extents.stream()
				.anyMatch((extent) -> extent.sentence().index() < sentence.index()))
			.count();
		int last = before.getLast().sentence().index();
		return named == 1 && sentence.index() - last <= FAR
				&& text.sentences()
					.subList(last + 1, sentence.index())
					.stream()
					.noneMatch((between) -> hasUnnamed(between, roles, quoted));
	}

	/** "A Treasury spokesman said": he is not who was named before. */
	private static boolean hasUnnamed(Sentence sentence, Roles roles, Quoted quoted) {
		return sentence.tokens()
			.stream()
			.filter((token) -> !quoted.covers(token))
			.anyMatch((token) -> token.isRelated("nsubj") && token.tag().equals("NN")
					&& (token.is("man", "woman", "boy", "girl")
							|| roles.endingAt(sentence, token.index()).isPresent()));
	}

	private static @Nullable Draft focus(List<Draft.Extent> extents) {
		return extents.stream()
			.filter(Draft.Extent::isSubject)
			.findFirst()
			.map(Draft.Extent::owner)
			.orElseGet(() -> only(extents));
	}

	private static @Nullable Draft only(List<Draft.Extent> extents) {
		if (extents.isEmpty()) {
			return null;
		}
		Set<Draft> owners = new HashSet<>();
		extents.forEach((extent) -> owners.add(extent.owner()));
		return (owners.size() == 1) ? extents.getFirst().owner() : null;
	}

}
