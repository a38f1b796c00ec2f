-- Who did what to whom, when and where; one event from the mentions of many articles.

CREATE SEQUENCE events_seq INCREMENT BY 50;
CREATE TABLE events (
	id bigint CONSTRAINT events_pkey PRIMARY KEY DEFAULT nextval('events_seq'),
	public_id text NOT NULL CONSTRAINT events_public_id_key UNIQUE,
	label text NOT NULL,
	type text,
	mode text,
	kind text NOT NULL,
	modality text NOT NULL,
	polarity text NOT NULL,
	place_name text,
	place_countries text[],
	date_from date,
	date_to date,
	date_precision text,
	date_text text,
	date_rule text,
	date_anchor date,
	sort_on date NOT NULL GENERATED ALWAYS AS (coalesce(date_from, date_to, DATE '0001-01-01')) STORED,
	CONSTRAINT events_type_check CHECK (type IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT',
		'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')),
	CONSTRAINT events_mode_check CHECK (mode IS NULL OR type IS NOT NULL),
	CONSTRAINT events_kind_check CHECK (kind <> ''),
	CONSTRAINT events_modality_check CHECK (modality IN ('ACTUAL', 'PLANNED', 'DEMANDED', 'HYPOTHETICAL')),
	CONSTRAINT events_place_check CHECK ((place_name IS NULL) = (place_countries IS NULL)),
	CONSTRAINT events_place_name_check CHECK (place_name <> ''),
	CONSTRAINT events_date_check CHECK (
		(date_precision IS NULL AND num_nonnulls(date_from, date_to, date_text, date_rule, date_anchor) = 0)
		OR (date_precision IS NOT NULL AND date_text IS NOT NULL AND date_rule IS NOT NULL
			AND (date_precision = 'UNKNOWN') = (date_from IS NULL AND date_to IS NULL))),
	CONSTRAINT events_date_precision_check CHECK (date_precision IN ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'RANGE',
		'UNKNOWN')),
	CONSTRAINT events_date_order_check CHECK (date_from <= date_to),
	CONSTRAINT events_label_check CHECK (label <> ''),
	CONSTRAINT events_polarity_check CHECK (polarity IN ('ASSERTED', 'DENIED'))
);
ALTER SEQUENCE events_seq OWNED BY events.id;
CREATE INDEX events_sort_idx ON events (sort_on, public_id);
CREATE INDEX events_date_to_idx ON events (date_to);
CREATE INDEX events_type_idx ON events (type, sort_on, public_id);
CREATE INDEX events_mode_idx ON events (mode, sort_on, public_id);
CREATE INDEX events_modality_idx ON events (modality, sort_on, public_id);
CREATE INDEX events_place_name_idx ON events USING gin (string_to_array(lower(place_name), ' and '));
CREATE INDEX events_place_countries_idx ON events USING gin (place_countries);
COMMENT ON TABLE events IS 'Events across articles: what their mentions say together';
COMMENT ON COLUMN events.public_id IS 'Public id of one of its mentions, kept for life';
COMMENT ON COLUMN events.type IS 'PLOVER type; null where none fits';
COMMENT ON COLUMN events.kind IS 'Plain word for what happened';
COMMENT ON COLUMN events.label IS 'A line for a reader';
COMMENT ON COLUMN events.date_from IS 'The first day it can have happened on, by the most precise of its mentions';

CREATE SEQUENCE event_mentions_seq INCREMENT BY 50;
CREATE TABLE event_mentions (
	id bigint CONSTRAINT event_mentions_pkey PRIMARY KEY DEFAULT nextval('event_mentions_seq'),
	public_id text NOT NULL CONSTRAINT event_mentions_public_id_key UNIQUE,
	article_id bigint NOT NULL CONSTRAINT event_mentions_article_id_fkey REFERENCES articles ON DELETE CASCADE,
	sentence_id bigint NOT NULL CONSTRAINT event_mentions_sentence_id_fkey REFERENCES sentences ON DELETE CASCADE,
	event_id bigint NOT NULL CONSTRAINT event_mentions_event_id_fkey REFERENCES events ON DELETE CASCADE,
	type text,
	mode text,
	kind text NOT NULL,
	modality text NOT NULL,
	polarity text NOT NULL,
	label text NOT NULL,
	recent boolean NOT NULL,
	merge_key text NOT NULL,
	trigger_text text NOT NULL,
	trigger_begin integer NOT NULL,
	trigger_end integer NOT NULL,
	place_name text,
	place_countries text[],
	date_from date,
	date_to date,
	date_precision text,
	date_text text,
	date_rule text,
	date_anchor date,
	sentence text NOT NULL,
	begin_offset integer NOT NULL,
	end_offset integer NOT NULL,
	exact text NOT NULL,
	prefix text NOT NULL,
	suffix text NOT NULL,
	rule text NOT NULL,
	search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', left(kind || ' ' || sentence, 100000))) STORED,
	CONSTRAINT event_mentions_id_event_id_key UNIQUE (id, event_id),
	CONSTRAINT event_mentions_article_id_trigger_key UNIQUE (article_id, trigger_begin, trigger_end),
	CONSTRAINT event_mentions_label_check CHECK (label <> ''),
	CONSTRAINT event_mentions_trigger_check CHECK (0 <= trigger_begin AND trigger_begin < trigger_end
		AND char_length(trigger_text) = trigger_end - trigger_begin),
	CONSTRAINT event_mentions_type_check CHECK (type IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT',
		'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')),
	CONSTRAINT event_mentions_mode_check CHECK (mode IS NULL OR type IS NOT NULL),
	CONSTRAINT event_mentions_kind_check CHECK (kind <> ''),
	CONSTRAINT event_mentions_modality_check CHECK (modality IN ('ACTUAL', 'PLANNED', 'DEMANDED', 'HYPOTHETICAL')),
	CONSTRAINT event_mentions_place_check CHECK ((place_name IS NULL) = (place_countries IS NULL)),
	CONSTRAINT event_mentions_place_name_check CHECK (place_name <> ''),
	CONSTRAINT event_mentions_offsets_check CHECK (0 <= begin_offset AND begin_offset < end_offset),
	CONSTRAINT event_mentions_exact_check CHECK (char_length(exact) = end_offset - begin_offset),
	CONSTRAINT event_mentions_sentence_check CHECK (sentence <> ''),
	CONSTRAINT event_mentions_rule_check CHECK (rule <> ''),
	CONSTRAINT event_mentions_date_check CHECK (
		(date_precision IS NULL AND num_nonnulls(date_from, date_to, date_text, date_rule, date_anchor) = 0)
		OR (date_precision IS NOT NULL AND date_text IS NOT NULL AND date_rule IS NOT NULL
			AND (date_precision = 'UNKNOWN') = (date_from IS NULL AND date_to IS NULL))),
	CONSTRAINT event_mentions_date_precision_check CHECK (date_precision IN ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'RANGE',
		'UNKNOWN')),
	CONSTRAINT event_mentions_date_order_check CHECK (date_from <= date_to),
	CONSTRAINT event_mentions_polarity_check CHECK (polarity IN ('ASSERTED', 'DENIED'))
);
ALTER SEQUENCE event_mentions_seq OWNED BY event_mentions.id;
CREATE INDEX event_mentions_event_id_idx ON event_mentions (event_id);
CREATE INDEX event_mentions_merge_key_idx ON event_mentions (merge_key);
CREATE INDEX event_mentions_sentence_id_idx ON event_mentions (sentence_id);
CREATE INDEX event_mentions_date_idx ON event_mentions (date_from, date_to);
CREATE INDEX event_mentions_search_idx ON event_mentions USING gin (search);
COMMENT ON TABLE event_mentions IS 'Reports of an event, one row per report in an article; the evidence is the clause that reports it';
COMMENT ON COLUMN event_mentions.public_id IS 'Article, "-e", begin and end of the trigger: 4be0f9c27fb66c9a-e120-128';
COMMENT ON COLUMN event_mentions.recent IS 'Whether the text calls it recent without a date';
COMMENT ON COLUMN event_mentions.merge_key IS 'Only mentions with the same key can report the same event';
COMMENT ON COLUMN event_mentions.trigger_text IS 'The word that names the event';
COMMENT ON COLUMN event_mentions.sentence IS 'As in sentences.text: so that a fact is shown and searched by its own row';

CREATE SEQUENCE event_participants_seq INCREMENT BY 50;
CREATE TABLE event_participants (
	id bigint CONSTRAINT event_participants_pkey PRIMARY KEY DEFAULT nextval('event_participants_seq'),
	event_mention_id bigint NOT NULL,
	event_id bigint NOT NULL,
	member_id bigint NOT NULL,
	actor_id bigint NOT NULL,
	role text NOT NULL,
	CONSTRAINT event_participants_mention_fkey FOREIGN KEY (event_mention_id, event_id)
		REFERENCES event_mentions (id, event_id) ON UPDATE CASCADE ON DELETE CASCADE,
	CONSTRAINT event_participants_member_fkey FOREIGN KEY (member_id, actor_id)
		REFERENCES cast_members (id, actor_id) ON UPDATE CASCADE ON DELETE CASCADE,
	CONSTRAINT event_participants_mention_member_role_key UNIQUE (event_mention_id, member_id, role),
	CONSTRAINT event_participants_role_check CHECK (role IN ('SOURCE', 'TARGET', 'PARTICIPANT'))
);
ALTER SEQUENCE event_participants_seq OWNED BY event_participants.id;
CREATE INDEX event_participants_event_id_idx ON event_participants (event_id, role, actor_id);
CREATE INDEX event_participants_actor_id_idx ON event_participants (actor_id, role, event_id);
CREATE INDEX event_participants_member_id_idx ON event_participants (member_id);
COMMENT ON TABLE event_participants IS 'Actors in their roles, by the mention that gives them; those of an event are the distinct ones of its mentions. event_id and actor_id follow the mention and the member';
