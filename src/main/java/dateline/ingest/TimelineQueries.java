package dateline.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dateline.api.Choice;
import dateline.api.Collected;
import dateline.api.Interval;
import dateline.api.Listing;
import dateline.api.Named;
import dateline.api.Results;
import dateline.api.Sort;
import dateline.api.Where;
import dateline.article.Facts;
import dateline.claim.ClaimQueries;
import dateline.event.EventQueries;
import dateline.event.EventView;
import dateline.statement.StatementQueries;
import org.springframework.stereotype.Component;

/**
 * Reads events, statements and claims as one story. Each kind is selected from its own
 * table with its own conditions, so that each is read in the order of its own index; an
 * event's evidence is that of the mention whose id it has.
 */
@Component
class TimelineQueries {

	private static final String EVIDENCE = " f.article_id, f.sentence_id, f.sentence, f.begin_offset, f.end_offset, "
			+ "f.exact, f.prefix, f.suffix, f.rule from ";

	private static final String EVENTS = """
			select 'EVENT' as kind, e.id, e.public_id, e.sort_on, e.label as summary, e.date_from, e.date_to,
			e.date_precision, e.date_text, e.date_rule, e.date_anchor, e.place_name, e.place_countries,
			cast(null as bigint) as actor_id, cast(null as bigint) as article_id, cast(null as bigint) as sentence_id,
			cast(null as text) as sentence, cast(null as integer) as begin_offset, cast(null as integer) as end_offset,
			cast(null as text) as exact, cast(null as text) as prefix, cast(null as text) as suffix,
			cast(null as text) as rule from events e where\s""";

	private static final String STATEMENTS = """
			select 'STATEMENT' as kind, f.id, f.public_id, f.sort_on, f.content as summary, f.said_on_from as date_from,
			f.said_on_to as date_to, f.said_on_precision as date_precision, f.said_on_text as date_text,
			f.said_on_rule as date_rule, f.said_on_anchor as date_anchor, cast(null as text) as place_name,
			cast(null as text[]) as place_countries, f.speaker_id as actor_id,""" + EVIDENCE + "statements f"
			+ Facts.JOINS + " where ";

	private static final String CLAIMS = """
			select 'CLAIM' as kind, f.id, f.public_id, f.sort_on, f.exact || ' ' || f.counted as summary,
			f.as_of_from as date_from, f.as_of_to as date_to, f.as_of_precision as date_precision,
			f.as_of_text as date_text, f.as_of_rule as date_rule, f.as_of_anchor as date_anchor, f.place_name,
			f.place_countries, f.subject_id as actor_id,""" + EVIDENCE + "claims f" + Facts.JOINS + " where ";

	/** What follows the facts of all kinds, which have the alias {@code u}. */
	private static final String JOINS = " " + """
			left join event_mentions m on u.kind = 'EVENT' and m.public_id = u.public_id
			cross join lateral (select u.public_id, coalesce(u.article_id, m.article_id) as article_id,
				coalesce(u.sentence_id, m.sentence_id) as sentence_id, coalesce(u.sentence, m.sentence) as sentence,
				coalesce(u.begin_offset, m.begin_offset) as begin_offset,
				coalesce(u.end_offset, m.end_offset) as end_offset, coalesce(u.exact, m.exact) as exact,
				coalesce(u.prefix, m.prefix) as prefix, coalesce(u.suffix, m.suffix) as suffix,
				coalesce(u.rule, m.rule) as rule) f""" + Facts.JOINS
			+ " left join actors actor on actor.id = u.actor_id";

	private static final String DATED = ".sort_on > date '0001-01-01'";

	private static final String COLUMNS = """
			u.kind, u.summary, u.date_from, u.date_to, u.date_precision, u.date_text, u.date_rule, u.date_anchor,
			u.place_name, u.place_countries, actor.public_id as actor_public_id, actor.name as actor_name""";

	private final EventQueries events;

	private final StatementQueries statements;

	private final ClaimQueries claims;

	TimelineQueries(EventQueries events, StatementQueries statements, ClaimQueries claims) {
		this.events = events;
		this.statements = statements;
		this.claims = claims;
	}

	Results<TimelineEntry> select(TimelineFilter filter, TimelineArrangement arrangement) {
		Where where = new Where();
		List<String> kinds = Stream.of(
				EVENTS + of(TimelineEntry.Kind.EVENT, filter, "e", this.events.where(filter.ofEvents())).within(where),
				STATEMENTS + of(TimelineEntry.Kind.STATEMENT, filter, "f", statements(filter)).within(where),
				CLAIMS + of(TimelineEntry.Kind.CLAIM, filter, "f", this.claims.where(filter.ofClaims())).within(where))
			.map((kind) -> "(" + kind + ") u")
			.toList();
		Collected<TimelineEntry> timeline = new Collected<>(TimelineEntry.class,
				new Listing<>((shown) -> Facts.columns(shown) + COLUMNS, kinds, JOINS,
						(row, number) -> TimelineEntry.of(row)),
				"u.public_id", Sort.ascending(SortTimelineBy.DATE), new Interval.Days("u.date_from", "u.date_to"),
				null);
		return new Results<>(timeline, where.inOrder("u.sort_on", "from", "to"), arrangement,
				(entries, shown) -> complete(entries));
	}

	private Where statements(TimelineFilter filter) {
		Where where = this.statements.where(filter.ofStatements());
		return filter.place().any().isEmpty() ? where : where.and("false");
	}

	private static Where of(TimelineEntry.Kind kind, TimelineFilter filter, String alias, Where where) {
		Choice<TimelineEntry.Kind> kinds = filter.kind();
		boolean asked = (kinds.any().isEmpty() || kinds.any().contains(kind)) && !kinds.none().contains(kind);
		return where.and(asked ? alias + DATED : "false");
	}

	/** Adds who has a part in the events. */
	private List<TimelineEntry> complete(List<TimelineEntry> entries) {
		List<String> events = entries.stream()
			.filter((entry) -> entry.kind() == TimelineEntry.Kind.EVENT)
			.map(TimelineEntry::id)
			.toList();
		if (events.isEmpty()) {
			return entries;
		}
		Map<String, List<EventView.Participant>> parts = this.events.participants(events);
		return entries.stream()
			.map((entry) -> (entry.kind() == TimelineEntry.Kind.EVENT)
					? entry.with(actors(parts.getOrDefault(entry.id(), List.of()))) : entry)
			.toList();
	}

	/** Those who have a part, each once whatever their roles. */
	private static List<Named> actors(List<EventView.Participant> participants) {
		return participants.stream()
			.map(EventView.Participant::actor)
			.distinct()
			.sorted(Comparator.comparing(Named::id))
			.toList();
	}

}
