package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * "Its foreign ministry", "whose army": a body of the only country that is a subject
 * before it in the sentence, with nothing else named between that could own it.
 */
final class PossessedBodies {

	/** Nouns of bodies that every country has one of. */
	private static final Set<String> NOUNS = Set.of("ministry", "parliament", "army", "navy", "military", "bank",
			"guard", "embassy", "police", "forces", "consulate");

	private static final int LONGEST = 4;

	private final Gazetteer gazetteer;

	PossessedBodies(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	List<Name> find(Sentence sentence, List<EntryMatch> matches) {
		List<Name> found = new ArrayList<>();
		for (Token token : sentence.tokens()) {
			if (token.is("its", "whose") && token.index() + 1 < sentence.size()) {
				Entry owner = token.is("its") ? subject(sentence, token.index(), matches)
						: before(sentence, token.index(), matches);
				if (owner != null) {
					body(sentence, token.index() + 1, owner).ifPresent(found::add);
				}
			}
		}
		return found;
	}

	private Optional<Name> body(Sentence sentence, int first, Entry owner) {
		for (int last = Math.min(sentence.size(), first + LONGEST) - 1; last >= first; last--) {
			boolean ends = last + 1 == sentence.size() || !sentence.token(last + 1).isNoun();
			if (ends && NOUNS.contains(sentence.token(last).text())) {
				Name name = Name.of(sentence, first, last, null, ActorRule.GAZETTEER);
				Entry body = this.gazetteer.lookup(owner.name() + " " + name.text())
					.filter((entry) -> entry.kind() == EntryKind.GOVERNMENT || entry.kind() == EntryKind.MILITARY)
					.filter((entry) -> entry.countryCode() != null)
					.orElse(null);
				return (body == null) ? Optional.empty() : Optional.of(new Name(sentence, first, last,
						KnownNames.type(body.kind()), body, List.of(), ActorRule.GAZETTEER));
			}
		}
		return Optional.empty();
	}

	/** The only country that is a subject before, nothing named in between. */
	private static @Nullable Entry subject(Sentence sentence, int its, List<EntryMatch> matches) {
		List<EntryMatch> countries = matches.stream()
			.filter((match) -> match.last() < its && match.entry().kind() == EntryKind.COUNTRY)
			.filter((match) -> sentence.token(Draft.headOf(sentence, match.first(), match.last()))
				.isRelated("nsubj", "nsubj:pass"))
			.toList();
		if (countries.size() != 1) {
			return null;
		}
		int last = countries.getFirst().last();
		boolean free = sentence.tokens()
			.subList(last + 1, its)
			.stream()
			.noneMatch((token) -> token.entity() == EntityType.ORGANIZATION || token.entity() == EntityType.LOCATION
					|| (token.isRelated("nsubj", "nsubj:pass") && token.isNoun()));
		return free ? countries.getFirst().entry() : null;
	}

	/** "Chile, whose". */
	private static @Nullable Entry before(Sentence sentence, int whose, List<EntryMatch> matches) {
		int last = (whose > 0 && sentence.token(whose - 1).is(",")) ? whose - 2 : whose - 1;
		return matches.stream()
			.filter((match) -> match.last() == last && match.entry().kind() == EntryKind.COUNTRY)
			.map(EntryMatch::entry)
			.findFirst()
			.orElse(null);
	}

}
