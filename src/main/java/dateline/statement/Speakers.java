package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who has spoken so far, in text order, and whom the words of a sentence name by the cast
 * ("the party, Order Now, …"): what all ways to resolve a speaker look back to.
 */
final class Speakers {

	private final Cast cast;

	/** A null member is an unnamed speaker. */
	private final List<Spoken> spoken = new ArrayList<>();

	Speakers(Cast cast) {
		this.cast = cast;
	}

	void add(Voice voice, @Nullable CastMember member, boolean doubt) {
		boolean plural = voice.head().tag().matches("NNS|NNPS") || voice.head().is("they");
		this.spoken.add(new Spoken(voice.sentence(), member, plural, voice, doubt));
	}

	/** Those who have spoken, the last one first. */
	List<Spoken> latest() {
		return this.spoken.reversed();
	}

	@Nullable Spoken last() {
		return this.spoken.isEmpty() ? null : this.spoken.getLast();
	}

	@Nullable CastMember member(Sentence sentence, Token head) {
		Optional<CastMember> found = this.cast.referent(sentence, head);
		return found.filter(CastMember::isNamed).orElse(null);
	}

	/** Whom the phrase names that begins here, with or without an article. */
	@Nullable CastMember starting(Sentence sentence, int from) {
		int at = Words.is(sentence, from, "the", "a", "an") ? from + 1 : from;
		while (at + 1 < sentence.size() && sentence.token(at).tag().matches("JJ|NNP?|POS|HYPH")
				&& member(sentence, sentence.token(at)) == null && sentence.token(at + 1).isNoun()) {
			at++;
		}
		return (at < sentence.size()) ? member(sentence, sentence.token(at)) : null;
	}

	/** "the party, Order Now, …": by its own name, else by the one beside it. */
	@Nullable CastMember apposed(Sentence sentence, Token subject) {
		CastMember member = member(sentence, subject);
		return (member != null) ? member
				: sentence.child(subject, "appos").map((each) -> member(sentence, each)).orElse(null);
	}

	/** The first fitting subject before an index, if it is not one of several. */
	@Nullable CastMember subjectIn(Sentence sentence, int before, Predicate<CastMember> fits) {
		return sentence.tokens()
			.stream()
			.filter((each) -> each.index() < before && each.isRelated("nsubj") && !each.tag().startsWith("W"))
			.filter((each) -> sentence.children(each, "conj")
				.stream()
				.noneMatch((other) -> Optional.ofNullable(member(sentence, other)).filter(fits).isPresent()))
			.map((each) -> apposed(sentence, each))
			.filter((each) -> each != null && fits.test(each))
			.findFirst()
			.orElse(null);
	}

	/** In the same paragraph or the one before. */
	static boolean near(Sentence former, Sentence later) {
		return later.paragraph() - former.paragraph() <= 1;
	}

	/**
	 * Somebody who spoke.
	 *
	 * @param sentence where
	 * @param member who, null if unnamed
	 * @param plural whether they were several
	 * @param voice the words that name them
	 * @param doubt whether an unnamed one may be one whom the text names
	 */
	record Spoken(Sentence sentence, @Nullable CastMember member, boolean plural, Voice voice, boolean doubt) {

		/** Whether a single person spoke, named or not. */
		boolean isPerson() {
			return (this.member != null) ? this.member.isPerson()
					: (this.voice.kind() == SpeakerKind.PERSON && !this.plural)
							|| (this.voice.kind() == SpeakerKind.PRONOUN && this.voice.head().is("he", "she"));
		}

	}

}
