package dateline;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What linters say of the published document. */
class OpenApiLintTests {

	@BeforeAll
	static void install() throws IOException {
		NodeTools.install();
	}

	@Test
	void followsTheRulesOfSpectral() {
		assertThat(NodeTools.run("node_modules/@stoplight/spectral-cli/dist/index.js", "lint",
				PublishedApi.FILE.toAbsolutePath(), "--ruleset", "spectral.yaml", "--fail-severity", "warn"))
			.contains("No results");
	}

	@Test
	void followsTheRulesOfRedocly() {
		assertThat(NodeTools.run("node_modules/@redocly/cli/bin/cli.js", "lint", PublishedApi.FILE.toAbsolutePath(),
				"--config", "redocly.yaml"))
			.contains("Your API description is valid")
			.doesNotContain("warning.", "warnings.");
	}

}
