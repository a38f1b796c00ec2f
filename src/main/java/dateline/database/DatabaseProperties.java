package dateline.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL keeps its data and binaries.
 *
 * @param dataDirectory a folder that is created when absent; relative to where the
 * application is started
 */
@ConfigurationProperties("dateline")
record DatabaseProperties(@DefaultValue("data") Path dataDirectory) {
}
