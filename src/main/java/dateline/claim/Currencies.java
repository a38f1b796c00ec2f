package dateline.claim;

import java.util.Locale;
import java.util.Map;

import dateline.claim.Quantities.Unit;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Money words to ISO 4217 codes. "$" alone and "dollars" alone are US dollars, as the
 * style books of the agencies have it; "pounds" alone may be a weight and is no money,
 * nor are coins whose country the words leave open (francs, pesos, crowns).
 */
final class Currencies {

	private static final Map<String, String> BEFORE = Map.ofEntries(Map.entry("$", "USD"), Map.entry("us$", "USD"),
			Map.entry("usd", "USD"), Map.entry("€", "EUR"), Map.entry("eur", "EUR"), Map.entry("£", "GBP"),
			Map.entry("gbp", "GBP"), Map.entry("¥", "JPY"), Map.entry("₹", "INR"), Map.entry("a$", "AUD"),
			Map.entry("au$", "AUD"), Map.entry("c$", "CAD"), Map.entry("ca$", "CAD"), Map.entry("hk$", "HKD"),
			Map.entry("nz$", "NZD"), Map.entry("s$", "SGD"), Map.entry("r$", "BRL"), Map.entry("₽", "RUB"),
			Map.entry("₴", "UAH"), Map.entry("₪", "ILS"), Map.entry("₺", "TRY"), Map.entry("₩", "KRW"),
			Map.entry("₦", "NGN"), Map.entry("chf", "CHF"));

	private static final Map<String, String> AFTER = Map.ofEntries(Map.entry("dollar", "USD"), Map.entry("euro", "EUR"),
			Map.entry("yen", "JPY"), Map.entry("yuan", "CNY"), Map.entry("renminbi", "CNY"), Map.entry("ruble", "RUB"),
			Map.entry("rouble", "RUB"), Map.entry("hryvnia", "UAH"), Map.entry("shekel", "ILS"),
			Map.entry("lira", "TRY"), Map.entry("zloty", "PLN"), Map.entry("naira", "NGN"), Map.entry("rand", "ZAR"),
			Map.entry("baht", "THB"), Map.entry("ringgit", "MYR"), Map.entry("usd", "USD"), Map.entry("eur", "EUR"),
			Map.entry("gbp", "GBP"));

	private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("us dollar", "USD"),
			Map.entry("u.s. dollar", "USD"), Map.entry("american dollar", "USD"), Map.entry("canadian dollar", "CAD"),
			Map.entry("australian dollar", "AUD"), Map.entry("new zealand dollar", "NZD"),
			Map.entry("singapore dollar", "SGD"), Map.entry("british pound", "GBP"), Map.entry("pound sterling", "GBP"),
			Map.entry("swiss franc", "CHF"), Map.entry("indian rupee", "INR"), Map.entry("pakistani rupee", "PKR"),
			Map.entry("mexican peso", "MXN"), Map.entry("philippine peso", "PHP"), Map.entry("iraqi dinar", "IQD"),
			Map.entry("swedish crown", "SEK"), Map.entry("norwegian crown", "NOK"), Map.entry("danish crown", "DKK"),
			Map.entry("czech crown", "CZK"), Map.entry("turkish lira", "TRY"), Map.entry("brazilian real", "BRL"));

	private Currencies() {
	}

	/** The code of a currency sign or code at this token, null if it is none. */
	static @Nullable String before(Sentence sentence, int at) {
		return BEFORE.get(NumberWords.word(sentence, at));
	}

	/**
	 * The code of the currency named from this token on; without code if there is none.
	 */
	static Unit after(Sentence sentence, int at) {
		String first = lemma(sentence, at);
		String named = NAMED.get(first + " " + lemma(sentence, at + 1));
		if (named != null) {
			return new Unit(named, at + 2);
		}
		String alone = AFTER.get(first);
		return (alone != null) ? new Unit(alone, at + 1) : new Unit(null, at);
	}

	private static String lemma(Sentence sentence, int at) {
		return (at < sentence.size()) ? sentence.token(at).lemma().toLowerCase(Locale.ROOT) : "";
	}

}
