@NullMarked
package dateline.text;

import org.jspecify.annotations.NullMarked;
