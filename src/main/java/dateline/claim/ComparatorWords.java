package dateline.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;

import org.jspecify.annotations.Nullable;

/**
 * The words beside a number that change it: "at least 55", "40 or more". Read from
 * {@code claim/comparators.tsv}; immutable.
 */
final class ComparatorWords {

	/** Before "about" these make it a preposition: "warned about 12 attacks". */
	private static final Set<String> ABOUT_WHAT = Set.of("talk", "speak", "warn", "ask", "know", "think", "worry",
			"complain", "learn", "write", "hear", "concern", "question", "information", "concerned", "worried", "story",
			"report", "detail", "warning", "allegation", "complaint", "doubt", "claim", "evidence", "query", "tell",
			"book", "film", "documentary", "lie", "rumour", "rumor", "fear", "alarm", "news", "inquire", "enquire",
			"argue", "testimony", "anxiety", "anger", "outrage", "dispute", "message", "fact", "article", "interview");

	/** Behind these "over" tells where: "smoke rolled over 3,000 homes". */
	private static final String[] OVER_WHAT = { "roll", "fly", "drift", "sweep", "hover", "circle", "hang", "loom",
			"blow", "billow", "waft", "float", "soar", "tower", "spread", "scatter", "strew", "stretch", "preside",
			"rule", "reign", "argue", "quarrel", "clash", "fight", "sue", "row", "hand", "turn", "sail", "glide",
			"settle", "distribute" };

	private final List<Phrase> phrases = new ArrayList<>();

	ComparatorWords() {
		for (List<String> line : Lexicon.read("claim/comparators.tsv", 3)) {
			for (String phrase : line.get(2).split("; ", -1)) {
				this.phrases.add(new Phrase(Comparator.valueOf(line.get(0)), line.get(1).equals("BEFORE"),
						Arrays.asList(phrase.split(" ", -1))));
			}
		}
		this.phrases.sort((one, other) -> other.words.size() - one.words.size());
	}

	/** A comparator phrase of the lexicon. */
	record Phrase(Comparator comparator, boolean before, List<String> words) {

		boolean adds() {
			return this.words.contains("additional") || this.words.contains("another") || this.words.contains("further")
					|| this.words.contains("extra");
		}

	}

	/** The longest phrase that ends before this token, null if none. */
	@Nullable Phrase before(Sentence sentence, int at) {
		for (Phrase phrase : this.phrases) {
			if (phrase.before && matches(sentence, at - phrase.words.size(), phrase.words)
					&& !isPreposition(sentence, at - phrase.words.size(), phrase)) {
				return phrase;
			}
		}
		return null;
	}

	/** The longest phrase that begins at this token, null if none. */
	@Nullable Phrase after(Sentence sentence, int at) {
		for (Phrase phrase : this.phrases) {
			if (!phrase.before && matches(sentence, at, phrase.words)) {
				return phrase;
			}
		}
		return null;
	}

	private static boolean matches(Sentence sentence, int at, List<String> words) {
		for (int i = 0; i < words.size(); i++) {
			if (!sentence.word(at + i).equals(words.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isPreposition(Sentence sentence, int at, Phrase phrase) {
		if (at < 1) {
			return false;
		}
		Token before = sentence.token(at - 1);
		if (phrase.words.equals(List.of("over")) || phrase.words.equals(List.of("above"))) {
			return before.isVerb() && before.hasLemma(OVER_WHAT);
		}
		return phrase.words.equals(List.of("about")) && ABOUT_WHAT.contains(before.lemma().toLowerCase(Locale.ROOT));
	}

}
