package dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Who is who in one article: its actors with all their mentions, and the answer to "whom
 * does this word name?".
 */
public final class Cast {

	private final List<CastMember> members;

	private final Map<Integer, List<Place>> places;

	private Cast(List<CastMember> members, Map<Integer, List<Place>> places) {
		this.members = List.copyOf(members);
		this.places = places;
	}

	static Cast of(List<Draft> drafts) {
		List<CastMember> members = new ArrayList<>();
		Map<Integer, List<Place>> places = new HashMap<>();
		for (Draft draft : drafts) {
			CastMember member = draft.build();
			members.add(member);
			for (Draft.Extent extent : draft.extents) {
				places.computeIfAbsent(extent.mention().sentence(), (index) -> new ArrayList<>())
					.add(new Place(extent.mention(), extent.first(), extent.last(), member));
			}
		}
		places.values().forEach((each) -> each.sort(Comparator.comparing((place) -> place.mention().span())));
		return new Cast(members, places);
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
		return place(sentence, head).filter((place) -> place.mention().kind() != Mention.Kind.ADJECTIVE)
			.map(Place::member);
	}

	/**
	 * The mention that has this token in it or in its title, adjectives included; the
	 * longest where they nest.
	 */
	public Optional<Mention> mention(Sentence sentence, Token token) {
		return place(sentence, token).map(Place::mention);
	}

	/** Whether the token is part of a name, whatever the tagger takes it for. */
	public boolean isInName(Sentence sentence, Token token) {
		return mention(sentence, token)
			.filter((mention) -> mention.kind() == Mention.Kind.NAME && mention.span().contains(token.span()))
			.isPresent();
	}

	/** Whom a mention of this cast names. */
	public Optional<CastMember> owner(Mention mention) {
		return this.places.getOrDefault(mention.sentence(), List.of())
			.stream()
			.filter((place) -> place.mention().equals(mention))
			.findFirst()
			.map(Place::member);
	}

	/** The mentions in this sentence, in text order, adjectives included. */
	public List<Mention> mentions(Sentence sentence) {
		return this.places.getOrDefault(sentence.index(), List.of()).stream().map(Place::mention).distinct().toList();
	}

	private Optional<Place> place(Sentence sentence, Token token) {
		return this.places.getOrDefault(sentence.index(), List.of())
			.stream()
			.filter((place) -> place.first() <= token.index() && token.index() <= place.last())
			.max(Comparator.comparingInt((place) -> place.last() - place.first()));
	}

	/** A mention with the tokens that belong to it. */
	private record Place(Mention mention, int first, int last, CastMember member) {
	}

}
