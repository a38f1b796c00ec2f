package dateline.claim;

import java.util.Locale;
import java.util.Set;

import dateline.claim.NumberWords.Read;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Tells numbers that name or date something from numbers that count: years, days of a
 * month, times, ages, "Article 5", "F-16", "Boeing 737". When in doubt it refuses.
 */
final class Labels {

	private static final Set<String> NAMED_BY_NUMBER = Set.of("article", "resolution", "section", "chapter", "no.",
			"number", "page", "room", "level", "grade", "flight", "highway", "route", "channel", "phase", "round",
			"day", "week", "type", "model", "group", "version", "unit", "platform", "pier", "gate", "line", "class",
			"age", "aged", "paragraph", "clause", "act", "season", "episode", "part", "volume", "figure", "table",
			"point", "step", "category", "tel", "tel.", "phone", "war", "apollo", "formula");

	private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.",
			"aug.", "sep.", "sept.", "oct.", "nov.", "dec.", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
			"sept", "oct", "nov", "dec");

	private static final Set<String> DATED_BY = Set.of("in", "since", "of", "until", "till", "by", "during", "from",
			"the", "before", "after", "early", "late", "mid", "fiscal", "year", "to", "through", "summer", "spring",
			"autumn", "fall", "winter", "between");

	private static final Set<String> TIMES = Set.of("a.m.", "p.m.", "am", "pm", "o'clock", "o’clock", "gmt", "utc",
			"est", ":");

	private static final Set<String> FRACTIONS = Set.of("third", "thirds", "quarter", "quarters", "fifth", "fifths",
			"half", "halves", "tenth", "tenths", "fourths");

	/** Those whom "under" and "over" tell by their age. */
	private static final Set<String> AGED = Set.of("children", "people", "adults", "men", "women", "boys", "girls",
			"those", "kids", "infants", "patients", "persons", "residents", "anyone", "citizens", "youths");

	/** Whose age follows "of": "a woman of 70". */
	private static final String[] PERSONS = { "man", "woman", "boy", "girl", "child", "baby", "toddler", "teenager",
			"youth", "student", "pensioner", "son", "daughter", "brother", "sister", "father", "mother", "widow",
			"widower", "grandmother", "grandfather", "adult", "person", "driver", "nurse", "farmer", "worker" };

	boolean refuses(Sentence sentence, int at, Read read) {
		return isYear(sentence, at, read) || isDayOrTime(sentence, at, read) || isAge(sentence, at, read)
				|| isName(sentence, at, read) || isFraction(sentence, read);
	}

	private static boolean isYear(Sentence sentence, int at, Read read) {
		if (!read.bare() || sentence.token(at).text().length() != 4 || read.value().intValue() < 1500
				|| read.value().intValue() > 2100) {
			return false;
		}
		boolean noun = read.next() < sentence.size() && sentence.token(read.next()).tag().equals("NNS");
		return !noun || DATED_BY.contains(sentence.word(at - 1)) || MONTHS.contains(sentence.word(at - 1));
	}

	/** "16 May", "5 p.m.", in a live blog "<em>16.40</em> Firefighters say". */
	private static boolean isDayOrTime(Sentence sentence, int at, Read read) {
		String before = sentence.word(at - 1);
		String after = sentence.word(read.next());
		boolean day = read.bare() && read.value().intValue() <= 31;
		boolean clock = at == 0 && sentence.token(at).text().matches("(?:[01]?\\d|2[0-3])\\.[0-5]\\d")
				&& read.next() < sentence.size() && Character.isUpperCase(sentence.token(read.next()).text().charAt(0));
		return clock || (day && isMonth(sentence, at - 1)) || (day && isMonth(sentence, read.next()))
				|| TIMES.contains(after) || (before.equals(":") && at > 1 && sentence.token(at - 2).tag().equals("CD"));
	}

	/** "March" and "May" in capitals only: "12 may die" is no date. */
	private static boolean isMonth(Sentence sentence, int at) {
		return MONTHS.contains(sentence.word(at)) && Character.isUpperCase(sentence.token(at).text().charAt(0));
	}

	/** "the 45-year-old", "aged 45", "12 years old", "children under five". */
	private static boolean isAge(Sentence sentence, int at, Read read) {
		int next = read.next();
		int unit = sentence.word(next).equals("-") ? next + 1 : next;
		boolean timed = sentence.word(unit).matches("(?:year|month|week|day)s?");
		String after = sentence.word(unit + 1);
		String second = sentence.word(unit + 2);
		boolean old = after.equals("old") || after.equals("olds") || (after.equals("-") && second.startsWith("old"))
				|| (after.equals("of") && second.equals("age"));
		boolean below = sentence.word(at - 1).matches("under|over|above|below") && AGED.contains(sentence.word(at - 2));
		below |= sentence.word(at - 1).matches("under|over|above|below|between|about|around")
				&& sentence.word(at - 2).equals("aged");
		boolean of = at > 1 && sentence.token(at - 1).is("of") && sentence.token(at - 2).tag().equals("NN")
				&& sentence.token(at - 2).hasLemma(PERSONS)
				&& !(read.next() < sentence.size() && sentence.token(read.next()).tag().matches("NN.*"));
		of |= sentence.word(at - 1).matches("to|of|from|at") && sentence.word(at - 2).matches("age|ages");
		return of || (timed && old) || below || isAgeOfSeveral(sentence, at)
				|| sentence.word(at - 1).matches("aged|age");
	}

	/** "two women aged 61 and 67", "aged five, seven and nine". */
	private static boolean isAgeOfSeveral(Sentence sentence, int at) {
		int first = at - 1;
		while (first > 1 && (sentence.token(first).is(",", "and", "to", "between", "-", "–", "or")
				|| sentence.token(first).tag().equals("CD"))) {
			first--;
		}
		return first >= 0 && first < at - 1 && sentence.token(first).is("aged", "ages");
	}

	private static boolean isName(Sentence sentence, int at, Read read) {
		if (at == 0) {
			return sentence.word(read.next()).matches("[.)]") && read.next() == sentence.size() - 1;
		}
		Token before = sentence.token(at - 1);
		boolean hyphenated = before.is("-") && at > 1 && before.span().end() == sentence.token(at).span().begin()
				&& before.span().begin() == sentence.token(at - 2).span().end()
				&& !sentence.token(at - 2).tag().equals("CD");
		boolean numbered = before.text().matches("Nos?") && read.bare();
		boolean named = numbered || (NAMED_BY_NUMBER.contains(before.lemma().toLowerCase(Locale.ROOT)) && read.bare());
		boolean share = sentence.word(read.next()).matches("%|percent|pct|per");
		boolean listed = Gaps.is(sentence, at, read.next());
		boolean product = !share && !listed && before.isName() && read.bare() && read.value().intValue() < 10_000
				&& sentence.token(at).head() != read.next() && !countsPlural(sentence, read.next());
		boolean model = !share && !listed && before.isName() && read.bare() && isCompound(sentence, at);
		boolean kind = !share && isModel(before) && at > 1 && sentence.token(at - 2).tag().equals("CD")
				&& countsPlural(sentence, read.next());
		boolean stage = at > 1 && isStage(before) && read.bare() && read.value().intValue() < 20;
		boolean measured = kind || stage || isSpelledName(sentence, at, read) || before.hasLemma("magnitude");
		boolean series = read.bare() && sentence.token(at).text().matches("7\\d7")
				&& sentence.word(read.next()).matches("max|ng|dreamliner|freighter");
		return hyphenated || named || measured || series || product || model || before.is("#", "/", "@", "+");
	}

	/**
	 * A name, the "PzH" of "four PzH 2000 howitzers", the "Year" of "40 Year 6 pupils".
	 */
	static boolean isModel(Token token) {
		return token.isName() || isStage(token)
				|| (token.isNoun() && token.text().chars().filter(Character::isUpperCase).count() > 1);
	}

	/**
	 * "a Ward <em>Six</em> nurse", "Level <em>Four</em>", "on day <em>five</em> of the
	 * strike".
	 */
	private static boolean isSpelledName(Sentence sentence, int at, Read read) {
		Token before = sentence.token(at - 1);
		boolean named = sentence.token(at).text().matches("\\p{Lu}\\p{Ll}+") && before.isNoun()
				&& before.text().matches("\\p{Lu}\\p{L}+");
		boolean numbered = before.is("day", "week", "phase", "stage", "round", "chapter") && read.next() == at + 1
				&& sentence.word(read.next()).matches("of|[,.:]|");
		return named || numbered;
	}

	/** "Year 6 pupils"; not "Last year 40 pupils". */
	private static boolean isStage(Token token) {
		return token.text().matches("Year|Form|Grade|Class|Tier|Division");
	}

	/** "Boeing 737 planes": the name and the number share their head. */
	private static boolean isCompound(Sentence sentence, int at) {
		Token before = sentence.token(at - 1);
		// "Chad had reported 300 cases and Niger 12 deaths": a clause without its verb
		boolean gapped = before.entity() == EntityType.LOCATION && at > 3
				&& sentence.token(at - 2).is("and", ",", "while", "but", ";")
				&& sentence.tokens().subList(0, at - 2).stream().anyMatch((token) -> token.tag().equals("CD"));
		return !gapped && before.isRelated("compound") && before.head() > at
				&& before.head() == sentence.token(at).head();
	}

	private static boolean countsPlural(Sentence sentence, int at) {
		return at < sentence.size() && sentence.token(at).tag().startsWith("NNS");
	}

	private static boolean isFraction(Sentence sentence, Read read) {
		int next = sentence.word(read.next()).equals("-") ? read.next() + 1 : read.next();
		return FRACTIONS.contains(sentence.word(next));
	}

	/** "3-2", "52 to 48": the second number is the smaller one. */
	static boolean isScore(Sentence sentence, int at, Read read) {
		String joint = sentence.word(read.next());
		String led = sentence.word(at - 1);
		boolean opens = (joint.equals("-") || joint.equals("–")) && NumberWords.read(sentence, read.next() + 1) != null;
		boolean vote = joint.equals("to") && NumberWords.read(sentence, read.next() + 1) != null && led.equals("of");
		boolean closes = (led.equals("-") || led.equals("–")) && at > 1 && sentence.token(at - 2).tag().equals("CD");
		return opens || vote || closes;
	}

}
