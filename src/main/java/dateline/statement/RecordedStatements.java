package dateline.statement;

import java.util.Map;

import dateline.article.RecordedArticle;
import org.jspecify.annotations.Nullable;

/** The statements of an article as they were recorded. */
public final class RecordedStatements {

	private final RecordedArticle article;

	private final Map<String, Statement> byId;

	RecordedStatements(RecordedArticle article, Map<String, Statement> byId) {
		this.article = article;
		this.byId = Map.copyOf(byId);
	}

	public int count() {
		return this.byId.size();
	}

	/** The statement for a finding; null for none, and for one that was not recorded. */
	public @Nullable Statement statement(@Nullable StatementFinding finding) {
		return (finding == null) ? null : this.byId.get(this.article.factId('s', finding.content()));
	}

}
