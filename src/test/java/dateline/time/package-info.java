/** Tests of the date room. */
@org.jspecify.annotations.NullMarked
package dateline.time;
