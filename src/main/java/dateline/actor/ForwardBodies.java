package dateline.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which body the first sentences of an article quote without its name, to name it right
 * after: "Germany's biggest industrial union said", "a London-based rights group said",
 * "the competition watchdog said", and in any sentence "the town's only hospital said".
 * It is the only body of the article that goes by the noun, or of several the one named
 * in the sentence behind; null for any other phrase.
 */
final class ForwardBodies {

	/** The sentences of news that opens with what and tells who behind it. */
	private static final int LEAD = 3;

	/** How many sentences later the only one is named. */
	private static final int NEXT = 4;

	/** The same of "the town's only hospital" in any other sentence. */
	private static final int SOON = 2;

	private static final int LONGEST = 7;

	/** Nouns that say too little of a body that has no name yet. */
	private static final Set<String> BROAD = Set.of("company", "firm", "business", "group", "body", "government",
			"office", "board", "service", "institution", "owner", "network", "force", "army", "military");

	private ForwardBodies() {
	}

	/** The body that the phrase means whose noun stands here. */
	static @Nullable Draft meant(BackNoun back, Sentence sentence, int at, List<Draft> bodies) {
		int first = first(sentence, at);
		boolean bare = first == at;
		boolean owned = !bare && first > 0 && sentence.token(first - 1).tag().equals("POS");
		if (first < 0 || (sentence.index() >= LEAD && !owned) || (bare && BROAD.contains(back.noun()))
				|| !Speech.isSpeaking(sentence, first, at)) {
			return null;
		}
		List<Draft> called = bodies.stream()
			.filter((draft) -> back.isOf(draft) || back.isLike(draft)
					|| draft.nouns.contains(NameParts.lower(sentence.token(at))))
			.toList();
		Draft next = called.stream().min(Comparator.comparingInt(ForwardBodies::firstNamed)).orElse(null);
		int later = (next != null) ? firstNamed(next) - sentence.index() : 0;
		int reach = (sentence.index() < LEAD) ? NEXT : SOON;
		if (later < 1 || called.size() == 1 || sentence.index() >= LEAD) {
			return (later > 0 && later <= reach && called.size() == 1) ? next : null;
		}
		boolean alone = called.stream().filter((draft) -> firstNamed(draft) == sentence.index() + 1).count() == 1;
		return alone ? next : null;
	}

	/** The sentence that first names it, its short name aside, which may be a town's. */
	private static int firstNamed(Draft draft) {
		int longest = draft.extents.stream().mapToInt((extent) -> extent.last() - extent.first()).max().orElse(0);
		return draft.extents.stream()
			.filter((extent) -> longest == 0 || extent.last() > extent.first())
			.mapToInt((extent) -> extent.sentence().index())
			.min()
			.orElse(0);
	}

	/**
	 * The first word behind the article or the owner of a phrase that ends here, else -1.
	 */
	private static int first(Sentence sentence, int at) {
		boolean ends = at + 1 == sentence.size()
				|| !(sentence.token(at + 1).isNoun() || sentence.token(at + 1).is("of", "for", "-", "in"));
		if (!ends || !sentence.token(at).tag().equals("NN")) {
			return -1;
		}
		int first = at;
		while (first > 0 && at - first < LONGEST && isModifier(sentence.token(first - 1))) {
			first--;
		}
		Token opening = (first > 0) ? sentence.token(first - 1) : null;
		return (opening != null && (opening.is("the", "a", "an") || opening.tag().equals("POS"))) ? first : -1;
	}

	private static boolean isModifier(Token token) {
		return (token.tag().matches("JJ[RS]?|RBS|NNP?S?|VB[NG]|HYPH") || token.is("only"))
				&& !token.is("other", "another", "same");
	}

}
