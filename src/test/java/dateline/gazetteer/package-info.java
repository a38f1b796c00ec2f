@NullMarked
package dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
