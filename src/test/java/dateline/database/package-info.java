@NullMarked
package dateline.database;

import org.jspecify.annotations.NullMarked;
