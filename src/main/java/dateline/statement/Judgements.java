package dateline.statement;

import java.util.Locale;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What somebody calls something. Rules:
 * <ul>
 * <li>OBJECT_AS: Lopez described the dam as a danger.
 * <li>OBJECT_NAMED: Lopez called the dam a danger.
 * <li>OBJECT_AT: Lopez put the damage at $3 million.
 * <li>OBJECT_DENIED: Lopez called “absurd” the claim that she knew.
 * </ul>
 * Refused: the name that people have for something ("locals call the hill “the Widow”").
 */
final class Judgements {

	/** What people call a deed, without an article. */
	private static final String[] DEEDS = { "treason", "murder", "nonsense", "blackmail", "genocide", "terrorism",
			"fiction", "propaganda", "theft", "robbery", "madness", "sabotage", "piracy", "extortion", "hypocrisy",
			"slander", "aggression", "vandalism", "racism", "torture", "suicide", "insanity", "bullying", "censorship",
			"apartheid", "barbarism", "provocation", "rubbish", "harassment", "corruption", "bribery", "cowardice",
			"lunacy" };

	private static final String[] PARTS = { "half", "third", "quarter", "fifth", "tenth", "twice", "double", "dozens",
			"hundreds", "thousands", "millions" };

	private static final String[] MEASURES = { "many", "much", "few", "little", "high", "low" };

	private final PhraseDrafts drafts;

	private final Quotations quotations;

	Judgements(PhraseDrafts drafts, Quotations quotations) {
		this.drafts = drafts;
		this.quotations = quotations;
	}

	/** Of the object that begins here. */
	Optional<Draft> of(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		ReportingVerb verb = cue.verb();
		if (PlainObjects.rules(cue) && isSuit(sentence, next)) {
			return Optional.empty();
		}
		Untruths.Range range = verb.takes(Frame.AS, Frame.NAME) ? Untruths.called(sentence, next) : null;
		if (range != null) {
			return this.drafts.draft(cue, range.from(), next, Polarity.DENIED, "OBJECT_DENIED")
				.map((each) -> this.drafts.before(each, range.to()));
		}
		if (verb.takes(Frame.AS) && as(sentence, next + 1)) {
			return as(cue, next);
		}
		int at = verb.takes(Frame.PUT) ? at(cue, next) : -1;
		if (at > 0) {
			return this.drafts.draft(cue, at, next, Polarity.ASSERTED, "OBJECT_AT")
				.map((each) -> this.drafts.from(each, next));
		}
		return (verb.takes(Frame.NAME) && named(sentence, next) && !isCustom(cue, next))
				? this.drafts.draft(cue, next, next, Polarity.ASSERTED, "OBJECT_NAMED") : Optional.empty();
	}

	/** "The court dismissed <em>the appeal</em> as late": a ruling. */
	private static boolean isSuit(Sentence sentence, int from) {
		return sentence.tokens()
			.subList(from, Math.min(from + 4, sentence.size()))
			.stream()
			.anyMatch((each) -> each.hasLemma("case", "appeal", "application", "petition", "motion", "request", "suit",
					"lawsuit", "complaint", "objection", "bid", "plea"));
	}

	/** "described as “a joke” the plan", "which she described as a joke". */
	Optional<Draft> shifted(Cue cue, int next) {
		int that = cue.verb().denied() ? Untruths.reports(cue.sentence(), next, cue.sentence().size())
				: judged(cue.sentence(), behindArticle(cue.sentence(), next));
		if (that > 0) {
			return this.drafts.draft(cue, that + 1, next, Polarity.DENIED, "OBJECT_DENIED");
		}
		int about = cue.verb().denied() ? about(cue.sentence(), next) : -1;
		return (about > 0) ? this.drafts.draft(cue, about, next, Polarity.DENIED, "OBJECT_DENIED")
				: this.drafts.draft(cue, next, next, Polarity.ASSERTED, "OBJECT_AS");
	}

	/** "dismissed as absurd any talk of a split": where the phrase begins, or -1. */
	private static int about(Sentence sentence, int from) {
		for (int i = from + 1; i < Math.min(from + 8, sentence.size()); i++) {
			boolean begins = sentence.token(i).tag().matches("DT|PRP\\$|NNS|NN")
					&& !Words.isQuoteMark(sentence.token(i)) && !Words.is(sentence, i + 1, "”", "\"", "’");
			if (begins && OthersReports.isOf(sentence, i)) {
				return i;
			}
			if (Words.isFinite(sentence.token(i))) {
				return -1;
			}
		}
		return -1;
	}

	private static int behindArticle(Sentence sentence, int from) {
		int at = Words.isQuoteMark(sentence.token(from)) ? from + 1 : from;
		return Words.is(sentence, at, "a", "an") ? at + 1 : at;
	}

	/** "called “absurd” the claim that …": the index of "that", or -1. */
	static int judged(Sentence sentence, int from) {
		if (Words.is(sentence, from, "it")) {
			return lie(sentence, from + 1);
		}
		int at = from;
		boolean wrong = false;
		while (at < from + 6 && at < sentence.size() && (!wrong || !OthersReports.isNoun(sentence.token(at)))
				&& (Untruths.isFalse(sentence.token(at)) || (!Words.isFinite(sentence.token(at))
						&& !sentence.token(at).tag().matches("DT|IN|PRP\\$")))) {
			wrong |= Untruths.isFalse(sentence.token(at));
			at++;
		}
		return (wrong && at < sentence.size()) ? Untruths.reports(sentence, at, sentence.size()) : -1;
	}

	/** "called it a complete lie that …": the index of "that", or -1. */
	private static int lie(Sentence sentence, int from) {
		boolean wrong = false;
		for (int i = from; i < Math.min(from + 6, sentence.size()); i++) {
			Token token = sentence.token(i);
			if (token.is("that")) {
				return wrong ? i : -1;
			}
			wrong |= Untruths.isFalse(token);
			if (Words.isFinite(token) || Words.isMark(token)) {
				return -1;
			}
		}
		return -1;
	}

	/** "described the plan as “a joke”": words that are only a quotation stand alone. */
	private Optional<Draft> as(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		int that = Untruths.reports(sentence, next, sentence.size());
		int as = next;
		while (as < sentence.size() && (!sentence.token(as).is("as") || isMeasure(sentence, as))) {
			as++;
		}
		int end = as;
		boolean bare = OthersReports.isNoun(sentence.token(as - 1)) && as > next && as - next < 4
				&& Words.at(sentence, as + 1) != null && Untruths.isFalse(sentence.token(as + 1));
		if (cue.verb().denied() && (bare || OthersReports.isOf(sentence, next))) {
			return this.drafts.draft(cue, next, next, Polarity.DENIED, "OBJECT_DENIED")
				.map((each) -> this.drafts.before(each, end));
		}
		if (cue.verb().denied() && that > 0 && that + 2 < end) {
			return this.drafts.draft(cue, that + 1, next, Polarity.DENIED, "OBJECT_DENIED")
				.map((each) -> this.drafts.before(each, end));
		}
		return this.drafts.draft(cue, quoted(sentence, next, end) ? end + 1 : next, next, Polarity.ASSERTED,
				"OBJECT_AS");
	}

	/**
	 * Whether nothing but a quotation follows this word in the sentence, of most of the
	 * words from an index on.
	 */
	private boolean quoted(Sentence sentence, int from, int word) {
		int begin = sentence.token(from).span().begin();
		return word + 1 < sentence.size() && this.quotations.all()
			.stream()
			.anyMatch((each) -> each.outer().begin() == sentence.token(word + 1).span().begin()
					&& each.outer().end() - each.outer().begin() > each.outer().begin() - begin
					&& QuotationReports.indexAfter(sentence, each.outer().end()) >= sentence.size() - 1);
	}

	private static boolean as(Sentence sentence, int from) {
		for (int i = from; i + 1 < sentence.size() && i < from + 25; i++) {
			Token each = sentence.token(i);
			if (each.is("as") && !Words.is(sentence, i + 1, "well", "part", "soon", "of", "long", "far")
					&& !Words.is(sentence, i - 1, "well", "such") && !isMeasure(sentence, i)
					&& (!each.isRelated("mark") || Words.isQuoteMark(sentence.token(i + 1)))) {
				return true;
			}
			if (Words.isFinite(each) || Words.isEnd(each) || each.text().equals(",")) {
				return false;
			}
		}
		return false;
	}

	/** "<em>as</em> many <em>as</em> 40,000". */
	private static boolean isMeasure(Sentence sentence, int as) {
		return (Words.is(sentence, as + 1, MEASURES) && Words.is(sentence, as + 2, "as"))
				|| (Words.is(sentence, as - 1, MEASURES) && Words.is(sentence, as - 2, "as"));
	}

	/** "put the number of dead at nine": the index of "at", or -1. */
	private static int at(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		boolean listed = cue.verb().objects().isEmpty()
				|| (Words.is(sentence, from, "it", "them") && Words.is(sentence, from + 1, "at"));
		boolean relative = false;
		for (int i = from; i + 1 < sentence.size() && i < from + 24; i++) {
			Token each = sentence.token(i);
			if ((Words.isFinite(each) && !relative) || Words.isEnd(each)) {
				return -1;
			}
			relative = Words.isRelative(each) || (relative && !Words.isFinite(each));
			listed |= cue.verb().objects().contains(each.lemma().toLowerCase(Locale.ROOT));
			if (listed && each.is("at")) {
				return isFigure(sentence, i + 1) ? i : -1;
			}
		}
		return -1;
	}

	/** "nine", "around $3 million", "half of that". */
	static boolean isFigure(Sentence sentence, int from) {
		return sentence.tokens()
			.subList(from, Math.min(from + 5, sentence.size()))
			.stream()
			.anyMatch((number) -> number.tag().matches("CD|\\$") || number.is(PARTS));
	}

	/** A noun phrase and right behind it another, or an adjective. */
	private static boolean named(Sentence sentence, int from) {
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
		if (at - from > 1 && isNoun(sentence, from, at)) {
			return true;
		}
		if (!head || next == null
				|| !(next.is("a", "an", "the") || next.tag().startsWith("JJ") || Words.isQuoteMark(next))) {
			return false;
		}
		return Words.isQuoteMark(next) || sentence.tokens()
			.subList(at, Math.min(at + 4, sentence.size()))
			.stream()
			.noneMatch((each) -> Occasions.isPeriod(each));
	}

	/** "the mutiny <em>treason</em>": two phrases that the tagger takes for one. */
	private static boolean isNoun(Sentence sentence, int from, int end) {
		Token next = Words.at(sentence, end);
		boolean closed = next == null || Words.isEnd(next) || next.is(",", "and", "but", "–", "—", ";");
		return closed && sentence.token(from).tag().matches("DT|PRP\\$?|NNP") && sentence.token(end - 1).is(DEEDS);
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

}
