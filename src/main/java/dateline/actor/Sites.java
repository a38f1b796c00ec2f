package dateline.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Names of streets, squares, capes, mountains and quarters, told by their first or last
 * word from {@code actor/sites.tsv}: "Punta Arenosa", "Potsdamer Platz". Recognisers take
 * them for people and organisations. "Sudan virus", too, names no country.
 */
final class Sites {

	private static final Set<String> STRAINS = Set.of("virus", "ebolavirus", "strain", "strains", "variant", "variants",
			"fever", "flu", "pox", "syndrome", "encephalitis", "disease");

	/** Each word behind its kind. */
	private final Set<String> words = new HashSet<>();

	private final List<String> ends = new ArrayList<>();

	Sites() {
		for (List<String> row : Lexicon.read("actor/sites.tsv", 2)) {
			if (row.get(1).equals("end")) {
				this.ends.add(row.get(0));
			}
			this.words.add(row.get(1) + " " + row.get(0));
		}
	}

	/** Whether its words are those of a site; of a speaker only by a sure word. */
	boolean isSite(Name name) {
		Token first = name.tokens().getFirst();
		Token last = name.tokens().getLast();
		boolean ended = this.ends.stream().anyMatch((end) -> endsIn(last, end));
		boolean more = name.last() > name.first();
		return ended || (more && (is("first", first) || is("last", last) || (is("weak", first) && !isSubject(name))));
	}

	private boolean is(String kind, Token token) {
		return this.words.contains(kind + " " + lower(token));
	}

	/** "Sudan" of "Sudan virus". */
	static boolean isStrain(Name name) {
		Token after = name.after();
		return after != null && STRAINS.contains(lower(after));
	}

	private static boolean isSubject(Name name) {
		Sentence sentence = name.sentence();
		return sentence.token(Draft.headOf(sentence, name.first(), name.last())).isRelated("nsubj");
	}

	private static boolean endsIn(Token token, String end) {
		String word = lower(token);
		return word.endsWith(end) && word.length() > end.length() + 2;
	}

	private static String lower(Token token) {
		return token.text().toLowerCase(Locale.ROOT);
	}

}
