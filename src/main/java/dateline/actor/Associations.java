package dateline.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * "The pilots' association", "the nurses' union": a body without a name, where the
 * article names no other that the noun fits.
 */
final class Associations {

	private Associations() {
	}

	static void find(Sentence sentence, Map<String, Draft> others) {
		for (int i = 1; i + 1 < sentence.size(); i++) {
			if (!sentence.token(i - 1).is("the")) {
				continue;
			}
			Token members = sentence.token(i);
			boolean one = members.text().matches("\\p{Ll}+s['’]");
			boolean two = members.text().matches("\\p{Ll}+s") && members.tag().equals("NNS")
					&& sentence.token(i + 1).text().matches("['’]");
			int at = one ? i + 1 : i + 2;
			if (!(one || two) || at >= sentence.size()
					|| !sentence.token(at).is("association", "union", "federation", "guild") || !closes(sentence, at)) {
				continue;
			}
			Draft beside = beside(sentence, i - 1, at, others);
			if (beside != null) {
				beside.add(sentence, i, at, Mention.Kind.ROLE, i - 1, at);
				continue;
			}
			Draft named = ofMembers(members.text().replaceFirst("['’]$", ""), others);
			if (named != null) {
				named.add(sentence, i, at, Mention.Kind.ROLE, i - 1, at);
				continue;
			}
			if (isNamed(sentence.token(at).text(), others)) {
				continue;
			}
			String name = Name.of(sentence, i, at, ActorType.ORGANIZATION, ActorRule.INSTITUTION).text();
			others.computeIfAbsent(name, (each) -> new Draft(ActorType.ORGANIZATION, each, null, ActorRule.INSTITUTION))
				.name(sentence, i, at, name, Mention.Kind.NAME, i - 1);
		}
		placed(sentence, others);
	}

	/** "The fishermen's association of Amapala", "the chamber of commerce in Ulm". */
	private static void placed(Sentence sentence, Map<String, Draft> others) {
		for (int i = 2; i + 2 < sentence.size(); i++) {
			Token noun = sentence.token(i);
			boolean chamber = noun.is("commerce") && sentence.token(i - 1).is("of")
					&& sentence.token(i - 2).is("chamber");
			boolean body = noun.is("association", "union", "federation", "guild", "cooperative", "co-operative",
					"syndicate") && noun.tag().equals("NN");
			if (!(chamber || body) || !sentence.token(i + 1).is("of", "in")) {
				continue;
			}
			int last = i + 1;
			while (last + 1 < sentence.size() && sentence.token(last + 1).isName()
					&& Character.isUpperCase(sentence.token(last + 1).text().charAt(0))) {
				last++;
			}
			int first = chamber ? i - 2 : i;
			while (first > 0 && sentence.token(first - 1).text().matches("[\\p{Ll}'’-]+")
					&& sentence.token(first - 1).tag().matches("JJ|NNS?|POS|HYPH")) {
				first--;
			}
			boolean told = (chamber || first < i) && last > i + 1 && last < i + 6 && first > 0
					&& sentence.token(first - 1).is("the") && !isTaken(sentence, first, i, others);
			if (told) {
				String name = Name.of(sentence, first, last, ActorType.ORGANIZATION, ActorRule.INSTITUTION).text();
				others
					.computeIfAbsent(name,
							(each) -> new Draft(ActorType.ORGANIZATION, each, null, ActorRule.INSTITUTION))
					.name(sentence, first, last, name, Mention.Kind.NAME, first - 1);
			}
		}
	}

	private static boolean isTaken(Sentence sentence, int first, int last, Map<String, Draft> others) {
		return others.values()
			.stream()
			.filter((draft) -> draft.type() != ActorType.GROUP)
			.flatMap((draft) -> draft.extents.stream())
			.anyMatch((extent) -> extent.sentence().index() == sentence.index() && extent.first() <= last
					&& first <= extent.last());
	}

	/** "Nordmet, the employers' federation,". */
	private static @Nullable Draft beside(Sentence sentence, int first, int last, Map<String, Draft> others) {
		boolean closed = first > 1 && sentence.token(first - 1).is(",") && last + 1 < sentence.size()
				&& sentence.token(last + 1).is(",", ".");
		return others.values()
			.stream()
			.filter((draft) -> closed && draft.extents.stream()
				.anyMatch((extent) -> extent.sentence().index() == sentence.index() && extent.last() == first - 2))
			.findFirst()
			.orElse(null);
	}

	/**
	 * The only body with the members in its name: "Peruvian Airline Pilots Association".
	 */
	private static @Nullable Draft ofMembers(String members, Map<String, Draft> others) {
		List<Draft> named = others.values()
			.stream()
			.filter((draft) -> draft.type() == ActorType.ORGANIZATION)
			.filter((draft) -> draft.names()
				.stream()
				.anyMatch((name) -> Arrays.asList(name.toLowerCase(Locale.ROOT)
					.split("[\\s'’-]+", -1)).contains(members) && name.matches(
							".*(?:Association|Union|Federation|Guild|Congress|Council|Organi[sz]ation|College|Society).*")))
			.toList();
		return (named.size() == 1) ? named.getFirst() : null;
	}

	/** No name behind it, in commas or without. */
	private static boolean closes(Sentence sentence, int at) {
		if (at + 1 == sentence.size()) {
			return true;
		}
		Token next = sentence.token(at + 1);
		boolean apposed = next.is(",") && at + 2 < sentence.size()
				&& Character.isUpperCase(sentence.token(at + 2).text().charAt(0));
		return !next.isNoun() && !next.is("of", "-", "(", "-LRB-") && !apposed;
	}

	private static boolean isNamed(String noun, Map<String, Draft> others) {
		return others.values()
			.stream()
			.filter((draft) -> draft.type() == ActorType.ORGANIZATION)
			.anyMatch((draft) -> draft.nouns.contains(noun) || draft.names()
				.stream()
				.anyMatch((name) -> BackNoun.isIn(name, noun) && !name.matches("\\p{Ll}+s['’] \\p{Ll}+")));
	}

}
