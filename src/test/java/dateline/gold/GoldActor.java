package dateline.gold;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import dateline.actor.ActorType;
import dateline.actor.CastMember;
import dateline.text.NameKey;

/**
 * An annotated actor.
 *
 * @param types those that are right, the best first
 * @param aliases its names as printed, each of which a system has to know
 * @param others further names, and descriptions, that a system may know it by
 * @param mayMerge ids of those that a system may take for the same
 */
record GoldActor(String id, String name, List<ActorType> types, List<String> aliases, List<String> others,
		Set<String> mayMerge, boolean optional) {

	private static final Pattern TITLE = Pattern.compile("^(mr|mrs|ms|dr|prof)-(?=.)");

	/** A name without case, accents, articles and courtesy titles. */
	static String key(String name) {
		return TITLE.matcher(NameKey.of(name)).replaceFirst("");
	}

	static Set<String> keys(CastMember member) {
		Set<String> keys = new TreeSet<>();
		keys.add(key(member.name()));
		member.aliases().forEach((alias) -> keys.add(key(alias)));
		return keys;
	}

	boolean isGroup() {
		return this.types.getFirst() == ActorType.GROUP;
	}

	/** Its names and all that a system may know it by. */
	Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		keys.add(key(this.name));
		this.aliases.forEach((alias) -> keys.add(key(alias)));
		this.others.forEach((alias) -> keys.add(key(alias)));
		return keys;
	}

	/** How many names they share. */
	long shared(CastMember member) {
		Set<String> keys = keys();
		return keys(member).stream().filter(keys::contains).count();
	}

}
