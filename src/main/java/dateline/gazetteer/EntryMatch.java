package dateline.gazetteer;

/**
 * An entry named in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param entry what is named
 */
public record EntryMatch(int first, int last, Entry entry) {

}
