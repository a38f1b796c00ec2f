package dateline.api;

/**
 * The id asked for is another name of something: answered with status 308 and the
 * location under its own id.
 */
public final class Moved extends RuntimeException {

	private final String id;

	public Moved(String id) {
		super("Its own id is '%s'.".formatted(id));
		this.id = id;
	}

	String id() {
		return this.id;
	}

}
