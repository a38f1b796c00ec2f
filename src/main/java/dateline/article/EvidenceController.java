package dateline.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/evidence} */
@Tag(name = "Articles")
@RestController
class EvidenceController {

	private final ArticleQueries articles;

	EvidenceController(ArticleQueries articles) {
		this.articles = articles;
	}

	@Operation(summary = "Verify a quotation",
			description = "Whether words stand at their offsets in an article's text, and whether a hash is that "
					+ "text's; what stands there instead, and where else the words stand. The parameters are the fields "
					+ "of `evidence`, so that any fact can be checked.")
	@GetMapping("/v1/evidence/verification")
	VerificationView verification(@ParameterObject Quotation quotation) {
		return Verification.of(this.articles.one(quotation.article())).of(quotation);
	}

}
