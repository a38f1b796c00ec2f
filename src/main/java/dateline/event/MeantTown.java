package dateline.event;

import java.util.List;
import java.util.Optional;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.PlaceNames;
import dateline.story.Story;
import dateline.story.StoryPlace;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * THE_PLACE: which town the words "the town", "the city" or "the village" mean: "Rebels
 * entered Doka on Monday. They seized <em>the town</em> after a fight": the only one that
 * the last sentence with a town told, not far before, else that of the news. To be asked
 * sentence by sentence, in text order.
 */
final class MeantTown {

	private static final String[] TOWNS = { "city", "town", "village", "township", "hamlet", "settlement" };

	/** How many paragraphs back it may have been named. */
	private static final int NEAR = 4;

	private final EventLexicon lexicon;

	private final Gazetteer gazetteer;

	private final PlaceNames names;

	private final StoryPlace story;

	private List<Entry> last = List.of();

	private int paragraph;

	MeantTown(EventLexicon lexicon, Gazetteer gazetteer, Story story) {
		this.lexicon = lexicon;
		this.gazetteer = gazetteer;
		this.names = story.names();
		this.story = story.place();
	}

	/** The words of this sentence that mean a town, and which; remembers its towns. */
	List<EntryMatch> read(Sentence sentence) {
		List<Entry> towns = this.names.located(sentence)
			.stream()
			.filter((each) -> isTown(each.entry()) && !ThemeFacts.isPart(this.lexicon, sentence, each))
			.map(EntryMatch::entry)
			.distinct()
			.toList();
		List<Token> words = towns.isEmpty()
				? sentence.tokens().stream().filter((each) -> isMeaning(sentence, each)).toList() : List.of();
		Optional<Entry> meant = words.isEmpty() ? Optional.empty() : meant(sentence);
		if (!towns.isEmpty()) {
			this.last = towns;
			this.paragraph = sentence.paragraph();
		}
		return words.stream()
			.flatMap((word) -> meant.stream().map((entry) -> new EntryMatch(word.index(), word.index(), entry)))
			.toList();
	}

	private Optional<Entry> meant(Sentence sentence) {
		if (!this.last.isEmpty() && sentence.paragraph() - this.paragraph <= NEAR) {
			return (this.last.size() == 1) ? Optional.of(this.last.getFirst()) : Optional.empty();
		}
		List<Entry> lead = this.story.named();
		return (this.last.isEmpty() && this.story.isTold() && lead.size() == 1 && isTown(lead.getFirst()))
				? Optional.of(lead.getFirst()) : Optional.empty();
	}

	/** "in the town"; no "town hall", "the town of Doka", "the next village". */
	private static boolean isMeaning(Sentence sentence, Token token) {
		int at = token.index();
		boolean the = at > 0 && token.is(TOWNS) && sentence.token(at - 1).is("the", "The");
		if (!the || at + 1 >= sentence.size()) {
			return the;
		}
		Token next = sentence.token(at + 1);
		boolean of = next.is("of") && at + 2 < sentence.size() && !sentence.token(at + 2).tag().equals("CD");
		return !of && !next.isNoun() && !next.is("'s", "’s", "-") && !next.tag().equals("HYPH")
				&& !next.tag().equals("VBN");
	}

	/** Listed as one, or by a name that no gazetteer lists. */
	private boolean isTown(Entry entry) {
		return entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.CAPITAL
				|| this.gazetteer.lookup(entry.name()).isEmpty();
	}

}
