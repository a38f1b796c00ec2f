package dateline.text;

/** What a named-entity recogniser takes a token to be part of. */
public enum EntityType {

	PERSON, ORGANIZATION, LOCATION

}
