package dateline.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What a whole text says of the names in it, so that each can be judged: the initials and
 * companies that it prints, its bodies, the words of the people that it names in full.
 */
final class WholeText {

	private final Set<String> initials;

	private final Set<String> companies;

	private final Set<String> bodies;

	private final Set<String> people;

	/** Last names that stand alone somewhere. */
	private final Set<String> alone;

	private final List<Name> sure;

	private final List<Name> organizations;

	WholeText(AnnotatedText text, List<Name> names) {
		this.initials = new HashSet<>();
		this.companies = new HashSet<>();
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				if (Initials.isCapitals(token.text())) {
					this.initials.add(token.text());
				}
				if (CompanySigns.hasWorkforce(sentence, token)
						|| (token.isName() && Employers.isEmployer(sentence, token.index()))) {
					this.companies.add(token.text());
				}
			}
		}
		this.bodies = names.stream()
			.filter((name) -> name.type() != null && !name.isPerson())
			.map(Name::text)
			.collect(Collectors.toSet());
		this.people = Surnames.words(names);
		this.alone = names.stream()
			.filter((name) -> name.isPerson() && name.first() == name.last())
			.map(Name::text)
			.collect(Collectors.toSet());
		this.sure = sure(names);
		this.organizations = this.sure.stream().filter((name) -> name.type() == ActorType.ORGANIZATION).toList();
	}

	/**
	 * The bodies that more than the recogniser speaks for, and those that it sees in a
	 * list with them.
	 */
	private static List<Name> sure(List<Name> names) {
		List<Name> sure = new ArrayList<>(
				names.stream().filter((name) -> name.isBody() && name.rule() != ActorRule.RECOGNISED).toList());
		int before = -1;
		while (before < sure.size()) {
			before = sure.size();
			names.stream()
				.filter((name) -> name.type() == ActorType.ORGANIZATION && !sure.contains(name)
						&& Lists.isListed(name.sentence(), name.first(), name.last(), sure))
				.forEach(sure::add);
		}
		return sure;
	}

	/** Whether the text prints its letters: "HRA" of "Harbour Relief Agency". */
	boolean hasInitials(Name name) {
		return this.initials.contains(Initials.of(name));
	}

	/** Whether the text says of the word somewhere what only a company has. */
	boolean isCompany(Name name) {
		return this.companies.contains(name.text());
	}

	/** Whether the last word is one of somebody named in full. */
	boolean isOfPerson(Name name) {
		return this.people.contains(PersonName.of(name.text()).last());
	}

	/** Whether its last word alone names somebody: "Lima" beside "Ana Lima". */
	boolean isCalledByLast(Name name) {
		return name.last() > name.first() && this.alone.contains(name.tokens().getLast().text());
	}

	/**
	 * Whether more than the recogniser speaks for the body, or for one listed with it.
	 */
	boolean isSure(Name name) {
		return this.sure.contains(name);
	}

	/** Whether it stands in a list with an organisation that is sure. */
	boolean isListed(Name name) {
		return Lists.isListed(name.sentence(), name.first(), name.last(), this.organizations);
	}

	/** "Verrick" and "Verrick Marine" speak for each other. */
	boolean hasLongerOrShorter(Name name) {
		String text = name.text();
		return this.bodies.stream().anyMatch((body) -> body.startsWith(text + " ") || text.startsWith(body + " "));
	}

}
