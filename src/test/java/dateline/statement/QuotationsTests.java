package dateline.statement;

import java.util.ArrayList;
import java.util.List;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			“It broke,” she said. “We ran.”           | It broke, / We ran.
			"It broke," she said. "We ran."           | It broke, / We ran.
			„It broke,“ she said.                     | It broke,
			«It broke,» she said.                     | It broke,
			'It's gone,' the workers' leader said.    | It's gone,
			‘It’s gone,’ she said.                    | It’s gone,
			“He said ‘run’ and I ran,” she said.      | He said ‘run’ and I ran,
			“The word “run” saved me,” she said.      | The word “run” saved me,
			A 6'2" man and the '90s.                  | ``
			The workers' vote and the girls' school.  | ``
			“It broke, she said.                      | ``
			It broke,” she said.                      | ``
			“”                                        | ``
			""")
	void pairsMarks(String text, String expected) {
		assertThat(String.join(" / ", quoted(text))).isEqualTo(expected);
	}

	@Test
	void takesParagraphsThatOpenAgainAsOne() {
		String text = "“We lost it.\n“We ran,” she said.";
		List<Quotation> found = new Quotations(annotated(text)).all();
		assertThat(found).hasSize(1);
		assertThat(found.getFirst().pieces()).extracting((piece) -> piece.of(text))
			.containsExactly("We lost it.", "We ran,");
	}

	@Test
	void doesNotPairMarksOfParagraphsThatDoNotOpenAgain() {
		assertThat(quoted("“We lost it.\nWe ran,” she said.")).isEmpty();
	}

	private static List<String> quoted(String text) {
		return new Quotations(annotated(text)).all().stream().map((each) -> each.inner().of(text)).toList();
	}

	/** One sentence of one token for each line. */
	private static AnnotatedText annotated(String text) {
		List<Sentence> sentences = new ArrayList<>();
		int begin = 0;
		for (String line : text.split("\n", -1)) {
			Span span = new Span(begin, begin + line.length());
			Token token = new Token(0, span, line, line, "NN", null, -1, "root");
			sentences.add(new Sentence(sentences.size(), sentences.size(), span, List.of(token)));
			begin += line.length() + 1;
		}
		return new AnnotatedText(text, sentences);
	}

}
