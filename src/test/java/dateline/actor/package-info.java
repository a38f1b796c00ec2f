@NullMarked
package dateline.actor;

import org.jspecify.annotations.NullMarked;
