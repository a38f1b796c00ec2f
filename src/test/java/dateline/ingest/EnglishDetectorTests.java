package dateline.ingest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishDetectorTests {

	private final EnglishDetector detector = new EnglishDetector();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					news       | Three bridges were closed on Friday after the river rose by four metres, the city council said, and nobody was hurt.
					names      | Ursula von der Leyen and Olaf Scholz met Emmanuel Macron in Strasbourg, where they spoke of the budget of the Union.
					quotation  | "Wir schaffen das," said Angela Merkel, the chancellor, in the summer of 2015, when many people had come to Germany.
					poem       | The woods are lovely, dark and deep, but I have promises to keep, and miles to go before I sleep, and miles to go before I sleep.
					headline   | Flood closes three bridges in Lyon
					brief      | Two killed in Lima blast.
					""")
	void takesEnglishProse(String kind, String text) {
		assertThat(this.detector.isEnglish(text)).as(kind).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Spanish    | Tres puentes fueron cerrados el viernes después de que el río subiera cuatro metros, dijo el ayuntamiento, y nadie resultó herido.
					German     | Drei Brücken wurden am Freitag gesperrt, nachdem der Fluss um vier Meter gestiegen war, teilte die Stadt mit; in der Stadt war niemand verletzt.
					French     | Trois ponts ont été fermés vendredi après que la rivière est montée de quatre mètres, a dit la mairie, et personne n’a été blessé.
					Italian    | Tre ponti sono stati chiusi venerdì dopo che il fiume era salito di quattro metri, ha detto il comune, e nessuno è rimasto ferito.
					Dutch      | Drie bruggen werden vrijdag gesloten nadat de rivier in de stad vier meter was gestegen, zei de gemeente, en er was niemand gewond.
					Portuguese | Três pontes foram fechadas na sexta-feira depois que o rio subiu quatro metros, disse a prefeitura, e ninguém ficou ferido no local.
					Latin      | Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae appellantur.
					Chinese    | 周五，河水上涨四米后，三座桥梁被关闭，市议会表示，没有人受伤。山谷里的学校将于周一重新开学。
					short Chinese | 三座桥梁被关闭
					Arabic     | أغلقت ثلاثة جسور يوم الجمعة بعد أن ارتفع النهر أربعة أمتار حسب مجلس المدينة ولم يصب أحد بأذى في الحادث
					Russian    | Три моста были закрыты в пятницу после того, как река поднялась на четыре метра, сообщил городской совет, никто не пострадал.
					table      | Team P W D L Pts Arsenal 38 28 5 5 89 Liverpool 38 24 10 4 82 Chelsea 38 18 9 11 63 Spurs 38 20 6 12 66 Everton 38 13 9 16 40
					recipe     | 200 g flour, 2 eggs, 1 tsp salt, 100 ml milk, 50 g butter, 3 onions, 2 cloves garlic, 1 bay leaf, pepper, parsley, olive oil, thyme
					numbers    | 1 2 3 4 5 6 7 8 9 10
					nothing    | ---
					""")
	void refusesEverythingElse(String kind, String text) {
		assertThat(this.detector.isEnglish(text)).as(kind).isFalse();
	}

}
