-- What the collections can be sorted by beside their own order; each with the public id, so that a page can go on
-- from a row value.

CREATE INDEX articles_ingested_at_idx ON articles (ingested_at, public_id);
CREATE INDEX sources_name_idx ON sources (name, public_id);
CREATE INDEX actors_name_idx ON actors (name, public_id);
CREATE INDEX claims_value_idx ON claims ((coalesce(value, min_value, max_value)), public_id);
