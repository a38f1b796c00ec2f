package dateline.ingest;

/** Why something cannot be taken in, in words for whoever supplied it. */
final class BadArticleException extends Exception {

	private static final long serialVersionUID = 1L;

	BadArticleException(String reason) {
		super(reason);
	}

	String reason() {
		return String.valueOf(getMessage());
	}

}
