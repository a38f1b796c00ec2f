package dateline.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dateline.actor.ActorRecorder;
import dateline.actor.RecordedCast;
import dateline.article.Article;
import dateline.article.ArticleRecorder;
import dateline.article.Line;
import dateline.article.NewArticle;
import dateline.article.RecordedArticle;
import dateline.article.SentenceKind;
import dateline.database.TestDatabase;
import dateline.event.GeneratedReports.Report;
import dateline.text.AnnotatedText;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Recording article by article against grouping everything at once. */
@DataJpaTest(showSql = false)
@Import({ TestDatabase.class, ArticleRecorder.class, ActorRecorder.class, EventRecorder.class })
class EventRecorderTests {

	private static final int ARTICLES = 18;

	@Autowired
	private ArticleRecorder articles;

	@Autowired
	private ActorRecorder actors;

	@Autowired
	private EventRecorder events;

	@Autowired
	private EventMentionRepository mentions;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private JdbcTemplate jdbc;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void groupsArticleByArticleAsAllAtOnce(long seed) {
		GeneratedReports generated = new GeneratedReports(seed);
		List<Report> last = IntStream.range(0, ARTICLES).mapToObj(generated::report).toList();
		List<List<String>> ends = new ArrayList<>();
		for (int order = 0; order < 2; order++) {
			this.jdbc.execute("truncate articles, actors, events, sources cascade");
			this.entityManager.clear();
			int recorded = 0;
			for (Report report : inOrder(generated, last, new Random(order))) {
				record(report);
				if (++recorded % 5 == 0) {
					assertThat(stored()).isEqualTo(atOnce());
				}
			}
			assertThat(stored()).isEqualTo(atOnce());
			ends.add(stored());
		}
		assertThat(ends).allSatisfy((end) -> assertThat(end).isEqualTo(ends.getFirst()));
	}

	/** Shuffled, and some read otherwise before, so that reports go and come. */
	private static List<Report> inOrder(GeneratedReports generated, List<Report> last, Random random) {
		List<Report> reports = new ArrayList<>(last);
		Collections.shuffle(reports, random);
		List<Report> before = reports.subList(0, ARTICLES / 3).stream().map(generated::again).toList();
		reports.addAll(0, before);
		Collections.rotate(reports.subList(before.size() / 2, reports.size()), random.nextInt(ARTICLES / 2));
		List<Report> all = new ArrayList<>(reports);
		all.addAll(last.stream()
			.filter((each) -> before.stream().anyMatch((old) -> old.text().equals(each.text())))
			.toList());
		return all;
	}

	private void record(Report report) {
		Article article = this.articles
			.record(new NewArticle(report.text(), null, null, null, List.of(), report.publishedOn(), null, null, "en"));
		EventRecorder.Remains remains = this.events.remains(article);
		RecordedArticle recorded = this.articles.recordSentences(article,
				report.findings()
					.stream()
					.map((finding) -> new Line(finding.sentence().span(), SentenceKind.BODY))
					.limit(1)
					.toList());
		RecordedCast cast = this.actors.record(report.cast(), new AnnotatedText(report.text(), List.of()), recorded);
		this.events.record(report.findings(), recorded, cast, remains);
		this.entityManager.flush();
		this.entityManager.clear();
	}

	/** Each stored event with its mentions. */
	private List<String> stored() {
		return this.jdbc.queryForList("""
				select string_agg(m.public_id, ' ' order by m.public_id)
					|| concat_ws(' ', ' ', e.label, e.type, e.kind, e.place_name, e.date_from, e.date_to)
				from events e left join event_mentions m on m.event_id = e.id group by e.id order by 1""",
				String.class);
	}

	/** What grouping all mentions at once gives. */
	private List<String> atOnce() {
		Map<String, String> components = new HashMap<>();
		List<EventMentionRepository.Filed> all = this.mentions.findByComponents(
				this.jdbc.queryForList("select merge_component from event_mentions", String.class), new long[0]);
		all.forEach((each) -> components.put(each.getMention().publicId(), each.getMention().mergeComponent()));
		List<EventMerger.Mention> mentions = all.stream().map(EventRecorder::key).distinct().toList();
		this.entityManager.clear();
		assertThat(EventComponent.of(mentions)).allSatisfy(
				(component) -> assertThat(component.mentions()).extracting((mention) -> components.get(mention.id()))
					.containsOnly(components.get(component.mentions().getFirst().id())));
		return new EventMerger().merge(mentions).stream().map(EventRecorderTests::row).sorted().toList();
	}

	private static String row(EventMerger.Group group) {
		EventColumns says = EventColumns.of(group);
		List<Object> words = new ArrayList<>();
		words.add(" ");
		words.add(says.label());
		words.add(says.type());
		words.add(says.kind());
		words.add((says.place() != null) ? says.place().name() : null);
		words.add((says.date() != null) ? says.date().from() : null);
		words.add((says.date() != null) ? says.date().to() : null);
		return group.mentions().stream().map(EventMerger.Mention::id).collect(Collectors.joining(" "))
				+ words.stream().filter((each) -> each != null).map(String::valueOf).collect(Collectors.joining(" "));
	}

}
