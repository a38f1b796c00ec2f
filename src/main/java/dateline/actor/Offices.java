package dateline.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Titles with what the office is of, before a name: "Special Director General of Police",
 * "Minister of State for Home", "Deputy Inspector General (Operations)". Their words are
 * no part of the name.
 */
final class Offices {

	/** Tokens of the longest of what an office is of. */
	private static final int LONGEST = 9;

	private final Roles roles;

	/** What offices are of, from {@code actor/domains.tsv}. */
	private final Set<String> domains = Lexicon.words("actor/domains.tsv");

	Offices(Roles roles) {
		this.roles = roles;
	}

	/** Whether the token is the last of such a title, the name behind it. */
	boolean isEnd(Sentence sentence, int at) {
		return isDomain(sentence.token(at)) && endingAt(sentence, at).isPresent();
	}

	/** The title that ends with this token, its modifiers included. */
	Optional<Roles.Match> endingAt(Sentence sentence, int at) {
		if (sentence.token(at).is(")", "-RRB-")) {
			int open = at;
			while (open > 0 && at - open < LONGEST && !sentence.token(open).is("(", "-LRB-")) {
				open--;
			}
			return (open > 0) ? titled(sentence, open - 1) : Optional.empty();
		}
		boolean known = isDomain(sentence.token(at)) || sentence.token(at).entity() == EntityType.LOCATION
				|| sentence.token(at).entity() == EntityType.ORGANIZATION;
		for (int i = at; known && i > 0 && at - i < LONGEST; i--) {
			Token token = sentence.token(i);
			if (token.is("of", "for", "in", "to")) {
				Optional<Roles.Match> title = titled(sentence, i - 1);
				if (title.isPresent()) {
					return title;
				}
			}
			boolean part = (NameParts.isCapitalNoun(token) && token.entity() != EntityType.PERSON) || isDomain(token)
					|| token.is("of", "for", "in", "to", "and", ",", "&", "the") || token.tag().startsWith("JJ");
			if (!part) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** A role in capitals, with the capitals before it. */
	private Optional<Roles.Match> titled(Sentence sentence, int last) {
		return this.roles.endingAt(sentence, last)
			.filter((match) -> match.role().title() && NameParts.isCapital(sentence.token(match.first())))
			.map((match) -> new Roles.Match(match.role(), firstOf(sentence, match.first()), match.last()));
	}

	private static int firstOf(Sentence sentence, int role) {
		int first = role;
		while (first > 0 && NameParts.isCapital(sentence.token(first - 1)) && sentence.token(first - 1).entity() == null
				&& sentence.token(first - 1).tag().matches("NNP?|JJ")
				&& !NameParts.isCalendar(sentence.token(first - 1))) {
			first--;
		}
		return first;
	}

	private boolean isDomain(Token token) {
		return this.domains.contains(token.text().toLowerCase(Locale.ROOT));
	}

}
