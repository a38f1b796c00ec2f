package dateline.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which body a definite noun means that no name and no noun beside one explains: the only
 * one of its kind in this and the paragraph before, as {@code actor/body-kinds.tsv} tells
 * kinds: "the charity" behind "the Norwegian Refugee Council", not behind "Oslo
 * University". Of several the subject of the sentence before, if that names no other one.
 * Null for none.
 */
final class BodyKinds {

	/** Words before a noun that do not tell one body of a kind from another. */
	private static final Set<String> LOOSE = Set.of("campaign", "aid", "rights", "lobby", "advocacy", "environmental",
			"humanitarian", "relief", "medical", "monitoring", "student", "business", "trade", "industry", "activist",
			"pressure", "campaigning", "human", "green", "conservation", "farming", "militant", "rebel", "armed",
			"insurgent", "jihadist", "extremist", "islamist", "paramilitary", "separatist", "terrorist", "guerrilla",
			"regional", "state", "national", "federal", "government", "un", "u.n.", "international", "global",
			"private", "family-owned", "state-owned", "telecoms", "telecommunications", "mining", "oil", "energy",
			"shipping", "technology", "tech", "pharmaceutical", "insurance", "food", "engineering", "construction");

	/** Nouns that bodies of most kinds go by. */
	private static final Set<String> WIDE = Set.of("group", "organisation", "organization", "agency", "institution");

	private static final String COMPANY = "company";

	private static final Pattern BREAKS = Pattern.compile("[\\s'’.]+");

	private final List<Kind> kinds = new ArrayList<>();

	BodyKinds() {
		Lexicon.read("actor/body-kinds.tsv", 5).forEach((row) -> this.kinds.add(Kind.of(row)));
	}

	/**
	 * The body that the noun means.
	 * @param words the words before the noun, in lower case
	 */
	@Nullable Draft meant(String noun, List<String> words, Sentence sentence, Token token, List<Draft> bodies) {
		List<Kind> meant = this.kinds.stream().filter((kind) -> kind.nouns().contains(noun)).toList();
		List<Draft> near = bodies.stream()
			.filter((draft) -> LastNamed.isIn(draft, sentence.paragraph() - 1, sentence.paragraph(), token))
			.filter((draft) -> isOfOne(draft, meant, sentence))
			.filter((draft) -> words.stream()
				.allMatch((word) -> LOOSE.contains(word) || CalledBodies.has(draft, List.of(word))))
			.toList();
		List<Draft> told = near.stream().filter((draft) -> isTold(draft, meant)).toList();
		near = told.isEmpty() ? near : told;
		Draft only = (near.size() < 2) ? near.stream().findFirst().orElse(null) : subject(near, sentence);
		return (only != null && WIDE.contains(noun) && isBesideAnother(only, sentence, bodies)) ? null : only;
	}

	/** "The union and the charity marched. The group said": either. */
	private static boolean isBesideAnother(Draft only, Sentence sentence, List<Draft> bodies) {
		return isJustNamed(only, sentence) && bodies.stream()
			.anyMatch((draft) -> draft != only && draft.type() == only.type() && isJustNamed(draft, sentence));
	}

	/**
	 * Whether a word says that the body is of one of the kinds; where no word says of
	 * what kind it is, it may be of an open one, but has to be named in the sentence
	 * before.
	 */
	private boolean isOfOne(Draft draft, List<Kind> meant, Sentence sentence) {
		List<Kind> known = meant.isEmpty() ? List.of() : known(draft);
		return known.isEmpty() ? meant.stream().anyMatch((kind) -> kind.types().contains(draft.type()) && kind.open())
				&& isJustNamed(draft, sentence) : meant.stream().anyMatch(known::contains);
	}

	/** Whether a word says that the body is of one of the kinds. */
	private boolean isTold(Draft draft, List<Kind> meant) {
		return known(draft).stream().anyMatch(meant::contains);
	}

	/** The kinds that a word says the body is of. */
	private List<Kind> known(Draft draft) {
		Set<String> told = told(draft);
		return this.kinds.stream()
			.filter((each) -> each.types().contains(draft.type()) && each.words().stream().anyMatch(told::contains))
			.filter((each) -> !each.name().equals(COMPANY) || BackNoun.isCompany(draft))
			.toList();
	}

	/** The nouns beside a name and the words that names begin and end with. */
	private static Set<String> told(Draft draft) {
		Set<String> told = new HashSet<>(draft.nouns);
		for (String name : draft.names()) {
			String[] words = BREAKS.split(BackNoun.core(name), -1);
			told.add(words[0]);
			told.add(words[words.length - 1]);
		}
		return told;
	}

	/** The subject of the sentence before, if that names no other one. */
	private static @Nullable Draft subject(List<Draft> near, Sentence sentence) {
		List<Draft> before = near.stream().filter((draft) -> isJustNamed(draft, sentence)).toList();
		return (before.size() == 1 && before.getFirst().extents.stream()
			.anyMatch((extent) -> extent.sentence().index() == sentence.index() - 1 && extent.isSubject()))
					? before.getFirst() : null;
	}

	private static boolean isJustNamed(Draft draft, Sentence sentence) {
		return draft.extents.stream()
			.anyMatch((extent) -> extent.sentence().index() == sentence.index() - 1 && !isEmployer(extent));
	}

	/** "An analyst at Orvia": whoever comments on another body. */
	private static boolean isEmployer(Draft.Extent extent) {
		return extent.first() > 0 && extent.sentence().token(extent.first() - 1).is("at");
	}

	/** A row of the file. */
	private record Kind(String name, Set<ActorType> types, Set<String> nouns, Set<String> words, boolean open) {

		static Kind of(List<String> row) {
			return new Kind(row.get(0), BackNoun.types(row.get(1)),
					Set.copyOf(Arrays.asList(row.get(2).split("\\|", -1))),
					Set.copyOf(Arrays.asList(row.get(3).split("\\|", -1))), row.get(4).equals("open"));
		}

	}

}
