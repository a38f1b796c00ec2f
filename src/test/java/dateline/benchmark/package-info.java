/**
 * How fast the API is on a large corpus, and the generator of that corpus. Ratios of two
 * measurements in one run, so that they hold on any machine.
 */
@NullMarked
package dateline.benchmark;

import org.jspecify.annotations.NullMarked;
