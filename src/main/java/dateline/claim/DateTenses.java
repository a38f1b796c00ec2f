package dateline.claim;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a date beside a number is of another verb by its tense: "The fund was set up
 * <em>in 1963</em> and has 77 branches" and "records 200 slides a year, and 35 people
 * were killed <em>in 2003</em>" tell nothing of a number that holds now. Neither does
 * what a city "has made <em>since 1918</em>" tell of another word's number.
 */
final class DateTenses {

	private DateTenses() {
	}

	/** Whether the date is of a verb that is not the number's. */
	static boolean isOfOther(Counting counting, Token date) {
		Sentence sentence = counting.sentence();
		Token own = Deeds.verb(counting);
		Token other = Deeds.verb(sentence, date);
		if (own == null || other == null || own.equals(other)) {
			return false;
		}
		boolean contrast = isPresent(sentence, own) && isOfOtherTime(sentence, other) && isJoined(own, other);
		return contrast || isOfOtherNoun(counting, other);
	}

	private static boolean isPresent(Sentence sentence, Token verb) {
		return verb.tag().matches("VB[ZP]") && sentence.children(verb, "aux", "aux:pass").isEmpty();
	}

	/** In the past, or "has delivered", "will build". */
	private static boolean isOfOtherTime(Sentence sentence, Token verb) {
		return verb.tag().equals("VBD") || sentence.children(verb, "aux", "aux:pass")
			.stream()
			.anyMatch((each) -> each.is("was", "were", "has", "have", "had", "will", "would"));
	}

	/** Whether "and" stands between the two, and one is the other's conjunct. */
	private static boolean isJoined(Token one, Token other) {
		return (one.isRelated("conj") && one.head() == other.index())
				|| (other.isRelated("conj") && other.head() == one.index());
	}

	/** "520 jobs, a blow to a city that <em>has made</em> tractors since 1918". */
	private static boolean isOfOtherNoun(Counting counting, Token verb) {
		Sentence sentence = counting.sentence();
		Token noun = verb.isRelated("acl:relcl") ? sentence.head(verb) : null;
		return noun != null && noun.index() > counting.end() && !sentence.isBelow(counting.carrier(), noun)
				&& sentence.children(verb, "aux").stream().anyMatch((each) -> each.is("has", "have"));
	}

}
