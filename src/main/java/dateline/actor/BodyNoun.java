package dateline.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a noun says of the body that it names or stands beside, which may depend on the
 * words with it: an agency is a government's, a news agency an outlet.
 *
 * @param type without any of the words, null for nothing
 * @param others what it is with one of these words, in lower case
 */
record BodyNoun(@Nullable ActorType type, Map<String, ActorType> others) {

	/**
	 * Reads "GOVERNMENT" and "MEDIA: news press; ORGANIZATION: trade"; "-" is nothing.
	 */
	static BodyNoun of(String type, String others) {
		ActorType plain = type.equals("-") ? null : ActorType.valueOf(type);
		Map<String, ActorType> words = new HashMap<>();
		for (String other : others.equals("-") ? new String[0] : others.split("; ", -1)) {
			String[] parts = other.split(": ", 2);
			for (String word : parts[1].split(" ", -1)) {
				words.put(word, ActorType.valueOf(parts[0]));
			}
		}
		return new BodyNoun(plain, Map.copyOf(words));
	}

	/** What it says in this phrase: "state news agency" is an outlet before all. */
	@Nullable ActorType type(List<Token> phrase) {
		return IntStream.range(0, phrase.size())
			.filter((at) -> !isCause(phrase, at))
			.mapToObj(phrase::get)
			.map((token) -> this.others.get(token.text().toLowerCase(Locale.ROOT)))
			.filter(Objects::nonNull)
			.min(Comparator.comparing((other) -> other != ActorType.MEDIA))
			.orElse(this.type);
	}

	/** "Committee for the Defense of Human Rights", which is no army's. */
	private static boolean isCause(List<Token> phrase, int at) {
		return at + 1 < phrase.size() && phrase.get(at).is("Defense", "Defence") && phrase.get(at + 1).is("of");
	}

}
