package dateline.actor;

/** How an actor of an article was first found; reports give the precision of each. */
public enum ActorRule {

	/**
	 * A name or pattern of the gazetteer: "the Pentagon", "Kenya's health ministry".
	 */
	GAZETTEER,
	/** A person's name, by the recogniser or behind a title: "Ana Lima", "Col. Lima". */
	PERSON_NAME,
	/** An organisation that the recogniser sees: "Lumetron". */
	RECOGNISED,
	/**
	 * Capitalised words with the noun of a body among them: "Accident Investigation
	 * Board".
	 */
	INSTITUTION,
	/** A name beside a noun that says what it is: "the charity Harbour Aid". */
	NOUN_BESIDE,
	/** A business or an outlet by the form of its name: "Marlow & Quist". */
	FIRM,
	/** A name that does what only actors do: "Orion Infratech denied it". */
	SPEAKING,
	/** Capitalised words that do what only bodies do: "published by Clean Coasts Now". */
	DEED,
	/** A public body by its kind: "the French armed forces ministry". */
	PUBLIC_BODY,
	/** Whom people tell things that are then printed: "she told Radio Lume". */
	OUTLET,
	/** A word with capitals inside: "ProRail". */
	MIXED_CASE,
	/** Initials that the article introduces: "the Harbour Relief Agency (HRA)". */
	ACRONYM,
	/** The first word of a body's name, alone: "Nordvik" of "Nordvik Marine". */
	SHORT_NAME,
	/** "The Lima administration". */
	ADMINISTRATION,
	/** Unnamed people who act together: "U.S. officials". */
	GROUP

}
