package dateline.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Takes from the names those of programmes, plans and competitions, which speak nowhere
 * in the text: "the Grain Initiative lapsed", "won the Premier League", "Lumus" where the
 * text has the Lumus programme. One that speaks is a body.
 */
final class Programmes {

	private static final Set<String> LAST = Set.of("Initiative", "Programme", "Program", "Deal", "Plan", "Scheme",
			"Strategy", "Pact", "Compact", "Mechanism", "Facility", "Project", "Championship", "Trophy", "Open", "Prix",
			"Masters", "Derby", "Marathon", "Express", "Index", "Roadmap", "Agenda", "Pipeline", "Corridor");

	private static final Set<String> LEAGUES = Set.of("Premier", "Champions", "Europa", "Super", "Nations",
			"Conference", "Pro", "Bundes", "Copa", "Serie");

	private static final Set<String> BEHIND = Set.of("programme", "program", "scheme", "festival", "prize", "award",
			"scholarship", "rocket", "satellite", "probe", "spacecraft", "vaccine", "index", "benchmark", "missile",
			"variant", "treaty", "accord", "accords", "pact", "protocol", "tournament", "marathon", "vaccines",
			"missiles", "rockets", "pipeline", "fighter", "tank", "tanks", "jets", "final", "semi-final",
			"quarter-final", "derby", "title", "trophy", "handset", "smartphone", "tablets");

	private Programmes() {
	}

	static List<Name> without(List<Name> names) {
		Map<String, List<Name>> open = names.stream()
			.filter((name) -> name.entry() == null && name.type() != null && name.titles().isEmpty()
					&& (name.type() == ActorType.ORGANIZATION || name.isPerson()))
			.collect(Collectors.groupingBy(Name::text));
		Set<String> things = new HashSet<>();
		open.forEach((each, same) -> {
			boolean called = same.stream().anyMatch((name) -> isThing(name) || isBefore(name));
			if (called && same.stream().noneMatch(Programmes::isVoice)) {
				things.add(each);
			}
		});
		return things.isEmpty() ? names
				: names.stream()
					.map((name) -> (name.entry() == null && name.titles().isEmpty() && things.contains(name.text()))
							? name.asNobody() : name)
					.toList();
	}

	/** By its own last word. */
	private static boolean isThing(Name name) {
		Token last = name.tokens().getLast();
		boolean league = last.text().equals("League") && name.last() > name.first()
				&& LEAGUES.contains(name.sentence().token(name.last() - 1).text());
		return !name.isPerson() && name.last() > name.first() && (league || LAST.contains(last.text()));
	}

	/** "The Lumus programme": by the noun behind it. */
	private static boolean isBefore(Name name) {
		Token after = name.after();
		Token before = name.before();
		return after != null && before != null && BEHIND.contains(after.text()) && name.last() == name.first()
				&& before.is("the", "a", "its", "new", "first") && name.type() != ActorType.MEDIA
				&& name.rule() != ActorRule.INSTITUTION && name.rule() != ActorRule.ACRONYM;
	}

	/** It says something, or somebody works there. */
	private static boolean isVoice(Name name) {
		Sentence sentence = name.sentence();
		if (Speech.isSpeaking(sentence, name.first(), name.last())) {
			return true;
		}
		int at = (name.before() != null && name.before().is("the")) ? name.first() - 2 : name.first() - 1;
		if (at > 0 && sentence.token(at).is("of", "at", "for", "with", "from", "by")) {
			Token noun = sentence.token(at - 1);
			return noun.isName() || noun.hasLemma("spokesman", "spokeswoman", "spokesperson", "director", "head",
					"analyst", "researcher", "chair", "chairman", "chief", "member", "founder", "president", "fellow",
					"lawyer", "coordinator", "manager", "executive", "publish", "organise", "organize", "found",
					"coordinate");
		}
		int next = name.last() + 1;
		return next + 1 < sentence.size() && sentence.token(next).tag().equals("POS")
				&& (sentence.token(next + 1).isName() || sentence.token(next + 1)
					.is("director", "spokesman", "spokeswoman", "spokesperson", "head", "founder", "chief", "members",
							"president", "staff"));
	}

}
