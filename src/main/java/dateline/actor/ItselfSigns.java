package dateline.actor;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether the words around a name mostly stand around a body's: it calls itself "it",
 * says something of "its workers", sells "its shipyard", employs hundreds, is based
 * somewhere. A person may stand there too.
 */
final class ItselfSigns {

	/** What "its" ties to who says so or sells it. */
	private static final Set<String> OWNED = Set.of("workforce", "staff", "employees", "workers", "shares", "factory",
			"factories", "plant", "plants", "profit", "profits", "sales", "revenue", "customers", "shareholders",
			"subsidiary", "suppliers", "stores", "members", "fleet", "network", "ships", "ferries", "vessels",
			"shipyard", "mine", "mines", "trains", "flights", "passengers", "volunteers", "clinics", "branches",
			"lawyers", "engineers", "crews", "fighters", "supporters", "candidates", "website", "trucks", "lorries",
			"drivers", "operations", "production", "terminal", "warehouse", "refinery", "smelter", "unit", "stake");

	/** What companies own more often than people. */
	private static final String[] SHIPS = { "ship", "vessel", "ferry", "tanker", "freighter", "airline", "refinery",
			"pipeline", "railway", "smelter", "shipyard", "rig" };

	/** What "it" does that is no body: "it would take weeks". */
	private static final String[] OF_THINGS = { "be", "take", "cost", "mean", "rain", "snow", "become", "seem",
			"appear", "happen", "feel", "look", "require", "come", "need", "depend", "last", "help", "work", "turn",
			"go", "get", "start", "begin", "end", "hurt", "sound", "make", "matter", "affect", "change", "lead", "hit",
			"break" };

	/** Tokens between the name and what it owns. */
	private static final int REACH = 8;

	private ItselfSigns() {
	}

	static boolean isBody(Name name) {
		return saysOfItself(name) || isOwner(name) || isEmployer(name) || isBased(name) || isOwningShip(name)
				|| isOperator(name) || isListedWithoutComma(name) || isSpokenFor(name);
	}

	/** "The tanker's owner, Lumen Baltika, denied", "ferry owner Lumen Baltika". */
	private static boolean isOwningShip(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		if (at > 0 && sentence.token(at).is(",") && NounsInCommas.isClosed(name)) {
			at--;
		}
		if (at < 2 || !sentence.token(at).is("owner", "owners", "charterer")) {
			return false;
		}
		int ship = sentence.token(at - 1).tag().equals("POS") ? at - 2 : at - 1;
		return sentence.token(ship).is(SHIPS);
	}

	/** "The tanker, operated by Lumen Baltika, ran aground". */
	private static boolean isOperator(Name name) {
		return isBehind(name, "operated", "managed", "supplied", "insured", "manufactured", "chartered");
	}

	/** "The tanker, owned by Lumetta": a person would be named in full. */
	static boolean isOwnerBehind(Name name) {
		return isBehind(name, "owned", "operated", "built", "made", "managed", "supplied", "insured", "produced",
				"manufactured", "chartered");
	}

	private static boolean isBehind(Name name, String... done) {
		int by = name.first() - 1;
		return by > 0 && name.sentence().token(by).is("by") && name.sentence().token(by - 1).is(done);
	}

	/** "The unions Lumen Baltika and Orvia Sund said"; but "the firms they founded". */
	private static boolean isListedWithoutComma(Name name) {
		Sentence sentence = name.sentence();
		int behind = name.last() + 1;
		while (behind < sentence.size() && (sentence.token(behind).isName() || sentence.token(behind).is("and"))) {
			behind++;
		}
		boolean clause = behind < sentence.size() && sentence.token(behind)
			.hasLemma("found", "own", "run", "lead", "create", "control", "manage", "build");
		return !clause && ImpersonalSigns.isListed(name, false);
	}

	/** "Lumen Baltika spokesman Ana Lima". */
	private static boolean isSpokenFor(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		return at + 1 < sentence.size() && sentence.token(at).is("spokesman", "spokeswoman", "spokesperson")
				&& sentence.token(at + 1).isName();
	}

	/**
	 * "Lumen Baltika denied that it had dumped waste"; but "said it would take weeks".
	 */
	private static boolean saysOfItself(Name name) {
		Sentence sentence = name.sentence();
		boolean apposed = name.before() != null && name.before().is(",") && name.after() != null
				&& name.after().is(",");
		int it = Speech.ofItself(sentence, apposed ? name.last() + 2 : name.last() + 1);
		if (it < 0 || it + 2 >= sentence.size() || !sentence.token(it + 1)
			.is("had", "has", "would", "will", "did", "does", "could", "regretted", "plans")) {
			return false;
		}
		int verb = it + 2;
		while (verb + 1 < sentence.size() && sentence.token(verb).tag().startsWith("RB")) {
			verb++;
		}
		return !sentence.token(verb).hasLemma(OF_THINGS);
	}

	/** "Lumen Baltika said its workers", "has agreed to sell its shipyard". */
	private static boolean isOwner(Name name) {
		Sentence sentence = name.sentence();
		for (int i = name.last() + 1; i + 1 < Math.min(sentence.size(), name.last() + REACH); i++) {
			Token token = sentence.token(i);
			if (token.text().equals("its")) {
				return i > name.last() + 1 && (OWNED.contains(sentence.token(i + 1).text())
						|| (i + 2 < sentence.size() && OWNED.contains(sentence.token(i + 2).text())));
			}
			if (!(token.isVerb() || token.tag().matches("MD|TO|RB|IN") || NameParts.isCalendar(token))) {
				return false;
			}
		}
		return false;
	}

	/** "Lumen Baltika employs 1,200 people". */
	private static boolean isEmployer(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		if (at + 2 >= sentence.size() || !sentence.token(at).hasLemma("employ")) {
			return false;
		}
		int number = at + 1;
		while (number + 1 < sentence.size() && sentence.token(number).tag().matches("IN|RB|RBR|JJR")) {
			number++;
		}
		return sentence.token(number).text().matches("\\d{3,}|\\d+,\\d{3}|hundreds|thousands|dozens");
	}

	/** "Lumen Baltika, based in Rotterdam, said", "Rotterdam-based Lumen Baltika". */
	private static boolean isBased(Name name) {
		Sentence sentence = name.sentence();
		if (name.first() > 2 && sentence.token(name.first() - 1).is("based", "listed", "headquartered")
				&& sentence.token(name.first() - 2).is("-")) {
			return true;
		}
		int at = name.behindBracket() + 1;
		return at + 1 < sentence.size() && sentence.token(at - 1).is(",") && sentence.token(at).is("based")
				&& sentence.token(at + 1).is("in", "at", "near");
	}

}
