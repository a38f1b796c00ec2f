package dateline.actor;

import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Tells the beginnings of the titles of laws from bodies: "the Merchant Shipping" of "the
 * Merchant Shipping and Fishing Vessels (Safety at Work) Regulations 1997", which a
 * recogniser takes for one.
 */
final class Laws {

	/** Tokens from the beginning of a title to its noun. */
	private static final int LONGEST = 14;

	private static final Set<String> NOUNS = Set.of("Act", "Acts", "Bill", "Bills", "Regulations", "Regulation",
			"Rules", "Order", "Ordinance", "Directive", "Decree", "Statute", "Law", "Code", "Charter", "Convention",
			"Treaty", "Protocol", "Accord", "Accords", "Amendment");

	private static final String[] LINKS = { "and", "of", "for", "in", "at", "to", "on", "(", ")", "-LRB-", "-RRB-", "&",
			"against", "-" };

	private Laws() {
	}

	/** Whether the words behind the name make it the beginning of the title of a law. */
	static boolean isTitle(Name name) {
		Sentence sentence = name.sentence();
		boolean open = false;
		boolean linked = false;
		for (int i = name.last() + 1; i < Math.min(sentence.size(), name.last() + LONGEST); i++) {
			Token token = sentence.token(i);
			boolean capital = Character.isUpperCase(token.text().charAt(0)) && !token.tag().startsWith("VB");
			if (capital && NOUNS.contains(token.text())) {
				return !open && !(linked && token.is("Order", "Rules", "Code", "Charter"))
						&& begins(sentence, name.firstWithTitles());
			}
			if (token.is("(", "-LRB-", ")", "-RRB-")) {
				open = token.is("(", "-LRB-");
			}
			else if (token.is("and", "&")) {
				linked = true;
				if (i + 1 < sentence.size() && !NameParts.isCapital(sentence.token(i + 1))) {
					return false;
				}
			}
			else if (!capital && !token.is(LINKS) && !open) {
				return false;
			}
			else if (capital && token.entity() == EntityType.PERSON) {
				return false;
			}
		}
		return false;
	}

	/** "Under the", "this", "Britain's": what stands before a law. */
	private static boolean begins(Sentence sentence, int first) {
		return first > 0 && (sentence.token(first - 1).is("the", "a", "this", "under", "new", "proposed", "draft")
				|| sentence.token(first - 1).tag().equals("POS"));
	}

}
