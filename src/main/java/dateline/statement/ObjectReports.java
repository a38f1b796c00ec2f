package dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said, in less than a clause. Rules:
 * <ul>
 * <li>OBJECT: Lopez condemned the attack. Lopez expressed anger at the delay.
 * <li>OBJECT_DENIED: Lopez denied the charges. Lopez rejected claims that she knew.
 * <li>OBJECT_OF: Lopez accused the builder of fraud. Lopez blamed the flood on the
 * builder.
 * <li>OBJECT_TO: Lopez urged the mayor to resign.
 * <li>OBJECT_AS: Lopez described the dam as a danger.
 * <li>OBJECT_NAMED: Lopez called the dam a danger.
 * <li>OBJECT_AT: Lopez put the damage at $3 million.
 * <li>PREPOSITION: Lopez called for calm. Lopez warned of floods.
 * <li>INFINITIVE: Lopez promised to resign.
 * <li>GERUND: Lopez admitted taking money.
 * <li>PASSIVE_AS: a dam described by Lopez as a danger
 * <li>PASSIVE_OF: the builder was accused by Lopez of fraud
 * </ul>
 * Refused: pronouns as content ("she condemned it"), and feelings without what they are
 * about ("she expressed anger").
 */
final class ObjectReports {

	private static final Set<String> TIMES = Set.of("day", "week", "month", "hour", "year", "time", "minute", "night",
			"morning", "evening", "afternoon", "moment");

	private static final Set<String> OCCASIONS = Set.of("statement", "interview", "speech", "letter", "briefing",
			"conference", "tweet", "post", "address", "email", "e-mail", "message", "report", "filing", "note", "memo",
			"memorandum", "blog", "podcast", "broadcast", "video", "communique", "communiqué", "article", "column",
			"circular", "bulletin", "release", "sermon", "call", "ruling", "judgment", "judgement", "testimony");

	private final ReportingLexicon lexicon;

	private final Cues cues;

	private final Contents contents;

	private final Reach reach;

	private final Voices voices;

	private final Quotations quotations;

	ObjectReports(ReportingLexicon lexicon, Cues cues, Contents contents, Reach reach, Voices voices,
			Quotations quotations) {
		this.cues = cues;
		this.lexicon = lexicon;
		this.contents = contents;
		this.reach = reach;
		this.voices = voices;
		this.quotations = quotations;
	}

	Optional<Draft> of(Cue cue) {
		Sentence sentence = cue.sentence();
		int next = cue.index() + 1;
		while (next < sentence.size() && ((Words.isAdverb(sentence.token(next)) && !isAmount(sentence, next))
				|| cue.verb().particles().contains(sentence.token(next).text()))) {
			next++;
		}
		if (cue.verb().denied() && Words.is(sentence, next, ",") && Words.is(sentence, next + 1, "as")) {
			next = behind(sentence, next + 1);
		}
		if (next >= sentence.size()) {
			return Optional.empty();
		}
		Optional<Draft> found = governed(cue, next);
		return found.isPresent() ? found : object(cue, next);
	}

	/** ", as “false”, rumours …": behind what is put in between commas. */
	private static int behind(Sentence sentence, int from) {
		int at = from;
		while (at < sentence.size() && !sentence.token(at).text().equals(",") && !Words.isFinite(sentence.token(at))) {
			at++;
		}
		return Words.is(sentence, at, ",") ? at + 1 : sentence.size();
	}

	/** "spoke of a “dark day”": a quotation before the phrase ends. */
	private boolean isQuoted(Sentence sentence, int from) {
		for (int i = from; i < Math.min(from + 5, sentence.size()); i++) {
			if (Words.isQuoteMark(sentence.token(i))) {
				return true;
			}
			if (Words.isFinite(sentence.token(i)) || Words.isMark(sentence.token(i))) {
				return false;
			}
		}
		return false;
	}

	/** "more rain": the adverb belongs to the noun. */
	private static boolean isAmount(Sentence sentence, int at) {
		return sentence.token(at).is("more", "less", "about", "nearly", "almost", "only") && at + 1 < sentence.size()
				&& begins(sentence.token(at + 1));
	}

	private Optional<Draft> governed(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		Token first = sentence.token(next);
		ReportingVerb verb = cue.verb();
		if (verb.takes(Frame.URGEON) && first.is("on", "upon", "to") && infinitive(sentence, next + 2) > 0) {
			return draft(cue, next + 1, next + 1, Polarity.ASSERTED, "OBJECT_TO");
		}
		if (cue.token().hasLemma("speak") && !Words.isQuoteMark(sentence.token(Math.min(next + 1, sentence.size() - 1)))
				&& !isQuoted(sentence, next + 1)) {
			return Optional.empty();
		}
		if (preposition(verb, first) && next + 1 < sentence.size() && !Words.is(sentence, next + 1, "anonymity")
				&& !(first.is("to") && sentence.token(next + 1).tag().equals("VB"))) {
			int that = verb.denied() ? Untruths.reports(sentence, next + 1, sentence.size()) : -1;
			if (verb.denied()) {
				return (that > 0) ? draft(cue, that + 1, next + 1, Polarity.DENIED, "OBJECT_DENIED") : Optional.empty();
			}
			return draft(cue, next + 1, next + 1, Polarity.ASSERTED, "PREPOSITION");
		}
		boolean infinitive = first.is("to") && Words.at(sentence, next + 1) != null
				&& sentence.tokens()
					.subList(next + 1, Math.min(next + 3, sentence.size()))
					.stream()
					.anyMatch((each) -> each.tag().equals("VB"));
		if (verb.takes(Frame.TO) && infinitive && isGapped(cue)) {
			return Optional.empty();
		}
		if (verb.takes(Frame.TO) && infinitive) {
			return draft(cue, next, next, Contents.polarity(cue), "INFINITIVE");
		}
		if (verb.takes(Frame.ING) && first.tag().equals("VBG") && !Words.isMark(sentence.token(next - 1))) {
			return draft(cue, next, next, Contents.polarity(cue), "GERUND");
		}
		if (verb.takes(Frame.AS) && first.is("as") && next == cue.index() + 1) {
			return shifted(cue, next + 1);
		}
		if (!begins(first) && !Words.isQuoteMark(first) && !isAmount(sentence, next)) {
			return Optional.empty();
		}
		if (verb.takes(Frame.NAME, Frame.AS)) {
			int that = judged(sentence, next);
			if (that > 0) {
				return draft(cue, that + 1, next, Polarity.DENIED, "OBJECT_DENIED");
			}
		}
		int against = verb.takes(Frame.TELL) && verb.takes(Frame.AGAINST) ? against(sentence, next) : -1;
		if (against > 0) {
			return draft(cue, against, next, Polarity.ASSERTED, "PREPOSITION");
		}
		if (verb.takes(Frame.URGE) && !cue.token().hasLemma("tell") && infinitive(sentence, next + 1) > 0) {
			return draft(cue, next, next, Polarity.ASSERTED, "OBJECT_TO");
		}
		if (verb.takes(Frame.ACCUSE) && Words.isQuoteMark(first)) {
			Optional<Draft> words = words(cue, next);
			if (words.isPresent()) {
				return words;
			}
		}
		String[] marks = cue.token().hasLemma("blame") ? new String[] { "for" } : new String[] { "of", "for" };
		boolean mutual = Words.is(sentence, next, "each", "one") && Words.is(sentence, next + 1, "other", "another");
		int of = (verb.takes(Frame.ACCUSE) && !mutual) ? preposition(sentence, next + 1, marks) : -1;
		of = (of < 0 && !mutual && cue.token().hasLemma("accuse")) ? only(sentence, next + 1) : of;
		if (of > 0) {
			return draft(cue, of + 1, next, Polarity.ASSERTED, "OBJECT_OF");
		}
		if (cue.token().hasLemma("blame") && preposition(sentence, next + 1, "on") > 0) {
			return draft(cue, next, next, Polarity.ASSERTED, "OBJECT_OF");
		}
		Untruths.Range range = verb.takes(Frame.AS, Frame.NAME) ? Untruths.called(sentence, next) : null;
		if (range != null) {
			return draft(cue, range.from(), next, Polarity.DENIED, "OBJECT_DENIED")
				.map((each) -> before(each, range.to()));
		}
		if (verb.takes(Frame.AS) && as(sentence, next + 1)) {
			return as(cue, next);
		}
		if (verb.takes(Frame.PUT) && at(cue, next)) {
			return draft(cue, next, next, Polarity.ASSERTED, "OBJECT_AT");
		}
		return (verb.takes(Frame.NAME) && named(sentence, next) && !isCustom(cue, next))
				? draft(cue, next, next, Polarity.ASSERTED, "OBJECT_NAMED") : Optional.empty();
	}

	/** "the steps that the firm promised to take": the content is torn apart. */
	private static boolean isGapped(Cue cue) {
		int voice = QuotationReports.indexAfter(cue.sentence(), cue.voice().span().begin());
		Token word = Words.at(cue.sentence(), voice - 1);
		Token noun = Words.at(cue.sentence(), voice - 2);
		return word != null && noun != null && voice < cue.index()
				&& (word.is("which") || (word.is("that") && noun.isNoun() && !Untruths.isReport(noun)));
	}

	/** "called “absurd” the claim that …": the index of "that", or -1. */
	private static int judged(Sentence sentence, int from) {
		int at = from;
		boolean wrong = false;
		while (at < from + 6 && at < sentence.size() && !Words.isFinite(sentence.token(at))
				&& !sentence.token(at).tag().matches("DT|IN|PRP\\$")) {
			wrong |= Untruths.isFalse(sentence.token(at));
			at++;
		}
		return (wrong && at < sentence.size()) ? Untruths.reports(sentence, at, sentence.size()) : -1;
	}

	/** "described the plan as “a joke”": words that are only a quotation stand alone. */
	private Optional<Draft> as(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		int that = Untruths.reports(sentence, next, sentence.size());
		int as = next;
		while (as < sentence.size() && !sentence.token(as).is("as")) {
			as++;
		}
		int end = as;
		if (cue.verb().denied() && that > 0 && that + 2 < end) {
			return draft(cue, that + 1, next, Polarity.DENIED, "OBJECT_DENIED").map((each) -> before(each, end));
		}
		return draft(cue, quoted(sentence, end) ? end + 1 : next, next, Polarity.ASSERTED, "OBJECT_AS");
	}

	/** Whether nothing but a quotation follows this word in the sentence. */
	private boolean quoted(Sentence sentence, int word) {
		return word + 1 < sentence.size() && this.quotations.all()
			.stream()
			.anyMatch((each) -> each.outer().begin() == sentence.token(word + 1).span().begin()
					&& QuotationReports.indexAfter(sentence, each.outer().end()) >= sentence.size() - 1);
	}

	/** "blamed “greedy builders”": the quotation that begins here. */
	private Optional<Draft> words(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		return this.quotations.all()
			.stream()
			.filter((each) -> each.outer().begin() == sentence.token(next).span().begin()
					&& sentence.span().contains(each.outer()))
			.findFirst()
			.map((each) -> new Draft(StatementKind.MIXED, Polarity.ASSERTED, cue.voice(), cue.span(), cue.token(),
					sentence, List.of(each.outer()), "OBJECT"));
	}

	/** "described as “a joke” the plan", "which she described as a joke". */
	private Optional<Draft> shifted(Cue cue, int next) {
		int that = cue.verb().denied() ? Untruths.reports(cue.sentence(), next, cue.sentence().size())
				: judged(cue.sentence(), next + (Words.is(cue.sentence(), next + 1, "a", "an") ? 2 : 0));
		return (that > 0) ? draft(cue, that + 1, next, Polarity.DENIED, "OBJECT_DENIED")
				: draft(cue, next, next, Polarity.ASSERTED, "OBJECT_AS");
	}

	/** "put the number of dead at nine". */
	private static boolean at(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		boolean listed = cue.verb().objects().isEmpty();
		for (int i = from; i + 1 < sentence.size() && i < from + 16; i++) {
			Token each = sentence.token(i);
			if (Words.isFinite(each) || Words.isEnd(each)) {
				return false;
			}
			listed |= cue.verb().objects().contains(each.lemma().toLowerCase(java.util.Locale.ROOT));
			if (listed && each.is("at")) {
				return sentence.tokens()
					.subList(i + 1, Math.min(i + 6, sentence.size()))
					.stream()
					.anyMatch((number) -> number.tag().matches("CD|\\$"));
			}
		}
		return false;
	}

	static boolean isTime(Token token) {
		return TIMES.contains(token.lemma()) || Voices.isDay(token);
	}

	static boolean isOccasion(Token token) {
		return OCCASIONS.contains(token.lemma());
	}

	private static boolean preposition(ReportingVerb verb, Token token) {
		return switch (token.text().toLowerCase(java.util.Locale.ROOT)) {
			case "for" -> verb.takes(Frame.FOR);
			case "of" -> verb.takes(Frame.OF);
			case "on" -> verb.takes(Frame.ON);
			case "against" -> verb.takes(Frame.AGAINST);
			case "about" -> verb.takes(Frame.ABOUT);
			case "at" -> verb.takes(Frame.AT);
			case "over" -> verb.takes(Frame.OVER);
			case "to" -> verb.takes(Frame.TOWARD);
			default -> false;
		};
	}

	/** "warned both sides against": the index behind the preposition, or -1. */
	private static int against(Sentence sentence, int from) {
		for (int i = from; i + 1 < sentence.size() && i < from + 10; i++) {
			Token each = sentence.token(i);
			if (each.is("against") || (i > from && each.is("of") && !each.isRelated("case"))) {
				return i + 1;
			}
			if (Words.isFinite(each) || Words.isMark(each) || Words.isEnd(each) || each.is("that", "to")) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean begins(Token token) {
		return token.isNoun() || token.tag().matches("DT|PDT|PRP|PRP\\$|JJ[RS]?|CD|VBN|VBG|POS|\\$");
	}

	/** Where an infinitive begins before any finite verb or mark, or -1. */
	private static int infinitive(Sentence sentence, int from) {
		for (int i = from; i + 1 < sentence.size(); i++) {
			Token each = sentence.token(i);
			if (each.is("to") && sentence.tokens()
				.subList(i + 1, Math.min(i + 3, sentence.size()))
				.stream()
				.anyMatch((verb) -> verb.tag().equals("VB"))) {
				return i;
			}
			if (Words.isFinite(each) || Words.isEnd(each) || (Words.isMark(each) && !each.text().equals("-"))) {
				return -1;
			}
		}
		return -1;
	}

	/** Where "of" or "for" stands before what somebody is accused of, or -1. */
	private static int preposition(Sentence sentence, int from, String... words) {
		for (int i = from; i + 1 < sentence.size() && i < from + 14; i++) {
			Token each = sentence.token(i);
			boolean gerund = sentence.token(i + 1).tag().equals("VBG");
			if (each.is(words) && (i > from || !sentence.token(i - 1).is("a"))
					&& (gerund || !each.is("of") || attached(sentence, each))) {
				return i;
			}
			if (Words.isFinite(each) || Words.isEnd(each)) {
				return -1;
			}
		}
		return -1;
	}

	/** The only "of" of the phrase, whatever the parse hangs it on; or -1. */
	private static int only(Sentence sentence, int from) {
		int found = -1;
		for (int i = from; i + 1 < sentence.size() && !Words.isFinite(sentence.token(i))
				&& !Words.isMark(sentence.token(i)); i++) {
			if (sentence.token(i).is("of")) {
				if (found > 0) {
					return -1;
				}
				found = i;
			}
		}
		return found;
	}

	/** Whether the phrase of this preposition hangs on a verb, not on a noun. */
	private static boolean attached(Sentence sentence, Token preposition) {
		Token noun = sentence.head(preposition);
		return noun == null || !noun.isRelated("nmod") || sentence.token(preposition.index() - 1).isName();
	}

	private static boolean as(Sentence sentence, int from) {
		for (int i = from; i + 1 < sentence.size() && i < from + 25; i++) {
			Token each = sentence.token(i);
			if (each.is("as") && !Words.is(sentence, i + 1, "well", "part", "soon", "of", "long", "far")
					&& !Words.is(sentence, i - 1, "well", "such", "such") && !each.isRelated("mark")) {
				return true;
			}
			if (Words.isFinite(each) || Words.isEnd(each) || each.text().equals(",")) {
				return false;
			}
		}
		return false;
	}

	/** "Locals call the hill “the Widow”": its name, and nothing that they say of it. */
	private static boolean isCustom(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		int mark = next;
		while (mark < sentence.size() && !Words.isQuoteMark(sentence.token(mark))) {
			mark++;
		}
		Token first = Words.at(sentence, mark + 1);
		return cue.token().tag().equals("VBP") && cue.voice().head().tag().equals("NNS") && first != null
				&& (first.is("the") || first.isName());
	}

	/** A noun phrase and right behind it another, or an adjective. */
	private boolean named(Sentence sentence, int from) {
		int at = from;
		boolean head = false;
		if (Words.is(sentence, from, "itself", "himself", "herself", "themselves")) {
			return false;
		}
		while (at < sentence.size()) {
			Token each = sentence.token(at);
			boolean noun = each.isNoun() || each.tag().equals("PRP");
			boolean part = (!head && each.tag().matches("DT|PRP\\$|JJ|CD|VBN")) || each.tag().matches("POS|HYPH");
			if (!noun && !part) {
				break;
			}
			head |= noun;
			at++;
		}
		Token next = Words.at(sentence, at);
		if (!head || next == null
				|| !(next.is("a", "an", "the") || next.tag().startsWith("JJ") || Words.isQuoteMark(next))) {
			return false;
		}
		return Words.isQuoteMark(next) || sentence.tokens()
			.subList(at, Math.min(at + 4, sentence.size()))
			.stream()
			.noneMatch((each) -> TIMES.contains(each.lemma()));
	}

	private Optional<Draft> object(Cue cue, int next) {
		ReportingVerb verb = cue.verb();
		Sentence sentence = cue.sentence();
		Token object = sentence.children(cue.token(), "obj", "dep", "ccomp", "iobj")
			.stream()
			.filter((each) -> each.index() >= next && each.isNoun())
			.findFirst()
			.orElseGet(() -> noun(sentence, next));
		if (object == null || !verb.takes(Frame.OBJECT, Frame.RICH) || (!begins(sentence.token(next))
				&& !Words.isQuoteMark(sentence.token(next)) && !isAmount(sentence, next))) {
			return Optional.empty();
		}
		boolean listed = (verb.objects().isEmpty() && !object.is("name", "identity", "age", "address"))
				|| verb.objects().contains(object.lemma().toLowerCase(java.util.Locale.ROOT));
		boolean rich = !verb.takes(Frame.RICH) || isRich(sentence, object);
		if (verb.refused().contains(object.lemma().toLowerCase(java.util.Locale.ROOT))
				|| (!verb.refused().isEmpty() && sentence.token(next).tag().equals("PRP"))) {
			return Optional.empty();
		}
		boolean cites = cue.token().hasLemma("cite") && this.voices.voice(sentence, object).isPresent();
		boolean talks = object.hasLemma("talk") && object.tag().equals("NNS");
		if (!listed || !rich || cites || talks || isTime(object)) {
			return Optional.empty();
		}
		int claim = claim(cue, object, next);
		int as = (claim > next && verb.takes(Frame.AS)) ? judgement(sentence, claim) : -1;
		int manner = manner(sentence, claim, sentence.size());
		boolean bare = cue.token().hasLemma("claim") && !Words.is(sentence, object.index() + 1, "for", "of", "in");
		int stop = bare ? object.index() + 1 : (as > 0) ? as : manner;
		return draft(cue, claim, next, Contents.polarity(cue), verb.denied() ? "OBJECT_DENIED" : "OBJECT")
			.map((each) -> (stop > claim) ? before(each, stop) : each);
	}

	/** Where what is denied begins: behind "claims that" or "claims". */
	private static int claim(Cue cue, Token object, int next) {
		Sentence sentence = cue.sentence();
		if (!cue.verb().denied()) {
			return next;
		}
		if (Words.is(sentence, object.index() + 1, "that")) {
			return object.index() + 2;
		}
		int that = Untruths.isReport(object) ? that(sentence, object.index() + 1) : -1;
		if (that > 0) {
			return that + 1;
		}
		return (Untruths.isReport(object) && isClause(sentence, object.index() + 1)) ? object.index() + 1 : next;
	}

	/** "a report by the union in a daily that it would close": the "that"; or -1. */
	private static int that(Sentence sentence, int from) {
		int at = from;
		while (at < Math.min(from + 14, sentence.size())
				&& (sentence.token(at).isNoun()
						|| sentence.token(at).tag().matches("IN|DT|JJ.*|CD|POS|PRP\\$|HYPH|VBN|CC|,"))
				&& !sentence.token(at).is("that", "of", "about")) {
			at++;
		}
		Token next = Words.at(sentence, at + 1);
		boolean subject = next != null && (next.isNoun() || next.tag().matches("DT|PRP.?|JJ.*|CD|EX|RB"));
		return (at > from && Words.is(sentence, at, "that") && subject) ? at : -1;
	}

	/** "claims she had lied": a clause without "that". */
	private static boolean isClause(Sentence sentence, int from) {
		Token first = Words.at(sentence, from);
		if (first == null || !first.tag().matches("PRP|DT|NNP|NNPS|NNS|PRP\\$|EX")) {
			return false;
		}
		for (int i = from + 1; i < Math.min(from + 6, sentence.size()); i++) {
			if (Words.isFinite(sentence.token(i))) {
				return true;
			}
			if (!sentence.token(i).isNoun() && !sentence.token(i).tag().matches("JJ|POS|RB|CD|HYPH")) {
				return false;
			}
		}
		return false;
	}

	/** Where "in a message posted on Friday" begins: how it was said; -1 if nowhere. */
	private static int manner(Sentence sentence, int from, int to) {
		for (int i = from + 1; i + 1 < to; i++) {
			if (sentence.token(i).is("through", "via")) {
				return i;
			}
			if (!sentence.token(i).is("in", "during", "at")) {
				continue;
			}
			int at = i + 1;
			while (at < to && sentence.token(at).tag().matches("DT|JJ|PRP\\$|NN|NNP|CD|HYPH|POS")
					&& !OCCASIONS.contains(sentence.token(at).lemma())) {
				at++;
			}
			if (at < to && OCCASIONS.contains(sentence.token(at).lemma())
					&& Words.is(sentence, i + 1, "a", "an", "his", "her", "its", "their", "the")) {
				return i;
			}
		}
		return -1;
	}

	/** Where "as nonsense" begins, what the speaker says of the claim; -1 if nowhere. */
	private static int judgement(Sentence sentence, int from) {
		for (int i = sentence.size() - 1; i > from; i--) {
			boolean judges = sentence.token(i).is("as") && sentence.tokens()
				.subList(i + 1, Math.min(i + 5, sentence.size()))
				.stream()
				.anyMatch((each) -> Untruths.isFalse(each) || Words.isQuoteMark(each));
			if (judges) {
				return i;
			}
		}
		return -1;
	}

	/** The head of the noun phrase that begins here, where the parse names no object. */
	private static @Nullable Token noun(Sentence sentence, int from) {
		Token head = null;
		for (int i = from; i < sentence.size() && begins(sentence.token(i)); i++) {
			head = sentence.token(i).isNoun() ? sentence.token(i) : head;
		}
		return head;
	}

	private static boolean isRich(Sentence sentence, Token object) {
		Token after = Words.at(sentence, object.index() + 1);
		return after != null && (after.tag().equals("IN") || after.tag().equals("TO"));
	}

	/**
	 * The content from one index; the words before it, back to the cue, are the cue's.
	 */
	private Optional<Draft> draft(Cue cue, int from, int after, Polarity polarity, String rule) {
		Sentence sentence = cue.sentence();
		boolean clause = rule.equals("OBJECT_DENIED") && Words.is(sentence, from - 1, "that");
		int end = clause ? this.reach.clauseEnd(sentence, cue.token(), from)
				: without(cue, from, this.reach.end(sentence, cue.token(), from));
		for (int i = from + 1; i < end; i++) {
			end = (sentence.token(i).text().equals(":") && !this.quotations.quoted(sentence.token(i))) ? i : end;
		}
		Span content = this.contents.whole(sentence, Words.span(sentence, from, end));
		if (content == null || isBare(sentence, from, end)) {
			return Optional.empty();
		}
		boolean wide = rule.equals("PREPOSITION") || (rule.equals("OBJECT_TO") && after > cue.index() + 1
				&& Words.is(sentence, after - 1, "on", "upon", "to"));
		Span words = wide ? cue.span().cover(sentence.token(from - 1).span()) : cue.span();
		return Optional.of(new Draft(this.contents.kind(List.of(content)), polarity, cue.voice(), words, cue.token(),
				sentence, List.of(content), rule));
	}

	/** Without what follows an index. */
	private Draft before(Draft draft, int end) {
		Sentence sentence = draft.home();
		int from = QuotationReports.indexAfter(sentence, draft.content().begin());
		int last = Math.min(end, QuotationReports.indexAfter(sentence, draft.content().end()));
		Span content = this.contents.whole(sentence, Words.span(sentence, from, last));
		return (content == null) ? draft : new Draft(this.contents.kind(List.of(content)), draft.polarity(),
				draft.voice(), draft.cue(), draft.word(), sentence, List.of(content), draft.rule());
	}

	private static boolean isBare(Sentence sentence, int from, int end) {
		return end - from == 1 && sentence.token(from).tag().matches("PRP|DT|CD|WP|WDT");
	}

	/** Without the time and occasion of the saying at the end. */
	private int without(Cue cue, int from, int end) {
		Sentence sentence = cue.sentence();
		for (int i = from + 1; i < end; i++) {
			Token token = sentence.token(i);
			Token branch = Words.branch(sentence, token, cue.token());
			boolean time = branch != null && branch.index() >= i && branch.isRelated("obl", "nmod:tmod", "advmod")
					&& (branch.isRelated("obl:tmod") || Voices.isDay(branch)
							|| (OCCASIONS.contains(branch.lemma()) && token.is("in", "at", "during")));
			boolean aside = token.text().equals(",") && aside(sentence, i + 1);
			if ((time || aside)
					&& this.quotations.all().stream().noneMatch((each) -> each.outer().contains(token.span()))) {
				return i;
			}
		}
		return end;
	}

	/** ", whose bombs …", ", at which …": the reporter explains. */
	private static boolean aside(Sentence sentence, int from) {
		boolean then = Words.is(sentence, from, "when", "where") && sentence.tokens()
			.subList(from, sentence.size())
			.stream()
			.filter(Words::isFinite)
			.findFirst()
			.filter((each) -> each.tag().equals("VBD"))
			.isPresent();
		boolean counted = Words.is(sentence, from + 1, "of") && Words.is(sentence, from + 2, "which", "whom");
		return then || counted || Words.is(sentence, from, "who", "which", "whose")
				|| (Words.is(sentence, from, "at", "in", "of", "for", "on", "to", "under", "from")
						&& Words.is(sentence, from + 1, "which", "whom"));
	}

	/** PASSIVE_AS in a sentence. */
	List<Draft> passive(Sentence sentence) {
		return sentence.tokens()
			.stream()
			.filter((each) -> each.tag().equals("VBN") && Words.is(sentence, each.index() + 1, "by")
					&& !this.quotations.quoted(each))
			.flatMap((each) -> passive(sentence, each).stream())
			.toList();
	}

	private Optional<Draft> passive(Sentence sentence, Token token) {
		ReportingVerb verb = this.lexicon.verb(token.lemma())
			.filter((each) -> each.takes(Frame.AS, Frame.ACCUSE))
			.orElse(null);
		Voice voice = this.voices.startingAt(sentence, token.index() + 2).orElse(null);
		if (verb == null || voice == null || this.cues.isNegatedOrPossible(sentence, token)) {
			return Optional.empty();
		}
		int as = QuotationReports.indexAfter(sentence, voice.span().end());
		int of = this.voices.phraseEnd(sentence, token.index() + 2, sentence.size());
		if (verb.takes(Frame.ACCUSE) && !verb.takes(Frame.AS) && of > token.index() + 2) {
			Span words = Words.span(sentence, token.index() + 2, of);
			return accused(sentence, token,
					(words == null) ? voice : new Voice(sentence, voice.head(), words, voice.kind()), of);
		}
		while (as < sentence.size() && as < token.index() + 14 && !sentence.token(as).is("as")
				&& !Words.isFinite(sentence.token(as))) {
			as++;
		}
		if (!Words.is(sentence, as, "as")) {
			return Optional.empty();
		}
		int end = as + 1;
		while (end < sentence.size() && !sentence.token(end).text().equals(",")
				&& (!Words.isFinite(sentence.token(end)) || sentence.token(end).isRelated("acl"))) {
			end++;
		}
		@Nullable Span content = this.contents.whole(sentence, Words.span(sentence, as + 1, end));
		return (content == null) ? Optional.empty() : Optional.of(new Draft(this.contents.kind(List.of(content)),
				Polarity.ASSERTED, voice, token.span(), token, sentence, List.of(content), "PASSIVE_AS"));
	}

	private Optional<Draft> accused(Sentence sentence, Token token, Voice voice, int of) {
		if (!Words.is(sentence, of, "of", "for")) {
			return Optional.empty();
		}
		Span content = this.contents.whole(sentence,
				Words.span(sentence, of + 1, this.reach.end(sentence, token, of + 1)));
		return (content == null) ? Optional.empty() : Optional.of(new Draft(this.contents.kind(List.of(content)),
				Polarity.ASSERTED, voice, token.span(), token, sentence, List.of(content), "PASSIVE_OF"));
	}

}
