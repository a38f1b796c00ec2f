package dateline.statement;

import java.util.Set;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The name that stands beside a phrase for a speaker: "the spokesman for the ministry,
 * <em>Ali Reza</em>,", "a nurse, a woman of 40, <em>Ana</em>, said", "one of them, a
 * farmer named <em>Idris</em>,", "a resident who gave his name as <em>Petro</em>", "the
 * operator, Lima-based <em>Andes Lines</em>,", "the agency <em>Rescue
 * International</em>". Only what names somebody of the phrase's kind counts, a person or
 * a body.
 */
final class Appositions {

	private static final Set<String> NAMING = Set.of("named", "called", "nicknamed", "dubbed", "surnamed");

	/** Persons or firms. */
	private static final Set<String> EITHER = Set.of("operator", "owner", "supplier", "maker", "manufacturer",
			"publisher", "broadcaster", "developer", "provider", "carrier", "contractor", "employer", "lender",
			"insurer", "rival", "producer", "builder", "organizer", "organiser", "buyer", "seller", "backer", "sponsor",
			"landlord", "host", "partner", "member", "exporter", "importer", "retailer");

	private final Cast cast;

	Appositions(Cast cast) {
		this.cast = cast;
	}

	@Nullable CastMember beside(Voice voice) {
		Sentence sentence = voice.sentence();
		Kind kind = (EITHER.contains(voice.head().lemma()) || voice.head().is("one", "another")) ? Kind.EITHER
				: (voice.kind() == SpeakerKind.PERSON) ? Kind.PERSON : Kind.BODY;
		int next = voice.head().index() + 1;
		int after = QuotationReports.indexAfter(sentence, voice.span().end());
		if (next < sentence.size() && sentence.token(next).isName()) {
			int end = phraseEnd(sentence, next);
			if (closes(sentence, end) || Words.isFinite(sentence.token(end))) {
				return member(sentence, end - 1, kind);
			}
		}
		for (int i = after; i < sentence.size(); i++) {
			Token token = sentence.token(i);
			CastMember member = isOpening(token) ? appositive(sentence, i + 1, kind)
					: isNaming(sentence, i) ? named(sentence, i + 1, kind) : null;
			if (member != null) {
				return member;
			}
			boolean inserted = isOpening(token) && isInserted(sentence, i + 1);
			if (Words.isEnd(token) || token.text().equals(":") || token.text().equals(";")
					|| (isOpening(token) && i > after && !inserted) || (!inserted && isMain(sentence, after, i))) {
				return null;
			}
		}
		return null;
	}

	/** "<em>Ana Ruiz</em>, an economist at the bank, who said": the name before it. */
	@Nullable CastMember before(Voice voice) {
		Sentence sentence = voice.sentence();
		int first = QuotationReports.indexAfter(sentence, voice.span().begin());
		int last = QuotationReports.indexAfter(sentence, voice.span().end());
		Token next = Words.at(sentence, last + 1);
		boolean closed = Words.is(sentence, last, ",") && next != null && (next.is("who") || Words.isFinite(next));
		boolean inserted = first > 1 && sentence.token(first - 1).text().equals(",")
				&& (closed || Words.is(sentence, last, "who"));
		boolean aged = first > 3 && sentence.token(first - 2).tag().equals("CD")
				&& sentence.token(first - 3).text().equals(",");
		first -= aged ? 2 : 0;
		return (inserted && sentence.token(first - 2).isName()) ? member(sentence, first - 2, Kind.PERSON) : null;
	}

	private static boolean isOpening(Token token) {
		return token.is(",", "(", "-LRB-", "–", "—");
	}

	/** A finite verb that no relative clause before it has. */
	private static boolean isMain(Sentence sentence, int from, int at) {
		if (!Words.isFinite(sentence.token(at))) {
			return false;
		}
		for (int i = at - 1; i >= from; i--) {
			if (Words.isRelative(sentence.token(i))) {
				return false;
			}
			if (Words.isFinite(sentence.token(i)) || sentence.token(i).text().equals(",")) {
				return true;
			}
		}
		return true;
	}

	/** Whether what begins here is closed by another mark and explains the phrase. */
	private static boolean isInserted(Sentence sentence, int from) {
		Token first = Words.at(sentence, from);
		return first != null && !Words.isFinite(first)
				&& first.tag().matches("DT|NN.*|JJ.*|CD|PRP\\$|WP|WDT|VBG|VBN|WP\\$");
	}

	/** Past a few words to the name: "gave her name as Ana", "known as the Front". */
	private static boolean isNaming(Sentence sentence, int at) {
		Token token = sentence.token(at);
		if (token.is(NAMING.toArray(String[]::new))) {
			return true;
		}
		if (token.is("himself", "herself", "themselves", "itself") && at > 0
				&& sentence.token(at - 1).hasLemma("call", "name")) {
			return true;
		}
		if (!token.is("as")) {
			return false;
		}
		for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
			Token each = sentence.token(i);
			if (each.is("known", "identified", "named", "introduced", "introduces", "identifying", "introducing")
					|| (each.is("name")
							&& Words.is(sentence, i - 1, "his", "her", "their", "first", "full", "given", "last"))) {
				return true;
			}
			if (Words.isMark(each)) {
				return false;
			}
		}
		return false;
	}

	private @Nullable CastMember named(Sentence sentence, int from, Kind kind) {
		int at = from;
		while (at < from + 2 && Words.is(sentence, at, "only", "the", "as")) {
			at++;
		}
		int end = phraseEnd(sentence, at);
		return (end > at) ? member(sentence, end - 1, kind) : null;
	}

	/** The name at the end of the noun phrase that begins here and fills its place. */
	private @Nullable CastMember appositive(Sentence sentence, int from, Kind kind) {
		int end = phraseEnd(sentence, from);
		boolean and = Words.is(sentence, end, "and") && from == end - 1;
		return (end > from && (closes(sentence, end) || and || Words.is(sentence, end, "and")))
				? member(sentence, end - 1, kind) : null;
	}

	private static boolean closes(Sentence sentence, int end) {
		Token token = Words.at(sentence, end);
		return token == null || Words.isMark(token) || Words.isEnd(token) || token.is(")", "-RRB-", "(", "-LRB-");
	}

	/** Behind a noun phrase: its modifiers, nouns and name, no preposition. */
	private int phraseEnd(Sentence sentence, int from) {
		int at = from;
		while (at < sentence.size()) {
			Token token = sentence.token(at);
			boolean part = token.isNoun() || token.tag().matches("DT|JJ|CD|HYPH|VBN|PRP\\$")
					|| token.is("acting", "then", "year", "-") || this.cast.isInName(sentence, token);
			if (!part || token.text().equals("—") || token.text().equals("–")) {
				break;
			}
			at++;
		}
		return at;
	}

	private @Nullable CastMember member(Sentence sentence, int last, Kind kind) {
		Token token = sentence.token(last);
		return this.cast.isInName(sentence, token)
				? this.cast.referent(sentence, token).filter((each) -> each.isNamed() && kind.fits(each)).orElse(null)
				: null;
	}

	/** Whom a phrase can stand for. */
	private enum Kind {

		PERSON, BODY, EITHER;

		boolean fits(CastMember member) {
			return this == EITHER || member.isPerson() == (this == PERSON);
		}

	}

}
