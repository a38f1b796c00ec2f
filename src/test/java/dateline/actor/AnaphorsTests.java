package dateline.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.AnnotatedTexts;
import dateline.text.Sentence;
import dateline.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnaphorsTests {

	private static final CastExtractor EXTRACTOR = new CastExtractor(Gazetteer.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					chamber | Ferrolat, the Mexican zinc chamber, wrote to Ms. Lima. Output fell, the chamber says. | Ferrolat
					utility | State utility Norlux blamed a storm. The utility said power was back. | Norlux
					regulator | The Care Quality Commission closed a home. The regulator said it was filthy. | Care Quality Commission
					group | Shares in Brannock fell. Brannock, which makes pumps, cut 900 jobs. The group said sales had halved. | Brannock
					government | Kogi State Government imposed a curfew. Soldiers left. The state government said 11 people were held. | Kogi State Government
					council | North Northamptonshire Council shut two schools. The local council said boilers had failed. | North Northamptonshire Council
					district | The Cariboo Regional District lost 12 homes. The regional district said 40 people were missing. | Cariboo Regional District
					airline | Shares in Aerolume fell after Aerolume grounded six jets. The airline said tests would take a week. | Aerolume
					airline | Low-cost carrier Halvard Wings lost a jet. The Norwegian airline said nobody was hurt. | Halvard Wings
					club | The Royal Automobile Club of Victoria opposed the toll. The club has two million members. | Royal Automobile Club of Victoria
					group | Thai conglomerate Siam Norte buys ore. Phu Holdings sells it. The Thai group has a stake. | Siam Norte
					agency | The International Labour Organization called for an inquiry. The UN agency said 12 had died. | International Labour Organization
					firm | Phu Long Chemicals apologised. The ministry ordered the firm to halt production. | Phu Long Chemicals
					producer | Aquacoast, the biggest employer, warned against taxes. The salmon producer pays most. | Aquacoast
					party | Scottish Labour accused the SNP of neglect. The party said roads were closed. | Scottish Labour
					driver | Olena Marsh, 61, drove on. “We just drove,” said the 61-year-old school bus driver. | Olena Marsh
					group | Ana Lima, the spokesperson of Youth Tide, was there. Her group put the number at 200. | Youth Tide
					union | The Peruvian Airline Pilots Association met. A claim was made by the pilots' union. | Peruvian Airline Pilots Association
					association | The pilots' association complained. The association said the lamp was dead. | pilots' association
					carrier | Pilots at Dutch airline Vliegmar will strike after the carrier refused to pay. They said the carrier was rich. | Vliegmar
					agency | The Africa Centres for Disease Control and Prevention sent a team. The agency asked for money. | Africa Centres for Disease Control and Prevention
					regulator | The National Civil Aviation Agency, ANAC, has yet to certify it. The regulator will do so in May. | National Civil Aviation Agency
					army | Chad's military attacked a camp. The army said 12 rebels had been killed. | Chad armed forces
					union | Usdaw met Tesco on Monday. The retailer was silent. The shopworkers' union said talks had failed. | Usdaw
					retailer | Usdaw met Tesco on Monday. The talks failed, and the retailer said it was sorry. | Tesco
					watchdog | Finma fined Banque Norlux. The watchdog said the bank had lied. | FINMA
					company | Shares in Brannock fell after Brannock cut 900 jobs. Rivers Now, a campaign group, was glad. The company says nine workers died. | Brannock
					bank | Banque Lumera lost money on Monday. Lumera said its clients were safe. The bank fell. | Banque Lumera
					grocer | Brannock & Sons closes 12 shops, the grocer said. | Brannock & Sons
					force | Thames Valley Police arrested a man. The force said nobody was hurt. | Thames Valley Police
					mission | KFOR sent 40 men to the bridge. The NATO mission said calm had returned. | KFOR
					council | The UN Security Council met. The 15-member council called for calm. | UN Security Council
					group | Shares in Brannock fell. Brannock, which makes pumps, cut 900 jobs. The Leeds-listed group said sales had halved. | Brannock
					office | Ana Lima, the prime minister, left on Monday. Her office said she would be back on Friday. | Ana Lima
					charity | The Mercy Foundation lost a truck. The charity said its driver was safe. | Mercy Foundation
					regulator | The Rail Safety Administration closed the line. The regulator said the track was worn. | Rail Safety Administration
					group | The lobby group Fair Meter met. The trade body Ferro Cymru came. The lobby group said so. | Fair Meter
					group | Human rights group Cristal Watch left Minsk. The rights group said two were in jail. | Cristal Watch
					station | Radio Okavu went off the air on Monday. The radio station said a cable was cut. | Radio Okavu
					tribunal | The Constitutional Court of Colombia met. The tribunal said the law was void. | Constitutional Court of Colombia
					company | Minera Sul, a privately held company, met the owner, Cobrex. The company said it was poor. | Minera Sul
					militants | Hezbollah shelled the town on Monday. The militants said they would go on. | Hezbollah
					ministry | The Houthi health ministry counted 12 dead. The Houthi-run ministry said 30 were hurt. | Houthi health ministry
					confederation | The Confederation of Herders (CONHER) marched. The confederation said 2,000 people came. | Confederation of Herders
					""")
	void findsTheBodyThatAnArticleCallsSo(String noun, String words, String body) {
		assertThat(whoIs(words, noun, List::getLast)).contains(body);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			military | Rwandan troops crossed the river. Burundi's army stood by. The military denied it.
			army | Ethiopian troops crossed the river. The army denied that it had fired.
			party | The Centre Party won 40 seats. The ruling party said it would resign.
			company | Brannock Holdings sued Tulley Motors. A judge in Leeds agreed.\\nThe company said it would appeal.
			union | The Dockers' Union marched. The union that represents pilots said no.
			committee | The National Transportation Safety Committee read the log. The ethics committee said nothing.
			group | The Dockers' Union and Oxfam marched. The group said it would march again.
			driver | Olena Marsh, 61, and Ivan Bell, 61, drove on. “We just drove,” said the 61-year-old driver.
			trust | Leeds Hospital was closed. The trust that runs the hospital said beds were free.
			charity | The University of Oslo lost a truck. The charity said its driver was safe.
			union | Brannock cut 640 jobs in Leeds. The union said it had not been told.
			body | The Irish Nurses Association met in Cork. The body was found in the river.
			""")
	void leavesOthersAlone(String noun, String words) {
		assertThat(whoIs(words.replace("\\n", "\n"), noun, List::getLast)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					group | A London-based rights group said 12 people had died. Amnesty International did not say how. | Amnesty International
					watchdog | The competition watchdog said prices had doubled. The Consumer Commission fined two shops. | Consumer Commission
					union | Norway's biggest union said 900 men had walked out. The Dockers' Union wants more pay. | Dockers' Union
					""")
	void findsTheBodyThatIsNamedRightAfter(String noun, String words, String body) {
		assertThat(whoIs(words, noun, List::getFirst)).contains(body);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			group | A group said 12 people had died. Amnesty International did not say how.
			union | A union said 900 men had walked out. The Dockers' Union and the Miners' Union want more pay.
			""")
	void foreseesNobodyInDoubt(String noun, String words) {
		assertThat(whoIs(words, noun, List::getFirst)).isEmpty();
	}

	private static Optional<String> whoIs(String words, String noun, Function<List<Sentence>, Sentence> which) {
		AnnotatedText text = AnnotatedTexts.of(AnaphorsTests.class, words);
		Cast cast = EXTRACTOR.extract(text);
		Sentence sentence = which.apply(text.sentences());
		Token token = sentence.tokens().stream().filter((each) -> each.text().equals(noun)).findFirst().orElseThrow();
		return cast.referent(sentence, token).map(CastMember::name);
	}

}
