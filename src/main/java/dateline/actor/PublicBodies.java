package dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.text.EntityType;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Public bodies that news names by a nation and common nouns of
 * {@code actor/public-bodies.tsv}, whatever the words between: "the French armed forces
 * ministry", "Vietnam's agriculture ministry", "the Taliban's defence ministry".
 */
final class PublicBodies {

	/** Words between the nation and the noun. */
	private static final int LONGEST = 6;

	private static final Set<String> PUBLIC = Set.of("federal", "national", "state", "public", "civil", "border",
			"central", "electoral", "election", "meteorological", "geological", "seismological", "disaster", "weather",
			"tax", "fire", "regional", "provincial", "municipal", "royal", "supreme", "constitutional", "military",
			"prosecutor", "prosecutors", "minister", "president", "ombudsman", "competition", "antitrust", "drug",
			"food", "space", "nuclear", "atomic", "patent", "census", "registry", "coast", "penitentiary", "prison");

	private final Map<String, Noun> nouns = new HashMap<>();

	private final Set<String> words;

	PublicBodies() {
		Lexicon.read("actor/public-bodies.tsv", 3)
			.forEach((row) -> this.nouns.put(row.get(0), new Noun(ActorType.valueOf(row.get(1)), row.get(2))));
		this.words = Stream.concat(PUBLIC.stream(), Lexicon.words("actor/domains.tsv").stream())
			.collect(Collectors.toSet());
	}

	List<Name> find(Sentence sentence, List<EntryMatch> matches) {
		List<Name> found = new ArrayList<>();
		for (EntryMatch match : matches) {
			boolean one = match.first() == 0
					|| !sentence.token(match.first() - 1).is("a", "an", "another", "each", "every");
			if (one && isOwner(sentence, match)) {
				body(sentence, match).ifPresent(found::add);
			}
		}
		return found;
	}

	private static boolean isOwner(Sentence sentence, EntryMatch match) {
		EntryKind kind = match.entry().kind();
		boolean possessed = match.last() + 1 < sentence.size() && sentence.token(match.last() + 1).tag().equals("POS");
		return switch (kind) {
			case DEMONYM -> match.entry().countryCode() != null;
			case COUNTRY -> true;
			case MILITARY -> match.entry().countryCode() != null;
			case ARMED_GROUP, GOVERNMENT, CAPITAL, REGION -> possessed;
			default -> false;
		};
	}

	private Optional<Name> body(Sentence sentence, EntryMatch match) {
		int from = match.last() + 1;
		if (from < sentence.size() && sentence.token(from).tag().equals("POS")) {
			from++;
		}
		int last = last(sentence, from);
		Entry entry = match.entry();
		boolean force = entry.kind() == EntryKind.MILITARY;
		Noun noun = (last > from || (force && last == from)) ? noun(sentence, match.first() + 1, last) : null;
		if (noun == null) {
			return Optional.empty();
		}
		boolean nation = entry.countryCode() != null
				&& (force || entry.kind() == EntryKind.DEMONYM || entry.kind() == EntryKind.COUNTRY);
		String rest = Name.of(sentence, from, last, null, ActorRule.PUBLIC_BODY).text();
		EntryKind kind = (noun.type() == ActorType.MILITARY) ? EntryKind.MILITARY : EntryKind.GOVERNMENT;
		Entry body = nation ? new Entry(entry.name() + " " + rest, kind, entry.countryCode(), List.of()) : null;
		return Optional
			.of(new Name(sentence, match.first(), last, noun.type(), body, List.of(), ActorRule.PUBLIC_BODY));
	}

	/** The type of the body that these words without a nation name, null if none. */
	@Nullable ActorType type(Sentence sentence, int first, int last) {
		Noun noun = noun(sentence, first, last);
		return (noun != null && (last > first || noun.kind().equals("sure"))) ? noun.type() : null;
	}

	/** The type of a body that every country has one of: "the army". */
	@Nullable ActorType bare(Token token) {
		Noun noun = this.nouns.get(token.text());
		return (noun != null && noun.kind().equals("bare")) ? noun.type() : null;
	}

	private @Nullable Noun noun(Sentence sentence, int first, int last) {
		Noun noun = this.nouns.get(sentence.token(last).text());
		boolean office = sentence.token(last).is("office") && last > first
				&& sentence.token(last - 1).tag().equals("POS");
		boolean told = office || sentence.tokens()
			.subList(first, last)
			.stream()
			.anyMatch((token) -> this.words.contains(token.text().toLowerCase(Locale.ROOT)));
		return (noun != null && (told || noun.kind().equals("sure"))) ? noun : null;
	}

	/** The noun that ends the phrase, the word before it if there is none. */
	private int last(Sentence sentence, int from) {
		for (int i = from; i < Math.min(sentence.size(), from + LONGEST); i++) {
			Token token = sentence.token(i);
			boolean ends = i + 1 == sentence.size()
					|| !(sentence.token(i + 1).isNoun() || sentence.token(i + 1).tag().matches("POS|HYPH"));
			if (this.nouns.containsKey(token.text()) && token.tag().equals("NN") && ends) {
				return i;
			}
			boolean small = Character.isLowerCase(token.text().charAt(0));
			boolean part = small && (token.tag().matches("JJ|NNS?|HYPH|VB[NG]|CC|POS"))
					&& token.entity() != EntityType.PERSON;
			if (!part) {
				return from - 1;
			}
		}
		return from - 1;
	}

	/** What a noun says of a body, and how surely. */
	private record Noun(ActorType type, String kind) {
	}

}
