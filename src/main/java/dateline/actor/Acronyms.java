package dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Short names that an article introduces: in brackets behind the full name ("the Harbour
 * Relief Agency (HRA)", also where the letters are another language's), in commas, with
 * "known as", or by nothing but its letters. From then on the short name means the full
 * one, whatever the gazetteer knows by it. A name that is introduced twice keeps its
 * first meaning.
 */
final class Acronyms {

	private final NamedOffices officials = new NamedOffices();

	private final AcronymEntries entries;

	private final ApposedNames apposed;

	private final BracketedNames bracketed;

	private final UnexplainedInitials unexplained;

	private final ForeignNames foreign;

	Acronyms(Gazetteer gazetteer, Institutions institutions, GivenNames given) {
		this.foreign = new ForeignNames(institutions, given);
		this.entries = new AcronymEntries(gazetteer);
		OneWordNames words = new OneWordNames(this.entries);
		this.apposed = new ApposedNames(institutions, this.entries, words);
		this.bracketed = new BracketedNames(gazetteer, institutions, this.entries, words);
		this.unexplained = new UnexplainedInitials(gazetteer, this.entries);
	}

	/** The full name of each short one, by the short one's words. */
	Map<String, Name> introduced(AnnotatedText text, List<Name> names) {
		Map<String, Name> introduced = new HashMap<>();
		Map<Integer, List<Name>> bySentence = bySentence(names);
		for (Sentence sentence : text.sentences()) {
			List<Name> here = bySentence.getOrDefault(sentence.index(), List.of());
			List<Name> bodies = here.stream().filter(Name::isFullBody).toList();
			this.foreign.find(bodies).forEach(introduced::putIfAbsent);
			beside(bodies, introduced);
			this.officials.find(sentence).forEach(introduced::putIfAbsent);
			this.bracketed.find(sentence, here).forEach(introduced::putIfAbsent);
		}
		this.unexplained.find(text, names, introduced);
		return introduced;
	}

	/** What "known as" says of the bodies of a sentence before what stands in commas. */
	private void beside(List<Name> bodies, Map<String, Name> introduced) {
		for (Name body : bodies) {
			Token known = KnownAs.of(body);
			if (known != null) {
				introduced.putIfAbsent(known.text(), this.entries.withKnown(body, known.text()));
			}
		}
		for (Name body : bodies) {
			Token initials = this.apposed.shortName(body);
			if (initials != null) {
				Name known = this.entries.withEntry(body, initials.text());
				introduced.putIfAbsent(initials.text(), this.entries.withKnown(known, initials.text()));
			}
		}
		for (Name body : bodies) {
			Token other = this.apposed.otherName(body);
			if (other != null) {
				introduced.putIfAbsent(other.text(), body);
			}
		}
	}

	private static Map<Integer, List<Name>> bySentence(List<Name> names) {
		return names.stream().collect(Collectors.groupingBy((name) -> name.sentence().index()));
	}

	/**
	 * The names with every place of a short one, and the full ones that were not seen.
	 */
	List<Name> applied(AnnotatedText text, List<Name> names, Map<String, Name> introduced) {
		if (introduced.isEmpty()) {
			return names;
		}
		Set<String> retyped = introduced.values().stream().map(Name::text).collect(Collectors.toSet());
		List<Name> applied = new ArrayList<>();
		names.stream()
			.filter((name) -> !(introduced.containsKey(name.text())
					&& (name.first() == name.last() || name.isBarePerson()))
					&& introduced.values().stream().noneMatch((full) -> full.overlaps(name)))
			.map((name) -> name.isPerson() && retyped.contains(name.text())
					? name.as(ActorType.ORGANIZATION, ActorRule.ACRONYM) : name)
			.forEach(applied::add);
		applied.addAll(Set.copyOf(introduced.values()));
		applied.addAll(repeated(text, introduced, bySentence(applied)));
		return applied;
	}

	/** Every place of a short name that lies in no longer name. */
	private static List<Name> repeated(AnnotatedText text, Map<String, Name> introduced,
			Map<Integer, List<Name>> bySentence) {
		List<Name> repeated = new ArrayList<>();
		for (Sentence sentence : text.sentences()) {
			List<Name> here = bySentence.getOrDefault(sentence.index(), List.of());
			introduced.forEach((words, full) -> {
				if (words.contains(" ")) {
					repeated.addAll(phrases(sentence, words, full, here));
				}
			});
			for (Token token : sentence.tokens()) {
				Name full = introduced.get(token.text());
				if (full != null && here.stream()
					.noneMatch((name) -> name.covers(token.index()) && name.last() > name.first())) {
					repeated.add(new Name(sentence, token.index(), token.index(), full.type(), full.entry(), List.of(),
							ActorRule.ACRONYM));
				}
			}
		}
		return repeated;
	}

	/** Every place of a short name of several words: "Lumen Harbor". */
	private static List<Name> phrases(Sentence sentence, String words, Name full, List<Name> here) {
		List<Name> phrases = new ArrayList<>();
		int size = words.split(" ", -1).length;
		for (int first = 0; first + size <= sentence.size(); first++) {
			int at = first;
			boolean printed = sentence.token(first).text().equals(words.substring(0, words.indexOf(' ')))
					&& Name.of(sentence, first, first + size - 1, null, ActorRule.ACRONYM).text().equals(words);
			if (printed && here.stream().noneMatch((name) -> name.type() != null && name.covers(at))) {
				phrases.add(new Name(sentence, first, first + size - 1, full.type(), full.entry(), List.of(),
						ActorRule.ACRONYM));
			}
		}
		return phrases;
	}

}
