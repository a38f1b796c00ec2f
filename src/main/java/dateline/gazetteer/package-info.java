/**
 * Facts of the world that extraction needs: countries, demonyms, capitals, cities,
 * institutions, armed groups, outlets; read from data files.
 *
 * <p>
 * The files are written from general knowledge, in the spelling of English news.
 * {@link java.util.Locale} knows codes and names of countries, but no demonyms, capitals
 * or other names; its codes check ours in a test. Lists of all places of the world were
 * left out on purpose: most of their names are also words or family names, and a place
 * found wrongly is worse than one missed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "text" })
package dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
