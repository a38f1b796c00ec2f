package dateline.claim;

import java.util.List;
import java.util.Set;

import dateline.claim.ClaimContext.Placed;
import dateline.gazetteer.Entry;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * PLACE_LABEL: the row of a list that a place heads: "<em>Tete</em>: 822 cases, 5
 * deaths". Whatever the row counts is there, and nowhere where the label is not known or
 * is a place of another country than the news.
 */
final class LabelledPlaces {

	private static final Set<String> BULLETS = Set.of("•", "·", "▪", "‣", "*", "–", "—", "-");

	private static final int LONGEST = 4;

	private final AnnotatedText text;

	private final SentencePlaces places;

	private final TheCountry country;

	LabelledPlaces(AnnotatedText text, SentencePlaces places, TheCountry country) {
		this.text = text;
		this.places = places;
		this.country = country;
	}

	/** Whether the sentence is a row under a name. */
	static boolean is(Sentence sentence) {
		return colon(sentence) > 0;
	}

	@Nullable Placed of(Sentence sentence) {
		int colon = colon(sentence);
		Entry home = this.country.ofStory();
		return this.places.named(sentence)
			.stream()
			.filter((match) -> match.last() == colon - 1)
			.map((match) -> match.entry())
			.filter((entry) -> (home != null) ? entry.countryCodes().contains(home.countryCode())
					: isKnown(sentence, entry))
			.findFirst()
			.map((entry) -> this.places.placed(List.of(entry), "PLACE_LABEL"))
			.orElse(null);
	}

	/** Whether another sentence names a place of the same country. */
	private boolean isKnown(Sentence row, Entry entry) {
		return this.text.sentences()
			.stream()
			.filter((each) -> each.index() != row.index())
			.flatMap((each) -> this.places.named(each).stream())
			.anyMatch((match) -> !match.entry().equals(entry)
					&& match.entry().countryCodes().stream().anyMatch(entry.countryCodes()::contains));
	}

	/** The colon behind a name and before a number, else -1. */
	private static int colon(Sentence sentence) {
		int at = BULLETS.contains(sentence.token(0).text()) ? 1 : 0;
		int first = at;
		while (at < sentence.size() && at - first < LONGEST && sentence.token(at).isName()) {
			at++;
		}
		boolean row = at > first && at + 2 < sentence.size() && sentence.token(at).is(":");
		return (row && sentence.token(at + 1).tag().equals("CD")) ? at : -1;
	}

}
