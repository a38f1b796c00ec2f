package dateline.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A noun that with "the" points back to a body, a row of {@code actor/anaphors.tsv}.
 *
 * @param noun in lower case, alone or with the word before it
 * @param types what it can be
 * @param words that names of such bodies begin or end with, in lower case
 * @param general whether every body of the types goes by it
 * @param company whether every company goes by it
 */
record BackNoun(String noun, Set<ActorType> types, Set<String> words, boolean general, boolean company) {

	/** Words that what is no company has in its name or beside it. */
	private static final Set<String> OTHERS = Set.of("union", "unions", "association", "federation", "confederation",
			"party", "movement", "college", "university", "school", "council", "foundation", "charity", "church",
			"institute", "institution", "hospital", "society", "league", "committee", "academy", "congress", "club",
			"alliance", "campaign", "crescent", "cross", "chamber", "forum", "coalition", "centre", "center", "clinic",
			"initiative", "front", "guild", "mission", "diocese", "archdiocese", "rights", "lobby", "body", "watchdog",
			"tank", "nonprofit", "ngo", "team", "choir", "gang", "agency", "commission", "authority", "service",
			"collective", "workers", "teachers", "nurses", "students", "farmers", "residents", "citizens", "friends",
			"trust", "fund", "network", "organisation", "organization", "assembly", "board", "observatory", "band",
			"nation", "tribe", "regulator", "ministry");

	/** Words before "group" and the like of what is no company. */
	private static final Set<String> CIVIC = Set.of("campaign", "campaigning", "rights", "lobby", "advocacy", "aid",
			"relief", "environmental", "conservation", "civil", "activist", "pressure", "monitoring", "anti-corruption",
			"transparency", "welfare", "humanitarian");

	private static final Pattern TIED = Pattern.compile(" (?:of|for|on|against|de|du|del|da|do|to|in|and) .*");

	private static final Pattern OWNING = Pattern.compile("['’]s$");

	static BackNoun of(List<String> row) {
		String words = row.get(2);
		boolean list = !Set.of("-", "*", "company").contains(words);
		return new BackNoun(row.get(0), types(row.get(1)),
				list ? Set.copyOf(Arrays.asList(words.toLowerCase(Locale.ROOT).split("\\|", -1))) : Set.of(),
				words.equals("*"), words.equals("company"));
	}

	/** The types of a cell, divided by "|". */
	static Set<ActorType> types(String cell) {
		return Arrays.stream(cell.split("\\|", -1)).map(ActorType::valueOf).collect(Collectors.toSet());
	}

	/** Whether its name, or what stands beside it, has the noun. */
	boolean isOf(Draft draft) {
		return this.types.contains(draft.type()) && (draft.nouns.contains(this.noun)
				|| draft.names().stream().anyMatch((name) -> isIn(name, this.noun)));
	}

	/** Whether its name, or what stands beside it, has one of the words. */
	boolean isLike(Draft draft) {
		return this.types.contains(draft.type()) && isSame(draft)
				&& (draft.nouns.stream().anyMatch(this.words::contains) || draft.names()
					.stream()
					.anyMatch((name) -> this.words.stream().anyMatch((word) -> isIn(name, word))));
	}

	/** A maker or seller must be a company, whatever word its name begins with. */
	private boolean isSame(Draft draft) {
		boolean sells = this.types.equals(Set.of(ActorType.ORGANIZATION)) && !OTHERS.contains(last(this.noun))
				&& !this.noun.endsWith("group");
		return !sells || isCompany(draft);
	}

	/** Whether a body may be called so where nothing says it. */
	boolean maySay(Draft draft) {
		return this.types.contains(draft.type()) && (this.general || (this.company && isCompany(draft)));
	}

	/** An organisation that is no union, party, charity or the like. */
	static boolean isCompany(Draft draft) {
		return draft.type() == ActorType.ORGANIZATION && draft.nouns.stream().noneMatch(OTHERS::contains)
				&& draft.words.stream().noneMatch(CIVIC::contains)
				&& draft.names()
					.stream()
					.noneMatch((name) -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s'’-]+", -1))
						.anyMatch(OTHERS::contains));
	}

	private static String last(String phrase) {
		return phrase.substring(phrase.lastIndexOf(' ') + 1);
	}

	/** The name in lower case without what "of" and the like tie to it. */
	static String core(String name) {
		String lower = TIED.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
		return OWNING.matcher(lower).replaceFirst("");
	}

	/** Whether the name, what "of" ties to it aside, begins or ends with the words. */
	static boolean isIn(String name, String words) {
		String core = core(name);
		if (words.endsWith("*")) {
			return core.startsWith(words.substring(0, words.length() - 1));
		}
		if (words.startsWith("*")) {
			return core.endsWith(words.substring(1));
		}
		return core.equals(words) || core.startsWith(words + " ") || core.endsWith(" " + words)
				|| name.toLowerCase(Locale.ROOT).endsWith(" " + words);
	}

}
