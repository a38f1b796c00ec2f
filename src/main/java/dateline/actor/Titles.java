package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The titles and roles before a name, with the country they belong to and whether they
 * are past: "Iraq's former prime minister". None where no word is a title.
 */
final class Titles {

	private static final Set<String> FORMER = Set.of("former", "then", "ex", "late", "one-time", "onetime", "ousted",
			"deposed", "outgoing");

	private final Gazetteer gazetteer;

	private final Roles roles;

	private final Offices offices;

	Titles(Gazetteer gazetteer, Roles roles) {
		this.gazetteer = gazetteer;
		this.roles = roles;
		this.offices = new Offices(roles);
	}

	/** The title whose last word stands here. */
	Optional<Roles.Match> endingAt(Sentence sentence, int last) {
		boolean within = last > 0 && sentence.token(last).text().length() == 1 && sentence.token(last - 1).is("-");
		return within ? Optional.empty() : this.roles.titleEndingAt(sentence, last);
	}

	/**
	 * The titles that stand directly before a name, nearest first: "Air Force Maj. Gen."
	 */
	List<Name.Title> before(Sentence sentence, int first) {
		List<Name.Title> titles = new ArrayList<>();
		int at = first - 1;
		while (at >= 0) {
			Optional<Roles.Match> title = endingAt(sentence, at);
			if (title.isEmpty() && titles.isEmpty()) {
				title = this.offices.endingAt(sentence, at);
			}
			if (title.isEmpty()) {
				break;
			}
			int begin = title.get().first();
			titles.add(new Name.Title(
					new Roles.Held(title.get().role(), countryBefore(sentence, begin), isFormer(sentence, begin)),
					begin));
			at = begin - 1;
		}
		return titles;
	}

	/** Whether it is the last word of an office, the name behind it. */
	boolean isOfficeEnd(Sentence sentence, int at) {
		return this.offices.isEnd(sentence, at);
	}

	/** Words before a role say that it is past: "former", "then-". */
	static boolean isFormer(Sentence sentence, int first) {
		if (sentence.token(first).text().toLowerCase(Locale.ROOT).matches("then(?:-.*)?")) {
			return true;
		}
		for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
			if (FORMER.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The country whose name or adjective stands within three words before: "Iraq's
	 * former prime minister".
	 */
	@Nullable String countryBefore(Sentence sentence, int first) {
		return this.gazetteer.find(sentence)
			.stream()
			.filter((match) -> match.last() < first && match.last() >= first - 4)
			.filter((match) -> sentence.tokens()
				.subList(match.last() + 1, first)
				.stream()
				.allMatch((token) -> token.tag().equals("POS") || token.tag().startsWith("JJ") || token.isNoun()
						|| token.tag().equals("HYPH")))
			.map(EntryMatch::entry)
			.map(Entry::countryCode)
			.filter(Objects::nonNull)
			.reduce((a, b) -> b)
			.orElse(null);
	}

}
