package dateline.claim;

import java.util.List;

import dateline.api.Page;
import dateline.api.Paging;
import dateline.api.Slice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
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

	ClaimController(ClaimQueries claims) {
		this.claims = claims;
	}

	@Operation(summary = "List claims",
			description = "Latest as-of date first, those without a date last; then by id. "
					+ "All filters given must hold.")
	@GetMapping("/v1/claims")
	ResponseEntity<Page<ClaimView>> claims(@ParameterObject ClaimFilter filter, @ParameterObject Paging paging) {
		return Page.of(this.claims.list(filter, paging));
	}

	@Operation(summary = "Compare claims",
			description = "Claims that speak of the same thing, side by side, with how far they differ and how many "
					+ "independent origins stand behind them. The same thing is: the same measure, unit, subject and place, "
					+ "and as-of dates of which none begins more than `window` days after the first one ends. A claim without "
					+ "a date joins the figures that are given as of publication, where these are one group. Groups with most "
					+ "claims first, then by id. All filters given must hold; at most 5,000 claims are compared.")
	@GetMapping("/v1/claims/comparison")
	ResponseEntity<Page<ClaimGroupView>> comparison(@ParameterObject ClaimFilter filter,
			@ParameterObject Comparing comparing) {
		List<ClaimGroupView> groups = this.claims.compare(filter, comparing);
		return Page.of(new Slice<>(groups, groups.size(), null));
	}

	@Operation(summary = "One claim")
	@GetMapping("/v1/claims/{id}")
	ClaimView claim(@Parameter(description = "Public id of the claim.",
			example = "7e197bf1ed705bbf-c1977-1986-troops") @PathVariable String id) {
		return this.claims.one(id);
	}

}
