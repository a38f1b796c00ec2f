package dateline.statement;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * How far to the right a reported content goes: to the end of its sentence, unless the
 * reporter speaks again in a further predicate of the same subject ("and called for
 * calm"), in a clause of its own about the saying (", as the vote nears"), or in an
 * attribution (", according to the mayor").
 */
final class Reach {

	/** What only the reporter's speaker does, not whom he speaks about. */
	private static final Set<String> SPEAKS = Set.of("deny", "decline", "add", "acknowledge", "concede", "insist",
			"stress", "caution", "warn", "refuse");

	private static final Set<String> SPEAKS_ON = Set.of("say", "tell", "reject", "dismiss", "accuse", "urge", "demand",
			"appeal", "vow", "pledge", "blame", "condemn", "criticize", "criticise", "denounce", "argue", "describe",
			"note", "announce", "explain", "suggest", "complain", "apologize", "apologise", "deplore", "contend",
			"reiterate", "assert");

	/** What nobody says of others without saying of what. */
	private static final Set<String> REJECTS = Set.of("reject", "dismiss", "accuse", "blame", "urge", "vow", "denounce",
			"reiterate");

	private final ReportingLexicon lexicon;

	private final MainClause main;

	private final ClauseBreaks breaks;

	Reach(ReportingLexicon lexicon) {
		this.lexicon = lexicon;
		this.main = new MainClause(lexicon);
		this.breaks = new ClauseBreaks(this);
	}

	/** The index after the last token of the content that begins at an index. */
	int end(Sentence sentence, Token cue, int from) {
		return end(sentence, cue, from, from);
	}

	/** The same for a clause, which does not end before its own verb. */
	int clauseEnd(Sentence sentence, Token cue, int from) {
		int verb = Words.predicate(sentence, from, sentence.size());
		long commas = (verb < 0) ? 0
				: sentence.tokens().subList(from, verb).stream().filter((each) -> each.text().equals(",")).count();
		return end(sentence, cue, from, (commas == 1) ? from : Math.max(from, verb));
	}

	private int end(Sentence sentence, Token cue, int from, int least) {
		int depth = 0;
		int main = this.main.verb(sentence, cue, from);
		for (int i = from; i < main; i++) {
			Token token = sentence.token(i);
			depth += token.is("(", "-LRB-", "[") ? 1 : token.is(")", "-RRB-", "]") ? -1 : 0;
			if (depth < 0 || (i > least && depth == 0 && stops(sentence, cue, from, i))) {
				return i;
			}
		}
		return main;
	}

	private boolean stops(Sentence sentence, Token cue, int from, int at) {
		Token token = sentence.token(at);
		if (token.text().equals(";")) {
			return true;
		}
		if (token.text().equals(",") && cue.tag().equals("VBG") && cue.index() <= 1) {
			return true;
		}
		if (goesOn(sentence, from, at)) {
			return false;
		}
		if (this.breaks.begins(sentence, cue, from, at)) {
			return true;
		}
		if (token.text().equals(",") && Words.is(sentence, at + 1, "where", "which", "who", "because")
				&& Words.is(sentence, at + 2, ",") && speaking(sentence, at + 3) > 0) {
			return true;
		}
		if (token.text().equals(",") && Words.is(sentence, at + 1, "to") && Words.is(sentence, at + 2, "which")
				&& answers(sentence, at + 3)) {
			return true;
		}
		if (tellsOf(sentence, at) || resumes(sentence, cue, from, at)) {
			return true;
		}
		if (token.text().equals(",") && Words.is(sentence, at + 1, "in") && Words.is(sentence, at + 2, "what")
				&& reports(sentence, at + 3)) {
			return true;
		}
		if (token.text().equals(",") && Words.is(sentence, at + 1, "a", "an")
				&& Words.is(sentence, at + 2, "charge", "claim", "allegation", "accusation", "assertion", "figure",
						"account", "version", "suggestion", "criticism")) {
			return true;
		}
		if (token.text().equals(",") && Words.is(sentence, at + 1, "a", "an")
				&& Words.is(sentence, at + 2, "view", "opinion", "sentiment", "position", "conclusion", "warning")
				&& Words.is(sentence, at + 3, "shared", "echoed", "backed", "supported", "endorsed", "held", "disputed",
						"repeated", "contradicted", "rejected")) {
			return true;
		}
		if (token.is(":") && quotes(sentence, at + 1)) {
			return true;
		}
		if (token.text().equals(",") && Words.is(sentence, at + 1, "something") && Words.at(sentence, at + 2) != null
				&& sentence.token(at + 2).tag().matches("NN.*|DT|PRP|JJ|WDT|IN")
				&& sentence.tokens().subList(at + 2, sentence.size()).stream().anyMatch((each) -> each.isVerb())) {
			return true;
		}
		if (token.text().equals(",") && Words.anyFinite(sentence.tokens().subList(from, at))
				&& (judges(sentence, at + 1) || comments(sentence, at + 1))) {
			return true;
		}
		if (token.text().equals(",") && (Words.is(sentence, at + 1, "according") || tail(sentence, at)
				|| closes(sentence, at) || others(sentence, at) || asTold(sentence, at) || returns(sentence, from, at)
				|| leaves(sentence, cue, from, at + 1))) {
			return true;
		}
		if (token.tag().equals("CC") && cue.tag().equals("VBD")
				&& (Words.is(sentence, at + 1, "had", "would") || isSeries(sentence, from, at))) {
			return false;
		}
		return token.tag().equals("CC") && (speaksOn(sentence, cue, at + 1) || shared(sentence, cue, at + 1)
				|| (leaves(sentence, cue, from, at + 1) && Words.at(sentence, at + 1) != null
						&& joins(sentence, cue, at)));
	}

	/**
	 * "had seized the radio, dissolved parliament and closed the borders": three deeds.
	 */
	private static boolean isSeries(Sentence sentence, int from, int and) {
		Token verb = Words.at(sentence, and + 1);
		int comma = and - 1;
		while (comma > from && !Words.isMark(sentence.token(comma)) && !Words.isFinite(sentence.token(comma))) {
			comma--;
		}
		comma -= (comma > from && sentence.token(comma - 1).text().equals(",")) ? 1 : 0;
		Token second = Words.at(sentence, comma + 1);
		return verb != null && second != null && verb.tag().matches("VBN|VBD") && second.tag().matches("VBN|VBD")
				&& sentence.token(comma).text().equals(",") && comma > from
				&& sentence.tokens()
					.subList(from, comma)
					.stream()
					.anyMatch((each) -> each.is("had", "has", "have", "was", "were"));
	}

	/**
	 * ", and that …", ", but that state television …": what was said goes on with another
	 * clause, whatever the parse hangs it on.
	 */
	private static boolean goesOn(Sentence sentence, int from, int at) {
		int and = sentence.token(at).text().equals(",") ? at + 1 : at;
		boolean that = Words.is(sentence, and + 1, "that") && Words.at(sentence, and + 2) != null;
		Token joint = Words.at(sentence, and);
		if (joint == null || !joint.tag().equals("CC") || !that || Words.isFinite(sentence.token(and + 2))) {
			return false;
		}
		return Words.anyFinite(sentence.tokens().subList(from, at))
				&& Words.anyFinite(sentence.tokens().subList(and + 2, sentence.size()));
	}

	/** ", the palace said.": an attribution that closes the sentence. */
	private boolean closes(Sentence sentence, int comma) {
		int verb = speaking(sentence, comma + 1);
		if (verb < 0) {
			return false;
		}
		boolean occasion = Words.is(sentence, verb + 1, "in", "at", "during")
				&& !Words.anyFinite(sentence.tokens().subList(verb + 1, sentence.size()))
				&& sentence.tokens()
					.subList(verb + 1, Math.min(verb + 6, sentence.size()))
					.stream()
					.anyMatch(Occasions::isOccasion);
		for (int i = verb + 1; i < sentence.size() && !occasion; i++) {
			Token token = sentence.token(i);
			boolean when = Occasions.isTime(token) || token.is("on", "late", "early", "last", "this", "earlier");
			if (!when && !Words.isEnd(token)) {
				return false;
			}
		}
		return true;
	}

	/** ", to which the owner replied that": another speaks. */
	private boolean answers(Sentence sentence, int from) {
		int verb = phraseEnd(sentence, from);
		return verb > from && Words.is(sentence, verb, "replied", "responded", "answered", "retorted", "countered",
				"replies", "responds", "answers", "retorts", "counters");
	}

	/** ", while the company insists …", ", as the daily reported": others speak. */
	private boolean others(Sentence sentence, int comma) {
		return Words.is(sentence, comma + 1, "despite")
				|| (Words.is(sentence, comma + 1, "as") && speaking(sentence, comma + 2) > 0)
				|| contrasts(sentence, comma)
				|| (Words.is(sentence, comma + 1, "while", "whereas") && reckons(sentence, comma + 2));
	}

	/**
	 * ", while the opposition put the toll at 75", ", while analysts had expected more".
	 */
	private boolean reckons(Sentence sentence, int from) {
		Token verb = sentence.tokens()
			.subList(Math.min(from, sentence.size()), Math.min(from + 10, sentence.size()))
			.stream()
			.filter((each) -> Words.isFinite(each) || each.tag().equals("VBN"))
			.filter((each) -> !each.hasLemma("have") && !Words.is(sentence, each.index() + 1, "by"))
			.findFirst()
			.orElse(null);
		return verb != null && verb.index() > from
				&& (this.lexicon.verb(verb.lemma()).isPresent() || verb.hasLemma("put", "forecast", "predict", "count"))
				&& sentence.tokens().subList(from, verb.index()).stream().anyMatch(Token::isNoun);
	}

	/** ", while the union accuses the firm of …", ", though doctors say …". */
	boolean contrasts(Sentence sentence, int comma) {
		return Words.is(sentence, comma, ",") && Words.is(sentence, comma + 1, "while", "whereas", "though", "although")
				&& speaking(sentence, comma + 2, (verb) -> speaks(verb) || REJECTS.contains(verb.lemma())) > 0;
	}

	/** ", in fighting that the government says has killed nine": others tell of it. */
	private boolean tellsOf(Sentence sentence, int comma) {
		int that = comma + 2;
		while (that < comma + 6 && Words.at(sentence, that) != null
				&& (sentence.token(that).isNoun() || sentence.token(that).tag().matches("DT|JJ|VBG"))) {
			that++;
		}
		int verb = Words.is(sentence, that, "that", "which") ? speaking(sentence, that + 1) : -1;
		Token next = Words.at(sentence, verb + 1);
		return Words.is(sentence, comma, ",") && Words.is(sentence, comma + 1, "in", "during", "after", "amid")
				&& verb > 0 && next != null && Words.isFinite(next);
	}

	/** "Lopez, who said she was ill, called": the main verb of the one who spoke. */
	private static boolean resumes(Sentence sentence, Token cue, int from, int comma) {
		int who = Words.beforeAdverbs(sentence, cue.index());
		Token next = Words.at(sentence, comma + 1);
		return Words.is(sentence, comma, ",") && Words.is(sentence, who, "who", "which")
				&& Words.is(sentence, who - 1, ",") && Words.predicate(sentence, 0, who) < 0 && next != null
				&& (Words.isFinite(next) || next.tag().equals("VBN")) && !goesOnInSeries(sentence, comma + 1)
				&& Words.anyFinite(sentence.tokens().subList(from, comma));
	}

	/** ", as was claimed online", ", as alleged by the union": the reporter explains. */
	private boolean asTold(Sentence sentence, int comma) {
		int at = comma + 2;
		while (at < comma + 6 && Words.at(sentence, at) != null
				&& (sentence.token(at).is("was", "were", "is", "are", "has", "have", "had", "been", "being")
						|| Words.isAdverb(sentence.token(at)))) {
			at++;
		}
		Token verb = Words.at(sentence, at);
		return Words.is(sentence, comma + 1, "as") && verb != null && verb.tag().matches("VBN|VBD")
				&& this.lexicon.verb(verb.lemma()).filter((each) -> each.takes(Frame.THAT)).isPresent();
	}

	/** "who vowed to go, told the chamber": a verb that what goes before cannot have. */
	private static boolean returns(Sentence sentence, int from, int comma) {
		Token verb = Words.at(sentence, comma + 1);
		return verb != null && verb.tag().matches("VBD|VBZ|MD") && Words.isFinite(verb)
				&& !goesOnInSeries(sentence, comma + 1)
				&& sentence.tokens()
					.subList(from, comma)
					.stream()
					.noneMatch((each) -> each.is(",", "(", "-LRB-", "—", "–"));
	}

	/** ", ignored three calls and tried to flee": the second of three deeds. */
	private static boolean goesOnInSeries(Sentence sentence, int verb) {
		for (int i = verb + 1; i + 1 < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (token.tag().equals("CC") && sentence.token(i + 1).tag().matches("VBD|VBN")) {
				return true;
			}
			if (Words.isMark(token) || Words.isFinite(token)) {
				return false;
			}
		}
		return false;
	}

	/** ", a step that critics call …": the reporter tells what others think of it. */
	private static boolean judges(Sentence sentence, int from) {
		int noun = from + 1;
		noun += (Words.at(sentence, noun) != null && sentence.token(noun).tag().startsWith("JJ")) ? 1 : 0;
		Token subject = Words.at(sentence, noun + 2);
		return Words.is(sentence, from, "a", "an")
				&& Words.is(sentence, noun, "step", "move", "decision", "ruling", "measure", "plan", "proposal",
						"policy", "practice", "view", "position", "remark", "comment", "verdict", "idea", "tactic")
				&& Words.is(sentence, noun + 1, "that", "which") && subject != null
				&& subject.tag().matches("NN.*|DT|PRP|PRP\\$|JJ");
	}

	/** ", which researchers describe as …": others speak of it. */
	private boolean comments(Sentence sentence, int from) {
		if (!Words.is(sentence, from, "which")) {
			return false;
		}
		int at = from + 1;
		boolean noun = false;
		while (at < sentence.size() && at < from + 9) {
			Token token = sentence.token(at);
			boolean verb = noun && token.isVerb()
					&& this.lexicon.verb(token.lemma())
						.filter((each) -> each.takes(Frame.AS) || each.takes(Frame.NAME) || each.denied())
						.isPresent();
			if (verb && !token.tag().equals("VBG")) {
				return true;
			}
			noun |= token.isNoun() || token.tag().equals("PRP");
			if (!token.isNoun() && !token.tag().matches("DT|PRP|PRP\\$|JJ|CD|POS|HYPH|RB|IN")
					&& !token.is("have", "has", "had")) {
				return false;
			}
			at++;
		}
		return false;
	}

	/** : “We will go on.” */
	private static boolean quotes(Sentence sentence, int from) {
		Token mark = Words.at(sentence, from);
		Token first = Words.at(sentence, from + 1);
		return mark != null && first != null && Words.isQuoteMark(mark)
				&& Character.isUpperCase(first.text().charAt(0));
	}

	/** Whether anybody speaks from here on, as far as the words tell. */
	boolean reports(Sentence sentence, int from) {
		return sentence.tokens()
			.subList(from, sentence.size())
			.stream()
			.anyMatch((each) -> Words.isFinite(each) && speaks(each));
	}

	/** The index of the reporting verb after a noun phrase that begins here, or -1. */
	int speaking(Sentence sentence, int from) {
		return speaking(sentence, from, this::speaks);
	}

	private static int speaking(Sentence sentence, int from, Predicate<Token> speaks) {
		int at = phraseEnd(sentence, from);
		boolean noun = sentence.tokens()
			.subList(from, at)
			.stream()
			.anyMatch((token) -> token.isNoun() || token.tag().equals("PRP"));
		at = noun ? behindAside(sentence, at) : at;
		Token verb = Words.at(sentence, at);
		Token next = Words.at(sentence, at + 1);
		boolean perfect = verb != null && verb.is("had", "has", "have") && next != null && next.tag().equals("VBN")
				&& speaks.test(next);
		return (noun && verb != null && Words.isFinite(verb) && (perfect || speaks.test(verb))) ? at : -1;
	}

	/** Behind a noun phrase that could speak. */
	private static int phraseEnd(Sentence sentence, int from) {
		int at = from;
		boolean noun = false;
		while (at < sentence.size()) {
			Token token = sentence.token(at);
			noun |= token.isNoun() || token.tag().equals("PRP");
			boolean former = token.tag().equals("VBN") && Words.at(sentence, at + 1) != null
					&& sentence.token(at + 1).isNoun() && at > from && sentence.token(at - 1).is("a", "an", "the");
			if (!token.isNoun() && !former && !token.tag().matches("DT|PRP|PRP\\$|JJ|CD|POS|HYPH")
					&& !token.is("of", "for", "and") && !(noun && token.is("in", "at") && token.tag().equals("IN"))) {
				break;
			}
			at++;
		}
		return at;
	}

	/** Behind the commas around who it is: ", the club's owner," or ", who runs it,". */
	private static int behindAside(Sentence sentence, int at) {
		Token first = Words.at(sentence, at + 1);
		if (!Words.is(sentence, at, ",") || first == null || !sentence.token(at - 1).isNoun()) {
			return at;
		}
		int relative = Words.behindRelative(sentence, at);
		if (relative > 0) {
			return relative;
		}
		int close = at + 1;
		while (close < sentence.size() && !sentence.token(close).text().equals(",")
				&& !Words.isFinite(sentence.token(close)) && !Words.isQuoteMark(sentence.token(close))) {
			close++;
		}
		boolean explains = first.tag().matches("DT|NNP|PRP\\$|NN|JJ|CD|VBG")
				|| (first.is("in", "at", "for") && close < at + 10);
		return (explains && Words.is(sentence, close, ",")) ? close + 1 : at;
	}

	/** Whether this verb says that somebody speaks or denies. */
	boolean tells(Token verb) {
		return speaks(verb) || this.lexicon.verb(verb.lemma()).filter(ReportingVerb::denied).isPresent();
	}

	/** Whether this verb reports what somebody says in a clause. */
	boolean speaks(Token verb) {
		return this.lexicon.verb(verb.lemma())
			.filter((each) -> each.takes(Frame.THAT) && each.takes(Frame.POST))
			.isPresent();
	}

	/** ", citing …", ", adding that …": a participle of the reporter's. */
	private static boolean tail(Sentence sentence, int comma) {
		Token first = Words.at(sentence, comma + 1);
		boolean adverb = first != null && (Words.isAdverb(first) || first.is("further"));
		int next = comma + (adverb ? 2 : 1);
		return Words.is(sentence, next, "highlighting", "underscoring", "underlining", "reflecting", "signaling",
				"signalling", "prompting", "raising", "fueling", "sparking", "echoing", "adding", "citing", "saying",
				"noting", "calling", "urging", "warning", "stressing", "insisting", "arguing", "claiming", "referring",
				"accusing", "describing", "contradicting", "quoting", "repeating", "alluding", "cautioning",
				"conceding", "acknowledging", "explaining", "recalling", "remarking", "emphasising", "emphasizing",
				"reiterating", "dismissing", "denying", "blaming", "alleging", "asserting", "contending", "admitting",
				"predicting", "complaining", "branding", "likening", "criticising", "criticizing", "praising",
				"denouncing", "joking", "hinting", "lamenting", "deploring")
				|| (Words.is(sentence, next, "drawing")
						&& Words.is(sentence, next + 1, "laughter", "applause", "cheers", "jeers", "boos", "gasps",
								"criticism", "condemnation", "anger", "ire", "outrage", "protests"))
				|| (Words.is(sentence, next, "pointing") && Words.is(sentence, next + 1, "out", "to"));
	}

	/**
	 * "said that two had been damaged but denied that …", "said that they had fought, and
	 * called for …": a verb that the speaker is the subject of, though the parse may join
	 * it to the content.
	 * @param next the index after "and" or "but"
	 */
	boolean speaksOn(Sentence sentence, Token cue, int next) {
		int at = next;
		while (at < sentence.size() && (Words.isAdverb(sentence.token(at))
				|| (cue.tag().equals("VBN") && sentence.token(at).is("has", "have", "had")))) {
			at++;
		}
		Token verb = Words.at(sentence, at);
		if (verb == null || !sameForm(cue, verb) || this.lexicon.verb(verb.lemma()).isEmpty()) {
			return verb != null && cue.tag().equals("VBD") && verb.is("declined", "refused");
		}
		if (SPEAKS.contains(verb.lemma()) && cue.tag().equals("VBD")) {
			return true;
		}
		if (cue.tag().equals("VBD") && REJECTS.contains(verb.lemma()) && isOthers(sentence, cue, next)) {
			return true;
		}
		if (isPresentOnly(sentence, cue, verb, next)) {
			return true;
		}
		boolean calls = verb.hasLemma("call") && Words.is(sentence, at + 1, "on", "for");
		boolean comma = Words.is(sentence, next - 2, ",", "-", "–", "—", ")", "-RRB-");
		boolean clause = Words.anyFinite(sentence.tokens().subList(cue.index() + 1, Math.max(cue.index() + 1, next)));
		return (calls || SPEAKS.contains(verb.lemma()) || SPEAKS_ON.contains(verb.lemma()))
				&& (comma || !clause || (isBackshifted(sentence, cue, next) && (states(sentence, at + 1)
						|| isTurn(sentence, next) || (verb.hasLemma("say") && clause(sentence, at + 1)))));
	}

	/** "says it was fit to sail and blames the wind": no other verb in the present. */
	private static boolean isPresentOnly(Sentence sentence, Token cue, Token verb, int end) {
		List<Token> content = sentence.tokens().subList(cue.index() + 1, Math.max(cue.index() + 1, end));
		return cue.tag().equals("VBZ") && verb.tag().equals("VBZ") && Words.anyFinite(content)
				&& content.stream().noneMatch((each) -> each.tag().equals("VBZ"));
	}

	/**
	 * "said the talks collapsed and accused": whether what was said is no deed that its
	 * subject could go on with in the plain past.
	 */
	private boolean isOthers(Sentence sentence, Token cue, int end) {
		List<Token> content = sentence.tokens().subList(cue.index() + 1, Math.max(cue.index() + 1, end));
		if (ClauseBreaks.isShifted(content) || content.stream().anyMatch(ClauseBreaks::isPresent)) {
			return true;
		}
		int verb = Words.predicate(sentence, cue.index() + 1, end);
		Token subject = (verb > 0) ? sentence.tokens()
			.subList(cue.index() + 1, verb)
			.stream()
			.filter((each) -> each.isRelated("nsubj", "nsubj:pass"))
			.findFirst()
			.orElse(sentence.token(verb - 1)) : null;
		return subject != null && subject.tag().matches("NNS?") && subject.entity() == null
				&& this.lexicon.speaker(subject.lemma()).isEmpty();
	}

	/** "said that", "said in a statement that", "told reporters on Monday that". */
	private static boolean states(Sentence sentence, int from) {
		for (int i = from; i < Math.min(from + 8, sentence.size()); i++) {
			Token token = sentence.token(i);
			if (token.is("that") && i + 1 < sentence.size()) {
				return true;
			}
			if (Words.isFinite(token) || Words.isMark(token) || Words.isQuoteMark(token)) {
				return false;
			}
		}
		return false;
	}

	/** "said the group wanted": a clause without "that". */
	private static boolean clause(Sentence sentence, int from) {
		int verb = phraseEnd(sentence, from);
		return verb > from && verb < sentence.size() && Words.isFinite(sentence.token(verb));
	}

	/** "had erred but rejected": who "had" does not go on in the plain past. */
	private static boolean isTurn(Sentence sentence, int next) {
		Token verb = Words.at(sentence, next);
		return Words.is(sentence, next - 1, "but") && verb != null && verb.tag().equals("VBD");
	}

	/** Regular pasts look like participles. */
	private static boolean sameForm(Token cue, Token verb) {
		return verb.tag().equals(cue.tag()) || (cue.tag().equals("VBD") && verb.tag().equals("VBN"));
	}

	/** Whether the last verb of the content is what "has", "will" or "is" become. */
	private static boolean isBackshifted(Sentence sentence, Token cue, int end) {
		return sentence.tokens()
			.subList(cue.index() + 1, Math.max(cue.index() + 1, end))
			.reversed()
			.stream()
			.filter(Words::isFinite)
			.findFirst()
			.filter(ClauseBreaks::isShifted)
			.isPresent();
	}

	/**
	 * A verb of the same form right after "and": a further predicate of the speaker's.
	 */
	private static boolean shared(Sentence sentence, Token cue, int next) {
		int at = next;
		while (at < sentence.size() && Words.isAdverb(sentence.token(at))) {
			at++;
		}
		Token verb = Words.at(sentence, at);
		if (verb == null) {
			return false;
		}
		boolean mistagged = cue.tag().equals("VBZ") && verb.is("calls", "demands", "urges", "claims", "warns")
				&& Words.is(sentence, at + 1, "for", "that", "of");
		return mistagged || (verb.isVerb() && verb.tag().equals(cue.tag()) && verb.isRelated("conj")
				&& verb.head() == cue.index());
	}

	private static boolean joins(Sentence sentence, Token cue, int at) {
		Token conjunct = sentence.head(sentence.token(at));
		return conjunct != null && conjunct.isRelated("conj") && conjunct.isVerb()
				&& sentence.children(conjunct, "mark").stream().noneMatch((each) -> each.is("that"))
				&& (conjunct.head() == cue.index() || isAbove(sentence, cue, conjunct.head()));
	}

	private static boolean isAbove(Sentence sentence, Token cue, int head) {
		return head >= 0 && head != cue.index() && sentence.isBelow(cue, sentence.token(head));
	}

	/**
	 * Whether what begins here hangs on the cue as the reporter's own words, or above.
	 */
	private static boolean leaves(Sentence sentence, Token cue, int from, int at) {
		Token token = Words.at(sentence, at);
		if (token == null) {
			return false;
		}
		if (token.tag().equals("CC")) {
			Token conjunct = sentence.head(token);
			return conjunct != null && joins(sentence, cue, at);
		}
		Token branch = Words.branch(sentence, token, cue);
		if (branch == null) {
			return !sentence.isBelow(token, cue) && !token.tag().equals("VBN") && escapes(sentence, cue, from, token);
		}
		if (branch.index() < at && branch.index() >= from) {
			return false;
		}
		boolean though = token.is("though", "although", "but", "even", "not", "including", "if", "unless", "that");
		boolean finite = branch.tag().equals("VBG") || Words.isFinite(branch)
				|| sentence.children(branch, "aux", "cop").stream().anyMatch(Words::isFinite);
		if (token.tag().equals("VBG") && branch.equals(token) && tellsOfDeed(sentence, from, at)) {
			return false;
		}
		return (branch.isRelated("advcl", "parataxis") && !though && finite)
				|| (branch.isRelated("dep") && branch.tag().equals("VBG"))
				|| (branch.isRelated("conj") && sentence.children(branch, "mark").isEmpty() && branch.isVerb());
	}

	/** "said drones hit the base, wounding four": what the deed that is told brought. */
	private static boolean tellsOfDeed(Sentence sentence, int from, int at) {
		return sentence.token(at)
			.is("killing", "wounding", "injuring", "destroying", "damaging", "leaving", "causing", "forcing", "setting",
					"burning", "trapping", "hitting", "displacing", "cutting", "bringing", "making", "costing")
				&& Words.anyFinite(sentence.tokens().subList(from, at));
	}

	/**
	 * Whether a token hangs on an ancestor of the cue by a way that avoids the content.
	 */
	private static boolean escapes(Sentence sentence, Token cue, int from, Token token) {
		Token at = token;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.index() >= from && at.index() < token.index()) {
				return false;
			}
			if (sentence.isBelow(cue, at)) {
				return true;
			}
			at = sentence.head(at);
		}
		return false;
	}

}
