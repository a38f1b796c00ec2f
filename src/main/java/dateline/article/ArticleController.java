package dateline.article;

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

/** {@code /v1/articles} */
@Tag(name = "Articles", description = "Texts as received, and all that was found in one.")
@RestController
class ArticleController {

	private final ArticleQueries articles;

	private final Answers answers;

	ArticleController(ArticleQueries articles, Answers answers) {
		this.articles = articles;
		this.answers = answers;
	}

	@Operation(summary = "List articles",
			description = "Newest publication first, those that state no date last; "
					+ "then by id. All filters given must hold.")
	@GetMapping(path = "/v1/articles", produces = { Format.JSON_TYPE, Format.NDJSON_TYPE, Format.CSV_TYPE })
	@Nullable ResponseEntity<Page<ArticleView>> articles(@ParameterObject ArticleFilter filter,
			@ParameterObject ArticleArrangement arrangement, @ParameterObject Paging paging,
			@ParameterObject Output output) {
		return this.answers.of(this.articles.select(filter, arrangement), paging, output);
	}

	@Operation(summary = "One article with its text",
			description = "The text is exactly as received; all offsets count its Unicode code points.")
	@GetMapping("/v1/articles/{id}")
	ArticleView article(@Parameter(description = "Public id of the article.",
			example = "7e197bf1ed705bbf") @PathVariable String id) {
		return this.articles.one(id);
	}

}
