package dateline.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import dateline.text.NameKey;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Writes a generated corpus through {@code COPY}: ten years of news, whose words,
 * outlets, actors and places are drawn by Zipf's law, and of which one in twenty articles
 * has no date. Articles come in no order of time, as archives do, which is the harder
 * case for all that is read in order of time. Offsets, hashes and sentences are true.
 */
final class CorpusGenerator {

	private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);

	private static final int DAYS = 3652;

	private static final int CAST = 6;

	private static final String NOW = "2024-01-31 12:00:00+00";

	private static final int AT_ONCE = 1_000;

	private final CorpusSize size;

	private final Random random;

	private final Vocabulary vocabulary;

	private final World world;

	private final CopyTable sources = new CopyTable("sources", "id, public_id, name");

	private final CopyTable sourceAliases = new CopyTable("source_aliases", "id, source_id, alias, alias_key");

	private final CopyTable articles = new CopyTable("articles",
			"id, public_id, sha256, text, characters, title, source_id, origin_id, published_on, url, language, "
					+ "extractor_version, ingested_at");

	private final CopyTable sentences = new CopyTable("sentences",
			"id, article_id, begin_offset, end_offset, kind, text");

	private final CopyTable actors = new CopyTable("actors", "id, public_id, name, type, country_code");

	private final CopyTable members = new CopyTable("cast_members",
			"id, article_id, actor_id, name, type, country_code, merge_key");

	private final CopyTable aliases = new CopyTable("actor_aliases", "id, member_id, actor_id, alias, alias_key");

	private final CopyTable ingestions = new CopyTable("ingestions", "id, public_id, file, state, article_id, sha256, "
			+ "extractor_version, sentences, statements, claims, events, queued_at, started_at, finished_at, duration_ms");

	private final FactRows facts;

	CorpusGenerator(CorpusSize size) {
		this.size = size;
		this.random = new Random(size.seed());
		this.vocabulary = new Vocabulary(size.seed());
		this.world = new World(this.vocabulary, size.seed());
		this.facts = new FactRows(this.world, this.random);
	}

	void write(CopyManager copy) throws SQLException {
		world();
		for (int article = 0; article < this.size.articles(); article++) {
			article(article);
			if (article % AT_ONCE == AT_ONCE - 1) {
				flush(copy);
			}
		}
		flush(copy);
	}

	private void flush(CopyManager copy) throws SQLException {
		List<CopyTable> tables = Stream
			.concat(Stream.of(this.sources, this.sourceAliases, this.articles, this.sentences, this.actors,
					this.members, this.aliases, this.ingestions), this.facts.tables())
			.toList();
		for (CopyTable table : tables) {
			table.flush(copy);
		}
	}

	private void world() {
		for (String name : this.world.sources()) {
			long id = this.sources.add(this.sources.next(), NameKey.slug(name), name);
			this.sourceAliases.add(id, id, name, NameKey.slug(name));
		}
		this.world.actors()
			.forEach((actor) -> this.actors.add(this.actors.next(), actor.slug(), actor.name(), actor.type(),
					actor.country()));
	}

	private void article(int number) {
		Set<Integer> ranks = new LinkedHashSet<>();
		while (ranks.size() < CAST) {
			ranks.add(this.world.actor(this.random));
		}
		List<World.Actor> cast = ranks.stream().map(this.world.actors()::get).toList();
		int said = this.size.share(this.size.statements(), number);
		int counted = this.size.share(this.size.claims(), number);
		int reported = this.size.share(this.size.events(), number);
		int repeated = this.size.share(this.size.events() / 2, number);
		ArticleText text = new ArticleText(this.vocabulary, this.world, cast.stream().map(World.Actor::name).toList(),
				said, counted, reported + repeated, this.random);
		String sha256 = sha256(text.text());
		LocalDate published = (this.random.nextInt(20) > 0) ? FIRST_DAY.plusDays(this.random.nextInt(DAYS)) : null;
		long article = this.articles.add(this.articles.next(), sha256.substring(0, 16), sha256, text.text(),
				text.text().length(), title(), this.world.source(this.random) + 1,
				(this.random.nextInt(10) > 0) ? null : this.world.source(this.random) + 1, published, null, "en",
				"generated", NOW);
		List<FactRows.Member> members = cast(article, List.copyOf(ranks), cast);
		List<Long> sentenceIds = new ArrayList<>();
		for (ArticleText.Line line : text.lines()) {
			sentenceIds.add(this.sentences.add(this.sentences.next(), article, line.span().begin(), line.span().end(),
					"BODY", text.exact(line.span())));
		}
		this.facts.add(new FactRows.Of(article, sha256.substring(0, 16), published, text, sentenceIds, members),
				repeated);
		this.ingestions.add(this.ingestions.next(), "generated-" + article,
				(article == 1) ? this.size.toString() : "generated-" + article + ".txt", "DONE", article, sha256,
				"generated", text.lines().size(), said, counted, reported, NOW, NOW, NOW, 1);
	}

	private @Nullable String title() {
		if (this.random.nextInt(20) == 0) {
			return null;
		}
		StringBuilder title = new StringBuilder(this.vocabulary.name(this.random));
		this.random.ints(4 + this.random.nextInt(5))
			.forEach((ignored) -> title.append(' ').append(this.vocabulary.draw(this.random)));
		return title.toString();
	}

	private List<FactRows.Member> cast(long article, List<Integer> ranks, List<World.Actor> cast) {
		List<FactRows.Member> members = new ArrayList<>();
		for (int at = 0; at < cast.size(); at++) {
			World.Actor actor = cast.get(at);
			long actorId = ranks.get(at) + 1L;
			String key = NameKey.of(actor.name());
			long member = this.members.add(this.members.next(), article, actorId, actor.name(), actor.type(),
					actor.country(), key);
			this.aliases.add(this.aliases.next(), member, actorId, actor.name(), key);
			members.add(new FactRows.Member(member, actorId, actor.name()));
		}
		return members;
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
