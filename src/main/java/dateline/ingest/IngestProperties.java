package dateline.ingest;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken in at start-up.
 *
 * @param seeds folder of the articles and of their manifest {@code articles.json}; need
 * not exist
 * @param largestArticle size above which a file is refused; annotation takes a minute and
 * some hundred megabytes for each 200 kB, and news is far shorter
 */
@ConfigurationProperties("dateline")
record IngestProperties(@DefaultValue("seeds") Path seeds, @DefaultValue("200KB") DataSize largestArticle) {

}
