package dateline.actor;

import dateline.text.Sentence;

/**
 * Whether the words before a body say that it is an armed group: "the rebel movement X",
 * "the jihadist Y". Of what is no organisation and no force they say nothing.
 */
final class ArmedGroups {

	private ArmedGroups() {
	}

	/** An armed group, if "rebel" or the like stands before the name. */
	static ActorType of(Sentence sentence, int first, ActorType type) {
		int at = (first > 1 && sentence.token(first - 1)
			.is("group", "movement", "faction", "alliance", "company", "outfit", "force", "army", "organisation",
					"organization", "militia")) ? first - 2 : first - 1;
		boolean armed = at >= 0 && (type == ActorType.ORGANIZATION || type == ActorType.MILITARY)
				&& sentence.token(at)
					.is("rebel", "insurgent", "jihadist", "jihadi", "guerrilla", "paramilitary", "militant",
							"separatist", "mercenary")
				&& sentence.token(at).text().matches("\\p{Ll}+");
		return armed ? ActorType.ARMED_GROUP : type;
	}

}
