package dateline.actor;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import dateline.gazetteer.Gazetteer;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What says beside a name that it is a person's, whatever else the words might name: an
 * age ("Jay Lowe, 26,"), a work ("the developer, Marc Lume,") or an office ("Nahor Selim,
 * a coordinator of the march").
 */
final class HumanSigns {

	/** Nouns of companies that are those of people, too. */
	private static final Set<String> WORKERS = Set.of("developer", "operator", "publisher", "producer", "contractor",
			"manufacturer", "supplier", "promoter", "broker", "dealer", "miner", "maker", "builder", "distributor",
			"importer", "exporter", "trader", "grower", "breeder", "designer", "agent", "shareholder", "investor",
			"lender", "owner");

	/** What people are and no body is. */
	private static final String[] OFFICES = { "coordinator", "activist", "spokesman", "spokeswoman", "spokesperson",
			"professor", "lecturer", "economist", "analyst", "lawyer", "farmer", "teacher", "student", "journalist",
			"reporter", "politician", "lawmaker", "senator", "councillor", "resident", "doctor", "nurse", "researcher",
			"scientist", "historian", "official", "minister", "general", "colonel", "officer", "judge", "prosecutor",
			"engineer", "director", "manager", "secretary", "chairman", "chairwoman", "organiser", "organizer",
			"fisherman", "shopkeeper", "trader", "driver", "fellow", "expert", "geologist", "biologist", "adviser",
			"advisor", "aide", "commander", "diplomat", "ambassador", "priest", "bishop", "imam", "businessman",
			"businesswoman", "writer", "author", "singer", "actor", "player", "coach", "campaigner" };

	private final Gazetteer gazetteer;

	private final Roles roles;

	private final Institutions institutions;

	private final GivenNames given;

	private final NounsBeside beside = new NounsBeside(new BodyNouns());

	HumanSigns(Gazetteer gazetteer, Roles roles, Institutions institutions, GivenNames given) {
		this.gazetteer = gazetteer;
		this.roles = roles;
		this.institutions = institutions;
		this.given = given;
	}

	/** "Longwall operator Jay Lowe, 26,", "Jay Lowe (26)". */
	static boolean isAged(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 2;
		return at < sentence.size() && sentence.token(at - 1).is(",", "(", "-LRB-")
				&& sentence.token(at).text().matches("[1-9]\\d")
				&& (at + 1 == sentence.size() || sentence.token(at + 1).is(",", ".", ")", "-RRB-", ";"));
	}

	/** Whether people are called by this noun as often as companies: "developer". */
	static boolean isWorker(String noun) {
		return WORKERS.contains(noun);
	}

	/** Whether "he" or "she" stands anywhere in its sentence. */
	static boolean isWithPronoun(Name name) {
		return name.sentence().tokens().stream().anyMatch(HumanSigns::isPronoun);
	}

	private static boolean isPronoun(Token token) {
		return token.is("he", "she", "his", "her", "him", "himself", "herself");
	}

	/** "Ana Lima, who", "Ana Lima said she", "Ana Lima and her lawyer". */
	static boolean isWho(Name name) {
		Sentence sentence = name.sentence();
		int next = name.last() + 1;
		if (next + 1 < sentence.size() && sentence.token(next).is(",")
				&& sentence.token(next + 1).is("who", "whose", "whom")) {
			return true;
		}
		for (int i = next; i < sentence.size(); i++) {
			if (isPronoun(sentence.token(i))) {
				return true;
			}
			if (sentence.token(i).isName() || sentence.token(i).is(";", "\"", "“")) {
				return false;
			}
		}
		return false;
	}

	/** "The developer, Marc Lume,", "22-year-old machine operator Ana Lima". */
	boolean isWorking(Name name) {
		if (name.first() == name.last() || WordsBeside.of(name).nouns().stream().noneMatch(WORKERS::contains)) {
			return false;
		}
		List<Token> before = name.sentence().tokens().subList(Math.max(0, name.first() - 5), name.first());
		return this.given.has(name.tokens().getFirst()) || before.stream().anyMatch((each) -> each.is("old"));
	}

	/**
	 * "Nahor Selim, a coordinator of the march", whom the recogniser takes for a body.
	 */
	boolean isTitledBehind(Name name) {
		if (!isLikeFullName(name)
				|| name.tokens().stream().anyMatch((each) -> this.gazetteer.lookup(each.text()).isPresent())) {
			return false;
		}
		boolean owned = name.before() != null && Objects.requireNonNull(name.before()).tag().equals("POS")
				&& this.given.has(name.tokens().getFirst());
		return owned || isOffice(name.sentence(), name.last() + 2);
	}

	/** Two to four capitalised words, none of which says that they are a body. */
	private boolean isLikeFullName(Name name) {
		return name.rule() == ActorRule.RECOGNISED && name.type() == ActorType.ORGANIZATION
				&& name.last() > name.first() && name.last() < name.first() + 4
				&& name.tokens().stream().allMatch((token) -> token.isName() && token.text().matches("\\p{Lu}\\p{Ll}+"))
				&& this.institutions.type(name.tokens()) == null && this.beside.of(name) == null
				&& !this.institutions.isThing(name.tokens());
	}

	/** "A coordinator", behind a comma. */
	private boolean isOffice(Sentence sentence, int at) {
		if (at + 1 >= sentence.size() || !sentence.token(at - 1).is(",")
				|| !sentence.token(at).is("a", "an", "its", "their", "his", "her")) {
			return false;
		}
		int noun = at + 1;
		while (noun + 1 < sentence.size() && noun < at + 4
				&& (sentence.token(noun).tag().startsWith("JJ") || sentence.token(noun + 1).tag().equals("NN"))) {
			noun++;
		}
		Token role = sentence.token(noun);
		boolean head = sentence.token(at).tag().equals("PRP$") && role.is("head", "chief", "chair", "president",
				"leader", "founder", "chairperson", "boss", "deputy", "executive");
		return role.tag().equals("NN") && (head || role.is(OFFICES)) && this.roles.has(role.text());
	}

}
