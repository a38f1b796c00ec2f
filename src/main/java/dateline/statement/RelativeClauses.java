package dateline.statement;

import java.util.List;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reports in a relative clause. Rules:
 * <ul>
 * <li>CLAUSE_RELATIVE: a dam that she said was old; dams, two of which she said were old
 * <li>CLAUSE_WHAT: what she said was an old dam; what she described as an old dam
 * <li>CLAUSE_WHICH_DENIED: the dam was old, which the mayor denied
 * </ul>
 */
final class RelativeClauses {

	private final Contents contents;

	private final Reach reach;

	RelativeClauses(Contents contents, Reach reach) {
		this.contents = contents;
		this.reach = reach;
	}

	Optional<Draft> of(Cue cue) {
		Sentence sentence = cue.sentence();
		int voice = QuotationReports.indexAfter(sentence, cue.voice().span().begin());
		Token word = Words.at(sentence, voice - 1);
		if (word == null || !word.is("that", "which", "what", "who", "whom") || cue.index() < voice) {
			return Optional.empty();
		}
		int next = cue.index() + 1;
		if (word.is("what")) {
			return what(cue, next);
		}
		if (cue.verb().takes(Frame.NAME) && cue.voice().head().index() < cue.index() && Words.at(sentence, next) != null
				&& Words.isQuoteMark(sentence.token(next))) {
			return named(cue, next);
		}
		boolean gapped = Words.at(sentence, next) != null && (isFinite(sentence.token(next)) || isPast(sentence, next));
		if (word.is("that") && word.tag().equals("IN") && !cue.token().isRelated("acl") && !gapped) {
			return Optional.empty();
		}
		boolean last = next >= sentence.size() || Words.isMark(sentence.token(next))
				|| Words.isEnd(sentence.token(next));
		if (last) {
			return (cue.verb().denied() && word.is("which", "that")) ? denied(cue, voice - 1) : Optional.empty();
		}
		Token after = Words.at(sentence, Words.afterAdverbs(sentence, next));
		boolean gap = cue.verb().takes(Frame.THAT) && ((after != null && isFinite(after)) || isPast(sentence, next));
		int part = part(sentence, voice - 1);
		Token noun = (part < 0) ? antecedent(sentence, cue, voice - 1) : sentence.token(part);
		if (!gap || noun == null) {
			return Optional.empty();
		}
		int from = sentence.subtree(noun).stream().mapToInt(Token::index).min().orElse(noun.index());
		from += sentence.token(from).tag().equals("IN") ? 1 : 0;
		from = (part < 0) ? from : part;
		Span first = Words.span(sentence, from, (part < 0) ? voice - 1 : voice);
		int end = this.reach.end(sentence, cue.token(), next);
		int comma = next;
		while (comma < end && !sentence.token(comma).text().equals(",")) {
			comma++;
		}
		boolean aside = Words.is(sentence, voice - 2, ",") || Words.is(sentence, part - 1, ",");
		Span second = Words.span(sentence, next, aside ? comma : end);
		return (first == null || second == null) ? Optional.empty()
				: Optional.of(this.contents.draft(cue, List.of(first, second), "CLAUSE_RELATIVE"));
	}

	/** "50 attacks, <em>12</em> of which it said were …": how many of them, or -1. */
	private static int part(Sentence sentence, int which) {
		Token number = Words.at(sentence, which - 2);
		boolean counted = number != null && Words.is(sentence, which - 1, "of")
				&& (number.tag().equals("CD") || number.is("all", "both", "most", "many", "some", "none", "half"));
		return (counted && Words.is(sentence, which, "which", "whom")) ? which - 2 : -1;
	}

	/** "a plan that critics called “laughable”": what is within the marks. */
	private Optional<Draft> named(Cue cue, int mark) {
		Sentence sentence = cue.sentence();
		int end = mark + 1;
		while (end < sentence.size() && !Words.isQuoteMark(sentence.token(end))) {
			end++;
		}
		Span content = this.contents.whole(sentence, Words.span(sentence, mark, Math.min(end + 1, sentence.size())));
		return (content == null) ? Optional.empty()
				: Optional.of(this.contents.draft(cue, List.of(content), "OBJECT_NAMED"));
	}

	/** Also "says have lost", where the tagger takes the verb for an infinitive. */
	private static boolean isFinite(Token token) {
		return Words.isFinite(token) || token.is("have", "are", "were");
	}

	/** "which it said wounded three": a past that the tagger took for a participle. */
	private static boolean isPast(Sentence sentence, int at) {
		Token token = sentence.token(at);
		if (!token.tag().matches("JJ|VBN") || !token.text().endsWith("ed")) {
			return false;
		}
		for (int i = at + 1; i < sentence.size() && !Words.isMark(sentence.token(i)); i++) {
			if (Words.isFinite(sentence.token(i))) {
				return false;
			}
		}
		return at + 1 < sentence.size() && !Words.isMark(sentence.token(at + 1))
				&& !Words.isEnd(sentence.token(at + 1));
	}

	private static @Nullable Token antecedent(Sentence sentence, Cue cue, int word) {
		Token head = cue.token().isRelated("acl") ? sentence.head(cue.token()) : null;
		Token before = sentence.token(Math.max(0, Words.is(sentence, word - 1, ",") ? word - 2 : word - 1));
		boolean doing = before.tag().equals("VBG") && word > 1 && sentence.token(word - 2).tag().equals("IN");
		if ((before.isNoun() || doing) && (head == null || head.index() >= word)) {
			return before;
		}
		return (head != null && head.isNoun() && head.index() < word) ? head : null;
	}

	/** "which Baghdad denied": what stands before, from its verb's subject on. */
	private Optional<Draft> denied(Cue cue, int word) {
		Sentence sentence = cue.sentence();
		int from = 0;
		for (int i = word - 1; i > 0; i--) {
			if (sentence.token(i).is("what", "that") && !sentence.token(i).tag().equals("DT")) {
				from = sentence.token(i).is("what") ? i : i + 1;
				break;
			}
		}
		int accused = accused(sentence, from, word);
		Span content = Words.span(sentence, Math.max(from, accused), word);
		return (content == null || !Words.anyFinite(sentence.tokens().subList(from, word))) ? Optional.empty()
				: Optional.of(this.contents.draft(cue, List.of(content), Polarity.DENIED, "CLAUSE_WHICH_DENIED"));
	}

	/** "He is accused of <em>theft</em>, which he denies": the deed alone; else -1. */
	private static int accused(Sentence sentence, int from, int to) {
		for (int i = to - 2; i > from; i--) {
			boolean of = sentence.token(i).is("accused", "suspected") && Words.is(sentence, i + 1, "of");
			if (of || (sentence.token(i).is("charged") && Words.is(sentence, i + 1, "with"))) {
				return i + 2;
			}
		}
		return -1;
	}

	private Optional<Draft> what(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		boolean is = Words.is(sentence, next, "was", "is", "were", "are", "as")
				&& cue.verb().takes(Frame.THAT, Frame.AS);
		if (!is && !cue.verb().takes(Frame.NAME)) {
			return Optional.empty();
		}
		int from = is ? next + 1 : next;
		int end = from;
		while (end < sentence.size() && !sentence.token(end).text().equals(",") && !Words.isEnd(sentence.token(end))
				&& !sentence.token(end).is("since", "until")
				&& (end == from || !Words.isFinite(sentence.token(end))
						|| sentence.token(end - 1).tag().matches("PRP|WDT|WP")
						|| Words.is(sentence, end - 1, "that"))) {
			end++;
		}
		Span content = this.contents.whole(sentence, Words.span(sentence, from, end));
		return (content == null) ? Optional.empty()
				: Optional.of(this.contents.draft(cue, List.of(content), "CLAUSE_WHAT"));
	}

}
