-- What was taken in, and what came of it.

CREATE SEQUENCE ingestions_seq INCREMENT BY 50;
CREATE TABLE ingestions (
	id bigint CONSTRAINT ingestions_pkey PRIMARY KEY DEFAULT nextval('ingestions_seq'),
	public_id text NOT NULL CONSTRAINT ingestions_public_id_key UNIQUE,
	file text,
	state text NOT NULL,
	reason text,
	article_id bigint CONSTRAINT ingestions_article_id_fkey REFERENCES articles ON DELETE SET NULL,
	sha256 text,
	extractor_version text,
	sentences integer,
	actors integer,
	statements integer,
	claims integer,
	events integer,
	warnings text[] NOT NULL DEFAULT '{}',
	queued_at timestamptz NOT NULL,
	started_at timestamptz,
	finished_at timestamptz,
	duration_ms bigint,
	CONSTRAINT ingestions_public_id_check CHECK (public_id <> ''),
	CONSTRAINT ingestions_file_check CHECK (file <> ''),
	CONSTRAINT ingestions_state_check CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'SKIPPED')),
	CONSTRAINT ingestions_reason_check CHECK (state NOT IN ('FAILED', 'SKIPPED') OR coalesce(reason <> '', false)),
	CONSTRAINT ingestions_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	CONSTRAINT ingestions_counts_check CHECK (least(sentences, actors, statements, claims, events, duration_ms) >= 0),
	CONSTRAINT ingestions_finished_check CHECK ((finished_at IS NOT NULL) = (state IN ('DONE', 'FAILED', 'SKIPPED'))
		AND (finished_at IS NULL OR duration_ms IS NOT NULL)),
	CONSTRAINT ingestions_started_check CHECK (state <> 'RUNNING' OR started_at IS NOT NULL)
);
ALTER SEQUENCE ingestions_seq OWNED BY ingestions.id;
CREATE INDEX ingestions_queued_at_idx ON ingestions (queued_at, public_id);
CREATE INDEX ingestions_state_idx ON ingestions (state, queued_at, public_id);
CREATE INDEX ingestions_article_id_idx ON ingestions (article_id);
CREATE INDEX ingestions_file_idx ON ingestions (file);
COMMENT ON TABLE ingestions IS 'What was taken in: a file or a request, its state, and what was found or why not';
COMMENT ON COLUMN ingestions.file IS 'Name of the file; null for a request';
COMMENT ON COLUMN ingestions.reason IS 'Why it failed, was skipped, or was stored without facts';
COMMENT ON COLUMN ingestions.sha256 IS 'SHA-256 of the bytes of the file or of the text of the request; null where they could not be read';
