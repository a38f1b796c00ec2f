package dateline.claim;

import dateline.api.Answers;
import dateline.api.Format;
import dateline.api.Output;
import dateline.api.Page;
import dateline.api.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/claims} */
@Tag(name = "Claims", description = "How many, where, as of when, according to whom.")
@RestController
class ClaimController {

	private final ClaimQueries claims;

	private final Answers answers;

	ClaimController(ClaimQueries claims, Answers answers) {
		this.claims = claims;
		this.answers = answers;
	}

	@Operation(summary = "List claims",
			description = "Latest as-of date first, those without a date last; then by id. "
					+ "All filters given must hold.")
	@GetMapping(path = "/v1/claims", produces = { Format.JSON_TYPE, Format.NDJSON_TYPE, Format.CSV_TYPE })
	@Nullable ResponseEntity<Page<ClaimView>> claims(@ParameterObject ClaimFilter filter,
			@ParameterObject ClaimArrangement arrangement, @ParameterObject Paging paging,
			@ParameterObject Output output) {
		return this.answers.of(this.claims.select(filter, arrangement), paging, output);
	}

	@Operation(summary = "Compare claims",
			description = "Claims that speak of the same thing, side by side, with how far they differ and how many "
					+ "independent origins stand behind them. The same thing is: the same measure, unit, subject and place, "
					+ "and as-of dates of which none begins more than `window` days after the first one ends. A claim without "
					+ "a date joins the figures that are given as of publication, where these are one group. Groups with most "
					+ "claims first, then by id. All filters given must hold; at most 5,000 claims are compared.")
	@GetMapping(path = "/v1/claims/comparison", produces = { Format.JSON_TYPE, Format.NDJSON_TYPE, Format.CSV_TYPE })
	@Nullable ResponseEntity<Page<ClaimGroupView>> comparison(@ParameterObject ClaimFilter filter,
			@ParameterObject Comparing comparing, @ParameterObject Output output) {
		return this.answers.of(ClaimGroupView.class, this.claims.compare(filter, comparing), output);
	}

	@Operation(summary = "One claim", description = "With the words of the article that prove it, and who says so.")
	@GetMapping("/v1/claims/{id}")
	ClaimView claim(@Parameter(description = "Public id of the claim.",
			example = "7e197bf1ed705bbf-c1977-1986-troops") @PathVariable String id) {
		return this.claims.one(id);
	}

}
