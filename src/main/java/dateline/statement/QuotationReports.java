package dateline.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.article.Polarity;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Quotations with their speakers. Rules:
 * <ul>
 * <li>QUOTE_AFTER: “The dam broke,” said Maria Lopez. “The dam broke,” she told Reuters.
 * <li>QUOTE_BEFORE: Lopez said: “The dam broke.”
 * <li>QUOTE_INTERRUPTED: “The dam,” she said, “broke.” And in one paragraph: “It broke,”
 * she said. “We ran.”
 * <li>QUOTE_ACCORDING: “It broke,” according to Lopez.
 * <li>QUOTE_NAMED: Lopez: “It broke.”
 * <li>QUOTE_FOLLOWS: Lopez said the dam was old. “It should have been replaced.”
 * </ul>
 * Refused: quotations that are part of a clause of the reporter's (a “higher
 * commission”).
 */
final class QuotationReports {

	private final AnnotatedText text;

	private final Quotations quotations;

	private final Voices voices;

	private final QuotationPredicates predicates;

	private final List<List<Cue>> cues;

	private final List<Draft> drafts = new ArrayList<>();

	private final Set<Quotation> taken = new HashSet<>();

	QuotationReports(AnnotatedText text, Quotations quotations, Voices voices, List<List<Cue>> cues) {
		this.text = text;
		this.quotations = quotations;
		this.voices = voices;
		this.predicates = new QuotationPredicates(voices);
		this.cues = cues;
		List<Quotation> all = quotations.all();
		for (int i = 0; i < all.size(); i++) {
			Quotation each = all.get(i);
			if (!this.taken.contains(each)) {
				attributed(each).map((draft) -> joined(draft, each, all)).ifPresent(this.drafts::add);
			}
		}
	}

	List<Draft> drafts() {
		return List.copyOf(this.drafts);
	}

	boolean isTaken(Quotation quotation) {
		return this.taken.contains(quotation);
	}

	private Optional<Draft> attributed(Quotation quotation) {
		Sentence first = first(quotation);
		Sentence last = last(quotation);
		if (first == null || last == null) {
			return Optional.empty();
		}
		Optional<Draft> behind = (isAnnounced(quotation, first) && lastOf(quotation) == ',') ? told(quotation, last)
				: Optional.empty();
		if (behind.isPresent()) {
			return behind;
		}
		Optional<Draft> before = before(quotation, first);
		return before.isPresent() ? before : after(quotation, first, last);
	}

	/**
	 * The sentence in which it begins, where the annotator has not left the opening mark
	 * at the end of the sentence before.
	 */
	private @Nullable Sentence first(Quotation quotation) {
		Sentence sentence = this.text.sentenceAt(quotation.outer().begin()).orElse(null);
		boolean left = sentence != null && sentence.span().end() == quotation.inner().begin();
		return left ? this.text.sentenceAt(quotation.inner().begin()).orElse(sentence) : sentence;
	}

	/** The sentence in which it ends; a closing mark alone is none. */
	private @Nullable Sentence last(Quotation quotation) {
		Sentence sentence = this.text.sentenceAt(quotation.outer().end() - 1).orElse(null);
		return (sentence != null && sentence.size() == 1)
				? this.text.sentenceAt(quotation.inner().end() - 1).orElse(sentence) : sentence;
	}

	/** What begins a sentence or follows a colon, a comma or an attribution. */
	private boolean startsSentence(Quotation quotation, Sentence sentence) {
		int at = sentence.span().begin();
		String prefix = this.text.text().substring(Math.min(at, quotation.outer().begin()), quotation.outer().begin());
		return prefix.isBlank() || prefix.strip().matches("(?i)(but|and|so|still|then|yes|no|well|however)?[,:—–-]*");
	}

	private Optional<Draft> after(Quotation quotation, Sentence first, Sentence last) {
		if (!startsSentence(quotation, first)) {
			return Optional.empty();
		}
		Sentence next = (last.index() + 1 < this.text.sentences().size()) ? this.text.sentences().get(last.index() + 1)
				: last;
		if (indexAfter(last, quotation.outer().end()) >= last.size() && goesOnLow(quotation, last, next)) {
			Cue cue = cueAt(next, 0);
			return (cue == null) ? Optional.empty()
					: Optional.of(draft(quotation, cue.voice(), cue.span(), cue.token(), next, "QUOTE_AFTER"));
		}
		int from = indexAfter(last, quotation.outer().end());
		boolean comma = Words.is(last, from, ",");
		char inner = lastOf(quotation);
		if (from >= last.size() || (!comma && ",?!.…—–-".indexOf(inner) < 0)) {
			return Optional.empty();
		}
		from += comma || Words.is(last, from, "—", "–", "--", "-") ? 1 : 0;
		Cue cue = cueAt(last, from);
		if (cue != null) {
			return Optional.of(draft(quotation, cue.voice(), cue.span(), cue.token(), last, "QUOTE_AFTER"));
		}
		if (Words.is(last, from, "according") && Words.is(last, from + 1, "to")) {
			Span words = last.token(from).span().cover(last.token(from + 1).span());
			Token word = last.token(from);
			return this.voices.startingAt(last, from + 2)
				.map((voice) -> draft(quotation, voice, words, word, last, "QUOTE_ACCORDING"));
		}
		return this.predicates.behind(last, from)
			.map((each) -> draft(quotation, each.voice(), each.cue(), each.word(), last, "QUOTE_AFTER"));
	}

	/** Not all are sad: “It was ugly,” said Lopez. */
	private Optional<Draft> told(Quotation quotation, Sentence last) {
		Cue cue = cueAt(last, indexAfter(last, quotation.outer().end()));
		return (cue == null) ? Optional.empty()
				: Optional.of(draft(quotation, cue.voice(), cue.span(), cue.token(), last, "QUOTE_AFTER"));
	}

	/** Whether a colon stands before it. */
	private static boolean isAnnounced(Quotation quotation, Sentence first) {
		return Words.is(first, indexAfter(first, quotation.outer().begin()) - 1, ":");
	}

	/** The last character that is no mark of a quotation within. */
	private char lastOf(Quotation quotation) {
		int at = quotation.inner().end() - 1;
		while (at > quotation.inner().begin() && "’'”\"» ".indexOf(this.text.text().charAt(at)) >= 0) {
			at--;
		}
		return this.text.text().charAt(at);
	}

	/** After “Who is there?” the annotator begins a new sentence: she asked. */
	private boolean goesOnLow(Quotation quotation, Sentence last, Sentence next) {
		char inner = lastOf(quotation);
		return "?!…".indexOf(inner) >= 0 && next.index() > last.index() && next.paragraph() == last.paragraph()
				&& (Character.isLowerCase(next.token(0).text().charAt(0)) || next.token(0).isName())
				&& next.size() < 30;
	}

	/** The reporting verb of an attribution that begins here. */
	private @Nullable Cue cueAt(Sentence sentence, int from) {
		int until = sentence.size();
		for (Quotation each : this.quotations.all()) {
			int open = indexAfter(sentence, each.outer().begin());
			until = (open > from && open < until && each.outer().begin() < sentence.span().end()) ? open : until;
		}
		for (Cue cue : this.cues.get(sentence.index())) {
			boolean fits = cue.verb().takes(Frame.QUOTE, Frame.LATE) && cue.index() >= from && cue.index() < until
					&& !isSaidOtherwise(cue);
			if (!fits) {
				continue;
			}
			int start = Math.min(cue.index(), indexAfter(sentence, cue.voice().span().begin()));
			boolean near = isQuotedAs(cue) || sentence.tokens()
				.subList(from, Math.max(from, start))
				.stream()
				.allMatch((each) -> Words.isAdverb(each) || each.tag().matches("CC|,|IN"));
			int gap = indexAfter(sentence, cue.voice().span().end());
			boolean tight = gap > cue.index() || isGap(sentence, gap, cue.index());
			if (start >= from && near && tight) {
				return cue;
			}
		}
		return null;
	}

	/** “We were never warned.” The mayor denies that permits were sold. */
	private static boolean isSaidOtherwise(Cue cue) {
		Sentence sentence = cue.sentence();
		int next = cue.index() + 1;
		return Words.is(sentence, next, "that") && sentence.token(next).tag().equals("IN");
	}

	/** ", Reuters quoted a shopkeeper as saying." */
	private static boolean isQuotedAs(Cue cue) {
		Token head = cue.sentence().head(cue.token());
		return cue.token().is("saying") && head != null && head.hasLemma("quote", "cite")
				&& Words.is(cue.sentence(), cue.index() - 1, "as");
	}

	/** Between speaker and verb: adverbs and auxiliaries, or anything between commas. */
	private static boolean isGap(Sentence sentence, int from, int to) {
		if (Words.is(sentence, from, ",", "—", "–", "(", "-LRB-")) {
			return true;
		}
		return sentence.tokens()
			.subList(from, to)
			.stream()
			.allMatch((each) -> Words.isAdverb(each) || each.isRelated("aux") || each.tag().startsWith("W")
					|| !Words.isFinite(each));
	}

	private Optional<Draft> before(Quotation quotation, Sentence sentence) {
		int open = indexAfter(sentence, quotation.outer().begin());
		if (open == 0) {
			return announced(quotation, sentence);
		}
		Token mark = sentence.token(open - 1);
		boolean parted = mark.is(":", ",");
		Cue found = null;
		for (Cue cue : this.cues.get(sentence.index())) {
			boolean near = cue.index() < open && announces(cue, mark.is(":"))
					&& sentence.tokens()
						.subList(cue.index() + 1, open)
						.stream()
						.noneMatch((each) -> Words.isFinite(each) || (each.is("that") && each.tag().equals("IN"))
								|| this.quotations.quoted(each));
			found = near ? cue : found;
		}
		boolean direct = parted || (found != null && found.index() == open - 1 && speaksFully(quotation));
		if (found != null && direct && (mark.is(":") || speaksFully(quotation))) {
			return Optional.of(draft(quotation, found.voice(), found.span(), found.token(), sentence, "QUOTE_BEFORE"));
		}
		Cue reporter = (found == null && mark.is(":") && speaksFully(quotation)) ? reporter(sentence, open) : null;
		return (reporter != null)
				? Optional.of(draft(quotation, reporter.voice(), reporter.span(), sentence.token(open - 1), sentence,
						"QUOTE_BEFORE"))
				: named(quotation, sentence, open).or(() -> predicated(quotation, sentence, open));
	}

	/** "She said:", and before a colon "She went on:", too. */
	private static boolean announces(Cue cue, boolean colon) {
		return cue.verb().takes(Frame.QUOTE) || (colon && cue.verb().takes(Frame.LATE));
	}

	/** The union said it would fight: “This is not the end.” */
	private @Nullable Cue reporter(Sentence sentence, int open) {
		List<Cue> told = this.cues.get(sentence.index()).stream().filter((cue) -> cue.index() < open).toList();
		boolean one = told.stream().map((cue) -> cue.voice().head()).distinct().count() == 1;
		return (one && told.getFirst().verb().takes(Frame.QUOTE) && !told.getFirst().token().isRelated("acl"))
				? told.getFirst() : null;
	}

	/** A speaker and a colon: Lopez: “It broke.” */
	private Optional<Draft> named(Quotation quotation, Sentence sentence, int open) {
		boolean colon = open > 1 && sentence.token(open - 1).text().equals(":");
		if (!colon || Words.anyFinite(sentence.tokens().subList(0, open))) {
			return Optional.empty();
		}
		return this.voices.startingAt(sentence, 0)
			.filter((voice) -> voice.kind() == SpeakerKind.NAME && indexAfter(sentence, voice.span().end()) == open - 1)
			.map((voice) -> draft(quotation, voice, sentence.token(open - 1).span(), voice.head(), sentence,
					"QUOTE_NAMED"));
	}

	/** The sentence before ends with a colon: He had this to say: / “It broke.” */
	private Optional<Draft> announced(Quotation quotation, Sentence sentence) {
		if (sentence.index() == 0) {
			return Optional.empty();
		}
		Sentence former = this.text.sentences().get(sentence.index() - 1);
		List<Cue> candidates = this.cues.get(former.index()).stream().filter((cue) -> announces(cue, true)).toList();
		if (candidates.isEmpty() || !former.token(former.size() - 1).text().equals(":")) {
			return Optional.empty();
		}
		Cue cue = candidates.getLast();
		return Optional.of(draft(quotation, cue.voice(), cue.span(), cue.token(), former, "QUOTE_BEFORE"));
	}

	/** Lopez’s reply was short: “No comment.” */
	private Optional<Draft> predicated(Quotation quotation, Sentence sentence, int open) {
		return (Words.is(sentence, open - 1, ":") && speaksFully(quotation))
				? this.predicates.before(sentence, open - 1)
					.map((each) -> draft(quotation, each.voice(), each.cue(), each.word(), sentence, "QUOTE_BEFORE"))
				: Optional.empty();
	}

	/** Whether it begins as a sentence does. */
	private boolean speaksFully(Quotation quotation) {
		char first = this.text.text().charAt(quotation.inner().begin());
		return Character.isUpperCase(first) || first == '…' || first == '[' || Character.isDigit(first);
	}

	private static Draft draft(Quotation quotation, Voice voice, Span cue, Token word, Sentence home, String rule) {
		return new Draft(StatementKind.DIRECT, Polarity.ASSERTED, voice, cue, word, home, quotation.pieces(), rule);
	}

	/** Adds the quotations that go on after the attribution in the same paragraph. */
	private Draft joined(Draft draft, Quotation first, List<Quotation> all) {
		this.taken.add(first);
		Draft whole = draft;
		Quotation last = first;
		for (Quotation next : all.subList(all.indexOf(first) + 1, all.size())) {
			if (this.taken.contains(next) || !goesOn(whole, last, next)) {
				break;
			}
			this.taken.add(next);
			List<Span> pieces = new ArrayList<>(whole.pieces());
			pieces.addAll(next.pieces());
			whole = new Draft(whole.kind(), whole.polarity(), whole.voice(), whole.cue(), whole.word(), whole.home(),
					pieces, "QUOTE_INTERRUPTED");
			last = next;
		}
		return whole;
	}

	private boolean goesOn(Draft draft, Quotation last, Quotation next) {
		Sentence from = last(last);
		Sentence to = first(next);
		if (from == null || to == null || from.paragraph() != to.paragraph()) {
			return false;
		}
		if (from.index() == to.index()) {
			int open = indexAfter(to, next.outer().begin());
			boolean cued = draft.cue().begin() >= last.outer().end() && draft.cue().end() <= next.outer().begin();
			return cued && open > 0 && (to.token(open - 1).text().equals(",") || speaksFully(next)
					|| to.token(open - 1).is(":", "—", "and", "but")) && noVerbAfterCue(to, draft, open);
		}
		return to.index() == from.index() + 1 && startsSentence(next, to) && attributed(next).isEmpty()
				&& fillsSentence(next);
	}

	private static boolean noVerbAfterCue(Sentence sentence, Draft draft, int open) {
		return sentence.tokens()
			.subList(0, open)
			.stream()
			.filter((each) -> each.span().begin() > draft.cue().end())
			.noneMatch((each) -> Words.isFinite(each) && !each.isRelated("acl:relcl", "acl", "aux", "cop"));
	}

	/** Whether nothing follows it in its last sentence. */
	boolean fillsSentence(Quotation quotation) {
		Sentence last = last(quotation);
		Sentence first = first(quotation);
		return first != null && last != null && startsSentence(quotation, first)
				&& last.span().end() <= quotation.outer().end() + 1;
	}

	/** The index of the first token that begins at or after a place. */
	static int indexAfter(Sentence sentence, int place) {
		int at = 0;
		while (at < sentence.size() && sentence.token(at).span().begin() < place) {
			at++;
		}
		return at;
	}

}
