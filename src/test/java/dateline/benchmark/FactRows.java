package dateline.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The rows of statements, claims, events and mentions of generated texts. */
final class FactRows {

	private static final String EVIDENCE = ", sentence, begin_offset, end_offset, exact, prefix, suffix, rule, ";

	private static final List<String> MEASURES = List.of("KILLED", "TROOPS", "PEOPLE", "MONEY", "WOUNDED", "PERCENT",
			"ATTACKS", "DISPLACED", "DETAINED", "DURATION", "PROTESTERS", "OTHER", "EQUIPMENT", "COUNTRIES", "VOTES",
			"OPERATIONS", "ABDUCTED");

	private final Random random;

	private final Zipf measures = new Zipf(MEASURES.size(), 1);

	private final CopyTable mentions = new CopyTable("mentions",
			"id, article_id, sentence_id, member_id, actor_id, kind, begin_offset, end_offset, exact");

	private final CopyTable statements = new CopyTable("statements",
			"id, public_id, article_id, sentence_id, kind, polarity, speaker_member_id, speaker_id, speaker_text, cue, "
					+ "content, pieces" + EVIDENCE + dates("said_on"));

	private final CopyTable claims = new CopyTable("claims",
			"id, public_id, article_id, sentence_id, measure, value, min_value, max_value, comparator, unit, counted, "
					+ "subject_member_id, subject_id, place_name, place_countries, asserted_by_member_id, "
					+ "asserted_by_id, asserted_by_text, statement_id, polarity" + EVIDENCE + dates("as_of"));

	private final EventRows events;

	FactRows(World world, Random random) {
		this.random = random;
		this.events = new EventRows(world, random);
	}

	static String dates(String of) {
		return "%1$s_from, %1$s_to, %1$s_precision, %1$s_text, %1$s_rule, %1$s_anchor".formatted(of);
	}

	Stream<CopyTable> tables() {
		return Stream.concat(Stream.of(this.mentions, this.statements, this.claims), this.events.tables());
	}

	/** Adds all facts of an article, of which so many events are those of others. */
	void add(Of article, int repeated) {
		int old = repeated;
		for (int at = 0; at < article.text.lines().size(); at++) {
			ArticleText.Line line = article.text.lines().get(at);
			long sentence = article.sentences.get(at);
			Long statement = null;
			Member speaker = null;
			if (line.saying() != null) {
				speaker = mention(article, sentence, line.saying().speaker());
				statement = statement(article, sentence, line, line.saying(), speaker);
			}
			if (line.count() != null) {
				claim(article, sentence, line, line.count(), statement, speaker);
			}
			if (line.report() != null) {
				Member source = Objects.requireNonNull(mention(article, sentence, line.report().source()));
				Member target = mention(article, sentence, line.report().target());
				this.events.add(article, sentence, line, line.report(), source, target, old-- > 0);
			}
		}
	}

	private @Nullable Member mention(Of article, long sentence, ArticleText.@Nullable Named named) {
		if (named == null) {
			return null;
		}
		Member member = article.members.get(named.member());
		this.mentions.add(this.mentions.next(), article.id, sentence, member.id, member.actor, "NAME",
				named.span().begin(), named.span().end(), member.name);
		return member;
	}

	private long statement(Of article, long sentence, ArticleText.Line line, ArticleText.Saying saying,
			@Nullable Member speaker) {
		ArticleText.Span span = saying.content();
		Day day = Day.draw(article.published, this.random);
		String content = article.text.exact(span);
		return this.statements.add(this.statements.next(),
				"%s-s%d-%d".formatted(article.publicId, span.begin(), span.end()), article.id, sentence,
				saying.direct() ? "DIRECT" : "INDIRECT", polarity(), (speaker != null) ? speaker.id : null,
				(speaker != null) ? speaker.actor : null, (speaker != null) ? speaker.name : "officials", saying.cue(),
				content, List.of(span.begin(), span.end()), article.text.exact(line.span()), span.begin(), span.end(),
				content, article.text.before(span), article.text.after(span), "generated", day.from(), day.to(),
				day.precision(), day.text(), day.rule(), day.anchor());
	}

	private void claim(Of article, long sentence, ArticleText.Line line, ArticleText.Count count,
			@Nullable Long statement, @Nullable Member speaker) {
		ArticleText.Span span = count.exact();
		Amount amount = count.amount();
		Day day = Day.draw(article.published, this.random);
		Member subject = mention(article, sentence, count.subject());
		String measure = MEASURES.get(this.measures.draw(this.random));
		this.claims.add(this.claims.next(),
				"%s-c%d-%d-%s".formatted(article.publicId, span.begin(), span.end(), measure.toLowerCase(Locale.ROOT)),
				article.id, sentence, measure, amount.value(), amount.min(), amount.max(), amount.comparator(),
				unit(measure), count.counted(), (subject != null) ? subject.id : null,
				(subject != null) ? subject.actor : null, (count.place() != null) ? count.place().name() : null,
				(count.place() != null) ? List.of(count.place().country()) : null,
				(speaker != null) ? speaker.id : null, (speaker != null) ? speaker.actor : null,
				(speaker != null) ? speaker.name : (statement != null) ? "officials" : null, statement, polarity(),
				article.text.exact(line.span()), span.begin(), span.end(), article.text.exact(span),
				article.text.before(span), article.text.after(span), "generated", day.from(), day.to(), day.precision(),
				day.text(), day.rule(), day.anchor());
	}

	private static String unit(String measure) {
		return switch (measure) {
			case "MONEY" -> "USD";
			case "PERCENT" -> "percent";
			case "DURATION" -> "days";
			case "ATTACKS", "OPERATIONS", "COUNTRIES", "VOTES" -> measure.toLowerCase(Locale.ROOT);
			default -> "people";
		};
	}

	private String polarity() {
		return (this.random.nextInt(50) > 0) ? "ASSERTED" : "DENIED";
	}

	/** A member of an article's cast. */
	record Member(long id, long actor, String name) {
	}

	/** What facts are written of. */
	record Of(long id, String publicId, @Nullable LocalDate published, ArticleText text, List<Long> sentences,
			List<Member> members) {
	}

}
