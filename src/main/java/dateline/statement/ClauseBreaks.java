package dateline.statement;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where the reporter's own words begin again behind a comma after what somebody said: a
 * clause with another speaker ("said it had gone, <em>the auditor says</em> it is
 * there"), a clause that does not follow the tense of the saying ("said it would pay,
 * <em>and its shares are</em> falling": backshift, Huddleston and Pullum, The Cambridge
 * Grammar of the English Language, chapter 3), and, after words that are no clause, a
 * clause with a subject of its own ("offered to mediate, <em>and its neighbour
 * agreed</em>").
 */
final class ClauseBreaks {

	private static final int NEAR = 15;

	private final Speaking speaking;

	ClauseBreaks(Speaking speaking) {
		this.speaking = speaking;
	}

	/**
	 * Whether one begins at this comma.
	 * @param from where the content begins
	 */
	boolean begins(Sentence sentence, Token cue, int from, int comma) {
		boolean closed = Words.is(sentence, comma - 1, ",") && Words.isQuoteMark(sentence.token(comma));
		if ((!Words.is(sentence, comma, ",") && !closed) || comma <= from) {
			return false;
		}
		List<Token> content = sentence.tokens().subList(from, comma);
		Token next = Words.at(sentence, comma + 1);
		boolean joined = next != null && next.is("and", "but", "while", "whereas", "although", "though");
		boolean clause = Words.anyFinite(content);
		if ((clause || joined) && speaks(sentence, joined ? comma + 2 : comma + 1)) {
			return true;
		}
		if (joined && cue.tag().equals("VBG") && isShifted(content) && isDeed(sentence, comma + 2)) {
			return true;
		}
		Token verb = verb(sentence, joined ? comma + 2 : comma + 1);
		if (verb == null) {
			return false;
		}
		if (joined && clause && cue.tag().equals("VBD") && isShifted(content) && judges(sentence, comma + 2)) {
			return true;
		}
		boolean relative = Words.is(sentence, comma + 1, "which", "who", "whose");
		boolean shifted = clause && cue.tag().equals("VBD") && isShifted(content) && isPresent(verb);
		return (shifted && (joined || relative)) || (!clause && joined);
	}

	/** "called for calm | and Egypt said it would help": behind words without a verb. */
	boolean others(Sentence sentence, int from, int and) {
		return and > from && !Words.anyFinite(sentence.tokens().subList(from, and)) && speaks(sentence, and + 1);
	}

	/** Whether a verb tells that the content is told in the past of the saying. */
	static boolean isShifted(List<Token> content) {
		return content.stream().anyMatch((each) -> Words.isFinite(each) && isShifted(each));
	}

	/** What "has", "will" or "is" become. */
	static boolean isShifted(Token verb) {
		return verb.is("had", "would", "could", "might", "was", "were", "should");
	}

	static boolean isPresent(Token verb) {
		return verb.tag().matches("VBZ|VBP") || verb.is("will", "can", "may", "shall");
	}

	/** Whether somebody says something from here on. */
	private boolean speaks(Sentence sentence, int from) {
		int verb = Speaking.speaking(sentence, from, this.speaking::tells);
		Token next = Words.at(sentence, verb + 1);
		return verb > 0 && next != null && !Words.isMark(next) && !Words.isEnd(next)
				&& (Words.anyFinite(sentence.tokens().subList(verb + 1, sentence.size())) || next.tag().equals("NNP"));
	}

	/** "said it was late, and the union <em>called</em> it a joke": another judges. */
	private boolean judges(Sentence sentence, int from) {
		return Speaking.speaking(sentence, from, this.speaking::judges) > 0;
	}

	/** "sued, alleging that it had leaked, and <em>won</em>": no backshift any more. */
	private static boolean isDeed(Sentence sentence, int from) {
		Token verb = Words.at(sentence, Words.afterAdverbs(sentence, from));
		return verb != null && verb.tag().equals("VBD") && Words.isFinite(verb) && !isShifted(verb);
	}

	/** The first finite verb behind a subject that begins here, if nothing parts them. */
	private static @Nullable Token verb(Sentence sentence, int from) {
		boolean subject = false;
		for (int i = from; i < Math.min(sentence.size(), from + NEAR); i++) {
			Token token = sentence.token(i);
			if (Words.isFinite(token)) {
				return subject ? token : null;
			}
			if (Words.isMark(token) || Words.isQuoteMark(token) || token.is("that")) {
				return null;
			}
			subject |= token.isNoun() || token.tag().matches("PRP|EX|WDT|WP")
					|| token.is("several", "some", "many", "others", "few", "most", "both");
		}
		return null;
	}

}
