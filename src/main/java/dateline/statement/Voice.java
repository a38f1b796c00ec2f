package dateline.statement;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * The phrase that names a speaker.
 *
 * @param sentence where it stands
 * @param head the token it hangs on
 * @param span its words as printed
 * @param kind by what it names the speaker
 */
record Voice(Sentence sentence, Token head, Span span, SpeakerKind kind) {

}
