package dateline.actor;

import java.util.List;
import java.util.Map;

import dateline.text.Sentence;

/**
 * An organ of a named body speaks for it: "the secretariat of the Andean Community", "the
 * regional department of the Ministry of Works", "Northwind's board".
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

	private Organs() {
	}

	static void find(Map<String, Draft> others) {
		for (Draft body : others.values()) {
			if (body.type() == ActorType.COUNTRY || body.type() == ActorType.GROUP) {
				continue;
			}
			for (Draft.Extent extent : List.copyOf(body.extents)) {
				int organ = organ(extent);
				if (organ >= 0) {
					int first = NounPhrases.firstOf(extent.sentence(), organ);
					body.add(extent.sentence(), organ, organ, Mention.Kind.ROLE, first, extent.last());
				}
			}
		}
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
