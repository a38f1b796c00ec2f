package dateline.story;

import java.util.List;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What the first sentences of an article name beside the scene of its news: a neighbour
 * ("in <em>neighbouring</em> Honduras"), what somebody remembers, where somebody comes
 * from, another scene ("Similar rallies in Patras"). Beyond what {@link OtherScenes} has
 * for all sentences.
 */
final class LeadAsides {

	private LeadAsides() {
	}

	/** Whether the place is beside the scene. */
	static boolean is(Sentence sentence, EntryMatch match) {
		return OtherScenes.has(sentence, match) || isNeighbour(sentence, match) || isPart(sentence, match)
				|| isQuoted(sentence, match) || isBriefed(sentence, match) || Care.to(sentence, match.first() - 1) >= 0
				|| (sentence.index() > 0 && match.entry().name().endsWith("Hospital"));
	}

	/** "a summary of what was said at today's <em>press briefing</em> in Geneva". */
	static boolean isBriefed(Sentence sentence, EntryMatch match) {
		for (int i = match.first() - 1; i > 0 && !sentence.token(i).isVerb(); i--) {
			if (sentence.token(i).is("briefing", "conference") && sentence.token(i - 1).is("press", "news", "media")) {
				return true;
			}
		}
		return false;
	}

	/** "losses in the Kursk region <em>alone</em>": of more. */
	private static boolean isPart(Sentence sentence, EntryMatch match) {
		int at = match.last() + 1;
		at += (at < sentence.size() && sentence.token(at).tag().equals("NN")) ? 1 : 0;
		return at < sentence.size() && sentence.token(at).is("alone");
	}

	/** "<em>I sold my flat in Porto</em>," says one of them. */
	private static boolean isQuoted(Sentence sentence, EntryMatch match) {
		boolean quoted = false;
		for (Token token : sentence.tokens().subList(0, match.first())) {
			quoted = token.tag().equals("``") || (quoted && !token.tag().equals("''") && !token.is("\"", "”"));
		}
		return quoted;
	}

	/** "In <em>neighbouring</em> Honduras": beside the news. */
	static boolean isNeighbour(Sentence sentence, EntryMatch match) {
		return match.first() > 0 && sentence.token(match.first() - 1).is("neighbouring", "neighboring", "nearby");
	}

	/** "Similar rallies in Patras drew 2,000": what is told beside the news. */
	static boolean isAnother(Sentence sentence) {
		return sentence.index() > 0 && sentence.token(0)
			.is("Similar", "Other", "Elsewhere", "Meanwhile", "Separately", "Last", "Earlier", "Previously",
					"Similarly", "Another", "Further");
	}

	/** "A man who shot two people in Spain has been jailed": not where that is. */
	static boolean isOfSubject(Sentence sentence, EntryMatch match) {
		Token at = sentence.token(match.first());
		for (int steps = 0; at != null && steps < sentence.size(); steps++) {
			Token head = sentence.head(at);
			if (at.isRelated("acl:relcl") && head != null && head.isRelated("nsubj", "nsubj:pass")) {
				return true;
			}
			at = head;
		}
		return false;
	}

	/**
	 * "Police searched an office in Lima, a day after a bus crashed near Cusco" and
	 * "Evacuees from Cusco slept in a hall in Lima": two scenes.
	 */
	static boolean isSequel(Sentence sentence, List<EntryMatch> located) {
		int first = located.getFirst().first();
		boolean fled = sentence.tokens()
			.subList(0, first)
			.stream()
			.anyMatch((token) -> token.is("from") && token.index() > 0
					&& sentence.token(token.index() - 1).hasLemma("evacuee", "survivor", "refugee", "resident"));
		EntryMatch last = located.getLast();
		boolean later = last.entry().kind() != EntryKind.COUNTRY && !last.entry().equals(located.getFirst().entry())
				&& sentence.tokens()
					.subList(first, last.first())
					.stream()
					.anyMatch((token) -> token.is("after", "since") && token.index() > 1
							&& sentence.token(token.index() - 1)
								.is("hours", "day", "days", "week", "weeks", "month", "months", "year", "years"));
		return fled || later;
	}

}
