package dateline.actor;

import java.util.List;
import java.util.Locale;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * How far an organisation reaches of which the recogniser sees a part: "Volta-Norte" and
 * "Lumen Shipping A/S" whole, "Lumen Maritime" without "of Piraeus", "Bank of Canada"
 * without "Governor Ana Lima", "the Ministry of Health and the World Health Organization"
 * as two.
 */
final class OrganizationEnd {

	private final Gazetteer gazetteer;

	private final Roles roles;

	private final Institutions institutions;

	OrganizationEnd(Gazetteer gazetteer, Roles roles, Institutions institutions) {
		this.gazetteer = gazetteer;
		this.institutions = institutions;
		this.roles = roles;
	}

	/** The last token of an organisation of which the recogniser sees the first. */
	int last(Sentence sentence, int first) {
		int last = first;
		while (last + 1 < sentence.size() && sentence.token(last + 1).entity() == EntityType.ORGANIZATION
				&& !parts(sentence, last + 1)) {
			last++;
		}
		last = withoutTitle(sentence, first,
				withForm(sentence, withRest(sentence, first, withNumber(sentence, withHyphen(sentence, last)))));
		return withoutTown(sentence, first, withoutOfficer(sentence, first, last));
	}

	/** "Bank of Canada" of "Bank of Canada Governor Ana Lima", all seen as one name. */
	private int withoutOfficer(Sentence sentence, int first, int last) {
		int of = first + 1;
		while (of < last && !sentence.token(of).is("of")) {
			of++;
		}
		for (int i = of + 2; i < last; i++) {
			boolean several = sentence.token(i).tag().matches("NNP?S") || sentence.token(i).text().endsWith("s");
			int title = this.roles.titleEndingAt(sentence, i)
				.filter((match) -> !several)
				.map(Roles.Match::first)
				.orElse(-1);
			if (title > of + 1 && this.institutions.head(sentence.token(last)) == null) {
				return title - 1;
			}
		}
		return last;
	}

	/**
	 * "The Ministry of Health and the World Health Organization" are two, and so are the
	 * names on both sides of a bracket and of "sold Lume Finance to Norte Holdings".
	 */
	boolean parts(Sentence sentence, int at) {
		Token token = sentence.token(at);
		boolean within = token.text().equals("in") && at + 1 < sentence.size()
				&& (this.gazetteer.lookup(sentence.token(at + 1).text()).filter(Entry::isPlace).isPresent()
						|| (at + 2 < sentence.size() && sentence.token(at + 2).is("State", "Province", "County")));
		if (within) {
			return true;
		}
		boolean list = at + 1 < sentence.size() && token.is("and", ",", "or")
				&& (sentence.token(at + 1).is("the") || sentence.token(at - 1)
					.is("plc", "Ltd", "Inc", "Partners", "Holdings", "Group", "Corp", "LLP", "Airways", "Airlines",
							"Motors", "Motor", "Bank", "Corporation", "Company", "Energy", "Telecom", "University"));
		boolean between = at + 1 < sentence.size() && token.is("to", "from", "with", "by", "after", "over", "into")
				&& token.text().equals(token.text().toLowerCase(Locale.ROOT)) && !sentence.token(at + 1).isVerb();
		return list || between || isBehindKnown(sentence, at)
				|| token.is("(", "-LRB-", ")", "-RRB-", ";", "\"", "/", "|");
	}

	/** The comma of "Save the Children, Action Against Hunger". */
	private boolean isBehindKnown(Sentence sentence, int at) {
		if (!sentence.token(at).is(",") || at + 1 >= sentence.size() || !NameParts.isCapital(sentence.token(at + 1))) {
			return false;
		}
		for (int first = at - 1; first >= Math.max(0, at - 5); first--) {
			String words = Name.of(sentence, first, at - 1, null, ActorRule.RECOGNISED).text();
			if (this.gazetteer.lookup(words)
				.filter((entry) -> !entry.isPlace() && entry.kind() != EntryKind.GOVERNMENT)
				.isPresent()) {
				return true;
			}
		}
		return false;
	}

	/** "Volta-Norte", of which the recogniser sees the beginning. */
	private static int withHyphen(Sentence sentence, int last) {
		return Hyphens.joins(sentence, last) ? last + 2 : last;
	}

	/** "Sindicato 2", "Agosto 80": a number that nothing counted follows. */
	private static int withNumber(Sentence sentence, int last) {
		boolean number = last + 1 < sentence.size() && sentence.token(last + 1).text().matches("[1-9]\\d{0,2}")
				&& sentence.token(last).isName();
		boolean counts = last + 2 < sentence.size() && !sentence.token(last + 2).isVerb()
				&& !sentence.token(last + 2).is(",", ".", "and", ")", "'s", "’s", "in", "of", "for", "to");
		return (number && !counts) ? last + 1 : last;
	}

	/** "Lumen Shipping A/S". */
	private static int withForm(Sentence sentence, int last) {
		boolean form = last + 1 < sentence.size() && sentence.token(last + 1)
			.text()
			.matches("A/S|S/A|ASA|AS|AB|AG|SA|NV|BV|Oy|Oyj|SpA|GmbH|plc|PLC|Ltd\\.?|LLC|LLP|Inc\\.?|Pty|Ltda|Bhd");
		return form ? last + 1 : last;
	}

	/**
	 * "Lumen Maritime" of "Lumen Maritime of Piraeus", where it is at home: its last word
	 * is a firm's or says nothing in English, and a town or the end of an apposition
	 * follows.
	 */
	private int withoutTown(Sentence sentence, int first, int last) {
		for (int of = first + 2; of < last; of++) {
			if (sentence.token(of).is("of") && of == last - 1 && isForeign(sentence, first, of)
					&& (isTown(sentence, last) || isApposed(sentence, first, last))) {
				return of - 1;
			}
			if (sentence.token(of).is("of") && sentence.token(of - 1)
				.is("Maritime", "Shipping", "Foods", "Motors", "Steel", "Logistics", "Industries", "Holdings",
						"Textiles", "Engineering", "Lines", "Construction", "Ltd", "Inc", "plc", "Electronics")) {
				return of - 1;
			}
		}
		return last;
	}

	private boolean isTown(Sentence sentence, int at) {
		return this.gazetteer.lookup(sentence.token(at).text())
			.filter((entry) -> entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.CAPITAL)
			.isPresent();
	}

	/** "Its owner, Lumen Rederi of Haugesund,". */
	private static boolean isApposed(Sentence sentence, int first, int last) {
		return first > 1 && sentence.token(first - 1).is(",") && sentence.token(first - 2).tag().equals("NN")
				&& last + 1 < sentence.size() && sentence.token(last + 1).is(",", ".");
	}

	/** Names alone, and no noun of a body among them, which goes on with "of". */
	private boolean isForeign(Sentence sentence, int first, int of) {
		List<Token> words = sentence.tokens().subList(first, of);
		return words.stream().allMatch((token) -> token.tag().equals("NNP") && token.text().matches("\\p{Lu}\\p{Ll}+"))
				&& this.institutions.type(words) == null;
	}

	/** "Lumen Highways", of which the recogniser sees the first word. */
	private int withRest(Sentence sentence, int first, int last) {
		int next = last + 1;
		if (next >= sentence.size() || first != last || !sentence.token(last).text().matches("\\p{Lu}\\p{Ll}{2,}")) {
			return last;
		}
		Token word = sentence.token(next);
		boolean joins = word.isName() && word.entity() == null && word.text().matches("\\p{Lu}\\p{Ll}{3,}")
				&& !NameParts.isCalendar(word) && this.roles.endingAt(sentence, next).isEmpty()
				&& this.gazetteer.lookup(sentence.token(last).text()).isEmpty()
				&& this.gazetteer.lookup(word.text()).isEmpty();
		boolean ends = next + 1 == sentence.size() || !(sentence.token(next + 1).isNoun()
				&& Character.isUpperCase(sentence.token(next + 1).text().charAt(0)));
		return (joins && ends) ? next : last;
	}

	/** "Dockers' Union branch" before "secretary Jo Lowe", whose title it begins. */
	private int withoutTitle(Sentence sentence, int first, int last) {
		if (last + 1 >= sentence.size() || Character.isUpperCase(sentence.token(last).text().charAt(0))) {
			return last;
		}
		int begin = this.roles.endingAt(sentence, last + 1).map(Roles.Match::first).orElse(last + 1);
		if (begin == last + 1 && this.roles.endingAt(sentence, last + 1).isPresent()
				&& sentence.token(last).is("branch", "regional", "district", "local", "national")) {
			begin = last;
		}
		return (begin <= last && begin > first) ? begin - 1 : last;
	}

}
