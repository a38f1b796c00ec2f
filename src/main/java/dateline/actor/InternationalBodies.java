package dateline.actor;

import java.util.List;

import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of unions of states, by the union whose name theirs begins with: "UN Integrated
 * Office", "EU Border Assistance Mission", "NATO Military Committee". Their nouns alone
 * would make them a state's.
 */
final class InternationalBodies {

	private InternationalBodies() {
	}

	/** What the body of these words is, which its nouns take for this. */
	static @Nullable ActorType type(List<Token> name, @Nullable ActorType noun) {
		boolean state = noun == ActorType.GOVERNMENT || noun == ActorType.MILITARY || noun == ActorType.ORGANIZATION;
		return (state && name.size() > 1 && isOfUnion(name)) ? ActorType.INTERNATIONAL_BODY : noun;
	}

	private static boolean isOfUnion(List<Token> name) {
		Token first = name.getFirst();
		Token second = name.get(1);
		if (first.text()
			.matches(
					"UN|U\\.N\\.|EU|E\\.U\\.|AU|NATO|Nato|ASEAN|Asean|OSCE|ECOWAS|Ecowas|SADC|CARICOM|Caricom|OAS|IGAD|Mercosur")) {
			return !second.text().matches("Association|Society|Club|Foundation|Watch|News|House");
		}
		return (first.is("United") && second.is("Nations") && name.size() > 2)
				|| (first.is("African", "European", "Arab") && second.is("Union", "Commission", "Parliament", "Court")
						&& first.text().matches("\\p{Lu}.*") && !(first.is("Arab") && second.is("Commission")))
				|| (first.is("Inter-American", "Pan-African", "Pan-American")
						&& second.is("Court", "Commission", "Parliament"));
	}

}
