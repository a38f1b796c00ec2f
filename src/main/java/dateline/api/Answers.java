package dateline.api;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests for collections, all in the same way: a page of JSON, or the whole as
 * NDJSON or CSV, written while it is read and never held in memory. An answer is read as
 * of one moment.
 */
@Component
public class Answers {

	private static final String ONE_MOMENT = "set transaction isolation level repeatable read";

	/**
	 * Without filters all pages are read in the same way, and to plan each anew takes
	 * longer than to read it.
	 */
	private static final String KEEP_PLANS = "; set local plan_cache_mode to force_generic_plan";

	private final JdbcClient jdbc;

	private final TransactionTemplate moment;

	private final JsonMapper json;

	/** Needs nothing of JPA, whose transactions cost more. */
	Answers(JdbcClient jdbc, DataSource database, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
		this.moment = new TransactionTemplate(new JdbcTransactionManager(database));
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
		return atOneMoment(results, () -> {
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
		List<Group> groups = Objects.requireNonNull(atOneMoment(results, () -> grouping.read(this.jdbc)));
		return answer.isPage() ? answer.groups(groups)
				: answer.write(groups, Group.columns(grouping.keys(), results.from().figures() != null));
	}

	/**
	 * Reads all as of the first query. Said in one round trip: the driver's own way asks
	 * for the former isolation before and sets it again after.
	 */
	private <R> @Nullable R atOneMoment(Results<?> results, Supplier<@Nullable R> reading) {
		return this.moment.execute((status) -> {
			this.jdbc.sql(results.where().isEmpty() ? ONE_MOMENT + KEEP_PLANS : ONE_MOMENT).update();
			return reading.get();
		});
	}

}
