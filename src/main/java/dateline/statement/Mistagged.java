package dateline.statement;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reporting words that the tagger took for something else: "Analysts at Nordea estimate
 * that", ", the union estimates.", "regrets the delay and calls for an end".
 */
final class Mistagged {

	private Mistagged() {
	}

	static boolean isVerb(Sentence sentence, Token token) {
		return token.isVerb() || predicate(sentence, token) != null || closes(sentence, token)
				|| isNoun(sentence, token);
	}

	static String lemma(Token token) {
		return token.tag().equals("NNS") && token.text().endsWith("s")
				? token.text().substring(0, token.text().length() - 1) : token.lemma();
	}

	/** "Scientists …, say": a present that the tagger took for an infinitive. */
	static boolean isPresent(Sentence sentence, Token token) {
		Token before = Words.at(sentence, token.index() - 1);
		if (isInverted(sentence, token)) {
			return true;
		}
		return token.tag().equals("VB") && before != null && !before.is("to") && !before.isVerb()
				&& sentence.children(token, "aux", "mark").isEmpty()
				&& sentence.child(token, "nsubj")
					.filter((each) -> each.index() < token.index() && each.tag().matches("NNS|NNPS"))
					.isPresent();
	}

	/** "In the cellar, say police, were rifles". */
	private static boolean isInverted(Sentence sentence, Token token) {
		return token.tag().equals("VB") && token.is("say", "insist", "argue")
				&& Words.is(sentence, token.index() - 1, ",") && Words.at(sentence, token.index() + 1) != null
				&& sentence.token(token.index() + 1).tag().matches("NN.*|DT|JJ|PRP\\$");
	}

	/** "Analysts at Nordea estimate that": a present that the tagger took for a noun. */
	static boolean isNoun(Sentence sentence, Token token) {
		if (token.tag().equals("NNS") && token.text().endsWith("s") && token.index() > 0) {
			Token subject = sentence.token(token.index() - 1);
			return Words.is(sentence, token.index() + 1, "that") && subject.tag().matches("NN|NNP")
					&& !Words.anyFinite(sentence.tokens().subList(0, token.index()))
					&& sentence.tokens()
						.subList(token.index(), sentence.size())
						.stream()
						.filter(Words::isFinite)
						.count() == 1;
		}
		boolean looks = token.tag().equals("NN") && token.index() > 0 && Words.is(sentence, token.index() + 1, "that")
				&& sentence.token(token.index() - 1).isNoun();
		List<Token> before = sentence.tokens().subList(0, token.index());
		return looks && !Words.anyFinite(before) && before.stream().noneMatch(Words::isMark) && before.stream()
			.filter(Token::isNoun)
			.findFirst()
			.filter((each) -> each.tag().equals("NNS") && Words.is(sentence, each.index() + 1, "at", "from", "with"))
			.isPresent();
	}

	/** ", the union estimates.": an attribution that the tagger took for a noun. */
	static boolean closes(Sentence sentence, Token token) {
		Token next = Words.at(sentence, token.index() + 1);
		int comma = token.index() - 1;
		while (comma > 0 && (sentence.token(comma).tag().matches("DT|NN|NNP|NNPS|JJ|POS|PRP\\$|HYPH")
				|| sentence.token(comma).is("of", "for"))) {
			comma--;
		}
		return token.tag().equals("NNS") && token.text().endsWith("s") && (next == null || Words.isEnd(next))
				&& comma < token.index() - 1 && Words.is(sentence, comma, ",")
				&& Words.anyFinite(sentence.tokens().subList(0, comma));
	}

	/**
	 * "Lopez, head of the team, <em>rejected</em> claims that …": a past that the tagger
	 * took for a participle, since no other verb can be the main one.
	 */
	static boolean isPast(Sentence sentence, Token token) {
		if (closesPast(sentence, token)) {
			return true;
		}
		if (!token.tag().equals("VBN") || !Words.is(sentence, token.index() - 1, ",")
				|| Words.is(sentence, token.index() + 1, "by", "in", "at", "to", "from")
				|| (Words.is(sentence, token.index() + 1, "as") && !token.hasLemma("dismiss", "reject"))
				|| (Words.is(sentence, token.index() + 1, "on") && !token.hasLemma("call"))
				|| !sentence.children(token, "aux").isEmpty()) {
			return false;
		}
		boolean name = sentence.tokens().subList(0, token.index()).stream().anyMatch(Token::isNoun);
		int main = Words.predicate(sentence, 0, token.index());
		boolean asked = main > 0 && sentence.token(main).is("asked", "pressed", "questioned", "contacted", "reached")
				&& Words.is(sentence, main - 1, ",");
		return name && (main < 0 || asked) && sentence.token(0).tag().matches("DT|NN.*|PRP\\$|JJ")
				&& isLastMain(sentence, token.index());
	}

	/** ,” the 29-year-old added. */
	private static boolean closesPast(Sentence sentence, Token token) {
		Token next = Words.at(sentence, token.index() + 1);
		if (!token.tag().equals("VBN") || next == null || !Words.isEnd(next)
				|| !Words.is(sentence, token.index() - 1, "old") || !sentence.children(token, "aux").isEmpty()) {
			return false;
		}
		Token mark = Words.at(sentence, token.index() - 7);
		return mark != null && (Words.isQuoteMark(mark) || mark.text().equals(","));
	}

	/** Whether every verb behind stands in a clause of its own. */
	private static boolean isLastMain(Sentence sentence, int verb) {
		int pending = 0;
		for (Token each : sentence.tokens().subList(verb + 1, sentence.size())) {
			boolean opens = Words.isRelative(each) || each.is("that", "because", "if", "while", "as", "after", "before",
					"though", "although", "since", "unless", "until");
			boolean further = Words.isFinite(each) && Words.is(sentence, each.index() - 1, "and", "but");
			if (!opens && !further && Words.isFinite(each) && pending-- == 0) {
				return false;
			}
			pending = (opens || further) ? 1 : Math.max(0, pending);
		}
		return true;
	}

	/**
	 * The verb before a further predicate that the tagger took for a noun ("regrets the
	 * delay and calls for an end"); null for any other token.
	 */
	static @Nullable Token predicate(Sentence sentence, Token token) {
		boolean looks = (token.tag().equals("NNS")
				|| (token.tag().equals("VBN") && token.text().endsWith("ed") && sentence.child(token, "aux").isEmpty()))
				&& Words.is(sentence, token.index() - 1, "and", "but")
				&& Words.is(sentence, token.index() + 1, "for", "on", "that", "of");
		return looks ? sentence.tokens()
			.subList(0, token.index())
			.reversed()
			.stream()
			.filter((each) -> each.tag().equals(token.tag().equals("NNS") ? "VBZ" : "VBD"))
			.findFirst()
			.orElse(null) : null;
	}

	/** said the town “stands by them”: a verb that the tagger takes for a noun. */
	static boolean isQuoted(Sentence sentence, Token token) {
		Token before = Words.at(sentence, token.index() - 2);
		Token next = Words.at(sentence, token.index() + 1);
		return token.tag().equals("NNS") && token.text().endsWith("s") && before != null && next != null
				&& Words.isQuoteMark(sentence.token(token.index() - 1)) && before.tag().matches("NN|NNP|PRP")
				&& next.tag()
					.matches(before.tag().equals("PRP") ? "IN|DT|PRP.?|TO|RP|RB|NN|NNS|JJ" : "IN|DT|PRP.?|TO|RP|RB");
	}

}
