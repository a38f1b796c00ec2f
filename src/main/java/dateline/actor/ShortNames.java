package dateline.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * The last word of a body's name that, alone, is short for it: "Kotoko" of "Asante
 * Kotoko", "the Defenders" of "the Otter River Defenders". The noun of a kind of body
 * ("the Council") is not, nor the last name of somebody in the text.
 */
final class ShortNames {

	private ShortNames() {
	}

	static void byLastWord(AnnotatedText text, List<Name> names, Institutions institutions, Set<String> surnames) {
		Map<String, List<Name>> full = names.stream()
			.filter((name) -> name.type() == ActorType.ORGANIZATION && name.last() > name.first()
					&& isSpecial(name.tokens().getLast(), institutions)
					&& !surnames.contains(PersonName.fold(name.tokens().getLast().text())))
			.collect(Collectors.groupingBy((name) -> name.tokens().getLast().text()));
		full.values().removeIf((same) -> same.stream().map(Name::text).distinct().count() > 1);
		if (full.isEmpty()) {
			return;
		}
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				List<Name> bodies = full.get(token.text());
				if (bodies != null && isAlone(sentence, token, names) && follows(sentence, bodies)) {
					Name last = bodies.getFirst().at(sentence, token.index(), token.index(), ActorRule.SHORT_NAME);
					names.removeIf(last::overlaps);
					names.add(last);
				}
			}
		}
	}

	/** "Bread and Freedom" wherever the text has it that has called it a party. */
	static void pairs(AnnotatedText text, List<Name> names) {
		Map<String, Name> pairs = new HashMap<>();
		names.stream()
			.filter((name) -> name.rule() == ActorRule.NOUN_BESIDE && name.tokens().size() == 3
					&& name.tokens().get(1).is("and"))
			.forEach((name) -> pairs.putIfAbsent(name.text(), name));
		pairs.forEach((words, pair) -> text.sentences().forEach((sentence) -> {
			for (int i = 0; i + 2 < sentence.size(); i++) {
				Name again = pair.at(sentence, i, i + 2, ActorRule.NOUN_BESIDE);
				if (sentence.token(i + 1).is("and") && again.text().equals(words)) {
					names.removeIf(again::overlaps);
					names.add(again);
				}
			}
		}));
	}

	/** "St Mary's said", where the text has named St Mary's Hospital. */
	static void saints(AnnotatedText text, List<Name> names) {
		Map<String, Name> bodies = new HashMap<>();
		names.stream()
			.filter((name) -> name.isBody() && name.tokens().size() > 3 && NameParts.isSaint(name.tokens().getFirst())
					&& name.tokens().get(2).tag().equals("POS"))
			.forEach((name) -> bodies.putIfAbsent(name.tokens().get(1).text(), name));
		if (bodies.isEmpty()) {
			return;
		}
		for (Sentence sentence : text.sentences()) {
			for (int i = 0; i + 2 < sentence.size(); i++) {
				Name body = NameParts.isSaint(sentence.token(i)) ? bodies.get(sentence.token(i + 1).text()) : null;
				boolean alone = body != null && sentence.token(i + 2).tag().equals("POS")
						&& !(i + 3 < sentence.size() && NameParts.isCapital(sentence.token(i + 3)));
				if (body != null && alone) {
					Name known = body.at(sentence, i, i + 2, ActorRule.SHORT_NAME);
					names.removeIf(known::overlaps);
					names.add(known);
				}
			}
		}
	}

	/**
	 * "The Fiscalía said", where the text has the Fiscalía General: the noun that, in
	 * another language than the text's, begins the name of a public body.
	 */
	static void byFirstNoun(AnnotatedText text, List<Name> names, Institutions institutions) {
		Map<String, Name> bodies = new HashMap<>();
		names.stream()
			.filter((name) -> name.type() == ActorType.GOVERNMENT && name.last() > name.first()
					&& institutions.isFirst(name.tokens().getFirst()))
			.forEach((name) -> bodies.merge(name.tokens().getFirst().text(), name,
					(one, other) -> (one.sentence().index() <= other.sentence().index()) ? one : other));
		for (Sentence sentence : bodies.isEmpty() ? List.<Sentence>of() : text.sentences()) {
			for (int i = 1; i < sentence.size(); i++) {
				Name body = bodies.get(sentence.token(i).text());
				if (body != null && body.sentence().index() < sentence.index() && sentence.token(i - 1).is("the")
						&& isAlone(sentence, sentence.token(i), names)) {
					Name noun = body.at(sentence, i, i, ActorRule.SHORT_NAME);
					names.removeIf(noun::overlaps);
					names.add(noun);
				}
			}
		}
	}

	/**
	 * A short name that alone is too common a word, where the text has the full one:
	 * "Lume urged" of "Lume International".
	 */
	static void known(AnnotatedText text, List<Name> names, Gazetteer gazetteer) {
		Map<Entry, Name> full = new HashMap<>();
		names.stream()
			.filter((name) -> name.type() == ActorType.ORGANIZATION && name.last() > name.first())
			.forEach((name) -> gazetteer.lookup(name.text())
				.filter((entry) -> entry.kind() == EntryKind.ORGANIZATION)
				.ifPresent((entry) -> full.putIfAbsent(entry, name)));
		if (full.isEmpty()) {
			return;
		}
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				int at = token.index();
				Name body = (token.isName() && token.text().matches("\\p{Lu}\\p{L}{3,}")
						&& isAlone(sentence, token, names)) ? gazetteer.lookup(token.text()).map(full::get).orElse(null)
								: null;
				if (body != null && body.sentence().index() <= sentence.index()
						&& names.stream()
							.noneMatch((name) -> name.sentence().index() == sentence.index() && name.covers(at)
									&& name.isPerson())) {
					Name known = body.at(sentence, at, at, ActorRule.SHORT_NAME);
					names.removeIf(known::overlaps);
					names.add(known);
				}
			}
		}
	}

	private static boolean isSpecial(Token word, Institutions institutions) {
		boolean plural = word.tag().endsWith("S") && word.text().endsWith("s");
		return NameParts.isCapitalNoun(word) && word.text().matches("\\p{Lu}[\\p{L}'’-]{3,}")
				&& (plural || word.is("Rovers", "Wanderers") || institutions.type(List.of(word)) == null)
				&& !institutions.isThing(List.of(word));
	}

	private static boolean follows(Sentence sentence, List<Name> bodies) {
		Set<Integer> at = new HashSet<>();
		bodies.forEach((name) -> at.add(name.sentence().index()));
		return at.stream().anyMatch((index) -> index < sentence.index());
	}

	private static boolean isAlone(Sentence sentence, Token token, List<Name> names) {
		int at = token.index();
		boolean joined = (at + 1 < sentence.size() && sentence.token(at + 1).isName())
				|| (at > 0 && (sentence.token(at - 1).isName() || sentence.token(at - 1).is("-")));
		boolean taken = names.stream()
			.anyMatch((name) -> name.sentence().index() == sentence.index() && name.covers(at)
					&& (name.entry() != null || name.last() > name.first() || !name.titles().isEmpty()));
		boolean plural = token.text().endsWith("s") && token.tag().endsWith("S");
		boolean article = at > 0 && sentence.token(at - 1).is("the");
		boolean club = token.is("Rovers", "Wanderers", "Rangers");
		return (token.isName() || (at > 0 && NameParts.isCapitalNoun(token))) && !joined && !taken
				&& (!plural || article || club);
	}

}
