package dateline.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dateline.event.EventMerger.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Components and buckets against the plain comparison of all with all. */
class EventComponentTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 8, 13, 40, 120 })
	void findsEveryLinkThatComparingAllFinds(int articles) {
		List<Mention> mentions = mentions(articles);
		assertThat(EventComponent.of(mentions)).flatExtracting(EventComponent::links)
			.containsExactlyInAnyOrderElementsOf(links(mentions));
		assertThat(EventComponent.of(mentions)).flatExtracting(EventComponent::mentions)
			.containsExactlyInAnyOrderElementsOf(mentions);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 8, 13, 40, 120 })
	void groupsAsIfEachLinkWereWeighedAgainstAll(int articles) {
		List<Mention> mentions = mentions(articles);
		assertThat(new EventMerger().merge(mentions))
			.extracting((group) -> group.mentions().stream().map(Mention::id).collect(Collectors.toSet()))
			.containsExactlyInAnyOrderElementsOf(groupedPlainly(mentions));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 8, 13, 40, 120 })
	void groupsTheSameInWhateverOrder(int articles) {
		List<Mention> mentions = mentions(articles);
		List<EventMerger.Group> expected = new EventMerger().merge(mentions);
		for (int seed = 0; seed < 5; seed++) {
			List<Mention> shuffled = new ArrayList<>(mentions);
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(new EventMerger().merge(shuffled)).isEqualTo(expected);
		}
	}

	private static List<Mention> mentions(int articles) {
		GeneratedReports reports = new GeneratedReports(articles);
		return IntStream.range(0, articles).boxed().flatMap((i) -> reports.report(i).mentions().stream()).toList();
	}

	private static List<EventLink> links(List<Mention> mentions) {
		List<EventLink> links = new ArrayList<>();
		for (Mention one : mentions) {
			mentions.stream()
				.filter((other) -> one.id().compareTo(other.id()) < 0)
				.forEach((other) -> new EventPair(one, other).link().ifPresent(links::add));
		}
		links.sort(Comparator.comparingInt(EventLink::strength)
			.reversed()
			.thenComparing((link) -> link.one().id())
			.thenComparing((link) -> link.other().id()));
		return links;
	}

	private static Set<Set<String>> groupedPlainly(List<Mention> mentions) {
		List<EventLink> links = links(mentions);
		Map<String, Set<Mention>> groups = new HashMap<>();
		mentions.forEach((each) -> groups.put(each.id(), new HashSet<>(Set.of(each))));
		for (EventLink link : links) {
			Set<Mention> one = group(groups, link.one());
			Set<Mention> other = group(groups, link.other());
			if (one != other && !contradict(one, other) && links.stream()
				.filter((rival) -> rival.strength() >= link.strength())
				.noneMatch((rival) -> parts(one, other, group(groups, rival.one()), group(groups, rival.other())))) {
				one.addAll(other);
				other.forEach((each) -> groups.put(each.id(), one));
			}
		}
		return groups.values()
			.stream()
			.map((group) -> group.stream().map(Mention::id).collect(Collectors.toSet()))
			.collect(Collectors.toSet());
	}

	/** Whether a link between a and b makes one and other doubtful. */
	private static boolean parts(Set<Mention> one, Set<Mention> other, Set<Mention> a, Set<Mention> b) {
		return elsewhere(one, other, a, b) || elsewhere(one, other, b, a) || elsewhere(other, one, a, b)
				|| elsewhere(other, one, b, a);
	}

	private static boolean elsewhere(Set<Mention> one, Set<Mention> other, Set<Mention> here, Set<Mention> there) {
		return here == one && there != one && there != other && contradict(there, other) && !contradict(there, one);
	}

	private static Set<Mention> group(Map<String, Set<Mention>> groups, Mention mention) {
		return Objects.requireNonNull(groups.get(mention.id()));
	}

	private static boolean contradict(Set<Mention> first, Set<Mention> second) {
		return first.stream().anyMatch((a) -> second.stream().anyMatch((b) -> new EventPair(a, b).isContradiction()));
	}

}
