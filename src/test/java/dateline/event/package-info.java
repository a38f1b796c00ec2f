@NullMarked
package dateline.event;

import org.jspecify.annotations.NullMarked;
