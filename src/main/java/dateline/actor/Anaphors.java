package dateline.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dateline.text.AnnotatedText;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * "The ministry", "the regional council", "the company": a definite noun of
 * {@code actor/anaphors.tsv} names the only body of the article that its name, or a noun
 * printed beside its name, calls so; of several the last in this or the paragraph before.
 * Where none is called so, "the company" is the only one there, and "the group" the last
 * armed group. Words between must be words of the body, unless nothing else of the
 * article goes by the noun. With none in reach it names nobody.
 */
final class Anaphors {

	/** Words behind the noun that tell which one, so that it is a new one. */
	private static final String[] TELLING = { "of", "-", "led", "who", "behind", "responsible", "(", "-LRB-" };

	/** Nouns that other words before them make another's. */
	private static final Set<String> DISTINCT = Set.of("party", "movement", "league", "club", "chamber", "church",
			"school", "institute", "trust", "network");

	/** Nouns for kinds of companies. */
	private static final Set<String> SELLERS = Set.of("conglomerate", "multinational", "operator", "retailer",
			"supermarket", "brokerage", "utility", "miner", "producer", "manufacturer", "maker", "airline", "carrier",
			"insurer", "brewer", "carmaker", "automaker", "truckmaker", "chipmaker", "drugmaker", "planemaker",
			"steelmaker", "shipbuilder", "refiner", "shipping line", "startup", "start-up");

	/** What a country's forces are called. */
	private static final Set<String> ARMIES = Set.of("army", "military", "armed forces");

	/** Nouns whose like are many. */
	private static final Set<String> WIDE = Set.of("agency", "regulator", "watchdog", "organisation", "organization",
			"charity", "nonprofit", "ngo");

	private static final int REACH = 4;

	private final Map<String, BackNoun> nouns = new HashMap<>();

	Anaphors() {
		Lexicon.read("actor/anaphors.tsv", 3)
			.stream()
			.map(BackNoun::of)
			.forEach((noun) -> this.nouns.put(noun.noun(), noun));
	}

	void resolve(AnnotatedText text, Collection<Draft> others) {
		List<Draft> bodies = others.stream()
			.filter((draft) -> draft.type() != ActorType.COUNTRY && draft.type() != ActorType.GROUP)
			.toList();
		for (Sentence sentence : text.sentences()) {
			for (int i = 1; i < sentence.size(); i++) {
				Draft own = own(sentence, i, bodies);
				if (own != null && !isNamed(sentence, i, bodies)) {
					own.add(sentence, i, i, Mention.Kind.ROLE, i, i);
					continue;
				}
				int first = first(sentence, i);
				if (first >= 0 && !isNamed(sentence, i, bodies)) {
					Draft last = meant(sentence, first, i, bodies);
					if (last != null) {
						last.add(sentence, i, i, Mention.Kind.ROLE, i, i);
						named(last, sentence.token(i));
					}
				}
			}
		}
	}

	/** "The Council" is a name, as it is printed. */
	private static void named(Draft draft, Token noun) {
		if (draft.type() == ActorType.MILITARY) {
			draft.alias(lower(noun));
		}
		boolean small = Character.isLowerCase(noun.text().charAt(0));
		if (!small && !noun.text().equals(noun.text().toUpperCase(Locale.ROOT))) {
			draft.alias(noun.text());
		}
	}

	/** "Her group": the one body to which the article has tied somebody just before. */
	private @Nullable Draft own(Sentence sentence, int at, List<Draft> bodies) {
		BackNoun back = this.nouns.get(lower(sentence.token(at)));
		if (back == null || !sentence.token(at - 1).is("his", "her") || !sentence.token(at).tag().equals("NN")
				|| !isAlone(sentence, at)) {
			return null;
		}
		boolean group = back.noun().equals("group") || back.noun().equals("organisation")
				|| back.noun().equals("organization");
		List<Draft> fitting = bodies.stream()
			.filter((draft) -> back.isOf(draft) || back.isLike(draft) || back.maySay(draft)
					|| (group && draft.type() == ActorType.ORGANIZATION))
			.filter((draft) -> draft.extents.stream()
				.anyMatch((extent) -> extent.sentence().index() <= sentence.index()
						&& extent.sentence().paragraph() >= sentence.paragraph() - 2 && isTied(extent)))
			.toList();
		return (fitting.size() == 1) ? fitting.getFirst() : null;
	}

	/** "Ana Lima of Youth Tide", "the spokeswoman of Youth Tide". */
	private static boolean isTied(Draft.Extent extent) {
		Sentence sentence = extent.sentence();
		int at = extent.first() - 1;
		if (at > 0 && sentence.token(at).is("the")) {
			at--;
		}
		return at > 0 && sentence.token(at).is("of", "for", "at", "from")
				&& (sentence.token(at - 1).isName() || sentence.token(at - 1).tag().equals("NN"));
	}

	private static boolean isNamed(Sentence sentence, int at, List<Draft> bodies) {
		return bodies.stream()
			.flatMap((draft) -> draft.extents.stream())
			.anyMatch((extent) -> extent.sentence().index() == sentence.index() && extent.first() <= at
					&& at <= extent.last());
	}

	/** The first word behind "the" of a definite noun phrase that ends here, else -1. */
	private int first(Sentence sentence, int at) {
		Token noun = sentence.token(at);
		if (!this.nouns.containsKey(lower(noun)) || !noun.tag().matches("NNP?") || !isAlone(sentence, at)) {
			return -1;
		}
		int first = at;
		while (first > 1 && at - first < REACH && isModifier(sentence.token(first - 1))) {
			first--;
		}
		Token article = sentence.token(first - 1);
		return article.is("the", "this") && (first == at || lower(noun).equals(noun.text())) ? first : -1;
	}

	private static boolean isModifier(Token token) {
		boolean small = token.text().matches("[\\p{Ll}‐‑-]+") && token.tag().matches("JJ|NN|VBN|VBG|HYPH");
		return small || token.is("UN", "U.N.") || (token.tag().equals("CD") && token.text().matches("\\d+"))
				|| (token.tag().matches("JJ|NNP") && Character.isUpperCase(token.text().charAt(0)));
	}

	/**
	 * No noun behind it and nothing that tells which one: "the union that speaks for
	 * pilots", but "told the union that".
	 */
	private static boolean isAlone(Sentence sentence, int at) {
		if (at + 1 == sentence.size()) {
			return true;
		}
		Token next = sentence.token(at + 1);
		boolean reduced = next.tag().matches("VBG|VBN") && next.isRelated("acl");
		boolean named = next.is("for") && at + 2 < sentence.size() && sentence.token(at + 2).isNoun();
		return !next.isNoun() && !next.is(TELLING) && !next.tag().equals("WDT") && !reduced && !named;
	}

	private @Nullable Draft meant(Sentence sentence, int first, int at, List<Draft> bodies) {
		List<String> words = new ArrayList<>();
		int from = seated(sentence, first, at);
		if (from < at && sentence.token(from).tag().equals("CD")) {
			return null;
		}
		for (int i = from; i < at; i++) {
			if (!sentence.token(i).tag().equals("HYPH")
					&& !sentence.token(i).is("local", "same", "troubled", "embattled")) {
				words.add(lower(sentence.token(i)));
			}
		}
		String noun = lower(sentence.token(at));
		BackNoun longer = words.isEmpty() ? null : this.nouns.get(words.getLast() + " " + noun);
		if (longer != null) {
			words.removeLast();
		}
		BackNoun back = (longer != null) ? longer : this.nouns.get(noun);
		if (back == null) {
			return null;
		}
		return words.isEmpty() ? bare(back, sentence, sentence.token(at), bodies)
				: described(back, words, sentence, sentence.token(at), bodies);
	}

	/** "The 15-member council". */
	private static boolean isSized(Sentence sentence, int first, int at) {
		return first + 2 < at && sentence.token(first).tag().equals("CD")
				&& sentence.token(first + 1).tag().equals("HYPH")
				&& sentence.token(first + 2).is("member", "nation", "country", "seat", "state");
	}

	/**
	 * "The Leeds-listed group", "the Seoul-based firm": where it is tells no other one.
	 */
	private static int seated(Sentence sentence, int first, int at) {
		if (isSized(sentence, first, at)) {
			return first + 3;
		}
		return first + 2 < at && sentence.token(first).isName() && sentence.token(first + 1).tag().equals("HYPH")
				&& sentence.token(first + 2).is("based", "listed", "headquartered") ? first + 3 : first;
	}

	/** "The regional council": the body that has the words, or the only one. */
	private @Nullable Draft described(BackNoun back, List<String> words, Sentence sentence, Token token,
			List<Draft> bodies) {
		List<Draft> called = called(back, bodies);
		if (called.isEmpty() && isGroup(back)) {
			called = organizations(bodies, token);
		}
		List<Draft> told = called.stream().filter((draft) -> has(draft, words)).toList();
		if (!told.isEmpty()) {
			return only(told, sentence, token);
		}
		boolean open = back.types().equals(Set.of(ActorType.ORGANIZATION)) && !DISTINCT.contains(back.noun())
				&& sentence.tokens()
					.subList(token.index() - words.size(), token.index())
					.stream()
					.noneMatch(Token::isName);
		if (!open) {
			return null;
		}
		List<Draft> all = called.isEmpty() ? bodies.stream().filter(back::maySay).toList() : called;
		return all.isEmpty() ? single(back, bodies, token)
				: (all.size() == 1 && isNamedBefore(all.getFirst(), token)) ? all.getFirst() : null;
	}

	private @Nullable Draft bare(BackNoun back, Sentence sentence, Token token, List<Draft> bodies) {
		if (back.company()) {
			return company(bodies, back, sentence, token);
		}
		List<Draft> called = called(back, bodies);
		if (!called.isEmpty()) {
			return called(called, back, sentence, token);
		}
		List<Draft> general = bodies.stream().filter(back::maySay).toList();
		if (general.isEmpty()) {
			return isGroup(back) ? group(bodies, token) : single(back, bodies, token);
		}
		return last(general, sentence, token);
	}

	/**
	 * The bodies that have the noun or a word for the same; of "the agency" these only
	 * where none has the noun.
	 */
	private static List<Draft> called(BackNoun back, List<Draft> bodies) {
		if (ARMIES.contains(back.noun())) {
			return armies(back, bodies);
		}
		List<Draft> called = bodies.stream().filter(back::isOf).toList();
		boolean enough = !called.isEmpty() && WIDE.contains(back.noun());
		return enough ? called : bodies.stream().filter((draft) -> back.isOf(draft) || back.isLike(draft)).toList();
	}

	/**
	 * "The army" is the only one that the article calls so or "the military"; with those
	 * of two countries about, the only one that it calls so.
	 */
	private static List<Draft> armies(BackNoun back, List<Draft> bodies) {
		List<Draft> forces = bodies.stream()
			.filter((draft) -> draft.type() == ActorType.MILITARY && draft.countryCode != null)
			.toList();
		boolean one = forces.stream().map((draft) -> draft.countryCode).distinct().count() < 2;
		List<Draft> called = bodies.stream()
			.filter((draft) -> draft.type() == ActorType.MILITARY && draft.printed()
				.stream()
				.map((name) -> name.toLowerCase(Locale.ROOT))
				.anyMatch((name) -> name.contains(back.noun())
						|| (one && ARMIES.stream().anyMatch((noun) -> name.endsWith(noun)))))
			.toList();
		return (called.size() == 1) ? called : List.of();
	}

	private static boolean isGroup(BackNoun back) {
		return back.noun().equals("group");
	}

	/** "The carmaker", where the article has one company, of which it says no kind. */
	private static @Nullable Draft single(BackNoun back, List<Draft> bodies, Token token) {
		if (!SELLERS.contains(back.noun())) {
			return null;
		}
		List<Draft> companies = bodies.stream().filter(BackNoun::isCompany).toList();
		return (companies.size() == 1 && companies.getFirst().nouns.stream().noneMatch(SELLERS::contains)
				&& isNamedBefore(companies.getFirst(), token)) ? companies.getFirst() : null;
	}

	/** The only one, or the last in this or the paragraph before. */
	private @Nullable Draft called(List<Draft> called, BackNoun back, Sentence sentence, Token token) {
		return (called.size() == 1 && !back.general()) ? only(called, sentence, token) : last(called, sentence, token);
	}

	private static @Nullable Draft only(List<Draft> drafts, Sentence sentence, Token token) {
		return (drafts.size() == 1) ? (isNamedBefore(drafts.getFirst(), token) ? drafts.getFirst() : null)
				: last(drafts, sentence, token);
	}

	/**
	 * The only company named so far; of several the only one of the paragraph, or the
	 * only one that the article calls a company in this and the paragraph before.
	 */
	private static @Nullable Draft company(List<Draft> bodies, BackNoun back, Sentence sentence, Token token) {
		List<Draft> companies = bodies.stream()
			.filter((draft) -> back.isOf(draft) || back.maySay(draft))
			.filter((draft) -> isNamedBefore(draft, token))
			.toList();
		if (companies.size() < 2) {
			return companies.isEmpty() ? null : companies.getFirst();
		}
		List<Draft> here = companies.stream()
			.filter((draft) -> isIn(draft, sentence.paragraph(), sentence.paragraph(), token))
			.toList();
		if (here.size() == 1) {
			return here.getFirst();
		}
		List<Draft> called = companies.stream()
			.filter(back::isOf)
			.filter((draft) -> isIn(draft, sentence.paragraph() - 1, sentence.paragraph(), token))
			.toList();
		return (called.size() == 1) ? called.getFirst() : null;
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
			.filter((draft) -> isNamedBefore(draft, token))
			.toList();
	}

	/** Whether its name, or what stands beside it, has all the words. */
	private static boolean has(Draft draft, List<String> words) {
		Set<String> known = new HashSet<>(draft.nouns);
		known.addAll(draft.words);
		draft.names()
			.forEach((name) -> known.addAll(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s'’-]+", -1))));
		return known.containsAll(words);
	}

	private static boolean isIn(Draft draft, int from, int to, Token token) {
		return draft.extents.stream()
			.anyMatch((extent) -> extent.mention().span().end() <= token.span().begin()
					&& from <= extent.sentence().paragraph() && extent.sentence().paragraph() <= to);
	}

	/**
	 * The last named in this or the paragraph before; of two in one sentence before the
	 * subject.
	 */
	private static @Nullable Draft last(List<Draft> drafts, Sentence sentence, Token token) {
		Draft last = drafts.stream()
			.filter((draft) -> before(draft, sentence, token) != null)
			.max(Comparator.comparingInt((draft) -> position(before(draft, sentence, token))))
			.orElse(null);
		if (last == null) {
			return null;
		}
		int index = Objects.requireNonNull(before(last, sentence, token)).sentence().index();
		List<Draft> subjects = drafts.stream()
			.filter((draft) -> draft.extents.stream()
				.anyMatch((extent) -> extent.sentence().index() == index && extent.isSubject()
						&& extent.mention().span().end() <= token.span().begin()))
			.toList();
		Draft.Extent latest = Objects.requireNonNull(before(last, sentence, token));
		boolean object = latest.sentence()
			.token(latest.mention().head())
			.isRelated("obj", "iobj", "obl", "nmod", "obl:agent", "nmod:poss");
		return (index < sentence.index() && object && subjects.size() == 1) ? subjects.getFirst() : last;
	}

	private static boolean isNamedBefore(Draft draft, Token token) {
		return draft.extents.stream().anyMatch((extent) -> extent.mention().span().end() <= token.span().begin());
	}

	private static int position(Draft.@Nullable Extent extent) {
		return (extent != null) ? extent.mention().span().begin() : -1;
	}

	private static Draft.@Nullable Extent before(Draft draft, Sentence sentence, Token token) {
		return draft.extents.stream()
			.filter((extent) -> extent.mention().span().end() <= token.span().begin())
			.filter((extent) -> extent.sentence().paragraph() >= sentence.paragraph() - 1)
			.max(Comparator.comparingInt(Anaphors::position))
			.orElse(null);
	}

	private static String lower(Token token) {
		return token.text().toLowerCase(Locale.ROOT);
	}

}
