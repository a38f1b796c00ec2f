package dateline.actor;

import java.util.List;
import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Who is who in one article: its actors with all their mentions, and the answer to "whom
 * does this word name?".
 */
public final class Cast {

	private final List<CastMember> members;

	Cast(List<CastMember> members) {
		this.members = List.copyOf(members);
	}

	/** All actors, by their first mention. */
	public List<CastMember> members() {
		return this.members;
	}

	/**
	 * The actor that this token, or the noun phrase it heads, names: by name, by a role
	 * that the article ties to somebody, or by a pronoun whose referent is plain.
	 * Adjectives ("Iraqi") name nobody here. Empty when in doubt.
	 */
	public Optional<CastMember> referent(Sentence sentence, Token head) {
		return mention(sentence, head).flatMap((mention) -> owner(mention));
	}

	/**
	 * The mention that has this token in it, adjectives included; the longest where they
	 * nest.
	 */
	public Optional<Mention> mention(Sentence sentence, Token token) {
		return Optional.empty();
	}

	/** Whom a mention of this cast names. */
	public Optional<CastMember> owner(Mention mention) {
		return Optional.empty();
	}

	/** The mentions in this sentence, in text order, adjectives included. */
	public List<Mention> mentions(Sentence sentence) {
		return List.of();
	}

}
