package dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which body of an article a definite noun means, alone or with words before it: the only
 * one that is called so; of several the last in this or the paragraph before. Where none
 * is, "the company" is the only one there and "the group" the only organisation; else it
 * is the only one near that may be of the noun's kind. Words before the noun must be
 * words of the body, unless nothing else of the article goes by the noun. Null for none.
 */
final class DefiniteNouns {

	/** Nouns that other words before them make another's. */
	private static final Set<String> DISTINCT = Set.of("party", "movement", "league", "club", "chamber", "church",
			"school", "institute", "trust", "network");

	private final Map<String, BackNoun> nouns = new HashMap<>();

	private final BodyKinds kinds = new BodyKinds();

	DefiniteNouns() {
		Lexicon.read("actor/anaphors.tsv", 3)
			.stream()
			.map(BackNoun::of)
			.forEach((noun) -> this.nouns.put(noun.noun(), noun));
	}

	/** What the noun here, with the word before it, can mean; null for no body. */
	@Nullable BackNoun of(Sentence sentence, int at) {
		String noun = NameParts.lower(sentence.token(at));
		BackNoun longer = this.nouns.get(NameParts.lower(sentence.token(at - 1)) + " " + noun);
		return (longer != null) ? longer : this.nouns.get(noun);
	}

	/** The body that the phrase means whose first word and noun stand here. */
	@Nullable Draft meant(Sentence sentence, int first, int at, List<Draft> bodies) {
		if (BodyPhrases.isCounted(sentence, first, at)) {
			return null;
		}
		List<String> words = BodyPhrases.words(sentence, first, at);
		String noun = NameParts.lower(sentence.token(at));
		BackNoun longer = words.isEmpty() ? null : this.nouns.get(words.getLast() + " " + noun);
		Draft told = (longer != null) ? meant(longer, words.subList(0, words.size() - 1), sentence, first, at, bodies)
				: null;
		BackNoun back = this.nouns.get(noun);
		return (told == null && back != null) ? meant(back, words, sentence, first, at, bodies) : told;
	}

	private @Nullable Draft meant(BackNoun back, List<String> words, Sentence sentence, int first, int at,
			List<Draft> bodies) {
		Token token = sentence.token(at);
		Draft called = words.isEmpty() ? bare(back, sentence, token, bodies)
				: described(back, words, sentence, token, bodies);
		if (called != null && LastNamed.isIn(called, sentence.paragraph() - 1, sentence.paragraph(), token)) {
			return called;
		}
		Draft near = isNamed(sentence, first, at) ? null
				: this.kinds.meant(back.noun(), words, sentence, token, bodies);
		return (near != null) ? near : called;
	}

	/** "The Airbus supplier": another one than Airbus. */
	private static boolean isNamed(Sentence sentence, int first, int at) {
		return sentence.tokens().subList(first, at).stream().anyMatch(Token::isName);
	}

	/** "The regional council": the body that has the words, or the only one. */
	private @Nullable Draft described(BackNoun back, List<String> words, Sentence sentence, Token token,
			List<Draft> bodies) {
		List<Draft> called = CalledBodies.of(back, bodies);
		if (called.isEmpty() && isGroup(back)) {
			called = organizations(bodies, token);
		}
		List<Draft> told = called.stream().filter((draft) -> CalledBodies.has(draft, words)).toList();
		if (!told.isEmpty()) {
			return LastNamed.only(told, sentence, token);
		}
		boolean open = back.types().equals(Set.of(ActorType.ORGANIZATION)) && !DISTINCT.contains(back.noun())
				&& !isNamed(sentence, token.index() - words.size(), token.index());
		if (!open) {
			return null;
		}
		List<Draft> all = called.isEmpty() ? bodies.stream().filter(back::maySay).toList() : called;
		return all.isEmpty() ? Companies.single(back, bodies, token)
				: (all.size() == 1 && LastNamed.isBefore(all.getFirst(), token)) ? all.getFirst() : null;
	}

	private @Nullable Draft bare(BackNoun back, Sentence sentence, Token token, List<Draft> bodies) {
		if (back.company()) {
			return Companies.meant(bodies, back, sentence, token);
		}
		List<Draft> called = CalledBodies.of(back, bodies);
		if (!called.isEmpty()) {
			return (called.size() == 1 && !back.general()) ? LastNamed.only(called, sentence, token)
					: LastNamed.of(called, sentence, token);
		}
		List<Draft> general = bodies.stream().filter(back::maySay).toList();
		if (general.isEmpty()) {
			return isGroup(back) ? group(bodies, token) : Companies.single(back, bodies, token);
		}
		return LastNamed.of(general, sentence, token);
	}

	private static boolean isGroup(BackNoun back) {
		return back.noun().equals("group");
	}

	/** "The group" of an organisation, where the article has no armed one. */
	private @Nullable Draft group(List<Draft> bodies, Token token) {
		List<Draft> organizations = organizations(bodies, token);
		List<Draft> groups = organizations.stream()
			.filter((draft) -> organizations.size() == 1 || draft.nouns.contains("group")
					|| draft.names().stream().anyMatch((name) -> BackNoun.isIn(name, "group")))
			.toList();
		return (groups.size() == 1) ? groups.getFirst() : null;
	}

	/** The organisations named so far, parties aside. */
	private List<Draft> organizations(List<Draft> bodies, Token token) {
		BackNoun party = Objects.requireNonNull(this.nouns.get("party"));
		return bodies.stream()
			.filter((draft) -> draft.type() == ActorType.ORGANIZATION && !party.isOf(draft) && !party.isLike(draft))
			.filter((draft) -> LastNamed.isBefore(draft, token))
			.toList();
	}

}
