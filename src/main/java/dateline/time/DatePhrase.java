package dateline.time;

/**
 * A date phrase found in a text.
 *
 * @param begin first UTF-16 unit
 * @param end unit after the last
 * @param date what it means
 */
public record DatePhrase(int begin, int end, ResolvedDate date) {

}
