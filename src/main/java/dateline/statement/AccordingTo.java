package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * What is so according to somebody. Rules:
 * <ul>
 * <li>ACCORDING_BEFORE: According to the police, the driver fled. According to figures
 * from the ministry, prices rose.
 * <li>ACCORDING_AFTER: The driver fled, according to the police.
 * <li>ACCORDING_AROUND: The driver, according to the police, fled.
 * </ul>
 * Refused: "according to plan", content without a finite verb, and a sentence that names
 * another speaker for the content ("according to a cable, advisers said …").
 */
final class AccordingTo {

	private final Voices voices;

	private final Quotations quotations;

	private final Contents contents;

	AccordingTo(Voices voices, Quotations quotations, Contents contents) {
		this.voices = voices;
		this.quotations = quotations;
		this.contents = contents;
	}

	List<Draft> in(Sentence sentence, List<Draft> known) {
		List<Draft> found = new ArrayList<>();
		for (int i = 0; i + 2 < sentence.size(); i++) {
			boolean according = sentence.token(i).is("according") && sentence.token(i + 1).is("to")
					&& !this.quotations.quoted(sentence.token(i));
			if (according) {
				draft(sentence, i, known).ifPresent(found::add);
			}
		}
		return found;
	}

	private Optional<Draft> draft(Sentence sentence, int at, List<Draft> known) {
		Voice voice = this.voices.startingAt(sentence, at + 2)
			.or(() -> this.voices.figures(sentence, at + 2))
			.orElse(null);
		if (voice == null || sentence.tokens()
			.stream()
			.anyMatch((each) -> each.text().equals("?") && !this.quotations.quoted(each))) {
			return Optional.empty();
		}
		int end = end(sentence, QuotationReports.indexAfter(sentence, voice.span().end()));
		List<Span> pieces = new ArrayList<>();
		boolean parted = at > 1
				&& (sentence.token(at - 1).text().equals(",") || Words.isQuoteMark(sentence.token(at - 1)));
		int start = sentence.token(0).tag().equals("CC") ? 1 : 0;
		boolean after = at > 1 && sentence.token(at - 1).text().equals(",")
				&& sentence.token(at - 2).tag().equals("CC");
		boolean before = !after && at > start + 1 && (parted || Words.anyFinite(sentence.tokens().subList(start, at)));
		if (before) {
			add(pieces, Words.span(sentence, start, at));
		}
		boolean told = before && Words.anyFinite(sentence.tokens().subList(start, at));
		boolean more = end < sentence.size() && Words.anyFinite(sentence.tokens().subList(end, sentence.size()));
		if (!told && more) {
			int stop = end;
			while (stop < sentence.size() && !sentence.token(stop).text().equals(";")) {
				stop++;
			}
			add(pieces, Words.span(sentence, end, stop));
		}
		boolean mine = !governed(known, pieces);
		if (pieces.isEmpty() || (!told && !more) || !mine) {
			return Optional.empty();
		}
		Span cue = sentence.token(at).span().cover(sentence.token(at + 1).span());
		String rule = (pieces.size() > 1) ? "ACCORDING_AROUND" : before ? "ACCORDING_AFTER" : "ACCORDING_BEFORE";
		return Optional.of(new Draft(this.contents.kind(pieces), Polarity.ASSERTED, voice, cue, sentence.token(at),
				sentence, pieces, rule));
	}

	private static void add(List<Span> pieces, @org.jspecify.annotations.Nullable Span span) {
		if (span != null) {
			pieces.add(span);
		}
	}

	/** Whether most of the content is what others say. */
	private static boolean governed(List<Draft> others, List<Span> pieces) {
		int length = pieces.stream().mapToInt(Span::length).sum();
		int told = others.stream()
			.filter((each) -> pieces.stream().anyMatch((piece) -> piece.overlaps(each.content())))
			.mapToInt((each) -> each.content().length())
			.sum();
		return told * 5 > length * 2;
	}

	/** Behind the speaker's phrase with its appositions: where the clause begins. */
	private static int end(Sentence sentence, int from) {
		int at = from;
		int comma = -1;
		while (at < sentence.size()) {
			Token token = sentence.token(at);
			if (Words.isFinite(token) && comma >= 0 && !token.isRelated("acl:relcl")) {
				break;
			}
			if (token.text().equals(",")) {
				boolean apposition = comma < 0 && apposition(sentence, at);
				comma = at;
				if (!apposition) {
					break;
				}
			}
			at++;
		}
		return (comma >= 0) ? comma + 1 : from;
	}

	/** Whether what follows this comma is closed by another before any finite verb. */
	private static boolean apposition(Sentence sentence, int comma) {
		for (int i = comma + 1; i < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (token.text().equals(",")) {
				return !Words.is(sentence, comma + 1, "and", "in", "on");
			}
			if (Words.isFinite(token) && !Words.is(sentence, comma + 1, "who", "which")) {
				return false;
			}
		}
		return false;
	}

}
