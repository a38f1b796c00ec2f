/**
 * Date phrases to intervals with a precision and the rule that resolved them. Pure: no
 * clock, no state, the same answer in any order.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "text" })
package dateline.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
