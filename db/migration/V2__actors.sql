-- Who is who: within an article (cast_members) and across articles (actors).

CREATE SEQUENCE actors_seq INCREMENT BY 50;
CREATE TABLE actors (
	id bigint CONSTRAINT actors_pkey PRIMARY KEY DEFAULT nextval('actors_seq'),
	public_id text NOT NULL CONSTRAINT actors_public_id_key UNIQUE,
	name text NOT NULL,
	type text NOT NULL,
	country_code text,
	CONSTRAINT actors_public_id_check CHECK (public_id <> ''),
	CONSTRAINT actors_name_check CHECK (name <> ''),
	CONSTRAINT actors_type_check CHECK (type IN ('PERSON', 'ORGANIZATION', 'GOVERNMENT', 'MILITARY', 'ARMED_GROUP',
		'INTERNATIONAL_BODY', 'COUNTRY', 'MEDIA', 'GROUP')),
	CONSTRAINT actors_country_code_check CHECK (country_code ~ '^[A-Z]{2}$')
);
ALTER SEQUENCE actors_seq OWNED BY actors.id;
CREATE INDEX actors_type_idx ON actors (type, public_id);
COMMENT ON TABLE actors IS 'Persons, organisations, governments and so on, one row each across all articles';
COMMENT ON COLUMN actors.public_id IS 'Slug of the canonical name; with the article''s id behind it for a person of whom only one word of the name is known';
COMMENT ON COLUMN actors.country_code IS 'ISO 3166-1 alpha-2 of the country it belongs to; null if not known';

CREATE SEQUENCE cast_members_seq INCREMENT BY 50;
CREATE TABLE cast_members (
	id bigint CONSTRAINT cast_members_pkey PRIMARY KEY DEFAULT nextval('cast_members_seq'),
	article_id bigint NOT NULL CONSTRAINT cast_members_article_id_fkey REFERENCES articles ON DELETE CASCADE,
	actor_id bigint NOT NULL CONSTRAINT cast_members_actor_id_fkey REFERENCES actors,
	name text NOT NULL,
	type text NOT NULL,
	country_code text,
	merge_key text NOT NULL,
	CONSTRAINT cast_members_article_id_name_type_key UNIQUE (article_id, name, type),
	CONSTRAINT cast_members_id_actor_id_key UNIQUE (id, actor_id),
	CONSTRAINT cast_members_name_check CHECK (name <> ''),
	CONSTRAINT cast_members_type_check CHECK (type IN ('PERSON', 'ORGANIZATION', 'GOVERNMENT', 'MILITARY',
		'ARMED_GROUP', 'INTERNATIONAL_BODY', 'COUNTRY', 'MEDIA', 'GROUP')),
	CONSTRAINT cast_members_country_code_check CHECK (country_code ~ '^[A-Z]{2}$')
);
ALTER SEQUENCE cast_members_seq OWNED BY cast_members.id;
CREATE INDEX cast_members_actor_id_idx ON cast_members (actor_id);
CREATE INDEX cast_members_merge_key_idx ON cast_members (merge_key);
COMMENT ON TABLE cast_members IS 'An actor as one article knows it. Every fact names both the member and its actor under one foreign key that follows updates: when a later article shows that two members are the same or are not, cast_members.actor_id alone is changed and all facts follow';
COMMENT ON COLUMN cast_members.name IS 'The fullest name in the article';
COMMENT ON COLUMN cast_members.merge_key IS 'Only members with the same key can be the same actor';

CREATE SEQUENCE actor_aliases_seq INCREMENT BY 50;
CREATE TABLE actor_aliases (
	id bigint CONSTRAINT actor_aliases_pkey PRIMARY KEY DEFAULT nextval('actor_aliases_seq'),
	member_id bigint NOT NULL,
	actor_id bigint NOT NULL,
	alias text NOT NULL,
	alias_key text NOT NULL,
	CONSTRAINT actor_aliases_member_fkey FOREIGN KEY (member_id, actor_id) REFERENCES cast_members (id, actor_id)
		ON UPDATE CASCADE ON DELETE CASCADE,
	CONSTRAINT actor_aliases_member_id_alias_key UNIQUE (member_id, alias),
	CONSTRAINT actor_aliases_alias_check CHECK (alias <> '')
);
ALTER SEQUENCE actor_aliases_seq OWNED BY actor_aliases.id;
CREATE INDEX actor_aliases_actor_id_idx ON actor_aliases (actor_id, alias);
CREATE INDEX actor_aliases_alias_key_idx ON actor_aliases (alias_key text_pattern_ops, actor_id);
COMMENT ON TABLE actor_aliases IS 'The names of an actor, canonical name included, by the article that gives them';
COMMENT ON COLUMN actor_aliases.alias_key IS 'The alias as it is compared: without case, accents, punctuation, "the" and "al-"';

CREATE SEQUENCE mentions_seq INCREMENT BY 50;
CREATE TABLE mentions (
	id bigint CONSTRAINT mentions_pkey PRIMARY KEY DEFAULT nextval('mentions_seq'),
	article_id bigint NOT NULL CONSTRAINT mentions_article_id_fkey REFERENCES articles ON DELETE CASCADE,
	sentence_id bigint NOT NULL CONSTRAINT mentions_sentence_id_fkey REFERENCES sentences ON DELETE CASCADE,
	member_id bigint NOT NULL,
	actor_id bigint NOT NULL,
	kind text NOT NULL,
	begin_offset integer NOT NULL,
	end_offset integer NOT NULL,
	exact text NOT NULL,
	CONSTRAINT mentions_member_fkey FOREIGN KEY (member_id, actor_id) REFERENCES cast_members (id, actor_id)
		ON UPDATE CASCADE ON DELETE CASCADE,
	CONSTRAINT mentions_member_id_offsets_key UNIQUE (member_id, begin_offset, end_offset),
	CONSTRAINT mentions_kind_check CHECK (kind IN ('NAME', 'ROLE', 'ADJECTIVE', 'PRONOUN')),
	CONSTRAINT mentions_offsets_check CHECK (0 <= begin_offset AND begin_offset < end_offset),
	CONSTRAINT mentions_exact_check CHECK (char_length(exact) = end_offset - begin_offset)
);
ALTER SEQUENCE mentions_seq OWNED BY mentions.id;
CREATE INDEX mentions_article_id_idx ON mentions (article_id, begin_offset);
CREATE INDEX mentions_sentence_id_idx ON mentions (sentence_id);
CREATE INDEX mentions_actor_id_idx ON mentions (actor_id, article_id);
COMMENT ON TABLE mentions IS 'Places in articles where an actor is named';
