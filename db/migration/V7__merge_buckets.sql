-- Which event mentions are looked at again when a new one comes: those that links hold together with it.
-- What an older version extracted is extracted again at the next start, and gets its buckets then.

ALTER TABLE event_mentions RENAME COLUMN merge_key TO merge_component;
ALTER INDEX event_mentions_merge_key_idx RENAME TO event_mentions_merge_component_idx;
ALTER TABLE event_mentions ADD COLUMN merge_buckets bigint[] NOT NULL DEFAULT '{}';
CREATE INDEX event_mentions_merge_buckets_idx ON event_mentions USING gin (merge_buckets);
COMMENT ON COLUMN event_mentions.merge_component IS 'The same for all mentions that links hold together, directly or through others: they are grouped into events without regard to any other';
COMMENT ON COLUMN event_mentions.merge_buckets IS 'Hashes of what it can have in common with a mention that is linked with it';
