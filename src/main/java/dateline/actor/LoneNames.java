package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Judges names for which only the recogniser speaks, by all places where the text has
 * them. One word that it takes for a person whom the text never names in full is mostly a
 * ship, a place, a brand or a body: it is a body where it owns what bodies own, stands
 * before the title of its head or "said it had", nobody behind "the" or before the noun
 * of a place, and a person only where it acts. A supposed organisation that the text
 * names once, without a noun, initials or an act, is nobody either.
 */
final class LoneNames {

	/** Offices that only bodies have. */
	private static final Set<String> OFFICES = Set.of("executive", "chairman", "chairwoman", "chair", "chairperson",
			"director", "president", "board", "shareholder", "shareholders", "ceo", "cfo", "management", "workers",
			"employees", "headquarters", "subsidiary", "shares", "customers", "founder", "secretary-general",
			"spokesman", "spokeswoman", "spokesperson", "leader", "chief", "head", "boss", "manager", "organiser",
			"organizer", "official", "officials");

	/** What "its" ties to a company. */
	private static final Set<String> FIRMS = Set.of("workforce", "staff", "employees", "workers", "shares", "factory",
			"factories", "plants", "profit", "profits", "dividend", "interim", "sales", "revenue", "customers",
			"shareholders", "board", "forecast", "guidance", "debt", "earnings", "headquarters", "subsidiary",
			"suppliers", "stores", "headcount");

	/** Nouns of places that a name stands before: "Kajuru forest". */
	private static final Set<String> SITES = Set.of("forest", "township", "village", "town", "city", "river", "valley",
			"district", "province", "region", "island", "islands", "lake", "mountain", "mountains", "street", "road",
			"bridge", "dam", "airport", "airfield", "airbase", "port", "harbour", "harbor", "camp", "prison", "jail",
			"barracks", "stadium", "hotel", "beach", "bay", "strait", "straits", "peninsula", "county", "checkpoint",
			"crossing", "neighbourhood", "neighborhood", "suburb", "slum", "square", "gorge", "plateau", "reef",
			"shoal", "volcano", "glacier", "pass", "canyon", "conference", "conventions", "junction", "interchange",
			"reservoir", "roundabout", "highway", "motorway", "railway", "pipeline", "oilfield", "gasfield", "field",
			"mine", "plant", "refinery", "missile", "missiles", "drone", "drones", "rifle", "rifles", "rocket",
			"rockets", "jet", "jets", "tank", "tanks", "helicopter", "helicopters", "desert", "basin", "delta",
			"wetland", "national", "quarter", "estate", "cemetery", "temple", "shrine", "monastery", "palace");

	/** Single words that companies are called by and nobody else. */
	private static final String COMPANIES = "(?:Aero|Hidro|Electro)\\p{Ll}{3,}|\\p{Lu}\\p{Ll}+(?:tech|soft|corp|telecom|pharma|farma|neft|prom|petrol|chem)";

	private final Gazetteer gazetteer;

	private final Institutions institutions;

	private final Roles roles;

	LoneNames(Gazetteer gazetteer, Institutions institutions, Roles roles) {
		this.gazetteer = gazetteer;
		this.institutions = institutions;
		this.roles = roles;
	}

	List<Name> settled(AnnotatedText text, List<Name> names) {
		Set<String> initials = text.sentences()
			.stream()
			.flatMap((sentence) -> sentence.tokens().stream())
			.map(Token::text)
			.filter(Initials::isCapitals)
			.collect(Collectors.toSet());
		Set<String> firms = text.sentences()
			.stream()
			.flatMap((
					sentence) -> sentence.tokens().stream().filter((token) -> isFirm(sentence, token)).map(Token::text))
			.collect(Collectors.toSet());
		Set<String> bodies = names.stream()
			.filter((name) -> name.type() != null && !name.isPerson())
			.map(Name::text)
			.collect(Collectors.toSet());
		Set<String> known = names.stream()
			.filter((name) -> name.isPerson() && PersonName.of(name.text()).isFull())
			.flatMap((name) -> PersonName.of(name.text()).words().stream())
			.collect(Collectors.toSet());
		Map<String, List<Name>> byText = names.stream()
			.filter((name) -> name.type() != null && name.entry() == null)
			.collect(Collectors.groupingBy(Name::text));
		List<Name> sure = sure(names);
		List<Name> peers = sure.stream().filter((name) -> name.type() == ActorType.ORGANIZATION).toList();
		List<Name> settled = new ArrayList<>();
		for (Name name : names) {
			List<Name> same = byText.getOrDefault(name.text(), List.of(name));
			boolean lone = name.entry() == null && name.isPerson() && same.stream().allMatch(Name::isBarePerson)
					&& !PersonName.of(name.text()).isFull() && !known.contains(PersonName.of(name.text()).last());
			boolean supposed = name.entry() == null && name.type() == ActorType.ORGANIZATION
					&& name.rule() == ActorRule.RECOGNISED;
			boolean initialled = name.entry() == null && same.stream().allMatch(Name::isBarePerson)
					&& Initials.of(name).length() > 2 && initials.contains(Initials.of(name));
			boolean site = name.entry() == null && same.stream().allMatch(Name::isBarePerson)
					&& any(same, LoneNames::isTheSite) && same.stream().noneMatch(LoneNames::isActing);
			boolean company = name.entry() == null && name.isBarePerson() && same.stream().allMatch(Name::isBarePerson)
					&& any(same, (each) -> isOwned(each) || Employers.isEmployer(each) || isFirmSaying(each));
			if (site) {
				settled.add(name.asNobody());
			}
			else if (name.entry() == null && name.last() > name.first() && same.stream().allMatch(Name::isBarePerson)
					&& same.stream().allMatch(LoneNames::isThing)
					&& !known.contains(PersonName.of(name.text()).last())) {
				settled.add(name.asNobody());
			}
			else if (company) {
				settled.add(name.as(ActorType.ORGANIZATION, ActorRule.NOUN_BESIDE));
			}
			else if (initialled) {
				settled.add(name.as(ActorType.ORGANIZATION, ActorRule.ACRONYM));
			}
			else if (lone && any(same, (each) -> Lists.isListed(each.sentence(), each.first(), each.last(), peers))) {
				settled.add(name.as(ActorType.ORGANIZATION, ActorRule.DEED));
			}
			else if (lone) {
				settled.add(person(name, same, firms));
			}
			else if (supposed && !initials.contains(Initials.of(name)) && !isShared(name.text(), bodies)
					&& !isSupported(name, same) && !sure.contains(name)) {
				settled.add(name.asNobody());
			}
			else {
				settled.add(name);
			}
		}
		return settled;
	}

	/**
	 * The bodies that more than the recogniser speaks for, and those that it sees in a
	 * list with them.
	 */
	private static List<Name> sure(List<Name> names) {
		List<Name> sure = new ArrayList<>(
				names.stream().filter((name) -> name.isBody() && name.rule() != ActorRule.RECOGNISED).toList());
		int before = -1;
		while (before < sure.size()) {
			before = sure.size();
			names.stream()
				.filter((name) -> name.type() == ActorType.ORGANIZATION && !sure.contains(name)
						&& Lists.isListed(name.sentence(), name.first(), name.last(), sure))
				.forEach(sure::add);
		}
		return sure;
	}

	/**
	 * "A stake in Poland's Lumen Baltika", "Lumen Baltika's shareholders": what has
	 * shares is no person.
	 */
	private static boolean isOwned(Name name) {
		Sentence sentence = name.sentence();
		int in = name.first() - 1;
		while (in > 0 && sentence.token(in).isName()) {
			in--;
		}
		if (in > 0 && sentence.token(in).tag().equals("POS")) {
			in -= 2;
			while (in > 0 && sentence.token(in).isName()) {
				in--;
			}
		}
		boolean share = in > 0 && sentence.token(in).is("in", "of") && sentence.token(in - 1)
			.is("stake", "shares", "shareholder", "shareholders", "subsidiary", "takeover");
		int next = name.last() + 2;
		boolean owner = next < sentence.size() && sentence.token(next - 1).tag().equals("POS")
				&& sentence.token(next)
					.is("owner", "owners", "shareholders", "shares", "subsidiary", "headquarters", "board", "customers",
							"profits", "parent", "factory", "factories", "plant", "stock", "CEO");
		boolean head = next + 1 < sentence.size() && isHeaded(sentence, next);
		return share || owner || head;
	}

	/** "Lumen Baltika's managing director": only companies have one. */
	private static boolean isHeaded(Sentence sentence, int at) {
		return sentence.token(at - 1).tag().equals("POS")
				&& sentence.token(at + 1).is("director", "executive", "officer")
				&& sentence.token(at).is("managing", "chief", "finance", "operations", "commercial");
	}

	/** "Verrick" and "Verrick Marine" speak for each other. */
	private static boolean isShared(String text, Set<String> bodies) {
		return bodies.stream().anyMatch((body) -> body.startsWith(text + " ") || text.startsWith(body + " "));
	}

	private Name person(Name name, List<Name> same, Set<String> firms) {
		if (firms.contains(name.text()) || any(same, this::isBody) || Initials.isCapitals(name.text())
				|| name.text().matches(COMPANIES) || isCamel(name)) {
			return name.as(ActorType.ORGANIZATION, ActorRule.RECOGNISED);
		}
		Entry country = this.gazetteer.lookup(name.text())
			.filter((entry) -> entry.kind() == EntryKind.COUNTRY && name.text().length() > 2)
			.orElse(null);
		if (country != null) {
			return new Name(name.sentence(), name.first(), name.last(), ActorType.COUNTRY, country, List.of(),
					ActorRule.GAZETTEER);
		}
		boolean place = any(same, (each) -> isSite(each) || isThing(each))
				|| this.gazetteer.lookup(name.text()).filter((entry) -> entry.isPlace()).isPresent();
		return (place || !any(same, (each) -> isActing(each) || isHuman(each))) ? name.asNobody() : name;
	}

	/**
	 * "A doctor, Josphat,", "her daughter Elsie", "gave his name only as Modou", "Rima,
	 * 34,".
	 */
	private boolean isHuman(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		Token after = name.after();
		boolean closed = after == null || after.is(",", ".", ";", "-", "(");
		boolean comma = at > 0 && sentence.token(at).is(",") && closed;
		if (comma) {
			at--;
		}
		boolean noun = at >= 0 && sentence.token(at).tag().equals("NN") && !SITES.contains(sentence.token(at).text())
				&& (comma || this.roles.endingAt(sentence, at).isPresent());
		boolean named = at >= 0 && sentence.token(at).is("as", "named", "called", "nicknamed");
		int next = name.last() + 2;
		boolean told = next < sentence.size() && sentence.token(next - 1).is(",")
				&& (sentence.token(next).tag().equals("CD") || sentence.token(next).is("who", "whose"));
		boolean source = at > 0 && sentence.token(at).is("to") && sentence.token(at - 1).is("according");
		return noun || named || told || source;
	}

	private boolean isSupported(Name name, List<Name> same) {
		boolean kind = name.before() != null && name.before().is("a", "an")
				&& this.institutions.type(name.tokens()) == null && name.after() != null && !name.after().isNoun();
		if (kind || (name.tokens().size() == 1 && any(same, LoneNames::isSite))) {
			return false;
		}
		return same.size() > 1 || isShortened(name) || Initials.isCapitals(name.tokens().getLast().text())
				|| this.institutions.type(name.tokens()) != null || isBody(name) || isActing(name) || isMember(name)
				|| isHuman(name) || isPossessed(name) || isAddressed(name)
				|| (name.last() > name.first() && Deeds.isDoer(name.sentence(), name.first(), name.last()));
	}

	/** Initials behind it, in brackets. */
	private static boolean isShortened(Name name) {
		Sentence sentence = name.sentence();
		int open = name.last() + 1;
		return name.behindBracket() > open && Initials.isCapitals(sentence.token(open + 1).text());
	}

	/** "Blamed Hanseong Engineering". */
	private static boolean isAddressed(Name name) {
		Sentence sentence = name.sentence();
		Token head = sentence.token(Draft.headOf(sentence, name.first(), name.last()));
		Token above = sentence.head(head);
		return above != null && head.isRelated("obj")
				&& above.hasLemma("accuse", "blame", "urge", "warn", "press", "criticize", "criticise", "thank", "ask",
						"tell", "sue", "fine", "charge", "condemn", "order", "sanction", "buy", "acquire", "own",
						"found", "lead", "run", "investigate", "support", "back", "raid");
	}

	/** "South Korea's Hanseong Engineering". */
	private static boolean isPossessed(Name name) {
		Token before = name.before();
		return before != null && before.tag().equals("POS") && name.last() > name.first();
	}

	/** "Analyst Cheung of Mizuho", "a spokesman for Vale", "shares in Vale". */
	private boolean isMember(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		if (at > 0 && sentence.token(at).is("the")) {
			at--;
		}
		if (at < 1 || !sentence.token(at).is("of", "for", "at", "from", "with", "in", "by")) {
			return false;
		}
		Token noun = sentence.token(at - 1);
		return sentence.token(at).is("by") ? noun.isVerb()
				: isWorkplace(sentence, at) || noun.isName() || this.roles.endingAt(sentence, at - 1).isPresent()
						|| noun.is("shares", "stake", "shareholders", "workers", "employees", "analysts", "members",
								"lawyers", "economists", "researchers", "officials", "subsidiary", "unit", "maker",
								"owner", "part", "executives", "leaders", "managers");
	}

	/** "Head of oil research at Lumebank": a role before "at", no comma between. */
	private boolean isWorkplace(Sentence sentence, int at) {
		for (int i = at - 1; sentence.token(at).is("at", "of", "with", "for") && i >= Math.max(0, at - 7); i--) {
			if (this.roles.endingAt(sentence, i).isPresent()) {
				return true;
			}
			if (!(sentence.token(i).isNoun() || sentence.token(i).is("of", "for", "and", "the")
					|| sentence.token(i).tag().startsWith("JJ"))) {
				return false;
			}
		}
		return false;
	}

	/** "Kestrel Vane said on Monday that it would close 40 branches". */
	private static boolean isFirmSaying(Name name) {
		Sentence sentence = name.sentence();
		int it = toldOf(sentence, name.last() + 1);
		return name.last() > name.first() && it > 0 && it + 2 < sentence.size()
				&& (sentence.token(it + 2)
					.hasLemma("cut", "shed", "close", "shut", "sell", "buy", "acquire", "launch", "recall", "invest",
							"hire", "suspend", "cooperate", "lay", "expand", "issue", "merge", "restructure", "reopen")
						|| sentence.token(it + 1).is("plans", "planned", "expects", "expected"));
	}

	/** The "it" of "said it had", "said on Monday that it would", -1 without. */
	private static int toldOf(Sentence sentence, int verb) {
		if (verb >= sentence.size() || !sentence.token(verb).hasLemma("say", "add", "announce", "insist")) {
			return -1;
		}
		int at = verb + 1;
		while (at < Math.min(sentence.size(), verb + 4)
				&& (sentence.token(at).is("on", "in", "a", "statement") || NameParts.isCalendar(sentence.token(at)))) {
			at++;
		}
		if (at < sentence.size() && sentence.token(at).is("that")) {
			at++;
		}
		return (at < sentence.size() && sentence.token(at).is("it")) ? at : -1;
	}

	/** It owns what bodies own, heads a title, or "said it had". */
	private boolean isBody(Name name) {
		Sentence sentence = name.sentence();
		int next = name.last() + 1;
		if (next + 1 >= sentence.size()) {
			return false;
		}
		if (sentence.token(next).tag().equals("POS")) {
			return owns(sentence, next + 1);
		}
		Roles.Match title = roleFrom(sentence, next);
		if (title != null && title.last() + 1 < sentence.size() && sentence.token(title.last() + 1).isName()) {
			return true;
		}
		if (sentence.token(next).tag().equals("NN") && OFFICES.contains(sentence.token(next).text())) {
			int behind = next + 1;
			return sentence.token(behind).isName() || !sentence.token(behind).isNoun();
		}
		if (Employers.isEmployer(name) || Employers.isRepresented(name)) {
			return true;
		}
		int at = toldOf(sentence, next);
		boolean human = name.before() != null && name.before().is("as", "named", "called");
		return !human && at > 0 && at + 1 < sentence.size()
				&& sentence.token(at + 1).is("had", "would", "has", "will", "could");
	}

	/** "Legislator" of "Fuerza Popular legislator Ana Lima", in small letters. */
	private Roles.@Nullable Match roleFrom(Sentence sentence, int from) {
		for (int i = from; i < Math.min(sentence.size(), from + 3); i++) {
			if (!sentence.token(i).tag().matches("NN|JJ|HYPH") || !sentence.token(i).text().matches("[\\p{Ll}-]+")) {
				return null;
			}
			Roles.Match match = this.roles.endingAt(sentence, i).orElse(null);
			if (match != null && match.role().title() && (i + 1 == sentence.size() || sentence.token(i + 1).isName())) {
				return match;
			}
		}
		return null;
	}

	private static boolean owns(Sentence sentence, int from) {
		for (int i = from; i < Math.min(sentence.size(), from + 5); i++) {
			Token token = sentence.token(i);
			boolean office = OFFICES.contains(token.text()) || token.is("spokesman", "workers");
			boolean last = i + 1 == sentence.size() || !sentence.token(i + 1).tag().matches("NNS?");
			if (office && last) {
				return !token.is("spokesman", "spokeswoman", "spokesperson");
			}
			if (!token.tag().matches("JJ.?|NNS?|VBG|HYPH|NNP")) {
				return false;
			}
		}
		return false;
	}

	/** "Kajuru forest". */
	private static boolean isSite(Name name) {
		Token after = name.after();
		return after != null && SITES.contains(after.text());
	}

	/** "The Ghulam Rasul crossing". */
	private static boolean isTheSite(Name name) {
		return name.before() != null && name.before().is("the") && isSite(name);
	}

	/**
	 * "Corvana is to shed 900 jobs, a tenth of its workforce": nobody's but a company's.
	 */
	private static boolean isFirm(Sentence sentence, Token name) {
		Token verb = name.isName() && name.isRelated("nsubj") ? sentence.head(name) : null;
		if (verb == null) {
			return false;
		}
		Token object = sentence.child(verb, "obj").orElse(null);
		if (object != null && verb.hasLemma("shed", "cut", "axe", "slash", "launch", "recall", "lower", "raise")
				&& object.hasLemma("job", "position", "post", "dividend", "forecast", "guidance")) {
			return true;
		}
		for (int i = name.index() + 1; i + 1 < Math.min(sentence.size(), name.index() + 16); i++) {
			if (sentence.token(i).isRelated("nsubj") && sentence.token(i).isName()) {
				return false;
			}
			if (sentence.token(i).is("its") && FIRMS.contains(sentence.token(i + 1).text())) {
				return true;
			}
		}
		return false;
	}

	/** "BlueFern": capitals inside one word, the Mac and De of people aside. */
	private static boolean isCamel(Name name) {
		return RecognisedNames.MIXED.matcher(name.text()).matches();
	}

	/** "The Hafborg", a ship; but "the Kremlin" is in the gazetteer. */
	private static boolean isThing(Name name) {
		Token before = name.before();
		Token after = name.after();
		return before != null && before.is("the") && (after == null || !after.isNoun());
	}

	/** The subject of a verb, one by whom something is done, or whose daughter. */
	private static boolean isActing(Name name) {
		Sentence sentence = name.sentence();
		Token head = sentence.token(Draft.headOf(sentence, name.first(), name.last()));
		Token above = sentence.head(head);
		boolean conjoined = above != null && head.isRelated("conj") && above.isRelated("nsubj");
		boolean agent = above != null && above.isVerb() && name.before() != null && name.before().is("by");
		return head.isRelated("nsubj") || conjoined || agent;
	}

	private static boolean any(List<Name> names, Predicate<Name> test) {
		return names.stream().anyMatch(test);
	}

}
