package dateline;

import java.time.Clock;

import dateline.gazetteer.Gazetteer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/**
 * News articles in, a database of events, statements and claims with their evidence out.
 */
@Modulithic(systemName = "Dateline")
@SpringBootApplication
@ConfigurationPropertiesScan
public class DatelineApplication {

	public static void main(String[] args) {
		SpringApplication.run(DatelineApplication.class, args);
	}

	/** The only clock: whoever needs the time asks for this bean. */
	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	/** Read once, shared by extraction and by the filters that take names. */
	@Bean
	Gazetteer gazetteer() {
		return Gazetteer.load();
	}

}
