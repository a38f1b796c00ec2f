package dateline.actor;

import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Token;

/**
 * Letters that stand for a name: which words can be such, which of them mean something
 * else in any article, and what the letters of a name are: "HRA" of "Harbour Relief
 * Agency", none where it has no capitals.
 */
final class Initials {

	/** What such letters mean whatever bodies a text names. */
	private static final Set<String> COMMON = Set.of("PM", "MP", "MPs", "TV", "AI", "IT", "AM", "CEO", "CFO", "GDP",
			"DNA", "HIV", "VIP", "ID", "US", "UK", "UN", "EU", "PC", "HQ", "NGO", "CCTV", "GMT", "MD", "PR", "HR");

	private Initials() {
	}

	/** The first letters of the capitalised words, the country before them aside. */
	static String of(Name name) {
		StringBuilder initials = new StringBuilder();
		Token owner = name.tokens().getFirst();
		for (Token token : name.tokens()) {
			if (token.tag().equals("POS") && owner.entity() == EntityType.LOCATION) {
				initials.setLength(0);
			}
			else if (Character.isUpperCase(token.text().charAt(0))) {
				initials.append(token.text().charAt(0));
				int hyphen = token.text().indexOf('-') + 1;
				if (hyphen > 1 && hyphen < token.text().length()
						&& Character.isUpperCase(token.text().charAt(hyphen))) {
					initials.append(token.text().charAt(hyphen));
				}
			}
		}
		return initials.toString();
	}

	/** Two to ten letters or digits, two of them capitals: "HRA", "SoDMA", "M23". */
	static boolean isAcronym(String text) {
		long capitals = text.chars().filter(Character::isUpperCase).count();
		return text.length() > 1 && text.length() < 11 && Character.isUpperCase(text.charAt(0)) && capitals > 1
				&& text.chars().allMatch((each) -> Character.isLetterOrDigit(each) || each == '-' || each == '&');
	}

	/** "HRA", "C40A": three to seven capitals and digits, the last one a capital. */
	static boolean isCapitals(String text) {
		return text.length() > 2 && text.length() < 8 && text.matches("[\\p{Lu}0-9&-]*\\p{Lu}[\\p{Lu}0-9&-]*\\p{Lu}");
	}

	/** "PM", "GDP": what means the same whatever bodies a text names. */
	static boolean isCommon(String text) {
		return COMMON.contains(text);
	}

}
