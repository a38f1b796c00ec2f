package dateline.statement;

/** By what a phrase names a speaker. */
enum SpeakerKind {

	NAME, PRONOUN, PERSON, BODY, DOCUMENT, VOICE

}
