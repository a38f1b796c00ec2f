package dateline.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dateline.actor.ActorRecorder;
import dateline.article.ArticleRecorder;
import dateline.article.Line;
import dateline.article.NewArticle;
import dateline.claim.ClaimRecorder;
import dateline.database.TestDatabase;
import dateline.event.EventRecorder;
import dateline.gazetteer.Gazetteer;
import dateline.statement.StatementRecorder;
import dateline.text.Seeds;
import dateline.time.DateFinder;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The five seeds in all their 120 orders, from stored annotations to rows. Orders that
 * begin alike share what they begin with, up to a savepoint.
 */
@DataJpaTest(showSql = false)
@Import({ TestDatabase.class, ArticleRecorder.class, ActorRecorder.class, StatementRecorder.class, ClaimRecorder.class,
		EventRecorder.class, ExtractionRecorder.class })
class SeedOrdersTests {

	@Autowired
	private ExtractionRecorder recorder;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private JdbcTemplate jdbc;

	private int orders;

	private List<String> expected = List.of();

	@Test
	void everyOrderGivesTheSame() {
		follow("", seeds());
		assertThat(this.orders).isEqualTo(120);
	}

	private void follow(String begun, List<Seed> left) {
		if (left.isEmpty()) {
			this.orders++;
			List<String> rows = rows();
			this.expected = (this.orders == 1) ? rows : this.expected;
			assertThat(rows).as(begun).isEqualTo(this.expected).hasSizeGreaterThan(200);
		}
		for (Seed seed : left) {
			List<Seed> others = left.stream().filter((each) -> !each.name().equals(seed.name())).toList();
			this.jdbc.execute("savepoint before_" + left.size());
			record(seed);
			follow(begun + " " + seed.name(), others);
			this.jdbc.execute("rollback to savepoint before_" + left.size());
			this.entityManager.clear();
		}
	}

	private void record(Seed seed) {
		this.recorder.record(seed.given(), seed.found());
		this.entityManager.flush();
		this.entityManager.clear();
	}

	/** All that can depend on other articles; events without their ids. */
	private List<String> rows() {
		List<String> rows = new ArrayList<>();
		for (String query : List.of("select concat_ws(' ', public_id, name, type, country_code) from actors",
				"select alias || a.public_id from actor_aliases join actors a on a.id = actor_id",
				"select s.public_id || a.public_id from statements s join actors a on a.id = s.speaker_id",
				"select c.public_id || a.public_id from claims c join actors a on a.id = c.subject_id",
				"select c.public_id || a.public_id from claims c join actors a on a.id = c.asserted_by_id",
				"""
						select concat_ws(' ', string_agg(m.public_id, ' ' order by m.public_id), e.type, e.mode, e.kind, e.label,
							e.modality, e.polarity, e.place_name, e.date_from, e.date_to, e.date_precision, e.date_text)
						from events e left join event_mentions m on m.event_id = e.id group by e.id""",
				"""
						select m.public_id || a.public_id || role from event_participants p join actors a on a.id = actor_id
						join event_mentions m on m.id = event_mention_id and m.event_id = p.event_id""")) {
			rows.addAll(this.jdbc.queryForList(query + " order by 1", String.class));
		}
		return rows;
	}

	private static List<Seed> seeds() {
		Gazetteer gazetteer = Gazetteer.load();
		DateFinder dates = new DateFinder();
		Pipeline pipeline = new Pipeline(Seeds::annotated, gazetteer, dates);
		NewArticles articles = new NewArticles(gazetteer, new ShownDetails(gazetteer, dates));
		return new SeedFolder(Path.of("seeds"), 1_000_000).read().stream().map((file) -> {
			String text = Objects.requireNonNull(file.text());
			List<Line> lines = pipeline.lines(text);
			NewArticle given = articles.of(text, file.details(), () -> lines);
			return new Seed(file.name(), given, pipeline.extract(text, lines, given.publishedOn()));
		}).toList();
	}

	private record Seed(String name, NewArticle given, Extraction found) {

	}

}
