package dateline.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Unnamed groups: a plural noun of {@code actor/groups.tsv} with the words directly
 * before it ("senior Iraqi security officials"); without any such words only as the
 * subject or agent of a verb ("protesters blocked the road").
 */
final class Groups {

	private final Gazetteer gazetteer;

	private final Set<String> nouns = Lexicon.words("actor/groups.tsv");

	Groups(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	void find(Sentence sentence, Map<String, Draft> others) {
		List<EntryMatch> known = this.gazetteer.find(sentence);
		for (Token head : sentence.tokens()) {
			boolean plural = head.tag().equals("NNS") && this.nouns.contains(head.lemma().toLowerCase(Locale.ROOT));
			boolean modifies = head.index() + 1 < sentence.size() && sentence.token(head.index() + 1).isNoun();
			if (!plural || modifies || inside(known, head) || isNamed(sentence, head, others)) {
				continue;
			}
			int first = head.index();
			while (first > 0 && isModifier(sentence.token(first - 1))) {
				first--;
			}
			while (first < head.index() && sentence.token(first).tag().equals("HYPH")) {
				first++;
			}
			Draft owner = memberOf(sentence, first, head.index(), others);
			if (owner != null) {
				owner.add(sentence, first, head.index(), Mention.Kind.ROLE, first, head.index());
			}
			else if (isNational(known, first, head.index()) || head.isRelated("nsubj", "obl:agent")) {
				String name = name(sentence, first, head.index(), known);
				others.computeIfAbsent(name, (each) -> new Draft(ActorType.GROUP, each, null, ActorRule.GROUP))
					.name(sentence, first, head.index(), name, Mention.Kind.NAME, first);
			}
		}
	}

	/**
	 * The armed group or force whose name is all that stands before the noun: "Boko Haram
	 * fighters".
	 */
	private static @Nullable Draft memberOf(Sentence sentence, int first, int head, Map<String, Draft> others) {
		return others.values()
			.stream()
			.filter((draft) -> draft.type() == ActorType.ARMED_GROUP || draft.type() == ActorType.MILITARY)
			.filter((draft) -> draft.extents.stream()
				.anyMatch((extent) -> extent.mention().sentence() == sentence.index() && extent.first() == first
						&& extent.last() == head - 1))
			.findFirst()
			.orElse(null);
	}

	private static boolean isNational(List<EntryMatch> known, int first, int last) {
		return known.stream().anyMatch((match) -> match.first() >= first && match.last() < last);
	}

	private static boolean inside(List<EntryMatch> known, Token head) {
		return known.stream().anyMatch((match) -> match.first() <= head.index() && head.index() <= match.last());
	}

	/** "Doctors" of "the Committee of Sudan Doctors". */
	private static boolean isNamed(Sentence sentence, Token head, Map<String, Draft> others) {
		return others.values()
			.stream()
			.flatMap((draft) -> draft.extents.stream())
			.anyMatch((extent) -> extent.mention().sentence() == sentence.index()
					&& extent.mention().kind() == Mention.Kind.NAME && extent.mention().span().contains(head.span()));
	}

	private static boolean isModifier(Token token) {
		return (token.tag().startsWith("JJ") && !token.is("other", "many", "several", "more", "such", "same", "few"))
				|| token.isNoun() || token.tag().equals("VBN") || token.tag().equals("HYPH");
	}

	private static String words(Sentence sentence, int first, int last) {
		return String.join(" ", sentence.tokens().subList(first, last + 1).stream().map(Token::text).toList());
	}

	/**
	 * The words, with "Iranian-backed" as "Iran-backed" and "American" as "U.S.", so that
	 * outlets agree.
	 */
	private static String name(Sentence sentence, int first, int last, List<EntryMatch> known) {
		StringBuilder name = new StringBuilder();
		for (int i = first; i <= last; i++) {
			Token token = sentence.token(i);
			int at = i;
			Optional<EntryMatch> country = known.stream()
				.filter((match) -> match.first() == at && match.last() <= last
						&& (match.entry().kind() == EntryKind.DEMONYM || match.entry().kind() == EntryKind.COUNTRY))
				.findFirst();
			boolean tight = i > first && sentence.token(i - 1).span().end() == token.span().begin();
			name.append((name.isEmpty() || tight) ? "" : " ");
			if (country.isPresent()) {
				i = country.get().last();
				boolean hyphen = i < last && sentence.token(i + 1).tag().equals("HYPH");
				name.append("US".equals(country.get().entry().countryCode()) ? "U.S."
						: hyphen ? country.get().entry().name() : words(sentence, at, i));
			}
			else {
				boolean opens = (i == 0 || (i == 1 && !Character.isLetter(sentence.token(0).text().charAt(0))))
						&& !token.isName() && token.text().length() > 1
						&& token.text().substring(1).equals(token.text().substring(1).toLowerCase(Locale.ROOT));
				name.append(opens ? token.text().toLowerCase(Locale.ROOT) : token.text());
			}
		}
		return name.toString();
	}

}
