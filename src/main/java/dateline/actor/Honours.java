package dateline.actor;

import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;

/**
 * Letters behind a name that tell an honour or a profession and are no part of it: "Ana
 * Lima KC", "Kofi Mensah, SAN,".
 */
final class Honours {

	private static final Set<String> HONOURS = Set.of("KC", "QC", "SC", "MP", "MEP", "MSP", "TD", "MLA", "MBE", "OBE",
			"SAN", "CBE", "DBE", "KBE", "PhD", "MD", "RN", "Esq", "Esq.", "FRCS", "JP", "SJ", "OP", "OFM");

	private Honours() {
	}

	/** The last token of a person's name, letters behind it included: "KC". */
	static int with(Sentence sentence, int last) {
		int end = last;
		while (end + 1 < sentence.size() && HONOURS.contains(sentence.token(end + 1).text())) {
			end++;
		}
		return end;
	}

	/** The last token of the name within these words, such letters aside. */
	static int without(Sentence sentence, int begin, int last) {
		int end = last;
		while (end > begin && (HONOURS.contains(sentence.token(end).text()) || sentence.token(end).is(","))) {
			end--;
		}
		return end;
	}

	/**
	 * "Ana Lima MSP", which recognisers take for a body; its last token without the
	 * letters.
	 */
	static int honoured(Sentence sentence, int begin, int last) {
		int end = without(sentence, begin, last);
		return (end < last && end > begin && end < begin + 3) ? end : -1;
	}

	/** "SAN" of "his counsel, Kofi Mensah, SAN,". */
	static boolean isInCommas(Sentence sentence, int at) {
		return at > 1 && HONOURS.contains(sentence.token(at).text()) && sentence.token(at - 1).is(",")
				&& sentence.token(at - 2).entity() == EntityType.PERSON;
	}

	/** "KC" of "Ana Lima KC". */
	static boolean isBehindName(Sentence sentence, int at) {
		return HONOURS.contains(sentence.token(at).text()) && at > 0 && sentence.token(at - 1).isName();
	}

}
