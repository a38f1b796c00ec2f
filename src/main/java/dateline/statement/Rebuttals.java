package dateline.statement;

import java.util.Optional;
import java.util.function.Predicate;

import dateline.actor.CastMember;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun names that turns away what has just been said of somebody: "Prosecutors
 * charged <em>the firm</em> with fraud. It denies the charges." Not who said it: "The
 * union says the firm underpaid them. It rejects the claim."
 */
final class Rebuttals {

	private static final String[] DENIES = { "deny", "reject", "dispute", "refute", "dismiss", "contest" };

	private static final String[] CHARGES = { "charge", "allegation", "accusation", "claim", "wrongdoing", "complaint",
			"criticism", "finding", "liability" };

	private static final String[] ACCUSES = { "charge", "accuse", "sue", "fine", "blame", "indict", "prosecute",
			"suspect", "fault", "order", "investigate" };

	private final Speakers speakers;

	Rebuttals(Speakers speakers) {
		this.speakers = speakers;
	}

	/** Whether a pronoun does no more than turn away what others say. */
	static boolean is(Voice voice) {
		Sentence sentence = voice.sentence();
		int at = voice.head().index() + 1;
		while (at < sentence.size()
				&& (Words.isAdverb(sentence.token(at)) || sentence.token(at).is("has", "have", "had", "both", "all"))) {
			at++;
		}
		Token verb = Words.at(sentence, at);
		if (verb == null || !verb.hasLemma(DENIES)) {
			return false;
		}
		int noun = at + 1;
		while (noun < sentence.size() && sentence.token(noun).tag().matches("DT|PDT|PRP\\$|JJ|CD")
				&& !sentence.token(noun).is("it", "this", "that")) {
			noun++;
		}
		Token last = Words.at(sentence, noun + 1);
		boolean bare = last == null || Words.isMark(last) || Words.isEnd(last) || last.tag().matches("CC|IN|VBG");
		return noun < sentence.size() && bare
				&& (sentence.token(noun).hasLemma(CHARGES) || sentence.token(noun).is("it", "this", "that"));
	}

	/** Of whom a sentence tells what one could deny; null if it tells of nobody. */
	@Nullable CastMember accused(Sentence sentence, Predicate<CastMember> fits) {
		return sentence.tokens()
			.reversed()
			.stream()
			.filter((each) -> each.hasLemma(ACCUSES) && each.isVerb())
			.flatMap((each) -> sentence.child(each, "nsubj:pass").or(() -> sentence.child(each, "obj")).stream())
			.findFirst()
			.or(() -> told(sentence))
			.map((each) -> this.speakers.apposed(sentence, each))
			.filter(fits)
			.orElse(null);
	}

	/** Whether a sentence tells what a third party did, named or not. */
	static boolean tellsOfOthers(Sentence sentence) {
		return told(sentence).filter((each) -> !each.tag().startsWith("PRP")).isPresent();
	}

	/**
	 * "The union says <em>the firm</em> underpaid them": the subject of what is said, or
	 * the name that follows where the parse has no clause.
	 */
	private static Optional<Token> told(Sentence sentence) {
		Token root = sentence.root();
		int next = root.index() + (Words.is(sentence, root.index() + 1, "that") ? 2 : 1);
		return sentence.child(root, "ccomp")
			.flatMap((each) -> sentence.child(each, "nsubj"))
			.or(() -> Optional.ofNullable(Words.at(sentence, next)).filter((each) -> root.isVerb() && each.isName()));
	}

}
