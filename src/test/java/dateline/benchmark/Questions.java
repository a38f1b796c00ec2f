package dateline.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers ask of the corpus: who and what they ask about is drawn as it occurs. */
final class Questions {

	private static final int DRAWN = 2_000;

	private static final Pattern WORD = Pattern.compile("[a-z]+");

	private final Random random = new Random(20);

	private final List<String> articles;

	private final List<String> sources;

	private final List<String> actors;

	private final List<String> places;

	private final List<String> words = new ArrayList<>();

	Questions(JdbcClient jdbc) {
		this.articles = jdbc.sql("select public_id from articles order by public_id limit 500")
			.query((row, number) -> row.getString(1))
			.list();
		this.sources = drawn(jdbc,
				"select s.name from articles a join sources s on s.id = a.source_id where a.id in (:ids)", "articles");
		this.actors = drawn(jdbc,
				"select t.public_id from mentions m join actors t on t.id = m.actor_id where m.id in (:ids)",
				"mentions");
		this.places = drawn(jdbc, "select place_name from claims where place_name is not null and id in (:ids)",
				"claims");
		for (String sentence : drawn(jdbc, "select text from sentences where id in (:ids)", "sentences")) {
			WORD.matcher(sentence).results().map(MatchResult::group).forEach(this.words::add);
		}
	}

	/** What a query says of rows drawn at random. */
	private List<String> drawn(JdbcClient jdbc, String query, String table) {
		long last = jdbc.sql("select max(id) from " + table).query(Long.class).single();
		List<Long> ids = this.random.longs(DRAWN, 1, last + 1).boxed().toList();
		List<String> found = new ArrayList<>(
				jdbc.sql(query).param("ids", ids).query((row, number) -> row.getString(1)).list());
		found.sort(null);
		return found;
	}

	/** Each with a name; every call asks about something else. */
	Map<String, Supplier<String>> all() {
		Map<String, Supplier<String>> all = new LinkedHashMap<>();
		all.put("claims, newest", () -> "/v1/claims");
		all.put("claims by measure and place", () -> "/v1/claims?measure=TROOPS&place=" + any(this.places));
		all.put("claims by subject", () -> "/v1/claims?subject=" + any(this.actors));
		all.put("claims by source", () -> "/v1/claims?source=" + any(this.sources));
		all.put("claims by subject and number", () -> "/v1/claims?min=1000&max=5000&subject=" + any(this.actors));
		all.put("claims of a month", () -> "/v1/claims?" + month("asOfFrom", "asOfTo"));
		all.put("claims by two words", () -> "/v1/claims?q=" + any(this.words) + " " + any(this.words));
		all.put("claims by value", () -> "/v1/claims?sort=-value&measure=KILLED&" + month("asOfFrom", "asOfTo"));
		all.put("claims by a word, ranked", () -> "/v1/claims?sort=-relevance&q=" + any(this.words));
		all.put("claims of a place by source", () -> "/v1/claims?groupBy=source&place=" + any(this.places));
		all.put("claims compared", () -> "/v1/claims/comparison?measure=TROOPS&subject=" + any(this.actors) + "&"
				+ month("asOfFrom", "asOfTo"));
		all.put("statements by speaker", () -> "/v1/statements?actor=" + any(this.actors));
		all.put("statements by a phrase", () -> "/v1/statements?q=\"" + any(this.words) + " " + any(this.words) + "\"");
		all.put("statements of a month by source",
				() -> "/v1/statements?source=" + any(this.sources) + "&" + month("from", "to"));
		all.put("events by type and place", () -> "/v1/events?type=ASSAULT&place=" + any(this.places));
		all.put("events by actor and role", () -> "/v1/events?role=SOURCE&actor=" + any(this.actors));
		all.put("events by a word", () -> "/v1/events?q=" + any(this.words));
		all.put("articles by a word and actor",
				() -> "/v1/articles?q=" + any(this.words) + "&actor=" + any(this.actors));
		all.put("all of one article", () -> "/v1/articles/" + any(this.articles) + "/annotations");
		all.put("actors by name", () -> "/v1/actors?q=" + any(this.actors));
		all.put("timeline of an actor", () -> "/v1/timeline?actor=" + any(this.actors));
		all.put("timeline of a place in a month",
				() -> "/v1/timeline?place=" + any(this.places) + "&" + month("from", "to"));
		all.put("timeline by a word", () -> "/v1/timeline?q=" + any(this.words));
		return all;
	}

	/** Different words of the corpus, drawn as often as they occur. */
	Set<String> words(int number) {
		Set<String> words = new LinkedHashSet<>();
		while (words.size() < number) {
			words.add(any(this.words));
		}
		return words;
	}

	private String any(List<String> drawn) {
		return drawn.get(this.random.nextInt(drawn.size()));
	}

	private String month(String from, String to) {
		LocalDate first = LocalDate.of(2014 + this.random.nextInt(10), 1 + this.random.nextInt(12), 1);
		return from + "=" + first + "&" + to + "=" + first.plusMonths(1).minusDays(1);
	}

}
