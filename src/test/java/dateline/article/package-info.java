@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
