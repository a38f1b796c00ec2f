package dateline.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a noun says of the body that it names or stands beside, which may depend on the
 * words with it: an agency is a government's, a news agency an outlet.
 *
 * @param type without any of the words, null for nothing
 * @param other with one of them, null for nothing
 * @param words in lower case
 */
record BodyNoun(@Nullable ActorType type, @Nullable ActorType other, Set<String> words) {

	/** Reads "GOVERNMENT" and "MEDIA: news press"; "-" is nothing. */
	static BodyNoun of(String type, String other) {
		ActorType plain = type.equals("-") ? null : ActorType.valueOf(type);
		if (other.equals("-")) {
			return new BodyNoun(plain, null, Set.of());
		}
		String[] parts = other.split(": ", 2);
		return new BodyNoun(plain, ActorType.valueOf(parts[0]), Set.copyOf(Arrays.asList(parts[1].split(" ", -1))));
	}

	/** What it says in this phrase. */
	@Nullable ActorType type(List<Token> phrase) {
		boolean with = phrase.stream().anyMatch((token) -> this.words.contains(token.text().toLowerCase(Locale.ROOT)));
		return with ? this.other : this.type;
	}

}
