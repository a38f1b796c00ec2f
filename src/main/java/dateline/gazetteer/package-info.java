/**
 * Facts of the world that extraction needs: countries, demonyms, capitals, cities,
 * institutions, armed groups, outlets; read from data files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "text" })
package dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
