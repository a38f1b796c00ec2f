package dateline.ingest;

/** How far an ingestion has come. */
public enum IngestionState {

	QUEUED, RUNNING, DONE, FAILED,
	/** There was nothing to do: the text is stored already. */
	SKIPPED

}
