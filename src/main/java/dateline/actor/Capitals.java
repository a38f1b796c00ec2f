package dateline.actor;

import java.util.Objects;

import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Tells whether a capital stands for the government: "Paris denied it", "Paris's claim",
 * "accused Paris", "a demand from Baghdad", not "in Paris" or "Paris's airport".
 */
final class Capitals {

	/** Prepositions before a capital that stands for a government: "ties with Paris". */
	private static final String[] GOVERNMENTAL = { "with", "between", "by", "against" };

	/** Verbs whose object is a government when it is a capital. */
	private static final String[] ADDRESSING = { "accuse", "blame", "urge", "warn", "press", "pressure", "criticize",
			"criticise", "thank", "ask", "tell", "back", "support", "condemn", "sanction", "anger", "provoke",
			"threaten", "isolate", "allow", "force", "call" };

	/** Verbs that give somebody something: "offered Paris help". */
	private static final String[] GIVING = { "offer", "give", "send", "grant", "lend", "owe", "promise", "pledge",
			"pay", "sell", "deny", "hand", "loan" };

	/** What comes from a government: "a demand from Baghdad". */
	private static final String[] SENT = { "demand", "pressure", "request", "letter", "criticism", "support", "signal",
			"permission", "response", "reaction", "call", "assurance", "offer", "invitation", "protest", "warning",
			"objection", "pushback", "approval", "consent", "condemnation", "complaint", "threat", "ultimatum" };

	/** Verbs whose object is to do something: "want Paris to pay". */
	private static final String[] MAKING = { "want", "oblige", "require", "expect", "persuade", "convince", "push",
			"compel", "encourage", "invite", "enable", "urge", "ask", "get", "allow", "force", "press", "tell", "order",
			"beg", "implore" };

	private final Gazetteer gazetteer;

	private final Acts acts = new Acts();

	Capitals(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** Whether it is a capital and no government. */
	boolean isMerelyCity(Name name) {
		if (name.entry() == null || name.entry().kind() != EntryKind.CAPITAL) {
			return false;
		}
		Sentence sentence = name.sentence();
		if (isCityOf(sentence, name.first())) {
			return true;
		}
		Token own = sentence.token(Draft.headOf(sentence, name.first(), name.last()));
		Token other = sentence.head(own);
		Token head = (other != null && isPaired(sentence, other, own)) ? other : own;
		Token above = sentence.head(head);
		boolean acts = head.isRelated("nsubj")
				|| sentence.child(head, "case").filter((preposition) -> preposition.is(GOVERNMENTAL)).isPresent();
		boolean owns = above != null && head.isRelated("nmod:poss") && this.acts.isAct(above);
		boolean addressed = above != null
				&& ((head.isRelated("obj") && above.hasLemma(ADDRESSING)) || (head.isRelated("obj", "iobj")
						&& above.hasLemma(GIVING) && isBeforeGift(sentence, name.last() + 1)));
		boolean sent = name.first() > 1 && sentence.token(name.first() - 1).is("from")
				&& sentence.token(name.first() - 2).hasLemma(SENT);
		return !(acts || owns || addressed || sent || isMadeTo(name) || isConditional(name));
	}

	/** "Growers want Paris to pay": right behind the verb, and "to" behind. */
	private static boolean isMadeTo(Name name) {
		Sentence sentence = name.sentence();
		int next = name.last() + 1;
		return name.before() != null && Objects.requireNonNull(name.before()).isVerb()
				&& Objects.requireNonNull(name.before()).hasLemma(MAKING) && next + 1 < sentence.size()
				&& sentence.token(next).is("to") && sentence.token(next + 1).tag().equals("VB");
	}

	/** "Unless Paris scraps the levy", whatever the parser makes of it. */
	private static boolean isConditional(Name name) {
		Token before = name.before();
		Token after = name.after();
		return before != null && before.is("unless", "if", "whether", "until", "once") && after != null
				&& (after.tag().equals("VBZ") || after.tag().equals("MD")
						|| (after.isNoun() && after.text().endsWith("s") && name.last() + 2 < name.sentence().size()
								&& name.sentence().token(name.last() + 2).tag().matches("DT|PRP\\$")))
				&& !after.hasLemma("be", "have", "lie", "sit", "burn", "flood", "reopen", "wake");
	}

	/** "The port city of Lisbon": no parse makes it act. */
	private static boolean isCityOf(Sentence sentence, int first) {
		return first > 1 && sentence.token(first - 1).is("of")
				&& sentence.token(first - 2).is("city", "capital", "port", "town", "metropolis", "outskirts", "suburb");
	}

	/** "Athens" of "Ankara and Athens agreed". */
	private boolean isPaired(Sentence sentence, Token other, Token own) {
		return own.isRelated("conj") && other.index() == own.index() - 2 && sentence.token(own.index() - 1).is("and")
				&& this.gazetteer.lookup(other.text()).filter((entry) -> entry.kind() == EntryKind.CAPITAL).isPresent();
	}

	/** "A loan", "“every help”": what somebody is given stands right behind him. */
	private static boolean isBeforeGift(Sentence sentence, int at) {
		return at < sentence.size() && (sentence.token(at).tag().matches("DT|CD|JJ.?|NNS?|PRP\\$|\\$")
				|| sentence.token(at).is("until") || sentence.token(at).text().matches("[\"“‘]|``|''"));
	}

}
