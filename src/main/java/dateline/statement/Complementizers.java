package dateline.statement;

import java.util.List;
import java.util.Locale;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where a reported clause begins that "that" opens: right behind the reporting word, or
 * behind who hears it, when and in what it is said ("told reporters in a letter on Monday
 * that <em>the dam was old</em>"). Answers with -1 where none is, and where "that"
 * explains a noun ("warned against a deal that suggests guilt") or is itself what was
 * said ("denied that, adding …").
 */
final class Complementizers {

	private final Quotations quotations;

	Complementizers(Quotations quotations) {
		this.quotations = quotations;
	}

	/** The index after the one that is found from this index on, or -1. */
	int behind(Cue cue, int from) {
		int parted = partedThat(cue, from);
		return (parted > 0) ? parted : that(cue, from);
	}

	/** The index after a complementizer that comes before any finite verb, or -1. */
	private int that(Cue cue, int from) {
		Sentence sentence = cue.sentence();
		for (int i = from; i < sentence.size(); i++) {
			Token each = sentence.token(i);
			if (each.is("that") && isPronoun(cue, from, i)) {
				return -1;
			}
			int clause = each.is("that") ? clause(cue, from, i) : -1;
			if (clause > 0) {
				return clause;
			}
			int behind = (each.text().equals(",") && i + 1 < sentence.size() && cue.verb().takes(Frame.TELL))
					? Words.behindRelative(sentence, i) : -1;
			if (behind > 0 && Words.is(sentence, behind, "that")) {
				return behind + 1;
			}
			if (isOther(sentence, i)) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether something else begins here than what a clause with "that" may follow. */
	private boolean isOther(Sentence sentence, int at) {
		Token token = sentence.token(at);
		boolean tail = token.tag().equals("VBG") && sentence.token(at - 1).text().equals(",");
		boolean infinitive = token.is("to") && at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("VB");
		return tail || infinitive || (Words.isFinite(token) && !UnmarkedClauses.isIssued(sentence, at))
				|| this.quotations.quoted(token) || token.is(":", ";");
	}

	/**
	 * Whether this "that" stands for a noun, or is what is denied: "warned against a deal
	 * <em>that</em> suggests guilt", "denied <em>that</em>, adding …".
	 */
	private static boolean isPronoun(Cue cue, int from, int that) {
		Sentence sentence = cue.sentence();
		Token noun = sentence.token(that - 1);
		Token next = Words.at(sentence, that + 1);
		boolean denied = cue.verb().denied();
		boolean object = noun.isNoun() && noun.isRelated("obj");
		boolean apposed = noun.isNoun() && noun.isRelated("appos") && Words.is(sentence, that - 2, "a", "an", "the");
		if (apposed || (object && denied && !mayBeDenied(cue, noun))) {
			return true;
		}
		if (that == from) {
			return denied && next != null && Words.isMark(next);
		}
		boolean tells = cue.verb().takes(Frame.TELL);
		boolean explains = object && !Occasions.isTime(noun) && noun.head() == cue.index() && !tells && !denied;
		boolean claimed = !denied && !tells && !sentence.token(from).tag().equals("IN")
				&& Untruths.reports(sentence, from, that + 1) == that;
		return explains || claimed || (isSubject(sentence, that) && !(tells && noun.isRelated("obj", "iobj")));
	}

	/** Where the clause begins that this "that" opens, or -1 if it opens none. */
	private static int clause(Cue cue, int from, int that) {
		Sentence sentence = cue.sentence();
		Token token = sentence.token(that);
		Token before = sentence.token(that - 1);
		Token next = Words.at(sentence, that + 1);
		boolean first = that == from;
		if (first && next != null && next.is("was", "is", "would", "will", "had")) {
			// "said that was old"
			return that;
		}
		boolean own = first || !before.isNoun() || Occasions.isTime(before) || token.head() < 0
				|| !sentence.token(token.head()).isRelated("acl");
		boolean free = token.tag().equals("IN") || Occasions.isTime(before) || isQuotedAs(cue);
		boolean told = (cue.verb().takes(Frame.TELL) || isThroughout(cue, from)) && before.isNoun() && next != null
				&& next.tag().matches("NN.*|PRP.?|DT|JJ|CD|EX|,");
		boolean opens = told || isOccasion(sentence, from, that) || (free && own)
				|| (first && (!token.tag().equals("DT") || isMistagged(cue, that)));
		return opens ? that + 1 : -1;
	}

	/** "shouted that prices rose", where the tagger takes "that" for a determiner. */
	private static boolean isMistagged(Cue cue, int that) {
		Sentence sentence = cue.sentence();
		Token next = Words.at(sentence, that + 1);
		return next != null && next.tag().matches("NNS?P?|PRP.?|DT|JJ|CD|EX") && !cue.verb().takes(Frame.OBJECT)
				&& !cue.verb().denied() && !next.is("one") && UnmarkedClauses.begins(sentence, that + 1);
	}

	/** "warned against a deal <em>that also suggests</em> guilt": it is the deal. */
	private static boolean isSubject(Sentence sentence, int that) {
		Token verb = Words.at(sentence, Words.afterAdverbs(sentence, that + 1));
		return sentence.token(that - 1).isNoun() && !Occasions.isTime(sentence.token(that - 1)) && verb != null
				&& Words.isFinite(verb);
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
		return OthersReports.isNoun(noun) || cue.verb().objects().contains(noun.lemma().toLowerCase(Locale.ROOT));
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

}
