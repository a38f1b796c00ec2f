package dateline.actor;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where the name of a body begins whose noun ends it: "National Farmers’ Federation",
 * "the Cybersecurity and Infrastructure Security Agency", "St Mary's Hospital", "5th
 * Infantry Division".
 */
final class NameStart {

	/** What somebody of the body is, when they begin a sentence: "Retired". */
	private static final String[] PAST = { "Retired", "Former", "Ex", "Then", "Late", "Outgoing", "Incoming", "Ousted",
			"Acting", "Interim", "Disgraced", "Longtime", "Veteran", "Fellow" };

	private final Institutions institutions;

	private final NamesWithAnd and;

	NameStart(Institutions institutions) {
		this.institutions = institutions;
		this.and = new NamesWithAnd(institutions);
	}

	/** Whether it says of somebody what he was: "Retired". */
	static boolean isPast(Token token) {
		return token.is(PAST);
	}

	/** The first word of the name whose noun stands here. */
	int of(Sentence sentence, int head) {
		int first = head;
		for (int more = before(sentence, first, head); more > 0; more = before(sentence, first, head)) {
			first -= more;
		}
		return first;
	}

	/** How many tokens before this first one belong to the name. */
	private int before(Sentence sentence, int first, int head) {
		if (first == 0 || sentence.token(first - 1).is(PAST)) {
			return 0;
		}
		if (isWord(sentence, first, head)) {
			return 1;
		}
		if (isSaint(sentence, first - 1)) {
			return 3;
		}
		boolean pair = isPossessor(sentence, first - 1) || isParticle(sentence, first - 1)
				|| isHyphened(sentence, first) || NamesWithAnd.isPair(sentence, first - 1, head);
		return pair ? 2
				: (first > 2 && this.and.isOneName(sentence, first - 1)) ? NamesWithAnd.listed(sentence, first - 2) : 0;
	}

	/** "5th", "First", "Electoral". */
	private boolean isWord(Sentence sentence, int first, int head) {
		Token before = sentence.token(first - 1);
		boolean unit = before.text().matches("\\d+(?:st|nd|rd|th)?") && isMilitary(sentence.token(head));
		boolean seen = before.entity() == EntityType.ORGANIZATION && before.is("First", "United", "General")
				&& sentence.token(first).entity() == EntityType.ORGANIZATION;
		boolean all = before.text().equals("All") && first > 1 && sentence.token(first).isName();
		return unit || seen || all || (NameParts.isNamePart(before) && !(first == 1 && !before.isName()
				&& before.entity() == null && !before.is("Lower", "Upper", "Middle", "Greater", "First", "United")));
	}

	/** "Marks & Lume", "Al-Shifa", "Volta-Norte". */
	private static boolean isHyphened(Sentence sentence, int first) {
		if (first < 2) {
			return false;
		}
		Token before = sentence.token(first - 1);
		return (before.is("&", "-", "/") && NameParts.isNamePart(sentence.token(first - 2)))
				|| Hyphens.joins(sentence, first - 2)
				|| (before.is("-") && sentence.token(first - 2).text().matches("(?i)al|el|an|as|ash|ar|ad|at|az|ul"));
	}

	/** "São Bento dos Reis Metalworkers' Union". */
	private static boolean isParticle(Sentence sentence, int at) {
		return at > 0 && sentence.token(at).text().matches("do|da|dos|das|del|di|du") && sentence.token(at - 1).isName()
				&& NameParts.isNamePart(sentence.token(at - 1));
	}

	/** "5th Infantry Division". */
	private boolean isMilitary(Token head) {
		BodyNoun noun = this.institutions.head(head);
		return noun != null && noun.type() == ActorType.MILITARY;
	}

	/** "St Mary's Hospital". */
	private static boolean isSaint(Sentence sentence, int mark) {
		return mark > 1 && sentence.token(mark).tag().equals("POS") && NameParts.isCapital(sentence.token(mark - 1))
				&& NameParts.isSaint(sentence.token(mark - 2));
	}

	/** "National Farmers’ Federation", "Women's Institute"; not "Smith's Bank". */
	private static boolean isPossessor(Sentence sentence, int mark) {
		boolean genitive = sentence.token(mark).tag().equals("POS") || (mark > 0
				&& sentence.token(mark).text().matches("['’]") && sentence.token(mark - 1).tag().endsWith("S")
				&& sentence.token(mark - 1).span().end() == sentence.token(mark).span().begin());
		if (!genitive || mark == 0) {
			return false;
		}
		Token owner = sentence.token(mark - 1);
		return NameParts.isCapital(owner) && owner.entity() != EntityType.LOCATION
				&& owner.entity() != EntityType.PERSON
				&& ((owner.text().endsWith("s") && owner.tag().endsWith("S")) || owner.text().endsWith("men")
						|| owner.is("Women", "Men", "People", "Children", "General", "Prosecutor", "Attorney",
								"Commissioner", "Ombudsman", "Sheriff", "Governor", "Mayor", "Coroner", "Chancellor",
								"President", "Minister", "Premier", "Secretary", "Examiner", "Auditor", "Comptroller",
								"Advocate", "Defender", "Teacher", "Farmer", "Worker", "Citizen", "Consumer", "Master",
								"Queen", "King"));
	}

}
