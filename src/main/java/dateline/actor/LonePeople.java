package dateline.actor;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Who is meant by one word that the recogniser takes for a person whom the text never
 * names in full: a body where words beside it say so or its form does, the country that
 * the gazetteer knows by it, a person where it acts or something human is said of it,
 * else nobody.
 */
final class LonePeople {

	/** Single words that companies are called by and nobody else. */
	private static final Pattern COMPANIES = Pattern.compile(
			"(?:Aero|Hidro|Electro)\\p{Ll}{3,}|\\p{Lu}\\p{Ll}+(?:tech|soft|corp|telecom|pharma|farma|neft|prom|petrol|chem)");

	/** What somebody is for a body, and no body is. */
	private static final Set<String> HOLDERS = Set.of("lawyer", "solicitor", "barrister", "attorney", "counsel",
			"spokesman", "spokeswoman", "spokesperson", "chairman", "chairwoman", "chairperson", "chair", "director",
			"president", "founder", "captain", "skipper", "pilot", "secretary", "treasurer", "driver", "coach", "head",
			"leader", "chief", "boss", "executive", "editor", "principal", "headteacher", "chancellor", "rector",
			"dean", "physician", "doctor", "nurse", "steward", "foreman", "economist", "analyst", "commander", "mayor",
			"minister");

	private final Gazetteer gazetteer;

	private final Roles roles;

	private final BodySigns bodies;

	LonePeople(Gazetteer gazetteer, Roles roles, BodySigns bodies) {
		this.gazetteer = gazetteer;
		this.roles = roles;
		this.bodies = bodies;
	}

	/**
	 * The name as what it is.
	 * @param same all places where the text has it
	 */
	Name settled(Name name, List<Name> same, WholeText text) {
		if (text.isCompany(name) || same.stream().anyMatch(ImpersonalSigns::isBody)
				|| same.stream().anyMatch(ItselfSigns::isOwnerBehind) || same.stream().anyMatch(this.bodies::isBody)
				|| isFormOfBody(name.text())) {
			return name.as(ActorType.ORGANIZATION, ActorRule.RECOGNISED);
		}
		Entry country = this.gazetteer.lookup(name.text())
			.filter((entry) -> entry.kind() == EntryKind.COUNTRY && name.text().length() > 2)
			.orElse(null);
		if (country != null) {
			return new Name(name.sentence(), name.first(), name.last(), ActorType.COUNTRY, country, List.of(),
					ActorRule.GAZETTEER);
		}
		boolean place = same.stream().anyMatch((each) -> SiteNouns.isSite(each) || isThing(each))
				|| same.stream().anyMatch(LonePeople::isHit)
				|| this.gazetteer.lookup(name.text()).filter(Entry::isPlace).isPresent();
		return (place || same.stream().noneMatch((each) -> isActing(each) || isHuman(each))) ? name.asNobody() : name;
	}

	/** "HRA", "Lumetech", "BlueFern"; but the Mac and De of people. */
	private static boolean isFormOfBody(String text) {
		return Initials.isCapitals(text) || COMPANIES.matcher(text).matches()
				|| RecognisedNames.MIXED.matcher(text).matches();
	}

	/**
	 * "A doctor, Josphat,", "her daughter Elsie", "gave his name only as Modou", "Rima,
	 * 34,".
	 */
	boolean isHuman(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		Token after = name.after();
		boolean closed = after == null || after.is(",", ".", ";", "-", "(") || NounsInCommas.isAtHome(name);
		boolean comma = at > 0 && sentence.token(at).is(",") && closed;
		if (comma) {
			at--;
		}
		boolean noun = at >= 0 && sentence.token(at).tag().equals("NN") && !SiteNouns.isNoun(sentence.token(at))
				&& (comma || this.roles.endingAt(sentence, at).isPresent());
		boolean named = at >= 0 && sentence.token(at).is("as", "named", "called", "nicknamed");
		int next = name.last() + 2;
		boolean told = next < sentence.size() && sentence.token(next - 1).is(",")
				&& (sentence.token(next).tag().equals("CD") || sentence.token(next).is("who", "whose"));
		boolean source = at > 0 && sentence.token(at).is("to") && sentence.token(at - 1).is("according");
		return noun || named || told || source;
	}

	/** "The company's lawyer, Ana Lima," whatever "it" that she denies. */
	static boolean isHolder(Name name) {
		Sentence sentence = name.sentence();
		int noun = name.first() - 2;
		return noun >= 0 && sentence.token(noun + 1).is(",") && NounsInCommas.isClosed(name)
				&& sentence.token(noun).tag().equals("NN") && HOLDERS.contains(sentence.token(noun).text());
	}

	/** "The Hafborg", a ship; but "the Kremlin" is in the gazetteer. */
	static boolean isThing(Name name) {
		Token before = name.before();
		Token after = name.after();
		return before != null && before.is("the") && (after == null || !after.isNoun());
	}

	/** "Lumasak was the worst hit": only a place is. */
	private static boolean isHit(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 1;
		while (at < Math.min(sentence.size(), name.last() + 5)
				&& sentence.token(at).is("was", "is", "and", "the", "among")) {
			at++;
		}
		return at > name.last() + 1 && at + 1 < sentence.size()
				&& sentence.token(at).is("worst", "hardest", "worst-hit", "hardest-hit")
				&& (sentence.token(at).text().contains("-") || sentence.token(at + 1).is("hit", "affected", "-"));
	}

	/** The subject of a verb, one by whom something is done, or whose daughter. */
	static boolean isActing(Name name) {
		Sentence sentence = name.sentence();
		Token head = sentence.token(Draft.headOf(sentence, name.first(), name.last()));
		Token above = sentence.head(head);
		boolean conjoined = above != null && head.isRelated("conj") && above.isRelated("nsubj");
		boolean agent = above != null && above.isVerb() && name.before() != null && name.before().is("by");
		return head.isRelated("nsubj") || conjoined || agent;
	}

}
