package dateline.statement;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportingLexiconTests {

	private final ReportingLexicon lexicon = new ReportingLexicon();

	@ParameterizedTest
	@ValueSource(strings = { "verbs.txt", "nouns.txt" })
	void namesEachEntryOnceAndInLowerCase(String file) {
		List<String> entries = ReportingLexicon.lines(file).stream().map(List::getFirst).toList();
		assertThat(entries).doesNotHaveDuplicates().isSorted().allMatch((each) -> each.matches("[a-z]+(\\+[a-z]+)*"));
	}

	@Test
	void givesEveryVerbAFrame() {
		assertThat(this.lexicon.verbs()).hasSizeGreaterThan(200);
		assertThat(this.lexicon.verbs().values()).allMatch((each) -> !each.frames().isEmpty());
	}

	@Test
	void knowsWhoCanSpeak() {
		assertThat(this.lexicon.speaker("spokesman")).contains(SpeakerKind.PERSON);
		assertThat(this.lexicon.speaker("ministry")).contains(SpeakerKind.BODY);
		assertThat(this.lexicon.speaker("report")).contains(SpeakerKind.DOCUMENT);
		assertThat(this.lexicon.speaker("data")).isEmpty();
		assertThat(this.lexicon.speaker("move")).isEmpty();
	}

	@Test
	void tellsDenialsFromRefusals() {
		assertThat(this.lexicon.verb("deny")).get().matches(ReportingVerb::denied);
		assertThat(this.lexicon.verb("warn")).get().matches((each) -> !each.denied());
		assertThat(this.lexicon.verb("refuse")).isEmpty();
	}

}
