package dateline.actor;

import java.util.List;

import dateline.gazetteer.Entry;

/**
 * Ministries that are for more than the gazetteer knows: "the Ministry of Health and
 * Hygiene" and "Togo's Ministry of Security and Civil Protection" are the health and the
 * security ministry by their whole names.
 */
final class Ministries {

	private Ministries() {
	}

	/**
	 * The ministry with all that its name says it is for, any other name as it is.
	 * @param names what the words of the sentence make themselves
	 */
	static Name whole(Name known, List<Name> names) {
		Entry entry = known.entry();
		if (entry == null || !entry.name().contains("Ministry of")) {
			return known;
		}
		return names.stream()
			.filter((name) -> name.rule() == ActorRule.INSTITUTION && name.covers(known.last())
					&& name.last() > known.last() && name.first() >= known.first() && isMinistry(name))
			.findFirst()
			.map((name) -> new Name(known.sentence(), known.first(), name.last(), known.type(), entry, known.titles(),
					known.rule()))
			.orElse(known);
	}

	private static boolean isMinistry(Name name) {
		return name.text().matches("(?:Federal )?(?:Ministry|Department|Secretariat) (?:of|for) .+");
	}

}
