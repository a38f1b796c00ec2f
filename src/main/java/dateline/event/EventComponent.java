package dateline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import dateline.event.EventMerger.Mention;

/**
 * Mentions that links hold together, directly or through others. Whatever else is
 * reported has no say in how they group, so that a database is regrouped by components.
 *
 * @param mentions by id; one alone if nothing is linked with it
 * @param links between them, the strongest first
 */
record EventComponent(List<Mention> mentions, List<EventLink> links) {

	private static final Comparator<EventLink> STRONGEST = Comparator.comparingInt(EventLink::strength)
		.reversed()
		.thenComparing((link) -> link.one().id())
		.thenComparing((link) -> link.other().id());

	/**
	 * Each mention in exactly one component, these by their first mention. The order of
	 * the input never matters. Only mentions with a bucket in common are compared.
	 */
	static List<EventComponent> of(Collection<Mention> mentions) {
		List<Mention> sorted = mentions.stream().sorted(Comparator.comparing(Mention::id)).toList();
		List<EventLink> links = links(sorted);
		Map<String, String> heads = new HashMap<>();
		links.forEach((link) -> {
			String one = head(heads, link.one().id());
			String other = head(heads, link.other().id());
			heads.put((one.compareTo(other) < 0) ? other : one, (one.compareTo(other) < 0) ? one : other);
		});
		Map<String, EventComponent> components = new LinkedHashMap<>();
		for (Mention mention : sorted) {
			components
				.computeIfAbsent(head(heads, mention.id()),
						(head) -> new EventComponent(new ArrayList<>(), new ArrayList<>()))
				.mentions()
				.add(mention);
		}
		links.sort(STRONGEST);
		for (EventLink link : links) {
			EventComponent component = components.get(head(heads, link.one().id()));
			Objects.requireNonNull(component).links().add(link);
		}
		return List.copyOf(components.values());
	}

	private static String head(Map<String, String> heads, String id) {
		String at = id;
		for (String next = heads.get(at); next != null && !next.equals(at); next = heads.get(at)) {
			String beyond = heads.getOrDefault(next, next);
			heads.put(at, beyond);
			at = next;
		}
		return at;
	}

	private static List<EventLink> links(List<Mention> mentions) {
		Map<Long, List<Integer>> stored = new HashMap<>();
		List<EventBuckets> buckets = mentions.stream().map(EventBuckets::of).toList();
		for (int i = 0; i < buckets.size(); i++) {
			for (long bucket : buckets.get(i).stored()) {
				stored.computeIfAbsent(bucket, (key) -> new ArrayList<>()).add(i);
			}
		}
		Map<Integer, TreeSet<Integer>> pairs = new TreeMap<>();
		for (int i = 0; i < buckets.size(); i++) {
			for (long bucket : buckets.get(i).wanted()) {
				for (int other : stored.getOrDefault(bucket, List.of())) {
					pairs.computeIfAbsent(Math.min(i, other), (key) -> new TreeSet<>()).add(Math.max(i, other));
				}
			}
		}
		List<EventLink> links = new ArrayList<>();
		pairs.forEach((i, others) -> others.tailSet(i, false)
			.forEach((other) -> new EventPair(mentions.get(i), mentions.get(other)).link().ifPresent(links::add)));
		return links;
	}

}
