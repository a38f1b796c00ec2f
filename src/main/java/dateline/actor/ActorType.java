package dateline.actor;

/** What kind of actor it is. */
public enum ActorType {

	PERSON, ORGANIZATION,
	/** A government or one of its bodies: ministries, parliaments, offices. */
	GOVERNMENT, MILITARY, ARMED_GROUP,
	/** An international organisation or a coalition. */
	INTERNATIONAL_BODY, COUNTRY, MEDIA,
	/** Unnamed: "U.S. officials", "protesters". */
	GROUP

}
