@NullMarked
package dateline.claim;

import org.jspecify.annotations.NullMarked;
