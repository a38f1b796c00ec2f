package dateline.statement;

import java.util.List;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What somebody is accused of: "accused the builder <em>of fraud</em>", "blamed the flood
 * <em>on the builder</em>", "blamed “greedy builders”".
 */
final class Accusations {

	/** How far from the verb the charge may begin. */
	private static final int FAR = 20;

	private final Quotations quotations;

	Accusations(Quotations quotations) {
		this.quotations = quotations;
	}

	/** "blamed “greedy builders”": the quotation that begins here. */
	Optional<Draft> words(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		if (!cue.verb().takes(Frame.ACCUSE) || !Words.isQuoteMark(sentence.token(next))) {
			return Optional.empty();
		}
		return this.quotations.all()
			.stream()
			.filter((each) -> each.outer().begin() == sentence.token(next).span().begin()
					&& sentence.span().contains(each.outer()))
			.findFirst()
			.map((each) -> new Draft(StatementKind.MIXED, Polarity.ASSERTED, cue.voice(), cue.span(), cue.token(),
					sentence, List.of(each.outer()), "OBJECT"));
	}

	/** Where what somebody is accused of begins; -1 if nobody is. */
	static int content(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		boolean blames = cue.token().hasLemma("blame");
		String[] marks = blames ? new String[] { "for" } : new String[] { "of", "for" };
		boolean mutual = Words.is(sentence, next, "each", "one") && Words.is(sentence, next + 1, "other", "another");
		boolean accuses = cue.verb().takes(Frame.ACCUSE) && !mutual;
		int behind = accuses ? preposition(sentence, behindName(sentence, next, marks), marks) : -1;
		int of = (accuses && behind < 0) ? preposition(sentence, next + 1, marks) : behind;
		of = (of < 0 && !mutual && cue.token().hasLemma("accuse")) ? only(sentence, next + 1) : of;
		if (of > 0) {
			return of + 1;
		}
		return (blames && preposition(sentence, next + 1, "on") > 0) ? next : -1;
	}

	/** Behind the "of"s of a name: "the Federation of Trade Unions | of closing it". */
	private static int behindName(Sentence sentence, int from, String... words) {
		int behind = from + 1;
		for (int i = from + 1; i + 1 < Math.min(sentence.size(), from + FAR); i++) {
			Token each = sentence.token(i);
			if (Words.isFinite(each) || Words.isMark(each) || each.tag().equals("VBG")) {
				break;
			}
			int next = Words.is(sentence, i + 1, "the") ? i + 2 : i + 1;
			boolean name = each.is(words) && isCapital(sentence.token(i - 1)) && Words.at(sentence, next) != null
					&& isCapital(sentence.token(next));
			behind = name ? next : behind;
		}
		return behind;
	}

	private static boolean isCapital(Token token) {
		return token.isNoun() && Character.isUpperCase(token.text().charAt(0));
	}

	/** Where "of" or "for" stands before what somebody is accused of, or -1. */
	private static int preposition(Sentence sentence, int from, String... words) {
		for (int i = from; i + 1 < sentence.size() && i < from + FAR; i++) {
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

}
