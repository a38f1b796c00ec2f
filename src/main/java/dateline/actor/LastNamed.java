package dateline.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which of several bodies that fit was named last before a word: the only one, or the
 * last in this or the paragraph before, of two in one sentence before the subject. Null
 * where none is near.
 */
final class LastNamed {

	private LastNamed() {
	}

	/** Anywhere before, if there is but one. */
	static @Nullable Draft only(List<Draft> drafts, Sentence sentence, Token token) {
		return (drafts.size() == 1) ? (isBefore(drafts.getFirst(), token) ? drafts.getFirst() : null)
				: of(drafts, sentence, token);
	}

	/**
	 * The last named in this or the paragraph before; of two in one sentence before the
	 * subject.
	 */
	static @Nullable Draft of(List<Draft> drafts, Sentence sentence, Token token) {
		Draft last = drafts.stream()
			.filter((draft) -> before(draft, sentence, token) != null)
			.max(Comparator.comparingInt((draft) -> position(before(draft, sentence, token))))
			.orElse(null);
		if (last == null) {
			return null;
		}
		Draft.Extent latest = Objects.requireNonNull(before(last, sentence, token));
		int index = latest.sentence().index();
		List<Draft> subjects = drafts.stream()
			.filter((draft) -> draft.extents.stream()
				.anyMatch((extent) -> extent.sentence().index() == index && extent.isSubject()
						&& isBefore(extent, token)))
			.toList();
		boolean object = latest.sentence()
			.token(latest.mention().head())
			.isRelated("obj", "iobj", "obl", "nmod", "obl:agent", "nmod:poss");
		return (index < sentence.index() && object && subjects.size() == 1) ? subjects.getFirst() : last;
	}

	/** Whether the article has named it before the word. */
	static boolean isBefore(Draft draft, Token token) {
		return draft.extents.stream().anyMatch((extent) -> isBefore(extent, token));
	}

	/** Whether the article has named it before the word in these paragraphs. */
	static boolean isIn(Draft draft, int from, int to, Token token) {
		return draft.extents.stream()
			.anyMatch((extent) -> isBefore(extent, token) && from <= extent.sentence().paragraph()
					&& extent.sentence().paragraph() <= to);
	}

	private static boolean isBefore(Draft.Extent extent, Token token) {
		return extent.mention().span().end() <= token.span().begin();
	}

	private static int position(Draft.@Nullable Extent extent) {
		return (extent != null) ? extent.mention().span().begin() : -1;
	}

	private static Draft.@Nullable Extent before(Draft draft, Sentence sentence, Token token) {
		return draft.extents.stream()
			.filter((extent) -> isBefore(extent, token))
			.filter((extent) -> extent.sentence().paragraph() >= sentence.paragraph() - 1)
			.max(Comparator.comparingInt(LastNamed::position))
			.orElse(null);
	}

}
