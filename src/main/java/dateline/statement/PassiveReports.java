package dateline.statement;

import java.util.ArrayList;
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
 * What is told without its teller as the subject. Rules:
 * <ul>
 * <li>PASSIVE_THAT: Passengers were told by the airline that the plane was late. It was
 * announced on Friday that the line would close. The court heard that he had bought a
 * rope.
 * <li>PASSIVE_BEFORE: He had bought a rope, the court heard. The plane was late,
 * passengers were told.
 * </ul>
 * The speaker is who stands after "by", else nobody. Refused: the negated and the
 * possible ("it was not announced that"), and orders ("were told to leave").
 */
final class PassiveReports {

	private static final String[] TOLD = { "told", "informed", "assured", "warned", "notified", "reminded" };

	private static final String[] ANNOUNCED = { "announced", "reported", "confirmed", "claimed", "alleged", "revealed",
			"disclosed", "stated" };

	/** Where people testify. */
	private static final Set<String> HEARING = Set.of("court", "jury", "inquest", "inquiry", "tribunal", "trial",
			"hearing", "commission", "committee", "panel");

	private final Voices voices;

	private final Quotations quotations;

	private final Unsaid unsaid;

	private final Contents contents;

	private final Reach reach;

	PassiveReports(Voices voices, Quotations quotations, Unsaid unsaid, Contents contents, Reach reach) {
		this.voices = voices;
		this.quotations = quotations;
		this.unsaid = unsaid;
		this.contents = contents;
		this.reach = reach;
	}

	List<Draft> in(Sentence sentence) {
		List<Draft> found = new ArrayList<>();
		if (sentence.tokens().getLast().is("?")) {
			return found;
		}
		for (Token token : sentence.tokens()) {
			if (reports(sentence, token) && !this.quotations.quoted(token)
					&& !this.unsaid.isNegatedOrPossible(sentence, token)) {
				draft(sentence, token).ifPresent(found::add);
			}
		}
		return found;
	}

	private static boolean reports(Sentence sentence, Token token) {
		int be = before(sentence, token.index());
		boolean passive = Words.is(sentence, be, "was", "were", "been", "is", "are") && token.is(TOLD);
		boolean impersonal = Words.is(sentence, be, "was", "been") && token.is(ANNOUNCED)
				&& (Words.is(sentence, be - 1, "it")
						|| (Words.is(sentence, be - 2, "it") && Words.is(sentence, be - 1, "has", "had", "’s", "'s")));
		boolean heard = token.is("heard") && token.tag().equals("VBD") && be >= 0 && isHearing(sentence, be);
		return passive || impersonal || heard;
	}

	/** Whether the phrase that ends here is for a court: "the High Court in Bo". */
	private static boolean isHearing(Sentence sentence, int last) {
		for (int i = last; i >= Math.max(0, last - 4); i--) {
			Token each = sentence.token(i);
			if (HEARING.contains(each.lemma().toLowerCase(Locale.ROOT))) {
				return true;
			}
			if (!each.isName() && !each.is("in", "at", "of", "the")) {
				return false;
			}
		}
		return false;
	}

	/** The index before a word and its adverbs. */
	private static int before(Sentence sentence, int index) {
		int at = index - 1;
		while (at > 0 && (Words.isAdverb(sentence.token(at)) || Voices.isDay(sentence.token(at)))) {
			at -= Voices.isDay(sentence.token(at)) && Words.is(sentence, at - 1, "on") ? 2 : 1;
		}
		return at;
	}

	private Optional<Draft> draft(Sentence sentence, Token token) {
		Voice voice = null;
		for (int i = token.index() + 1; i < sentence.size(); i++) {
			Token each = sentence.token(i);
			if ((each.is("by") || (each.is("from") && token.is("heard"))) && voice == null) {
				voice = this.voices.startingAt(sentence, i + 1).orElse(null);
			}
			if (relates(sentence, token, i)) {
				return Optional.empty();
			}
			int that = (voice != null && each.text().equals(",")) ? behindAside(sentence, i) : -1;
			if (that > 0) {
				return content(sentence, token, voice, that + 1, this.reach.clauseEnd(sentence, token, that + 1),
						"PASSIVE_THAT");
			}
			if (each.is("that") && !sentence.token(i - 1).tag().equals("IN")) {
				return content(sentence, token, voice, i + 1, this.reach.clauseEnd(sentence, token, i + 1),
						"PASSIVE_THAT");
			}
			if (Words.isFinite(each) || each.tag().equals("TO") || this.quotations.quoted(each)
					|| each.tag().startsWith("W") || each.text().equals(":")) {
				return Optional.empty();
			}
			if (Words.isMark(each) || Words.isEnd(each)) {
				break;
			}
		}
		int comma = comma(sentence, token.index());
		return (comma > 0 && !Words.is(sentence, comma + 1, "it", "so", "as", "because", "for"))
				? content(sentence, token, voice, 0, comma, "PASSIVE_BEFORE") : Optional.empty();
	}

	/** "heard 73 witnesses in a trial that opened": what is heard is no clause. */
	private static boolean relates(Sentence sentence, Token token, int at) {
		Token before = sentence.token(at - 1);
		return token.is("heard") && sentence.token(at).is("that") && sentence.token(at).tag().equals("WDT")
				&& before.isNoun() && !Occasions.isTime(before);
	}

	/** "told by Lopez, who led the study, that": the "that" behind the commas, or -1. */
	private static int behindAside(Sentence sentence, int comma) {
		for (int i = comma + 1; i + 1 < sentence.size(); i++) {
			if (sentence.token(i).text().equals(",") && Words.is(sentence, i + 1, "that")) {
				return i + 1;
			}
			if (sentence.token(i).is(";", ":", "that") || Words.isQuoteMark(sentence.token(i))) {
				return -1;
			}
		}
		return -1;
	}

	/** The comma before the phrase that is told, with nothing else between; or -1. */
	private int comma(Sentence sentence, int verb) {
		int at = verb - 1;
		while (at > 0 && !sentence.token(at).text().equals(",")) {
			Token token = sentence.token(at);
			boolean part = token.isNoun() || token.tag().matches("DT|JJ|PRP\\$|HYPH|POS|RB|VBN|CD|IN")
					|| token.is("was", "were", "has", "have", "been", "had");
			if (!part || this.quotations.quoted(token)) {
				return -1;
			}
			at--;
		}
		boolean told = sentence.tokens()
			.subList(at, verb)
			.stream()
			.anyMatch((each) -> each.isNoun() || each.tag().equals("CD"));
		return (at > 1 && at < verb - 1 && told) ? at : -1;
	}

	private Optional<Draft> content(Sentence sentence, Token token, @Nullable Voice voice, int from, int to,
			String rule) {
		Span content = this.contents.whole(sentence, Words.span(sentence, from, to));
		return (content == null || !Words.anyFinite(sentence.within(content))) ? Optional.empty()
				: Optional.of(new Draft(this.contents.kind(List.of(content)), Polarity.ASSERTED, voice, token.span(),
						token, sentence, List.of(content), rule));
	}

}
