package dateline.actor;

import java.util.Optional;
import java.util.Set;

import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Finds people in a sentence, with their titles: what the recogniser takes for a person,
 * capitalised words behind a title, and last names of people named in full elsewhere.
 * What else could bear the name ("the Biden administration") is nobody.
 */
final class PersonFinder {

	private final GivenPeople named;

	private final Titles titles;

	private final PersonNameEnd end;

	private final PersonStart start;

	private final ApposedPeople apposed;

	private final NoPeople none;

	PersonFinder(Gazetteer gazetteer, Roles roles, Institutions institutions, GivenNames given, GivenPeople named,
			Titles titles) {
		this.named = named;
		this.titles = titles;
		this.end = new PersonNameEnd(titles);
		this.start = new PersonStart(gazetteer, roles, institutions, given, titles, this.end);
		this.apposed = new ApposedPeople(roles, institutions);
		this.none = new NoPeople(roles, institutions, titles);
	}

	/**
	 * The person whose name begins here.
	 * @param surnames folded last names of people named in full
	 */
	Optional<Name> at(Sentence sentence, int first, Set<String> surnames) {
		int tail = Surnames.tail(sentence, first, surnames);
		if (tail > first) {
			return Optional.of(person(sentence, first, tail));
		}
		if (this.none.isFirst(sentence, first)) {
			return Optional.empty();
		}
		int given = this.named.end(sentence, first);
		if (given > first && this.titles.endingAt(sentence, first).isEmpty()) {
			return Optional.of(person(sentence, first, given));
		}
		return signed(sentence, first, surnames);
	}

	private Name person(Sentence sentence, int first, int last) {
		return new Name(sentence, first, last, ActorType.PERSON, null, this.titles.before(sentence, first),
				ActorRule.PERSON_NAME);
	}

	/**
	 * The person for whom something speaks; of signs that are weaker than the
	 * recogniser's more must be left when titles, roles and honours are gone.
	 */
	private Optional<Name> signed(Sentence sentence, int first, Set<String> surnames) {
		Token token = sentence.token(first);
		boolean titled = this.start.isTitled(sentence, first);
		boolean surname = this.start.isSurname(sentence, first, surnames);
		int apposition = this.apposed.last(sentence, first);
		boolean signed = titled || surname || apposition > first || this.start.isSeen(sentence, first);
		if (!signed || !Character.isLetter(token.text().charAt(0)) || NoPeople.isNetwork(sentence, first)) {
			return Optional.empty();
		}
		int begin = this.start.withoutTitle(sentence, first);
		begin = (begin < 0 && surname) ? first : begin;
		boolean recognised = token.entity() == EntityType.PERSON;
		if (begin < 0 || (!recognised && titled && !surname && this.none.isOtherWord(sentence, begin))) {
			return Optional.empty();
		}
		int last = Honours.without(sentence, begin, (apposition > first) ? apposition : this.end.of(sentence, begin));
		boolean word = last == begin && !surname && !isName(sentence.token(last));
		boolean bare = last == first && !surname && !titled && !token.isName();
		boolean role = !recognised && this.none.isInRole(sentence, first, last);
		return (word || bare || role || NoPeople.isLast(sentence, last)) ? Optional.empty()
				: Optional.of(person(sentence, begin, last));
	}

	private static boolean isName(Token token) {
		return token.isName() || token.entity() == EntityType.PERSON;
	}

}
