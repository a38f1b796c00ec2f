package dateline.actor;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether the words around a name say that it is a company's: what has shares or a
 * managing director, closes branches, sheds "a tenth of its workforce" or employs
 * somebody is no person.
 */
final class CompanySigns {

	/** What "its" ties to a company. */
	private static final Set<String> FIRMS = Set.of("workforce", "staff", "employees", "workers", "shares", "factory",
			"factories", "plants", "profit", "profits", "dividend", "interim", "sales", "revenue", "customers",
			"shareholders", "board", "forecast", "guidance", "debt", "earnings", "headquarters", "subsidiary",
			"suppliers", "stores", "headcount");

	private CompanySigns() {
	}

	/**
	 * "Lumen Baltika's shareholders", "an analyst at Lumen", "Lumen said it would close".
	 */
	static boolean isCompany(Name name) {
		return isOwned(name) || Employers.isEmployer(name) || isFirmSaying(name) || isPart(name) || isThatWhich(name);
	}

	/** "the Spanish builder Obrasol": people of a trade are told with a first name. */
	static boolean isOfTrade(Name name) {
		Sentence sentence = name.sentence();
		int noun = name.first() - 1;
		return name.first() == name.last() && noun > 1
				&& sentence.token(noun)
					.is("builder", "developer", "operator", "publisher", "manufacturer", "contractor", "maker",
							"distributor", "haulier", "housebuilder", "shipbuilder")
				&& sentence.token(noun - 1).tag().matches("DT|JJ|NN|POS");
	}

	/** "Builder Lumen Sund", which people are, too. */
	static boolean isTitledByTrade(Name name) {
		return name.isPerson() && name.titles().size() == 1
				&& name.titles()
					.getFirst()
					.held()
					.role()
					.noun()
					.matches("builder|developer|contractor|publisher|trader|miner|producer|operator");
	}

	/** "Corvana, a unit of the state holding", "Lumen Komir, a subsidiary of". */
	private static boolean isPart(Name name) {
		Sentence sentence = name.sentence();
		int at = name.behindBracket() + 1;
		if (at + 2 >= sentence.size() || !sentence.token(at - 1).is(",") || !sentence.token(at).is("a", "an", "the")) {
			return false;
		}
		int noun = at + 1;
		while (noun + 1 < Math.min(sentence.size(), at + 5)
				&& (sentence.token(noun + 1).isNoun() || sentence.token(noun).tag().startsWith("JJ"))) {
			noun++;
		}
		return noun + 1 < sentence.size() && sentence.token(noun + 1).is("of")
				&& sentence.token(noun).is("unit", "subsidiary", "arm", "division", "affiliate", "offshoot");
	}

	/** "Corvana, which runs the mine, denied": whoever is meant is no person. */
	private static boolean isThatWhich(Name name) {
		Sentence sentence = name.sentence();
		int at = name.behindBracket() + 1;
		Token head = sentence.token(Draft.headOf(sentence, name.first(), name.last()));
		Token verb = head.isRelated("nsubj", "nsubj:pass") ? sentence.head(head) : null;
		boolean subject = verb != null || (name.before() != null && name.before().is("by"));
		boolean before = verb != null && verb.index() > name.last();
		return subject && at + 1 < sentence.size() && sentence.token(at - 1).is(",") && sentence.token(at).is("which")
				&& (before || sentence.token(at + 1)
					.hasLemma("run", "operate", "own", "make", "build", "produce", "employ", "supply", "sell", "manage",
							"lease", "organise", "organize", "represent", "publish", "mine", "ship", "provide",
							"manufacture", "handle", "insure", "develop", "distribute", "bottle", "brew", "refine"));
	}

	/**
	 * "A stake in Poland's Lumen Baltika", "Lumen Baltika's shareholders".
	 */
	private static boolean isOwned(Name name) {
		Sentence sentence = name.sentence();
		int next = name.last() + 2;
		boolean owner = next < sentence.size() && sentence.token(next - 1).tag().equals("POS")
				&& sentence.token(next)
					.is("owner", "owners", "shareholders", "shares", "subsidiary", "headquarters", "board", "customers",
							"profits", "parent", "factory", "factories", "plant", "stock", "CEO");
		boolean head = next + 1 < sentence.size() && isHeaded(sentence, next);
		return isShared(name) || owner || head;
	}

	/** "A stake in Poland's Lumen Baltika". */
	private static boolean isShared(Name name) {
		Sentence sentence = name.sentence();
		int in = beforeNames(sentence, name.first() - 1);
		if (in > 0 && sentence.token(in).tag().equals("POS")) {
			in = beforeNames(sentence, in - 2);
		}
		return in > 0 && sentence.token(in).is("in", "of") && sentence.token(in - 1)
			.is("stake", "shares", "shareholder", "shareholders", "subsidiary", "takeover");
	}

	private static int beforeNames(Sentence sentence, int from) {
		int at = from;
		while (at > 0 && sentence.token(at).isName()) {
			at--;
		}
		return at;
	}

	/** "Lumen Baltika's managing director": only companies have one. */
	private static boolean isHeaded(Sentence sentence, int at) {
		return sentence.token(at - 1).tag().equals("POS")
				&& sentence.token(at + 1).is("director", "executive", "officer")
				&& sentence.token(at).is("managing", "chief", "finance", "operations", "commercial");
	}

	/** "Kestrel Vane said on Monday that it would close 40 branches". */
	private static boolean isFirmSaying(Name name) {
		Sentence sentence = name.sentence();
		int it = Speech.ofItself(sentence, name.last() + 1);
		return name.last() > name.first() && it > 0 && it + 2 < sentence.size()
				&& (sentence.token(it + 2)
					.hasLemma("cut", "shed", "close", "shut", "sell", "buy", "acquire", "launch", "recall", "invest",
							"hire", "suspend", "cooperate", "lay", "expand", "issue", "merge", "restructure", "reopen")
						|| sentence.token(it + 1).is("plans", "planned", "expects", "expected"));
	}

	/**
	 * "Corvana is to shed 900 jobs, a tenth of its workforce": nobody's but a company's.
	 */
	static boolean hasWorkforce(Sentence sentence, Token name) {
		Token verb = name.isName() && name.isRelated("nsubj") ? sentence.head(name) : null;
		if (verb == null) {
			return false;
		}
		Token object = sentence.child(verb, "obj").orElse(null);
		if (object != null && verb.hasLemma("shed", "cut", "axe", "slash", "launch", "recall", "lower", "raise")
				&& object.hasLemma("job", "position", "post", "dividend", "forecast", "guidance")) {
			return true;
		}
		for (int i = name.index() + 1; i + 1 < Math.min(sentence.size(), name.index() + 16); i++) {
			if (sentence.token(i).isRelated("nsubj") && sentence.token(i).isName()) {
				return false;
			}
			if (sentence.token(i).is("its") && FIRMS.contains(sentence.token(i + 1).text())) {
				return true;
			}
		}
		return false;
	}

}
