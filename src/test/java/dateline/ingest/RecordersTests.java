package dateline.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import dateline.actor.ActorRecorder;
import dateline.actor.ActorRule;
import dateline.actor.ActorType;
import dateline.actor.CastMember;
import dateline.actor.Mention;
import dateline.actor.RecordedCast;
import dateline.article.Article;
import dateline.article.ArticleRecorder;
import dateline.article.Line;
import dateline.article.NewArticle;
import dateline.article.Polarity;
import dateline.article.RecordedArticle;
import dateline.article.SentenceKind;
import dateline.claim.ClaimFinding;
import dateline.claim.ClaimRecorder;
import dateline.claim.Comparator;
import dateline.claim.Measure;
import dateline.database.TestDatabase;
import dateline.event.EventFinding;
import dateline.event.EventRecorder;
import dateline.event.EventType;
import dateline.event.Modality;
import dateline.event.Role;
import dateline.event.Theme;
import dateline.gazetteer.Place;
import dateline.statement.RecordedStatements;
import dateline.statement.StatementFinding;
import dateline.statement.StatementKind;
import dateline.statement.StatementRecorder;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The recorders together, as the pipeline calls them. */
@DataJpaTest
@Import({ TestDatabase.class, ArticleRecorder.class, ActorRecorder.class, StatementRecorder.class, ClaimRecorder.class,
		EventRecorder.class })
class RecordersTests {

	private static final List<String> NAMES = List.of("Martha Keller", "M. Keller", "Keller", "Martha Ann Keller",
			"Martha Keller");

	@Autowired
	private ArticleRecorder articles;

	@Autowired
	private ActorRecorder actors;

	@Autowired
	private StatementRecorder statements;

	@Autowired
	private ClaimRecorder claims;

	@Autowired
	private EventRecorder events;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void countsCodePoints() {
		ingest("🌊 Martha Keller said 12 died 🚑.", "Martha Keller");
		String text = this.jdbc.queryForObject("select text from articles", String.class);
		assertThat(text).isNotNull();
		for (String table : List.of("sentences", "mentions", "statements", "claims", "event_mentions")) {
			String words = table.equals("sentences") ? "f.text" : "f.exact";
			assertThat(this.jdbc.queryForObject("""
					select count(*) from %s f join articles a on a.id = f.article_id
					where substr(a.text, begin_offset + 1, end_offset - begin_offset) = %s""".formatted(table, words),
					Long.class))
				.as(table)
				.isPositive();
		}
		assertThat(this.jdbc.queryForMap("select begin_offset, exact, prefix, suffix from claims"))
			.containsEntry("begin_offset", 21)
			.containsEntry("exact", "12")
			.containsEntry("prefix", "🌊 Martha Keller said ")
			.containsEntry("suffix", " died 🚑.");
	}

	@Test
	void givesTheIdsThatTheTextGives() {
		String article = ingest("Martha Keller said 12 died.", "Martha Keller").publicId();
		assertThat(ids("statements")).containsExactly(article + "-s19-26");
		assertThat(ids("claims")).containsExactly(article + "-c19-21-killed");
		assertThat(ids("event_mentions")).containsExactly(article + "-e22-26");
		assertThat(ids("events")).containsExactly(article + "-e22-26");
		assertThat(ids("actors")).containsExactly("martha-keller");
	}

	@Test
	void writesTheSameTwiceOnce() {
		ingest("Martha Keller said 12 died.", "Martha Keller");
		List<String> once = rows();
		ingest("Martha Keller said 12 died.", "Martha Keller");
		assertThat(rows()).isEqualTo(once);
		assertThat(ids("articles")).hasSize(1);
	}

	@Test
	void readsBackWhatItWrote() {
		ingest("Martha Keller said 12 died.", "Martha Keller");
		assertThat(this.jdbc.queryForMap("""
				select c.measure, c.value, c.place_name, c.place_countries[1] as country, c.as_of_precision, s.cue,
					a.name as speaker, c.statement_id = s.id as linked, o.name as source
				from claims c, statements s join actors a on a.id = s.speaker_id, articles t
				join sources o on o.id = t.source_id""")).containsEntry("measure", "KILLED")
			.containsEntry("value", BigDecimal.valueOf(12))
			.containsEntry("place_name", "Peru")
			.containsEntry("country", "PE")
			.containsEntry("as_of_precision", "DAY")
			.containsEntry("cue", "said")
			.containsEntry("speaker", "Martha Keller")
			.containsEntry("linked", true)
			.containsEntry("source", "The Lima Daily News");
	}

	@Test
	void findsSourcesByTheirNames() {
		ingest("Martha Keller said 12 died.", "Martha Keller");
		ingest("Yesterday, Martha Keller said 12 died.", "Martha Keller");
		assertThat(ids("sources")).containsExactly("the-lima-daily-news");
		assertThat(this.jdbc.queryForList("select alias_key from source_aliases order by 1", String.class))
			.containsExactly("ldn", "lima-daily-news", "the-lima-daily-news");
	}

	@Test
	void splitsAnActorWhenALaterArticleMakesTheNameUnclear() {
		ingest("Martha Keller said 12 died.", "Martha Keller");
		ingest("So Martha Ann Keller said 12 died.", "Martha Ann Keller");
		assertThat(ids("actors")).containsExactly("martha-ann-keller");
		ingest("Then Martha Eve Keller said 12 died.", "Martha Eve Keller");
		assertThat(ids("actors")).containsExactly("martha-ann-keller", "martha-eve-keller", "martha-keller");
		assertThat(this.jdbc.queryForList("""
				select a.public_id from statements s join actors a on a.id = s.speaker_id order by s.id""",
				String.class))
			.containsExactly("martha-keller", "martha-ann-keller", "martha-eve-keller");
	}

	@ParameterizedTest
	@ValueSource(strings = { "01234", "43210", "20413", "31042", "24130" })
	void endsUpTheSameInWhateverOrder(String order) {
		ingestAll("01234");
		List<String> expected = rows();
		this.jdbc.execute("truncate articles, actors, events, sources cascade");
		this.entityManager.clear();
		ingestAll(order);
		assertThat(rows()).isEqualTo(expected);
	}

	@Test
	void givesTheShorterIdToWhatIsNoPerson() {
		ingest("Marie Curie said 12 died.", "Marie Curie");
		assertThat(ids("actors")).containsExactly("marie-curie");
		ingest("So Marie Curie said 12 died.", new CastMember("Marie Curie", ActorType.ORGANIZATION, null,
				new TreeSet<>(), ActorRule.RECOGNISED, List.of()));
		assertThat(this.jdbc.queryForList("select public_id || ' ' || type from actors order by 1", String.class))
			.containsExactly("marie-curie ORGANIZATION", "marie-curie-person PERSON");
	}

	private void ingestAll(String order) {
		for (int i : order.chars().map((digit) -> digit - '0').toArray()) {
			ingest(NAMES.get(i) + " said 12 died on day " + i + ".", NAMES.get(i));
		}
	}

	/** What the database holds, without internal keys. */
	private List<String> rows() {
		List<String> rows = new ArrayList<>();
		for (String query : List.of("select public_id || name || type from actors",
				"select s.public_id || a.public_id from statements s join actors a on a.id = s.speaker_id",
				"select c.public_id || a.public_id from claims c join actors a on a.id = c.subject_id",
				"select alias || a.public_id from actor_aliases join actors a on a.id = actor_id",
				"select exact || begin_offset || a.public_id from mentions join actors a on a.id = actor_id",
				"select m.public_id || a.public_id || role from event_participants p join actors a on a.id = actor_id "
						+ "join event_mentions m on m.id = event_mention_id and m.event_id = p.event_id",
				"""
						select string_agg(m.public_id, ' ' order by m.public_id) || e.kind || e.label || e.date_from
						from events e join event_mentions m on m.event_id = e.id group by e.id""",
				"select public_id || name from sources", "select alias_key from source_aliases",
				"select public_id from articles", "select kind || text from sentences")) {
			rows.addAll(this.jdbc.queryForList(query + " order by 1", String.class));
		}
		return rows;
	}

	@Test
	void leavesNoTraceOfAReportThatIsGone() {
		Article first = ingest("Martha Keller said 12 died.", "Martha Keller");
		Article second = ingest("Today Martha Keller said 12 died.", "Martha Keller");
		List<String> event = ids("events");
		assertThat(event).hasSize(1);
		this.jdbc.update("update events set label = 'by both', kind = 'by both'");
		Article gone = this.entityManager.find(Article.class, first.id());
		EventRecorder.Remains remains = this.events.remains(gone);
		RecordedArticle recorded = this.articles.recordSentences(gone, List.of());
		RecordedCast cast = this.actors.record(List.of(), new AnnotatedText(gone.text(), List.of()), recorded);
		this.events.record(List.of(), recorded, cast, remains);
		this.entityManager.flush();
		assertThat(ids("events")).isEqualTo(event);
		assertThat(ids("event_mentions")).singleElement().asString().startsWith(second.publicId());
		assertThat(this.jdbc.queryForObject("select label || kind from events", String.class))
			.isEqualTo("deaths in Perudeaths");
	}

	private List<String> ids(String table) {
		return this.jdbc.queryForList("select public_id from " + table + " order by 1", String.class);
	}

	private Article ingest(String text, String name) {
		Span span = span(text, name);
		return ingest(text, new CastMember(name, ActorType.PERSON, null, new TreeSet<>(List.of(name)),
				ActorRule.PERSON_NAME, List.of(new Mention(0, 0, span, Mention.Kind.NAME))));
	}

	/** Writes an article of one sentence in which somebody says that 12 died. */
	private Article ingest(String text, CastMember member) {
		Span all = new Span(0, text.length());
		Sentence sentence = new Sentence(0, 0, all, List.of(new Token(0, all, text, text, "NN", null, -1, "root")));
		ResolvedDate today = new ResolvedDate(LocalDate.of(2024, 5, 3), LocalDate.of(2024, 5, 3), Precision.DAY,
				"today", "PUBLICATION_DATE", LocalDate.of(2024, 5, 3));
		Place peru = new Place("Peru", List.of("PE"));
		StatementFinding said = new StatementFinding(StatementKind.INDIRECT, Polarity.ASSERTED, member, member.name(),
				span(text, "said"), span(text, "12 died"), List.of(span(text, "12 died")), sentence, today, null,
				"SAID_THAT", false);
		BigDecimal twelve = BigDecimal.valueOf(12);
		ClaimFinding dead = new ClaimFinding(Measure.KILLED, twelve, twelve, twelve, Comparator.EXACT, "people", "died",
				member, peru, today, member, member.name(), said, Polarity.ASSERTED, sentence, span(text, "12"),
				"NUMBER_VERB");
		EventFinding deaths = new EventFinding(EventType.ASSAULT, "drone", "deaths", Modality.ACTUAL, Polarity.ASSERTED,
				List.of(new EventFinding.Participant(member, Role.TARGET)), peru, today, sentence,
				span(text, "12 died"), span(text, "died"), "deaths in Peru", false, "VERB", Theme.NONE);
		Article article = this.articles.record(new NewArticle(text, null, "The Lima Daily News", null,
				List.of("A", "B"), LocalDate.of(2024, 5, 3), null, null, "en"));
		EventRecorder.Remains remains = this.events.remains(article);
		RecordedArticle recorded = this.articles.recordSentences(article,
				List.of(new Line(all, SentenceKind.BODY), new Line(all, SentenceKind.HEADING)));
		RecordedCast cast = this.actors.record(List.of(member), new AnnotatedText(text, List.of(sentence)), recorded);
		RecordedStatements stored = this.statements.record(List.of(said, said), recorded, cast);
		assertThat(this.claims.record(Arrays.asList(dead, dead), recorded, cast, stored)).isOne();
		assertThat(this.events.record(List.of(deaths, deaths), recorded, cast, remains)).isOne();
		article.extractedBy("test");
		this.entityManager.flush();
		this.entityManager.clear();
		return article;
	}

	private static Span span(String text, String words) {
		int begin = text.indexOf(words);
		return new Span(begin, begin + words.length());
	}

}
