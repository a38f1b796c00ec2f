package dateline.claim;

import dateline.text.Span;

/**
 * The noun phrase that a number counts.
 *
 * @param first index of its first token after the number
 * @param head index of its last noun, on which it hangs
 * @param words the words, as printed
 */
record Counted(int first, int head, Span words) {

}
