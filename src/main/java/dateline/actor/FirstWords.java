package dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where the recogniser has missed the first word of a body's name that, alone, is short
 * for it: "Nordvik said", "the president of Lakeshore". Not where it is a common word, a
 * place, or the last name of somebody whom the text may mean as well.
 */
final class FirstWords {

	private final Set<String> common = Lexicon.words("actor/common.tsv");

	private final Gazetteer gazetteer;

	private final Institutions institutions;

	FirstWords(Gazetteer gazetteer, Institutions institutions) {
		this.gazetteer = gazetteer;
		this.institutions = institutions;
	}

	/** Adds them, each in place of what the word was taken for. */
	void add(AnnotatedText text, List<Name> names, Set<String> surnames) {
		Set<String> words = words(names);
		Map<Integer, List<Name>> bySentence = new HashMap<>();
		names.forEach(
				(name) -> bySentence.computeIfAbsent(name.sentence().index(), (key) -> new ArrayList<>()).add(name));
		Set<String> namesakes = namesakes(names, surnames);
		Set<String> people = Surnames.words(names);
		for (Sentence sentence : text.sentences()) {
			List<Name> here = bySentence.getOrDefault(sentence.index(), List.of());
			for (Token token : sentence.tokens()) {
				int at = token.index();
				if (!words.contains(token.text()) || !isAlone(sentence, at) || isPlace(sentence, at)) {
					continue;
				}
				List<Name> over = here.stream().filter((name) -> name.covers(at)).toList();
				String word = PersonName.fold(token.text());
				boolean body = surnames.contains(word)
						? isNobody(over)
								&& (isIn(sentence, at) || namesakes.contains(word) || isBefore(sentence, names, token))
						: over.stream().allMatch((name) -> name.type() == null || isMerelySeen(name, people));
				if (body) {
					names.removeIf((name) -> name.sentence().index() == sentence.index() && name.covers(at));
					names.add(Name.of(sentence, at, at, ActorType.ORGANIZATION, ActorRule.SHORT_NAME));
				}
			}
		}
	}

	private Set<String> words(List<Name> names) {
		return names.stream()
			.filter((name) -> name.type() == ActorType.ORGANIZATION && name.entry() == null)
			.map((name) -> name.tokens().getFirst())
			.filter((word) -> word.text().length() > 3 && NameParts.isCapitalNoun(word))
			.map(Token::text)
			.filter((word) -> !this.common.contains(PersonName.fold(word)) && this.gazetteer.lookup(word).isEmpty())
			.collect(Collectors.toSet());
	}

	/** "south of Nordvik", "Nordvik beach"; not "shares in Nordvik". */
	private static boolean isPlace(Sentence sentence, int at) {
		Token token = sentence.token(at);
		boolean located = at > 1 && token.entity() == EntityType.LOCATION && sentence.token(at - 1).is("of")
				&& sentence.token(at - 2)
					.is("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "outside",
							"outskirts");
		boolean share = at > 1 && sentence.token(at - 2).is("shares", "stake", "confidence", "trust", "interest");
		return located || (Places.isSite(sentence, at) && !share && token.entity() != EntityType.ORGANIZATION);
	}

	private static boolean isIn(Sentence sentence, int at) {
		return at > 0 && sentence.token(at - 1).is("in", "at");
	}

	/** Whether the names over the word are of people without a title or of no actor. */
	private static boolean isNobody(List<Name> over) {
		return over.stream().allMatch((name) -> name.type() == null || name.isBarePerson());
	}

	/**
	 * Whether it is one word that the recogniser takes for a person and that is no word
	 * of a full name: the "Nordvik" of "Nordvik Rail Freight".
	 */
	private static boolean isMerelySeen(Name seen, Set<String> people) {
		return seen.isBarePerson() && seen.first() == seen.last() && !people.contains(PersonName.fold(seen.text()));
	}

	/**
	 * Last names that the text prints with a courtesy title, so that bare they are a
	 * company's.
	 */
	private static Set<String> namesakes(List<Name> names, Set<String> surnames) {
		return names.stream()
			.filter((name) -> name.isPerson() && name.first() == name.last()
					&& name.titles().stream().anyMatch((title) -> title.held().role().isHonorific()))
			.map((name) -> PersonName.of(name.text()).last())
			.filter(surnames::contains)
			.collect(Collectors.toSet());
	}

	/** Whether nobody of this last name has been named in full yet. */
	private static boolean isBefore(Sentence sentence, List<Name> names, Token token) {
		String surname = PersonName.fold(token.text());
		return names.stream()
			.filter((name) -> name.isPerson() && name.last() > name.first()
					&& PersonName.of(name.text()).last().equals(surname))
			.noneMatch((name) -> name.sentence().index() < sentence.index()
					|| (name.sentence().index() == sentence.index() && name.first() < token.index()));
	}

	private boolean isAlone(Sentence sentence, int at) {
		boolean joined = (at + 1 < sentence.size() && sentence.token(at + 1).isName())
				|| (at > 0 && sentence.token(at - 1).isName());
		return !joined && (sentence.token(at).isName() || isOpening(sentence, at));
	}

	/**
	 * "Tamarind owed", where the text has Tamarind Finance: no name to a tagger that only
	 * knows the noun; what is rather steel, oil or a bank is left.
	 */
	private boolean isOpening(Sentence sentence, int at) {
		Token token = sentence.token(at);
		return at == 0 && sentence.size() > 1 && token.tag().equals("NN") && sentence.token(1).isVerb()
				&& !this.institutions.isNoun(token) && !this.institutions.isThing(token);
	}

}
