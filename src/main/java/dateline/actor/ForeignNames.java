package dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The name that a body has at home, in commas behind the one that says it in English:
 * "the Lumen Mining Authority, Wyższy Urząd Luminy (WUL), opened an inquiry". It has the
 * noun of a body there or a letter that English has not, and the sentence goes on behind
 * it, so that nothing else is listed.
 */
final class ForeignNames {

	/** Tokens of the longest one. */
	private static final int LONGEST = 7;

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]+");

	private static final Pattern FOREIGN = Pattern.compile(".*[^\\p{ASCII}’].*");

	private final Institutions institutions;

	private final GivenNames given;

	ForeignNames(Institutions institutions, GivenNames given) {
		this.institutions = institutions;
		this.given = given;
	}

	/** The body of each foreign name and of its initials, by their words. */
	Map<String, Name> find(List<Name> bodies) {
		Map<String, Name> found = new HashMap<>();
		for (Name body : bodies) {
			Name foreign = behind(body);
			if (foreign != null) {
				found.put(foreign.text(), body);
				Token initials = foreign.sentence().token(foreign.last() + 2);
				if (foreign.behindBracket() > foreign.last() + 1 && Initials.isAcronym(initials.text())) {
					found.put(initials.text(), body);
				}
			}
		}
		return found;
	}

	private @Nullable Name behind(Name body) {
		Sentence sentence = body.sentence();
		int first = body.last() + 2;
		if (first + 2 >= sentence.size() || !sentence.token(first - 1).is(",") || isPart(body)
				|| this.institutions.type(body.tokens()) == null || isForeign(body)) {
			return null;
		}
		int last = first - 1;
		while (last + 1 < Math.min(sentence.size(), first + LONGEST)
				&& WORD.matcher(sentence.token(last + 1).text()).matches()) {
			last++;
		}
		if (last < first || !NameParts.isCapital(sentence.token(first))) {
			return null;
		}
		Name name = Name.of(sentence, first, last, body.type(), body.rule());
		int closing = name.behindBracket();
		boolean goesOn = closing + 1 < sentence.size() && sentence.token(closing).is(",")
				&& sentence.token(closing + 1).tag().matches("VB[DZPN]|MD|WDT");
		return (goesOn && isForeign(name) && !isPerson(name)) ? name : null;
	}

	private boolean isForeign(Name name) {
		return FOREIGN.matcher(name.text()).matches() || this.institutions.isFirst(name.tokens().getFirst())
				|| (name.first() == name.last() && this.institutions.compound(name.tokens().getFirst()) != null);
	}

	private boolean isPerson(Name name) {
		return this.given.has(name.tokens().getFirst()) || (name.tokens().size() < 3
				&& name.tokens().stream().allMatch((token) -> token.entity() == EntityType.PERSON));
	}

	/** "The head of the Lumen Mining Authority, Łucja Limów,". */
	private static boolean isPart(Name body) {
		int at = body.first() - 1;
		int before = (at > 0 && body.sentence().token(at).is("the")) ? at - 1 : at;
		return before >= 0 && body.sentence().token(before).tag().matches("IN|,|CC");
	}

}
