package dateline.actor;

import java.util.Optional;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Governments, committees and parties whose common nouns say what they are: "the
 * Government said", "the government of Hirshabelle state", "parliament's security
 * committee", "the Conservatives".
 */
final class Governments {

	private static final Set<String> HOUSES = Set.of("parliament", "congress", "senate", "assembly", "duma", "knesset",
			"bundestag", "saeima", "seimas", "sejm", "riigikogu", "dáil", "storting", "riksdag", "folketing",
			"eduskunta", "majlis", "rada", "dewan", "diet");

	/** Members that a party is called by. */
	private static final String PARTIES = "Conservatives|Liberals|Greens|Socialists|Communists|Nationals|Tories|Centrists";

	/** What councils do, beside speaking. */
	private static final String[] COUNCILS = { "approve", "sue", "open", "close", "vote", "plan", "ban", "order",
			"fine", "hire", "pay", "buy", "sell", "agree", "launch", "appeal", "issue", "spend", "settle", "shut",
			"adopt", "withdraw", "want", "ask", "declare", "cancel", "evacuate" };

	private Governments() {
	}

	/**
	 * "Congress's transport committee", "parliament's security and defence committee".
	 */
	static Optional<Name> committee(Sentence sentence, int at) {
		boolean house = HOUSES.contains(NameParts.lower(sentence.token(at))) && at + 2 < sentence.size()
				&& sentence.token(at + 1).text().matches("['’]s?");
		if (!house) {
			return Optional.empty();
		}
		for (int i = at + 2; i < Math.min(sentence.size(), at + 9); i++) {
			Token token = sentence.token(i);
			if (token.is("committee", "subcommittee", "commission")) {
				int first = at;
				while (first > 0 && NameParts.isCapital(sentence.token(at))
						&& NameParts.isNamePart(sentence.token(first - 1))) {
					first--;
				}
				return (i > at + 2)
						? Optional.of(Name.of(sentence, first, i, ActorType.GOVERNMENT, ActorRule.INSTITUTION))
						: Optional.empty();
			}
			if (!token.tag().matches("JJ|NNP?S?|CC|,|HYPH|VBG")) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** "The government of Hirshabelle state", whether or not a gazetteer knows it. */
	static Optional<Name> ofPlace(Sentence sentence, int head) {
		if (head + 2 >= sentence.size() || !sentence.token(head + 1).is("of")) {
			return Optional.empty();
		}
		int first = sentence.token(head + 2).is("the") ? head + 3 : head + 2;
		int last = NameParts.capitals(sentence, first);
		if (last >= first && last + 2 < sentence.size() && sentence.token(last + 1).is("de", "del", "do", "da")) {
			last = Math.max(last, NameParts.capitals(sentence, last + 2));
		}
		boolean region = last + 1 < sentence.size()
				&& sentence.token(last + 1).is("state", "province", "region", "county");
		boolean place = last >= first && sentence.token(first).entity() != EntityType.PERSON
				&& (region || sentence.token(first).entity() != null);
		return place
				? Optional
					.of(Name.of(sentence, head, region ? last + 1 : last, ActorType.GOVERNMENT, ActorRule.INSTITUTION))
				: Optional.empty();
	}

	/**
	 * "The Shire of Lumegup said", "the City of Lumeport approved": the council of a
	 * place, where it does what councils do.
	 */
	static Optional<Name> council(Sentence sentence, int at) {
		Token noun = sentence.token(at);
		if (!noun.text().matches("Shire|City|Town|Borough|County|Township|Municipality|Village") || at == 0
				|| at + 2 >= sentence.size() || !sentence.token(at - 1).is("the") || !sentence.token(at + 1).is("of")) {
			return Optional.empty();
		}
		int last = NameParts.capitals(sentence, at + 2);
		int verb = last + 1;
		while (verb < sentence.size() && sentence.token(verb).is("has", "had", "have", "also", "will", "would")) {
			verb++;
		}
		boolean acts = last > at + 1 && verb < sentence.size() && sentence.token(verb).isVerb()
				&& (Speech.isVerb(sentence.token(verb)) || sentence.token(verb).hasLemma(COUNCILS));
		return acts ? Optional.of(Name.of(sentence, at, last, ActorType.GOVERNMENT, ActorRule.INSTITUTION))
				: Optional.empty();
	}

	/** "The Government said", with a capital. */
	static boolean isTheGovernment(Sentence sentence, int at) {
		boolean alone = at + 1 == sentence.size()
				|| !(sentence.token(at + 1).isNoun() || sentence.token(at + 1).is("of", "-", "and"));
		return sentence.token(at).text().equals("Government") && at > 0 && sentence.token(at - 1).is("the") && alone;
	}

	/** "The Conservatives", by nothing but what its members are. */
	static boolean isParty(Sentence sentence, int at) {
		boolean alone = at + 1 == sentence.size() || !sentence.token(at + 1).isNoun();
		boolean democrats = sentence.token(at).text().equals("Democrats") && at > 1
				&& sentence.token(at - 1).text().matches("Social|Christian|Liberal|Free");
		return alone && at > 0
				&& (democrats || ((sentence.token(at - 1).is("the") || sentence.token(at - 1).tag().equals("POS"))
						&& sentence.token(at).text().matches(PARTIES)));
	}

}
