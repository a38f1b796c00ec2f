package dateline.event;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.actor.ActorRule;
import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.PlaceNames;
import dateline.story.Story;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the names of which an article's {@link Theme} consists, those first that it
 * prints most. Of a person the initial and the consonants of the last name, so that
 * "Moatasem el-Halifi" is "Mutasim al-Halify"; of a body the name, but of one of two or
 * three words that no gazetteer knows the same as of a person, for which it may be taken
 * elsewhere; of a place its consonants. Countries, capitals, media and the bodies that
 * the gazetteer lists are in the news every day and tell nothing.
 */
final class ThemeNames {

	/** More than the first so many tell nothing new. */
	private static final int MOST = 32;

	private static final int SHORTEST = 3;

	private static final String TOWN = "town ";

	private ThemeNames() {
	}

	static Set<String> of(AnnotatedText text, Cast cast, Story story, Gazetteer gazetteer) {
		PlaceNames places = story.names();
		Map<String, Integer> counts = new HashMap<>();
		for (CastMember member : cast.members()) {
			String key = key(member);
			if (key != null) {
				counts.merge(key, member.mentions().size(), Integer::sum);
			}
		}
		for (Sentence sentence : text.sentences()) {
			for (EntryMatch match : places.named(sentence)) {
				String key = key(match.entry(), gazetteer);
				if (key != null) {
					counts.merge(key, 1, Integer::sum);
				}
			}
		}
		ThemeFacts.dateline(story, gazetteer)
			.map((town) -> key(town, gazetteer))
			.ifPresent((key) -> counts.merge(key, 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.sorted(Comparator.comparing((Map.Entry<String, Integer> each) -> -each.getValue())
				.thenComparing(Map.Entry::getKey))
			.limit(MOST)
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Whether it is a town that the gazetteer lists, and so no proof of one story. */
	static boolean isKnown(String key) {
		return key.startsWith(TOWN);
	}

	static @Nullable String key(CastMember member) {
		String name = member.name();
		boolean likePerson = (member.rule() == ActorRule.RECOGNISED || member.rule() == ActorRule.NOUN_BESIDE)
				&& name.matches("\\S+(?: \\S+){1,2}");
		if (member.isPerson() || likePerson) {
			int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
			String consonants = consonants(name.substring(last + 1));
			return (name.indexOf(' ') > 0 && !consonants.isEmpty())
					? "person " + Character.toLowerCase(name.charAt(0)) + " " + consonants : null;
		}
		boolean telling = switch (member.type()) {
			case GROUP, COUNTRY, MEDIA -> false;
			default -> member.rule() != ActorRule.GAZETTEER && member.rule() != ActorRule.ADMINISTRATION
					&& member.rule() != ActorRule.SHORT_NAME && name.indexOf(' ') > 0;
		};
		return telling ? "body " + name.toLowerCase(Locale.ROOT) : null;
	}

	private static @Nullable String key(Entry entry, Gazetteer gazetteer) {
		if (entry.kind() != EntryKind.CITY && entry.kind() != EntryKind.REGION) {
			return null;
		}
		if (gazetteer.lookup(entry.name()).isPresent()) {
			return (entry.kind() == EntryKind.CITY) ? TOWN + entry.name() : null;
		}
		String consonants = consonants(entry.name());
		return (consonants.length() < SHORTEST) ? null : "place " + consonants;
	}

	/** How a name ends of which this is the key. */
	static String end(String key) {
		return consonants(key.replaceFirst("^body |^person . |^.*? ", "")).replaceFirst("^[aeiouy]", "");
	}

	/**
	 * What is left of a name in whatever transliteration: "gdrf" of "El Gedaref" and
	 * "Gadarif".
	 */
	static String consonants(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("^(?:el|al|the)[ -]| (?:village|town|city)$", "")
			.replaceAll("[^a-z]", "");
		StringBuilder left = new StringBuilder();
		for (int i = 0; i < plain.length(); i++) {
			char each = plain.charAt(i);
			boolean vowel = i > 0 && "aeiouy".indexOf(each) >= 0;
			boolean twice = !left.isEmpty() && left.charAt(left.length() - 1) == each;
			if (!vowel && !twice) {
				left.append(each);
			}
		}
		return left.toString();
	}

}
