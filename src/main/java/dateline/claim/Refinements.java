package dateline.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a noun that fits several measures counts here, by the words around it:
 * <ul>
 * <li>KILLED and the like: "including 11 women <em>and seven children</em>", "among the
 * dead were seven women<em>, one of them pregnant, and three children</em>"
 * <li>TROOPS: "<em>reinforcements of</em> 600 men", "870 personnel, 16 <em>ships</em>"
 * <li>EQUIPMENT: "12 <em>F-35</em> fighters"
 * <li>COUNTRIES: "four <em>Caribbean</em> states"
 * <li>PROTESTERS: "as many as 120,000 took part", of a march
 * <li>WOUNDED: "<em>burned</em> seven others"
 * <li>OTHER: "<em>The hospital</em> cancelled 212 operations"
 * </ul>
 */
final class Refinements {

	private static final Pattern MODEL = Pattern.compile("[A-Z][A-Za-z]*-?\\d+[A-Za-z]*");

	private static final Set<String> WHERE = Set.of("african", "arab", "asian", "balkan", "baltic", "caribbean",
			"caucasian", "european", "gulf", "latin", "nordic", "pacific", "sahel", "sahelian", "island", "eu", "nato",
			"ecowas", "asean", "sovereign", "coastal", "neighbouring", "neighboring", "muslim", "islamic", "balkans",
			"scandinavian", "member", "littoral", "foreign", "independent", "signatory", "opec");

	private static final String[] UNITS = { "reinforcement", "column", "force", "unit", "platoon", "company",
			"battalion", "garrison", "contingent", "brigade", "militia", "army", "detachment" };

	private static final Pattern ARMS = Pattern
		.compile("soldiers?|troops|warships?|ships|frigates?|tanks|battalions?|brigades?|army|navy|nato"
				+ "|military|exercise|peacekeepers|paratroopers|marines");

	private static final Pattern SURGERY = Pattern
		.compile("hospitals?|surgeons?|surgery|surgical|patients?|clinics?|doctors?|nurses?|ophthalmolog.*");

	private static final Pattern PITS = Pattern
		.compile("coal|copper|gold|iron|ore|lithium|cobalt|diamond|silver|miners|miner|jobs|output|colliery|reopened");

	private static final Pattern PROTEST = Pattern
		.compile("protest(?:s|ers|ing|ed)?|demonstrations?|demonstrators|demonstrated|marchers|anti-government");

	private static final Pattern MARCH = Pattern.compile("march|marches|marched|rally|rallies|rallied");

	private static final Pattern BALLOT = Pattern.compile("campaign|election|candidate|army|soldiers|troops|shares");

	private static final Pattern GATHERING = Pattern
		.compile("gather|attend|join|attract|draw|assemble|throng|march|rally|fill|pack|converge|crowd");

	private Refinements() {
	}

	/**
	 * The meaning, with another measure where the words around tell it.
	 * @param last what the number before it in the sentence means
	 * @param recent what the last number of the sentences just before means
	 */
	static Meaning of(Sentence sentence, Quantity quantity, Meaning meaning, @Nullable Meaning last,
			@Nullable Meaning recent) {
		if (last != null && last.befallsPeople() && isGoneOn(sentence, quantity, meaning, last)) {
			return with(meaning, last.measure(), "people", "INCLUDING");
		}
		if (meaning.antecedent() && !meaning.rule().equals("NUMBER_OF")) {
			return meaning;
		}
		Token head = sentence.token(meaning.anchor());
		if (meaning.measure() == Measure.PEOPLE && isPlane(sentence, head)) {
			return with(meaning, Measure.EQUIPMENT, "fighters", meaning.rule());
		}
		if (meaning.measure() == Measure.EQUIPMENT && head.hasLemma("mine") && has(sentence, PITS)) {
			return with(meaning, Measure.OTHER, "mines", meaning.rule());
		}
		int of = quantity.first() - 1;
		boolean lost = of > 0 && sentence.token(of).is("of") && sentence.token(of - 1).hasLemma("loss")
				&& head.hasLemma("soldier", "troop", "man", "fighter", "militant", "officer", "serviceman", "sailor");
		if (lost) {
			return with(meaning, Measure.KILLED, "people", "ACT_LOST");
		}
		if (meaning.measure() == Measure.PEOPLE && isArmed(sentence, quantity, head)) {
			return with(meaning, Measure.TROOPS, "people", meaning.rule());
		}
		if (meaning.measure() == Measure.OTHER && head.hasLemma("state") && isAbroad(sentence, head)) {
			return with(meaning, Measure.COUNTRIES, "countries", meaning.rule());
		}
		if (meaning.rule().equals("OTHERS") && meaning.unit().equals("people") && quantity.first() > 0
				&& sentence.token(quantity.first() - 1).is("burned", "burnt", "scalded", "burning", "scalding")) {
			return with(meaning, Measure.WOUNDED, "people", "ACT_OBJECT");
		}
		if (meaning.measure() == Measure.OPERATIONS && has(sentence, SURGERY)) {
			return with(meaning, Measure.OTHER, head.text().toLowerCase(Locale.ROOT), meaning.rule());
		}
		return isMarch(sentence, quantity, meaning, last, recent)
				? with(meaning, Measure.PROTESTERS, "people", meaning.rule()) : meaning;
	}

	private static Meaning with(Meaning meaning, Measure measure, String unit, String rule) {
		return new Meaning(measure, unit, meaning.counted(), meaning.words(), meaning.anchor(), meaning.antecedent(),
				rule);
	}

	/** "including 11 women <em>and</em> seven children", past "one of them pregnant". */
	private static boolean isGoneOn(Sentence sentence, Quantity quantity, Meaning meaning, Meaning last) {
		boolean people = meaning.measure() == Measure.PEOPLE && meaning.rule().equals("NOUN");
		if (!people || !isIncluded(sentence, last) || quantity.first() < 2
				|| !sentence.token(quantity.first() - 1).is("and", ",", "&")) {
			return false;
		}
		return sentence.tokens()
			.stream()
			.filter((token) -> token.span().begin() >= last.words().end() && token.index() < quantity.first())
			.noneMatch((token) -> token.tag().matches("VB[DPZ]|MD|WDT|WP|WRB") || token.is(";", ":", "but", "while"));
	}

	/** Whether it was a part of a larger number: "including", "among the dead were". */
	private static boolean isIncluded(Sentence sentence, Meaning last) {
		return last.rule().matches("INCLUDING|ACT_NOUN") || (last.rule().equals("ACT_STATE") && sentence.tokens()
			.stream()
			.anyMatch((token) -> token.is("among") && token.span().begin() < last.words().begin()
					&& sentence.token(Math.min(sentence.size() - 1, token.index() + 2))
						.is("dead", "killed", "injured", "wounded", "victims", "detained", "arrested")));
	}

	private static boolean isPlane(Sentence sentence, Token head) {
		int at = head.index();
		if (!head.hasLemma("fighter") || at < 2) {
			return false;
		}
		Token kind = sentence.token(at - 1);
		return MODEL.matcher(kind.text()).matches() || (kind.tag().equals("CD") && sentence.token(at - 2).is("-"));
	}

	private static boolean isArmed(Sentence sentence, Quantity quantity, Token head) {
		int of = quantity.first() - 1;
		if (head.hasLemma("man", "woman")) {
			boolean or = of > 1 && sentence.token(of).is("or")
					&& (sentence.token(of - 1).hasLemma(UNITS) || sentence.token(of - 2).hasLemma(UNITS));
			return or || (of > 0 && sentence.token(of).is("of") && sentence.token(of - 1).hasLemma(UNITS));
		}
		boolean bare = head.is("personnel") && head.index() > 0 && (head.index() == quantity.next()
				|| sentence.token(head.index() - 1).is("additional", "armed", "allied", "foreign", "active"));
		return bare && has(sentence, ARMS);
	}

	private static boolean isAbroad(Sentence sentence, Token head) {
		for (int i = head.index() - 1; i > Math.max(0, head.index() - 4); i--) {
			if (WHERE.contains(sentence.word(i))) {
				return true;
			}
		}
		return false;
	}

	/** People who take part in what is called a protest here or just before. */
	private static boolean isMarch(Sentence sentence, Quantity quantity, Meaning meaning, @Nullable Meaning last,
			@Nullable Meaning recent) {
		boolean people = meaning.measure() == Measure.PEOPLE && meaning.unit().equals("people") && quantity.isTens()
				&& List
					.of("people", "others", "crowd", "men", "women", "supporters", "residents", "citizens",
							"attendance", "turnout", "number of people")
					.contains(meaning.counted().toLowerCase(Locale.ROOT));
		if (!people || !isGathered(sentence, quantity, meaning)) {
			return false;
		}
		boolean before = (recent != null && recent.measure() == Measure.PROTESTERS)
				|| (last != null && last.measure() == Measure.PROTESTERS);
		return before || has(sentence, PROTEST) || (has(sentence, MARCH) && !has(sentence, BALLOT));
	}

	private static boolean isGathered(Sentence sentence, Quantity quantity, Meaning meaning) {
		if (meaning.rule().matches("CROWD|TOLL")) {
			return true;
		}
		int from = Math.max(0, quantity.first() - 4);
		int to = Math.min(sentence.size(), quantity.next() + 6);
		List<Token> near = sentence.tokens().subList(from, to);
		boolean part = near.stream()
			.anyMatch((token) -> (token.hasLemma("take") && sentence.word(token.index() + 1).equals("part"))
					|| (token.hasLemma("turn", "come") && sentence.word(token.index() + 1).equals("out")));
		boolean of = meaning.rule().equals("NUMBER_OF") && sentence.tokens()
			.subList(0, quantity.first())
			.stream()
			.anyMatch((token) -> token.isVerb() && GATHERING.matcher(token.lemma()).matches());
		return part || of
				|| near.stream().anyMatch((token) -> token.isVerb() && GATHERING.matcher(token.lemma()).matches());
	}

	private static boolean has(Sentence sentence, Pattern words) {
		for (int i = 0; i < sentence.size(); i++) {
			if (words.matcher(sentence.word(i)).matches()) {
				return true;
			}
		}
		return false;
	}

}
