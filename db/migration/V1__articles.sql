-- Outlets, the texts as received, and their sentences.
--
-- In all tables: ids are internal and never leave the database, public_id does. Offsets are half-open
-- [begin_offset, end_offset) and count Unicode code points of articles.text. sort_on is the day that a
-- collection is ordered by, with a day before all others where it is not known, so that a page can go on
-- from the row value (sort_on, public_id).

CREATE SEQUENCE sources_seq INCREMENT BY 50;
CREATE TABLE sources (
	id bigint CONSTRAINT sources_pkey PRIMARY KEY DEFAULT nextval('sources_seq'),
	public_id text NOT NULL CONSTRAINT sources_public_id_key UNIQUE,
	name text NOT NULL,
	CONSTRAINT sources_public_id_check CHECK (public_id <> ''),
	CONSTRAINT sources_name_check CHECK (name <> '')
);
ALTER SEQUENCE sources_seq OWNED BY sources.id;
COMMENT ON TABLE sources IS 'Outlets: those whose text we hold and those that a text rewrites or republishes (origins)';
COMMENT ON COLUMN sources.public_id IS 'Slug of the name';

CREATE SEQUENCE source_aliases_seq INCREMENT BY 50;
CREATE TABLE source_aliases (
	id bigint CONSTRAINT source_aliases_pkey PRIMARY KEY DEFAULT nextval('source_aliases_seq'),
	source_id bigint NOT NULL CONSTRAINT source_aliases_source_id_fkey REFERENCES sources ON DELETE CASCADE,
	alias text NOT NULL,
	alias_key text NOT NULL,
	CONSTRAINT source_aliases_source_id_alias_key_key UNIQUE (source_id, alias_key),
	CONSTRAINT source_aliases_alias_key_check CHECK (alias_key <> '')
);
ALTER SEQUENCE source_aliases_seq OWNED BY source_aliases.id;
CREATE INDEX source_aliases_alias_key_idx ON source_aliases (alias_key);
COMMENT ON TABLE source_aliases IS 'Every name that finds a source, its own included';
COMMENT ON COLUMN source_aliases.alias_key IS 'The name as it is compared: slug of the alias';

CREATE SEQUENCE articles_seq INCREMENT BY 50;
CREATE TABLE articles (
	id bigint CONSTRAINT articles_pkey PRIMARY KEY DEFAULT nextval('articles_seq'),
	public_id text NOT NULL CONSTRAINT articles_public_id_key UNIQUE,
	sha256 text NOT NULL CONSTRAINT articles_sha256_key UNIQUE,
	text text NOT NULL,
	characters integer NOT NULL,
	title text,
	source_id bigint CONSTRAINT articles_source_id_fkey REFERENCES sources,
	origin_id bigint CONSTRAINT articles_origin_id_fkey REFERENCES sources,
	authors text[] NOT NULL DEFAULT '{}',
	published_on date,
	published_at timestamptz,
	url text,
	language text,
	extractor_version text,
	not_extracted_reason text,
	ingested_at timestamptz NOT NULL,
	sort_on date NOT NULL GENERATED ALWAYS AS (coalesce(published_on, DATE '0001-01-01')) STORED,
	search tsvector NOT NULL GENERATED ALWAYS AS (
		setweight(to_tsvector('english', left(coalesce(title, ''), 10000)), 'A')
			|| to_tsvector('english', left(text, 150000))) STORED,
	CONSTRAINT articles_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	CONSTRAINT articles_public_id_check CHECK (public_id = left(sha256, 16)),
	CONSTRAINT articles_text_check CHECK (text <> ''),
	CONSTRAINT articles_characters_check CHECK (characters = char_length(text)),
	CONSTRAINT articles_title_check CHECK (title <> ''),
	CONSTRAINT articles_url_check CHECK (url <> ''),
	CONSTRAINT articles_published_check CHECK (published_at IS NULL OR published_on IS NOT NULL),
	CONSTRAINT articles_extracted_check CHECK (num_nonnulls(extractor_version, not_extracted_reason) <= 1)
);
ALTER SEQUENCE articles_seq OWNED BY articles.id;
CREATE INDEX articles_sort_idx ON articles (sort_on, public_id);
CREATE INDEX articles_source_idx ON articles (source_id, sort_on, public_id);
CREATE INDEX articles_origin_idx ON articles (origin_id, sort_on, public_id);
CREATE INDEX articles_search_idx ON articles USING gin (search);
COMMENT ON TABLE articles IS 'Texts as received, never altered; one row per text';
COMMENT ON COLUMN articles.public_id IS 'The first 16 hexadecimal digits of sha256';
COMMENT ON COLUMN articles.sha256 IS 'SHA-256 of the text in UTF-8';
COMMENT ON COLUMN articles.characters IS 'Length of the text in code points';
COMMENT ON COLUMN articles.title IS 'As stated; null where not stated';
COMMENT ON COLUMN articles.source_id IS 'The outlet whose text this is; null where not stated';
COMMENT ON COLUMN articles.origin_id IS 'The outlet that this text rewrites or republishes, where it says so';
COMMENT ON COLUMN articles.extractor_version IS 'The version that extracted its facts; null while nothing is extracted';
COMMENT ON COLUMN articles.not_extracted_reason IS 'Why nothing is extracted (not English)';
COMMENT ON COLUMN articles.search IS 'Words of the title and of the first 150,000 characters';

CREATE SEQUENCE sentences_seq INCREMENT BY 50;
CREATE TABLE sentences (
	id bigint CONSTRAINT sentences_pkey PRIMARY KEY DEFAULT nextval('sentences_seq'),
	article_id bigint NOT NULL CONSTRAINT sentences_article_id_fkey REFERENCES articles ON DELETE CASCADE,
	begin_offset integer NOT NULL,
	end_offset integer NOT NULL,
	kind text NOT NULL,
	text text NOT NULL,
	CONSTRAINT sentences_article_id_begin_offset_key UNIQUE (article_id, begin_offset),
	CONSTRAINT sentences_offsets_check CHECK (0 <= begin_offset AND begin_offset < end_offset),
	CONSTRAINT sentences_text_check CHECK (char_length(text) = end_offset - begin_offset),
	CONSTRAINT sentences_kind_check CHECK (kind IN ('BODY', 'HEADING', 'CAPTION', 'BOILERPLATE'))
);
ALTER SEQUENCE sentences_seq OWNED BY sentences.id;
COMMENT ON TABLE sentences IS 'Sentences of articles, and the lines that are none (headings, captions, boilerplate), with their kind';
COMMENT ON COLUMN sentences.text IS 'The article''s text between the offsets';
