package dateline.actor;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The one word in commas beside the full name of a body that is its short name or its
 * name in another language: "the mission in Mali, MINUSMA, condemned", "the Food Safety
 * Authority, Mattilsynet, has". In a list of bodies there is none.
 */
final class ApposedNames {

	private final Institutions institutions;

	private final AcronymEntries entries;

	private final OneWordNames words;

	ApposedNames(Institutions institutions, AcronymEntries entries, OneWordNames words) {
		this.institutions = institutions;
		this.entries = entries;
		this.words = words;
	}

	/** The short name behind this one, null without any. */
	@Nullable Token shortName(Name name) {
		Token initials = initials(name);
		return (initials != null) ? initials : known(name);
	}

	/**
	 * "The mission in Mali, MINUSMA, condemned", "the Market Agency, or MA,": not in a
	 * list of bodies.
	 */
	private static @Nullable Token initials(Name name) {
		Sentence sentence = name.sentence();
		int at = behindPlace(name);
		if (at + 2 >= sentence.size() || !sentence.token(at).is(",")) {
			return null;
		}
		boolean or = sentence.token(at + 1).is("or");
		int initials = or ? at + 2 : at + 1;
		if (sentence.token(initials).is("simply", "the")) {
			initials++;
		}
		boolean closed = initials + 1 < sentence.size() && sentence.token(initials + 1).is(",", ".", "(");
		boolean goesOn = initials + 3 < sentence.size() && sentence.token(initials + 2).is("and", "or")
				&& sentence.token(initials + 3).isVerb();
		boolean list = (!goesOn && isListGoingOn(sentence, initials + 2)) || isListed(name);
		return (closed && (or || !list) && Initials.isAcronym(sentence.token(initials).text())
				&& sentence.token(initials).isNoun()) ? sentence.token(initials) : null;
	}

	/** "The National Institute of Civil Defense, Indeci, said". */
	private @Nullable Token known(Name name) {
		Sentence sentence = name.sentence();
		int at = behindPlace(name) + 1;
		boolean closed = at + 1 < sentence.size() && sentence.token(at - 1).is(",")
				&& sentence.token(at + 1).is(",", ".");
		boolean list = isListGoingOn(sentence, at + 2) || isListed(name);
		return (closed && !list && this.entries.isBody(sentence.token(at).text())) ? sentence.token(at) : null;
	}

	/** Whether behind a comma stands another name or the "and" before one. */
	private static boolean isListGoingOn(Sentence sentence, int at) {
		return at < sentence.size() && (sentence.token(at).is("and", "or", "the") || sentence.token(at).isName());
	}

	private static boolean isListed(Name name) {
		Token before = name.before();
		return before != null && before.is(",", "and");
	}

	/** The token behind the name and "in Mali", "in the country", "there". */
	static int behindPlace(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		if (at < sentence.size() && sentence.token(at).is("there", "here")) {
			return at + 1;
		}
		if (at + 2 < sentence.size() && sentence.token(at).is("in")) {
			boolean common = sentence.token(at + 1).is("the") && sentence.token(at + 2)
				.is("country", "region", "capital", "area", "territory", "province", "north", "south", "east", "west");
			return common ? at + 3 : sentence.token(at + 1).entity() == EntityType.LOCATION ? at + 2 : at;
		}
		return at;
	}

	/**
	 * The other name: "the Food Safety Authority, Mattilsynet, has", "CERT.LV, the
	 * Incident Response Institution of Latvia, said"; null without any.
	 */
	@Nullable Token otherName(Name name) {
		Sentence sentence = name.sentence();
		boolean noun = this.institutions.type(name.tokens()) != null && name.last() > name.first() + 1;
		int closing = name.last() + 1;
		if (!noun || closing >= sentence.size() || !sentence.token(closing).is(",", ".")) {
			return null;
		}
		Token head = sentence.token(Draft.headOf(sentence, name.first(), name.last()));
		int comma = name.first() - 2;
		if (comma > 0 && sentence.token(comma).is(",") && sentence.token(comma + 1).is("the") && head.isRelated("appos")
				&& head.head() == comma - 1 && this.words.isApposed(sentence, comma - 1)) {
			return sentence.token(comma - 1);
		}
		int other = closing + 1;
		boolean behind = other + 2 < sentence.size() && sentence.token(closing).is(",")
				&& sentence.token(other + 1).is(",") && sentence.token(other).isRelated("appos")
				&& sentence.token(other).head() == head.index()
				&& sentence.token(other + 2).tag().matches("VB[DZP]|MD|WDT");
		return (behind && !isPart(name) && this.words.isApposed(sentence, other)) ? sentence.token(other) : null;
	}

	/** "A nurse of the Food Safety Authority, Lima,": the word is the nurse's. */
	private static boolean isPart(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		int before = (at > 0 && sentence.token(at).is("the")) ? at - 1 : at;
		return before >= 0 && sentence.token(before).is("of", "for", "at", "from", ",");
	}

}
