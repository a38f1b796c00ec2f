package dateline.api;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests for collections, all in the same way: a page of JSON, or the whole as
 * NDJSON or CSV, written while it is read and never held in memory. An answer is read as
 * of one moment.
 */
@Component
public class Answers {

	private final JdbcClient jdbc;

	private final TransactionTemplate moment;

	private final JsonMapper json;

	Answers(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
		this.moment = new TransactionTemplate(transactions);
		this.moment.setReadOnly(true);
	}

	/**
	 * Answers the request at hand with what it selects.
	 * @return a page; null where the answer is already written
	 */
	public <T> @Nullable ResponseEntity<Page<T>> of(Results<T> results, Paging paging, Output output) {
		Answer<T> answer = new Answer<>(results.from().row(), output, results.shown(), this.json);
		results.checkWords(this.jdbc);
		if (Grouping.isAskedFor(results)) {
			return groups(results, paging, output, answer);
		}
		return atOneMoment(() -> {
			if (answer.isPage()) {
				Count count = results.count(this.jdbc, paging.counting());
				return answer.page(results.page(this.jdbc, count, paging), count);
			}
			Count count = (paging.count() != null) ? results.count(this.jdbc, paging.count()) : Count.NONE;
			return answer.write(count, (lines) -> results.each(this.jdbc, count, paging, lines::add));
		});
	}

	/**
	 * Answers the request at hand with rows that are all there are.
	 * @return a page; null where the answer is already written
	 */
	public <T> @Nullable ResponseEntity<Page<T>> of(Class<T> row, List<T> rows, Output output) {
		Answer<T> answer = new Answer<>(row, output, Shown.PLAIN, this.json);
		Count count = Count.exact(rows.size());
		return answer.isPage() ? answer.page(new Slice<>(rows, null), count)
				: answer.write(count, (lines) -> lines.add(rows));
	}

	private <T> @Nullable ResponseEntity<Page<T>> groups(Results<T> results, Paging paging, Output output,
			Answer<T> answer) {
		if (paging.limit() != null || paging.after() != null || !output.fields().isEmpty()) {
			throw new BadParameters("groupBy",
					"Groups are answered whole, so that 'limit', 'after' and 'fields' do not go with them.");
		}
		Grouping grouping = new Grouping(results);
		List<Group> groups = Objects.requireNonNull(atOneMoment(() -> grouping.read(this.jdbc)));
		return answer.isPage() ? answer.groups(groups)
				: answer.write(groups, Group.columns(grouping.keys(), results.from().figures() != null));
	}

	/**
	 * Reads all as of the first query. Said in one statement: the driver's own way asks
	 * for the former isolation before and sets it again after, each a round trip.
	 */
	private <R> @Nullable R atOneMoment(Supplier<@Nullable R> reading) {
		return this.moment.execute((status) -> {
			this.jdbc.sql("set transaction isolation level repeatable read").update();
			return reading.get();
		});
	}

}
