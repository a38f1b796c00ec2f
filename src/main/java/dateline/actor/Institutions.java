package dateline.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.text.EntityType;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the nouns in a name say of a body, from {@code actor/organizations.tsv}: the
 * "Authority" of "the Permanent Electoral Authority" and the end of "Landgericht" that it
 * is one and of which type, the "Airport" of "Dublin Airport" that it is a thing.
 */
final class Institutions {

	/** Nouns that begin a name: "Radio Lume", "Tribunal Supremo". */
	private final Set<String> first;

	private static final String[] STORMS = { "Hurricane", "Typhoon", "Cyclone", "Storm", "Tropical" };

	/** Nouns that with "the" alone point back to a body. */
	private static final Set<String> BARE = Set.of("service", "services", "institute", "mission", "organization",
			"organisation", "agency", "authority", "board", "office", "department", "directorate", "council",
			"committee", "commission", "tribunal", "court", "bureau", "ministry", "company", "bank", "union", "fund",
			"foundation", "federation", "association", "group", "party", "university", "hospital", "college", "school",
			"institution", "corporation", "society", "trust", "alliance", "movement", "network", "centre", "center",
			"brigade", "division", "regiment", "battalion", "squadron", "secretariat", "inspectorate", "embassy",
			"consulate", "municipality", "chamber", "club", "league", "initiative", "campaign", "coalition",
			"consortium", "cooperative", "front", "regulator", "ombudsman", "inquiry", "assembly", "administration");

	/** Letters of the shortest compound. */
	private static final int SHORTEST = 8;

	private final Map<String, BodyNoun> heads = new HashMap<>();

	/** Ends of compound nouns of a body: "Landgericht", "Skatteverket". */
	private final Map<String, BodyNoun> endings = new HashMap<>();

	/** Nouns that with another capitalised word are a name. */
	private final Set<String> phrases = new HashSet<>();

	/** Words at the end of what is no actor though recognisers take it for one. */
	private final Set<String> things;

	Institutions() {
		Lexicon.read("actor/organizations.tsv", 4).forEach((row) -> {
			this.heads.put(row.get(0), BodyNoun.of(row.get(1), row.get(3)));
			if (row.get(2).equals("yes")) {
				this.phrases.add(row.get(0));
			}
		});
		this.first = Lexicon.read("actor/first-nouns.tsv", 2).stream().map(List::getFirst).collect(Collectors.toSet());
		Lexicon.read("actor/first-nouns.tsv", 2).forEach((row) -> {
			this.heads.putIfAbsent(row.get(0), BodyNoun.of(row.get(1), "-"));
			this.phrases.add(row.get(0));
		});
		Lexicon.read("actor/endings.tsv", 2)
			.forEach((row) -> this.endings.put(row.get(0), BodyNoun.of(row.get(1), "-")));
		this.things = Lexicon.words("actor/things.tsv");
	}

	/**
	 * What the nouns in a name make of it, the last noun first; null if they are silent.
	 */
	@Nullable ActorType type(List<Token> name) {
		int link = 0;
		while (link < name.size() && !name.get(link).is("of", "for", "on", "de", "del", "da", "do")) {
			link++;
		}
		BodyNoun head = (link < name.size()) ? last(name.subList(0, link)) : null;
		if (head == null) {
			head = last(name);
		}
		boolean bare = name.size() == 1 && head != null && head.type() == ActorType.ORGANIZATION
				&& !this.phrases.contains(NameParts.lower(name.getFirst()));
		return (head == null || bare) ? null : head.type(name);
	}

	/** What the word says of a body, by itself or its end. */
	@Nullable BodyNoun head(Token token) {
		String word = NameParts.lower(token);
		boolean surname = word.length() < 4 && token.entity() == EntityType.PERSON
				&& !token.text().equals(token.text().toUpperCase(Locale.ROOT));
		BodyNoun head = surname ? null : this.heads.get(word);
		return (head != null) ? head : compound(token);
	}

	/** "Landeskriminalamt": what the end of a long word says. */
	@Nullable BodyNoun compound(Token token) {
		String word = NameParts.lower(token);
		return (word.length() < SHORTEST || !NameParts.isCapital(token)) ? null
				: this.endings.entrySet()
					.stream()
					.filter((ending) -> word.endsWith(ending.getKey()) && word.length() > ending.getKey().length() + 2)
					.max(Comparator.comparing((ending) -> ending.getKey().length()))
					.map(Map.Entry::getValue)
					.orElse(null);
	}

	/** Whether the last word of the name is the noun of a body of this type. */
	boolean endsIn(List<Token> name, ActorType type) {
		BodyNoun head = head(name.getLast());
		return head != null && type == head.type(name);
	}

	private @Nullable BodyNoun last(List<Token> name) {
		for (int i = name.size() - 1; i >= 0; i--) {
			BodyNoun head = head(name.get(i));
			if (head != null) {
				return head;
			}
		}
		return null;
	}

	/** "Dublin Airport", "World Refugee Day", "MV Lady of Palawan". */
	boolean isThing(List<Token> name) {
		return (this.things.contains(NameParts.lower(name.getLast())) && !isBody(name)) || (name.size() > 1 && name
			.getFirst()
			.is("MV", "MT", "MS", "MY", "FV", "SV", "SS", "RMS", "RFA", "USS", "HMS", "USNS", "USCGC", "HMAS", "HMCS",
					"HMNZS", "BRP", "KRI", "INS", "PNS", "HNLMS", "HDMS", "ARA", "ROKS", "JS", "TCG", "Operation",
					"Project", "Hurricane", "Typhoon", "Cyclone", "Storm", "Mount", "Lake", "Camp", "Fort"));
	}

	/** "Fairview Regional District", whose last word is a thing's as often. */
	private boolean isBody(List<Token> name) {
		BodyNoun head = this.heads.get(NameParts.lower(name.getLast()));
		return head != null && name.size() > 1 && head.type(name) != null;
	}

	/** "Cyclone" before a name. */
	static boolean isStorm(Token token) {
		return token.is(STORMS) && Character.isUpperCase(token.text().charAt(0));
	}

	/** "Cyclone Kenneth", whom a recogniser takes for a person. */
	boolean isStorm(Name name) {
		Token first = name.tokens().getFirst();
		Token before = name.before();
		return name.isPerson() && ((name.last() > name.first() && first.is(STORMS))
				|| (before != null && before.is(STORMS) && Character.isUpperCase(before.text().charAt(0))));
	}

	/**
	 * "The Service", "the Institute": what a release calls the body that it has named, no
	 * name.
	 */
	boolean isBareNoun(Sentence sentence, int at) {
		BodyNoun head = this.heads.get(NameParts.lower(sentence.token(at)));
		return head != null && at > 0 && sentence.token(at - 1).is("the", "this", "our", "its")
				&& BARE.contains(NameParts.lower(sentence.token(at)));
	}

	/** "Executive Board": an organ of some body, which only that body's name tells. */
	static boolean isOrgan(List<Token> name) {
		return name.getLast().is("Board", "Committee", "Council") && name.subList(0, name.size() - 1)
			.stream()
			.allMatch((token) -> token.is("Executive", "Supervisory", "Management", "Advisory", "Governing", "Standing",
					"Steering", "Central", "Editorial"));
	}

	/** Whether it is a noun of a body. */
	boolean isNoun(Token token) {
		return this.heads.containsKey(NameParts.lower(token));
	}

	/** Whether it is a name with another capitalised word. */
	boolean isPhrase(Token token) {
		return this.phrases.contains(NameParts.lower(token));
	}

	/** Whether it begins a name: "Radio". */
	boolean isFirst(Token token) {
		return isFirst(token.text());
	}

	boolean isFirst(String word) {
		return this.first.contains(word.toLowerCase(Locale.ROOT));
	}

	/** Whether it ends the name of a thing: "Airport". */
	boolean isThing(Token token) {
		return this.things.contains(NameParts.lower(token));
	}

}
