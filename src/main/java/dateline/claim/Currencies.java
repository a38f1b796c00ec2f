package dateline.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.claim.NumberWords.Read;
import dateline.claim.Quantities.Unit;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Money words to ISO 4217 codes, from {@code claim/currencies.tsv}. A coin that several
 * countries share ("pesos") is that of the one among them that the article names; where
 * it names none or several that of the country its news is told from; else the money is
 * not known, and its number no claim.
 */
final class Currencies {

	private static final Map<String, List<Money>> SIGNS = new HashMap<>();

	private static final Map<String, List<Money>> WORDS = new HashMap<>();

	/** What a sign means at home where the text has another for the US dollar. */
	private static final Map<String, List<Money>> LOCAL = new HashMap<>();

	/** The codes themselves: "PGK 5 million", "250,000 TND". */
	private static final Set<String> CODES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.filter((code) -> !code.matches("X(?!AF|OF|PF|CD)..|ALL|TOP|TRY|MAD|CUP|COP"))
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern GLUED = Pattern
		.compile("(\\p{L}{1,3})\\d[\\d.,]*(?:[kmb]|mn|bn|tn|million|billion|trillion)?");

	private static final String[] PAID = { "pay", "fine", "cost", "earn", "spend", "raise", "owe", "receive", "donate",
			"charge", "sell", "buy", "worth", "price", "steal", "borrow", "lend", "invest", "bill", "wage", "salary",
			"fee", "fund", "budget", "debt", "grant", "award", "loan", "compensation", "bribe", "ransom", "reward",
			"fraud", "save", "claim" };

	/** Those whose money is called so. */
	private static final List<Money> POUNDS = List.of(new Money("GBP", List.of("GB")), new Money("EGP", List.of("EG")),
			new Money("LBP", List.of("LB")), new Money("SYP", List.of("SY")), new Money("SDG", List.of("SD")),
			new Money("SSP", List.of("SS")));

	static {
		for (List<String> line : Lexicon.read("claim/currencies.tsv", 4)) {
			List<String> countries = line.get(3).equals("-") ? List.of() : Arrays.asList(line.get(3).split(" ", -1));
			Map<String, List<Money>> moneys = switch (line.get(1)) {
				case "SIGN" -> SIGNS;
				case "LOCAL" -> LOCAL;
				default -> WORDS;
			};
			for (String word : line.get(2).split(", ", -1)) {
				moneys.computeIfAbsent(word, (any) -> new ArrayList<>()).add(new Money(line.get(0), countries));
			}
		}
	}

	private final Supplier<Set<String>> named;

	private final Supplier<Set<String>> home;

	private final boolean apart;

	private @Nullable Set<String> countries;

	/**
	 * The money of an article.
	 * @param countries codes of the countries it names, asked for when first needed
	 */
	Currencies(Supplier<Set<String>> countries) {
		this(countries, Set::of, false);
	}

	/**
	 * The money of an article.
	 * @param home codes of the countries that its news is told from: of several moneys
	 * the one that a word means there
	 * @param apart whether it writes "US$", so that "$" may be the dollar of that home
	 */
	Currencies(Supplier<Set<String>> countries, Supplier<Set<String>> home, boolean apart) {
		this.named = countries;
		this.home = home;
		this.apart = apart;
	}

	private record Money(String code, List<String> countries) {
	}

	/** Whether this token is a sign of money, whose so ever. */
	static boolean isSign(Sentence sentence, int at) {
		return isCode(sentence, at) || (!isLetter(sentence.word(at)) && SIGNS.containsKey(sentence.word(at)));
	}

	/** Whether this token is the name of a money, whose so ever. */
	static boolean isWord(Sentence sentence, int at) {
		return WORDS.containsKey(lemma(sentence, at));
	}

	private static boolean isCode(Sentence sentence, int at) {
		return at >= 0 && at < sentence.size() && CODES.contains(sentence.token(at).text());
	}

	private static boolean isLetter(String word) {
		return word.length() == 1 && Character.isLetter(word.charAt(0));
	}

	/** The code of a currency sign or code at this token, null if it is none. */
	@Nullable String before(Sentence sentence, int at) {
		if (isCode(sentence, at)) {
			return sentence.token(at).text();
		}
		String local = this.apart ? code(LOCAL.getOrDefault(sentence.word(at), List.of())) : null;
		if (local != null) {
			return local;
		}
		return (isSign(sentence, at) || isCut(sentence, at)) ? code(SIGNS.getOrDefault(sentence.word(at), List.of()))
				: null;
	}

	/** "P36,000" in two tokens: a capital that touches three digits or more. */
	private static boolean isCut(Sentence sentence, int at) {
		return isLetter(sentence.word(at)) && at + 1 < sentence.size()
				&& Character.isUpperCase(sentence.token(at).text().charAt(0))
				&& sentence.token(at).span().end() == sentence.token(at + 1).span().begin()
				&& sentence.token(at + 1).text().matches("\\d[\\d.,]{2,}");
	}

	/** The same for a sign that is cut in two: "GH¢". */
	@Nullable String joined(Sentence sentence, int at) {
		boolean adjacent = at + 1 < sentence.size()
				&& sentence.token(at).span().end() == sentence.token(at + 1).span().begin();
		return adjacent ? code(SIGNS.getOrDefault(sentence.word(at) + sentence.word(at + 1), List.of())) : null;
	}

	/** The length of the sign that begins a token ("Kč8bn"), 0 if none does. */
	static int glued(Sentence sentence, int at) {
		Matcher glued = GLUED.matcher(sentence.word(at));
		if (!glued.matches() || !SIGNS.containsKey(glued.group(1))) {
			return 0;
		}
		int length = glued.group(1).length();
		return (length > 1 || isSum(sentence, at)) ? length : 0;
	}

	/** "R450 000", "R1.3-million"; not "the N1", "Q3", "on the R512 road". */
	private static boolean isSum(Sentence sentence, int at) {
		Read read = NumberWords.tail(sentence, at, sentence.word(at).substring(1));
		boolean capital = Character.isUpperCase(sentence.token(at).text().charAt(0));
		boolean road = sentence.word(at - 1).matches("the|on|along|route|highway|road")
				|| sentence.word(at + 1).matches("road|highway|motorway|route|-");
		boolean plain = read != null && read.bare() && read.next() == at + 1;
		return capital && read != null && read.value().intValue() >= 100 && !(plain && road);
	}

	/** The code of the sign of so many letters that begins this token. */
	@Nullable String glued(Sentence sentence, int at, int length) {
		return code(SIGNS.getOrDefault(sentence.word(at).substring(0, length), List.of()));
	}

	/**
	 * "pounds" where they are paid and do not weigh: "fined 5,000 pounds", "60,000 pounds
	 * in cash".
	 */
	private Unit pounds(Sentence sentence, int at) {
		String next = sentence.word(at + 1);
		boolean paid = next.equals("sterling")
				|| (next.equals("in") && sentence.word(at + 2).matches("cash|damages|compensation|debt|aid"));
		for (int i = at - 1; i >= Math.max(0, at - 8) && !paid && !next.equals("of"); i--) {
			paid = sentence.token(i).hasLemma(PAID);
			if (sentence.token(i).is(";", ":") || sentence.token(i).hasLemma("weigh")) {
				break;
			}
		}
		String code = paid ? code(POUNDS) : null;
		code = (paid && code == null && this.countries != null
				&& POUNDS.stream().noneMatch((money) -> money.countries().stream().anyMatch(this.countries::contains)))
						? "GBP" : code;
		return (code != null) ? new Unit(code, next.equals("sterling") ? at + 2 : at + 1) : new Unit(null, at);
	}

	/**
	 * The code of the currency named from this token on; without code if there is none.
	 */
	Unit after(Sentence sentence, int at) {
		if (isCode(sentence, at)) {
			return new Unit(sentence.token(at).text(), at + 1);
		}
		if (sentence.word(at).matches("pounds?")) {
			return pounds(sentence, at);
		}
		StringBuilder words = new StringBuilder(lemma(sentence, at));
		Unit found = new Unit(null, at);
		for (int next = at + 1; next < at + 4; next++) {
			String code = code(WORDS.getOrDefault(words.toString(), List.of()));
			found = (code != null) ? new Unit(code, next) : found;
			words.append(' ').append(lemma(sentence, next));
		}
		return found;
	}

	private @Nullable String code(List<Money> moneys) {
		if (moneys.size() == 1 && moneys.getFirst().countries().isEmpty()) {
			return moneys.getFirst().code();
		}
		if (moneys.isEmpty()) {
			return null;
		}
		Set<String> here = (this.countries != null) ? this.countries : this.named.get();
		this.countries = here;
		List<String> codes = moneys.stream()
			.filter((money) -> money.countries().stream().anyMatch(here::contains))
			.map(Money::code)
			.distinct()
			.toList();
		if (codes.size() != 1) {
			Set<String> homes = this.home.get();
			codes = moneys.stream()
				.filter((money) -> money.countries().stream().anyMatch(homes::contains))
				.map(Money::code)
				.distinct()
				.toList();
		}
		return (codes.size() == 1) ? codes.getFirst() : null;
	}

	/** "francs" where the tagger takes it for a name keeps its "s". */
	private static String lemma(Sentence sentence, int at) {
		if (at >= sentence.size()) {
			return "";
		}
		String lemma = sentence.token(at).lemma().toLowerCase(Locale.ROOT);
		if (WORDS.containsKey(sentence.word(at))) {
			return sentence.word(at);
		}
		boolean plural = !WORDS.containsKey(lemma) && lemma.length() > 3 && lemma.endsWith("s")
				&& !lemma.endsWith("ss");
		return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
	}

}
