package dateline.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import dateline.claim.Quantities.Unit;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Money words to ISO 4217 codes, from {@code claim/currencies.tsv}. A coin that several
 * countries share ("pesos") is that of the one among them that the article names; where
 * it names none or several the money is not known, and its number no claim.
 */
final class Currencies {

	private static final Map<String, List<Money>> SIGNS = new HashMap<>();

	private static final Map<String, List<Money>> WORDS = new HashMap<>();

	static {
		for (List<String> line : Lexicon.read("claim/currencies.tsv", 4)) {
			List<String> countries = line.get(3).equals("-") ? List.of() : Arrays.asList(line.get(3).split(" ", -1));
			Map<String, List<Money>> moneys = line.get(1).equals("SIGN") ? SIGNS : WORDS;
			for (String word : line.get(2).split(", ", -1)) {
				moneys.computeIfAbsent(word, (any) -> new ArrayList<>()).add(new Money(line.get(0), countries));
			}
		}
	}

	private final Supplier<Set<String>> named;

	private @Nullable Set<String> countries;

	/**
	 * The money of an article.
	 * @param countries codes of the countries it names, asked for when first needed
	 */
	Currencies(Supplier<Set<String>> countries) {
		this.named = countries;
	}

	private record Money(String code, List<String> countries) {
	}

	/** Whether this token is a sign of money, whose so ever. */
	static boolean isSign(Sentence sentence, int at) {
		return SIGNS.containsKey(NumberWords.word(sentence, at));
	}

	/** The code of a currency sign or code at this token, null if it is none. */
	@Nullable String before(Sentence sentence, int at) {
		return code(SIGNS.getOrDefault(NumberWords.word(sentence, at), List.of()));
	}

	/**
	 * The code of the currency named from this token on; without code if there is none.
	 */
	Unit after(Sentence sentence, int at) {
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
		return (codes.size() == 1) ? codes.getFirst() : null;
	}

	/** "francs" where the tagger takes it for a name keeps its "s". */
	private static String lemma(Sentence sentence, int at) {
		if (at >= sentence.size()) {
			return "";
		}
		String lemma = sentence.token(at).lemma().toLowerCase(Locale.ROOT);
		boolean plural = !WORDS.containsKey(lemma) && lemma.length() > 3 && lemma.endsWith("s")
				&& !lemma.endsWith("ss");
		return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
	}

}
