package dateline.claim;

import java.util.List;

import dateline.story.StoryDate;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Dates beside a number that are of something else: of what it is compared with, of whom
 * somebody told it, of a clause that tells of another time.
 */
final class OtherTimes {

	/** How far before a date its relative pronoun may stand, in words. */
	private static final int RELATIVE = 12;

	/** What people are hurt after on other days. */
	private static final String[] POLITICS = { "vote", "election", "poll", "referendum", "ballot", "coup", "verdict",
			"ruling", "decision", "judgment", "judgement", "announcement", "speech", "match", "game", "result",
			"budget", "summit", "debate", "derby", "final" };

	private OtherTimes() {
	}

	/** "an increase of 40 per cent over the previous week". */
	static boolean isCompared(Sentence sentence, DatePhrase date, int first) {
		int at = first - 1;
		while (at > 0 && sentence.token(at).is("the", "that", "a", "its")) {
			at--;
		}
		return at > 0 && sentence.token(at).is("over", "on", "than", "against", "from", "with", "versus")
				&& date.date().text().matches("(?i).*\\b(?:previous|preceding|earlier|before|prior)\\b.*");
	}

	/**
	 * "arrested dozens, as the count of <em>Sunday's</em> election stalled": of a clause
	 * of its own. "2 crowns per share, half of <em>last year's</em>": of another number.
	 */
	static boolean isOwned(Sentence sentence, DatePhrase date, int from, int first) {
		Token owned = owned(sentence, date);
		return owned != null && from < first
				&& (owned.tag().equals("POS") || sentence.tokens()
					.subList(from, first)
					.stream()
					.anyMatch((token) -> token.is("as", "after", "before", "since", "ahead", "while")));
	}

	/**
	 * "marched against <em>Monday's</em> coup", "held 12 over <em>Friday's</em> attack":
	 * of what it is about.
	 */
	static boolean isOfMatter(Sentence sentence, DatePhrase date, int first) {
		return owned(sentence, date) != null && first > 0
				&& sentence.token(first - 1).is("against", "over", "despite", "about", "for");
	}

	/** "hurt after <em>Sunday's</em> vote": not on that day. */
	static boolean isOfPolitics(Sentence sentence, DatePhrase date) {
		Token owned = owned(sentence, date);
		return owned != null && owned.hasLemma(POLITICS);
	}

	/** "Vote" of "Sunday's presidential vote", null where the date owns nothing. */
	private static @Nullable Token owned(Sentence sentence, DatePhrase date) {
		Token mark = sentence.tokens()
			.stream()
			.filter((token) -> token.tag().equals("POS") && token.span().begin() >= date.end() - 2
					&& token.span().begin() <= date.end())
			.findFirst()
			.orElse(null);
		if (mark == null) {
			return null;
		}
		int at = mark.index();
		while (at + 1 < sentence.size()
				&& (sentence.token(at + 1).isNoun() || sentence.token(at + 1).tag().equals("JJ"))) {
			at++;
		}
		return sentence.token(at);
	}

	/** "one week earlier" than what is no day. */
	static boolean isVague(DatePhrase date) {
		return date.date().rule().equals("NARRATIVE") && date.date().precision() == Precision.DAY
				&& date.date().text().matches("(?i).*\\b(?:weeks?|months?|years?) (?:earlier|before|later)");
	}

	/** "1,943 cases, down from 2,704 cases and 88 deaths": no date before these. */
	static boolean isOld(Counting counting, List<Counting> all) {
		if (isLedBack(counting, all)) {
			return true;
		}
		Sentence sentence = counting.sentence();
		int and = counting.quantity().first() - 1;
		return and > 0 && sentence.token(and).is("and") && all.stream()
			.anyMatch((other) -> other.quantity().next() <= and && and - other.end() < 2 && isLedBack(other, all));
	}

	private static boolean isLedBack(Counting counting, List<Counting> all) {
		Sentence sentence = counting.sentence();
		int at = counting.quantity().first() - 1;
		boolean former = at > 1 && sentence.token(at).is("from")
				&& all.stream()
					.anyMatch((other) -> other.end() <= at && other.quantity().first() > 0
							&& sentence.token(other.quantity().first() - 1).is("to", "at", "by"));
		return former || (at > 1 && ((sentence.token(at).is("from") && sentence.token(at - 1).is("down", "up"))
				|| (sentence.token(at).is("with", "to") && sentence.token(at - 1).is("compared"))));
	}

	/** Of who spoke, of another tense or of a clause about somebody else. */
	static boolean isAnother(Sentence sentence, DatePhrase date, Token token, Token number) {
		return isOfSpeech(sentence, date, token, number) || isOfPast(sentence, token, number)
				|| isOfRelative(sentence, token, number);
	}

	/** "told the paper on Friday that 150 computers had been infected". */
	private static boolean isOfSpeech(Sentence sentence, DatePhrase date, Token token, Token number) {
		Token verb = verb(sentence, number);
		boolean had = verb != null && sentence.children(verb, "aux").stream().anyMatch((each) -> each.is("had"));
		return had && verb != null && !sentence.isBelow(token, verb) && StoryDate.isOfSpeech(sentence, date)
				&& sentence.tokens()
					.subList(0, token.index())
					.stream()
					.anyMatch((each) -> each.isVerb()
							&& each.hasLemma("say", "tell", "announce", "report", "confirm", "deny", "claim", "insist",
									"admit", "acknowledge", "conclude", "allege", "accuse", "reveal", "reject")
							&& sentence.isBelow(number, each));
	}

	/** "the plant, which opened in 1987 and employs 180 people". */
	private static boolean isOfPast(Sentence sentence, Token date, Token number) {
		Token then = verb(sentence, date);
		Token now = verb(sentence, number);
		return then != null && now != null && !then.equals(now) && then.tag().matches("VB[DN]")
				&& sentence.children(then, "aux", "aux:pass").isEmpty() && now.tag().matches("VB[PZ]")
				&& now.isRelated("conj") && now.head() == then.index();
	}

	/** "that 340 stalls were unsafe <em>and that</em> traders were told on Monday". */
	static boolean isOfNext(Sentence sentence, Token date, Token number) {
		return number.index() < date.index() && sentence.tokens()
			.subList(number.index(), date.index())
			.stream()
			.anyMatch((each) -> each.is("that") && each.tag().equals("IN")
					&& sentence.token(each.index() - 1).tag().equals("CC"));
	}

	/** "refugees who have fled since April, in addition to 180,000 returnees". */
	private static boolean isOfRelative(Sentence sentence, Token date, Token number) {
		boolean closed = sentence.tokens()
			.subList(Math.min(date.index(), number.index()), number.index())
			.stream()
			.anyMatch((token) -> token.is(","));
		closed &= sentence.tokens()
			.subList(Math.min(date.index(), number.index()), number.index())
			.stream()
			.noneMatch((token) -> token.is("when"));
		for (int i = date.index() - 1; closed && i > Math.max(0, date.index() - RELATIVE); i--) {
			if (sentence.token(i).is(",", ";")) {
				return false;
			}
			if ((sentence.token(i).is("who", "which") || sentence.token(i).tag().equals("WDT"))
					&& sentence.token(i - 1).isNoun()) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable Token verb(Sentence sentence, Token below) {
		Token at = below;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.isVerb()) {
				return at;
			}
			at = sentence.head(at);
		}
		return null;
	}

	/** "are now known to have died", "will now be able to move 3,000". */
	static boolean isOpen(Sentence sentence, Token now) {
		Token head = sentence.head(now);
		return head != null && (head.hasLemma("know", "think", "believe", "fear", "presume")
				|| sentence.children(head, "aux").stream().anyMatch((each) -> each.tag().equals("MD"))
				|| (now.index() > 0 && sentence.token(now.index() - 1).tag().equals("MD")));
	}

}
