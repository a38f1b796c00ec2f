package dateline.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that somebody is reported to have said. Rules:
 * <ul>
 * <li>CLAUSE_AFTER: Lopez told Reuters on Monday that the dam was old.
 * <li>CLAUSE_CLEAR: Lopez made clear the dam was old.
 * <li>CLAUSE_UNTRUE: Lopez said it was not true that the dam was old. Lopez said reports
 * that it was old were false.
 * </ul>
 * {@link ClauseBefore} and {@link RelativeClauses} have further ones. Refused: content
 * without a finite verb.
 */
final class ClauseReports {

	/** Verbs whose clause has a bare verb: she demanded that he resign. */
	private static final Set<String> MANDATES = Set.of("demand", "insist", "propose", "recommend", "request", "urge",
			"suggest", "ask", "advise", "stipulate", "order", "decree", "agree");

	/** Who hears it, whatever the parse makes of "told reporters prices would rise". */
	private static final String[] HEARERS = { "reporters", "journalists", "lawmakers", "investors", "analysts",
			"delegates", "mps", "senators", "residents", "supporters", "viewers", "staff", "jurors", "officers" };

	private final Quotations quotations;

	private final Contents contents;

	private final Reach reach;

	private final ClauseBefore before;

	private final RelativeClauses relatives;

	ClauseReports(Quotations quotations, Contents contents, Reach reach, Speaking speaking) {
		this.quotations = quotations;
		this.contents = contents;
		this.reach = reach;
		this.before = new ClauseBefore(contents, reach, speaking);
		this.relatives = new RelativeClauses(contents, reach);
	}

	Optional<Draft> of(Cue cue) {
		Optional<Draft> relative = this.relatives.of(cue);
		if (relative.isPresent()) {
			return relative;
		}
		if (cue.verb().takes(Frame.CLEAR)) {
			return clear(cue);
		}
		if (cue.verb().takes(Frame.OUT) && !Words.is(cue.sentence(), cue.index() + 1, "out")) {
			return Optional.empty();
		}
		if (ClauseBefore.isInverted(cue)) {
			Optional<Draft> before = this.before.of(cue);
			if (before.isPresent()) {
				return before;
			}
		}
		Optional<Draft> parted = (cue.verb().takes(Frame.POST) && ClauseBefore.isParted(cue)) ? this.before.of(cue)
				: Optional.empty();
		if (parted.isPresent()) {
			return parted;
		}
		Optional<Draft> right = cue.verb().takes(Frame.THAT, Frame.BARE, Frame.OUT) ? right(cue) : Optional.empty();
		return (right.isEmpty() && cue.verb().takes(Frame.POST)) ? this.before.of(cue) : right;
	}

	private Optional<Draft> right(Cue cue) {
		Sentence sentence = cue.sentence();
		int from = cue.index() + 1;
		if (Words.is(sentence, from, ",") && FurtherCues.isAside(sentence, cue)) {
			return Optional.empty();
		}
		from += (from < sentence.size() && cue.verb().particles().contains(sentence.token(from).text())) ? 1 : 0;
		from += cue.verb().takes(Frame.OUT) ? 1 : 0;
		int start = start(cue, from);
		if (start < 0 || start >= sentence.size() || (!isCondition(cue, start) && !isFused(cue, start)
				&& (sentence.token(start).tag().matches("W.*") || sentence.token(start).is("whether", "if")))) {
			return Optional.empty();
		}
		if (sentence.token(start).tag().equals("IN") && Words.is(sentence, start + 1, "which", "whom")) {
			return Optional.empty();
		}
		if (sentence.token(start).is("little", "nothing", "much", "something", "anything") && Words.is(sentence,
				start + 1, "about", "of", "on", "else", "more", "beyond", "except", "besides", "but")
				&& !sentence.token(Math.min(start + 2, sentence.size() - 1)).isNoun()) {
			return Optional.empty();
		}
		int claimed = (cue.verb().denied() && !Words.is(sentence, start - 1, "that"))
				? OthersReports.content(sentence, start, sentence.size()) : -1;
		if (cue.verb().denied() && claimed < 0 && !Words.is(sentence, start - 1, "that")
				&& !cue.token().hasLemma("deny", "dispute", "contest", "refute")) {
			// "shot down 12 drones launched overnight"
			return Optional.empty();
		}
		start = Math.max(start, claimed);
		int end = end(cue, start);
		end = cue.verb().denied() ? Words.beforeColon(sentence, start, end) : end;
		int joint = joint(sentence, start, end);
		Untruths.Range untrue = cue.verb().denied() ? null : Untruths.in(sentence, start, joint);
		boolean then = untrue == null && joint < end && untrueBehind(sentence, joint, end) != null;
		return (untrue != null) ? untrue(cue, untrue) : draft(cue, start, then ? joint : end, "CLAUSE_AFTER");
	}

	/**
	 * "said that claims that it was old were false, <em>and that it would hold</em>":
	 * what is said besides what is not true, or is not true besides what is said.
	 */
	Optional<Draft> besides(Cue cue, Draft first) {
		Sentence sentence = cue.sentence();
		int from = QuotationReports.indexAfter(sentence, first.content().end());
		if (from + 3 > sentence.size() || cue.verb().denied()) {
			return Optional.empty();
		}
		int end = this.reach.end(sentence, cue.token(), from);
		int joint = joint(sentence, from - 1, end);
		if (joint == end) {
			return Optional.empty();
		}
		if (first.rule().equals("CLAUSE_UNTRUE")) {
			return draft(cue, that(sentence, joint) + 1, end, "CLAUSE_AFTER");
		}
		Untruths.Range untrue = (joint == from) ? untrueBehind(sentence, joint, end) : null;
		return (untrue != null) ? untrue(cue, untrue) : Optional.empty();
	}

	private static int that(Sentence sentence, int joint) {
		return Words.is(sentence, joint, ",") ? joint + 2 : joint + 1;
	}

	/** "… and that claims that it was old were false": what is not true behind "that". */
	private static Untruths.@Nullable Range untrueBehind(Sentence sentence, int joint, int end) {
		return Untruths.in(sentence, that(sentence, joint) + 1, end);
	}

	/** Where "and that" parts two clauses; the end if nothing does. */
	private static int joint(Sentence sentence, int from, int end) {
		for (int i = from + 1; i + 2 < end; i++) {
			if (sentence.token(i).is("and", "but") && Words.is(sentence, i + 1, "that")
					&& !Words.isFinite(sentence.token(i + 2))) {
				return Words.is(sentence, i - 1, ",") ? i - 1 : i;
			}
		}
		return end;
	}

	/** "said what had begun as a quarrel was now a war": no question, but a subject. */
	private static boolean isFused(Cue cue, int start) {
		Sentence sentence = cue.sentence();
		if (!Words.is(sentence, start, "what", "whatever", "whoever") || !cue.verb().takes(Frame.POST)) {
			return false;
		}
		int verbs = 0;
		for (int i = start + 1; i < sentence.size() && verbs < 2; i++) {
			Token token = sentence.token(i);
			if (Words.isMark(token) || Words.isRelative(token) || token.is("that", "because", "when", "if", "and")) {
				return false;
			}
			verbs += Words.isFinite(token) ? 1 : 0;
		}
		return verbs == 2;
	}

	/** "said that if it broke, thousands would die": no question. */
	private static boolean isCondition(Cue cue, int start) {
		Sentence sentence = cue.sentence();
		if (!Words.is(sentence, start, "if", "when", "while", "where", "once") || !cue.verb().takes(Frame.POST)) {
			return false;
		}
		for (int i = start + 1; i < sentence.size(); i++) {
			if (sentence.token(i).text().equals(",")) {
				return (Words.is(sentence, start - 1, "that") || cue.token().hasLemma("say", "warn", "add")
						|| Words.anyFinite(sentence.tokens().subList(start, i)))
						&& Words.anyFinite(sentence.tokens().subList(i, sentence.size()))
						&& !sentence.token(Math.min(i + 1, sentence.size() - 1)).tag().matches("CC|W.*|VBG|VBD");
			}
		}
		return false;
	}

	/** "the daughter, who was five, laid a place": not the end where she was five. */
	private int end(Cue cue, int start) {
		Sentence sentence = cue.sentence();
		int end = this.reach.clauseEnd(sentence, cue.token(), start);
		int comma = start;
		while (comma < end && !sentence.token(comma).text().equals(",") && !Words.isFinite(sentence.token(comma))) {
			comma++;
		}
		int next = end + 1;
		while (next < sentence.size() && Words.isAdverb(sentence.token(next))) {
			next++;
		}
		boolean relative = Words.is(sentence, comma, ",") && Words.is(sentence, comma + 1, "who", "which", "whose");
		return (relative && comma < end && Words.is(sentence, end, ",") && next < sentence.size()
				&& Words.isFinite(sentence.token(next))) ? this.reach.end(sentence, cue.token(), next + 1) : end;
	}

	private Optional<Draft> untrue(Cue cue, Untruths.Range range) {
		int end = Words.beforeColon(cue.sentence(), range.from(), range.to());
		Span content = this.contents.whole(cue.sentence(), Words.span(cue.sentence(), range.from(), end));
		return (content == null) ? Optional.empty()
				: Optional.of(new Draft(this.contents.kind(List.of(content)), Polarity.DENIED, cue.voice(), cue.span(),
						cue.token(), cue.sentence(), List.of(content), "CLAUSE_UNTRUE"));
	}

	/**
	 * Where the clause begins: after "that", or where the parse or a finite verb says.
	 */
	private int start(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		int parted = partedThat(cue, from);
		int that = (parted > 0) ? parted : that(cue, from);
		boolean shown = cue.verb().takes(Frame.BARE) && cue.voice().kind() == SpeakerKind.DOCUMENT;
		if (that > 0 || (cue.verb().takes(Frame.BARE, Frame.OUT) && !shown)) {
			return that;
		}
		if (Untruths.reports(sentence, from, sentence.size()) > 0 && cue.verb().takes(Frame.POST)) {
			return from;
		}
		Token clause = sentence.children(cue.token(), "ccomp", "xcomp")
			.stream()
			.filter((each) -> each.index() > cue.index() && hasSubject(sentence, each))
			.findFirst()
			.orElse(null);
		if (clause != null && clause.tag().equals("VBD")
				&& sentence.child(clause, "nsubj")
					.filter((each) -> cue.verb().objects().contains(each.lemma()))
					.isPresent()) {
			return -1;
		}
		if (clause != null) {
			int begin = sentence.subtree(clause)
				.stream()
				.mapToInt(Token::index)
				.filter((each) -> each >= from)
				.min()
				.orElse(-1);
			boolean quotes = begin > from
					&& sentence.tokens().subList(from, begin).stream().anyMatch((each) -> this.quotations.quoted(each));
			boolean partitive = begin > from + 1 && Words.is(sentence, begin - 1, ",")
					&& Words.is(sentence, begin + 1, "of") && Words.is(sentence, begin + 2, "whom", "which");
			return quotes ? -1 : partitive ? from : skipped(cue, Math.max(begin, from));
		}
		return unparsed(cue, from);
	}

	private static boolean hasSubject(Sentence sentence, Token clause) {
		return (!sentence.children(clause, "nsubj", "expl", "csubj").isEmpty() && !clause.tag().equals("VBG"))
				|| (!sentence.children(clause, "aux").isEmpty()
						&& !sentence.children(clause, "nsubj", "expl").isEmpty());
	}

	/** "warned against a deal <em>that suggests</em> guilt": it is the deal. */
	private static boolean isSubject(Sentence sentence, int that) {
		return sentence.token(that - 1).isNoun() && !Occasions.isTime(sentence.token(that - 1))
				&& that + 1 < sentence.size() && Words.isFinite(sentence.token(that + 1));
	}

	/** The index after a complementizer that comes before any finite verb, or -1. */
	private int that(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		for (int i = from; i < sentence.size(); i++) {
			Token each = sentence.token(i);
			Token before = sentence.token(i - 1);
			if (each.is("that") && i > from && before.isNoun() && before.isRelated("obj") && !Occasions.isTime(before)
					&& before.head() == cue.index() && !cue.verb().takes(Frame.TELL) && !cue.verb().denied()) {
				return -1;
			}
			if (each.is("that") && i > from && isSubject(sentence, i)
					&& !(cue.verb().takes(Frame.TELL) && before.isRelated("obj", "iobj"))) {
				return -1;
			}
			boolean own = i == from || !before.isNoun() || Occasions.isTime(before) || each.head() < 0
					|| !sentence.token(each.head()).isRelated("acl");
			if (each.is("that") && Words.at(sentence, i + 1) != null && Words.isMark(sentence.token(i + 1)) && i == from
					&& cue.verb().denied()) {
				return -1;
			}
			if (each.is("that") && before.isNoun() && before.isRelated("appos")
					&& Words.is(sentence, i - 2, "a", "an", "the")) {
				return -1;
			}
			if (each.is("that") && before.isNoun() && before.isRelated("obj") && cue.verb().denied()
					&& !mayBeDenied(cue, before)) {
				return -1;
			}
			if (each.is("that") && i > from && !cue.verb().denied() && !cue.verb().takes(Frame.TELL)
					&& !sentence.token(from).tag().equals("IN") && Untruths.reports(sentence, from, i + 1) == i) {
				return -1;
			}
			boolean occasion = each.is("that") && isOccasion(sentence, from, i);
			boolean told = each.is("that") && (cue.verb().takes(Frame.TELL) || isThroughout(cue, from))
					&& before.isNoun() && i + 1 < sentence.size()
					&& sentence.token(i + 1).tag().matches("NN.*|PRP.?|DT|JJ|CD|EX|,");
			boolean shouted = each.is("that") && i == from && Words.at(sentence, i + 1) != null
					&& sentence.token(i + 1).tag().matches("NNS?P?|PRP.?|DT|JJ|CD|EX")
					&& !cue.verb().takes(Frame.OBJECT) && !cue.verb().denied() && !Words.is(sentence, i + 1, "one")
					&& clause(sentence, i + 1);
			boolean free = each.tag().equals("IN") || Occasions.isTime(before) || isQuotedAs(cue);
			if (each.is("that") && i == from && Words.at(sentence, i + 1) != null
					&& sentence.token(i + 1).is("was", "is", "would", "will", "had")) {
				return i;
			}
			if (told || occasion || shouted || (each.is("that") && free && own)
					|| (each.is("that") && i == from && !each.tag().equals("DT"))) {
				return i + 1;
			}
			int behind = (each.text().equals(",") && i + 1 < sentence.size() && cue.verb().takes(Frame.TELL))
					? Words.behindRelative(sentence, i) : -1;
			if (behind > 0 && Words.is(sentence, behind, "that")) {
				return behind + 1;
			}
			boolean tail = each.tag().equals("VBG") && before.text().equals(",");
			boolean infinitive = each.is("to") && i + 1 < sentence.size() && sentence.token(i + 1).tag().equals("VB");
			if (tail || infinitive || Words.isFinite(each) || this.quotations.quoted(each) || each.is(":", ";")) {
				return -1;
			}
		}
		return -1;
	}

	/** "denied throughout the trial that he had asked": the clause is what is denied. */
	private static boolean isThroughout(Cue cue, int from) {
		return cue.token().hasLemma("deny") && Words.is(cue.sentence(), from, "throughout", "during", "in", "at", "on",
				"before", "after", "since", "under", "through", "to");
	}

	/** "said on Friday, in a speech that was broadcast, that …": behind "that", or -1. */
	private static int partedThat(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		int comma = from;
		while (comma < sentence.size() && comma < from + 4
				&& (Occasions.isTime(sentence.token(comma)) || sentence.token(comma).is("on", "late", "last"))) {
			comma++;
		}
		boolean inserted = Words.is(sentence, comma, ",") && Words.is(sentence, comma + 1, "in", "at", "during")
				&& cue.verb().takes(Frame.THAT);
		for (int i = comma + 2; inserted && i + 2 < sentence.size(); i++) {
			if (sentence.token(i).text().equals(",") && Words.is(sentence, i + 1, "that")) {
				return i + 2;
			}
			if (sentence.token(i).is(";", ":") || Words.isQuoteMark(sentence.token(i))) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean mayBeDenied(Cue cue, Token noun) {
		Set<String> objects = cue.verb().objects();
		return OthersReports.isNoun(noun) || objects.contains(noun.lemma().toLowerCase(Locale.ROOT));
	}

	/** "said in a joint statement that": what was said, not what the statement is. */
	private static boolean isOccasion(Sentence sentence, int from, int that) {
		List<Token> between = sentence.tokens().subList(from, that);
		boolean last = Occasions.isOccasion(sentence.token(that - 1));
		boolean first = sentence.token(from).is("in", "at", "during", "on")
				&& between.stream().anyMatch(Occasions::isOccasion)
				&& between.stream().anyMatch((each) -> each.is("to", "with", "by"));
		return (last && between.stream().anyMatch((each) -> each.is("in", "at", "during", "on", "through", "to")))
				|| (first && Words.at(sentence, that + 1) != null && !Words.isFinite(sentence.token(that + 1)));
	}

	/** "was quoted as saying by the agency that …" */
	private static boolean isQuotedAs(Cue cue) {
		Token head = cue.sentence().head(cue.token());
		return cue.token().tag().equals("VBG") && head != null && head.hasLemma("quote", "cite");
	}

	/** Without the hearer and the adverbials of the saying at its beginning. */
	private static int skipped(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		int at = from;
		while (at < sentence.size() && (sentence.token(at).text().equals(",") || sentence.token(at).is("that"))) {
			at++;
		}
		return at;
	}

	/** For verbs whose clause the parse has missed: a noun phrase and a finite verb. */
	private int unparsed(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		int at = from;
		boolean told = cue.verb().takes(Frame.TELL) && Words.is(sentence, from, HEARERS);
		at += told ? 1 : 0;
		while (at < sentence.size() && adverbial(cue, sentence.token(at)) && !(told && sentence.token(at).isNoun())) {
			at++;
		}
		boolean day = Words.is(sentence, from, "on") && from + 2 < sentence.size()
				&& Voices.isDay(sentence.token(from + 1)) && sentence.token(from + 2).tag().matches("NNS|DT|PRP.?");
		at = (day && clause(sentence, from + 2)) ? from + 2 : at;
		if ((!cue.verb().takes(Frame.POST) && !cue.verb().denied()) || cue.voice().head().index() > cue.index()) {
			return -1;
		}
		if (cue.verb().takes(Frame.OBJECT)) {
			return clause(sentence, from) ? from : -1;
		}
		Token first = Words.at(sentence, at);
		boolean phrase = first != null && (first.tag().matches("DT|PDT|PRP|PRP\\$|JJ[RS]?|CD|EX|\\$") || first.isNoun()
				|| first.is("there", "between", "at", "about", "nearly", "almost", "over", "only", "just", "even")
				|| Words.isQuoteMark(first));
		if (!phrase) {
			return -1;
		}
		List<Token> rest = sentence.tokens().subList(at, this.reach.clauseEnd(sentence, cue.token(), at));
		return rest.stream()
			.anyMatch((each) -> isQuotedVerb(sentence, each)
					|| (Words.isFinite(each) && (!each.isRelated("acl:relcl") || cue.token().head() == each.index())))
							? at : -1;
	}

	/** said the town “stands by them”: a verb that the tagger takes for a noun. */
	private static boolean isQuotedVerb(Sentence sentence, Token token) {
		Token before = Words.at(sentence, token.index() - 2);
		Token next = Words.at(sentence, token.index() + 1);
		return token.tag().equals("NNS") && token.text().endsWith("s") && before != null && next != null
				&& Words.isQuoteMark(sentence.token(token.index() - 1)) && before.tag().matches("NN|NNP|PRP")
				&& next.tag().matches("IN|DT|PRP.?|TO|RP|RB");
	}

	/** Whether a noun phrase begins here that a finite verb follows at once. */
	private static boolean clause(Sentence sentence, int from) {
		for (int i = from; i < Math.min(from + 12, sentence.size()); i++) {
			Token each = sentence.token(i);
			boolean reduced = i > from && Occasions.isOccasion(sentence.token(i - 1))
					&& each.is("posted", "published", "issued", "released", "sent", "carried", "broadcast", "aired",
							"circulated", "distributed", "shared", "signed", "read");
			if (Words.isFinite(each)) {
				return i > from && !reduced
						&& (sentence.token(i - 1).isNoun() || sentence.token(i - 1).tag().matches("PRP|CD|RB"));
			}
			if (!each.isNoun() && !each.tag().matches("DT|PDT|PRP|PRP\\$|JJ[RS]?|CD|POS|HYPH|RB|\\$")
					&& !each.is("of", "in", "at", "from")) {
				return false;
			}
		}
		return false;
	}

	private static boolean adverbial(Cue cue, Token token) {
		Token branch = Words.branch(cue.sentence(), token, cue.token());
		boolean hearer = cue.verb().takes(Frame.TELL) && branch != null && branch.isRelated("obj")
				&& cue.sentence().child(cue.token(), "iobj").isEmpty();
		if (token.is("about", "around", "over", "some", "nearly") && branch != null
				&& branch.is("third", "half", "quarter")) {
			return false;
		}
		boolean amount = Words.isAdverb(token) && branch != null && branch.isRelated("nsubj", "obj", "ccomp", "dep")
				&& branch.index() > token.index();
		if (token.tag().equals("EX") || (token.is("there") && token.index() + 1 < cue.sentence().size()
				&& Words.isFinite(cue.sentence().token(token.index() + 1)))) {
			return false;
		}
		return (Words.isAdverb(token) && !amount)
				|| (branch != null && branch.isRelated("obl", "obl:tmod", "nmod:tmod", "iobj", "advmod")) || hearer;
	}

	private Optional<Draft> clear(Cue cue) {
		Sentence sentence = cue.sentence();
		int at = cue.index() + 1;
		at += Words.is(sentence, at, "it") ? 1 : 0;
		at += Words.is(sentence, at, "very", "abundantly", "quite", "perfectly") ? 1 : 0;
		if (!Words.is(sentence, at, "clear", "plain")) {
			return Optional.empty();
		}
		at += Words.is(sentence, at + 1, "that") ? 2 : 1;
		return draft(cue, at, this.reach.end(sentence, cue.token(), at), "CLAUSE_CLEAR");
	}

	/**
	 * "demanded that he resign, and crowds cheered": where a clause with a finite verb
	 * follows what is wanted in a bare one; -1 if none does.
	 */
	private static int mandated(Cue cue, int from, int to) {
		Sentence sentence = cue.sentence();
		if (!MANDATES.contains(cue.verb().lemma()) || !Words.is(sentence, from - 1, "that")) {
			return -1;
		}
		boolean bare = false;
		for (int i = from; i + 1 < to; i++) {
			Token each = sentence.token(i);
			if (!bare && Words.isFinite(each)) {
				return -1;
			}
			bare |= each.tag().equals("VB");
			boolean joins = each.text().equals(",") && Words.is(sentence, i + 1, "and", "but", "while");
			if (bare && joins && Words.anyFinite(sentence.tokens().subList(i + 1, to))) {
				return i;
			}
		}
		return -1;
	}

	private Optional<Draft> draft(Cue cue, int from, int to, String rule) {
		Span content = this.contents.whole(cue.sentence(), Words.span(cue.sentence(), from, to));
		if (content == null) {
			return Optional.empty();
		}
		List<Token> words = cue.sentence().within(content);
		if (words.size() == 2 && words.getFirst().tag().matches("EX|PRP") && Words.isAuxiliary(words.getLast())) {
			return Optional.empty();
		}
		int close = mandated(cue, from, to);
		if (close > 0) {
			return draft(cue, from, close, rule);
		}
		boolean mandate = MANDATES.contains(cue.verb().lemma()) && Words.is(cue.sentence(), from - 1, "that")
				&& words.size() > 2;
		boolean related = Words.anyFinite(words) && Words.predicate(cue.sentence(), from, to) < 0
				&& !Words.anyMistaken(cue.sentence(), words)
				&& words.stream().noneMatch((each) -> each.tag().equals("CC") || each.is(";", ":"));
		if (!mandate && (related || !Words.anyPredicate(cue.sentence(), words))
				&& words.stream().noneMatch((each) -> isQuotedVerb(cue.sentence(), each))) {
			return Optional.empty();
		}
		return Optional.of(new Draft(this.contents.kind(List.of(content)), Contents.polarity(cue), cue.voice(),
				cue.span(), cue.token(), cue.sentence(), List.of(content), rule));
	}

}
