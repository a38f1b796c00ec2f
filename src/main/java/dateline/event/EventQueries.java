package dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dateline.api.BadParameters;
import dateline.api.Choice;
import dateline.api.Collected;
import dateline.api.Interval;
import dateline.api.Listing;
import dateline.api.Moved;
import dateline.api.Named;
import dateline.api.Names;
import dateline.api.NotFound;
import dateline.api.Order;
import dateline.api.Places;
import dateline.api.Results;
import dateline.api.Shown;
import dateline.api.Sort;
import dateline.api.Where;
import dateline.article.Facts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads events. Latest first, those without a date last, then by id. A page costs four
 * statements: count, events, their participants, their mentions.
 */
@Component
public class EventQueries {

	private static final Listing<EventView> LISTING = new Listing<>((shown) -> EventView.COLUMNS, "events e",
			(row, number) -> EventView.of(row));

	private static final Collected<EventView> EVENTS = new Collected<>(EventView.class, LISTING, "e.public_id",
			Sort.descending(SortEventsBy.DATE), new Interval.Days("e.date_from", "e.date_to"), null);

	private static final Listing<Map.Entry<String, EventMentionView>> MENTIONS = new Listing<>(
			(shown) -> EventMentionView.columns(shown) + ", e.public_id as event_public_id", "event_mentions f",
			Facts.JOINS + " join events e on e.id = f.event_id",
			(row, number) -> Map.entry(row.getString("event_public_id"), EventMentionView.of(row)));

	private static final Order BY_ARTICLE = new Order(Order.Key.ascending("a.sort_on", Order.Type.DATE),
			Order.Key.ascending("a.public_id", Order.Type.TEXT),
			Order.Key.ascending("f.begin_offset", Order.Type.BIGINT),
			Order.Key.ascending("f.public_id", Order.Type.TEXT));

	private static final String PARTICIPANTS = "select from event_participants p where p.event_id = e.id";

	private static final String REPORTS = "select from event_mentions f join articles a on a.id = f.article_id "
			+ "where f.event_id = e.id";

	private final JdbcClient jdbc;

	private final Names names;

	private final Places places;

	EventQueries(JdbcClient jdbc, Names names, Places places) {
		this.jdbc = jdbc;
		this.names = names;
		this.places = places;
	}

	Results<EventView> select(EventFilter filter, EventArrangement arrangement) {
		Where words = new Where();
		if (filter.q() != null) {
			words.with("q", filter.q());
		}
		return new Results<>(EVENTS, where(filter), arrangement, (events, shown) -> complete(events, words, shown));
	}

	/** What the filter says of {@code events e}. */
	public Where where(EventFilter filter) {
		filter.mode().any().forEach(this::checkMode);
		filter.mode().none().forEach(this::checkMode);
		Where where = new Where().and("e.type in (:type)", "type", filter.type())
			.and("e.mode in (:mode)", "mode", filter.mode())
			.and("e.modality in (:modality)", "modality", filter.modality())
			.between("e.date_from", "e.date_to", "from", filter.from(), "to", filter.to())
			.inOrder("e.sort_on", "from", "to");
		this.places.in(where, "e", filter.place());
		withPart(where, filter);
		withReport(where, filter);
		return where;
	}

	/**
	 * One of the actors asked for must have one of the roles asked for, and none of those
	 * excluded.
	 */
	private void withPart(Where where, EventFilter filter) {
		Choice<Long> actors = this.names.actors("actor", filter.actor());
		Where actor = new Where().and("p.actor_id in (:actor)", "actor", actors.any());
		Where role = new Where().and("p.role in (:role)", "role", filter.role().any());
		Where noActor = new Where().and("p.actor_id in (:actor_none)", "actor_none", actors.none());
		Where noRole = new Where().and("p.role in (:role_none)", "role_none", filter.role().none());
		where.exists(PARTICIPANTS, new Where().and(actor).and(role));
		where.without(PARTICIPANTS, noActor, role).without(PARTICIPANTS, noRole, actor);
	}

	/** One report must meet all that is asked of reports; an outlet excluded has none. */
	private void withReport(Where where, EventFilter filter) {
		Choice<Long> outlets = this.names.sources("source", filter.source());
		Where report = new Where().and("a.published_on >= :reportedFrom", "reportedFrom", filter.reportedFrom())
			.and("a.published_on <= :reportedTo", "reportedTo", filter.reportedTo())
			.and("coalesce(a.source_id, 0) in (:source)", "source", outlets.any())
			.and(Where.WORDS.formatted("f"), "q", filter.q());
		where.exists(REPORTS, report)
			.without(REPORTS,
					new Where().and("coalesce(a.source_id, 0) in (:source_none)", "source_none", outlets.none()),
					new Where());
	}

	/** The event of this id; that of any other of its mentions has moved to its id. */
	@Transactional(readOnly = true)
	EventView one(String id) {
		List<EventView> found = LISTING.all(this.jdbc, new Where().and("e.public_id = :id", "id", id), EVENTS.order());
		if (found.isEmpty()) {
			throw this.jdbc
				.sql("select e.public_id from events e join event_mentions m on m.event_id = e.id "
						+ "where m.public_id = :id")
				.param("id", id)
				.query((row, number) -> row.getString(1))
				.optional()
				.<RuntimeException>map(Moved::new)
				.orElseGet(() -> new NotFound("event", id));
		}
		return complete(found, new Where(), Shown.PLAIN).getFirst();
	}

	/**
	 * The events that an article reports, by their first mention there; only those
	 * mentions.
	 */
	@Transactional(readOnly = true)
	public List<EventView> ofArticle(String articleId) {
		Where article = new Where().and("a.public_id = :article", "article", articleId);
		List<EventView> events = LISTING.all(this.jdbc, new Where().exists(REPORTS, article), EVENTS.order());
		return complete(events, article, Shown.PLAIN).stream()
			.sorted(Comparator.comparingInt((event) -> event.mentions().getFirst().evidence().begin()))
			.toList();
	}

	private void checkMode(String mode) {
		List<String> known = this.jdbc.sql("select distinct mode from events where mode is not null order by mode")
			.query((row, number) -> Objects.requireNonNull(row.getString(1)))
			.list();
		if (!known.contains(mode)) {
			throw new BadParameters("mode", "No event has the mode '%s'.".formatted(mode), known);
		}
	}

	private List<EventView> complete(List<EventView> events, Where mentioned, Shown shown) {
		List<String> ids = events.stream().map(EventView::id).toList();
		if (ids.isEmpty()) {
			return events;
		}
		Map<String, List<EventView.Participant>> participants = participants(ids);
		Map<String, List<EventMentionView>> mentions = mentions(
				new Where().and(mentioned).and("e.public_id in (:ids)", "ids", ids), shown);
		return events.stream()
			.map((event) -> event.with(participants.getOrDefault(event.id(), List.of()),
					mentions.getOrDefault(event.id(), List.of())))
			.toList();
	}

	/** Who has a part in these events, by the id of the event. */
	public Map<String, List<EventView.Participant>> participants(List<String> ids) {
		Map<String, List<EventView.Participant>> found = new HashMap<>();
		this.jdbc.sql("""
				select distinct e.public_id, p.role, t.public_id as actor_public_id, t.name as actor_name
				from events e join event_participants p on p.event_id = e.id join actors t on t.id = p.actor_id
				where e.public_id in (:ids) order by e.public_id, p.role, t.public_id""")
			.param("ids", ids)
			.query((row) -> {
				Named actor = new Named(row.getString("actor_public_id"), row.getString("actor_name"));
				found.computeIfAbsent(row.getString("public_id"), (id) -> new ArrayList<>())
					.add(new EventView.Participant(actor, Role.valueOf(row.getString("role"))));
			});
		return found;
	}

	private Map<String, List<EventMentionView>> mentions(Where where, Shown shown) {
		Map<String, List<EventMentionView>> found = new HashMap<>();
		MENTIONS.all(this.jdbc, where, BY_ARTICLE, shown)
			.forEach((entry) -> found.computeIfAbsent(entry.getKey(), (id) -> new ArrayList<>()).add(entry.getValue()));
		return found;
	}

}
