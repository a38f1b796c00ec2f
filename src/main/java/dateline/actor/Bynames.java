package dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.text.Sentence;

/**
 * Names that a person goes by beside the full one, where the text says so: "Luis Rey
 * Duarte, widely known as Tito", "Luis Rey, alias Tito Norte".
 */
final class Bynames {

	/** The words between the full name and the other. */
	private static final Pattern LINK = Pattern.compile("(?:, )?(?:(?:who is|who was|a man|a woman) )?(?:"
			+ "(?:(?:better|best|also|commonly|widely|popularly|universally|professionally|simply|locally|otherwise|more) )*"
			+ "(?:known|nicknamed|dubbed)(?: (?:simply|locally|popularly|online|also|professionally|universally))?(?: (?:as|by))?"
			+ "(?: (?:his|her|the) (?:nom de guerre|nickname|stage name|alias|pen name))?(?: ,)?"
			+ "|(?:alias|aka|a\\.k\\.a\\.?|a/k/a))(?: [\"“‘'`]+)?", Pattern.CASE_INSENSITIVE);

	/** Tokens of the longest link. */
	private static final int LONGEST = 12;

	private Bynames() {
	}

	/** The full name of each other one. */
	static Map<PersonName, PersonName> of(List<Name> persons) {
		Map<PersonName, PersonName> full = new HashMap<>();
		List<Name> others = persons.stream()
			.collect(Collectors.toMap(Name::text, Function.identity(), (one, same) -> one))
			.values()
			.stream()
			.toList();
		for (Name name : persons) {
			int behind = name.last() > name.first() ? linked(name) : -1;
			if (behind > 0) {
				others.stream()
					.filter((other) -> stands(other, name.sentence(), behind))
					.forEach((other) -> full.putIfAbsent(PersonName.of(other.text()), PersonName.of(name.text())));
			}
		}
		return full;
	}

	/** The token behind the words that say that another name follows, -1 for none. */
	private static int linked(Name name) {
		Sentence sentence = name.sentence();
		StringBuilder between = new StringBuilder();
		int found = -1;
		for (int at = name.last() + 1; at < Math.min(sentence.size(), name.last() + LONGEST); at++) {
			between.append(between.isEmpty() ? "" : " ").append(sentence.token(at).text());
			if (LINK.matcher(between).matches()) {
				found = at + 1;
			}
		}
		return found;
	}

	/** Whether the name, nothing more of one, stands there. */
	private static boolean stands(Name other, Sentence sentence, int at) {
		int end = at + other.tokens().size();
		if (end > sentence.size() || (end < sentence.size()
				&& (sentence.token(end).tag().equals("POS") || sentence.token(end).isName()))) {
			return false;
		}
		for (int i = at; i < end; i++) {
			if (!sentence.token(i).text().equals(other.tokens().get(i - at).text())) {
				return false;
			}
		}
		return true;
	}

}
