package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks over a text: curly, straight, single, „low“ and «angled» ones,
 * nested ones as part of the outer, and quotations over several paragraphs, each of which
 * opens again and only the last of which closes. A mark without partner quotes nothing.
 */
final class Quotations {

	private static final String OPENING = "“„«\"‘'";

	/** What an apostrophe has clipped: 'em, 't Veld, 'n', 's-Hertogenbosch. */
	private static final List<String> CLIPPED = List.of("em ", "til ", "t ", "n' ", "n’ ", "s-", "tis ", "twas ",
			"cause ", "bout ");

	private final List<Quotation> all = new ArrayList<>();

	private final String text;

	Quotations(AnnotatedText annotated) {
		this.text = annotated.text();
		List<Span> paragraphs = paragraphs(annotated);
		int from = -1;
		for (int i = 0; i < paragraphs.size(); i++) {
			int at = Math.max(from, paragraphs.get(i).begin());
			while (at < paragraphs.get(i).end()) {
				Quotation found = opens(at, paragraphs.get(i)) ? read(at, i, paragraphs) : null;
				if (found != null) {
					this.all.add(found);
				}
				at = (found != null) ? found.outer().end() : at + 1;
			}
			from = at;
		}
	}

	List<Quotation> all() {
		return List.copyOf(this.all);
	}

	/** The quotation that has this token, or mark, in it. */
	Optional<Quotation> around(Token token) {
		int low = 0;
		int high = this.all.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Quotation each = this.all.get(middle);
			if (each.outer().contains(token.span())) {
				return Optional.of(each);
			}
			low = (each.outer().begin() <= token.span().begin()) ? middle + 1 : low;
			high = (each.outer().begin() <= token.span().begin()) ? high : middle - 1;
		}
		return Optional.empty();
	}

	/** The quotation that this mark opens. */
	Optional<Quotation> opening(Token mark) {
		return around(mark).filter((each) -> each.outer().begin() == mark.span().begin());
	}

	boolean quoted(Token token) {
		return around(token).isPresent();
	}

	private static List<Span> paragraphs(AnnotatedText annotated) {
		List<Span> found = new ArrayList<>();
		int number = -1;
		for (Sentence each : annotated.sentences()) {
			if (each.paragraph() == number) {
				found.add(found.removeLast().cover(each.span()));
			}
			else {
				found.add(each.span());
				number = each.paragraph();
			}
		}
		return found;
	}

	private boolean opens(int at, Span paragraph) {
		char mark = this.text.charAt(at);
		if (OPENING.indexOf(mark) < 0 || at + 1 >= paragraph.end()) {
			return false;
		}
		char next = this.text.charAt(at + 1);
		boolean fresh = at == paragraph.begin() || (!Character.isLetterOrDigit(this.text.charAt(at - 1))
				&& ".,?!%".indexOf(this.text.charAt(at - 1)) < 0);
		return switch (mark) {
			case '“', '„', '«' -> true;
			case '"' -> fresh && !Character.isWhitespace(next);
			default -> fresh && (Character.isLetter(next) || next == '“' || next == '"' || next == '…')
					&& CLIPPED.stream().noneMatch((each) -> this.text.startsWith(each, at + 1));
		};
	}

	/** Reads a quotation that opens here, null if nothing closes it. */
	private @Nullable Quotation read(int begin, int paragraph, List<Span> paragraphs) {
		char mark = this.text.charAt(begin);
		List<Span> pieces = new ArrayList<>();
		int open = begin;
		for (int i = paragraph; i < paragraphs.size(); i++) {
			int end = paragraphs.get(i).end();
			int close = closing(mark, open + 1, end);
			if (close == open + 1) {
				return null;
			}
			if (close > 0) {
				pieces.add(new Span(open + 1, close));
				return new Quotation(new Span(begin, close + 1), pieces);
			}
			boolean again = i + 1 < paragraphs.size() && this.text.charAt(paragraphs.get(i + 1).begin()) == mark;
			if (!again || open + 1 >= end) {
				return null;
			}
			pieces.add(new Span(open + 1, end));
			open = paragraphs.get(i + 1).begin();
		}
		return null;
	}

	/** Where the mark's partner is, -1 if it has none before the end. */
	private int closing(char mark, int from, int end) {
		return switch (mark) {
			case '“' -> partner("”", '“', from, end);
			case '„' -> partner("“”", '„', from, end);
			case '«' -> partner("»", '«', from, end);
			case '"' -> straight(from, end);
			case '\'' -> isDouble(from - 2) ? twice(from, end) : single("'", from, end);
			default -> single("’", from, end);
		};
	}

	/**
	 * The partner at the same depth; an opening mark that returns first is no partner.
	 */
	private int partner(String partners, char mark, int from, int end) {
		int depth = 0;
		for (int i = from; i < end; i++) {
			char each = this.text.charAt(i);
			if (each == mark) {
				depth++;
			}
			else if (partners.indexOf(each) >= 0 && depth-- == 0) {
				return i;
			}
		}
		return -1;
	}

	private int straight(int from, int end) {
		for (int i = from; i < end; i++) {
			boolean before = Character.isWhitespace(this.text.charAt(i - 1));
			if (this.text.charAt(i) == '"' && !before) {
				return i;
			}
		}
		return -1;
	}

	/** Two apostrophes for one mark: ''It broke,'' he said. */
	private boolean isDouble(int at) {
		return at >= 0 && this.text.startsWith("''", at);
	}

	private int twice(int from, int end) {
		int close = this.text.indexOf("''", from);
		return (close < end) ? close : -1;
	}

	/**
	 * A single mark is an apostrophe unless a word ends there; after an s only where
	 * nothing better follows, because "workers’" has one too.
	 */
	private int single(String partner, int from, int end) {
		int best = -1;
		for (int i = from; i < end; i++) {
			boolean opens = best >= 0 && Character.isWhitespace(this.text.charAt(i - 1)) && i + 1 < end
					&& Character.isLetter(this.text.charAt(i + 1)) && OPENING.indexOf(this.text.charAt(i)) >= 0;
			if (opens) {
				return best;
			}
			boolean ends = i + 1 >= end || !Character.isLetterOrDigit(this.text.charAt(i + 1));
			if (partner.indexOf(this.text.charAt(i)) < 0 || !ends) {
				continue;
			}
			char before = this.text.charAt(i - 1);
			if (".,?!…—".indexOf(before) >= 0) {
				return i;
			}
			if (best < 0 || (this.text.charAt(best - 1) == 's' && before != 's')) {
				best = i;
			}
		}
		return best;
	}

}
