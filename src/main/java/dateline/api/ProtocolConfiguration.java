package dateline.api;

import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What HTTP has to say about answers: tags, caches, origins. */
@Configuration(proxyBeanMethods = false)
class ProtocolConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<JdbcClient> jdbc;

	private final String program;

	ProtocolConfiguration(ObjectProvider<JdbcClient> jdbc, @Value("${spring.application.version:}") String version) {
		this.jdbc = jdbc;
		// What is under way has one version for many programs.
		this.program = (version.isEmpty() || version.endsWith("-SNAPSHOT")) ? UUID.randomUUID().toString() : version;
	}

	/** After {@link StrictParameters}: what is not understood is never "not modified". */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		this.jdbc.ifAvailable((client) -> registry.addInterceptor(new EntityTags(client, this.program))
			.addPathPatterns("/v1/**")
			.order(1));
	}

	@Bean
	FilterRegistrationBean<OpenToReaders> openToReaders() {
		FilterRegistrationBean<OpenToReaders> registration = new FilterRegistrationBean<>(new OpenToReaders());
		registration.addUrlPatterns("/v1/*", "/v3/api-docs/*", "/v3/api-docs.yaml");
		registration.setOrder(0);
		return registration;
	}

	@Bean
	FilterRegistrationBean<ContentTags> contentTags() {
		FilterRegistrationBean<ContentTags> registration = new FilterRegistrationBean<>(new ContentTags());
		registration.setOrder(1);
		return registration;
	}

}
