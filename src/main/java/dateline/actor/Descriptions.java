package dateline.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What an article says that people are, and whom it means by "the prime minister" later
 * on. A role is learnt from a title ("President Ana Lima") or from an apposition ("Ana
 * Lima, the president"), in any order of the text; a definite description names the only
 * person, or the last one, who holds a role that fits and whose country does not differ.
 */
final class Descriptions {

	/**
	 * Offices that one person holds at a time, so that a description may be far from the
	 * name.
	 */
	private static final Set<String> SINGULAR = Set.of("head-of-government", "president", "monarch", "pope",
			"supreme-leader", "secretary-general", "leader");

	/** Offices of which an article that names one holder means that one. */
	private static final Set<String> OFFICES = Set.of("minister", "deputy-minister", "secretary", "governor",
			"deputy-governor", "mayor", "deputy-mayor", "chief-executive", "chair", "ambassador", "speaker",
			"vice-president", "deputy-head-of-government", "prosecutor", "commissioner", "pope", "prefect", "sheriff",
			"chief-minister", "first-minister", "chief", "coroner");

	private static final Set<String> RANKS = Set.of("general", "colonel", "admiral", "captain", "commander", "judge",
			"bishop", "cleric", "professor", "envoy", "lawyer", "spokesperson", "senator", "legislator", "candidate",
			"prince", "negotiator", "mediator", "director", "nurse", "founder", "union-leader", "party-leader",
			"militia-leader");

	private static final int NEAR = 3;

	/** The sentences within which the name follows. */
	private static final int SOON = 2;

	/** The paragraphs that may say who it was before they name him or her. */
	private static final int LEAD = 1;

	private final Roles roles;

	private final Titles titles;

	Descriptions(Roles roles, Titles titles) {
		this.roles = roles;
		this.titles = titles;
	}

	/** Learns the roles in the apposition behind or before a name. */
	void learn(Name name, Draft person) {
		name.titles().forEach((title) -> person.roles.add(title.held()));
		Sentence sentence = name.sentence();
		int comma = name.last() + 1;
		if (comma < sentence.size() && sentence.token(comma).is(",")) {
			appositionFrom(sentence, comma + 1).ifPresent(person.roles::add);
		}
		int first = name.firstWithTitles();
		if (first >= 2 && sentence.token(first - 1).is(",")) {
			this.roles.endingAt(sentence, first - 2)
				.filter((match) -> isDefinite(sentence, match) || isIntroduced(sentence, match))
				.map((match) -> held(sentence, match))
				.ifPresent(person.roles::add);
		}
	}

	/** "A Houthi spokesman, Omar el-Sayed,". */
	private static boolean isIntroduced(Sentence sentence, Roles.Match match) {
		int first = match.first();
		while (first > 0 && sentence.token(first - 1).tag().matches("JJ|NNP?|HYPH")) {
			first--;
		}
		return first > 0 && sentence.token(first - 1).is("a", "an", "its", "his", "her", "their", "our");
	}

	/**
	 * A role noun before the next comma or verb: ", the Pentagon press secretary," ", a
	 * retired army colonel who".
	 */
	private Optional<Roles.Held> appositionFrom(Sentence sentence, int from) {
		for (int i = from; i < Math.min(sentence.size(), from + 9); i++) {
			Token token = sentence.token(i);
			if ((token.isVerb() && !token.tag().equals("VBN")) || token.is(",", "and", ".", "who")) {
				return Optional.empty();
			}
			boolean ends = i + 1 == sentence.size() || !sentence.token(i + 1).isNoun();
			Optional<Roles.Match> match = ends ? this.roles.endingAt(sentence, i) : Optional.empty();
			if (match.isPresent()) {
				return match.map((each) -> held(sentence, each));
			}
			if (token.is("of", "at", "for", "in")) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private Roles.Held held(Sentence sentence, Roles.Match match) {
		return new Roles.Held(match.role(), this.titles.countryBefore(sentence, match.first()),
				Titles.isFormer(sentence, match.first()));
	}

	/**
	 * Finds the definite descriptions of a text and gives each to the person it means.
	 */
	void resolve(AnnotatedText text, Collection<Draft> people) {
		for (Sentence sentence : text.sentences()) {
			for (int last = 0; last < sentence.size(); last++) {
				Optional<Roles.Match> match = this.roles.endingAt(sentence, last);
				if (match.isPresent() && isDescription(sentence, match.get())) {
					Draft person = holder(sentence, match.get(), people);
					if (person != null) {
						person.add(sentence, firstOf(sentence, match.get()), last, Mention.Kind.ROLE,
								firstOf(sentence, match.get()), last);
					}
				}
			}
		}
	}

	private boolean isDescription(Sentence sentence, Roles.Match match) {
		Token noun = sentence.token(match.last());
		int next = match.last() + 1;
		boolean modifies = next < sentence.size()
				&& (sentence.token(next).isNoun() || sentence.token(next).tag().equals("HYPH"));
		return (noun.tag().equals("NN") || noun.tag().equals("NNP")) && !modifies && !match.role().isHonorific()
				&& (!Titles.isFormer(sentence, match.first()) || isOusted(sentence, match))
				&& isDefinite(sentence, match);
	}

	/** "The deposed president" was so when the article began. */
	private static boolean isOusted(Sentence sentence, Roles.Match match) {
		return match.first() > 1 && sentence.token(match.first() - 1).is("deposed", "ousted", "toppled", "detained")
				&& sentence.token(match.first() - 2).is("the");
	}

	private boolean isDefinite(Sentence sentence, Roles.Match match) {
		int first = firstOf(sentence, match);
		Token start = sentence.token(first);
		return start.is("the", "this") || first < match.first();
	}

	/**
	 * The first token of the noun phrase: determiner, possessor and adjectives of nations
	 * included.
	 */
	private int firstOf(Sentence sentence, Roles.Match match) {
		int at = match.first();
		while (at > 0) {
			Token before = sentence.token(at - 1);
			if (before.is("the", "this")) {
				return at - 1;
			}
			boolean belongs = before.tag().equals("POS") || before.tag().equals("NNP") || before.tag().equals("JJ")
					|| before.tag().equals("NN") || before.is("deposed", "ousted", "toppled", "detained");
			if (!belongs) {
				return (sentence.token(at).isName() && at < match.first()) ? at : match.first();
			}
			at--;
		}
		return (at < match.first()) ? at : match.first();
	}

	private @Nullable Draft holder(Sentence sentence, Roles.Match match, Collection<Draft> people) {
		String country = this.titles.countryBefore(sentence, match.first());
		List<Draft> fitting = people.stream()
			.filter((person) -> person.roles.stream()
				.anyMatch((held) -> !held.former() && held.role().canBeCalled(match.role())
						&& (country == null || held.countryCode() == null || country.equals(held.countryCode()))))
			.toList();
		boolean possessed = country == null && match.first() > 0
				&& sentence.token(match.first() - 1).tag().equals("POS");
		boolean singular = SINGULAR.contains(match.role().kind()) && !possessed
				&& (sentence.paragraph() < LEAD || fitting.stream().anyMatch((person) -> isNamed(person, sentence)));
		if (fitting.size() == 1 && (singular || isOnly(fitting.getFirst(), match.role(), sentence))) {
			return fitting.getFirst();
		}
		return fitting.stream()
			.filter((person) -> distance(person, sentence) <= NEAR)
			.min(Comparator.comparingInt((person) -> distance(person, sentence)))
			.filter((nearest) -> fitting.stream()
				.filter((person) -> distance(person, sentence) == distance(nearest, sentence))
				.count() == 1)
			.orElseGet(() -> named(sentence, match, fitting));
	}

	/**
	 * "The governor of the province said so. Governor Ana Lima told": the only holder,
	 * whom one of the next sentences names first and with the same title.
	 */
	private @Nullable Draft named(Sentence sentence, Roles.Match match, List<Draft> fitting) {
		String kind = match.role().kind();
		boolean office = OFFICES.contains(kind) || RANKS.contains(kind) || kind.equals("police-officer");
		if (!office || fitting.size() != 1 || isNamed(fitting.getFirst(), sentence)) {
			return null;
		}
		return fitting.getFirst().extents.stream()
			.min(Comparator.comparingInt((extent) -> extent.mention().sentence()))
			.filter((extent) -> extent.mention().sentence() - sentence.index() <= SOON)
			.filter((extent) -> isTitled(extent, match.role()))
			.map((extent) -> fitting.getFirst())
			.orElse(null);
	}

	/** "Governor Ana Lima", and not "Governor Ana Lima of another province". */
	private boolean isTitled(Draft.Extent extent, Roles.Role role) {
		Sentence sentence = extent.sentence();
		int behind = extent.mention().head() + 1;
		boolean elsewhere = behind < sentence.size() && sentence.token(behind).is("of");
		for (int i = extent.first(); !elsewhere && i < extent.mention().head(); i++) {
			if (this.roles.endingAt(sentence, i).filter((each) -> each.role().equals(role)).isPresent()) {
				return true;
			}
		}
		return false;
	}

	/** In this sentence or before. */
	private static boolean isNamed(Draft person, Sentence sentence) {
		return distance(person, sentence) < Integer.MAX_VALUE;
	}

	/**
	 * Whether the article has one holder of an office and says the office in the same
	 * words, so that the name may be far or follow ("the interior minister"); ranks and
	 * jobs need the name before.
	 */
	private static boolean isOnly(Draft person, Roles.Role role, Sentence sentence) {
		boolean same = person.roles.stream()
			.map(Roles.Held::role)
			.anyMatch((held) -> held.equals(role) || (RANKS.contains(role.kind()) && held.kind().equals(role.kind())));
		boolean named = isNamed(person, sentence);
		return same && ((OFFICES.contains(role.kind()) && (named || role.noun().contains(" ")))
				|| (RANKS.contains(role.kind()) && named));
	}

	/** Sentences since the person was last named; many if only later. */
	private static int distance(Draft person, Sentence sentence) {
		return person.extents.stream()
			.filter((extent) -> extent.mention().sentence() <= sentence.index())
			.mapToInt((extent) -> sentence.index() - extent.mention().sentence())
			.min()
			.orElse(Integer.MAX_VALUE);
	}

}
