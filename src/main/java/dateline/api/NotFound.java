package dateline.api;

/** Nothing has this id: answered with status 404. */
public final class NotFound extends RuntimeException {

	public NotFound(String kind, String id) {
		super("There is no %s with the id '%s'.".formatted(kind, id));
	}

}
