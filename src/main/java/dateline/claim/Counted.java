package dateline.claim;

import dateline.text.Span;

/**
 * The noun phrase that a number counts.
 *
 * @param first index of its first token after the number
 * @param head index of the noun on which it hangs
 * @param last index of its last noun: another than the head in "40 nurses and doctors"
 * @param words the words, as printed
 */
record Counted(int first, int head, int last, Span words) {

}
