-- What the benchmark found slow at a million claims.

-- Days asked for are an upper bound of the sort key: a page of a past month is read where it begins in the index, and
-- not after everything newer. So the sort key is the first day, and unknown where only the last is known.
ALTER TABLE statements ALTER COLUMN sort_on SET EXPRESSION AS (coalesce(said_on_from, DATE '0001-01-01'));
ALTER TABLE claims ALTER COLUMN sort_on SET EXPRESSION AS (coalesce(as_of_from, DATE '0001-01-01'));
ALTER TABLE events ALTER COLUMN sort_on SET EXPRESSION AS (coalesce(date_from, DATE '0001-01-01'));

-- Rows that have a day in common with those asked for, where they are few; its statistics tell how few. Not a partial
-- index: PostgreSQL does not use the statistics of those.
CREATE INDEX statements_said_on_idx ON statements USING gist (
	(CASE WHEN coalesce(said_on_to, said_on_from) IS NOT NULL THEN daterange(said_on_from, said_on_to, '[]') END));
CREATE INDEX claims_as_of_idx ON claims USING gist (
	(CASE WHEN coalesce(as_of_to, as_of_from) IS NOT NULL THEN daterange(as_of_from, as_of_to, '[]') END));
CREATE INDEX events_date_idx ON events USING gist (
	(CASE WHEN coalesce(date_to, date_from) IS NOT NULL THEN daterange(date_from, date_to, '[]') END));
DROP INDEX statements_said_on_to_idx;
DROP INDEX claims_as_of_to_idx;
DROP INDEX events_date_to_idx;

-- The bounds that min and max are compared with.
CREATE INDEX claims_least_idx ON claims (coalesce(min_value, max_value));
CREATE INDEX claims_most_idx ON claims (coalesce(max_value, min_value));
DROP INDEX claims_min_value_idx;
DROP INDEX claims_max_value_idx;

-- The claims of an actor are counted without reading them.
DROP INDEX claims_asserted_by_idx;
CREATE INDEX claims_asserted_by_idx ON claims (asserted_by_id, sort_on, public_id) INCLUDE (subject_id);

-- Actors are found by the words of their names.
CREATE INDEX actor_aliases_words_idx ON actor_aliases USING gin (to_tsvector('simple', translate(alias_key, '-', ' ')));
