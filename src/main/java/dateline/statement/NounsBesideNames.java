package dateline.statement;

import java.util.Locale;
import java.util.Map;

import dateline.actor.Mention;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a noun says what somebody is where a sentence names him or her: "General Ruiz",
 * "Lt. Gen. Ruiz", "Ana Ruiz, 50, a retired banker", "the union's chairman, Ruiz,".
 */
final class NounsBesideNames {

	/** Titles, and what they are cut to before a name. */
	private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("colonel", "col"),
			Map.entry("general", "gen"), Map.entry("captain", "capt"), Map.entry("lieutenant", "lt"),
			Map.entry("admiral", "adm"), Map.entry("sergeant", "sgt"), Map.entry("professor", "prof"),
			Map.entry("senator", "sen"), Map.entry("governor", "gov"), Map.entry("brigadier", "brig"),
			Map.entry("detective", "det"), Map.entry("inspector", "insp"), Map.entry("superintendent", "supt"),
			Map.entry("reverend", "rev"), Map.entry("commander", "cmdr"), Map.entry("major", "maj"),
			Map.entry("corporal", "cpl"), Map.entry("representative", "rep"));

	private NounsBesideNames() {
	}

	/** Whether the noun stands right before the name, or heads what explains it. */
	static boolean has(Sentence sentence, Mention mention, String noun) {
		int first = QuotationReports.indexAfter(sentence, mention.span().begin());
		int last = QuotationReports.indexAfter(sentence, mention.span().end());
		if (sentence.within(mention.span()).stream().limit(2).anyMatch((each) -> isTitle(each, noun))) {
			return true;
		}
		for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
			if (is(sentence.token(i), noun)) {
				return true;
			}
			if (!sentence.token(i).isNoun()) {
				break;
			}
		}
		if (heads(sentence, first, noun)) {
			return true;
		}
		if (!Words.is(sentence, last, ",")) {
			return false;
		}
		boolean aged = last + 2 < sentence.size() && sentence.token(last + 1).tag().equals("CD")
				&& sentence.token(last + 2).text().equals(",");
		last += aged ? 2 : 0;
		for (int i = last + 1; i < Math.min(sentence.size(), last + 7); i++) {
			Token each = sentence.token(i);
			boolean works = Words.isFinite(each) && i + 1 < sentence.size() && is(sentence.token(i + 1), noun);
			if ((Words.isFinite(each) && !works) || each.text().equals(",") || each.tag().equals("IN")) {
				return false;
			}
			if (is(each, noun)) {
				return true;
			}
		}
		return false;
	}

	/** "Lt. Gen. Ruiz" where the title is part of the name. */
	private static boolean isTitle(Token token, String noun) {
		return SHORT.containsKey(noun) && is(token, noun);
	}

	/** "The Minister of Health, Ms Ruiz, …", "the union's chairman, Ruiz, …". */
	private static boolean heads(Sentence sentence, int name, String noun) {
		int comma = name - 1;
		while (comma > 0 && sentence.token(comma).isName() && comma > name - 3) {
			comma--;
		}
		if (!Words.is(sentence, comma, ",")) {
			return false;
		}
		int end = Words.beforeBrackets(sentence, comma - 1);
		for (int i = end; i >= Math.max(0, end - 12); i--) {
			Token each = sentence.token(i);
			Token next = sentence.token(i + 1);
			if (is(each, noun)) {
				return next.text().equals(",") || next.is("of", "for", "at", "in");
			}
			if (!each.isNoun() && !each.tag().matches("DT|IN|JJ|POS|CC|HYPH")) {
				return false;
			}
		}
		return false;
	}

	private static boolean is(Token token, String noun) {
		String word = token.text().toLowerCase(Locale.ROOT).replace(".", "");
		return word.equals(noun) || (word.length() > 2 && word.equals(SHORT.getOrDefault(noun, noun)));
	}

}
