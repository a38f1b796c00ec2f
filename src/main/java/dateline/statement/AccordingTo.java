package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What is so according to somebody. Rules:
 * <ul>
 * <li>ACCORDING_BEFORE: According to the police, the driver fled. According to figures
 * from the ministry, prices rose.
 * <li>ACCORDING_BEFORE also: the owner, Lopez, according to whom prices rose
 * <li>ACCORDING_AFTER: The driver fled, according to the police. It was too late, in the
 * view of the mayor.
 * <li>ACCORDING_AROUND: The driver, according to the police, fled. A step that will,
 * according to the police, save lives.
 * </ul>
 * Refused: "according to plan", content without a finite verb, and a sentence that names
 * another speaker for the content ("according to a cable, advisers said …").
 */
final class AccordingTo {

	private final Voices voices;

	private final Quotations quotations;

	private final Contents contents;

	private final Reach reach;

	AccordingTo(Voices voices, Quotations quotations, Contents contents, Reach reach) {
		this.voices = voices;
		this.quotations = quotations;
		this.contents = contents;
		this.reach = reach;
	}

	List<Draft> in(Sentence sentence, List<Draft> known) {
		List<Draft> found = new ArrayList<>();
		for (int i = 0; i + 2 < sentence.size(); i++) {
			int phrase = phrase(sentence, i);
			if (phrase > 0 && !this.quotations.quoted(sentence.token(i))) {
				draft(sentence, i, phrase, known).ifPresent(found::add);
			}
		}
		return found;
	}

	/** How many words "according to" or "in the view of" has here; 0 if none. */
	private static int phrase(Sentence sentence, int at) {
		if (sentence.token(at).is("according")) {
			return Words.is(sentence, at + 1, "to") ? 2 : 0;
		}
		if (sentence.token(at).is("by")) {
			return reckoning(sentence, at) > 0 ? 1 : 0;
		}
		boolean view = sentence.token(at).is("in") && Words.is(sentence, at + 1, "the")
				&& Words.is(sentence, at + 2, "view", "opinion", "estimation", "judgment", "judgement", "assessment")
				&& Words.is(sentence, at + 3, "of");
		return view ? 4 : 0;
	}

	/** "by the union's own count": the index of the noun, or -1. */
	private static int reckoning(Sentence sentence, int at) {
		int noun = at + 1;
		boolean owned = false;
		while (noun < sentence.size() && noun < at + 8) {
			Token token = sentence.token(noun);
			if (owned && token.is("count", "reckoning", "estimate", "estimates", "tally", "calculation", "calculations",
					"account", "telling", "assessment", "admission")) {
				return noun;
			}
			owned |= token.tag().matches("POS|PRP\\$");
			if (!token.isNoun() && !token.tag().matches("DT|POS|JJ|PRP\\$")) {
				return -1;
			}
			noun++;
		}
		return -1;
	}

	/** Whose count it is: the phrase before the apostrophe. */
	private Optional<Voice> owner(Sentence sentence, int at, int noun) {
		Token owner = sentence.child(sentence.token(noun), "nmod:poss").orElse(null);
		boolean near = owner != null && owner.index() > at && owner.index() < noun;
		return (owner == null || !near) ? Optional.empty() : this.voices.voice(sentence, owner);
	}

	/** ", according to whom …": the speaker stands before, the content behind. */
	private Optional<Draft> whom(Sentence sentence, int at) {
		int last = at - 1;
		last -= Words.is(sentence, last, ",") ? 1 : 0;
		Token noun = Words.at(sentence, last);
		if (noun == null || !noun.isNoun() || last == at - 1) {
			return Optional.empty();
		}
		Span content = this.contents.whole(sentence, Words.span(sentence, at + 3, sentence.size()));
		Span cue = sentence.token(at).span().cover(sentence.token(at + 1).span());
		return (content == null || !Words.anyFinite(sentence.within(content))) ? Optional.empty()
				: this.voices.voice(sentence, Words.phraseHead(sentence, noun))
					.map((voice) -> new Draft(this.contents.kind(List.of(content)), Polarity.ASSERTED, voice, cue,
							sentence.token(at), sentence, List.of(content), "ACCORDING_BEFORE"));
	}

	private Optional<Draft> draft(Sentence sentence, int at, int phrase, List<Draft> known) {
		if (phrase == 2 && Words.is(sentence, at + 2, "whom", "which")) {
			return whom(sentence, at);
		}
		int noun = (phrase == 1) ? reckoning(sentence, at) : -1;
		Voice voice = (phrase == 1) ? owner(sentence, at, noun).orElse(null)
				: this.voices.startingAt(sentence, at + phrase)
					.filter((each) -> !each.head().is("figures", "data", "statistics"))
					.or(() -> (phrase == 2) ? this.voices.figures(sentence, at + 2) : Optional.empty())
					.orElse(null);
		if (voice == null || sentence.tokens()
			.stream()
			.anyMatch((each) -> each.text().equals("?") && !this.quotations.quoted(each))) {
			return Optional.empty();
		}
		int behind = (phrase == 1) ? noun + 1 : QuotationReports.indexAfter(sentence, voice.span().end());
		boolean edge = at == 0 || (Words.is(sentence, at - 1, ",")
				&& (behind >= sentence.size() || Words.isEnd(sentence.token(behind))));
		if (phrase == 1 && !edge) {
			return Optional.empty();
		}
		int end = SpeakerAsides.end(sentence, behind);
		List<Span> pieces = new ArrayList<>();
		boolean parted = at > 1
				&& (sentence.token(at - 1).text().equals(",") || Words.isQuoteMark(sentence.token(at - 1)));
		int start = begin(sentence, at);
		int parting = parting(sentence, at);
		start = Math.max(start, Math.max(parting, accused(sentence, at)));
		Token joint = (at > 1 && sentence.token(at - 1).text().equals(",")) ? sentence.token(at - 2) : null;
		boolean relative = isRelated(sentence, at);
		boolean after = relative || (joint != null && (joint.tag().equals("CC") || joint.is("that")
				|| (Words.isRelative(joint) && joint.is("where", "when", "who", "which", "whom"))));
		boolean before = !after && at > start + 1 && (parted || Words.anyFinite(sentence.tokens().subList(start, at)));
		if (before) {
			add(pieces, Words.span(sentence, start, at));
		}
		boolean told = before && Words.anyPredicate(sentence, sentence.tokens().subList(start, at));
		boolean more = end < sentence.size()
				&& (parting > 0 || Words.anyPredicate(sentence, sentence.tokens().subList(end, sentence.size())));
		boolean shown = told && more && Words.is(sentence, end - 1, ",") && Words.is(sentence, end, "that") && at < 6;
		if (shown) {
			pieces.clear();
		}
		boolean aside = !before && !parted && isAside(sentence, start, at, end);
		if (aside) {
			add(pieces, Words.span(sentence, start, at));
		}
		if (!aside && (!told || shown || parting > 0) && more) {
			int stop = end;
			while (stop < sentence.size() && !sentence.token(stop).text().equals(";")
					&& !this.reach.contrasts(sentence, stop) && !(relative && isClosed(sentence, stop))) {
				stop++;
			}
			add(pieces, Words.span(sentence, that(sentence, end), stop));
		}
		boolean mine = !governed(known, pieces);
		if (pieces.isEmpty() || (!told && !more) || !mine) {
			return Optional.empty();
		}
		Span cue = sentence.token(at).span().cover(sentence.token(at + phrase - 1).span());
		Untruths.Range untrue = before ? Untruths.in(sentence, start, at) : null;
		Span denied = (untrue != null) ? Words.span(sentence, untrue.from(), untrue.to()) : null;
		if (denied != null) {
			return Optional.of(new Draft(this.contents.kind(List.of(denied)), Polarity.DENIED, voice, cue,
					sentence.token(at), sentence, List.of(denied), "ACCORDING_AFTER"));
		}
		String rule = (pieces.size() > 1) ? "ACCORDING_AROUND"
				: (before || aside) ? "ACCORDING_AFTER" : "ACCORDING_BEFORE";
		return Optional.of(new Draft(this.contents.kind(pieces), Polarity.ASSERTED, voice, cue, sentence.token(at),
				sentence, pieces, rule));
	}

	/** Where the sentence begins, or what a colon or semicolon opens in it. */
	private int begin(Sentence sentence, int at) {
		if (Words.is(sentence, at - 1, ";")
				|| (Words.is(sentence, at - 2, ";") && sentence.token(at - 1).tag().equals("CC"))) {
			return at;
		}
		for (int i = at - 2; i > 1; i--) {
			boolean colon = sentence.token(i).text().equals(":") && !this.quotations.quoted(sentence.token(i))
					&& Words.anyFinite(sentence.tokens().subList(0, i));
			if (colon && Words.anyFinite(sentence.tokens().subList(i, at))) {
				return i + 1;
			}
		}
		return sentence.token(0).tag().equals("CC") ? 1 : 0;
	}

	/**
	 * "The deal, worth $2 billion according to Lopez, runs …": only the aside is hers.
	 */
	private static boolean isAside(Sentence sentence, int start, int at, int end) {
		Token next = Words.at(sentence, end);
		return next != null && at > start + 1 && Words.isFinite(next) && Words.is(sentence, end - 1, ",")
				&& sentence.tokens().subList(start, at - 1).stream().anyMatch((each) -> each.text().equals(","))
				&& !Words.anyFinite(sentence.tokens().subList(start, at));
	}

	/**
	 * "a step that will, according to Lopez, cost jobs": where the clause begins whose
	 * auxiliary the attribution parts from its verb; 0 if none does so.
	 */
	private static int parting(Sentence sentence, int at) {
		Token last = (at > 2 && sentence.token(at - 1).text().equals(",")) ? sentence.token(at - 2) : null;
		boolean open = last != null && (last.tag().equals("MD")
				|| last.is("has", "have", "had", "is", "are", "was", "were", "does", "did", "do"));
		int that = open ? at - 3 : -1;
		while (that > 0 && that > at - 6 && !sentence.token(that).is("that", "which", "who")) {
			that--;
		}
		if (that <= 0 || !Words.isRelative(sentence.token(that))) {
			return 0;
		}
		int from = that;
		while (from > 0 && !Words.isMark(sentence.token(from - 1)) && !Words.isFinite(sentence.token(from - 1))) {
			from--;
		}
		return (from == that) ? 0 : from;
	}

	/**
	 * "He accuses the church of backing the protests, in which <em>300 died</em>,
	 * according to Lopez": she tells no more than the relative clause, 0 if there is
	 * none.
	 */
	private static int accused(Sentence sentence, int at) {
		for (int i = at - 2; i > 2; i--) {
			Token token = sentence.token(i);
			if (token.text().equals(",")) {
				return 0;
			}
			boolean behind = sentence.token(i - 1).tag().equals("IN") && sentence.token(i - 2).text().equals(",");
			if (Words.isRelative(token) && (behind || sentence.token(i - 1).text().equals(","))) {
				boolean other = sentence.tokens()
					.subList(0, i)
					.stream()
					.anyMatch((each) -> Words.isFinite(each) && each.hasLemma("accuse", "blame", "fault", "suspect"));
				return !other ? 0 : (behind || token.is("where", "when")) ? i + 1 : i;
			}
		}
		return 0;
	}

	/** "which on Monday, according to Lopez, closed": within a relative clause. */
	private static boolean isRelated(Sentence sentence, int at) {
		for (int i = at - 1; i > Math.max(0, at - 6); i--) {
			if (Words.isFinite(sentence.token(i))) {
				return false;
			}
			if (sentence.token(i).is("which", "who") && Words.isRelative(sentence.token(i))) {
				return true;
			}
		}
		return false;
	}

	/** The comma that closes a relative clause before the main verb. */
	private static boolean isClosed(Sentence sentence, int at) {
		Token next = Words.at(sentence, at + 1);
		return sentence.token(at).text().equals(",") && next != null && Words.isFinite(next);
	}

	private static void add(List<Span> pieces, @Nullable Span span) {
		if (span != null) {
			pieces.add(span);
		}
	}

	/** "This shows, according to the police, that …": the clause is what is told. */
	private static int that(Sentence sentence, int from) {
		return Words.is(sentence, from, "that") && sentence.token(from).tag().matches("IN|WDT") ? from + 1 : from;
	}

	/** Whether most of the content is what others say. */
	private static boolean governed(List<Draft> others, List<Span> pieces) {
		int length = pieces.stream().mapToInt(Span::length).sum();
		int told = others.stream()
			.filter((each) -> each.rule().startsWith("CLAUSE") || each.kind() == StatementKind.DIRECT
					|| each.rule().startsWith("ACCORDING"))
			.filter((each) -> pieces.stream().anyMatch((piece) -> piece.overlaps(each.content())))
			.mapToInt((each) -> each.content().length())
			.sum();
		return told * 5 > length * 2;
	}

}
