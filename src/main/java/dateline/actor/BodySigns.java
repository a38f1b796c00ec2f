package dateline.actor;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words around a name say that it is some body's, a company's or another's:
 * it owns what bodies own ("Verrick's shareholders"), stands before the title of its head
 * ("Verrick chairman Ana Lima"), employs somebody or "said it had".
 */
final class BodySigns {

	/** Offices that only bodies have. */
	private static final Set<String> OFFICES = Set.of("executive", "chairman", "chairwoman", "chair", "chairperson",
			"director", "president", "board", "shareholder", "shareholders", "ceo", "cfo", "management", "workers",
			"employees", "headquarters", "subsidiary", "shares", "customers", "founder", "secretary-general",
			"spokesman", "spokeswoman", "spokesperson", "leader", "chief", "head", "boss", "manager", "organiser",
			"organizer", "official", "officials");

	private final Roles roles;

	BodySigns(Roles roles) {
		this.roles = roles;
	}

	boolean isBody(Name name) {
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
		int at = Speech.ofItself(sentence, next);
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

}
