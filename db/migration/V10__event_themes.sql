-- What tells that two articles report one story: the names that few other articles print.
-- What an older version extracted is extracted again at the next start, and gets its names then.

ALTER TABLE event_mentions ADD COLUMN lead boolean NOT NULL DEFAULT false;
ALTER TABLE event_mentions ADD COLUMN theme text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN event_mentions.lead IS 'Whether it stands in the first two paragraphs of the news';
COMMENT ON COLUMN event_mentions.theme IS 'Keys of the names that the article is about; two articles of one story have several in common';
