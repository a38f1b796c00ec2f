package dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions of a body right behind or before its name, which the gazetteer would take
 * for a body of their own: "the GRU, Russia's military intelligence agency, denied it",
 * "MONUC, the United Nations mission,", "Lumland's tax office, the Lumenkontor, said". In
 * a list ("the army, the coast guard and the police") each is one.
 */
final class Appositions {

	private Appositions() {
	}

	/** What each description describes. */
	static Map<Name, Name> of(List<Name> names) {
		Map<Name, Name> described = new HashMap<>();
		for (Name name : names) {
			Name body = isDescription(name) ? before(name, names) : null;
			if (body == null) {
				body = behind(name, names);
			}
			if (body != null) {
				described.put(name, body);
			}
		}
		return described;
	}

	private static boolean isDescription(Name name) {
		Token last = name.tokens().getLast();
		Token after = name.after();
		boolean common = name.entry() != null && isBody(name) && last.isNoun()
				&& Character.isLowerCase(last.text().charAt(0));
		if (!common) {
			return false;
		}
		if (after == null || after.is(".", ")", ";", "-RRB-") || after.tag().equals("WDT")) {
			return true;
		}
		int next = name.last() + 2;
		return after.is(",") && next < name.sentence().size() && (name.sentence().token(next).isVerb()
				|| name.sentence().token(next).tag().matches("WDT|WP|WRB|MD|RB|IN"));
	}

	/** "Chile's disaster agency Senapred", "the disaster agency, Senapred,". */
	private static @Nullable Name behind(Name name, List<Name> names) {
		Token last = name.tokens().getLast();
		Token after = name.after();
		if (name.entry() == null || !isBody(name) || !last.tag().equals("NN")
				|| !Character.isLowerCase(last.text().charAt(0)) || after == null) {
			return null;
		}
		int at = name.last() + (after.is(",") ? 2 : 1);
		boolean article = after.is(",") && at < name.sentence().size() && name.sentence().token(at).is("the");
		Name body = names.stream()
			.filter((other) -> other.sentence().index() == name.sentence().index() && isBody(other)
					&& other.first() == (article ? at + 1 : at) && (after.is(",") || other.last() <= at + 1))
			.findFirst()
			.orElse(null);
		if (body != null && (article || body.last() > at + 1)) {
			return isPredicated(body) ? body : null;
		}
		boolean closed = body != null && (!after.is(",")
				|| (body.after() != null && body.after().is(",", ".") && !isListed(name.sentence(), body.last() + 2)));
		return closed ? body : null;
	}

	/** "The Federal Agency for Lumen Control (FALC), ordered": no list goes on so. */
	private static boolean isPredicated(Name body) {
		Sentence sentence = body.sentence();
		int comma = body.behindBracket();
		return comma + 1 < sentence.size() && sentence.token(comma).is(",")
				&& sentence.token(comma + 1).tag().matches("VB[DZPN]|MD|WDT|RB")
				&& Character.isUpperCase(body.tokens().getLast().text().charAt(0));
	}

	private static boolean isListed(Sentence sentence, int at) {
		return at < sentence.size() && (sentence.token(at).is("and", "or", "the") || sentence.token(at).isName());
	}

	private static @Nullable Name before(Name name, List<Name> names) {
		Sentence sentence = name.sentence();
		int comma = name.first() - 1;
		if (comma > 0 && sentence.token(comma).is("the")) {
			comma--;
		}
		int end = comma - 1;
		if (end < 0 || !sentence.token(comma).is(",")) {
			return null;
		}
		return names.stream()
			.filter((other) -> other.sentence().index() == sentence.index() && other.last() == end && isBody(other))
			.filter((other) -> !(isDefiniteListed(sentence, other)))
			.findFirst()
			.orElse(null);
	}

	private static boolean isDefiniteListed(Sentence sentence, Name name) {
		int at = name.first() - 1;
		if (at >= 0 && sentence.token(at).is("the")) {
			at--;
		}
		return at > 0 && sentence.token(at).is(",", "and");
	}

	private static boolean isBody(Name name) {
		return name.isBody() && name.type() != ActorType.GROUP;
	}

}
