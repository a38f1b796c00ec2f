package dateline.ingest;

import dateline.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database refuses, whoever writes to it. */
@DataJpaTest
@Import(TestDatabase.class)
class ConstraintTests {

	private static final String SHA = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void writeOneOfEach() {
		this.jdbc.execute(
				"""
						insert into sources (id, public_id, name) values (1, 'x', 'X');
						insert into source_aliases (source_id, alias, alias_key) values (1, 'X', 'x');
						insert into articles (id, public_id, sha256, text, characters, ingested_at)
							values (1, left('%1$s', 16), '%1$s', 'Ann said 12 died.', 17, now());
						insert into sentences (id, article_id, begin_offset, end_offset, kind, text)
							values (1, 1, 0, 17, 'BODY', 'Ann said 12 died.');
						insert into actors (id, public_id, name, type) values (1, 'ann', 'Ann', 'PERSON'), (2, 'bo', 'Bo', 'PERSON');
						insert into cast_members (id, article_id, actor_id, name, type, merge_key)
							values (1, 1, 1, 'Ann', 'PERSON', 'person:ann');
						insert into actor_aliases (member_id, actor_id, alias, alias_key) values (1, 1, 'Ann', 'ann');
						insert into mentions (article_id, sentence_id, member_id, actor_id, kind, begin_offset, end_offset, exact)
							values (1, 1, 1, 1, 'NAME', 0, 3, 'Ann');
						insert into statements (id, public_id, article_id, sentence_id, kind, polarity, speaker_member_id, speaker_id,
								cue, content, pieces, sentence, begin_offset, end_offset, exact, prefix, suffix, rule)
							values (1, 's', 1, 1, 'INDIRECT', 'ASSERTED', 1, 1, 'said', '12 died', '{9,16}', 'Ann said 12 died.',
								9, 16, '12 died', 'Ann said ', '.', 'R');
						insert into claims (public_id, article_id, sentence_id, measure, value, min_value, max_value, comparator, unit,
								counted, subject_member_id, subject_id, place_name, place_countries, statement_id, polarity,
								as_of_from, as_of_to, as_of_precision, as_of_text, as_of_rule,
								sentence, begin_offset, end_offset, exact, prefix, suffix, rule)
							values ('c', 1, 1, 'KILLED', 12, 12, 12, 'EXACT', 'people', 'died', 1, 1, 'Peru', '{PE}', 1, 'ASSERTED',
								'2024-01-02', '2024-01-02', 'DAY', 'today', 'R',
								'Ann said 12 died.', 9, 11, '12', 'Ann said ', ' died.', 'R');
						insert into events (id, public_id, label, kind, modality, polarity)
							values (1, 'e', 'deaths', 'deaths', 'ACTUAL', 'ASSERTED');
						insert into event_mentions (id, public_id, article_id, sentence_id, event_id, kind, modality, polarity, label,
								recent, merge_component, trigger_text, trigger_begin, trigger_end, sentence, begin_offset, end_offset, exact, prefix,
								suffix, rule)
							values (1, 'e', 1, 1, 1, 'deaths', 'ACTUAL', 'ASSERTED', 'deaths', false, 'k', 'died', 12, 16,
								'Ann said 12 died.', 9, 16, '12 died', 'Ann said ', '.', 'R');
						insert into event_participants (event_mention_id, event_id, member_id, actor_id, role)
							values (1, 1, 1, 1, 'TARGET');
						insert into ingestions (public_id, state, article_id, queued_at, started_at, finished_at, duration_ms)
							values ('i', 'DONE', 1, now(), now(), now(), 0);
						"""
					.formatted(SHA));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			articles   | text = 'x'                                     | articles_characters_check
			articles   | sha256 = 'x', public_id = 'x'                  | articles_sha256_check
			articles   | public_id = 'x'                                | articles_public_id_check
			articles   | title = ''                                     | articles_title_check
			articles   | published_at = now()                           | articles_published_check
			articles   | extractor_version = '1', not_extracted_reason = 'x' | articles_extracted_check
			articles   | source_id = 9                                  | articles_source_id_fkey
			sentences  | end_offset = 0                                 | sentences_offsets_check
			sentences  | kind = 'TITLE'                                 | sentences_kind_check
			sentences  | text = 'x'                                     | sentences_text_check
			actors     | public_id = 'same'                             | actors_public_id_key
			actors     | type = 'ANIMAL'                                | actors_type_check
			actors     | country_code = 'peru'                          | actors_country_code_check
			mentions   | exact = ''                                     | mentions_exact_check
			mentions   | kind = 'X'                                     | mentions_kind_check
			mentions   | actor_id = 2                                   | mentions_member_fkey
			statements | kind = 'X'                                     | statements_kind_check
			statements | polarity = 'X'                                 | statements_polarity_check
			statements | content = ''                                   | statements_content_check
			statements | pieces = '{}'                                  | statements_pieces_check
			statements | pieces = '{9,12,13}'                           | statements_pieces_check
			statements | pieces = '{9,15}'                              | statements_pieces_check
			statements | speaker_id = 2                                 | statements_speaker_fkey
			statements | speaker_id = null                              | statements_speaker_fkey
			statements | said_on_precision = 'DAY'                      | statements_said_on_check
			statements | rule = ''                                      | statements_rule_check
			claims     | begin_offset = 11, exact = ''                  | claims_offsets_check
			claims     | exact = '1'                                    | claims_exact_check
			claims     | measure = 'X'                                  | claims_measure_check
			claims     | comparator = 'X'                               | claims_bounds_check
			claims     | comparator = 'VAGUE', max_value = null         | claims_value_check
			claims     | comparator = 'BETWEEN'                         | claims_value_check
			claims     | max_value = 13                                 | claims_bounds_check
			claims     | min_value = null                               | claims_bounds_check
			claims     | comparator = 'MORE_THAN'                       | claims_bounds_check
			claims     | comparator = 'AT_MOST'                         | claims_bounds_check
			claims     | comparator = 'VAGUE', value = null, min_value = null, max_value = null | claims_bounds_check
			claims     | comparator = 'BETWEEN', value = null, min_value = 13 | claims_order_check
			claims     | as_of_precision = 'UNKNOWN'                    | claims_as_of_check
			claims     | as_of_from = null, as_of_to = null             | claims_as_of_check
			claims     | as_of_precision = null                         | claims_as_of_check
			claims     | as_of_text = null                              | claims_as_of_check
			claims     | as_of_precision = 'HOUR'                       | claims_as_of_precision_check
			claims     | as_of_from = '2024-01-03'                      | claims_as_of_order_check
			claims     | place_name = null                              | claims_place_check
			claims     | place_name = ''                                | claims_place_name_check
			claims     | statement_id = 9                               | claims_statement_id_fkey
			events     | type = 'EARTHQUAKE'                            | events_type_check
			events     | mode = 'drone'                                 | events_mode_check
			events     | modality = 'X'                                 | events_modality_check
			events     | kind = ''                                      | events_kind_check
			event_mentions | trigger_text = 'x'                         | event_mentions_trigger_check
			event_mentions | sentence = ''                              | event_mentions_sentence_check
			event_participants | role = 'X'                             | event_participants_role_check
			event_participants | event_id = 2                           | event_participants_mention_fkey
			event_participants | actor_id = 2                           | event_participants_member_fkey
			ingestions | state = 'X', finished_at = null                | ingestions_state_check
			ingestions | state = 'FAILED'                               | ingestions_reason_check
			ingestions | finished_at = null                             | ingestions_finished_check
			ingestions | claims = -1                                    | ingestions_counts_check
			ingestions | state = 'RUNNING', finished_at = null, started_at = null | ingestions_started_check
			""")
	void refusesWhatCannotBe(String table, String change, String constraint) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.update("update " + table + " set " + change))
			.withMessageContaining("\"" + constraint + "\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			claims     | comparator = 'VAGUE', value = null, max_value = null
			claims     | comparator = 'BETWEEN', value = null, min_value = 10
			claims     | comparator = 'AT_LEAST', max_value = null
			claims     | comparator = 'LESS_THAN', min_value = null
			claims     | as_of_precision = 'RANGE', as_of_to = null
			claims     | as_of_precision = 'UNKNOWN', as_of_from = null, as_of_to = null
			claims     | place_countries = '{}'
			statements | speaker_id = null, speaker_member_id = null
			statements | pieces = '{9,11,12,16}'
			events     | type = 'ASSAULT', mode = 'drone'
			ingestions | state = 'SKIPPED', reason = 'known'
			""")
	void takesWhatCanBe(String table, String change) {
		assertThat(this.jdbc.update("update " + table + " set " + change)).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "articles, articles_public_id_key", "sources, sources_public_id_key",
			"statements, statements_public_id_key", "claims, claims_public_id_key",
			"event_mentions, event_mentions_public_id_key", "events, events_public_id_key",
			"ingestions, ingestions_public_id_key" })
	void refusesASecondOne(String table, String constraint) {
		String columns = this.jdbc.queryForObject("""
				select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = ?::regclass
				and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'id'""", String.class, table);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc
				.update("insert into %1$s (id, %2$s) select id + 1000, %2$s from %1$s".formatted(table, columns)))
			.withMessageContaining("\"" + constraint + "\"");
	}

	@Test
	void factsFollowTheirMember() {
		this.jdbc.update("update cast_members set actor_id = 2");
		for (String column : new String[] { "mentions.actor_id", "actor_aliases.actor_id", "statements.speaker_id",
				"claims.subject_id", "event_participants.actor_id" }) {
			String table = column.substring(0, column.indexOf('.'));
			assertThat(this.jdbc.queryForObject("select " + column + " from " + table, Long.class)).isEqualTo(2);
		}
	}

	@Test
	void factsGoWithTheirArticle() {
		this.jdbc.update("delete from articles");
		for (String table : new String[] { "sentences", "cast_members", "actor_aliases", "mentions", "statements",
				"claims", "event_mentions", "event_participants" }) {
			assertThat(this.jdbc.queryForObject("select count(*) from " + table, Long.class)).isZero();
		}
		assertThat(this.jdbc.queryForObject("select count(*) from ingestions where article_id is null", Long.class))
			.isOne();
	}

}
