-- Who is reported to have said what.

CREATE SEQUENCE statements_seq INCREMENT BY 50;
CREATE TABLE statements (
	id bigint CONSTRAINT statements_pkey PRIMARY KEY DEFAULT nextval('statements_seq'),
	public_id text NOT NULL CONSTRAINT statements_public_id_key UNIQUE,
	article_id bigint NOT NULL CONSTRAINT statements_article_id_fkey REFERENCES articles ON DELETE CASCADE,
	sentence_id bigint NOT NULL CONSTRAINT statements_sentence_id_fkey REFERENCES sentences ON DELETE CASCADE,
	kind text NOT NULL,
	polarity text NOT NULL,
	speaker_member_id bigint,
	speaker_id bigint,
	speaker_text text,
	addressee_member_id bigint,
	addressee_id bigint,
	cue text NOT NULL,
	content text NOT NULL,
	pieces integer[] NOT NULL,
	said_on_from date,
	said_on_to date,
	said_on_precision text,
	said_on_text text,
	said_on_rule text,
	said_on_anchor date,
	sentence text NOT NULL,
	begin_offset integer NOT NULL,
	end_offset integer NOT NULL,
	exact text NOT NULL,
	prefix text NOT NULL,
	suffix text NOT NULL,
	rule text NOT NULL,
	sort_on date NOT NULL GENERATED ALWAYS AS (coalesce(said_on_from, said_on_to, DATE '0001-01-01')) STORED,
	search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', left(content || ' ' || sentence, 100000))) STORED,
	CONSTRAINT statements_article_id_offsets_key UNIQUE (article_id, begin_offset, end_offset),
	CONSTRAINT statements_speaker_fkey FOREIGN KEY (speaker_member_id, speaker_id) REFERENCES cast_members (id, actor_id)
		MATCH FULL ON UPDATE CASCADE ON DELETE CASCADE,
	CONSTRAINT statements_addressee_fkey FOREIGN KEY (addressee_member_id, addressee_id) REFERENCES cast_members (id, actor_id)
		MATCH FULL ON UPDATE CASCADE ON DELETE CASCADE,
	CONSTRAINT statements_kind_check CHECK (kind IN ('DIRECT', 'INDIRECT', 'MIXED')),
	CONSTRAINT statements_cue_check CHECK (cue <> ''),
	CONSTRAINT statements_content_check CHECK (content <> '' AND char_length(content) <= char_length(exact)),
	CONSTRAINT statements_pieces_check CHECK (cardinality(pieces) >= 2 AND cardinality(pieces) % 2 = 0
		AND pieces[1] = begin_offset AND pieces[cardinality(pieces)] = end_offset),
	CONSTRAINT statements_offsets_check CHECK (0 <= begin_offset AND begin_offset < end_offset),
	CONSTRAINT statements_exact_check CHECK (char_length(exact) = end_offset - begin_offset),
	CONSTRAINT statements_sentence_check CHECK (sentence <> ''),
	CONSTRAINT statements_rule_check CHECK (rule <> ''),
	CONSTRAINT statements_said_on_check CHECK (
		(said_on_precision IS NULL AND num_nonnulls(said_on_from, said_on_to, said_on_text, said_on_rule, said_on_anchor) = 0)
		OR (said_on_precision IS NOT NULL AND said_on_text IS NOT NULL AND said_on_rule IS NOT NULL
			AND (said_on_precision = 'UNKNOWN') = (said_on_from IS NULL AND said_on_to IS NULL))),
	CONSTRAINT statements_said_on_precision_check CHECK (said_on_precision IN ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'RANGE',
		'UNKNOWN')),
	CONSTRAINT statements_said_on_order_check CHECK (said_on_from <= said_on_to),
	CONSTRAINT statements_polarity_check CHECK (polarity IN ('ASSERTED', 'DENIED'))
);
ALTER SEQUENCE statements_seq OWNED BY statements.id;
CREATE INDEX statements_sort_idx ON statements (sort_on, public_id);
CREATE INDEX statements_said_on_to_idx ON statements (said_on_to);
CREATE INDEX statements_speaker_idx ON statements (speaker_id, sort_on, public_id);
CREATE INDEX statements_speaker_member_idx ON statements (speaker_member_id);
CREATE INDEX statements_addressee_member_idx ON statements (addressee_member_id);
CREATE INDEX statements_kind_idx ON statements (kind, sort_on, public_id);
CREATE INDEX statements_polarity_idx ON statements (polarity, sort_on, public_id);
CREATE INDEX statements_sentence_id_idx ON statements (sentence_id);
CREATE INDEX statements_search_idx ON statements USING gin (search);
COMMENT ON TABLE statements IS 'What somebody is reported to have said; the evidence is the content';
COMMENT ON COLUMN statements.public_id IS 'Article, "-s", begin and end: 4be0f9c27fb66c9a-s120-180';
COMMENT ON COLUMN statements.speaker_id IS 'The actor who said it; null where the text leaves it unnamed';
COMMENT ON COLUMN statements.speaker_text IS 'The words for the speaker, as printed; null where carried over from a sentence before';
COMMENT ON COLUMN statements.content IS 'The words said, without the outer quotation marks and without an attribution that interrupts them';
COMMENT ON COLUMN statements.pieces IS 'Begin and end of each part in turn; more than one pair where the attribution interrupts it';
COMMENT ON COLUMN statements.sentence IS 'The sentence that the content begins in, as in sentences.text: so that a fact is shown and searched by its own row';
