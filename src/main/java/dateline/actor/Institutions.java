package dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.text.EntityType;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies whose name says what they are, from {@code actor/organizations.tsv}, found by
 * their capitals without a recogniser: "the Permanent Electoral Authority", "the Court of
 * Appeal", "Coordinating Group on Vaccine Provision". A noun of a body alone ("the
 * Authority") is no name, nor is one that another name follows ("Police Commissioner
 * Lima").
 */
final class Institutions {

	private static final Set<String> LINKS = Set.of("of", "for", "on", "de", "du", "des", "del", "da", "do", "della",
			"against", "dos", "das", "di", "dei", "delle", "degli", "van", "voor", "für", "nan", "na", "pour", "para",
			"sans", "sin");

	/** Nouns that begin a name: "Radio Lume", "Tribunal Supremo". */
	private final Set<String> first;

	private static final Set<String> CALENDAR = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
			"saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
			"october", "november", "december", "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "oct.", "nov.", "dec.");

	/** Capitals that alone do not make a name of "Party", "Bank" or "Front". */
	private static final Set<String> DIRECTIONS = Set.of("western", "eastern", "northern", "southern", "central", "new",
			"old", "home", "left", "right", "first", "second", "soviet");

	/** Members that a party is called by. */
	private static final String PARTIES = "Conservatives|Liberals|Greens|Socialists|Communists|Nationals|Tories|Centrists";

	private static final String HOUSES = "parliament|congress|senate|assembly|duma|knesset|bundestag|saeima|seimas|sejm|riigikogu"
			+ "|dáil|storting|riksdag|folketing|eduskunta|majlis|rada|dewan|diet";

	private static final String[] STORMS = { "Hurricane", "Typhoon", "Cyclone", "Storm", "Tropical" };

	/** Nouns that with "the" alone point back to a body. */
	private static final Set<String> BARE = Set.of("service", "services", "institute", "mission", "organization",
			"organisation", "agency", "authority", "board", "office", "department", "directorate", "council",
			"committee", "commission", "tribunal", "court", "bureau", "ministry", "company", "bank", "union", "fund",
			"foundation", "federation", "association", "group", "party", "university", "hospital", "college", "school",
			"institution", "corporation", "society", "trust", "alliance", "movement", "network", "centre", "center",
			"brigade", "division", "regiment", "battalion", "squadron", "secretariat", "inspectorate", "embassy",
			"consulate", "municipality", "chamber", "club", "league", "initiative", "campaign", "coalition",
			"consortium", "cooperative", "front", "regulator", "ombudsman", "inquiry", "assembly", "administration");

	/** Letters of the shortest compound. */
	private static final int SHORTEST = 8;

	private final Map<String, BodyNoun> heads = new HashMap<>();

	/** Ends of compound nouns of a body: "Landgericht", "Skatteverket". */
	private final Map<String, BodyNoun> endings = new HashMap<>();

	/** Nouns that with another capitalised word are a name. */
	private final Set<String> phrases = new HashSet<>();

	/** Words at the end of what is no actor though recognisers take it for one. */
	private final Set<String> things;

	Institutions() {
		Lexicon.read("actor/organizations.tsv", 4).forEach((row) -> {
			this.heads.put(row.get(0), BodyNoun.of(row.get(1), row.get(3)));
			if (row.get(2).equals("yes")) {
				this.phrases.add(row.get(0));
			}
		});
		this.first = Lexicon.read("actor/first-nouns.tsv", 2).stream().map(List::getFirst).collect(Collectors.toSet());
		Lexicon.read("actor/first-nouns.tsv", 2).forEach((row) -> {
			this.heads.putIfAbsent(row.get(0), BodyNoun.of(row.get(1), "-"));
			this.phrases.add(row.get(0));
		});
		Lexicon.read("actor/endings.tsv", 2)
			.forEach((row) -> this.endings.put(row.get(0), BodyNoun.of(row.get(1), "-")));
		this.things = Lexicon.words("actor/things.tsv");
	}

	/**
	 * What the nouns in a name make of it, the last noun first; null if they are silent.
	 */
	@Nullable ActorType type(List<Token> name) {
		int link = 0;
		while (link < name.size() && !name.get(link).is("of", "for", "on", "de", "del", "da", "do")) {
			link++;
		}
		BodyNoun head = (link < name.size()) ? last(name.subList(0, link)) : null;
		if (head == null) {
			head = last(name);
		}
		boolean bare = name.size() == 1 && head != null && head.type() == ActorType.ORGANIZATION
				&& !this.phrases.contains(lower(name.getFirst()));
		return (head == null || bare) ? null : head.type(name);
	}

	/** What the word says of a body, by itself or its end. */
	private @Nullable BodyNoun head(Token token) {
		String word = lower(token);
		boolean surname = word.length() < 4 && token.entity() == EntityType.PERSON
				&& !token.text().equals(token.text().toUpperCase(Locale.ROOT));
		BodyNoun head = surname ? null : this.heads.get(word);
		return (head != null) ? head : compound(token);
	}

	/** "Landeskriminalamt": what the end of a long word says. */
	private @Nullable BodyNoun compound(Token token) {
		String word = lower(token);
		return (word.length() < SHORTEST || !isCapital(token)) ? null
				: this.endings.entrySet()
					.stream()
					.filter((ending) -> word.endsWith(ending.getKey()) && word.length() > ending.getKey().length() + 2)
					.max(Comparator.comparing((ending) -> ending.getKey().length()))
					.map(Map.Entry::getValue)
					.orElse(null);
	}

	/** Whether the last word of the name is the noun of a body of this type. */
	boolean endsIn(List<Token> name, ActorType type) {
		BodyNoun head = head(name.getLast());
		return head != null && type == head.type(name);
	}

	private @Nullable BodyNoun last(List<Token> name) {
		for (int i = name.size() - 1; i >= 0; i--) {
			BodyNoun head = head(name.get(i));
			if (head != null) {
				return head;
			}
		}
		return null;
	}

	/** "Dublin Airport", "World Refugee Day", "MV Lady of Palawan". */
	boolean isThing(List<Token> name) {
		return (this.things.contains(lower(name.getLast())) && !isBody(name)) || (name.size() > 1 && name.getFirst()
			.is("MV", "MT", "MS", "MY", "FV", "SV", "SS", "RMS", "RFA", "USS", "HMS", "USNS", "USCGC", "HMAS", "HMCS",
					"HMNZS", "BRP", "KRI", "INS", "PNS", "HNLMS", "HDMS", "ARA", "ROKS", "JS", "TCG", "Operation",
					"Project", "Hurricane", "Typhoon", "Cyclone", "Storm", "Mount", "Lake", "Camp", "Fort"));
	}

	/** "Fairview Regional District", whose last word is a thing's as often. */
	private boolean isBody(List<Token> name) {
		BodyNoun head = this.heads.get(lower(name.getLast()));
		return head != null && name.size() > 1 && head.type(name) != null;
	}

	/** "Cyclone" before a name. */
	static boolean isStorm(Token token) {
		return token.is(STORMS) && Character.isUpperCase(token.text().charAt(0));
	}

	/** "Cyclone Kenneth", whom a recogniser takes for a person. */
	boolean isStorm(Name name) {
		Token first = name.tokens().getFirst();
		Token before = name.before();
		return name.isPerson() && ((name.last() > name.first() && first.is(STORMS))
				|| (before != null && before.is(STORMS) && Character.isUpperCase(before.text().charAt(0))));
	}

	/**
	 * "The Service", "the Institute": what a release calls the body that it has named, no
	 * name.
	 */
	boolean isBareNoun(Sentence sentence, int at) {
		BodyNoun head = this.heads.get(lower(sentence.token(at)));
		return head != null && at > 0 && sentence.token(at - 1).is("the", "this", "our", "its")
				&& BARE.contains(lower(sentence.token(at)));
	}

	List<Name> find(Sentence sentence) {
		List<Name> found = new ArrayList<>();
		if (isShouted(sentence)) {
			return found;
		}
		for (Token token : sentence.tokens()) {
			committee(sentence, token.index()).ifPresent((name) -> {
				found.removeIf(name::overlaps);
				found.add(name);
			});
			if (isTheGovernment(sentence, token.index())) {
				found.add(Name.of(sentence, token.index(), token.index(), ActorType.GOVERNMENT, ActorRule.INSTITUTION));
			}
			if (token.is("government", "authorities", "administration")) {
				government(sentence, token.index()).ifPresent(found::add);
			}
			BodyNoun head = head(token);
			if (head != null && isCapital(token)
					&& (this.phrases.contains(lower(token)) || isEmployer(sentence, token, head))
					&& found.stream().noneMatch((name) -> name.covers(token.index()))) {
				phrase(sentence, token.index(), head).ifPresent((name) -> {
					found.removeIf(name::overlaps);
					found.add(name);
				});
			}
			if (isParty(sentence, token.index()) && found.stream().noneMatch((name) -> name.covers(token.index()))) {
				int first = token.is("Democrats") ? token.index() - 1 : token.index();
				found.add(Name.of(sentence, first, token.index(), ActorType.ORGANIZATION, ActorRule.INSTITUTION));
			}
			BodyNoun compound = isAlone(sentence, token.index()) ? compound(token) : null;
			if (compound != null && !this.heads.containsKey(lower(token))) {
				found.add(Name.of(sentence, token.index(), token.index(), compound.type(), ActorRule.INSTITUTION));
			}
		}
		return found;
	}

	/** "The Conservatives", by nothing but what its members are. */
	private static boolean isParty(Sentence sentence, int at) {
		boolean alone = at + 1 == sentence.size() || !sentence.token(at + 1).isNoun();
		boolean democrats = sentence.token(at).text().equals("Democrats") && at > 1
				&& sentence.token(at - 1).text().matches("Social|Christian|Liberal|Free");
		return alone && at > 0
				&& (democrats || ((sentence.token(at - 1).is("the") || sentence.token(at - 1).tag().equals("POS"))
						&& sentence.token(at).text().matches(PARTIES)));
	}

	/** A capitalised noun that no other one stands beside. */
	private static boolean isAlone(Sentence sentence, int at) {
		boolean joined = (at > 0 && (isNamePart(sentence.token(at - 1)) || sentence.token(at - 1).is("-")))
				|| (at + 1 < sentence.size() && (isCapital(sentence.token(at + 1)) || sentence.token(at + 1).is("-")));
		return !joined && sentence.token(at).isName();
	}

	/** "An analyst at New Street Capital": whom somebody works for is a body. */
	private boolean isEmployer(Sentence sentence, Token head, BodyNoun noun) {
		int first = head.index();
		while (first > 0 && isNamePart(sentence.token(first - 1))) {
			first--;
		}
		boolean compound = head.index() + 1 < sentence.size() && sentence.token(head.index() + 1).isNoun();
		if (first == head.index() || first < 2 || compound || noun.type() != ActorType.ORGANIZATION
				|| !sentence.token(first - 1).is("of", "at", "for", "with", "from")) {
			return false;
		}
		Token before = sentence.token(first - 2);
		return before.entity() == EntityType.PERSON || before.is("analyst", "analysts", "economist", "economists",
				"strategist", "manager", "director", "executive", "chief", "partner", "lawyer", "engineer", "worker",
				"workers", "employee", "employees", "spokesman", "spokeswoman", "researcher", "consultant", "trader",
				"broker", "head", "owner", "founder", "president", "chairman");
	}

	/** "The Government said", with a capital. */
	private static boolean isTheGovernment(Sentence sentence, int at) {
		boolean alone = at + 1 == sentence.size()
				|| !(sentence.token(at + 1).isNoun() || sentence.token(at + 1).is("of", "-", "and"));
		return sentence.token(at).text().equals("Government") && at > 0 && sentence.token(at - 1).is("the") && alone;
	}

	/**
	 * "Congress's transport committee", "parliament's security and defence committee".
	 */
	private static Optional<Name> committee(Sentence sentence, int at) {
		boolean house = lower(sentence.token(at)).matches(HOUSES) && at + 2 < sentence.size()
				&& sentence.token(at + 1).text().matches("['’]s?");
		if (!house) {
			return Optional.empty();
		}
		for (int i = at + 2; i < Math.min(sentence.size(), at + 9); i++) {
			Token token = sentence.token(i);
			if (token.is("committee", "subcommittee", "commission")) {
				int first = at;
				while (first > 0 && isCapital(sentence.token(at)) && isNamePart(sentence.token(first - 1))) {
					first--;
				}
				return (i > at + 2)
						? Optional.of(Name.of(sentence, first, i, ActorType.GOVERNMENT, ActorRule.INSTITUTION))
						: Optional.empty();
			}
			if (!token.tag().matches("JJ|NNP?S?|CC|,|HYPH|VBG")) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** "The government of Hirshabelle state", whether or not a gazetteer knows it. */
	private Optional<Name> government(Sentence sentence, int head) {
		if (head + 2 >= sentence.size() || !sentence.token(head + 1).is("of")) {
			return Optional.empty();
		}
		int first = sentence.token(head + 2).is("the") ? head + 3 : head + 2;
		int last = capitals(sentence, first);
		if (last >= first && last + 2 < sentence.size() && sentence.token(last + 1).is("de", "del", "do", "da")) {
			last = Math.max(last, capitals(sentence, last + 2));
		}
		boolean region = last + 1 < sentence.size()
				&& sentence.token(last + 1).is("state", "province", "region", "county");
		boolean place = last >= first && sentence.token(first).entity() != EntityType.PERSON
				&& (region || sentence.token(first).entity() != null);
		return place
				? Optional
					.of(Name.of(sentence, head, region ? last + 1 : last, ActorType.GOVERNMENT, ActorRule.INSTITUTION))
				: Optional.empty();
	}

	private Optional<Name> phrase(Sentence sentence, int head, BodyNoun noun) {
		if (this.first.contains(lower(sentence.token(head))) && capitals(sentence, head + 1) > head
				&& (head == 0 || !isNamePart(sentence.token(head - 1)))) {
			return Optional
				.of(Name.of(sentence, head, capitals(sentence, head + 1), noun.type(List.of()), ActorRule.INSTITUTION));
		}
		int last = right(sentence, head);
		boolean goesOn = last == head && head + 1 < sentence.size() && isCapital(sentence.token(head + 1))
				&& sentence.token(head + 1).isNoun();
		int first = left(sentence, head);
		if (goesOn && !(first < head - 1 && isHeadOfBody(sentence, head + 1))) {
			return Optional.empty();
		}
		boolean alone = first == last || (last == head && sentence.tokens()
			.subList(first, head)
			.stream()
			.allMatch((token) -> !isCapital(token) || (DIRECTIONS.contains(lower(token))
					&& sentence.token(head).is("Front", "Bank", "Union", "Group"))));
		if (alone || isOrgan(sentence.tokens().subList(first, last + 1))
				|| (last != head && this.things.contains(lower(sentence.token(last))))) {
			return Optional.empty();
		}
		if (first == head - 1 && last == head && isMansion(sentence, head)) {
			return Optional.empty();
		}
		ActorType type = noun.type(sentence.tokens().subList(first, last + 1));
		return (type != null) ? Optional.of(Name.of(sentence, first, last, type, ActorRule.INSTITUTION))
				: Optional.empty();
	}

	/** "At Kensal Court": a block of flats. */
	private static boolean isMansion(Sentence sentence, int head) {
		return sentence.token(head).text().equals("Court") && head > 1 && sentence.token(head - 2).is("at", "near")
				&& sentence.token(head - 1).isName()
				&& !sentence.token(head - 1)
					.is("Supreme", "High", "District", "Crown", "County", "Constitutional", "Federal", "Appeals",
							"Magistrates", "Sheriff", "Criminal", "Family", "Labour", "Labor");
	}

	/** "Executive Board": an organ of some body, which only that body's name tells. */
	static boolean isOrgan(List<Token> name) {
		return name.getLast().is("Board", "Committee", "Council") && name.subList(0, name.size() - 1)
			.stream()
			.allMatch((token) -> token.is("Executive", "Supervisory", "Management", "Advisory", "Governing", "Standing",
					"Steering", "Central", "Editorial"));
	}

	/** "Chief" of "Birch River Indian Band Chief Ana Lima". */
	private static boolean isHeadOfBody(Sentence sentence, int at) {
		return sentence.token(at)
			.is("Chief", "President", "Director", "Chair", "Chairman", "Chairwoman", "Chairperson", "Secretary",
					"Leader", "CEO", "Spokesman", "Spokeswoman", "Spokesperson", "Superintendent", "Commissioner",
					"Manager")
				&& at + 1 < sentence.size() && sentence.token(at + 1).entity() == EntityType.PERSON;
	}

	/** The first word of the name whose noun stands here. */
	private int left(Sentence sentence, int head) {
		int first = head;
		while (first > 0) {
			Token before = sentence.token(first - 1);
			boolean unit = before.text().matches("\\d+(?:st|nd|rd|th)?") && isMilitary(sentence.token(head));
			boolean seen = before.entity() == EntityType.ORGANIZATION && before.is("First", "United", "General")
					&& sentence.token(first).entity() == EntityType.ORGANIZATION;
			if (unit || seen || (isNamePart(before) && !(first == 1 && !before.isName() && before.entity() == null
					&& !before.is("Lower", "Upper", "Middle", "Greater", "First", "United")))) {
				first--;
			}
			else if (isSaint(sentence, first - 1)) {
				first -= 3;
			}
			else if (isPossessor(sentence, first - 1)) {
				first -= 2;
			}
			else if (isParticle(sentence, first - 1)) {
				first -= 2;
			}
			else if (before.is("&", "-") && first > 1 && isNamePart(sentence.token(first - 2))) {
				first -= 2;
			}
			else if (before.is("and") && first > 1 && sentence.token(head).is("Police", "Constabulary")
					&& isNamePart(sentence.token(first - 2))
					&& (first == 2 || !isNamePart(sentence.token(first - 3)))) {
				first -= 2;
			}
			else if (before.is("and") && first > 1 && sentence.token(first - 2).is("Fire", "Search", "Police")
					&& sentence.token(first).is("Rescue", "Emergency", "Crime")
					&& Character.isUpperCase(sentence.token(first).text().charAt(0))) {
				first -= 2;
			}
			else if (before.is("and") && first > 1 && isShared(sentence, first - 1, head)) {
				first -= 2;
			}
			else if (before.is("and") && first > 2 && isOneName(sentence, first - 1)) {
				first -= 2;
				while (first > 2 && sentence.token(first - 1).is(",") && isNamePart(sentence.token(first - 2))) {
					first -= 2;
				}
			}
			else if (first > 1 && (Hyphens.joins(sentence, first - 2) || (before.is("-")
					&& sentence.token(first - 2).text().matches("(?i)al|el|an|as|ash|ar|ad|at|az|ul")))) {
				first -= 2;
			}
			else {
				break;
			}
		}
		return first;
	}

	/** "São Bento dos Reis Metalworkers' Union". */
	private static boolean isParticle(Sentence sentence, int at) {
		return at > 0 && sentence.token(at).text().matches("do|da|dos|das|del|di|du") && sentence.token(at - 1).isName()
				&& isNamePart(sentence.token(at - 1));
	}

	/** "5th Infantry Division". */
	private boolean isMilitary(Token head) {
		BodyNoun noun = head(head);
		return noun != null && noun.type() == ActorType.MILITARY;
	}

	/** "St Mary's Hospital". */
	private static boolean isSaint(Sentence sentence, int mark) {
		return mark > 1 && sentence.token(mark).tag().equals("POS") && isCapital(sentence.token(mark - 1))
				&& sentence.token(mark - 2).is("St", "St.", "Saint", "Sainte");
	}

	/**
	 * "Lancashire and South Cumbria NHS Trust": two places that share a local body.
	 */
	private static boolean isShared(Sentence sentence, int and, int head) {
		boolean local = sentence.token(head)
			.is("Trust", "Council", "Service", "Board", "Authority", "Hospitals", "Police", "Constabulary");
		boolean kind = sentence.tokens()
			.subList(and, head + 1)
			.stream()
			.anyMatch((token) -> token.is("NHS", "Fire", "Rescue", "Ambulance", "Hospitals", "Police", "Constabulary",
					"Health", "Healthcare"));
		return local && kind && isNamePart(sentence.token(and - 1)) && sentence.token(and + 1).entity() != null
				&& (and == 1 || !isNamePart(sentence.token(and - 2)));
	}

	/** "National Farmers’ Federation", "Women's Institute"; not "Smith's Bank". */
	private boolean isPossessor(Sentence sentence, int mark) {
		boolean genitive = sentence.token(mark).tag().equals("POS") || (mark > 0
				&& sentence.token(mark).text().matches("['’]") && sentence.token(mark - 1).tag().endsWith("S")
				&& sentence.token(mark - 1).span().end() == sentence.token(mark).span().begin());
		if (!genitive || mark == 0) {
			return false;
		}
		Token owner = sentence.token(mark - 1);
		return isCapital(owner) && owner.entity() != EntityType.LOCATION && owner.entity() != EntityType.PERSON
				&& ((owner.text().endsWith("s") && owner.tag().endsWith("S")) || owner.is("Women", "Men", "People",
						"Children", "General", "Prosecutor", "Attorney", "Commissioner", "Ombudsman", "Sheriff",
						"Governor", "Mayor", "Coroner", "Chancellor", "President", "Minister", "Premier", "Secretary",
						"Examiner", "Auditor", "Comptroller", "Advocate", "Defender", "Teacher", "Farmer", "Worker",
						"Citizen", "Consumer", "Master"));
	}

	/**
	 * "The Cybersecurity and Infrastructure Security Agency": the article makes one name
	 * of it; "Iran and the Islamic Movement" are two.
	 */
	private boolean isOneName(Sentence sentence, int and) {
		int first = and - 1;
		Token left = sentence.token(first);
		if (!isNamePart(left) || left.entity() == EntityType.LOCATION || left.entity() == EntityType.PERSON
				|| this.phrases.contains(lower(left))) {
			return false;
		}
		while (first > 0) {
			boolean listed = first > 1 && sentence.token(first - 1).is(",") && isNamePart(sentence.token(first - 2))
					&& !this.phrases.contains(lower(sentence.token(first - 2)));
			if (!listed && !(isNamePart(sentence.token(first - 1))
					&& sentence.token(first - 1).entity() != EntityType.PERSON)) {
				break;
			}
			first -= listed ? 2 : 1;
		}
		return first > 0 && (sentence.token(first - 1).is("the") || sentence.token(first - 1).tag().equals("POS"));
	}

	/** The last word of the name whose noun stands here. */
	private int right(Sentence sentence, int head) {
		int last = head;
		while (last + 2 < sentence.size()
				&& (LINKS.contains(lower(sentence.token(last + 1))) || isPurpose(sentence, head, last + 1))) {
			int at = sentence.token(last + 2).is("the") ? last + 3 : last + 2;
			int end = capitals(sentence, at);
			if (end < at) {
				break;
			}
			if (end + 2 < sentence.size() && sentence.token(end + 1).text().matches("['’]")
					&& sentence.token(end).tag().endsWith("S") && capitals(sentence, end + 2) > end + 1) {
				end = capitals(sentence, end + 2);
			}
			boolean twin = sentence.token(end).is("Bosnia", "Trinidad", "Antigua", "Kitts") && end + 2 < sentence.size()
					&& sentence.token(end + 1).is("and") && isCapital(sentence.token(end + 2));
			end = twin ? end + 2 : end;
			last = end;
			boolean goesOn = last + 2 < sentence.size() && sentence.token(last + 1).is("and", "&", ",");
			while (goesOn && isSecondSubject(sentence, at, last + 2)) {
				last = capitals(sentence, last + 2);
				goesOn = last + 2 < sentence.size() && sentence.token(last + 1).is("and", "&", ",");
			}
		}
		return last;
	}

	/** "The Group to Support Dawn". */
	private static boolean isPurpose(Sentence sentence, int head, int at) {
		return sentence.token(at).text().equals("to") && head > 0 && sentence.token(head - 1).is("the")
				&& sentence.token(head)
					.is("Group", "Committee", "Coalition", "Campaign", "Movement", "Fund", "Alliance", "Front",
							"Society", "League")
				&& sentence.token(at + 1).tag().equals("VB");
	}

	/** "Ministry of Trade and Industry", not "Bank of Canada and Goldman Sachs". */
	private boolean isSecondSubject(Sentence sentence, int first, int second) {
		int end = capitals(sentence, second);
		boolean listed = !sentence.token(second - 1).is(",")
				|| (endsInAnd(sentence, end + 1) && isOffice(sentence, first));
		return end >= second && listed
				&& sentence.tokens()
					.subList(second, end + 1)
					.stream()
					.noneMatch((token) -> token.entity() == EntityType.LOCATION || token.entity() == EntityType.PERSON
							|| this.heads.containsKey(lower(token)))
				&& sentence.token(first).entity() != EntityType.LOCATION;
	}

	/** "Ministry of", "Committee on": what has several subjects. */
	private static boolean isOffice(Sentence sentence, int first) {
		int noun = sentence.token(first - 1).is("the") ? first - 3 : first - 2;
		return noun >= 0 && !sentence.token(noun)
			.is("University", "Union", "Association", "Archdiocese", "Diocese", "Federation", "League", "Bank",
					"Friends", "Confederation", "Chamber", "College", "Institute", "Church");
	}

	/** "Land, Infrastructure, Transport and Tourism". */
	private boolean endsInAnd(Sentence sentence, int from) {
		int at = from;
		while (at + 1 < sentence.size() && sentence.token(at).is(",") && capitals(sentence, at + 1) > at) {
			at = capitals(sentence, at + 1) + 1;
		}
		return at + 1 < sentence.size() && sentence.token(at).is("and", "&");
	}

	/** The last of the capitalised words that begin here, before it if there is none. */
	private int capitals(Sentence sentence, int from) {
		int last = from - 1;
		while (last + 1 < sentence.size() && isNamePart(sentence.token(last + 1))
				&& !(last > from - 1 && isPersonBehind(sentence, last))) {
			last++;
		}
		return last;
	}

	/** "Joseph Banda" behind "Ministry of Works". */
	private static boolean isPersonBehind(Sentence sentence, int last) {
		return sentence.token(last + 1).entity() == EntityType.PERSON
				&& sentence.token(last).entity() != EntityType.PERSON && last + 2 < sentence.size()
				&& sentence.token(last + 2).entity() == EntityType.PERSON;
	}

	private static boolean isNamePart(Token token) {
		return isCapital(token) && !CALENDAR.contains(lower(token)) && !token.text().contains("$")
				&& (token.isNoun() || token.isVerb() || token.tag().startsWith("JJ") || token.tag().equals("FW"))
				&& !token.is("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Dr", "Dr.", "Today", "Tonight", "Yesterday",
						"Tomorrow");
	}

	/** "Friday", "March". */
	static boolean isCalendar(Token token) {
		return CALENDAR.contains(lower(token));
	}

	private static boolean isCapital(Token token) {
		return Character.isUpperCase(token.text().charAt(0));
	}

	private static boolean isShouted(Sentence sentence) {
		return sentence.size() > 2 && sentence.tokens()
			.stream()
			.allMatch((token) -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
	}

	private static String lower(Token token) {
		return token.text().toLowerCase(Locale.ROOT);
	}

}
