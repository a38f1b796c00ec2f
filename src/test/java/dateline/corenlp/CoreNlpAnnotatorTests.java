package dateline.corenlp;

import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.MaskedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The real models. */
@Tag("models")
class CoreNlpAnnotatorTests {

	private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

	@Test
	void keepsOffsetsIntoTheOriginal() {
		String text = "😀 Maria Lopez said the dam failed.\nIt was “old”.";
		AnnotatedText annotated = ANNOTATOR.annotate(MaskedText.of(text));
		assertThat(annotated.sentences()).hasSize(2).extracting(Sentence::paragraph).containsExactly(0, 1);
		for (Sentence sentence : annotated.sentences()) {
			for (Token token : sentence.tokens()) {
				assertThat(token.span().of(text)).isEqualTo(token.text());
			}
		}
		assertThat(annotated.sentences().getFirst().tokens()).filteredOn((token) -> token.entity() == EntityType.PERSON)
			.extracting(Token::text)
			.containsExactly("Maria", "Lopez");
	}

	@Test
	void keepsTranscribedNameWhole() {
		AnnotatedText annotated = ANNOTATOR
			.annotate(MaskedText.of("Prime Minister Mohammed Shia’ al-Sudani spoke in Baghdad."));
		assertThat(annotated.sentences().getFirst().tokens()).extracting(Token::text).contains("Shia’");
	}

	@ParameterizedTest
	@ValueSource(strings = { "He saw no reason to ask the U.S. “I do not think so,” he said.",
			"The gates opened at 6 a.m. \"We had waited all night,\" a nurse said.",
			"The plant is owned by Norte Inc. “Nobody was hurt.”" })
	void endsSentenceBeforeQuotationThatMakesOne(String text) {
		assertThat(ANNOTATOR.annotate(MaskedText.of(text)).sentences()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "He spoke of the U.S. “America First” policy, which he called a mistake.",
			"She met J.D. “Jim” Lume, the owner, on Monday." })
	void keepsSentenceWholeAroundQuotedWords(String text) {
		assertThat(ANNOTATOR.annotate(MaskedText.of(text)).sentences()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "the quick brown fox jumps over the lazy dog ", "1.5 ", "U.S. " })
	void boundsSentencesOfTextWithoutSentenceEnds(String words) {
		String text = words.repeat(40_000 / words.length());
		assertThat(ANNOTATOR.annotate(MaskedText.of(text)).sentences()).hasSizeGreaterThan(30)
			.allMatch((sentence) -> sentence.size() < 400);
	}

	@Test
	void findsNothingInBlankText() {
		assertThat(ANNOTATOR.annotate(MaskedText.of(" \n ")).sentences()).isEmpty();
	}

}
