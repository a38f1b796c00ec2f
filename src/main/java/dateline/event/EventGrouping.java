package dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dateline.event.EventMerger.Mention;

/**
 * Groups the mentions of a component: along its links, the strongest first, groups join
 * while nobody in them contradicts anybody else, and not where an equally good link leads
 * to a third group that cannot be both. Each link costs at most the comparison of its two
 * groups with their neighbours, mention by mention.
 */
final class EventGrouping {

	private final Map<String, Cluster> clusters = new HashMap<>();

	private EventGrouping(EventComponent component) {
		component.mentions().forEach((mention) -> this.clusters.put(mention.id(), new Cluster(mention)));
		for (EventLink link : component.links()) {
			Cluster one = cluster(link.one());
			Cluster other = cluster(link.other());
			one.near(other, link.strength());
			other.near(one, link.strength());
		}
		component.links().forEach(this::follow);
	}

	/** Each mention of the component in exactly one list, in no order. */
	static List<List<Mention>> of(EventComponent component) {
		Set<Cluster> clusters = new HashSet<>(new EventGrouping(component).clusters.values());
		return clusters.stream().map((cluster) -> List.copyOf(cluster.mentions)).toList();
	}

	private void follow(EventLink link) {
		Cluster one = cluster(link.one());
		Cluster other = cluster(link.other());
		if (one != other && !one.contradicts(other) && !one.fitsElsewhere(other, link.strength())
				&& !other.fitsElsewhere(one, link.strength())) {
			Cluster larger = (one.mentions.size() < other.mentions.size()) ? other : one;
			Cluster smaller = (larger == one) ? other : one;
			larger.absorb(smaller);
			smaller.mentions.forEach((mention) -> this.clusters.put(mention.id(), larger));
		}
	}

	private Cluster cluster(Mention mention) {
		Cluster cluster = this.clusters.get(mention.id());
		if (cluster == null) {
			throw new IllegalArgumentException("not of this component: " + mention.id());
		}
		return cluster;
	}

	private static final class Cluster {

		private final List<Mention> mentions = new ArrayList<>();

		/** Those that links lead to, with the strongest link's strength. */
		private final Map<Cluster, Integer> neighbours = new HashMap<>();

		Cluster(Mention mention) {
			this.mentions.add(mention);
		}

		void near(Cluster other, int strength) {
			this.neighbours.merge(other, strength, Math::max);
		}

		boolean contradicts(Cluster other) {
			return this.mentions.stream().anyMatch((a) -> other.mentions.stream().anyMatch((b) -> contradict(a, b)));
		}

		private static boolean contradict(Mention one, Mention other) {
			return new EventPair(one, other).isContradiction();
		}

		/** Whether it might as well join a group that contradicts this one. */
		boolean fitsElsewhere(Cluster wanted, int strength) {
			return this.neighbours.entrySet()
				.stream()
				.anyMatch((each) -> each.getKey() != wanted && each.getValue() >= strength
						&& each.getKey().contradicts(wanted) && !each.getKey().contradicts(this));
		}

		void absorb(Cluster other) {
			this.mentions.addAll(other.mentions);
			other.neighbours.forEach((neighbour, strength) -> {
				neighbour.neighbours.remove(other);
				if (neighbour != this) {
					near(neighbour, strength);
					neighbour.near(this, strength);
				}
			});
			this.neighbours.remove(other);
		}

	}

}
