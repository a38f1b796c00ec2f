package dateline.statement;

import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;

import dateline.actor.RecordedCast;
import dateline.article.RecordedArticle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the statements of an article whose cast is recorded. Of two with the same words
 * the first is kept.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StatementRecorder {

	private final StatementRepository statements;

	StatementRecorder(StatementRepository statements) {
		this.statements = statements;
	}

	public RecordedStatements record(List<StatementFinding> findings, RecordedArticle article, RecordedCast cast) {
		Map<String, Statement> stored = new LinkedHashMap<>();
		for (StatementFinding finding : findings) {
			stored.computeIfAbsent(article.factId('s', finding.content()),
					(id) -> this.statements.save(new Statement(finding, article, cast)));
		}
		return new RecordedStatements(article, stored);
	}

}
