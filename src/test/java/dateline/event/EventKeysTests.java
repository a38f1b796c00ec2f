package dateline.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import dateline.article.Polarity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventKeysTests {

	@Test
	void keepsTheIdOfTheEventThatOthersJoin() {
		Event event = new Event("b-e1-2", group("b-e1-2"));
		EventKeys keys = new EventKeys(List.of(event), List.of(), Set.of("a-e1-2", "b-e1-2"));
		assertThat(keys.event(group("a-e1-2", "b-e1-2"))).isSameAs(event);
	}

	@Test
	void givesANewEventTheIdOfItsFirstMention() {
		EventKeys keys = new EventKeys(List.of(), List.of(), Set.of("a-e1-2", "b-e1-2"));
		assertThat(keys.event(group("b-e1-2", "a-e1-2"))).isNull();
		assertThat(EventKeys.newId(group("b-e1-2", "a-e1-2"))).isEqualTo("a-e1-2");
	}

	@Test
	void leavesTheEventWithItsMentionWhenTheyPart() {
		Event event = new Event("b-e1-2", group("b-e1-2"));
		EventKeys keys = new EventKeys(List.of(event), List.of(), Set.of("a-e1-2", "b-e1-2"));
		assertThat(keys.event(group("a-e1-2"))).isNull();
		assertThat(keys.event(group("b-e1-2"))).isSameAs(event);
	}

	private static EventMerger.Group group(String... ids) {
		List<EventMerger.Mention> mentions = Arrays.stream(ids)
			.map((id) -> new EventMerger.Mention(id, "a", null, null, null, "flood", Modality.ACTUAL, Polarity.ASSERTED,
					null, false, null, Set.of(), "a flood", Theme.NONE))
			.toList();
		return new EventMerger.Group(mentions, null, null, Set.of(), "a flood");
	}

}
