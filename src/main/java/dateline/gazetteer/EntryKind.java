package dateline.gazetteer;

/** What a gazetteer entry is. */
public enum EntryKind {

	COUNTRY,
	/** "Iraqi", "American": stands for the country as an adjective or for its people. */
	DEMONYM,
	/** A capital; in news it may stand for the government. */
	CAPITAL, CITY,
	/** A part of a country, a sea, a continent, a region of several countries. */
	REGION,
	/** A government body: ministry, parliament, office, agency, court. */
	GOVERNMENT, MILITARY, ARMED_GROUP, INTERNATIONAL_BODY, MEDIA, ORGANIZATION

}
