package dateline.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The rows of generated events: each new one with its first mention; a later mention is
 * that of one among the newest.
 */
final class EventRows {

	private static final int RECENT = 500;

	private static final List<String> TYPES = List.of("ASSAULT", "CONSULT", "COERCE", "PROTEST", "REQUEST", "REJECT",
			"AGREE", "SUPPORT", "ACCUSE", "THREATEN", "RETREAT", "COOPERATE", "AID", "CONCEDE", "MOBILIZE", "SANCTION");

	private static final List<String> MODES = List.of("drone", "aerial", "explosives", "withdraw", "ceasefire", "demo");

	private static final List<String> MODALITIES = List.of("ACTUAL", "ACTUAL", "ACTUAL", "ACTUAL", "ACTUAL", "PLANNED",
			"DEMANDED", "HYPOTHETICAL");

	private static final String SHARED = "type, mode, kind, modality, polarity, label, place_name, place_countries, ";

	private final Random random;

	private final Zipf types = new Zipf(TYPES.size(), 1);

	private final World world;

	private final List<Event> recent = new ArrayList<>();

	private final CopyTable events = new CopyTable("events", "id, public_id, " + SHARED + FactRows.dates("date"));

	private final CopyTable mentions = new CopyTable("event_mentions",
			"id, public_id, article_id, sentence_id, event_id, "
					+ "recent, merge_component, merge_buckets, trigger_text, trigger_begin, trigger_end, sentence, begin_offset, "
					+ "end_offset, exact, prefix, suffix, rule, " + SHARED + FactRows.dates("date"));

	private final CopyTable participants = new CopyTable("event_participants",
			"id, event_mention_id, event_id, member_id, actor_id, role");

	EventRows(World world, Random random) {
		this.world = world;
		this.random = random;
	}

	Stream<CopyTable> tables() {
		return Stream.of(this.events, this.mentions, this.participants);
	}

	void add(FactRows.Of article, long sentence, ArticleText.Line line, ArticleText.Report report,
			FactRows.Member source, FactRows.@Nullable Member target, boolean old) {
		ArticleText text = article.text();
		ArticleText.Span trigger = report.trigger();
		String publicId = "%s-e%d-%d".formatted(article.publicId(), trigger.begin(), trigger.end());
		boolean known = old && !this.recent.isEmpty();
		Event event = known ? this.recent.get(this.random.nextInt(this.recent.size()))
				: event(article, publicId, text.exact(trigger), source.name() + " " + text.exact(trigger));
		ArticleText.Span clause = report.clause();
		List<Object> values = new ArrayList<>(List.of(this.mentions.next(), publicId, article.id(), sentence, event.id,
				"f", event.label, List.of(event.id % 1000, event.id % 777), text.exact(trigger), trigger.begin(),
				trigger.end(), text.exact(line.span()), clause.begin(), clause.end(), text.exact(clause),
				text.before(clause), text.after(clause), "generated"));
		values.addAll(event.columns());
		long mention = this.mentions.add(values.toArray());
		participant(mention, event.id, source, "SOURCE");
		if (target != null) {
			participant(mention, event.id, target, (target.id() == source.id()) ? "PARTICIPANT" : "TARGET");
		}
	}

	private void participant(long mention, long event, FactRows.Member member, String role) {
		this.participants.add(this.participants.next(), mention, event, member.id(), member.actor(), role);
	}

	private Event event(FactRows.Of article, String publicId, String kind, String label) {
		String type = (this.random.nextInt(20) > 0) ? TYPES.get(this.types.draw(this.random)) : null;
		String mode = (type != null && this.random.nextInt(4) == 0) ? MODES.get(this.random.nextInt(MODES.size()))
				: null;
		World.Place place = (this.random.nextInt(4) > 0) ? this.world.place(this.random) : null;
		Event event = new Event(this.events.next(), type, mode, kind,
				MODALITIES.get(this.random.nextInt(MODALITIES.size())),
				(this.random.nextInt(50) > 0) ? "ASSERTED" : "DENIED", label, place,
				Day.draw(article.published(), this.random));
		List<@Nullable Object> values = new ArrayList<>(List.of(event.id, publicId));
		values.addAll(event.columns());
		this.events.add(values.toArray());
		if (this.recent.size() < RECENT) {
			this.recent.add(event);
		}
		else {
			this.recent.set(this.random.nextInt(RECENT), event);
		}
		return event;
	}

	private record Event(long id, @Nullable String type, @Nullable String mode, String kind, String modality,
			String polarity, String label, World.@Nullable Place place, Day day) {

		List<@Nullable Object> columns() {
			List<@Nullable Object> columns = new ArrayList<>();
			columns.add(this.type);
			columns.add(this.mode);
			columns.addAll(List.of(this.kind, this.modality, this.polarity, this.label));
			columns.add((this.place != null) ? this.place.name() : null);
			columns.add((this.place != null) ? List.of(this.place.country()) : null);
			columns.add(this.day.from());
			columns.add(this.day.to());
			columns.add(this.day.precision());
			columns.add(this.day.text());
			columns.add(this.day.rule());
			columns.add(this.day.anchor());
			return columns;
		}

	}

}
