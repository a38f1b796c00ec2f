package dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a bracket behind a name says of it: its short name ("the Harbour Relief Agency
 * (HRA)"), its full one ("CERT.LV (Incident Response Institution)"), its name in another
 * language or its initials there. A bracket that says anything else names nothing.
 */
final class BracketedNames {

	/** Tokens of the longest bracket that explains a name. */
	private static final int BRACKET = 12;

	private final Gazetteer gazetteer;

	private final AcronymEntries entries;

	private final OneWordNames words;

	private final SpeltNames spelt;

	BracketedNames(Gazetteer gazetteer, Institutions institutions, AcronymEntries entries, OneWordNames words) {
		this.gazetteer = gazetteer;
		this.entries = entries;
		this.words = words;
		this.spelt = new SpeltNames(institutions);
	}

	/** The body of each of the names that the brackets of the sentence introduce. */
	Map<String, Name> find(Sentence sentence, List<Name> names) {
		Map<String, Name> found = new HashMap<>();
		for (int open = 1; open + 2 < sentence.size(); open++) {
			if (sentence.token(open).is("(", "-LRB-")) {
				int close = close(sentence, open);
				if (close == open + 2) {
					word(sentence, open, names, found);
				}
				else if (close > open + 2) {
					phrase(sentence, open, close, names, found);
				}
			}
		}
		return found;
	}

	/** The end of the bracket, -1 where it is none or too long. */
	private static int close(Sentence sentence, int open) {
		for (int close = open + 1; close < Math.min(sentence.size(), open + BRACKET + 1); close++) {
			if (sentence.token(close).is(")", "-RRB-")) {
				return close;
			}
		}
		return -1;
	}

	/** "(HRA)", "(Eurojust)". */
	private void word(Sentence sentence, int open, List<Name> names, Map<String, Name> found) {
		Token token = sentence.token(open + 1);
		Name before = endingAt(open - 1, names);
		Name full = Initials.isAcronym(token.text()) ? fullName(sentence, open, before, names)
				: this.words.isInBracket(token) ? before : null;
		if (full != null) {
			found.putIfAbsent(token.text(), this.entries.withKnown(full, token.text()));
		}
	}

	/** "(Incident Response Institution)", "(Autorité du Port, AP)". */
	private void phrase(Sentence sentence, int open, int close, List<Name> names, Map<String, Name> found) {
		Name before = endingAt(open - 1, names);
		Name whole = whole(sentence.token(open + 1).is("the") ? open + 2 : open + 1, close, names);
		if (before != null && before.isFullBody() && isBeginning(sentence, open, close, before)) {
			found.putIfAbsent(Name.of(sentence, open + 1, close - 1, null, ActorRule.ACRONYM).text(), before);
		}
		else if (before != null && whole != null && isNamed(before) && isNamed(whole) && before.entry() == null
				&& (whole.isFullBody() || before.isFullBody())) {
			found.putIfAbsent(before.text(), whole);
		}
		else if (before != null && before.isFullBody() && whole == null && isTranslation(sentence, open, close)) {
			found.putIfAbsent(Name.of(sentence, open + 1, close - 1, null, ActorRule.ACRONYM).text(), before);
		}
		else if (before == null && whole != null && whole.isFullBody() && this.words.isApposed(sentence, open - 1)) {
			found.putIfAbsent(sentence.token(open - 1).text(), whole);
		}
		else if (before != null && before.isFullBody()) {
			for (Token each : List.of(sentence.token(open + 1), sentence.token(close - 1))) {
				if (Initials.isAcronym(each.text()) && each.isNoun() && this.gazetteer.lookup(each.text()).isEmpty()) {
					found.putIfAbsent(each.text(), before);
				}
			}
		}
	}

	/**
	 * "(New Path)" behind "Nova Cesta", "(Strength of the Field)": capitals that are no
	 * place's, no person's and no initials.
	 */
	private boolean isTranslation(Sentence sentence, int open, int close) {
		List<Token> words = sentence.tokens().subList(open + 1, close);
		return NameParts.isCapital(words.getFirst()) && NameParts.isCapital(words.getLast())
				&& words.stream()
					.allMatch((token) -> token.entity() != EntityType.LOCATION && token.entity() != EntityType.PERSON
							&& !NameParts.isCalendar(token)
							&& (token.text().matches("\\p{Lu}\\p{Ll}[\\p{L}'’-]*")
									|| token.is("of", "the", "for", "and", "to", "in", "de", "del", "la", "do", "da"))
							&& this.gazetteer.lookup(token.text()).isEmpty());
	}

	/** "(Lumen Harbor)" behind "Lumen Harbor Trading Limited". */
	private static boolean isBeginning(Sentence sentence, int open, int close, Name name) {
		int words = close - open - 1;
		return words < name.tokens().size() && IntStream.range(0, words)
			.allMatch((at) -> sentence.token(open + 1 + at).text().equals(name.tokens().get(at).text()));
	}

	private static @Nullable Name endingAt(int last, List<Name> names) {
		return names.stream().filter((name) -> name.last() == last).findFirst().orElse(null);
	}

	/** The name that is all the bracket has. */
	private static @Nullable Name whole(int first, int close, List<Name> names) {
		return names.stream()
			.filter((name) -> name.first() == first && name.last() < close)
			.findFirst()
			.filter((name) -> name.last() == close - 1)
			.orElse(null);
	}

	private static boolean isNamed(Name name) {
		return name.isBody() && name.type() != ActorType.MEDIA;
	}

	/** Of the name before the bracket and the words that the letters spell the better. */
	private @Nullable Name fullName(Sentence sentence, int open, @Nullable Name before, List<Name> names) {
		String acronym = sentence.token(open + 1).text();
		Name spelt = this.spelt.before(sentence, open, acronym);
		if (before != null && before.entry() != null && before.isFullBody()) {
			return before;
		}
		if (before != null && isPlace(before)) {
			Name whole = (spelt != null && spelt.first() < before.first()) ? spelt : inPlace(before, names);
			if (whole != null) {
				return whole;
			}
		}
		if (spelt != null && (before == null || before.entry() == null)) {
			boolean kept = before != null && before.isFullBody() && before.first() <= spelt.first();
			return kept ? before : spelt;
		}
		boolean single = before != null && before.type() == ActorType.ORGANIZATION && before.first() == before.last();
		boolean free = this.entries.isFree(acronym) || (before != null && before.rule() == ActorRule.INSTITUTION);
		return (before != null && (before.isFullBody() || single) && free && !Initials.isCommon(acronym)) ? before
				: null;
	}

	private static boolean isPlace(Name name) {
		return name.entry() != null && name.entry().isPlace();
	}

	/** "Front for Dawn in Chad (FAT)", whose letters are another language's. */
	private @Nullable Name inPlace(Name place, List<Name> names) {
		Sentence sentence = place.sentence();
		int in = place.first() - 1;
		Name body = names.stream()
			.filter((name) -> name.last() == in - 1 && name.isFullBody() && name.entry() == null)
			.findFirst()
			.orElse(null);
		return (body != null && sentence.token(in).is("in", "of", "for"))
				? Name.of(sentence, body.first(), place.last(), body.type(), ActorRule.ACRONYM) : null;
	}

}
