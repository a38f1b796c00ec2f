package dateline.actor;

import java.util.Optional;
import java.util.Set;

import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names that open a sentence, where every first word has a capital and no recogniser sees
 * a name: told by what stands behind, an explanation ("Clear Water, an environmental
 * charity, said", "Orvia, which makes the vaccine, said", "Vexim, owner of the line,
 * said") or, where a further word has a capital, an act of speech ("Doctors Against
 * Hunger rejected").
 */
final class OpeningNames {

	private static final int LONGEST = 6;

	/** Small words within a name. */
	private static final Set<String> LINKS = Set.of("of", "for", "the", "against", "without", "to", "and", "in", "on",
			"de", "del", "du", "la", "&");

	/** "Orvia, maker of the vaccine". */
	private static final Set<String> OWNERS = Set.of("owner", "operator", "maker", "publisher", "developer", "producer",
			"parent", "manufacturer", "supplier", "subsidiary", "unit", "organiser", "organizer");

	/** What "whose" ties to a company. */
	private static final Set<String> OWNED = Set.of("shares", "board", "workers", "staff", "employees", "members",
			"customers", "shareholders", "plants", "factories", "products", "flights", "planes", "ships", "brands",
			"subsidiary", "headquarters", "volunteers", "clinics", "trains");

	/** What actors do, beside speaking. */
	private static final String[] ACTS = { "ask", "sue", "file", "appeal", "write", "plan", "agree", "offer", "publish",
			"criticise", "criticize", "welcome", "apologise", "apologize", "withdraw", "sign", "launch", "respond",
			"react", "campaign", "want", "comment", "employ", "recall", "back", "support", "oppose", "praise",
			"suspend", "hire", "buy", "donate", "thank", "express", "voice", "refuse" };

	/** What only bodies do to what they have. */
	private static final String[] OWNING = { "own", "operate", "employ", "represent", "run", "manage", "publish",
			"lease", "supply", "campaign", "advise", "insure", "organise", "organize", "monitor", "fund" };

	private final Gazetteer gazetteer;

	private final Roles roles;

	private final Institutions institutions;

	/** Words that alone name nothing. */
	private final Set<String> common;

	private final GivenNames given;

	private final NounsInCommas commas = new NounsInCommas(new BodyNouns());

	OpeningNames(Gazetteer gazetteer, Roles roles, Institutions institutions, Set<String> common, GivenNames given) {
		this.gazetteer = gazetteer;
		this.roles = roles;
		this.institutions = institutions;
		this.common = common;
		this.given = given;
	}

	/** The body whose name opens the sentence. */
	Optional<Name> of(Sentence sentence) {
		int last = last(sentence);
		if (last < 0 || last >= LONGEST || last + 1 >= sentence.size()) {
			return Optional.empty();
		}
		Name name = Name.of(sentence, 0, last, null, ActorRule.SPEAKING);
		boolean explained = sentence.token(last + 1).is(",", "(", "-LRB-");
		if (!isFree(name, explained)) {
			return Optional.empty();
		}
		ActorType type = explained ? explained(name) : spoken(name) ? ActorType.ORGANIZATION : null;
		if (type == null) {
			return Optional.empty();
		}
		ActorType own = this.institutions.type(name.tokens());
		return Optional.of((own != null && type == ActorType.ORGANIZATION) ? name.as(own, ActorRule.SPEAKING)
				: name.as(type, ActorRule.NOUN_BESIDE));
	}

	/** The last of the words that may be a name, -1 where none can begin here. */
	private static int last(Sentence sentence) {
		if (!isFirst(sentence.token(0)) || OpeningNouns.open(sentence)) {
			return -1;
		}
		int last = 0;
		while (last + 1 < sentence.size()) {
			if (isPart(sentence.token(last + 1))) {
				last++;
			}
			else if (last + 2 < sentence.size() && LINKS.contains(sentence.token(last + 1).text())
					&& isPart(sentence.token(last + 2))) {
				last += 2;
			}
			else if (last + 3 < sentence.size() && sentence.token(last + 1).is("of", "for", "in")
					&& sentence.token(last + 2).text().equals("the") && isPart(sentence.token(last + 3))) {
				last += 3;
			}
			else {
				break;
			}
		}
		return last;
	}

	/** A noun, an adjective, a request ("Stop"), "Our". */
	private static boolean isFirst(Token token) {
		return isWord(token) && (token.isNoun() || token.tag().matches("JJ|VBP?|FW|PRP\\$"))
				&& !token.is("The", "His", "Her", "Its", "Many", "Several", "Such", "Other", "Most", "More", "Some",
						"Few", "Both", "Last", "Next", "Former", "Late", "Own", "Same", "First", "Second", "Yesterday",
						"Today", "Tonight", "Tomorrow");
	}

	private static boolean isPart(Token token) {
		return isWord(token) && (token.isNoun() || token.tag().matches("JJ|VB.?|FW") || CauseNames.isLink(token));
	}

	private static boolean isWord(Token token) {
		return token.text().length() > 1 && NameParts.isCapital(token) && token.text().matches("\\p{Lu}[\\p{L}'’&-]*")
				&& !(token.entity() == EntityType.PERSON && token.isName()) && !NameParts.isCalendar(token)
				&& !token.is("Mr", "Mrs", "Ms", "Dr", "Sir", "Lord", "Lady");
	}

	/** No role, no thing, nothing that the gazetteer has, no common words. */
	private boolean isFree(Name name, boolean explained) {
		boolean role = name.tokens().stream().anyMatch((token) -> isRole(name, token));
		boolean plain = name.tokens().stream().allMatch((token) -> this.common.contains(PersonName.fold(token.text())));
		boolean people = name.last() == 0 && name.tokens().getFirst().tag().matches("NNS|NNPS|JJ|VBP?|PRP\\$");
		boolean common = name.last() > 0 && name.tokens().getFirst().tag().equals("NNS")
				&& name.sentence().token(1).is("in", "at", "of") && !explainsItself(name);
		boolean served = name.tokens().getFirst().is("Lawyers", "Attorneys", "Solicitors", "Barristers", "Relatives")
				&& !CauseNames.isOne(name);
		return !role && !plain && !people && !common && !served && this.gazetteer.lookup(name.text()).isEmpty()
				&& (explained || !this.institutions.isThing(name.tokens())) && !Institutions.isOrgan(name.tokens())
				&& !(name.last() > 0 && this.given.has(name.tokens().getFirst()) && name.last() < 3
						&& name.tokens().stream().allMatch(Token::isName));
	}

	/** "Friends of the Lume", unlike "Shares in Lume" and "Members of Lume". */
	private static boolean explainsItself(Name name) {
		return CauseNames.isOne(name) || name.tokens()
			.getFirst()
			.is("Friends", "Sons", "Daughters", "Children", "Mothers", "Guardians", "Knights", "Soldiers", "Voices",
					"Brothers", "Sisters", "Defenders");
	}

	/** A title ("Justice Lume"), but not of "Justice Now", "Doctors Against Hunger". */
	private boolean isRole(Name name, Token token) {
		boolean link = token.index() < name.last() && CauseNames.isLink(name.sentence().token(token.index() + 1));
		return !link && this.roles.endingAt(name.sentence(), token.index())
			.filter((match) -> token.index() == name.last() || (match.role().title() && !token.tag().endsWith("S")))
			.isPresent();
	}

	/** What the words in commas behind the name say, null where they say nothing. */
	private @Nullable ActorType explained(Name name) {
		Sentence sentence = name.sentence();
		int start = name.behindBracket() + 1;
		int verb = verbBehind(sentence, start);
		if (verb < 0 || start > verb || !sentence.token(start - 1).is(",")) {
			return null;
		}
		ActorType noun = this.commas.behind(name);
		if (noun != null) {
			return noun;
		}
		Token word = sentence.token(start);
		Token next = sentence.token(start + 1);
		boolean which = word.is("which") && isOfBody(name, start + 1);
		boolean owning = word.is("whose") && OWNED.contains(next.text());
		boolean article = word.is("a", "an", "the");
		Token owner = article ? next : word;
		Token of = sentence.token(article ? start + 2 : start + 1);
		boolean owned = OWNERS.contains(owner.text()) && of.is("of") && name.tokens().getFirst().tag().startsWith("NN");
		return (which || owning || owned) && (!which || isAct(sentence.token(verb)) || next.hasLemma(OWNING))
				? ActorType.ORGANIZATION : null;
	}

	/** "Which makes", "which is owned by", "which has" in the clause behind "which". */
	private static boolean isOfBody(Name name, int at) {
		Sentence sentence = name.sentence();
		Token first = sentence.token(at);
		Token second = sentence.token(at + 1);
		boolean proper = name.last() > 0 || name.tokens().getFirst().isName();
		boolean place = name.tokens().getFirst().entity() == EntityType.LOCATION;
		if (first.is("is", "was")) {
			return second.is("owned", "based", "listed", "backed", "funded", "run", "headquartered", "led");
		}
		if (first.is("has", "had")) {
			return proper && !place
					&& (second.tag().matches("DT|CD|JJ|NNS?|PRP\\$|RB") || (name.last() > 0 && !second.is("been")));
		}
		return proper && !first.is("lies", "sits") && (first.isVerb() || first.tag().matches("MD|RB"));
	}

	/** The finite verb right behind the comma that ends the explanation, -1 without. */
	private static int verbBehind(Sentence sentence, int from) {
		for (int i = from + 1; i + 1 < sentence.size(); i++) {
			if (sentence.token(i).is(",")) {
				int verb = i + 1;
				while (verb + 1 < sentence.size() && (sentence.token(verb).tag().equals("RB")
						|| sentence.token(verb).is("has", "have", "had", "also"))) {
					verb++;
				}
				if (sentence.token(verb).tag().matches("VB[DZP]|MD|CC") || (verb > i + 1 && isDone(sentence, verb))) {
					return verb;
				}
			}
		}
		return -1;
	}

	/** "Asked" of "has asked". */
	private static boolean isDone(Sentence sentence, int verb) {
		return sentence.token(verb).tag().equals("VBN") && sentence.token(verb - 1).is("has", "have", "had", "also");
	}

	private static boolean isAct(Token verb) {
		return Speech.isVerb(verb) || verb.hasLemma(ACTS);
	}

	/** Whether several words that make one name speak. */
	private static boolean spoken(Name name) {
		Sentence sentence = name.sentence();
		int verb = name.last() + 1;
		while (verb + 1 < sentence.size() && sentence.token(verb).is("has", "have", "had", "also")) {
			verb++;
		}
		boolean speech = (sentence.token(verb).tag().matches("VB[DZ]") || isDone(sentence, verb))
				&& isAct(sentence.token(verb));
		return speech && name.last() > 0 && CauseNames.isOne(name);
	}

}
