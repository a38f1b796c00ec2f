package dateline.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Public bodies without a name and a nation that speak and that nothing else in the
 * article explains: "the army" and "the government" are those of the article's country,
 * where it has clearly one, and "the federal statistics office" goes by these words.
 */
final class DefiniteBodies {

	private static final int LONGEST = 5;

	/** Nouns by which one body goes as well as by another of them. */
	private static final String[] AGENCIES = { "agency", "office", "service", "authority", "directorate", "bureau",
			"institute", "administration" };

	/** What is none of these. */
	private static final Set<String> OTHERS = Set.of("ministry", "department", "court", "council", "committee",
			"police", "parliament", "embassy", "bank");

	/** Words that many bodies have in their names. */
	private static final String[] OPEN = { "national", "federal", "state", "local", "regional", "provincial",
			"municipal", "public", "central", "general", "royal", "and", "-", "'s", "’s" };

	private final Gazetteer gazetteer;

	private final PublicBodies bodies = new PublicBodies();

	DefiniteBodies(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * Adds them.
	 * @param home code of the article's country, null if it is not clear
	 * @return whether there is any
	 */
	boolean find(AnnotatedText text, Map<String, Draft> others, Collection<Draft> people, @Nullable String home) {
		possessed(text, others);
		List<Phrase> phrases = new ArrayList<>();
		List<Draft.Extent> taken = new ArrayList<>();
		others.values().forEach((draft) -> taken.addAll(draft.extents));
		people.forEach((draft) -> taken.addAll(draft.extents));
		for (Sentence sentence : text.sentences()) {
			for (int i = 1; i < sentence.size(); i++) {
				Phrase phrase = phrase(sentence, i);
				if (phrase == null || taken.stream().anyMatch(phrase::overlaps)) {
					continue;
				}
				Draft.Extent other = taken.stream().filter(phrase::isBeside).findFirst().orElse(null);
				Draft known = (other != null) ? other.owner() : like(phrase, others.values());
				if (known == null) {
					phrases.add(phrase);
				}
				else if (phrase.last() > phrase.first()) {
					known.add(sentence, phrase.first(), phrase.last(), Mention.Kind.ROLE, phrase.first() - 1,
							phrase.last());
				}
			}
		}
		List<String> spoken = phrases.stream()
			.filter((phrase) -> Speech.isSpeaking(phrase.sentence(), phrase.first(), phrase.last()))
			.map(Phrase::text)
			.distinct()
			.toList();
		for (Phrase phrase : phrases) {
			if (spoken.contains(phrase.text())) {
				add(phrase, others, home);
			}
		}
		return !spoken.isEmpty();
	}

	/** "Its coast guard", behind a sentence that begins with the country. */
	private void possessed(AnnotatedText text, Map<String, Draft> others) {
		for (int i = 1; i < text.sentences().size(); i++) {
			Sentence sentence = text.sentences().get(i);
			Draft owner = sentence.token(0).text().equals("Its") ? topic(text.sentences().get(i - 1), sentence, others)
					: null;
			for (int last = Math.min(LONGEST, sentence.size() - 1); owner != null && last > 0; last--) {
				Name name = Name.of(sentence, 1, last, null, ActorRule.PUBLIC_BODY);
				Entry entry = this.gazetteer.lookup(owner.fullest() + " " + name.text())
					.filter((each) -> each.kind() == EntryKind.GOVERNMENT || each.kind() == EntryKind.MILITARY)
					.orElse(null);
				ActorType type = (entry != null) ? KnownNames.type(entry.kind()) : null;
				if (entry != null && type != null && Speech.isSpeaking(sentence, 1, last)) {
					others
						.computeIfAbsent(entry.name(),
								(each) -> new Draft(type, each, entry.countryCode(), ActorRule.PUBLIC_BODY))
						.name(sentence, 1, last, name.text(), Mention.Kind.NAME, 0);
					break;
				}
			}
		}
	}

	/**
	 * The country with which the sentence before begins, in one paragraph with this one.
	 */
	private static @Nullable Draft topic(Sentence before, Sentence sentence, Map<String, Draft> others) {
		List<Draft> topics = others.values()
			.stream()
			.filter((draft) -> draft.type() == ActorType.COUNTRY && before.paragraph() == sentence.paragraph())
			.filter((draft) -> draft.extents.stream()
				.anyMatch((extent) -> extent.sentence().index() == before.index() && extent.first() < 3
						&& extent.mention().kind() == Mention.Kind.NAME))
			.toList();
		return (topics.size() == 1) ? topics.getFirst() : null;
	}

	/**
	 * The only body whose name, or what stands beside it, has the noun and another word
	 * of the phrase: "the federal disaster agency" is the Disaster Management Agency,
	 * "the statistics office" is Statistics Norway.
	 */
	private static @Nullable Draft like(Phrase phrase, Collection<Draft> others) {
		List<Draft> like = others.stream()
			.filter((draft) -> (draft.type() == phrase.type() && draft.names().stream().anyMatch(phrase::isLike))
					|| phrase.isSaidOf(draft))
			.toList();
		return (like.size() == 1) ? like.getFirst() : null;
	}

	private void add(Phrase phrase, Map<String, Draft> others, @Nullable String home) {
		boolean bare = phrase.first() == phrase.last() && this.bodies.bare(phrase.head()) != null;
		Entry entry = (bare && home != null) ? this.gazetteer.country(home)
			.flatMap((country) -> this.gazetteer.lookup(country.name() + " " + phrase.head().text()))
			.filter((each) -> each.countryCode() != null)
			.orElse(null) : null;
		if (bare && entry == null) {
			return;
		}
		String name = (entry != null) ? entry.name() : phrase.text();
		Draft draft = others.computeIfAbsent(name,
				(each) -> new Draft(phrase.type(), each, home, ActorRule.PUBLIC_BODY));
		draft.name(phrase.sentence(), phrase.first(), phrase.last(), phrase.text(), Mention.Kind.NAME,
				phrase.first() - 1);
	}

	/** "The federal statistics office", with the noun here. */
	private @Nullable Phrase phrase(Sentence sentence, int last) {
		Token noun = sentence.token(last);
		boolean ends = last + 1 == sentence.size()
				|| !(sentence.token(last + 1).isNoun() || sentence.token(last + 1).is("of", "for", "-", "in", "(")
						|| sentence.token(last + 1).tag().equals("POS"));
		if (!noun.tag().equals("NN") || !ends || !noun.text().matches("\\p{Ll}+")) {
			return null;
		}
		int first = last;
		while (first > 0 && last - first < LONGEST && isModifier(sentence.token(first - 1))) {
			first--;
		}
		if (first == 0 || !sentence.token(first - 1).is("the")) {
			return null;
		}
		ActorType type = (first == last) ? this.bodies.bare(noun) : this.bodies.type(sentence, first, last);
		return (type != null) ? new Phrase(sentence, first, last, type) : null;
	}

	private static boolean isModifier(Token token) {
		return token.text().matches("[\\p{Ll}'’‐‑-]+") && token.tag().matches("JJ|NNS?|HYPH|VBG|CC|POS")
				&& !token.is("same", "new", "local", "other", "first", "then", "current", "old", "own", "next");
	}

	/** Words that name a body, the article aside. */
	private record Phrase(Sentence sentence, int first, int last, ActorType type) {

		String text() {
			return Name.of(this.sentence, this.first, this.last, null, ActorRule.PUBLIC_BODY).text();
		}

		boolean overlaps(Draft.Extent extent) {
			return extent.sentence().index() == this.sentence.index() && extent.first() <= this.last
					&& this.first <= extent.last();
		}

		/** In commas beside the name of a body: "the weather service, Lumet,". */
		boolean isBeside(Draft.Extent extent) {
			boolean here = extent.sentence().index() == this.sentence.index() && !extent.owner().isPerson()
					&& extent.mention().kind() == Mention.Kind.NAME;
			boolean before = extent.first() == this.last + 2 && this.sentence.token(this.last + 1).is(",", "(")
					&& closes(extent.last() + 1);
			boolean behind = extent.last() == this.first - 3 && this.sentence.token(this.first - 2).is(",")
					&& closes(this.last + 1);
			return here && (before || behind);
		}

		private boolean closes(int at) {
			return at >= this.sentence.size() || this.sentence.token(at).is(",", ".", ";", ")", "(");
		}

		boolean isLike(String name) {
			List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[\\s'’-]+", -1));
			boolean same = words.contains(head().text())
					|| (head().is(AGENCIES) && words.stream().noneMatch(OTHERS::contains));
			return same && this.sentence.tokens()
				.subList(this.first, this.last)
				.stream()
				.anyMatch((token) -> !token.is(OPEN) && words.contains(token.text()));
		}

		/** "The ambulance service" of "Maris, the country's ambulance service,". */
		boolean isSaidOf(Draft draft) {
			return this.last > this.first && draft.nouns.contains(head().text())
					&& this.sentence.tokens()
						.subList(this.first, this.last)
						.stream()
						.allMatch((token) -> draft.words.contains(token.text()));
		}

		Token head() {
			return this.sentence.token(this.last);
		}

	}

}
