package dateline.article;

import dateline.api.Page;
import dateline.api.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/articles} */
@Tag(name = "Articles", description = "Texts as received, and all that was found in one.")
@RestController
class ArticleController {

	private final ArticleQueries articles;

	ArticleController(ArticleQueries articles) {
		this.articles = articles;
	}

	@Operation(summary = "List articles",
			description = "Newest publication first, those that state no date last; "
					+ "then by id. All filters given must hold.")
	@GetMapping("/v1/articles")
	ResponseEntity<Page<ArticleView>> articles(@ParameterObject ArticleFilter filter, @ParameterObject Paging paging) {
		return Page.of(this.articles.list(filter, paging));
	}

	@Operation(summary = "One article with its text",
			description = "The text is exactly as received; all offsets count its Unicode code points.")
	@GetMapping("/v1/articles/{id}")
	ArticleView article(@Parameter(description = "Public id of the article.",
			example = "7e197bf1ed705bbf") @PathVariable String id) {
		return this.articles.one(id);
	}

}
