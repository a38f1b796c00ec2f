package dateline.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * "The ministry", "the group", "the company": a definite noun of an organisation names
 * the last organisation in this or the paragraph before whose name has that word, or
 * whose type goes by it. The only one of the article that the noun fits may be further
 * back. With none in reach it names nobody.
 */
final class Anaphors {

	private static final Set<ActorType> BANK = Set.of(ActorType.ORGANIZATION, ActorType.GOVERNMENT);

	private static final Map<String, Set<ActorType>> NOUNS = Map.ofEntries(
			Map.entry("group", Set.of(ActorType.ARMED_GROUP)), Map.entry("militia", Set.of(ActorType.ARMED_GROUP)),
			Map.entry("company", Set.of(ActorType.ORGANIZATION)), Map.entry("firm", Set.of(ActorType.ORGANIZATION)),
			Map.entry("government", Set.of(ActorType.GOVERNMENT)), Map.entry("ministry", Set.of(ActorType.GOVERNMENT)),
			Map.entry("department", Set.of(ActorType.GOVERNMENT)),
			Map.entry("parliament", Set.of(ActorType.GOVERNMENT)),
			Map.entry("agency", Set.of(ActorType.GOVERNMENT, ActorType.INTERNATIONAL_BODY)),
			Map.entry("court", Set.of(ActorType.GOVERNMENT)), Map.entry("council", Set.of(ActorType.GOVERNMENT)),
			Map.entry("commission", Set.of(ActorType.GOVERNMENT, ActorType.INTERNATIONAL_BODY)),
			Map.entry("administration", Set.of(ActorType.GOVERNMENT)),
			Map.entry("coalition", Set.of(ActorType.INTERNATIONAL_BODY)),
			Map.entry("alliance", Set.of(ActorType.INTERNATIONAL_BODY)),
			Map.entry("bloc", Set.of(ActorType.INTERNATIONAL_BODY)), Map.entry("army", Set.of(ActorType.MILITARY)),
			Map.entry("military", Set.of(ActorType.MILITARY)), Map.entry("newspaper", Set.of(ActorType.MEDIA)),
			Map.entry("union", Set.of(ActorType.ORGANIZATION)), Map.entry("party", Set.of(ActorType.ORGANIZATION)),
			Map.entry("bank", BANK), Map.entry("airline", Set.of(ActorType.ORGANIZATION)),
			Map.entry("carrier", Set.of(ActorType.ORGANIZATION)), Map.entry("charity", Set.of(ActorType.ORGANIZATION)),
			Map.entry("hospital", Set.of(ActorType.ORGANIZATION)),
			Map.entry("university", Set.of(ActorType.ORGANIZATION)),
			Map.entry("organization", Set.of(ActorType.ORGANIZATION, ActorType.INTERNATIONAL_BODY)),
			Map.entry("organisation", Set.of(ActorType.ORGANIZATION, ActorType.INTERNATIONAL_BODY)),
			Map.entry("association", Set.of(ActorType.ORGANIZATION)),
			Map.entry("federation", Set.of(ActorType.ORGANIZATION)),
			Map.entry("foundation", Set.of(ActorType.ORGANIZATION)),
			Map.entry("institute", Set.of(ActorType.ORGANIZATION, ActorType.GOVERNMENT)),
			Map.entry("movement", Set.of(ActorType.ORGANIZATION, ActorType.ARMED_GROUP)),
			Map.entry("gang", Set.of(ActorType.ORGANIZATION, ActorType.ARMED_GROUP)),
			Map.entry("cartel", Set.of(ActorType.ARMED_GROUP)), Map.entry("authority", Set.of(ActorType.GOVERNMENT)),
			Map.entry("board", BANK), Map.entry("bureau", BANK), Map.entry("office", Set.of(ActorType.GOVERNMENT)),
			Map.entry("committee", Set.of(ActorType.GOVERNMENT, ActorType.ORGANIZATION)), Map.entry("regulator", BANK),
			Map.entry("watchdog", BANK), Map.entry("broadcaster", Set.of(ActorType.MEDIA)),
			Map.entry("operator", Set.of(ActorType.ORGANIZATION)));

	/**
	 * Nouns that the name itself need not have: every armed group is a group, not every
	 * body a ministry.
	 */
	private static final Set<String> GENERAL = Set.of("group", "militia", "company", "firm", "newspaper");

	/**
	 * Nouns so wide that with two candidates before them, however far, they name neither.
	 */
	private static final Set<String> ONE_OF_MANY = Set.of("company", "firm");

	private Anaphors() {
	}

	static void resolve(AnnotatedText text, Collection<Draft> others) {
		for (Sentence sentence : text.sentences()) {
			for (int i = 1; i < sentence.size(); i++) {
				String noun = sentence.token(i).text().toLowerCase(Locale.ROOT);
				if (NOUNS.containsKey(noun) && isDefinite(sentence, i)) {
					Draft last = last(sentence, i, noun, others);
					if (last != null) {
						last.add(sentence, i, i, Mention.Kind.ROLE, i, i);
					}
				}
			}
		}
	}

	private static boolean isDefinite(Sentence sentence, int at) {
		boolean alone = at + 1 == sentence.size()
				|| !(sentence.token(at + 1).isNoun() || sentence.token(at + 1).is("of", "-", "led"));
		return sentence.token(at - 1).is("the", "this") && alone
				&& (sentence.token(at).tag().equals("NN") || sentence.token(at).tag().equals("NNP"));
	}

	private static @Nullable Draft last(Sentence sentence, int at, String noun, Collection<Draft> others) {
		Token token = sentence.token(at);
		List<Draft> fitting = others.stream()
			.filter((draft) -> NOUNS.getOrDefault(noun, Set.of()).contains(draft.type()))
			.filter((draft) -> GENERAL.contains(noun) || draft.nouns.contains(noun) || isAirline(draft, noun)
					|| draft.fullest().toLowerCase(Locale.ROOT).contains(noun))
			.toList();
		long named = fitting.stream().filter((draft) -> isNamedBefore(draft, token)).count();
		if (named > 1 && ONE_OF_MANY.contains(noun)) {
			return null;
		}
		List<Draft> told = fitting.stream().filter((draft) -> !GENERAL.contains(noun)).toList();
		if (told.size() == 1 && fitting.size() == 1 && named == 1) {
			return told.getFirst();
		}
		return fitting.stream()
			.filter((draft) -> before(draft, sentence, token) != null)
			.max(Comparator.comparingInt((draft) -> position(before(draft, sentence, token))))
			.orElse(null);
	}

	/** "AeroLume" is an airline. */
	private static boolean isAirline(Draft draft, String noun) {
		return (noun.equals("airline") || noun.equals("carrier")) && draft.fullest()
			.matches("(?:Aero|Air|Avia|Fly|Jet)(?:\\p{Lu}| ).*|.* (?:Air|Airlines|Airways|Aviation)");
	}

	private static boolean isNamedBefore(Draft draft, Token token) {
		return draft.extents.stream().anyMatch((extent) -> extent.mention().span().end() <= token.span().begin());
	}

	private static int position(Draft.@Nullable Extent extent) {
		return (extent != null) ? extent.mention().span().begin() : -1;
	}

	private static Draft.@Nullable Extent before(Draft draft, Sentence sentence, Token token) {
		return draft.extents.stream()
			.filter((extent) -> extent.mention().span().end() <= token.span().begin())
			.filter((extent) -> extent.sentence().paragraph() >= sentence.paragraph() - 1)
			.max(Comparator.comparingInt(Anaphors::position))
			.orElse(null);
	}

}
