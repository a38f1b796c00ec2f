package dateline.claim;

import dateline.gazetteer.EntryMatch;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Places beside a number that are not where it holds: where it was announced ("the
 * minister announced in Lima"), where somebody sits who speaks or acts ("a rights group
 * in Lima welcomed"), what people fled ("refugees who have fled the war in Sudan") and
 * where something else is planned.
 */
final class Seats {

	/** How far before a place those may have fled who fled it, in words. */
	private static final int FLIGHT = 6;

	private static final String[] SPEECH = { "say", "tell", "accuse", "announce", "warn", "claim", "deny", "insist",
			"declare", "add", "argue", "promise", "reject", "dismiss", "describe", "condemn", "urge", "confirm",
			"report", "blame", "criticise", "criticize", "acknowledge", "estimate", "note", "demand", "appeal", "vow",
			"pledge", "admit", "reveal", "state" };

	private Seats() {
	}

	/** "Orvia, founded in <em>Hull</em>, employs 900 people": wherever. */
	static boolean isOrigin(Sentence sentence, int first) {
		return first > 1 && sentence.token(first - 1).is("in", "at") && sentence.token(first - 2).tag().equals("VBN")
				&& sentence.token(first - 2)
					.hasLemma("found", "establish", "incorporate", "bear", "headquarter", "list");
	}

	/** "announced in Dublin", not "17 cases were announced in Dublin". */
	static boolean isAnnounced(Sentence sentence, int place) {
		int at = place - 1;
		while (at > 0 && sentence.token(at).tag().matches("DT|JJ.*")) {
			at--;
		}
		if (at < 1 || !sentence.token(at).is("in", "at", "from")) {
			return false;
		}
		Token verb = sentence.token(at - 1);
		return verb.tag().matches("VB[DNZ]") && sentence.child(verb, "nsubj").isPresent()
				&& sentence.children(verb, "aux", "aux:pass").isEmpty()
				&& verb.hasLemma("announce", "add", "warn", "declare", "insist", "claim", "state", "note", "write",
						"deny", "acknowledge", "reveal", "argue", "promise", "confirm");
	}

	/** "a rights group in Mombasa": said of the subject, and not of the number. */
	static boolean isOfActor(Sentence sentence, EntryMatch place, Token number) {
		Token name = sentence.token(place.last());
		Token noun = name.isRelated("nmod") ? sentence.head(name) : null;
		return noun != null && noun.isNoun() && noun.isRelated("nsubj", "appos") && !sentence.isBelow(number, noun);
	}

	/** "<em>a hospital in Mombasa</em> announced": where that sits. */
	static boolean isOfSpeaker(Sentence sentence, EntryMatch place, Token number) {
		Token noun = sentence.head(sentence.token(place.last()));
		Token verb = (noun != null) ? sentence.head(noun) : null;
		return isOfActor(sentence, place, number) && verb != null && verb.isVerb() && verb.hasLemma(SPEECH)
				&& sentence.child(verb, "obj").filter((each) -> each.hasLemma("life")).isEmpty();
	}

	/** "ambassador to the United Nations in Geneva": where that is. */
	static boolean isOfName(Sentence sentence, EntryMatch place) {
		int at = place.first() - 1;
		return at > 0 && sentence.token(at).is("in") && sentence.token(at - 1).isName();
	}

	/** "fled the war in Sudan", not "fled to Sudan". */
	static boolean isFled(Sentence sentence, int place) {
		for (int i = place - 1; i >= Math.max(0, place - FLIGHT); i--) {
			if (sentence.token(i).is("to", "into", "towards", "across", ",")) {
				return false;
			}
			if (sentence.token(i).isVerb() && sentence.token(i).hasLemma("flee")) {
				return true;
			}
		}
		return false;
	}

	/** "In Lima, the spokesman said it had built 100 schools". */
	static boolean isSpoken(Sentence sentence, int place, int number) {
		return sentence.tokens()
			.subList(Math.min(place, number), number)
			.stream()
			.anyMatch(
					(each) -> each.isVerb() && each.hasLemma(SPEECH) && sentence.isBelow(sentence.token(number), each));
	}

	/** "to halt shelling in the north, to exchange 214 prisoners": two plans. */
	static boolean isPlanned(Sentence sentence, int place, int counted) {
		Token verb = sentence.head(sentence.token(counted));
		return verb != null && verb.tag().equals("VB") && place < verb.index()
				&& sentence.children(verb, "mark", "aux").stream().anyMatch((each) -> each.is("to"))
				&& sentence.tokens().subList(place, verb.index()).stream().anyMatch((each) -> each.is(","));
	}

}
