-- PostgreSQL takes it to cost next to nothing to look for words in an article, for which some kilobytes are unpacked. It
-- would rather look into all articles than into those of an actor. This is true, and says that it is dear.
CREATE FUNCTION unpacked(article bigint) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 1000
	AS 'BEGIN RETURN true; END';
COMMENT ON FUNCTION unpacked IS 'Always true; beside a search for words it says what that costs.';
