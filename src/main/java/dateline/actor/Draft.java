package dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** A cast member while its mentions are being collected. */
final class Draft {

	/**
	 * Everywhere it is named, with the words that belong to the name but are none:
	 * titles, "the", "'s office".
	 */
	final List<Extent> extents = new ArrayList<>();

	/** What it is, as the article says. */
	final List<Roles.Held> roles = new ArrayList<>();

	/** Nouns that the article prints beside its name: "charity". */
	final Set<String> nouns = new TreeSet<>();

	/** The other words of what the article says that it is: "Mexican steel". */
	final Set<String> words = new TreeSet<>();

	private final Map<String, Integer> aliases = new TreeMap<>();

	/** Further names, none of them the fullest. */
	private final Set<String> further = new TreeSet<>();

	private final ActorType type;

	private final @Nullable String canonical;

	private final ActorRule rule;

	final @Nullable String countryCode;

	/**
	 * @param canonical its name, null if the fullest name printed shall be it
	 */
	Draft(ActorType type, @Nullable String canonical, @Nullable String countryCode, ActorRule rule) {
		this.type = type;
		this.rule = rule;
		this.canonical = canonical;
		this.countryCode = countryCode;
	}

	boolean isPerson() {
		return this.type == ActorType.PERSON;
	}

	ActorType type() {
		return this.type;
	}

	/** Whether the gazetteer knows it. */
	boolean isListed() {
		return this.rule == ActorRule.GAZETTEER;
	}

	/** Whether this name is one of its mentions. */
	boolean names(Name name) {
		return this.extents.stream()
			.anyMatch((extent) -> extent.sentence().index() == name.sentence().index() && extent.last() == name.last()
					&& extent.mention().kind() == Mention.Kind.NAME);
	}

	/** All its names, the canonical one included. */
	Set<String> names() {
		Set<String> names = new TreeSet<>(this.aliases.keySet());
		names.addAll(this.further);
		names.add(fullest());
		return names;
	}

	/** Its names as the article prints them. */
	Set<String> printed() {
		return Set.copyOf(this.aliases.keySet());
	}

	/** Gives it a further name, printed within another one. */
	void alias(String alias) {
		this.aliases.merge(pointed(alias), 1, Integer::sum);
	}

	/** "U.N." also where its last point ends the sentence. */
	private static String pointed(String alias) {
		return alias.matches("(\\p{Lu}\\.)+\\p{Lu}") ? alias + "." : alias;
	}

	/** Gives it a name that is another one with a title: "Haji Rauf". */
	void titled(String alias) {
		this.further.add(alias);
	}

	/** A title that is part of the name where no given name is: "Baroness Doyle". */
	void noble(String alias) {
		if (this.aliases.keySet().stream().noneMatch((each) -> words(each) > 1 && !each.equals(alias))) {
			alias(alias);
		}
	}

	void name(Sentence sentence, int first, int last, String alias, Mention.Kind kind, int extentFirst) {
		if (kind == Mention.Kind.NAME) {
			alias(alias);
		}
		add(sentence, first, last, kind, extentFirst,
				isPerson() ? Honours.with(sentence, last) : NounPhrases.lastWithNoun(sentence, last, this.type));
	}

	void add(Sentence sentence, int first, int last, Mention.Kind kind, int extentFirst, int extentLast) {
		Span span = Sentence.cover(sentence.tokens().subList(first, last + 1));
		Mention mention = new Mention(sentence.index(), headOf(sentence, first, last), span, kind);
		this.extents.add(new Extent(mention, sentence, extentFirst, extentLast, this));
	}

	/** The token of the range that depends on something outside it. */
	static int headOf(Sentence sentence, int first, int last) {
		for (int i = last; i >= first; i--) {
			Token token = sentence.token(i);
			if ((token.head() < first || token.head() > last) && !token.tag().equals("POS")) {
				return i;
			}
		}
		return last;
	}

	/** Its gender where a role tells, else '-'. */
	char gender() {
		return this.roles.stream()
			.map((held) -> held.role().gender())
			.filter((each) -> each != '-')
			.findFirst()
			.orElse('-');
	}

	String fullest() {
		return (this.canonical != null) ? this.canonical
				: this.aliases.entrySet()
					.stream()
					.min(Comparator.comparing((Map.Entry<String, Integer> entry) -> -words(entry.getKey()))
						.thenComparing((entry) -> -entry.getValue())
						.thenComparing(Map.Entry::getKey))
					.map(Map.Entry::getKey)
					.orElseThrow();
	}

	private static int words(String alias) {
		return alias.split("[\\s-]+", -1).length;
	}

	CastMember build() {
		String name = fullest();
		TreeSet<String> names = new TreeSet<>(names());
		List<Mention> mentions = this.extents.stream()
			.map(Extent::mention)
			.distinct()
			.sorted(Comparator.comparing(Mention::span))
			.toList();
		return new CastMember(name, this.type, country(), names, this.rule, mentions);
	}

	/** Of the countries that its offices belong to the most frequent. */
	private @Nullable String country() {
		if (this.countryCode != null || !isPerson()) {
			return this.countryCode;
		}
		Map<String, Long> votes = this.roles.stream()
			.map(Roles.Held::countryCode)
			.filter((code) -> code != null)
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
		return votes.entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	/**
	 * A mention with the tokens, first to last, that a question about it may point to.
	 */
	record Extent(Mention mention, Sentence sentence, int first, int last, Draft owner) {

		boolean covers(Token token) {
			return this.first <= token.index() && token.index() <= this.last;
		}

		boolean isSubject() {
			return this.sentence.token(this.mention.head()).isRelated("nsubj");
		}

	}

}
