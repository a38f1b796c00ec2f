package dateline.actor;

import dateline.text.Sentence;

/**
 * Whether several people by one name are a firm: "the authority's lawyers, Quist Lumen
 * Dahs, did not reply".
 */
final class Practices {

	private Practices() {
	}

	static boolean isPractice(Name name) {
		Sentence sentence = name.sentence();
		int comma = name.first() - 1;
		int next = name.last() + 1;
		return comma > 1 && sentence.token(comma).is(",")
				&& sentence.token(comma - 1)
					.is("lawyers", "solicitors", "attorneys", "advisers", "advisors", "auditors", "insurers", "brokers",
							"architects", "consultants", "contractors", "developers", "publishers", "accountants",
							"administrators", "liquidators", "promoters", "operators", "manufacturers", "owners")
				&& next < sentence.size() && sentence.token(next).is(",", ".");
	}

}
