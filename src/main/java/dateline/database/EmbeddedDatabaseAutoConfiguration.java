package dateline.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Runs the embedded PostgreSQL and points the connection pool at it, unless
 * {@code spring.datasource.url} or a test names another database. An auto-configuration,
 * so that it is asked after everything that may name one.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@Conditional(EmbeddedDatabaseAutoConfiguration.NoUrl.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabaseAutoConfiguration {

	/** Closed after the pool that depends on it, when every request is answered. */
	@Bean(destroyMethod = "close")
	EmbeddedServer embeddedServer(DatabaseProperties properties) {
		return EmbeddedServer.start(properties.dataDirectory());
	}

	@Bean
	JdbcConnectionDetails embeddedConnectionDetails(EmbeddedServer server) {
		return server.connectionDetails(EmbeddedServer.DATABASE);
	}

	/** An empty value counts as none: it is what compose makes of an absent variable. */
	static final class NoUrl extends SpringBootCondition {

		@Override
		public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
			boolean absent = !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
			return new ConditionOutcome(absent, ConditionMessage.forCondition("Embedded PostgreSQL")
				.because("spring.datasource.url is " + (absent ? "not set" : "set")));
		}

	}

}
