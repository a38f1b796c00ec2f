package dateline.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Keeps the statements that pass while somebody asks for them, and is out of the way
 * otherwise.
 */
final class RecordingDataSource extends DelegatingDataSource {

	private volatile @Nullable List<Query> recorded;

	RecordingDataSource(DataSource target) {
		super(target);
	}

	/**
	 * What the work sends to read rows, on whatever thread: all statements beside the
	 * query for the tag.
	 */
	List<Query> record(Runnable work) {
		List<Query> queries = new CopyOnWriteArrayList<>();
		this.recorded = queries;
		try {
			work.run();
		}
		finally {
			this.recorded = null;
		}
		return queries.stream().filter((query) -> !query.sql().contains("pg_current_snapshot")).toList();
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		List<Query> queries = this.recorded;
		return (queries == null) ? connection : proxy(Connection.class, (proxy, method, arguments) -> {
			Object result = invoke(connection, method, arguments);
			return (result instanceof PreparedStatement statement && arguments != null)
					? recording(statement, (String) arguments[0], queries) : result;
		});
	}

	private static PreparedStatement recording(PreparedStatement statement, String sql, List<Query> queries) {
		List<Query.Value> values = new ArrayList<>();
		return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
			if (method.getName().startsWith("set") && method.getDeclaringClass() == PreparedStatement.class) {
				values.add(new Query.Value(method, Arrays.asList(arguments)));
			}
			if (method.getName().startsWith("execute")) {
				queries.add(new Query(sql, List.copyOf(values)));
			}
			return invoke(statement, method, arguments);
		});
	}

	private static @Nullable Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type
			.cast(Proxy.newProxyInstance(RecordingDataSource.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

}
