/**
 * The hand annotations of {@code src/test/resources/gold} and how the pipeline is scored
 * against them; the README there says what counts as right.
 */
@NullMarked
package dateline.gold;

import org.jspecify.annotations.NullMarked;
