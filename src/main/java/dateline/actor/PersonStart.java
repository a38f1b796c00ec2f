package dateline.actor;

import java.util.Set;

import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether the name of a person begins here, by what the recogniser sees, by a title
 * before it, by a last name that the text has in full, by a particle ("Ana van Lima") or
 * an age; and where it begins, a title within aside.
 */
final class PersonStart {

	private final Gazetteer gazetteer;

	private final Roles roles;

	private final Titles titles;

	private final PersonNameEnd end;

	private final UnseenPeople unseen;

	private final GivenNames given;

	PersonStart(Gazetteer gazetteer, Roles roles, Institutions institutions, GivenNames given, Titles titles,
			PersonNameEnd end) {
		this.given = given;
		this.gazetteer = gazetteer;
		this.roles = roles;
		this.titles = titles;
		this.end = end;
		this.unseen = new UnseenPeople(institutions);
	}

	/** Whether the recogniser, a particle, an age or a given name says so. */
	boolean isSeen(Sentence sentence, int first) {
		return sentence.token(first).entity() == EntityType.PERSON || isParticled(sentence, first)
				|| isFirstWord(sentence, first) || this.unseen.isGivenWord(sentence, first)
				|| this.unseen.isFull(sentence, first) || isNicknamed(sentence, first);
	}

	/** "Ante “Tony” Lima", of whom only the rest is seen. */
	private boolean isNicknamed(Sentence sentence, int first) {
		Token token = sentence.token(first);
		int last = NameParts.isCapital(token) ? PersonNameEnd.nicknamed(sentence, first) : first;
		return last > first && !sentence.token(first + 1).is("(", "-LRB-")
				&& (sentence.token(last).entity() == EntityType.PERSON || this.given.has(token))
				&& this.roles.endingAt(sentence, first).isEmpty() && this.gazetteer.lookup(token.text()).isEmpty();
	}

	/** "Lima" of "Mayor Lima". */
	boolean isTitled(Sentence sentence, int first) {
		return first > 0 && sentence.token(first).isName() && this.titles.endingAt(sentence, first - 1).isPresent();
	}

	/**
	 * "Lima", where the text has Ana Lima.
	 * @param surnames folded last names of people named in full
	 */
	boolean isSurname(Sentence sentence, int first, Set<String> surnames) {
		Token token = sentence.token(first);
		boolean acting = first > 0
				|| (first + 1 < sentence.size() && sentence.token(first + 1).tag().matches("VB[DZ]|MD"));
		boolean word = token.isName()
				|| (NameParts.isCapitalNoun(token) && (acting || token.entity() == EntityType.PERSON));
		return word && token.entity() != EntityType.ORGANIZATION
				&& surnames.contains(PersonName.of(token.text()).last()) && !isCurrency(sentence, first);
	}

	/** "Won1,100": money, whoever Won is. */
	private static boolean isCurrency(Sentence sentence, int at) {
		return at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("CD")
				&& sentence.token(at).span().end() == sentence.token(at + 1).span().begin();
	}

	/** "Seán Ó Briain", "Ana dos Santos", of whom only the rest is seen. */
	private static boolean isParticled(Sentence sentence, int first) {
		Token token = sentence.token(first);
		if (!token.isName() || first + 2 >= sentence.size() || !PersonNameEnd.isNameWord(sentence, first + 2)) {
			return false;
		}
		Token particle = sentence.token(first + 1);
		boolean sure = particle.is("Ó", "Ní", "Nic", "Mac", "Uí", "van", "von", "bin", "ibn", "bint", "ap");
		boolean seen = particle.is("dos", "da", "do", "das", "del", "di")
				&& sentence.token(first + 2).entity() == EntityType.PERSON;
		return (token.entity() == null || particle.is("ap", "Ó", "Ní", "Nic", "Uí")) && (sure || seen);
	}

	/** "Indah" of "regent Indah Amperawati Wulandari", where only the rest is seen. */
	private boolean isFirstWord(Sentence sentence, int first) {
		Token token = sentence.token(first);
		boolean word = token.isName() && token.entity() == null && token.text().matches("\\p{Lu}[\\p{Ll}'’-]+")
				&& !NameParts.isCalendar(token) && this.roles.endingAt(sentence, first).isEmpty()
				&& this.gazetteer.lookup(token.text()).isEmpty();
		boolean before = first == 0 || !Character.isUpperCase(sentence.token(first - 1).text().charAt(0))
				|| this.titles.endingAt(sentence, first - 1).isPresent();
		boolean possessed = first > 0 && sentence.token(first - 1).tag().matches("POS|DT");
		return word && before && !possessed && first + 1 < sentence.size()
				&& sentence.token(first + 1).entity() == EntityType.PERSON && sentence.token(first + 1).isName();
	}

	/** "Ana" of "Proctor Prof Ana Lima": nobody's name goes on with an address. */
	private static int behindAddress(Sentence sentence, int first) {
		int at = first + 1;
		boolean address = at + 1 < sentence.size()
				&& sentence.token(at).text().matches("(?:Prof|Dr|Mr|Mrs|Ms)\\.?|Professor")
				&& PersonNameEnd.isNameWord(sentence, at + 1);
		return address ? at + 1 : first;
	}

	/**
	 * The first token of the name behind a title within, -1 where there is only a title.
	 */
	int withoutTitle(Sentence sentence, int first) {
		if (first == 0 && OpeningNouns.openPerson(sentence, this.given)) {
			return 1;
		}
		int begin = isOfTwoWords(sentence, first) ? first + 2 : isHyphened(sentence, first) ? first + 3 : first;
		while (begin + 1 < sentence.size() && PersonNameEnd.isNameWord(sentence, begin + 1)
				&& this.titles.endingAt(sentence, begin).isPresent() && !isDean(sentence, begin)) {
			begin++;
		}
		begin = behindAddress(sentence, begin);
		boolean title = sentence.token(begin).entity() != EntityType.PERSON
				&& this.titles.endingAt(sentence, begin).isPresent();
		return title ? -1 : begin;
	}

	/**
	 * "Prime Minister" of "Prime Minister Ana Lima", all of which the recogniser takes.
	 */
	private boolean isOfTwoWords(Sentence sentence, int first) {
		return first + 2 < sentence.size() && PersonNameEnd.isNameWord(sentence, first + 2)
				&& this.titles.endingAt(sentence, first + 1)
					.filter((match) -> match.first() == first && match.last() == first + 1)
					.isPresent();
	}

	/** "Colonel-Major" of "Colonel-Major Lima", all of which the recogniser takes. */
	private boolean isHyphened(Sentence sentence, int first) {
		return first + 3 < sentence.size() && sentence.token(first + 1).is("-")
				&& PersonNameEnd.isNameWord(sentence, first + 3)
				&& this.titles.endingAt(sentence, first + 2).filter((match) -> match.first() == first).isPresent();
	}

	/** "Carver", "Winter-Poole". */
	private static boolean isOneName(Sentence sentence, int first, int last) {
		return first == last || (last == first + 2 && Hyphens.joins(sentence, first));
	}

	/**
	 * "Dean Carver asked", "Col Carver, who runs the mine": a given name; not "Col Carver
	 * said".
	 */
	private boolean isDean(Sentence sentence, int at) {
		boolean aside = sentence.word(at + 2).equals(",");
		return (sentence.token(at).text().equals("Dean") || (sentence.token(at).text().equals("Col") && aside))
				&& !(at > 0 && sentence.token(at - 1).is("the"))
				&& isOneName(sentence, at + 1, this.end.of(sentence, at + 1));
	}

}
