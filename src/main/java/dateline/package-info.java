/**
 * Dateline: what happened when, who said what, how many according to whom, from news
 * articles.
 */
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;
