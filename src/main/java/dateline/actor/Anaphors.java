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
	private static final String[] TELLING = { "of", "-", "led", "that", "who", "for", "behind", "responsible", "(",
			"-LRB-", "to" };

	/** Nouns that other words before them make another's. */
	private static final Set<String> DISTINCT = Set.of("party", "movement", "league", "club", "chamber", "church",
			"school", "institute", "trust", "network");

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
				int first = first(sentence, i);
				if (first >= 0 && !isNamed(sentence, i, bodies)) {
					Draft last = meant(sentence, first, i, bodies);
					if (last != null) {
						last.add(sentence, i, i, Mention.Kind.ROLE, i, i);
					}
				}
			}
		}
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
		return small || (token.tag().equals("JJ") && Character.isUpperCase(token.text().charAt(0)));
	}

	private static boolean isAlone(Sentence sentence, int at) {
		if (at + 1 == sentence.size()) {
			return true;
		}
		Token next = sentence.token(at + 1);
		boolean reduced = next.tag().matches("VBG|VBN") && next.isRelated("acl");
		return !next.isNoun() && !next.is(TELLING) && !reduced;
	}

	private @Nullable Draft meant(Sentence sentence, int first, int at, List<Draft> bodies) {
		List<String> words = new ArrayList<>();
		for (int i = first; i < at; i++) {
			if (!sentence.token(i).tag().equals("HYPH")
					&& !sentence.token(i).is("local", "same", "troubled", "embattled")) {
				words.add(lower(sentence.token(i)));
			}
		}
		String noun = lower(sentence.token(at));
		BackNoun back = this.nouns.get(noun);
		if (!words.isEmpty()) {
			BackNoun longer = this.nouns.get(words.getLast() + " " + noun);
			if (longer != null) {
				back = longer;
				words.removeLast();
			}
		}
		if (back == null) {
			return null;
		}
		BackNoun wanted = back;
		List<Draft> called = bodies.stream().filter(wanted::isOf).toList();
		Token token = sentence.token(at);
		if (!words.isEmpty()) {
			List<Draft> told = called.stream().filter((draft) -> has(draft, words)).toList();
			if (!told.isEmpty()) {
				return only(told, sentence, token);
			}
			boolean open = wanted.types().equals(Set.of(ActorType.ORGANIZATION)) && !DISTINCT.contains(noun);
			List<Draft> all = called.isEmpty() ? bodies.stream().filter(wanted::maySay).toList() : called;
			return (open && all.size() == 1 && isNamedBefore(all.getFirst(), token)) ? all.getFirst() : null;
		}
		if (!called.isEmpty() && !wanted.company()) {
			return called(called, wanted, sentence, token);
		}
		if (wanted.company()) {
			return company(bodies, wanted, sentence, token);
		}
		Draft general = last(bodies.stream().filter(wanted::maySay).toList(), sentence, token);
		boolean group = general == null && noun.equals("group") && bodies.stream().noneMatch(wanted::maySay);
		return group ? group(bodies, sentence, token) : general;
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
	private @Nullable Draft group(List<Draft> bodies, Sentence sentence, Token token) {
		BackNoun party = this.nouns.get("party");
		List<Draft> organizations = bodies.stream()
			.filter((draft) -> draft.type() == ActorType.ORGANIZATION && !(party != null && party.isOf(draft)))
			.filter((draft) -> isNamedBefore(draft, token))
			.toList();
		List<Draft> near = organizations.stream()
			.filter((draft) -> draft.nouns.contains("group")
					|| draft.names().stream().anyMatch((name) -> BackNoun.isIn(name, "group"))
					|| organizations.size() == 1)
			.toList();
		return (near.size() == 1) ? near.getFirst() : null;
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

	private static @Nullable Draft last(List<Draft> drafts, Sentence sentence, Token token) {
		return drafts.stream()
			.filter((draft) -> before(draft, sentence, token) != null)
			.max(Comparator.comparingInt((draft) -> position(before(draft, sentence, token))))
			.orElse(null);
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
