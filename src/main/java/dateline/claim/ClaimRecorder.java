package dateline.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dateline.actor.RecordedCast;
import dateline.article.RecordedArticle;
import dateline.statement.RecordedStatements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the claims of an article whose statements are recorded. Of two of the same words
 * and measure the first is kept.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClaimRecorder {

	private final ClaimRepository claims;

	ClaimRecorder(ClaimRepository claims) {
		this.claims = claims;
	}

	/** How many were written. */
	public int record(List<ClaimFinding> findings, RecordedArticle article, RecordedCast cast,
			RecordedStatements statements) {
		Set<String> known = new HashSet<>();
		for (ClaimFinding finding : findings) {
			String id = article.factId('c', finding.exact()) + "-" + finding.measure().name().toLowerCase(Locale.ROOT);
			if (known.add(id)) {
				this.claims.save(new Claim(id, finding, article, cast, statements.statement(finding.statement())));
			}
		}
		return known.size();
	}

}
