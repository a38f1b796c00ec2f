package dateline.actor;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a common noun of {@code actor/bodies.tsv} says in its phrase: a "news agency" is
 * an outlet, the Charity of "Charity Banda" nothing. Null for every other noun.
 */
final class BodyNouns {

	private final Map<String, BodyNoun> bodies = Lexicon.read("actor/bodies.tsv", 3)
		.stream()
		.collect(Collectors.toMap((row) -> row.get(0), (row) -> BodyNoun.of(row.get(1), row.get(2))));

	/**
	 * What the noun that ends a phrase here says: "broadcaster" of "the public
	 * broadcaster NOS".
	 */
	@Nullable ActorType at(Sentence sentence, int at) {
		if (isStartUp(sentence, at)) {
			return ActorType.ORGANIZATION;
		}
		boolean small = at == 0 || (at > 0 && !NameParts.isCapitalNoun(sentence.token(at)));
		if (!small || !(sentence.token(at).isNoun() || isPeriodical(sentence.token(at)))) {
			return null;
		}
		BodyNoun noun = isCircle(sentence, at) ? null : this.bodies.get(key(sentence.token(at)));
		return (noun != null) ? noun.type(sentence.tokens().subList(firstWithOwner(sentence, at), at)) : null;
	}

	/** "A chat group", "a Facebook group": of people who only talk. */
	private static boolean isCircle(Sentence sentence, int at) {
		return at > 0 && sentence.token(at).is("group") && sentence.token(at - 1)
			.is("chat", "WhatsApp", "Telegram", "Facebook", "Discord", "Signal", "messaging", "WeChat", "Viber");
	}

	/** The first word of "anti-corruption prosecutor's office", the owner's. */
	private static int firstWithOwner(Sentence sentence, int at) {
		int first = NounPhrases.firstOf(sentence, at);
		boolean owned = first > 1 && sentence.token(first - 1).tag().equals("POS")
				&& sentence.token(first - 2).tag().matches("NNS?");
		return owned ? first - 2 : first;
	}

	/**
	 * What the singular noun says that stands here or behind such a word: "union" of "the
	 * Lumen trade union".
	 */
	@Nullable ActorType singular(Sentence sentence, int at) {
		boolean compound = at + 1 < sentence.size() && sentence.token(at)
			.is("trade", "labour", "labor", "news", "opposition", "rights", "aid", "environmental", "rebel", "militant",
					"armed", "political", "teachers", "student", "insurance", "energy", "mining", "oil", "shipping",
					"construction", "retail", "media", "tech");
		if (compound) {
			return singular(sentence, at + 1);
		}
		boolean ends = at < sentence.size() && sentence.token(at).tag().equals("NN")
				&& (at + 1 == sentence.size() || !sentence.token(at + 1).isNoun());
		return ends ? at(sentence, at) : null;
	}

	/** Whether the noun says that something is a body. */
	boolean has(Token token) {
		return this.bodies.containsKey(key(token));
	}

	/** "Start-up", which tokenizers cut. */
	static boolean isStartUp(Sentence sentence, int at) {
		return at > 1 && sentence.token(at - 1).is("-")
				&& ((sentence.token(at).is("up") && sentence.token(at - 2).is("start", "Start"))
						|| (sentence.token(at).is("maker") && sentence.token(at - 2).tag().startsWith("NN")));
	}

	/** "Weekly", which taggers take for an adjective. */
	static boolean isPeriodical(Token token) {
		return token.is("weekly", "daily", "monthly");
	}

	/** The form that the lexicon has of a word. */
	static String key(Token token) {
		return token.lemma().toLowerCase(Locale.ROOT);
	}

}
