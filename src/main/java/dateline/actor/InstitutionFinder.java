package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Finds the bodies whose name says what they are by their capitals, without a recogniser:
 * "the Permanent Electoral Authority", "the Court of Appeal", "Coordinating Group on
 * Vaccine Provision". A noun of a body alone ("the Authority") is no name, nor is one
 * that another name follows ("Police Commissioner Lima").
 */
final class InstitutionFinder {

	/** Capitals that alone do not make a name of "Party", "Bank" or "Front". */
	private static final Set<String> DIRECTIONS = Set.of("western", "eastern", "northern", "southern", "central", "new",
			"old", "home", "left", "right", "first", "second", "soviet");

	private final Institutions institutions;

	private final NameStart start;

	private final NameEnd end;

	InstitutionFinder(Institutions institutions, Roles roles) {
		this.institutions = institutions;
		this.start = new NameStart(institutions);
		this.end = new NameEnd(institutions, roles);
	}

	List<Name> find(Sentence sentence) {
		List<Name> found = new ArrayList<>();
		if (!isShouted(sentence)) {
			sentence.tokens().forEach((token) -> at(sentence, token, found));
		}
		return found;
	}

	/** Adds the names whose noun stands here, the longer in the place of the shorter. */
	private void at(Sentence sentence, Token token, List<Name> found) {
		int at = token.index();
		Governments.committee(sentence, at).ifPresent((name) -> replace(name, found));
		if (Governments.isTheGovernment(sentence, at)) {
			found.add(Name.of(sentence, at, at, ActorType.GOVERNMENT, ActorRule.INSTITUTION));
		}
		Governments.council(sentence, at).ifPresent(found::add);
		if (token.is("government", "authorities", "administration")) {
			Governments.ofPlace(sentence, at).ifPresent(found::add);
		}
		if (found.stream().noneMatch((name) -> name.covers(at - 1))) {
			SmallNouns.named(sentence, at).ifPresent(found::add);
		}
		BodyNoun head = this.institutions.head(token);
		if (head != null && NameParts.isCapital(token)
				&& (this.institutions.isPhrase(token) || isEmployer(sentence, token, head))
				&& found.stream().noneMatch((name) -> name.covers(at))) {
			phrase(sentence, at, head).ifPresent((name) -> replace(name, found));
		}
		if (Governments.isParty(sentence, at) && found.stream().noneMatch((name) -> name.covers(at))) {
			int first = token.is("Democrats") ? at - 1 : at;
			found.add(Name.of(sentence, first, at, ActorType.ORGANIZATION, ActorRule.INSTITUTION));
		}
		BodyNoun compound = isAlone(sentence, at) ? this.institutions.compound(token) : null;
		if (compound != null && !this.institutions.isNoun(token)) {
			found.add(Name.of(sentence, at, at, compound.type(), ActorRule.INSTITUTION));
		}
	}

	private static void replace(Name name, List<Name> found) {
		found.removeIf(name::overlaps);
		found.add(name);
	}

	/** A capitalised noun that no other one stands beside. */
	private static boolean isAlone(Sentence sentence, int at) {
		boolean joined = (at > 0 && (NameParts.isNamePart(sentence.token(at - 1)) || sentence.token(at - 1).is("-")))
				|| (at + 1 < sentence.size()
						&& (NameParts.isCapital(sentence.token(at + 1)) || sentence.token(at + 1).is("-")));
		return !joined && sentence.token(at).isName();
	}

	/** "An analyst at New Street Capital": whom somebody works for is a body. */
	private static boolean isEmployer(Sentence sentence, Token head, BodyNoun noun) {
		int first = head.index();
		while (first > 0 && NameParts.isNamePart(sentence.token(first - 1))) {
			first--;
		}
		boolean compound = head.index() + 1 < sentence.size() && sentence.token(head.index() + 1).isNoun();
		if (first == head.index() || first < 2 || compound || noun.type() != ActorType.ORGANIZATION
				|| !sentence.token(first - 1).is("of", "at", "for", "with", "from")) {
			return false;
		}
		Token before = sentence.token(first - 2);
		return before.entity() == EntityType.PERSON || before.is("analyst", "analysts", "economist", "economists",
				"strategist", "manager", "director", "executive", "chief", "partner", "lawyer", "engineer", "worker",
				"workers", "employee", "employees", "spokesman", "spokeswoman", "researcher", "consultant", "trader",
				"broker", "head", "owner", "founder", "president", "chairman");
	}

	private Optional<Name> phrase(Sentence sentence, int head, BodyNoun noun) {
		if (this.institutions.isFirst(sentence.token(head)) && NameParts.capitals(sentence, head + 1) > head
				&& (head == 0 || !NameParts.isNamePart(sentence.token(head - 1)))) {
			int last = this.end.of(sentence, NameParts.capitals(sentence, head + 1));
			return Optional.of(Name.of(sentence, head, last, noun.type(List.of()), ActorRule.INSTITUTION));
		}
		int last = this.end.of(sentence, head);
		int first = this.start.of(sentence, head);
		boolean goesOn = last == head && head + 1 < sentence.size() && NameParts.isCapital(sentence.token(head + 1))
				&& sentence.token(head + 1).isNoun() && !(first < head - 1 && isHeadOfBody(sentence, head + 1));
		boolean thing = last != head && this.institutions.isThing(sentence.token(last));
		if (goesOn || thing || isMembers(sentence, head) || isBareNoun(sentence, first, head, last)
				|| Institutions.isOrgan(sentence.tokens().subList(first, last + 1))
				|| (first == head - 1 && last == head && (isMansion(sentence, head) || isOfJudge(sentence, head)))) {
			return Optional.empty();
		}
		List<Token> words = sentence.tokens().subList(first, last + 1);
		ActorType type = InternationalBodies.type(words, noun.type(words));
		return Optional.ofNullable(type).map((each) -> Name.of(sentence, first, last, each, ActorRule.INSTITUTION));
	}

	/** A plural that opens a sentence: "Councils of the north said". */
	private static boolean isMembers(Sentence sentence, int head) {
		return head == 0 && sentence.token(0).tag().equals("NNS") && sentence.size() > 1 && sentence.token(1).is("of");
	}

	/** "Bank", "Western Bank": no name without another capital. */
	private static boolean isBareNoun(Sentence sentence, int first, int head, int last) {
		return first == last || (last == head && sentence.tokens()
			.subList(first, head)
			.stream()
			.allMatch((token) -> !(NameParts.isCapital(token) || token.text().matches("\\d+(?:st|nd|rd|th)"))
					|| (DIRECTIONS.contains(NameParts.lower(token))
							&& sentence.token(head).is("Front", "Bank", "Union", "Group"))));
	}

	/** "At Kensal Court": a block of flats. */
	private static boolean isMansion(Sentence sentence, int head) {
		return sentence.token(head).text().equals("Court") && head > 1 && sentence.token(head - 2).is("at", "near")
				&& sentence.token(head - 1).isName()
				&& !sentence.token(head - 1)
					.is("Supreme", "High", "District", "Crown", "County", "Constitutional", "Federal", "Appeals",
							"Magistrates", "Sheriff", "Criminal", "Family", "Labour", "Labor");
	}

	/** "District Court judge Ana Lima": one of many, where no place is named. */
	static boolean isOfJudge(Sentence sentence, int head) {
		return head > 0 && sentence.token(head).is("Court") && head + 1 < sentence.size() && sentence.token(head - 1)
			.is("District", "Circuit", "County", "Crown", "Superior", "Magistrates", "Family", "Regional", "Court")
				&& sentence.token(head + 1).is("judge", "judges", "justice", "magistrate", "jury", "clerk", "Judge");
	}

	/** "Chief" of "Birch River Indian Band Chief Ana Lima". */
	private static boolean isHeadOfBody(Sentence sentence, int at) {
		return sentence.token(at)
			.is("Chief", "President", "Director", "Chair", "Chairman", "Chairwoman", "Chairperson", "Secretary",
					"Leader", "CEO", "Spokesman", "Spokeswoman", "Spokesperson", "Superintendent", "Commissioner",
					"Manager")
				&& at + 1 < sentence.size() && sentence.token(at + 1).entity() == EntityType.PERSON;
	}

	private static boolean isShouted(Sentence sentence) {
		return sentence.size() > 2 && sentence.tokens()
			.stream()
			.allMatch((token) -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
	}

}
