package dateline.event;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The form of the data files. */
class EventLexiconTests {

	private final EventLexicon lexicon = new EventLexicon();

	@Test
	void readsHundredsOfWords() {
		assertThat(this.lexicon.all()).hasSizeGreaterThan(350);
	}

	@Test
	void carriersHaveCarrierFramesAndNoOthersDo() {
		List<EventFrame> carriers = List.of(EventFrame.DOER, EventFrame.ATTENDEE, EventFrame.SUFFERER,
				EventFrame.HAPPENS);
		this.lexicon.all().values().forEach((lines) -> lines.forEach((line) -> {
			assertThat("VNC").contains(String.valueOf(line.part()));
			assertThat(carriers.contains(line.frame())).isEqualTo(line.part() == 'C');
		}));
	}

	@Test
	void modesAreInLowerCaseAndNeedAType() {
		this.lexicon.all()
			.values()
			.forEach((lines) -> lines.stream()
				.filter((line) -> line.mode() != null)
				.forEach((line) -> assertThat(line.type()).as(String.valueOf(line.mode())).isNotNull()));
	}

	@Test
	void knowsEverySetOfWords() {
		for (String set : List.of("real", "plan", "demand", "doubtful", "possible", "coming", "unreal", "recent",
				"deny", "weapon", "drone", "aerial", "explosives", "heavy", "firearms", "site", "state", "counting",
				"ravage", "calamity", "saying", "state-verb")) {
			assertThat(this.lexicon.words(set)).as(set).isNotEmpty();
		}
	}

}
