package dateline.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

/**
 * A generated corpus in a database that has the schema and nothing else, or this corpus
 * already. Foreign keys and indexes are made when all rows are there, so that all of them
 * are checked, and fast.
 */
final class Corpus {

	private static final String FOREIGN_KEYS = """
			select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname,
				'alter table ' || conrelid::regclass || ' add constraint ' || conname || ' '
					|| pg_get_constraintdef(oid)
			from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conname""";

	private static final String INDEXES = """
			select 'drop index ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid)
			from pg_index i join pg_class c on c.oid = i.indexrelid
			where c.relnamespace = 'public'::regnamespace and c.relname not like 'flyway%'
				and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype <> 'f')
			order by c.relname""";

	private static final String SEQUENCES = """
			select format('select setval(pg_get_serial_sequence(%L, ''id''), (select coalesce(max(id), 1) from %I))',
				c.relname, c.relname), ''
			from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id'
			where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname""";

	private final CorpusSize size;

	Corpus(CorpusSize size) {
		this.size = size;
	}

	/**
	 * Writes it unless it is there.
	 * @throws IllegalStateException where other articles are
	 */
	void writeTo(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("set statement_timeout = 0");
			if (isIn(statement)) {
				return;
			}
			statement.execute("set maintenance_work_mem = '256MB'");
			connection.setAutoCommit(false);
			List<Change> keys = changes(statement, FOREIGN_KEYS);
			List<Change> indexes = changes(statement, INDEXES);
			for (List<Change> each : List.of(keys, indexes)) {
				for (Change change : each) {
					statement.execute(change.drop);
				}
			}
			new CorpusGenerator(this.size).write(connection.unwrap(PGConnection.class).getCopyAPI());
			for (List<Change> each : List.of(indexes, keys)) {
				for (Change change : each) {
					statement.execute(change.add);
				}
			}
			for (Change sequence : changes(statement, SEQUENCES)) {
				statement.execute(sequence.drop);
			}
			connection.commit();
			connection.setAutoCommit(true);
			statement.execute("vacuum analyze");
			statement.execute("reset all");
		}
	}

	private boolean isIn(Statement statement) throws SQLException {
		try (ResultSet row = statement
			.executeQuery("select (select count(*) from articles), (select file from ingestions where id = 1)")) {
			row.next();
			boolean here = this.size.toString().equals(row.getString(2));
			if (!here && row.getLong(1) > 0) {
				throw new IllegalStateException("the database has other articles");
			}
			return here;
		}
	}

	private static List<Change> changes(Statement statement, String query) throws SQLException {
		List<Change> changes = new ArrayList<>();
		try (ResultSet row = statement.executeQuery(query)) {
			while (row.next()) {
				changes.add(new Change(row.getString(1), row.getString(2)));
			}
		}
		return changes;
	}

	private record Change(String drop, String add) {
	}

}
