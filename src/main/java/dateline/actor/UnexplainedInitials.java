package dateline.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Initials that a text never explains: "the RAB" where it has named the Rapid Action
 * Battalion, "LUSEMA" where it has a Lumen State Emergency Management Agency, whatever
 * other body the gazetteer knows by three letters or more. Letters that fit two of its
 * bodies, that come before the name or that mean something in any article ("PM") name
 * nobody.
 */
final class UnexplainedInitials {

	private final Gazetteer gazetteer;

	private final AcronymEntries entries;

	UnexplainedInitials(Gazetteer gazetteer, AcronymEntries entries) {
		this.gazetteer = gazetteer;
		this.entries = entries;
	}

	/**
	 * @param introduced the short names that the text explains, to which these are added
	 */
	void find(AnnotatedText text, List<Name> names, Map<String, Name> introduced) {
		Map<String, Name> first = new HashMap<>();
		Map<String, Set<String>> full = new HashMap<>();
		for (Name name : names) {
			for (String initials : name.isFullBody() ? all(name) : Set.<String>of()) {
				full.computeIfAbsent(initials, (key) -> new HashSet<>()).add(name.text());
				first.merge(initials, name, (a, b) -> (a.sentence().index() <= b.sentence().index()) ? a : b);
			}
		}
		first.keySet()
			.removeIf((initials) -> full.getOrDefault(initials, Set.of()).size() > 1 || Initials.isCommon(initials));
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				Name name = first.get(token.text());
				if (name != null && !introduced.containsKey(token.text()) && token.isNoun() && !isTaken(token)
						&& name.sentence().index() <= sentence.index() && !this.entries.isKnownAs(name, token.text())) {
					introduced.put(token.text(), name);
				}
				else if (name == null && Syllables.isWord(token) && !introduced.containsKey(token.text())) {
					syllables(sentence, token, names).ifPresent((body) -> introduced.put(token.text(), body));
				}
			}
		}
	}

	/** The only body named so far whose words begin with the letters of this one. */
	private Optional<Name> syllables(Sentence sentence, Token token, List<Name> names) {
		List<Name> bodies = names.stream()
			.filter((name) -> name.isFullBody() && name.sentence().index() <= sentence.index()
					&& Syllables.spell(token.text(), name))
			.toList();
		boolean one = bodies.stream().map(Name::text).distinct().count() == 1;
		return (one && this.gazetteer.lookup(token.text()).isEmpty() && !Initials.isCommon(token.text()))
				? Optional.of(bodies.getFirst()) : Optional.empty();
	}

	/** Whether the gazetteer knows another by these two letters. */
	private boolean isTaken(Token token) {
		return token.text().length() == 2 && this.gazetteer.lookup(token.text())
			.filter((entry) -> !(entry.kind() == EntryKind.COUNTRY && token.entity() == EntityType.ORGANIZATION))
			.isPresent();
	}

	/**
	 * Its initials, with small words ("DfE") and without the places that it begins with
	 * ("SEMA" of "Borno State Emergency Management Agency").
	 */
	private Set<String> all(Name name) {
		Set<String> all = new HashSet<>();
		String initials = Initials.of(name);
		members(name).ifPresent(all::add);
		if (initials.length() > 1) {
			all.add(initials);
		}
		StringBuilder every = new StringBuilder();
		name.tokens()
			.stream()
			.filter((token) -> Character.isLetter(token.text().charAt(0)) && !token.is("the"))
			.forEach((token) -> every.append(token.text().charAt(0)));
		if (every.length() > 2) {
			all.add(every.toString());
			all.add(every.toString().toUpperCase(Locale.ROOT));
		}
		int begin = 0;
		while (begin + 3 < name.tokens().size() && isOfPlace(name.tokens().get(begin))) {
			begin++;
			Name rest = Name.of(name.sentence(), name.first() + begin, name.last(), name.type(), name.rule());
			String shorter = Initials.of(rest);
			if (shorter.length() > 2) {
				all.add(shorter);
			}
		}
		return all;
	}

	/** "ITF" of "International Transport Workers' Federation": whose body it is aside. */
	private static Optional<String> members(Name name) {
		StringBuilder others = new StringBuilder();
		boolean members = false;
		for (Token token : name.tokens()) {
			boolean owner = token.is("Workers", "Employees", "Producers", "Farmers", "Manufacturers", "Owners");
			members |= owner;
			if (Character.isUpperCase(token.text().charAt(0)) && !owner) {
				others.append(token.text().charAt(0));
			}
		}
		return (members && others.length() > 2) ? Optional.of(others.toString()) : Optional.empty();
	}

	private boolean isOfPlace(Token token) {
		return token.entity() == EntityType.LOCATION || token.is("State", "National", "Federal")
				|| this.gazetteer.lookup(token.text())
					.filter((entry) -> entry.isPlace() || entry.kind() == EntryKind.DEMONYM)
					.isPresent();
	}

}
