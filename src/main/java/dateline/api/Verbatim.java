package dateline.api;

/**
 * The value of a parameter taken as it is written, spaces and line breaks included: for
 * words that are compared with those of a text.
 */
public record Verbatim(String text) {

}
