package dateline.article;

import java.util.List;
import java.util.Objects;

import dateline.text.MaskedText;
import dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineKindsTests {

	private static final LineKinds KINDS = new LineKinds();

	private static final String NEWS = "The river rose two metres on Monday and cut off the town of Alva.";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			HEADING     | River Cuts Off Town as Rescue Boats Arrive
			HEADING     | What we know so far
			HEADING     | Trade Row Between Chile and the U.S.
			CAPTION     | A rescue boat in Alva on Monday. Photo: Ana Lima/Reuters
			CAPTION     | Residents wait for help. (Photo by Ana Lima)
			CAPTION     | The mayor speaks to reporters. Getty Images
			BOILERPLATE | By Ana Lima and Tom Berg
			BOILERPLATE | https://example.org/news/1234
			BOILERPLATE | © 2024 The Example. All rights reserved.
			BOILERPLATE | Write to Ana Lima at ana.lima@example.org
			BOILERPLATE | READ MORE: How the dam was built
			BOILERPLATE | Sign up for our morning newsletter
			BOILERPLATE | The views expressed here do not reflect those of the publisher.
			BOILERPLATE | (Note: this article was updated to add a comment.)
			BOILERPLATE | Reporting by Ana Lima; editing by Tom Berg
			BOILERPLATE | This article was amended on 12 May 2024. An earlier version said that two were held.
			BOILERPLATE | An earlier version of this story misstated the year of the vote.
			BOILERPLATE | Sofia Berg contributed reporting from Faro.
			BOILERPLATE | With inputs from agencies
			BOILERPLATE | For more information, contact the press office
			BOILERPLATE | Media contact: Ana Lima, press office
			BOILERPLATE | • Spokespeople are available in English and French.
			BOILERPLATE | Tags: floods, Alva, rescue
			CAPTION     | [Image caption: Rescuers walked for two hours. EPA]
			CAPTION     | Image source, Getty
			CAPTION     | • Photographs: credit Alva Council
			HEADING     | What does the mayor say?
			HEADING     | Who else was there
			BODY        | The article was published on Monday, the court heard.
			BODY        | “What does the mayor say?”
			BODY        | Interviews with 12 survivors were published on Friday.
			BODY        | The union contributed research on wages to the report that the council adopted in May.
			BODY        | Officials said the water would fall by Thursday.
			BODY        | “We have lost everything,” said Ana Lima, 42, a farmer.
			BODY        | The photo of the bridge was shared widely.
			BODY        | By Monday night the water had reached the school.
			BODY        | Related costs rose to $3 million, the council said.
			""")
	void tellsTheKindOfLine(SentenceKind kind, String line) {
		assertThat(kindOf(line, NEWS + "\n\n" + line + "\n\n" + NEWS)).isEqualTo(kind);
	}

	@Test
	void takesWhatStandsBeforeTheNewsForHeadings() {
		String title = "Town cut off as river rises two metres and rescuers wait for boats";
		assertThat(kindOf(title, title + "\n\n" + NEWS)).isEqualTo(SentenceKind.HEADING);
	}

	@Test
	void keepsLastLineThatWasCut() {
		String cut = "the council said it would open a second shelter near the old station";
		assertThat(kindOf(cut, NEWS + "\n\n" + cut)).isEqualTo(SentenceKind.BODY);
	}

	@Test
	void hidesADatelineInMixedCaseInTheFirstLineOnly() {
		String text = "Abuja, Nigeria — Nurses began a strike.\n\nLagos, Kano — both cities were calm.";
		String visible = KINDS.mask(text, KINDS.read(text)).visible();
		assertThat(visible).doesNotContain("Abuja").contains("Nurses").contains("Lagos, Kano — both");
	}

	@Test
	void hidesAnAgencyAloneBeforeTheFirstWords() {
		String text = "(Reuters) — Nurses began a strike on Monday, the union said.";
		assertThat(KINDS.mask(text, KINDS.read(text)).visible().strip()).startsWith("Nurses");
	}

	@Test
	void keepsWordsSetOffByADash() {
		String text = "Nurses — tired, unpaid — began a strike on Monday, the union said.";
		assertThat(KINDS.mask(text, KINDS.read(text)).visible()).isEqualTo(text);
	}

	@Test
	void keepsABylineUnderTheTitleApart() {
		String title = "Former minister jailed for seven years over defence contract";
		String byline = "By Anna van der Meer, Legal Affairs Correspondent";
		String text = title + "\n" + byline + "\n\n" + NEWS;
		assertThat(kindOf(title, text)).isEqualTo(SentenceKind.HEADING);
		assertThat(kindOf(byline, text)).isEqualTo(SentenceKind.BOILERPLATE);
	}

	@Test
	void keepsADateUnderTheTitleApart() {
		String title = "Former minister jailed for seven years over defence contract";
		assertThat(KINDS.read(title + "\n2021-03-12 | Horn Desk | Addis Ababa\n\n" + NEWS)).hasSize(3);
	}

	@Test
	void readsHardWrappedLinesAsOneParagraph() {
		String text = """
				The river rose two metres on Monday and cut off the town of Alva, where
				rescuers were waiting for boats from the capital. The mayor said that
				nobody was missing.

				Schools stay closed until further notice, the council said in a statement.
				""";
		assertThat(KINDS.read(text)).hasSize(2);
		assertThat(KINDS.mask(text, KINDS.read(text)).visible()).contains("where rescuers").contains("that nobody");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			KABUL (Reuters) - Two men were held.            | Two men were held.
			(AFP) — Two men were held.                      | Two men were held.
			KOBE (Kyodo) Two men were held.                 | Two men were held.
			KOBE (Hyogo) Two men were held.                 | KOBE (Hyogo) Two men were held.
			GOMA, Democratic Republic of Congo, May 18 (Reuters) - Two men were held. | Two men were held.
			LONDON, Jan. 5 (AP) — Two men were held.        | Two men were held.
			GENEVA/NAIROBI, 3 May – Two men were held.      | Two men were held.
			- Two men were held.                            | Two men were held.
			PARIS, March 3, 2021 /PRNewswire/ -- Two men were held. | Two men were held.
			Geneva, 12 March 2021 – Two men were held.      | Two men were held.
			ALVA (Mali), Nov 15, 2017: Two men were held.   | Two men were held.
			Alva (Mali), 15 November. Two men were held.    | Two men were held.
			LIMA, 3 May (Agencia Sur).- Two men were held.  | Two men were held.
			KYIV, May 3 [Meridian] - Two men were held.     | Two men were held.
			Alva, Wednesday (Reuters) - Two men were held.  | Two men were held.
			Médecins Sans Frontières (MSF): Two men held.   | Médecins Sans Frontières (MSF): Two men held.
			Adré/London – Two men were held.                | Two men were held.
			MANILA: Two men were held.                      | Two men were held.
			LONDON—Two men were held.                       | Two men were held.
			NATO said two men were held.                    | NATO said two men were held.
			Peru – where two men were held – closed roads.  | Peru – where two men were held – closed roads.
			Ana Lima: Two men were held.                    | Ana Lima: Two men were held.
			""")
	void masksDatelinesAndBullets(String line, String visible) {
		MaskedText masked = KINDS.mask(line, KINDS.read(line));
		assertThat(masked.visible().strip()).isEqualTo(visible);
	}

	@Test
	void maskKeepsEveryPlace() {
		String text = "\uFEFFRiver Rises\r\n\r\nBy Ana Lima\r\n\r\n😀 " + NEWS + "\r\nPhoto: Tom Berg/Reuters\r\n";
		MaskedText masked = KINDS.mask(text, KINDS.read(text));
		assertThat(masked.visible()).hasSameSizeAs(text);
		assertThat(masked.visible().indexOf(NEWS)).isEqualTo(text.indexOf(NEWS));
		assertThat(masked.visible().strip()).isEqualTo("😀 " + NEWS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\n\r\n", "\u0000", "—", "((((((((((", "\u202Eabc" })
	void survivesJunk(String text) {
		List<Line> lines = KINDS.read(text);
		assertThat(KINDS.mask(text, lines).visible()).hasSameSizeAs(text);
	}

	@Test
	void readsLongLineOnce() {
		String text = "word, ".repeat(20_000);
		assertThat(KINDS.read(text)).hasSize(1);
	}

	private static SentenceKind kindOf(String line, String text) {
		return KINDS.read(text)
			.stream()
			.filter((each) -> each.span().of(text).equals(line))
			.map(Line::kind)
			.findFirst()
			.orElseThrow();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2018-11-14, VILNIUS. | 2018-11-14, VILNIUS. Lithuania ordered two diplomats to leave.
			MOSCOW, March 3. /ABCD/. | MOSCOW, March 3. /ABCD/. Output fell by a tenth.
			ALVA, 3 March 2021. | ALVA, 3 March 2021. The river rose two metres.
			Alva, March 3 (ABC) | Alva, March 3 (ABC) The river rose two metres.
			""")
	void findsADatelineThatEndsWithoutADash(String dateline, String line) {
		Span found = Objects.requireNonNull(LineKinds.dateline(line, KINDS.read(line)));
		assertThat(found.of(line).strip()).isEqualTo(dateline);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NASA. The agency said on Monday that it would launch again.",
			"On 3 March 2021 ALVA. The river rose two metres.", "Alva fell on 3 March. The river rose two metres.",
			"Alva, March 3 (a Sunday) was flooded." })
	void takesNoSentenceForADateline(String line) {
		assertThat(LineKinds.dateline(line, KINDS.read(line))).isNull();
	}

}
