package dateline.claim;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that a number counts, by the words after it: "24 <em>partnered
 * operations</em>", "two of the five <em>suspects</em>", "14 <em>dead</em>". Where a
 * verb, a preposition or a comma follows at once there is none.
 */
final class CountedPhrases {

	/** Adjectives that stand for people after a number. */
	private static final Set<String> STATES = Set.of("dead", "wounded", "injured", "missing", "homeless", "detained",
			"killed", "hurt", "displaced");

	/** Nouns of time that may follow a noun phrase without belonging to it. */
	private static final Set<String> TIMES = Set.of("today", "yesterday", "tomorrow", "tonight", "week", "month",
			"year", "night", "morning", "evening", "afternoon", "weekend", "overnight");

	/** Past tenses that the tagger takes for participles: "60,000 took part". */
	private static final Set<String> PAST = Set.of("took", "went", "came", "gave", "saw", "rose", "began", "fell",
			"drew", "broke", "chose", "knew", "wrote", "spoke", "drove", "rode", "threw", "tore", "wore", "needed",
			"required", "received");

	/** What is there for people and called after them: "children's homes". */
	private static final String[] SERVING = { "home", "house", "centre", "center", "school", "college", "hospital",
			"ward", "clinic", "shelter", "refuge", "hostel", "club", "team", "group", "union", "association",
			"organisation", "organization", "prison", "jail", "toilet", "court", "market", "council", "league", "park",
			"library", "bookshop", "charity", "wing", "dormitory", "lodge", "committee", "office" };

	/** The phrase that this number counts, null if none. */
	@Nullable Counted of(Sentence sentence, Quantity quantity) {
		int at = afterOf(sentence, quantity.next());
		boolean of = at > quantity.next();
		at = (sentence.word(at).matches("[\"“”‘’']|''|``") && at + 1 < sentence.size()
				&& (sentence.token(at + 1).tag().matches("NNS|JJ") || (sentence.token(at + 1).tag().matches("NNP?")
						&& at + 2 < sentence.size() && sentence.token(at + 2).tag().equals("NNS")))) ? at + 1 : at;
		boolean time = at + 1 < sentence.size() && sentence.token(at).is("last", "this", "next", "earlier")
				&& TIMES.contains(sentence.token(at + 1).lemma());
		boolean day = at < sentence.size() && sentence.token(at).is("yesterday", "today", "tonight", "tomorrow");
		boolean article = at < sentence.size() && (time || day || sentence.token(at).tag().matches("DT|PRP\\$")
				|| sentence.token(at).is("\"", "”", "''"));
		Counted counted = article ? null : from(sentence, at);
		return (counted != null && of && isPossessor(sentence, counted)) ? possessed(sentence, counted) : counted;
	}

	private static boolean isPossessor(Sentence sentence, Counted counted) {
		return counted.last() + 1 < sentence.size() && sentence.token(counted.last() + 1).tag().equals("POS");
	}

	/** "two million of the city's five million <em>residents</em>". */
	private @Nullable Counted possessed(Sentence sentence, Counted possessor) {
		int at = possessor.last() + 2;
		while (at < sentence.size() && sentence.token(at).tag().equals("CD")) {
			at++;
		}
		return from(sentence, at);
	}

	/** The phrase that begins at this token, articles left out; null if none. */
	@Nullable Counted from(Sentence sentence, int begin) {
		int at = begin;
		while (at < sentence.size() && sentence.token(at).tag().matches("DT|PRP\\$")) {
			at++;
		}
		int first = at;
		int head = -1;
		while (at < sentence.size() && belongs(sentence, at, head)) {
			if (sentence.token(at).isNoun()) {
				head = at;
			}
			at++;
		}
		if (head < 0) {
			head = state(sentence, first, at);
		}
		if (head < 0) {
			return null;
		}
		head = served(sentence, head);
		int last = joined(sentence, head);
		return new Counted(first, head, last, words(sentence, first, last));
	}

	/**
	 * "four children's <em>homes</em>", "nine girls' <em>schools</em>": the houses and
	 * bodies that people have are counted; not "nine victims' families".
	 */
	private static int served(Sentence sentence, int head) {
		int at = head + 1;
		boolean owned = at + 1 < sentence.size() && sentence.token(head).tag().equals("NNS")
				&& sentence.token(at).tag().equals("POS");
		at++;
		while (owned && at + 1 < sentence.size() && sentence.token(at).tag().matches("NN|JJ")
				&& sentence.token(at + 1).isNoun()) {
			at++;
		}
		return (owned && sentence.token(at).tag().equals("NNS") && sentence.token(at).hasLemma(SERVING)) ? at : head;
	}

	/**
	 * "nurses <em>and doctors</em>": further plurals under the same number; "heads <em>of
	 * state</em>", "members <em>of staff</em>".
	 */
	private static int joined(Sentence sentence, int head) {
		boolean office = sentence.word(head).matches("heads|chiefs") && sentence.word(head + 1).equals("of")
				&& sentence.word(head + 2).matches("state|government|mission|staff");
		boolean members = sentence.word(head).equals("members") && sentence.word(head + 1).equals("of");
		if (office || (members && sentence.word(head + 2).matches("staff|parliament|congress|crew|council"))) {
			return head + 2;
		}
		if (members && sentence.word(head + 2).equals("the") && sentence.word(head + 3).equals("public")) {
			return head + 3;
		}
		int last = head;
		int at = head + 1;
		while (at + 1 < sentence.size() && sentence.token(at).is(",", "and", "or")
				&& sentence.token(head).tag().equals("NNS")) {
			int noun = sentence.token(at).is(",") && sentence.token(at + 1).is("and", "or") ? at + 2 : at + 1;
			boolean and = sentence.token(noun - 1).is("and", "or");
			while (noun + 1 < sentence.size() && sentence.token(noun).tag().matches("NN|JJ")
					&& sentence.token(noun + 1).isNoun()) {
				noun++;
			}
			Token token = (noun < sentence.size()) ? sentence.token(noun) : sentence.token(head);
			boolean same = token.tag().equals("NNS") && token.isRelated("conj") && token.head() >= head
					&& token.head() < noun;
			if (!same) {
				return last;
			}
			at = noun + 1;
			if (and) {
				return noun;
			}
		}
		return last;
	}

	/**
	 * The state that stands for people ("14 dead", "30 injured in the crash"), else -1.
	 */
	private static int state(Sentence sentence, int first, int end) {
		boolean fits = first < sentence.size() && end <= first + 1
				&& (STATES.contains(sentence.word(first))
						|| (UnitLexicon.isNationality(sentence.token(first)) && first + 1 < sentence.size()
								&& sentence.token(first + 1).tag().matches("VB.*|IN|[,.:]|CC|MD|WP")));
		return fits ? first : -1;
	}

	/** Past "more" and past "of the five" in "two of the five suspects". */
	private static int afterOf(Sentence sentence, int next) {
		int at = sentence.word(next).equals("more") ? next + 1 : next;
		if (!sentence.word(at).equals("of")) {
			return at;
		}
		at++;
		while (at < sentence.size() && (sentence.token(at).tag().matches("DT|PRP\\$|PDT|CD") || isAbout(sentence, at)
				|| isOrder(sentence, at) || isOrder(sentence, at - 1))) {
			at++;
		}
		return at;
	}

	/** "eight of their <em>last</em> ten projects". */
	private static boolean isOrder(Sentence sentence, int at) {
		return sentence.token(at).is("last", "first", "next", "past", "previous", "latest") && at + 1 < sentence.size()
				&& NumberWords.read(sentence, at + 1) != null;
	}

	/** "400 of its <em>roughly</em> 950 troops". */
	private static boolean isAbout(Sentence sentence, int at) {
		int next = sentence.token(at).is("more", "fewer", "less") ? at + 1 : at;
		return at + 1 < sentence.size() && next + 1 < sentence.size() && sentence.token(next)
			.is("roughly", "about", "nearly", "some", "around", "almost", "approximately", "estimated", "over", "than")
				&& sentence.token(next + 1).tag().equals("CD");
	}

	private static boolean belongs(Sentence sentence, int at, int head) {
		Token token = sentence.token(at);
		if (head < 0) {
			if (token.is("taken", "held", "were", "was", "had", "did") || PAST.contains(token.text())) {
				return false;
			}
			boolean modifier = token.is("-") || isPair(sentence, at) || token.tag().matches("JJ[RS]?|RB|POS|VB[NGD]");
			return token.isNoun() || (modifier && leadsToNoun(sentence, at));
		}
		Token before = sentence.token(at - 1);
		boolean kind = before.is("-") && token.tag().matches("VB[NG]|JJ|CD") && leadsToNoun(sentence, at);
		boolean model = Labels.isModel(before) && token.tag().equals("CD") && at + 1 < sentence.size()
				&& sentence.token(at + 1).tag().equals("NNS") && head >= 0;
		if (kind || model || (before.is("-") && token.isNoun())
				|| (token.is("-") && at + 1 < sentence.size() && touches(sentence, at))) {
			return true;
		}
		if (!token.isNoun() || TIMES.contains(token.lemma())) {
			return !token.isNoun() && before.isNoun() && !before.tag().equals("NNS") && token.tag().matches("JJ|POS")
					&& leadsToNoun(sentence, at);
		}
		// "sent 1,800 workers home for lack of parts"
		if (before.tag().equals("NNS") && token.is("home")) {
			return false;
		}
		if (before.tag().equals("NNS") && token.tag().equals("NNS")
				&& !(before.isRelated("compound") && before.head() == token.index())) {
			return false;
		}
		return !(before.tag().equals("NNS") && token.isName()) || before.tag().equals("NNPS");
	}

	/** The "and" of "Kenyan and Burundian soldiers". */
	private static boolean isPair(Sentence sentence, int at) {
		return sentence.token(at).is("and", "or") && at > 0 && at + 1 < sentence.size()
				&& sentence.token(at - 1).tag().equals("JJ") && sentence.token(at + 1).tag().equals("JJ");
	}

	private static boolean touches(Sentence sentence, int at) {
		return sentence.token(at).span().begin() == sentence.token(at - 1).span().end()
				&& sentence.token(at + 1).span().begin() == sentence.token(at).span().end();
	}

	/** Whether only words that may stand before a noun separate this from one. */
	private static boolean leadsToNoun(Sentence sentence, int at) {
		for (int i = at + 1; i < Math.min(sentence.size(), at + 6); i++) {
			Token token = sentence.token(i);
			if (token.isNoun()) {
				return true;
			}
			if (!token.tag().matches("JJ[RS]?|RB|VB[NG]|HYPH|POS|CC") && !token.is("-")) {
				return false;
			}
		}
		return false;
	}

	private static Span words(Sentence sentence, int first, int head) {
		return new Span(sentence.token(first).span().begin(), sentence.token(head).span().end());
	}

}
