package dateline.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dateline.text.Sentence;

/**
 * An organ of a named body speaks for it: "the secretariat of the Andean Community", "the
 * regional department of the Ministry of Works", "Oxfam's Yemen office".
 */
final class Organs {

	private static final String[] NOUNS = { "secretariat", "headquarters", "board", "management", "leadership",
			"branch", "chapter", "department", "directorate", "office", "service", "bureau", "presidency", "command",
			"centre", "center", "wing", "arm", "division", "section", "council", "committee", "executive",
			"administration" };

	/**
	 * Those that are somebody's only behind a word that says so: "the press office of".
	 */
	private static final String[] OPEN = { "department", "directorate", "service", "bureau", "command", "centre",
			"center", "division", "section", "council", "committee", "administration", "wing", "arm", "executive",
			"presidency" };

	/** Those of an organisation behind its name: "Oxfam's Yemen office". */
	private static final String[] OWNED = { "office", "branch", "chapter", "bureau", "delegation", "mission", "arm",
			"team", "division", "section", "secretariat", "headquarters" };

	/** Those with offices that are bodies of their own. */
	private static final Set<String> UNIONS = Set.of("United Nations", "European Union", "African Union");

	/** Words between "'s" and the noun. */
	private static final int REACH = 3;

	private Organs() {
	}

	static void find(Map<String, Draft> others) {
		for (Draft body : others.values()) {
			if (body.type() == ActorType.COUNTRY || body.type() == ActorType.GROUP) {
				continue;
			}
			for (Draft.Extent extent : List.copyOf(body.extents)) {
				int organ = organ(extent);
				int owned = owned(extent);
				if (organ >= 0) {
					int first = NounPhrases.firstOf(extent.sentence(), organ);
					body.add(extent.sentence(), organ, organ, Mention.Kind.ROLE, first, extent.last());
				}
				else if (owned >= 0) {
					body.add(extent.sentence(), owned, owned, Mention.Kind.ROLE, extent.first(), owned);
				}
			}
		}
	}

	/** The noun of "Oxfam's Yemen office", "the Oxfam office in Aden", else -1. */
	private static int owned(Draft.Extent extent) {
		Draft body = extent.owner();
		if (extent.mention().kind() != Mention.Kind.NAME
				|| !(body.type() == ActorType.ORGANIZATION || body.type() == ActorType.INTERNATIONAL_BODY)) {
			return -1;
		}
		Sentence sentence = extent.sentence();
		int noun = behind(extent) + 1;
		if (noun < sentence.size() && sentence.token(noun - 1).tag().equals("POS")
				&& !UNIONS.contains(body.fullest())) {
			int mark = noun - 1;
			while (noun + 1 < sentence.size() && noun - mark <= REACH && !sentence.token(noun).is(OWNED)
					&& (sentence.token(noun).isNoun() || sentence.token(noun).tag().equals("JJ"))) {
				noun++;
			}
		}
		boolean ends = noun + 1 >= sentence.size() || !sentence.token(noun + 1).isNoun();
		return (noun < sentence.size() && sentence.token(noun).is(OWNED) && ends) ? noun : -1;
	}

	/** The last word of the name, or its "'s". */
	private static int behind(Draft.Extent extent) {
		Sentence sentence = extent.sentence();
		int last = extent.mention().head();
		while (last + 1 < sentence.size() && sentence.token(last + 1).span().end() <= extent.mention().span().end()) {
			last++;
		}
		return (last + 1 < sentence.size() && sentence.token(last + 1).tag().equals("POS")) ? last + 1 : last;
	}

	/** The noun of "the regional branch of the X", -1 if there is none. */
	private static int organ(Draft.Extent extent) {
		Sentence sentence = extent.sentence();
		int of = extent.first() - 1;
		if (of > 0 && sentence.token(of).is("the")) {
			of--;
		}
		if (extent.mention().kind() != Mention.Kind.NAME || of < 1 || !sentence.token(of).is("of")) {
			return -1;
		}
		int noun = of - 1;
		int first = NounPhrases.firstOf(sentence, noun);
		boolean definite = sentence.token(first).is("the") || (first > 0 && sentence.token(first - 1).isName());
		boolean told = !sentence.token(noun).is(OPEN) || sentence.tokens()
			.subList(first, noun)
			.stream()
			.anyMatch((token) -> token.is("regional", "local", "provincial", "district", "press", "information",
					"media", "central", "main", "national", "legal", "political", "military", "armed", "state", "city",
					"municipal", "coordinating"));
		return (sentence.token(noun).is(NOUNS) && sentence.token(noun).tag().equals("NN") && definite && told) ? noun
				: -1;
	}

}
