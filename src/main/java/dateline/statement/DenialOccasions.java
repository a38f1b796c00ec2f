package dateline.statement;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where behind a denial the reporter tells when or in spite of what it came: "denied the
 * charges <em>as his trial opened</em>", "denied firing <em>after a student lost an
 * eye</em>", "denied that shots were fired, <em>hours after doctors had treated
 * wounds</em>". What is denied may have a time of its own and keeps it: "denied taking
 * bribes when he was mayor", "denied that police fired when the crowd came".
 */
final class DenialOccasions {

	/** What is done to somebody who then denies: "when questioned". */
	private static final String[] ASKED = { "asked", "questioned", "pressed", "confronted", "contacted", "interviewed",
			"approached", "reached", "challenged", "quizzed" };

	/** "when he appeared in court" */
	private static final String[] APPEARS = { "appeared", "spoke", "testified", "faced", "stood" };

	/** What somebody does with a denial, and nobody is told to have done in secret. */
	private static final Set<String> GOES_ON = Set.of("post", "publish", "promise", "vow", "hand", "present", "produce",
			"file", "thank", "apologise", "apologize", "issue", "appeal");

	private DenialOccasions() {
	}

	/**
	 * The end of a denied content without them.
	 * @param clause whether it is a clause, whose verb may be far
	 */
	static int cut(Sentence sentence, int from, int end, boolean clause) {
		Sort sort = isGerund(sentence, from) ? Sort.GERUND : Sort.NOUN;
		boolean verb = !clause;
		boolean quoted = false;
		for (int i = from; i < end; i++) {
			Token token = sentence.token(i);
			quoted = token.tag().equals("``") || (quoted && !token.tag().equals("''"));
			boolean comma = token.text().equals(",");
			verb |= Words.isFinite(token);
			if (!quoted && verb && i > from && begins(sentence, comma ? i + 1 : i, end, comma ? Sort.PARTED : sort)) {
				return i;
			}
			if (!quoted && verb && clause && token.is("and") && goesOn(sentence, from - 1, i + 1)) {
				return i;
			}
			sort = (clause || Words.isFinite(token)) ? Sort.CLAUSE : sort;
		}
		return end;
	}

	/**
	 * "denied that he had sold land <em>and left the room</em>", "… it had lied <em>and
	 * offered to open its books</em>": of one who speaks of himself.
	 * @param cue the word before what is denied, with or without "that"
	 */
	static boolean goesOn(Sentence sentence, int cue, int at) {
		Token verb = Words.at(sentence, Words.afterAdverbs(sentence, at));
		Token next = (verb != null) ? Words.at(sentence, verb.index() + 1) : null;
		int first = Words.is(sentence, cue + 1, "that") ? cue + 2 : cue + 1;
		if (verb == null || next == null || !verb.tag().matches("VBD|VBN")
				|| !Words.is(sentence, first, "it", "he", "she", "they")) {
			return false;
		}
		return switch (verb.lemma()) {
			case "leave" -> next.tag().matches("NNP|DT|PRP\\$");
			case "offer" -> next.is("to");
			case "walk", "storm" -> next.is("out", "off", "away");
			case "read" -> next.is("out");
			case "begin" -> next.is("to");
			case "break" -> next.is("down", "into");
			case "hang" -> next.is("up");
			default -> GOES_ON.contains(verb.lemma());
		};
	}

	/** What stands before the occasion. */
	private enum Sort {

		/** "the charges" */
		NOUN,
		/** "taking bribes" */
		GERUND,
		/** "he took bribes" */
		CLAUSE,
		/** Any of them, and a comma. */
		PARTED

	}

	private static boolean begins(Sentence sentence, int at, int end, Sort sort) {
		int joint = behindPeriod(sentence, at);
		boolean clause = joint + 1 < end && Words.anyFinite(sentence.tokens().subList(joint + 1, end));
		if (joint + 2 > end || sort == Sort.CLAUSE) {
			return joint + 2 <= end && sentence.token(joint).is("after") && isTold(sentence, joint + 1, end);
		}
		boolean pronoun = sentence.token(joint + 1).tag().equals("PRP");
		boolean loose = sort == Sort.NOUN || sort == Sort.PARTED;
		return switch (sentence.token(joint).text()) {
			case "although", "though" -> clause;
			case "even" -> clause && Words.is(sentence, joint + 1, "though");
			case "after" -> clause ? (joint > at || loose || !pronoun)
					: sort == Sort.NOUN && sentence.token(joint + 1).tag().equals("VBG");
			case "before" -> clause && (joint > at || loose);
			case "since" -> clause && sort != Sort.PARTED;
			case "while" -> sort == Sort.PARTED && clause;
			case "as" -> clause && isPast(sentence, joint + 1, end) && (loose || !pronoun);
			case "when" -> isAsked(sentence, joint + 1, end) || (sort == Sort.NOUN && pronoun);
			default -> false;
		};
	}

	/** "two days | after": the index of the word that joins. */
	static int behindPeriod(Sentence sentence, int at) {
		int period = at;
		while (period < at + 5 && Words.at(sentence, period) != null
				&& (sentence.token(period).tag().matches("CD|DT|JJ.?|RB") || sentence.token(period).is("than"))) {
			period++;
		}
		Token token = Words.at(sentence, period);
		return (token != null && Occasions.isPeriod(token) && Words.is(sentence, period + 1, "after", "before"))
				? period + 1 : at;
	}

	/** "after the union <em>said</em> it had gone": what another says comes before. */
	private static boolean isTold(Sentence sentence, int from, int end) {
		int verb = Words.predicate(sentence, from, end);
		return verb > from && Words.is(sentence, verb, "said", "claimed", "reported", "accused", "alleged", "published",
				"announced", "posted", "showed");
	}

	/** "as his trial opened": not "as is usual", "as he would". */
	private static boolean isPast(Sentence sentence, int from, int end) {
		int verb = Words.predicate(sentence, from, end);
		return verb > from && sentence.token(verb).tag().equals("VBD");
	}

	/** "when questioned by", "when he was asked about", "when he appeared". */
	private static boolean isAsked(Sentence sentence, int from, int end) {
		return sentence.tokens()
			.subList(from, Math.min(end, from + 4))
			.stream()
			.anyMatch((each) -> each.is(ASKED) || each.is(APPEARS));
	}

	/**
	 * "taking bribes", "opening fire", whatever the tagger says; not "wrongdoing when".
	 */
	private static boolean isGerund(Sentence sentence, int from) {
		int at = Words.afterAdverbs(sentence, from);
		Token first = Words.at(sentence, at);
		Token next = Words.at(sentence, at + 1);
		return first != null && next != null && first.text().endsWith("ing")
				&& (first.tag().equals("VBG") || next.isNoun());
	}

}
