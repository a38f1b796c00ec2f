package dateline.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.actor.ActorType;
import dateline.article.LineKinds;
import dateline.text.AnnotatedText;
import dateline.text.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The five seeds, from their text to merged events. */
class EventSeedsTests {

	private static final Map<String, LocalDate> PUBLISHED = Map.of("003", LocalDate.of(2024, 1, 17), "004",
			LocalDate.of(2024, 1, 9));

	private static List<EventMerger.Group> groups = List.of();

	@BeforeAll
	static void read() throws IOException {
		LineKinds kinds = new LineKinds();
		List<EventMerger.Mention> mentions = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of("seeds"))) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".txt")).sorted().toList()) {
				String article = file.getFileName().toString().substring(0, 3);
				String words = Files.readString(file);
				AnnotatedText text = Seeds.annotated(kinds.mask(words, kinds.read(words)));
				LocalDate published = PUBLISHED.get(article);
				Events.find(text, published).forEach((event) -> mentions.add(mention(article, published, event)));
			}
		}
		groups = new EventMerger().merge(mentions);
	}

	@Test
	void baghdadStrikeIsOneEventOfAtLeastFourArticles() {
		EventMerger.Group strike = groups.stream()
			.filter((each) -> each.mentions().size() > 3 && each.label().contains("Baghdad"))
			.findFirst()
			.orElseThrow();
		Set<String> articles = strike.mentions().stream().map(EventMerger.Mention::article).collect(Collectors.toSet());
		assertThat(articles).contains("000", "002", "003", "004");
		assertThat(strike.date()).isNotNull()
			.satisfies((date) -> assertThat(date.from()).isEqualTo("2024-01-01"))
			.satisfies((date) -> assertThat(date.to()).isEqualTo("2024-01-07"));
		assertThat(strike.parts()).noneMatch((each) -> each.actor().contains("Soleimani"));
	}

	@Test
	void findsWhatHappenedOnEachDay() {
		assertThat(on("2024-01-15")).contains("missile attack", "meeting");
		assertThat(on("2024-01-16")).contains("interview");
		assertThat(on("2023-12-25")).contains("drone attack");
		assertThat(on("2023-10-07")).contains("attack");
		assertThat(on("2020-01-01")).contains("drone strike", "vote");
	}

	@Test
	void killingOfTheGeneralIsOneEventOfThreeArticles() {
		assertThat(groups)
			.filteredOn((each) -> each.parts()
				.stream()
				.anyMatch((part) -> part.role() == Role.TARGET && part.actor().contains("Soleimani")))
			.singleElement()
			.satisfies((each) -> assertThat(each.mentions()).hasSize(3));
	}

	private static List<String> on(String from) {
		LocalDate day = LocalDate.parse(from);
		return groups.stream()
			.filter((each) -> each.date() != null && day.equals(each.date().from()))
			.flatMap((each) -> each.mentions().stream())
			.map(EventMerger.Mention::kind)
			.distinct()
			.toList();
	}

	private static EventMerger.Mention mention(String article, @org.jspecify.annotations.Nullable LocalDate published,
			EventFinding event) {
		Set<EventMerger.Part> parts = event.participants()
			.stream()
			.map((each) -> new EventMerger.Part(each.actor().name(), each.role(),
					each.actor().type() != ActorType.GROUP, each.actor().isPerson()))
			.collect(Collectors.toSet());
		return new EventMerger.Mention(article + "-" + String.format("%06d", event.trigger().begin()), article,
				published, event.type(), event.mode(), event.kind(), event.modality(), event.polarity(), event.date(),
				event.recent(), event.place(), parts, event.label(), event.theme());
	}

}
