package dateline.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The cast of an article as it was recorded. */
public final class RecordedCast {

	private final Map<String, StoredMember> members = new HashMap<>();

	private final List<StoredMember> changed;

	RecordedCast(Collection<StoredMember> members, List<StoredMember> changed) {
		members.forEach((member) -> this.members.put(key(member.name(), member.type()), member));
		this.changed = List.copyOf(changed);
	}

	/** How many actors it has. */
	public int count() {
		return this.members.size();
	}

	/** The row for a member of the cast, null for null. */
	public @Nullable StoredMember member(@Nullable CastMember member) {
		return (member != null) ? stored(member) : null;
	}

	/** The actor for a member of the cast, null for null. */
	public @Nullable Actor actor(@Nullable CastMember member) {
		return (member != null) ? stored(member).actor() : null;
	}

	/**
	 * The row for a member of the cast.
	 * @throws IllegalArgumentException if it is of another cast
	 */
	public StoredMember stored(CastMember member) {
		StoredMember stored = this.members.get(key(member.name(), member.type()));
		if (stored == null) {
			throw new IllegalArgumentException("not of this cast: " + member.name());
		}
		return stored;
	}

	/**
	 * Members of other articles that are another actor since this cast was recorded, or
	 * whose actor has become a group or is none any more.
	 */
	public List<StoredMember> changed() {
		return this.changed;
	}

	private static String key(String name, ActorType type) {
		return type + " " + name;
	}

}
