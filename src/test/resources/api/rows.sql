-- A small world for the tests of the API: three articles about a flood in Peru.
TRUNCATE sources, articles, actors, events, ingestions CASCADE;

INSERT INTO sources (id, public_id, name) VALUES
  (1, 'the-river-times', 'The River Times'),
  (2, 'coast-daily', 'Coast Daily');
INSERT INTO source_aliases (source_id, alias, alias_key) VALUES
  (1, 'The River Times', 'river-times'), (1, 'TRT', 'trt'),
  (2, 'Coast Daily', 'coast-daily');

INSERT INTO articles (id, public_id, sha256, text, characters, title, source_id, origin_id, authors, published_on, published_at, url, language, extractor_version, not_extracted_reason, ingested_at) VALUES
  (1, repeat('a', 16), repeat('a', 64), 'About 40 people died in Lima.', 29, 'Flood in Lima', 1, NULL, '{Ana Ruiz}', '2030-05-02', '2030-05-02T10:00:00Z', 'https://example.org/a', 'en', '1', NULL, '2030-06-01T00:00:00Z'),
  (2, repeat('b', 16), repeat('b', 64), '"We will rebuild," López said.', 30, 'Rebuilding', 2, 1, '{}', '2030-05-04', NULL, NULL, 'en', '1', NULL, '2030-06-01T00:00:00Z'),
  (3, repeat('c', 16), repeat('c', 64), E'\n  😀 The ministry denied it.\nMore than 1,000 marched in Cusco.', 62, NULL, NULL, NULL, '{}', NULL, NULL, NULL, 'en', '1', NULL, '2030-06-01T00:00:00Z');

INSERT INTO sentences (id, article_id, begin_offset, end_offset, kind, text) VALUES
  (1, 1, 0, 29, 'BODY', 'About 40 people died in Lima.'),
  (2, 2, 0, 30, 'BODY', '"We will rebuild," López said.'),
  (3, 3, 5, 28, 'BODY', 'The ministry denied it.'),
  (4, 3, 29, 62, 'HEADING', 'More than 1,000 marched in Cusco.');

INSERT INTO actors (id, public_id, name, type, country_code) VALUES
  (1, 'peru', 'Peru', 'COUNTRY', 'PE'),
  (2, 'maria-lopez', 'María López', 'PERSON', 'PE'),
  (3, 'juan-lopez', 'Juan López', 'PERSON', NULL),
  (4, 'ministry-of-health', 'Ministry of Health', 'GOVERNMENT', 'PE');
INSERT INTO cast_members (id, article_id, actor_id, name, type, country_code, merge_key) VALUES
  (1, 1, 1, 'Peru', 'COUNTRY', 'PE', 'peru'),
  (2, 2, 2, 'María López', 'PERSON', 'PE', 'lopez'),
  (3, 1, 3, 'Juan López', 'PERSON', NULL, 'lopez'),
  (4, 3, 4, 'Ministry of Health', 'GOVERNMENT', 'PE', 'ministry'),
  (5, 2, 1, 'Peru', 'COUNTRY', 'PE', 'peru');
INSERT INTO actor_aliases (member_id, actor_id, alias, alias_key) VALUES
  (1, 1, 'Peru', 'peru'),
  (2, 2, 'María López', 'maria-lopez'), (2, 2, 'López', 'lopez'), (2, 2, 'Mari al-López', 'mari-lopez'),
  (3, 3, 'Juan López', 'juan-lopez'), (3, 3, 'López', 'lopez'),
  (4, 4, 'Ministry of Health', 'ministry-of-health'), (4, 4, 'the ministry', 'ministry');
INSERT INTO mentions (article_id, sentence_id, member_id, actor_id, kind, begin_offset, end_offset, exact) VALUES
  (1, 1, 1, 1, 'NAME', 24, 28, 'Lima'),
  (2, 2, 2, 2, 'NAME', 19, 24, 'López'),
  (3, 3, 4, 4, 'ROLE', 5, 17, 'The ministry');

INSERT INTO statements (id, public_id, article_id, sentence_id, kind, polarity, speaker_member_id, speaker_id, speaker_text, addressee_member_id, addressee_id, cue, content, pieces, said_on_from, said_on_to, said_on_precision, said_on_text, said_on_rule, said_on_anchor, sentence, begin_offset, end_offset, exact, prefix, suffix, rule) VALUES
  (1, repeat('b', 16) || '-s1-17', 2, 2, 'DIRECT', 'ASSERTED', 2, 2, 'López', 5, 1, 'said', 'We will rebuild,', '{1,17}', '2030-05-03', '2030-05-03', 'DAY', 'Friday', 'WEEKDAY_BEFORE', '2030-05-04', '"We will rebuild," López said.', 1, 17, 'We will rebuild,', '"', '" López said.', 'QUOTE'),
  (2, repeat('c', 16) || '-s25-27', 3, 3, 'INDIRECT', 'DENIED', 4, 4, 'The ministry', NULL, NULL, 'denied', 'it', '{25,27}', NULL, NULL, NULL, NULL, NULL, NULL, 'The ministry denied it.', 25, 27, 'it', 'denied ', '.', 'DENIAL');

INSERT INTO claims (id, public_id, article_id, sentence_id, measure, value, min_value, max_value, comparator, unit, counted, subject_member_id, subject_id, place_name, place_countries, asserted_by_member_id, asserted_by_id, asserted_by_text, statement_id, polarity, as_of_from, as_of_to, as_of_precision, as_of_text, as_of_rule, as_of_anchor, sentence, begin_offset, end_offset, exact, prefix, suffix, rule) VALUES
  (1, repeat('a', 16) || '-c0-8-killed', 1, 1, 'KILLED', 40, 40, 40, 'ABOUT', 'people', 'people', 1, 1, 'Lima', '{PE}', NULL, NULL, NULL, NULL, 'ASSERTED', '2030-05-01', '2030-05-02', 'RANGE', 'this week', 'WEEK', '2030-05-02', 'About 40 people died in Lima.', 0, 8, 'About 40', '', ' people died in Lima.', 'COUNT'),
  (2, repeat('c', 16) || '-c29-44-protesters', 3, 4, 'PROTESTERS', 1000.50, 1000.50, NULL, 'MORE_THAN', 'people', 'marchers', NULL, NULL, 'Cusco', '{PE}', 4, 4, 'the ministry', 2, 'ASSERTED', NULL, NULL, NULL, NULL, NULL, NULL, 'More than 1,000 marched in Cusco.', 29, 44, 'More than 1,000', '', ' marched', 'COUNT'),
  (3, repeat('b', 16) || '-c0-1-other', 2, 2, 'OTHER', NULL, 24, NULL, 'VAGUE', 'bridges', 'bridges', NULL, NULL, 'Chile and Peru', '{CL,PE}', NULL, NULL, NULL, NULL, 'DENIED', '2029-01-01', NULL, 'RANGE', 'since 2029', 'SINCE', NULL, '"We will rebuild," López said.', 0, 1, '"', '', 'We', 'COUNT');

INSERT INTO events (id, public_id, label, type, mode, kind, modality, polarity, place_name, place_countries, date_from, date_to, date_precision, date_text, date_rule, date_anchor) VALUES
  (1, repeat('a', 16) || '-e16-20', 'flood in Lima', NULL, NULL, 'flood', 'ACTUAL', 'ASSERTED', 'Lima', '{PE}', '2030-04-29', '2030-05-05', 'WEEK', 'this week', 'WEEK', '2030-05-02'),
  (2, repeat('c', 16) || '-e45-52', 'march in Cusco', 'PROTEST', 'demo', 'march', 'PLANNED', 'ASSERTED', 'Cusco and Alva', '{PE}', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event_mentions (id, merge_component, label, recent, public_id, article_id, sentence_id, event_id, type, mode, kind, modality, polarity, trigger_text, trigger_begin, trigger_end, place_name, place_countries, date_from, date_to, date_precision, date_text, date_rule, date_anchor, sentence, begin_offset, end_offset, exact, prefix, suffix, rule) VALUES
  (1, 'OTHER ACTUAL ASSERTED', 'flood', false, repeat('a', 16) || '-e16-20', 1, 1, 1, NULL, NULL, 'flood', 'ACTUAL', 'ASSERTED', 'died', 16, 20, 'Lima', '{PE}', '2030-04-29', '2030-05-05', 'WEEK', 'this week', 'WEEK', '2030-05-02', 'About 40 people died in Lima.', 0, 28, 'About 40 people died in Lima', '', '.', 'DEATH'),
  (2, 'OTHER ACTUAL ASSERTED', 'flood', false, repeat('b', 16) || '-e9-16', 2, 2, 1, NULL, NULL, 'flood', 'ACTUAL', 'ASSERTED', 'rebuild', 9, 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '"We will rebuild," López said.', 1, 16, 'We will rebuild', '"', ',"', 'DEATH'),
  (3, 'PROTEST PLANNED ASSERTED', 'march', false, repeat('c', 16) || '-e45-52', 3, 4, 2, 'PROTEST', 'demo', 'march', 'PLANNED', 'ASSERTED', 'marched', 45, 52, 'Cusco', '{PE}', NULL, NULL, NULL, NULL, NULL, NULL, 'More than 1,000 marched in Cusco.', 29, 60, 'More than 1,000 marched in Cusc', '', 'o', 'MARCH');
INSERT INTO event_participants (event_mention_id, event_id, member_id, actor_id, role) VALUES
  (1, 1, 1, 1, 'TARGET'), (2, 1, 5, 1, 'TARGET'), (3, 2, 4, 4, 'SOURCE');

INSERT INTO ingestions (public_id, file, state, reason, article_id, sha256, extractor_version, sentences, actors, statements, claims, events, warnings, queued_at, started_at, finished_at, duration_ms) VALUES
  ('i1', 'a.txt', 'DONE', NULL, 1, repeat('a', 64), '1', 1, 1, 0, 1, 1, '{}', '2030-06-01T00:00:00.123456Z', '2030-06-01T00:00:00.2Z', '2030-06-01T00:00:01Z', 800),
  ('i2', 'b.txt', 'FAILED', 'not UTF-8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{no manifest entry}', '2030-06-01T00:00:00.123456Z', NULL, '2030-06-01T00:00:02Z', 0);
