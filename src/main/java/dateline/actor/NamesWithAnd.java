package dateline.actor;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where "and" stands within the name of a body: "Devon and Cornwall Police", "Fire and
 * Rescue Service", "the Cybersecurity and Infrastructure Security Agency"; "Iran and the
 * Islamic Movement" are two.
 */
final class NamesWithAnd {

	private final Institutions institutions;

	NamesWithAnd(Institutions institutions) {
		this.institutions = institutions;
	}

	/** "Devon and Cornwall Police", "Fire and Rescue Service". */
	static boolean isPair(Sentence sentence, int and, int head) {
		if (and == 0 || !sentence.token(and).is("and")) {
			return false;
		}
		boolean police = sentence.token(head).is("Police", "Constabulary")
				&& NameParts.isNamePart(sentence.token(and - 1))
				&& (and == 1 || !NameParts.isNamePart(sentence.token(and - 2)));
		boolean rescue = sentence.token(and - 1).is("Fire", "Search", "Police")
				&& sentence.token(and + 1).is("Rescue", "Emergency", "Crime")
				&& NameParts.isCapital(sentence.token(and + 1));
		boolean family = sentence.token(head).is("Foundation", "Trust") && sentence.token(and - 1).isName()
				&& sentence.token(and - 1).entity() != EntityType.LOCATION && head - and > 2
				&& (and == 1 || sentence.token(and - 2).is("the", "The"));
		return police || rescue || family || isShared(sentence, and, head);
	}

	/**
	 * "Lancashire and South Cumbria NHS Trust": two places that share a local body.
	 */
	private static boolean isShared(Sentence sentence, int and, int head) {
		boolean local = sentence.token(head)
			.is("Trust", "Council", "Service", "Board", "Authority", "Hospitals", "Police", "Constabulary");
		boolean kind = sentence.tokens()
			.subList(and, head + 1)
			.stream()
			.anyMatch((token) -> token.is("NHS", "Fire", "Rescue", "Ambulance", "Hospitals", "Police", "Constabulary",
					"Health", "Healthcare", "Care"));
		return local && kind && NameParts.isNamePart(sentence.token(and - 1))
				&& sentence.token(and + 1).entity() != null
				&& (and == 1 || !NameParts.isNamePart(sentence.token(and - 2)));
	}

	/**
	 * "The Cybersecurity and Infrastructure Security Agency": the article makes one name
	 * of it; "Iran and the Islamic Movement" are two.
	 */
	boolean isOneName(Sentence sentence, int and) {
		if (!sentence.token(and).is("and")) {
			return false;
		}
		int first = and - 1;
		Token left = sentence.token(first);
		if (!NameParts.isNamePart(left) || left.entity() == EntityType.LOCATION || left.entity() == EntityType.PERSON
				|| this.institutions.isPhrase(left) || isCutByRecogniser(sentence, and)) {
			return false;
		}
		while (first > 0) {
			boolean listed = first > 1 && sentence.token(first - 1).is(",")
					&& NameParts.isNamePart(sentence.token(first - 2))
					&& !this.institutions.isPhrase(sentence.token(first - 2));
			if (!listed && !(NameParts.isNamePart(sentence.token(first - 1))
					&& sentence.token(first - 1).entity() != EntityType.PERSON)) {
				break;
			}
			first -= listed ? 2 : 1;
		}
		return first > 0 && (sentence.token(first - 1).is("the") || sentence.token(first - 1).tag().equals("POS"));
	}

	/** "Alphabet's Lumo and Quist Web Services", of which a recogniser makes two. */
	private static boolean isCutByRecogniser(Sentence sentence, int and) {
		return and > 1 && and + 1 < sentence.size() && sentence.token(and - 2).tag().equals("POS")
				&& sentence.token(and).entity() == null && sentence.token(and - 1).entity() == EntityType.ORGANIZATION
				&& sentence.token(and + 1).entity() == EntityType.ORGANIZATION;
	}

	/** With what a list has before it: "Land, Infrastructure and Transport". */
	static int listed(Sentence sentence, int first) {
		int begin = first;
		while (begin > 2 && sentence.token(begin - 1).is(",") && NameParts.isNamePart(sentence.token(begin - 2))) {
			begin -= 2;
		}
		return first - begin + 2;
	}

}
