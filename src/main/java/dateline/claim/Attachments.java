package dateline.claim;

import java.math.BigDecimal;
import java.util.List;

import dateline.gazetteer.EntryMatch;
import dateline.story.PlaceNames;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a place beside a number is said of it, of another number, of a charge, of who
 * speaks or of whence people came, and how wide a number reaches, by its words alone.
 */
final class Attachments {

	/** What is done where the news happens. */
	private static final String[] HARM = { "destroy", "damage", "burn", "raze", "torch", "flatten", "wreck", "gut",
			"loot", "flood", "collapse", "rescue", "save", "evacuate", "strand", "trap", "bury", "pull", "recover",
			"seize", "confiscate", "search", "raid", "fire", "hit", "strike", "shell", "treat", "hospitalise",
			"hospitalize", "cancel", "ground", "overturn", "sink", "derail", "crush", "swallow", "storm", "attack" };

	/** So many die in no town alone. */
	private static final BigDecimal WAR = BigDecimal.valueOf(10_000);

	private Attachments() {
	}

	/** "fled from", "forced out of", "evacuated from the town of". */
	static boolean isOrigin(Sentence sentence, int before) {
		if (before >= 0 && sentence.token(before).isVerb() && sentence.token(before).hasLemma("flee")) {
			return true;
		}
		int at = before;
		while (at > 1 && sentence.token(at).is("the", "city", "town", "village", "district", "province", "of")
				&& !sentence.token(at - 1).is("out")) {
			at--;
		}
		boolean from = sentence.token(Math.max(0, at)).is("from")
				|| (at > 0 && sentence.token(at).is("of") && sentence.token(at - 1).is("out"));
		for (int i = at - 1; from && i >= Math.max(0, at - 5); i--) {
			if (sentence.token(i).isVerb()) {
				return sentence.token(i)
					.hasLemma("flee", "force", "evacuate", "drive", "displace", "uproot", "expel", "evict", "escape",
							"chase", "push");
			}
		}
		return false;
	}

	/** "mayor of", "a deputy governor of the province of". */
	static boolean isGoverned(Sentence sentence, int name) {
		int of = name - 1;
		while (of > 1 && (sentence.token(of).is("the", "city", "town", "district", "province", "region")
				|| (sentence.token(of).is("of") && sentence.token(of - 1).hasLemma(ThePlace.REGIONS)))) {
			of--;
		}
		return of > 0 && sentence.token(of).is("of") && sentence.token(of - 1)
			.hasLemma("mayor", "governor", "prefect", "administrator", "commissioner", "sheriff", "chief");
	}

	/**
	 * "631 people have died", "The war has displaced 3 million": in the whole country.
	 */
	static boolean isTotal(Counting counting) {
		Sentence sentence = counting.sentence();
		Token verb = Deeds.verb(counting);
		boolean since = counting.meaning().befallsPeople() && (counting.quantity().isHundreds()
				|| (verb != null && sentence.children(verb, "aux").stream().anyMatch((each) -> each.hasLemma("have"))))
				&& sentence.tokens().stream().anyMatch((token) -> token.is("since"));
		return since || (verb != null
				&& sentence.children(verb, "aux")
					.stream()
					.anyMatch((each) -> each.hasLemma("have") && each.tag().matches("VB[PZ]"))
				&& counting.quantity().isHundreds());
	}

	/** Where a town or a province is too narrow for what is counted. */
	static boolean isWide(Counting counting) {
		BigDecimal least = counting.quantity().min();
		boolean war = counting.meaning().measure() == Measure.KILLED && least != null && least.compareTo(WAR) >= 0;
		return war || (!counting.meaning().befallsPeople() && counting.meaning().measure() != Measure.PROTESTERS
				&& !Deeds.isDone(counting) && !isOfScene(counting));
	}

	/** "South Sudan had 2 million displaced people": not its troops or its money. */
	static boolean isStockThere(Counting counting) {
		return switch (counting.meaning().measure()) {
			case PEOPLE, DISPLACED, KILLED, WOUNDED, PERCENT -> true;
			case OTHER -> counting.meaning()
				.unit()
				.matches(".*(?:cases|deaths|infections|provinces|districts|schools|hospitals)");
			default -> false;
		};
	}

	/**
	 * "112 houses were destroyed", "had pulled 40 people", "six are still missing", "150
	 * firefighters".
	 */
	static boolean isOfScene(Counting counting) {
		Token verb = Deeds.verb(counting);
		boolean harm = verb != null && verb.hasLemma(HARM)
				&& (Deeds.isDone(counting) || Deeds.isPerfect(counting.sentence(), verb));
		return harm || isMissing(counting) || counting.carrier().hasLemma("firefighter", "rescuer");
	}

	/** "Six people were <em>missing</em>", "11 remained <em>unaccounted</em> for". */
	private static boolean isMissing(Counting counting) {
		Sentence sentence = counting.sentence();
		return sentence.tokens()
			.stream()
			.filter((token) -> token.is("missing", "unaccounted", "trapped", "stranded"))
			.anyMatch((token) -> sentence.child(token, "nsubj", "nsubj:pass")
				.filter((subject) -> subject.equals(counting.carrier()))
				.isPresent());
	}

	/** "jailed over a plot to bomb a hall in Lyon": there it was to be done. */
	static boolean isOfCharge(Counting counting, int place) {
		Measure measure = counting.meaning().measure();
		Sentence sentence = counting.sentence();
		boolean tried = measure == Measure.DETAINED || sentence.tokens()
			.stream()
			.anyMatch((token) -> token.hasLemma("jail", "sentence", "convict", "acquit", "indict", "imprison"));
		return tried && sentence.tokens()
			.subList(counting.end(), Math.max(counting.end(), place))
			.stream()
			.anyMatch((token) -> token.is("over", "for", "suspicion", "charges", "accused", "convicted", "suspected",
					"plot", "connection"));
	}

	/**
	 * "13 tankers and four firms <em>in Lodge</em>": only these, where nobody is harmed.
	 */
	static boolean isOfOther(Counting counting, EntryMatch place) {
		Sentence sentence = counting.sentence();
		Token noun = sentence.head(sentence.token(place.last()));
		return !counting.meaning().befallsPeople() && noun != null && noun.tag().startsWith("NNS")
				&& sentence.token(place.last()).isRelated("nmod") && noun.index() >= counting.end()
				&& sentence.children(noun, "nummod").stream().anyMatch((each) -> each.index() >= counting.end());
	}

	/** "cut 3,200 jobs and close a plant <em>in Lodge</em>": there the plant is. */
	static boolean isOfDeed(Counting counting, EntryMatch place) {
		Sentence sentence = counting.sentence();
		Token at = sentence.token(place.last());
		for (int steps = 0; at != null && at.index() >= counting.end() && steps <= sentence.size(); steps++) {
			if (at.isVerb() && at.isRelated("conj")) {
				return !counting.meaning().befallsPeople() && sentence.child(at, "obj").isPresent()
						&& !sentence.isBelow(sentence.token(counting.quantity().number()), at);
			}
			at = sentence.head(at);
		}
		return false;
	}

	/** "cut jobs in Spain after sales slid 11%": not only there. */
	static boolean isOfClause(Sentence sentence, Token number, int place) {
		Token at = number;
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			if (at.isVerb() && at.isRelated("advcl")) {
				return !sentence.isBelow(sentence.token(place), at);
			}
			at = sentence.head(at);
		}
		return false;
	}

	/** "said Ana Sosa, a trader in Gusau": where she trades. */
	static boolean isOfSpeaker(Sentence sentence, int from, int to) {
		return from < to
				&& sentence.tokens().subList(from, to).stream().anyMatch((token) -> token.is("said", "says", "told"));
	}

	/** By a semicolon, or on the right by another number, whose place it is. */
	static boolean isParted(Sentence sentence, Counting counting, List<Counting> all, EntryMatch place) {
		int number = counting.quantity().number();
		for (int i = Math.min(number, place.first()); i < Math.max(number, place.first()); i++) {
			if (sentence.token(i).is(";")) {
				return true;
			}
		}
		return sentence.tokens()
			.stream()
			.anyMatch((token) -> token.tag().equals("CD") && counting.quantity().next() <= token.index()
					&& token.index() < place.first()
					&& sentence.word(token.index() + 1).matches("in|at|near|from|on|across|outside|around"))
				|| all.stream()
					.map((other) -> other.quantity().number())
					.anyMatch((other) -> number < other && other < place.first());
	}

	/**
	 * "in the township", which nothing before it tells: there, and not in the story's.
	 */
	static boolean isElsewhereThere(Counting counting) {
		Sentence sentence = counting.sentence();
		boolean fled = counting.meaning().measure() == Measure.DISPLACED
				&& sentence.tokens()
					.stream()
					.anyMatch((token) -> token.isVerb() && token.hasLemma("flee", "leave")
							&& token.index() + 1 < sentence.size()
							&& Character.isUpperCase(sentence.token(token.index() + 1).text().charAt(0)));
		if (fled) {
			return true;
		}
		Region right = Region.shared(counting);
		return sentence.tokens()
			.stream()
			.anyMatch((token) -> right.has(token) && !token.is("region")
					&& (token.is(ThePlace.TOWNS) || token.is(ThePlace.REGIONS)) && isOf(sentence, token.index() - 1));
	}

	/** "<em>to the port</em> city", "<em>in another</em> town". */
	private static boolean isOf(Sentence sentence, int before) {
		int at = (before > 1 && sentence.token(before).tag().matches("NN|JJ")) ? before - 1 : before;
		return at > 0 && sentence.token(at).is("the", "another", "other", "a", "neighbouring")
				&& (PlaceNames.isWhere(sentence, at - 1) || sentence.token(at - 1).is("to"));
	}

	/**
	 * What the news is about happens where it happens: who is harmed or seized, who takes
	 * to the streets, what is attacked. Shares, things and people at large may be counted
	 * anywhere.
	 */
	static boolean isOfTheStory(Counting counting) {
		return counting.meaning().befallsPeople() || switch (counting.meaning().measure()) {
			case PROTESTERS, ATTACKS, VOTES -> true;
			case PEOPLE, EQUIPMENT, OTHER -> isOfScene(counting);
			default -> false;
		};
	}

}
