package dateline.actor;

import java.util.ArrayList;
import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * The common words that stand right before or behind a name, or in commas there, whatever
 * they mean: "charity" of "the charity X", "state", "oil" and "company" of "X, the state
 * oil company,". None where nothing stands there.
 *
 * @param nouns that name what it is
 * @param words before these nouns
 */
record WordsBeside(List<String> nouns, List<String> words) {

	/** Words of a phrase before its noun. */
	private static final int REACH = 6;

	static WordsBeside of(Name name) {
		WordsBeside beside = new WordsBeside(new ArrayList<>(), new ArrayList<>());
		beside.addTouching(name);
		beside.addBehindComma(name);
		return beside;
	}

	/**
	 * Right before, or before the comma before; behind a name that nobody knows: "the
	 * Orvia union", but that of "the Airbus union" is no Airbus.
	 */
	private void addTouching(Name name) {
		Sentence sentence = name.sentence();
		int before = DefiniteNames.before(name);
		if (before > 0 && sentence.token(before).is(",") && NounsInCommas.isClosed(name)) {
			before--;
		}
		for (int at : new int[] { before, (name.entry() == null) ? name.last() + 1 : -1 }) {
			if (at >= 0 && at < sentence.size() && sentence.token(at).tag().equals("NN")) {
				this.nouns.add(BodyNouns.key(sentence.token(at)));
			}
		}
		for (int at = before - 1; at >= 0 && before - at < REACH && sentence.token(at).tag().matches("JJ|NNS?|HYPH")
				&& sentence.token(before).tag().equals("NN"); at--) {
			this.words.add(NameParts.lower(sentence.token(at)));
			this.words.add(BodyNouns.key(sentence.token(at)));
		}
	}

	private void addBehindComma(Name name) {
		int from = NounsInCommas.firstBehind(name);
		if (from < 0) {
			return;
		}
		Sentence sentence = name.sentence();
		List<Token> phrase = sentence.tokens()
			.subList(from, Math.min(sentence.size(), name.behindBracket() + REACH + 3))
			.stream()
			.takeWhile((token) -> token.tag().matches("JJ.?|NN.*|HYPH|VBG|VBN|POS|RB"))
			.toList();
		for (int at = 0; at < phrase.size(); at++) {
			Token token = phrase.get(at);
			boolean last = at == phrase.size() - 1;
			boolean noun = token.tag().equals("NN") && (last || !phrase.get(at + 1).isNoun());
			(noun ? this.nouns : this.words).add(BodyNouns.key(token));
		}
	}

}
