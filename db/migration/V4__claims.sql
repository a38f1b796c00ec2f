-- How many, according to whom.

CREATE SEQUENCE claims_seq INCREMENT BY 50;
CREATE TABLE claims (
	id bigint CONSTRAINT claims_pkey PRIMARY KEY DEFAULT nextval('claims_seq'),
	public_id text NOT NULL CONSTRAINT claims_public_id_key UNIQUE,
	article_id bigint NOT NULL CONSTRAINT claims_article_id_fkey REFERENCES articles ON DELETE CASCADE,
	sentence_id bigint NOT NULL CONSTRAINT claims_sentence_id_fkey REFERENCES sentences ON DELETE CASCADE,
	measure text NOT NULL,
	value numeric,
	min_value numeric,
	max_value numeric,
	comparator text NOT NULL,
	unit text NOT NULL,
	counted text NOT NULL,
	subject_member_id bigint,
	subject_id bigint,
	place_name text,
	place_countries text[],
	asserted_by_member_id bigint,
	asserted_by_id bigint,
	asserted_by_text text,
	statement_id bigint CONSTRAINT claims_statement_id_fkey REFERENCES statements ON DELETE CASCADE,
	polarity text NOT NULL,
	as_of_from date,
	as_of_to date,
	as_of_precision text,
	as_of_text text,
	as_of_rule text,
	as_of_anchor date,
	sentence text NOT NULL,
	begin_offset integer NOT NULL,
	end_offset integer NOT NULL,
	exact text NOT NULL,
	prefix text NOT NULL,
	suffix text NOT NULL,
	rule text NOT NULL,
	sort_on date NOT NULL GENERATED ALWAYS AS (coalesce(as_of_from, as_of_to, DATE '0001-01-01')) STORED,
	search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', left(counted || ' ' || sentence, 100000))) STORED,
	CONSTRAINT claims_article_id_offsets_measure_key UNIQUE (article_id, begin_offset, end_offset, measure),
	CONSTRAINT claims_subject_fkey FOREIGN KEY (subject_member_id, subject_id) REFERENCES cast_members (id, actor_id)
		MATCH FULL ON UPDATE CASCADE ON DELETE CASCADE,
	CONSTRAINT claims_asserted_by_fkey FOREIGN KEY (asserted_by_member_id, asserted_by_id) REFERENCES cast_members (id, actor_id)
		MATCH FULL ON UPDATE CASCADE ON DELETE CASCADE,
	CONSTRAINT claims_measure_check CHECK (measure IN ('TROOPS', 'ATTACKS', 'KILLED', 'WOUNDED', 'DETAINED', 'ABDUCTED',
		'DISPLACED', 'PROTESTERS', 'OPERATIONS', 'EQUIPMENT', 'COUNTRIES', 'PEOPLE', 'VOTES', 'MONEY', 'DURATION',
		'PERCENT', 'OTHER')),
	CONSTRAINT claims_comparator_check CHECK (comparator IN ('EXACT', 'ABOUT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST',
		'LESS_THAN', 'BETWEEN', 'VAGUE')),
	CONSTRAINT claims_value_check CHECK ((value IS NULL) = (comparator IN ('VAGUE', 'BETWEEN'))),
	CONSTRAINT claims_bounds_check CHECK (CASE comparator
		WHEN 'BETWEEN' THEN min_value IS NOT NULL AND max_value IS NOT NULL
		WHEN 'VAGUE' THEN num_nonnulls(min_value, max_value) > 0
		WHEN 'EXACT' THEN coalesce(min_value = value AND max_value = value, false)
		WHEN 'ABOUT' THEN coalesce(min_value = value AND max_value = value, false)
		WHEN 'AT_LEAST' THEN coalesce(min_value = value, false) AND max_value IS NULL
		WHEN 'MORE_THAN' THEN coalesce(min_value = value, false) AND max_value IS NULL
		ELSE coalesce(max_value = value, false) AND min_value IS NULL END),
	CONSTRAINT claims_order_check CHECK (min_value <= max_value),
	CONSTRAINT claims_unit_check CHECK (unit <> ''),
	CONSTRAINT claims_place_check CHECK ((place_name IS NULL) = (place_countries IS NULL)),
	CONSTRAINT claims_place_name_check CHECK (place_name <> ''),
	CONSTRAINT claims_offsets_check CHECK (0 <= begin_offset AND begin_offset < end_offset),
	CONSTRAINT claims_exact_check CHECK (char_length(exact) = end_offset - begin_offset),
	CONSTRAINT claims_sentence_check CHECK (sentence <> ''),
	CONSTRAINT claims_rule_check CHECK (rule <> ''),
	CONSTRAINT claims_as_of_check CHECK (
		(as_of_precision IS NULL AND num_nonnulls(as_of_from, as_of_to, as_of_text, as_of_rule, as_of_anchor) = 0)
		OR (as_of_precision IS NOT NULL AND as_of_text IS NOT NULL AND as_of_rule IS NOT NULL
			AND (as_of_precision = 'UNKNOWN') = (as_of_from IS NULL AND as_of_to IS NULL))),
	CONSTRAINT claims_as_of_precision_check CHECK (as_of_precision IN ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'RANGE',
		'UNKNOWN')),
	CONSTRAINT claims_as_of_order_check CHECK (as_of_from <= as_of_to),
	CONSTRAINT claims_polarity_check CHECK (polarity IN ('ASSERTED', 'DENIED'))
);
ALTER SEQUENCE claims_seq OWNED BY claims.id;
CREATE INDEX claims_sort_idx ON claims (sort_on, public_id);
CREATE INDEX claims_as_of_to_idx ON claims (as_of_to);
CREATE INDEX claims_measure_idx ON claims (measure, sort_on, public_id);
CREATE INDEX claims_subject_idx ON claims (subject_id, sort_on, public_id);
CREATE INDEX claims_subject_member_idx ON claims (subject_member_id);
CREATE INDEX claims_asserted_by_idx ON claims (asserted_by_id, sort_on, public_id);
CREATE INDEX claims_asserted_by_member_idx ON claims (asserted_by_member_id);
CREATE INDEX claims_place_name_idx ON claims USING gin (string_to_array(lower(place_name), ' and '));
CREATE INDEX claims_place_countries_idx ON claims USING gin (place_countries);
CREATE INDEX claims_min_value_idx ON claims (min_value);
CREATE INDEX claims_max_value_idx ON claims (max_value);
CREATE INDEX claims_statement_id_idx ON claims (statement_id);
CREATE INDEX claims_sentence_id_idx ON claims (sentence_id);
CREATE INDEX claims_search_idx ON claims USING gin (search);
COMMENT ON TABLE claims IS 'Quantities that articles give; the evidence is the number with its comparator words';
COMMENT ON COLUMN claims.public_id IS 'Article, "-c", begin, end and measure: 4be0f9c27fb66c9a-c120-138-troops';
COMMENT ON COLUMN claims.value IS 'The number given; null for VAGUE and BETWEEN';
COMMENT ON COLUMN claims.min_value IS 'The least that the words allow; null where open';
COMMENT ON COLUMN claims.max_value IS 'The most that the words allow; null where open';
COMMENT ON COLUMN claims.counted IS 'The words for what is counted, as printed';
COMMENT ON COLUMN claims.subject_id IS 'Whose they are or whom they befell; null where the text does not say';
COMMENT ON COLUMN claims.place_countries IS 'ISO 3166-1 alpha-2, sorted; "in Iraq and Syria" has two';
COMMENT ON COLUMN claims.asserted_by_id IS 'Who says so; null for the article''s own voice and for the unnamed';
COMMENT ON COLUMN claims.asserted_by_text IS 'The words for who says so; null for the article''s own voice';
COMMENT ON COLUMN claims.sentence IS 'As in sentences.text: so that a fact is shown and searched by its own row';
