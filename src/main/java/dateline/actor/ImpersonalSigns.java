package dateline.actor;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether the words around a name say that it is no person's, whatever kind of body it
 * is: it was founded, has a founder, shares or fighters, wins seats or is one of "the
 * biggest steelmakers".
 */
final class ImpersonalSigns {

	/**
	 * Whom a body has and no person: "the founder of X", "X chief executive Ana Lima".
	 */
	private static final Set<String> HEADS = Set.of("executive", "founder", "co-founder", "chairman", "chairwoman",
			"chairperson", "chair", "director", "president", "boss", "leader", "branch", "shareholders", "employees",
			"subsidiary", "vice-president", "treasurer", "lawmaker", "legislator", "candidate", "organiser",
			"organizer");

	private static final Set<String> FIGHTERS = Set.of("fighters", "militants", "rebels", "insurgents", "militiamen",
			"guerrillas", "mercenaries");

	/** Those that no party and no union has. */
	private static final Set<String> SURE_FIGHTERS = Set.of("fighters", "insurgents", "militiamen", "guerrillas");

	private static final BodyNouns NOUNS = new BodyNouns();

	private ImpersonalSigns() {
	}

	static boolean isBody(Name name) {
		return isFounded(name) || isOfHead(name) || isHeaded(name) || hasSeats(name) || isOneOf(name) || hasShares(name)
				|| isDescribedInPlural(name) || isExample(name) || isListed(name, true) || isSeveral(name);
	}

	/** "Lumen Baltika fighters attacked", "fighters from Lumen Baltika". */
	static boolean isArmed(Name name) {
		return has(name, FIGHTERS);
	}

	/** "HBF fighters", "fighters of the HBF"; but "Labour rebels". */
	static boolean isSurelyArmed(Name name) {
		return has(name, SURE_FIGHTERS);
	}

	private static boolean has(Name name, Set<String> fighters) {
		Sentence sentence = name.sentence();
		Token after = name.after();
		int at = DefiniteNames.before(name);
		boolean from = at > 0 && sentence.token(at).is("from", "of")
				&& fighters.contains(NameParts.lower(sentence.token(at - 1)));
		return from || (after != null && fighters.contains(after.text()));
	}

	/** "Lumen Baltika, founded in 1987, makes". */
	private static boolean isFounded(Name name) {
		Sentence sentence = name.sentence();
		int at = name.behindBracket() + 1;
		if (at + 1 >= sentence.size() || !sentence.token(at - 1).is(",")) {
			return false;
		}
		if (sentence.token(at).is("which") && sentence.token(at + 1).is("was", "is")) {
			at += 2;
		}
		return at + 1 < sentence.size() && ((sentence.token(at)
			.is("founded", "established", "launched", "incorporated", "headquartered", "formed")
				&& sentence.token(at + 1).is("in", "by", "at", "on", "after", "as"))
				|| (sentence.token(at).is("set") && sentence.token(at + 1).is("up"))
				|| (sentence.token(at).is("owned", "controlled") && sentence.token(at + 1).is("by")));
	}

	/** "The leader of Lumen Baltika", "who founded Lumen Baltika in 2009". */
	private static boolean isOfHead(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		if (at > 0 && sentence.token(at).hasLemma("found", "cofound", "co-found") && sentence.token(at).isVerb()) {
			return true;
		}
		return at > 0 && sentence.token(at).is("of") && HEADS.contains(sentence.token(at - 1).text());
	}

	/** "Lumen Baltika chief executive Ana Lima", "Lumen Baltika leader Ana Lima". */
	private static boolean isHeaded(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		while (at + 1 < Math.min(sentence.size(), name.last() + 4) && sentence.token(at).text().matches("\\p{Ll}+")
				&& sentence.token(at + 1).tag().equals("NN") && sentence.token(at).tag().matches("JJ|NN|VBG|RB")) {
			at++;
		}
		return at > name.last() && at + 1 < sentence.size() && HEADS.contains(sentence.token(at).text())
				&& sentence.token(at).tag().equals("NN") && sentence.token(at + 1).isName();
	}

	/** "Appointed Lumen Baltika as administrators". */
	private static boolean isSeveral(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		return at + 1 < sentence.size() && sentence.token(at).is("as")
				&& sentence.token(at + 1)
					.is("administrators", "liquidators", "auditors", "advisers", "advisors", "receivers",
							"underwriters", "architects", "consultants");
	}

	/** "Lumen Baltika won 31 seats". */
	private static boolean hasSeats(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		if (at >= sentence.size() || !sentence.token(at)
			.hasLemma("win", "take", "lose", "hold", "secure", "gain", "get", "have", "claim", "capture")) {
			return false;
		}
		int seats = at + 1;
		while (seats < Math.min(sentence.size(), at + 6) && sentence.token(seats).tag().matches("CD|IN|JJ.?|RB.?|DT")) {
			seats++;
		}
		return seats < sentence.size() && sentence.token(seats).is("seats") && seats > at + 1
				&& !(seats + 1 < sentence.size() && sentence.token(seats + 1).is("on"));
	}

	/** "Lumen Baltika, one of the country's biggest steelmakers". */
	private static boolean isOneOf(Name name) {
		Sentence sentence = name.sentence();
		int at = name.behindBracket() + 1;
		return at + 2 < sentence.size() && sentence.token(at - 1).is(",") && sentence.token(at).is("one")
				&& sentence.token(at + 1).is("of") && isPluralBody(sentence, at + 2);
	}

	/** "Lumen Baltika shares fell", "shares in Lumen Baltika". */
	private static boolean hasShares(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		int before = name.first() - 1;
		boolean behind = at + 1 < sentence.size() && sentence.token(at).is("shares", "stock")
				&& sentence.token(at + 1).isVerb();
		return behind || (before > 0 && sentence.token(before).is("in") && sentence.token(before - 1).is("shares"));
	}

	/** "Insurers such as Orvia", "firms including Orvia". */
	private static boolean isExample(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		boolean such = at > 0 && sentence.token(at).is("as") && sentence.token(at - 1).is("such");
		int noun = such ? at - 2 : at - 1;
		if (noun > 0 && sentence.token(noun).is(",")) {
			noun--;
		}
		return noun >= 0 && (such || sentence.token(at).is("like", "including"))
				&& sentence.token(noun).tag().equals("NNS") && isPluralBody(sentence, noun);
	}

	/** "Lumen Baltika and Orvia Sund, the two main parties,". */
	private static boolean isDescribedInPlural(Name name) {
		Sentence sentence = name.sentence();
		int at = name.behindBracket();
		if (at + 2 < sentence.size() && sentence.token(at).is("and") && sentence.token(at + 1).isName()) {
			at++;
			while (at + 1 < sentence.size() && sentence.token(at).isName()) {
				at++;
			}
		}
		return at + 2 < sentence.size() && sentence.token(at).is(",") && sentence.token(at + 1).is("the", "both", "two")
				&& (at > name.behindBracket() || (name.before() != null && name.before().is("and")))
				&& isPluralBody(sentence, at + 1);
	}

	/**
	 * "Two firms, Lumen Baltika and Orvia Sund,", without the comma "the firms Lumen
	 * Baltika and".
	 */
	static boolean isListed(Name name, boolean comma) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		if (at > 1 && sentence.token(at).is("and")) {
			at--;
			while (at > 1 && sentence.token(at).isName()) {
				at--;
			}
		}
		else if (name.after() == null || !name.after().is("and", ",")) {
			return false;
		}
		int noun = comma ? at - 1 : at;
		return noun > 0 && sentence.token(at).is(",") == comma && sentence.token(noun).tag().equals("NNS")
				&& NounPhrases.isCounted(sentence, noun) && isPluralBody(sentence, noun);
	}

	/** Whether the noun phrase that begins here has a body's noun in the plural. */
	private static boolean isPluralBody(Sentence sentence, int from) {
		for (int i = from; i < Math.min(sentence.size(), from + 8); i++) {
			if (sentence.token(i).tag().equals("NNS")) {
				return NOUNS.at(sentence, i) == ActorType.ORGANIZATION
						&& !HumanSigns.isWorker(BodyNouns.key(sentence.token(i)));
			}
			if (!sentence.token(i).tag().matches("DT|CD|JJ.?|NN|NNP|POS|HYPH|VBG|RB.?|PRP\\$")) {
				return false;
			}
		}
		return false;
	}

}
