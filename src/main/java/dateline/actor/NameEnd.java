package dateline.actor;

import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Lexicon;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Where the name of a body ends that goes on behind its noun: "Ministry of Trade and
 * Industry", "Group to Support Dawn"; "Bank of Canada and Goldman Sachs" are two.
 */
final class NameEnd {

	private static final Set<String> LINKS = Set.of("of", "for", "on", "de", "du", "des", "del", "da", "do", "della",
			"against", "dos", "das", "di", "dei", "delle", "degli", "van", "voor", "für", "nan", "na", "pour", "para",
			"sans", "sin");

	private final Institutions institutions;

	/** What offices are for. */
	private final Set<String> domains = Lexicon.words("actor/domains.tsv");

	private final Roles roles;

	NameEnd(Institutions institutions, Roles roles) {
		this.institutions = institutions;
		this.roles = roles;
	}

	/** The last word of the name whose noun stands here. */
	int of(Sentence sentence, int head) {
		int last = isNumbered(sentence, head) ? head + 1 : isCourtNumber(sentence, head) ? head + 2 : head;
		while (last + 2 < sentence.size()
				&& (LINKS.contains(NameParts.lower(sentence.token(last + 1))) || isPurpose(sentence, head, last + 1))) {
			int at = sentence.token(last + 2).is("the") ? last + 3 : last + 2;
			int end = beforeTitle(sentence, at, NameParts.capitals(sentence, at));
			if (end < at) {
				break;
			}
			last = withSubjects(sentence, at, withTwin(sentence, withOwner(sentence, end)));
		}
		return last;
	}

	/** "Bank of Canada", where "Governor Ana Lima" follows: her title and name. */
	private int beforeTitle(Sentence sentence, int first, int last) {
		for (int i = first + 1; i <= last && i + 1 < sentence.size(); i++) {
			boolean several = sentence.token(i).text().endsWith("s");
			int title = this.roles.titleEndingAt(sentence, i)
				.filter((match) -> match.first() > first && !several)
				.map(Roles.Match::first)
				.orElse(-1);
			if (title > 0 && NameParts.isCapitalNoun(sentence.token(i + 1))
					&& !this.institutions.isPhrase(sentence.token(i + 1))) {
				return title - 1;
			}
		}
		return last;
	}

	/** "Panzer Battalion 203", "Task Force 59": the number is part of it. */
	private static boolean isNumbered(Sentence sentence, int head) {
		return head > 0 && head + 1 < sentence.size()
				&& sentence.token(head).is("Battalion", "Brigade", "Regiment", "Squadron", "Division", "Force", "Unit")
				&& NameParts.isCapital(sentence.token(head)) && NameParts.isCapital(sentence.token(head - 1))
				&& sentence.token(head + 1).text().matches("\\d{1,4}")
				&& !(head + 2 < sentence.size() && sentence.token(head + 2).isNoun());
	}

	/** "Federal Oral Court No. 4". */
	private static boolean isCourtNumber(Sentence sentence, int head) {
		return head + 2 < sentence.size()
				&& sentence.token(head).is("Court", "Chamber", "Tribunal", "Division", "Circuit")
				&& sentence.token(head + 1).is("No.", "No", "Nº", "Number")
				&& sentence.token(head + 2).text().matches("\\d{1,3}");
	}

	/** "Board of Teachers' Colleges". */
	private static int withOwner(Sentence sentence, int end) {
		boolean owner = end + 2 < sentence.size() && sentence.token(end + 1).text().matches("['’]")
				&& sentence.token(end).tag().endsWith("S");
		int behind = owner ? NameParts.capitals(sentence, end + 2) : end;
		return (behind > end + 1) ? behind : end;
	}

	/** "High Court of Trinidad and Tobago". */
	private static int withTwin(Sentence sentence, int end) {
		boolean twin = sentence.token(end).is("Bosnia", "Trinidad", "Antigua", "Kitts") && end + 2 < sentence.size()
				&& sentence.token(end + 1).is("and") && NameParts.isCapital(sentence.token(end + 2));
		return twin ? end + 2 : end;
	}

	/** "Ministry of Trade and Industry", "of Communications and the Digital Economy". */
	private int withSubjects(Sentence sentence, int first, int end) {
		int last = end;
		while (last + 2 < sentence.size() && sentence.token(last + 1).is("and", "&", ",")) {
			boolean article = sentence.token(last + 2).is("the");
			int second = article ? last + 3 : last + 2;
			int behind = NameParts.capitals(sentence, second);
			boolean domain = article && behind >= second && sentence.token(last + 1).is("and")
					&& this.domains.contains(NameParts.lower(sentence.token(behind)));
			if ((article && !domain) || !isSecondSubject(sentence, first, second)) {
				break;
			}
			last = behind;
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
		int end = NameParts.capitals(sentence, second);
		boolean listed = !sentence.token(second - 1).is(",")
				|| (endsInAnd(sentence, end + 1) && isOffice(sentence, first));
		return end >= second && listed
				&& sentence.tokens()
					.subList(second, end + 1)
					.stream()
					.noneMatch((token) -> token.entity() == EntityType.LOCATION
							|| (end > second && token.entity() == EntityType.PERSON) || isBody(token))
				&& sentence.token(first).entity() != EntityType.LOCATION;
	}

	/** "Council", but not the "Services" or the "Housing" that an office is for. */
	private boolean isBody(Token token) {
		return this.institutions.isPhrase(token) && !this.domains.contains(NameParts.lower(token));
	}

	/**
	 * "Ministry of", "Committee on", "Union of Transport": what has several subjects.
	 */
	private boolean isOffice(Sentence sentence, int first) {
		int noun = sentence.token(first - 1).is("the") ? first - 3 : first - 2;
		if (noun < 0 || sentence.token(noun)
			.is("University", "Archdiocese", "Diocese", "Bank", "Friends", "College", "Church")) {
			return false;
		}
		boolean members = sentence.token(noun)
			.is("Union", "Association", "Federation", "League", "Confederation", "Chamber", "Institute");
		return !members || this.domains.contains(NameParts.lower(sentence.token(first)));
	}

	/** "Land, Infrastructure, Transport and Tourism". */
	private static boolean endsInAnd(Sentence sentence, int from) {
		int at = from;
		while (at + 1 < sentence.size() && sentence.token(at).is(",") && NameParts.capitals(sentence, at + 1) > at) {
			at = NameParts.capitals(sentence, at + 1) + 1;
		}
		return at + 1 < sentence.size() && sentence.token(at).is("and", "&");
	}

}
