package dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Bodies of a town or region that news names by the place and common nouns, from
 * {@code actor/local-bodies.tsv}: "Marseille court", "the Leeds magistrates' court". "A
 * Marseille court" is one of several, and a country's bodies are the gazetteer's.
 */
final class LocalBodies {

	/** Tokens of the longest of the nouns, possessive marks counted. */
	private static final int LONGEST = 5;

	private final Gazetteer gazetteer;

	private final Map<String, ActorType> nouns = new HashMap<>();

	LocalBodies(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		Lexicon.read("actor/local-bodies.tsv", 2)
			.forEach((row) -> this.nouns.put(row.get(0), ActorType.valueOf(row.get(1))));
	}

	List<Name> find(Sentence sentence) {
		List<Name> found = new ArrayList<>();
		for (int first = 0; first < sentence.size(); first++) {
			if (isPlaceWord(sentence, first) && (first == 0 || !isPlaceWord(sentence, first - 1))) {
				int last = first;
				while (last + 1 < sentence.size() && isPlaceWord(sentence, last + 1)) {
					last++;
				}
				int begin = first;
				int place = last;
				body(sentence, begin, place).filter((body) -> isNoPerson(sentence, begin, place, body))
					.ifPresent(found::add);
				first = last;
			}
		}
		return found;
	}

	/**
	 * "The Kavango district police", where the recogniser takes Kavango for a person: the
	 * phrase stands behind "the" or begins the sentence, and nobody's title before it.
	 */
	private boolean isNoPerson(Sentence sentence, int first, int place, Name body) {
		boolean person = sentence.token(first).entity() == EntityType.PERSON;
		boolean open = first == 0 || sentence.token(first - 1).is("the", "by", "to");
		return !person || isPlace(sentence, first, place) || (open && body.last() > place + 1);
	}

	private Optional<Name> body(Sentence sentence, int first, int place) {
		boolean several = first > 0 && sentence.token(first - 1).is("a", "an", "another", "and", "-");
		if (several || isCountry(sentence, first, place)) {
			return Optional.empty();
		}
		int from = (place + 1 < sentence.size() && sentence.token(place + 1).tag().equals("POS")) ? place + 2
				: place + 1;
		boolean sure = sentence.tokens()
			.subList(first, place + 1)
			.stream()
			.noneMatch((token) -> token.entity() == EntityType.ORGANIZATION) || isPlace(sentence, first, place);
		for (int last = Math.min(sentence.size() - 1, from + LONGEST - 1); last >= from; last--) {
			ActorType type = this.nouns.get(words(sentence, from, last));
			boolean ends = last + 1 == sentence.size() || !sentence.token(last + 1).isNoun();
			if (type != null && ends && !isArea(sentence, first, last)
					&& (sure || words(sentence, from, last).matches(".*(?:court|police|council)"))) {
				return Optional.of(Name.of(sentence, first, last, type, ActorRule.INSTITUTION));
			}
		}
		return Optional.empty();
	}

	/** "Workers in Ibaraki prefecture": where, not who. */
	private static boolean isArea(Sentence sentence, int first, int last) {
		boolean led = first > 0
				&& sentence.token(first - 1).is("in", "across", "throughout", "near", "around", "within", "inside");
		return led && sentence.token(last).is("prefecture", "county", "municipality", "district", "region");
	}

	/** "Eastern Cape", whatever the recogniser takes it for. */
	private boolean isPlace(Sentence sentence, int first, int last) {
		return this.gazetteer.lookup(Name.of(sentence, first, last, null, ActorRule.INSTITUTION).text())
			.filter((entry) -> entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.REGION)
			.isPresent();
	}

	private boolean isCountry(Sentence sentence, int first, int last) {
		String text = Name.of(sentence, first, last, null, ActorRule.INSTITUTION).text();
		return this.gazetteer.lookup(text)
			.filter((entry) -> entry.kind() == EntryKind.COUNTRY || entry.kind() == EntryKind.DEMONYM
					|| entry.kind() == EntryKind.INTERNATIONAL_BODY || entry.kind() == EntryKind.MEDIA)
			.isPresent();
	}

	private static boolean isPlaceWord(Sentence sentence, int at) {
		Token token = sentence.token(at);
		return token.isName() && token.text().matches("\\p{Lu}[\\p{L}.'’-]*\\p{Ll}\\p{L}*")
				&& !NameParts.isCalendar(token);
	}

	private static String words(Sentence sentence, int first, int last) {
		StringBuilder words = new StringBuilder();
		for (int i = first; i <= last; i++) {
			boolean spaced = i > first && sentence.token(i - 1).span().end() < sentence.token(i).span().begin();
			words.append(spaced ? " " : "").append(sentence.token(i).text());
		}
		return words.toString().replace('’', '\'');
	}

}
