package dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dateline.api.BadParameters;
import dateline.api.Listing;
import dateline.api.Moved;
import dateline.api.Named;
import dateline.api.Names;
import dateline.api.NotFound;
import dateline.api.Order;
import dateline.api.Paging;
import dateline.api.Places;
import dateline.api.Slice;
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
@Transactional(readOnly = true)
public class EventQueries {

	private static final Listing<EventView> LISTING = new Listing<>(EventView.COLUMNS, "events e",
			new Order(Order.Key.descending("e.sort_on", Order.Type.DATE),
					Order.Key.descending("e.public_id", Order.Type.TEXT)),
			(row, number) -> EventView.of(row));

	private final JdbcClient jdbc;

	private final Names names;

	private final Places places;

	EventQueries(JdbcClient jdbc, Names names, Places places) {
		this.jdbc = jdbc;
		this.names = names;
		this.places = places;
	}

	Slice<EventView> list(EventFilter filter, Paging paging) {
		filter.mode().forEach(this::checkMode);
		Where report = new Where().and("a.published_on >= :reportedFrom", "reportedFrom", filter.reportedFrom())
			.and("a.published_on <= :reportedTo", "reportedTo", filter.reportedTo())
			.and("f.search @@ websearch_to_tsquery('english', :q)", "q", filter.q());
		this.names.sources(report, "a.source_id", "source", filter.source());
		Where part = new Where().and("p.actor_id in (:actor)", "actor", this.names.actors("actor", filter.actor()))
			.and("p.role in (:role)", "role", filter.role());
		Where where = new Where().and("e.type in (:type)", "type", filter.type())
			.and("e.mode in (:mode)", "mode", filter.mode())
			.and("e.modality in (:modality)", "modality", filter.modality())
			.between("e.date_from", "e.date_to", "from", filter.from(), "to", filter.to())
			.exists("select from event_participants p where p.event_id = e.id", part)
			.exists("select from event_mentions f join articles a on a.id = f.article_id where f.event_id = e.id",
					report);
		this.places.in(where, "e", "place", filter.place());
		return LISTING.page(this.jdbc, where, paging).complete((events) -> complete(events, new Where()));
	}

	/** The event of this id; that of any other of its mentions has moved to its id. */
	EventView one(String id) {
		List<EventView> found = LISTING.all(this.jdbc, new Where().and("e.public_id = :id", "id", id));
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
		return complete(found, new Where()).getFirst();
	}

	/**
	 * The events that an article reports, by their first mention there; only those
	 * mentions.
	 */
	public List<EventView> ofArticle(String articleId) {
		Where article = new Where().and("a.public_id = :article", "article", articleId);
		List<EventView> events = LISTING.all(this.jdbc,
				new Where().exists(
						"select from event_mentions f join articles a on a.id = f.article_id where f.event_id = e.id",
						article));
		return complete(events, article).stream()
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

	private List<EventView> complete(List<EventView> events, Where mentioned) {
		List<String> ids = events.stream().map(EventView::id).toList();
		if (ids.isEmpty()) {
			return events;
		}
		Map<String, List<EventView.Participant>> participants = participants(ids);
		Map<String, List<EventMentionView>> mentions = mentions(mentioned.and("e.public_id in (:ids)", "ids", ids));
		return events.stream()
			.map((event) -> event.with(participants.getOrDefault(event.id(), List.of()),
					mentions.getOrDefault(event.id(), List.of())))
			.toList();
	}

	private Map<String, List<EventView.Participant>> participants(List<String> ids) {
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

	private Map<String, List<EventMentionView>> mentions(Where where) {
		Listing<Map.Entry<String, EventMentionView>> listing = new Listing<>(
				EventMentionView.COLUMNS + ", e.public_id as event_public_id",
				"event_mentions f" + Facts.JOINS + " join events e on e.id = f.event_id",
				new Order(Order.Key.ascending("a.sort_on", Order.Type.DATE),
						Order.Key.ascending("a.public_id", Order.Type.TEXT),
						Order.Key.ascending("f.begin_offset", Order.Type.BIGINT),
						Order.Key.ascending("f.public_id", Order.Type.TEXT)),
				(row, number) -> Map.entry(row.getString("event_public_id"), EventMentionView.of(row)));
		Map<String, List<EventMentionView>> found = new HashMap<>();
		listing.all(this.jdbc, where)
			.forEach((entry) -> found.computeIfAbsent(entry.getKey(), (id) -> new ArrayList<>()).add(entry.getValue()));
		return found;
	}

}
