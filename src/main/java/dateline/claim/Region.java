package dateline.claim;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * The words of a sentence that may say where and when a number holds.
 *
 * @param from index of the first token
 * @param to index of the token after the last
 */
record Region(int from, int to) {

	/** The longest name of who reports, in words. */
	private static final int REPORT = 14;

	/** How far behind the verb that goes on with a clause its number may stand. */
	private static final int NEAR = 8;

	/** Right of the number, up to the next number or the end of its clause. */
	static Region right(Counting counting, List<Counting> all) {
		Sentence sentence = counting.sentence();
		int end = Math.min(clauseEnd(sentence, counting.end()), compared(counting));
		end = Math.min(end, part(sentence, counting.end(), end));
		for (Counting other : all) {
			if (other.quantity().first() >= counting.end()) {
				int member = Gaps.begin(sentence, other.quantity().first(), other.quantity().next());
				end = Math.min(end, (member >= counting.end()) ? member : other.quantity().first());
			}
		}
		return new Region(counting.end(), end);
	}

	/** Right of the number, past other numbers, up to the end of its clause. */
	static Region shared(Counting counting) {
		Sentence sentence = counting.sentence();
		int end = Math.min(clauseEnd(sentence, counting.end()), compared(counting));
		end = Math.min(end, part(sentence, counting.end(), end));
		return new Region(counting.end(), Math.min(end, member(sentence, counting.end(), end)));
	}

	/**
	 * Where a part of the number begins: "133 sites, <em>among them</em> 41 in Lodge",
	 * "165,000 people, 100,000 <em>of them</em> in Lodge".
	 */
	private static int part(Sentence sentence, int from, int to) {
		for (int i = from + 1; i + 1 < to; i++) {
			boolean among = sentence.token(i).is("including", "among") && sentence.token(i - 1).is(",")
					&& !isClosed(sentence, i, to);
			boolean latter = i + 2 < to && sentence.token(i + 1).is("the") && sentence.token(i + 2).is("latter");
			boolean them = sentence.token(i).is("of") && !sentence.token(i - 1).is("all")
					&& (latter || sentence.token(i + 1).is("them", "whom", "which")) && !isClosed(sentence, i, to);
			if (among || them) {
				int at = i;
				while (them && at > from && !sentence.token(at).is(",")) {
					at--;
				}
				return at;
			}
		}
		return to;
	}

	/** "12 people, three of them women<em>, in Lodge</em>": said of all. */
	private static boolean isClosed(Sentence sentence, int of, int to) {
		for (int i = of + 2; i < Math.min(to, of + 2 * NEAR); i++) {
			if (sentence.token(i).is(",")) {
				return i + 1 < to && sentence.token(i + 1).tag().matches("IN|VB[DPZ]|MD");
			}
			if (sentence.token(i).tag().matches("IN|VB[DPZ]") && !sentence.token(i).is("of")) {
				return false;
			}
		}
		return false;
	}

	/** Where a list goes on with a member of its own: "12 died in Homs, in Hama nine". */
	private static int member(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			int begin = sentence.token(i).tag().equals("CD") ? Gaps.begin(sentence, i, i + 1) : -1;
			if (begin >= from) {
				return begin;
			}
		}
		return to;
	}

	/**
	 * Where "to 212 million francs from 318 million a year earlier" turns to the number
	 * that it compares with: what follows is said of that one.
	 */
	private static int compared(Counting counting) {
		Sentence sentence = counting.sentence();
		boolean to = counting.quantity().first() > 0 && sentence.token(counting.quantity().first() - 1).is("to");
		for (int i = counting.end(); i + 1 < sentence.size(); i++) {
			if (sentence.token(i).is("from", "versus") && (to || !counting.quantity().isPlain())
					&& sentence.token(i + 1).tag().matches("CD|\\$")) {
				return i;
			}
		}
		return sentence.size();
	}

	/** Left of the number, from the beginning of its clause. */
	static Region left(Counting counting) {
		Sentence sentence = counting.sentence();
		int at = counting.quantity().first();
		boolean comma = false;
		while (at > 0 && !sentence.token(at - 1).is(";", ":") && !isContrast(sentence, at - 1)
				&& !(isReason(sentence, at - 1) && !comma)) {
			at--;
			comma |= sentence.token(at).is(",");
		}
		return new Region(at, counting.quantity().first());
	}

	/** Whether the left and the right of a number are of one clause for this token. */
	static boolean isAside(Sentence sentence, Token token, Token number) {
		if (isInserted(sentence, token.index(), number.index())) {
			return true;
		}
		Token at = token;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.isVerb() && at.isRelated("acl:relcl", "advcl", "parataxis")) {
				return !sentence.isBelow(number, at);
			}
			at = sentence.head(at);
		}
		return false;
	}

	/** "Since May, when a fire broke out near Lugo, 17 people have died". */
	private static boolean isInserted(Sentence sentence, int at, int number) {
		boolean closed = false;
		for (int i = at + 1; i < number; i++) {
			// "when a jet crashed near Pucallpa, killing 40": the number is of that
			// clause
			closed |= sentence.token(i).is(",") && !(sentence.token(i + 1).tag().equals("VBG") && number - i < NEAR);
		}
		for (int i = at - 1; i > 0 && closed; i--) {
			if (sentence.token(i - 1).is(",")) {
				return sentence.token(i).is("when", "where", "which", "who", "whose") || isApposed(sentence, i, at);
			}
		}
		return false;
	}

	/**
	 * "The club, <em>champions in</em> 2009, owes €43m"; not "The club, in 2009, owed".
	 */
	private static boolean isApposed(Sentence sentence, int from, int date) {
		int comma = date;
		while (comma < sentence.size() && !sentence.token(comma).is(",")) {
			comma++;
		}
		boolean noun = sentence.token(from - 2).isNoun() && sentence.token(from).tag().matches("NNS?|JJS?|DT|VBN");
		return noun && date > from && comma + 1 < sentence.size()
				&& sentence.token(comma + 1).tag().matches("VB[DPZ]|MD")
				&& sentence.tokens().subList(from, date).stream().noneMatch((each) -> each.tag().matches("VB[DPZ]|MD"));
	}

	/** Whether the words between are of a clause that tells how it came about. */
	static boolean isCause(Sentence sentence, int from, int to) {
		boolean cause = false;
		for (int i = from; i < to; i++) {
			Token token = sentence.token(i);
			if (token.is(";", ":") || token.hasLemma("say", "tell", "report") || (cause && token.is("which", "who"))) {
				return false;
			}
			cause |= token.is("after", "when", "as") && token.tag().matches("IN|WRB");
		}
		return cause;
	}

	private static int clauseEnd(Sentence sentence, int from) {
		boolean told = isTold(sentence, from - 1);
		for (int i = from; i < sentence.size(); i++) {
			Token token = sentence.token(i);
			boolean closed = told && token.is(",") && isResumed(sentence, i + 1);
			boolean relative = (token.is("which", "who", "whose", "whom")
					|| (token.is("where") && i > 0 && sentence.token(i - 1).is(","))) && i > from
					&& !(i == from + 1 && sentence.token(from).is("of"));
			boolean turn = token.is("because", "although", "though", "if", "unless", "whereas", "but", "while",
					"compared", "according", ";");
			boolean later = token.is("before", "after", "until", "since") && isClause(sentence, i);
			boolean joined = token.is(",") && i + 2 < sentence.size() && sentence.token(i + 1).tag().equals("CC");
			boolean next = joined && sentence.token(i + 2).is("that");
			boolean scene = token.tag().equals("CC") && isScene(sentence, i);
			boolean reported = token.is(",") && i + 1 < sentence.size() && isReport(sentence, joined ? i + 2 : i + 1);
			boolean start = token.is("when") && i > 2 && sentence.token(i - 1).is(",") && isSince(sentence, i - 2);
			if (closed || start || relative || turn || later || reported || next || scene) {
				return i;
			}
		}
		return sentence.size();
	}

	/** Within "Lodge, where the mill employs 1,150 people". */
	private static boolean isTold(Sentence sentence, int number) {
		for (int i = number; i > 0; i--) {
			if (sentence.token(i - 1).is(",")) {
				return sentence.token(i).is("where", "which", "who", "whose", "whom");
			}
		}
		return false;
	}

	/** ", and would raise it", ", will go": the clause before the insertion goes on. */
	private static boolean isResumed(Sentence sentence, int from) {
		int at = from;
		while (at < sentence.size() && sentence.token(at).tag().matches("CC|RB")) {
			at++;
		}
		return at < sentence.size() && sentence.token(at).tag().matches("MD|VB[DPZ]");
	}

	/** "since May, when a traveller fell ill in Lagos": of the beginning only. */
	private static boolean isSince(Sentence sentence, int last) {
		return sentence.tokens().subList(Math.max(0, last - 4), last).stream().anyMatch((token) -> token.is("since"));
	}

	static boolean isSceneBetween(Sentence sentence, int from, int to) {
		return sentence.tokens()
			.subList(from, to)
			.stream()
			.anyMatch((each) -> each.tag().equals("CC") && isScene(sentence, each.index()));
	}

	/** "killed 9,000 people, and in November 150 died in Jumla": another scene. */
	private static boolean isScene(Sentence sentence, int and) {
		boolean fronted = and + 1 < sentence.size() && sentence.token(and + 1).is("in", "on", "at", "near", "during");
		return fronted && sentence.tokens()
			.stream()
			.anyMatch((verb) -> verb.index() > and && verb.isRelated("conj") && verb.head() < and && verb.isVerb()
					&& sentence.children(verb, "obl")
						.stream()
						.anyMatch((each) -> and < each.index() && each.index() < verb.index()));
	}

	/** "while", "whereas", "but" part two statements of fact. */
	private static boolean isContrast(Sentence sentence, int at) {
		return sentence.token(at).is("whereas", "but") || (at > 0 && sentence.token(at).is("while"));
	}

	/** "would close a mill in Lodge, as a 25% tariff weighs": why, and no more where. */
	private static boolean isReason(Sentence sentence, int at) {
		return at > 0 && sentence.token(at).is("as") && sentence.token(at - 1).is(",")
				&& sentence.token(at).isRelated("mark");
	}

	/**
	 * "after attacks in Brussels" tells of something else, "after Monday", "since last
	 * year" and "since the start of the month" do not.
	 */
	private static boolean isClause(Sentence sentence, int at) {
		boolean date = at + 1 < sentence.size() && (sentence.token(at + 1).tag().matches("CD|NNPS?")
				|| sentence.token(at + 1).is("last", "early", "late", "mid", "yesterday"));
		boolean edge = at + 2 < sentence.size() && sentence.token(at + 1).is("the")
				&& sentence.token(at + 2).is("beginning", "start", "end", "middle", "weekend", "turn");
		return at + 1 < sentence.size() && !date && !edge && !isHour(sentence, at + 1) && !isStand(sentence, at);
	}

	/** "before dawn on Tuesday". */
	private static boolean isHour(Sentence sentence, int at) {
		return sentence.token(at)
			.is("dawn", "midnight", "noon", "midday", "dusk", "sunrise", "sunset", "daybreak", "nightfall", "dark",
					"lunchtime");
	}

	/** "appeared before the judge in Lyon". */
	private static boolean isStand(Sentence sentence, int before) {
		return sentence.token(before).is("before") && before > 0 && sentence.token(before - 1)
			.hasLemma("appear", "testify", "stand", "plead", "bring", "haul", "speak", "lay", "go", "come");
	}

	/** ", the ministry said in Paris". */
	private static boolean isReport(Sentence sentence, int from) {
		for (int i = from; i < Math.min(sentence.size(), from + REPORT); i++) {
			if (sentence.token(i).hasLemma("say", "tell", "report", "announce", "add")) {
				return true;
			}
			boolean passed = sentence.token(i).is("was", "were", "has", "had", "been", "is");
			if (!passed && !sentence.token(i).tag().matches("DT|NN.*|JJ|PRP\\$?|POS|IN|CC|-[LR]RB-|HYPH|''")) {
				return false;
			}
		}
		return false;
	}

	boolean has(Token token) {
		return this.from <= token.index() && token.index() < this.to;
	}

}
