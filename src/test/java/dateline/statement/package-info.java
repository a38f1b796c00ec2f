@NullMarked
package dateline.statement;

import org.jspecify.annotations.NullMarked;
