package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds people in a sentence, with their titles: what the recogniser takes for a person,
 * capitalised words behind a title, and last names of people named in full elsewhere.
 */
final class PersonFinder {

	private static final Set<String> NAME_PARTICLES = Set.of("al", "el", "bin", "ibn", "bint", "ben", "abu", "van",
			"der", "den", "de", "del", "della", "dela", "di", "da", "dos", "das", "do", "du", "la", "le", "los", "las",
			"von", "zu", "zur", "vom", "zum", "ter", "ten", "te", "op", "in't", "af", "av", "y", "e", "i", "-", "t",
			"'t", "’t", "wa", "ole", "ould", "uld", "ag", "binti", "binte", "degli", "dei", "lo", "aan", "bat", "ap");

	/** Letters behind a name that tell an honour or a profession: "Ana Lima KC". */
	private static final Set<String> HONOURS = Set.of("KC", "QC", "SC", "MP", "MEP", "MSP", "TD", "MLA", "MBE", "OBE",
			"SAN", "CBE", "DBE", "KBE", "PhD", "MD", "RN", "Esq", "Esq.", "FRCS", "JP", "SJ", "OP", "OFM");

	private static final Set<String> FORMER = Set.of("former", "then", "ex", "late", "one-time", "onetime", "ousted",
			"deposed", "outgoing");

	private static final Set<String> RANKS = Set.of("Gen", "Lt", "Col", "Maj", "Brig", "Capt", "Cpl", "Sgt", "Cmdr",
			"Adm", "Insp", "Supt", "Sen", "Rep", "Gov");

	private final Gazetteer gazetteer;

	private final Roles roles;

	private final Institutions institutions;

	private final UnseenPeople unseen;

	private final GivenPeople named;

	private final Offices offices;

	PersonFinder(Gazetteer gazetteer, Roles roles, Institutions institutions, GivenPeople named) {
		this.named = named;
		this.gazetteer = gazetteer;
		this.roles = roles;
		this.institutions = institutions;
		this.unseen = new UnseenPeople(institutions);
		this.offices = new Offices(roles);
	}

	/**
	 * The person whose name begins here.
	 * @param surnames folded last names of people named in full
	 */
	Optional<Name> at(Sentence sentence, int first, Set<String> surnames) {
		Token token = sentence.token(first);
		int tail = Surnames.tail(sentence, first, surnames);
		if (tail > first) {
			return Optional.of(new Name(sentence, first, tail, ActorType.PERSON, null, titles(sentence, first),
					ActorRule.PERSON_NAME));
		}
		if (HONOURS.contains(token.text()) && first > 0 && sentence.token(first - 1).isName()) {
			return Optional.empty();
		}
		if (this.offices.isEnd(sentence, first) || isCut(sentence, first)) {
			return Optional.empty();
		}
		if (isPlural(sentence, first)) {
			return Optional.empty();
		}
		int end = this.named.end(sentence, first);
		if (end > first && titleEndingAt(sentence, first).isEmpty()) {
			return Optional.of(new Name(sentence, first, end, ActorType.PERSON, null, titles(sentence, first),
					ActorRule.PERSON_NAME));
		}
		boolean titled = first > 0 && token.isName() && titleEndingAt(sentence, first - 1).isPresent();
		boolean acting = first > 0
				|| (first + 1 < sentence.size() && sentence.token(first + 1).tag().matches("VB[DZ]|MD"));
		boolean capital = acting && token.isNoun() && Character.isUpperCase(token.text().charAt(0));
		boolean surname = (token.isName() || capital || isSeenAs(token))
				&& surnames.contains(PersonName.of(token.text()).last()) && token.entity() != EntityType.ORGANIZATION
				&& !isCurrency(sentence, first);
		boolean particled = token.isName() && first + 2 < sentence.size()
				&& (token.entity() == null || sentence.token(first + 1).is("ap", "Ó", "Ní", "Nic", "Uí"))
				&& isNameWord(sentence, first + 2)
				&& (sentence.token(first + 1)
					.is("Ó", "Ní", "Nic", "Mac", "Uí", "van", "von", "bin", "ibn", "bint", "ap")
						|| (sentence.token(first + 1).is("dos", "da", "do", "das", "del", "di")
								&& sentence.token(first + 2).entity() == EntityType.PERSON));
		int apposition = token.isName() ? apposed(sentence, first) : -1;
		boolean apposed = apposition > first;
		boolean aged = this.unseen.isFull(sentence, first);
		boolean begins = token.isName() && token.entity() == null && isFirstWord(sentence, first);
		begins = begins || this.unseen.isGivenWord(sentence, first);
		if (!(token.entity() == EntityType.PERSON || titled || surname || particled || apposed || begins || aged)
				|| !Character.isLetter(token.text().charAt(0))) {
			return Optional.empty();
		}
		int begin = first;
		if (isNetwork(sentence, first)) {
			return Optional.empty();
		}
		int behind = begin + 2;
		if (behind < sentence.size() && isNameWord(sentence, behind)
				&& titleEndingAt(sentence, begin + 1)
					.filter((match) -> match.first() == first && match.last() == first + 1)
					.isPresent()) {
			begin = behind;
		}
		while (titleEndingAt(sentence, begin).isPresent() && begin + 1 < sentence.size()
				&& isNameWord(sentence, begin + 1) && !isDean(sentence, begin)) {
			begin++;
		}
		if (titleEndingAt(sentence, begin).isPresent() && sentence.token(begin).entity() != EntityType.PERSON) {
			return Optional.empty();
		}
		if (token.entity() != EntityType.PERSON && titled && !surname && isNoName(sentence, begin)) {
			return Optional.empty();
		}
		int last = withoutHonours(sentence, begin, apposed ? apposition : last(sentence, begin));
		if (!sentence.token(last).isName() && sentence.token(last).entity() != EntityType.PERSON && last == begin
				&& !surname) {
			return Optional.empty();
		}
		if (token.entity() != EntityType.PERSON && last + 1 < sentence.size()
				&& this.roles.endingAt(sentence, last + 1).filter((match) -> match.first() <= first).isPresent()) {
			return Optional.empty();
		}
		if (isOffice(sentence, last) || (!token.isName() && !titled && !surname && first == last)
				|| UnseenPeople.isNumbered(sentence, last)) {
			return Optional.empty();
		}
		return Optional.of(new Name(sentence, begin, last, ActorType.PERSON, null, titles(sentence, begin),
				ActorRule.PERSON_NAME));
	}

	/**
	 * "Port Lume" of "Port Lume Mayor Ana Lima", all of which the recogniser takes for a
	 * name: an office stands right behind, and a name of two words behind that.
	 */
	private boolean isCut(Sentence sentence, int first) {
		for (int i = first + 1; i < Math.min(first + 5, sentence.size() - 2); i++) {
			if (!isNameWord(sentence, i) || !(sentence.token(first).isNoun())) {
				return false;
			}
			boolean office = sentence.token(i)
				.is("Mayor", "Governor", "Senator", "Councillor", "Councilor", "Sheriff", "Commissioner",
						"Superintendent", "Secretary", "Minister", "President", "Spokesman", "Spokeswoman",
						"Spokesperson", "Councilman", "Councilwoman", "Ambassador", "kaumatua")
					&& (this.roles.endingAt(sentence, i).isPresent());
			if (office && isNameWord(sentence, i + 1) && isNameWord(sentence, i + 2)
					&& sentence.token(i + 2).entity() == EntityType.PERSON
					&& this.roles.endingAt(sentence, first).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	/** "X." of "wrote on X. Lima has", which tokenizers take for an initial. */
	private static boolean isNetwork(Sentence sentence, int at) {
		return at > 0 && sentence.token(at).text().equals("X.") && sentence.token(at - 1).is("on");
	}

	/** "Neighbours said": a plural of what people are, with a capital as a first word. */
	private boolean isPlural(Sentence sentence, int first) {
		Token token = sentence.token(first);
		boolean alone = first == 0 && token.text().endsWith("s") && sentence.size() > 1
				&& !Character.isUpperCase(sentence.token(1).text().charAt(0)) && !sentence.token(1).tag().equals("POS");
		return alone && this.roles.has(token.text().substring(0, token.text().length() - 1));
	}

	/** A name that the recogniser sees, though the tagger takes it for a noun. */
	private static boolean isSeenAs(Token token) {
		return token.isNoun() && token.entity() == EntityType.PERSON && Character.isUpperCase(token.text().charAt(0));
	}

	/** "Dean Carver asked": a given name, where one name follows. */
	private boolean isDean(Sentence sentence, int at) {
		return sentence.token(at).text().matches("Dean|Col") && !(at > 0 && sentence.token(at - 1).is("the"))
				&& last(sentence, at + 1) == at + 1;
	}

	/** "Won1,100": money, whoever Won is. */
	private static boolean isCurrency(Sentence sentence, int at) {
		return at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("CD")
				&& sentence.token(at).span().end() == sentence.token(at + 1).span().begin();
	}

	/**
	 * "Station" of "Garda Station", "Head" of "Deputy Head": what stands behind a title
	 * and is no name.
	 */
	private boolean isNoName(Sentence sentence, int at) {
		boolean alone = at + 1 == sentence.size() || !sentence.token(at + 1).isName();
		return alone && (this.institutions.isThing(List.of(sentence.token(at)))
				|| this.roles.endingAt(sentence, at).isPresent()
				|| sentence.token(at)
					.is("Office", "Department", "Sector", "Equity", "Members", "Staff", "Headquarters", "Assembly",
							"Secretariat", "Election", "Elections", "Council", "Authority", "Hospital", "Command",
							"School", "Directorate", "Synod"));
	}

	/**
	 * The last token of "the police commissioner, Charity Banda,", "the bishop of Gabu,
	 * Charity Banda,", whatever a recogniser takes her for; -1 if no name in apposition
	 * to a role begins here.
	 */
	private int apposed(Sentence sentence, int first) {
		if (first < 2 || !sentence.token(first - 1).is(",") || !isRolePhrase(sentence, first - 2)) {
			return -1;
		}
		EntityType entity = sentence.token(first).entity();
		int last = first;
		while (last + 1 < sentence.size() && (Hyphens.joins(sentence, last)
				|| (sentence.token(last + 1).isName() && sentence.token(last + 1).entity() == entity))) {
			last += Hyphens.joins(sentence, last) ? 2 : 1;
		}
		boolean body = this.institutions.type(sentence.tokens().subList(first, last + 1)) != null;
		boolean closed = last + 1 == sentence.size() || sentence.token(last + 1).is(",", ".", ";");
		return !body && entity != EntityType.LOCATION && closed && last > first && last < first + 5 ? last : -1;
	}

	/** "its director", "the bishop of Gabu", in commas before a name. */
	private boolean isRolePhrase(Sentence sentence, int last) {
		if (sentence.token(last).tag().equals("NN") && this.roles.endingAt(sentence, last).isPresent()) {
			return true;
		}
		if (!sentence.token(last).isName() || sentence.token(last).entity() == EntityType.PERSON) {
			return false;
		}
		int at = last;
		while (at > 1 && last - at < 6 && (sentence.token(at).isName() || sentence.token(at).is("the", "of", "and"))
				&& !(sentence.token(at).is("of", "for", "in", "at") && sentence.token(at - 1).tag().equals("NN"))) {
			at--;
		}
		return sentence.token(at).is("of", "for", "in", "at") && sentence.token(at - 1).tag().equals("NN")
				&& this.roles.endingAt(sentence, at - 1).isPresent();
	}

	/** "Indah" of "regent Indah Amperawati Wulandari", where only the rest is seen. */
	private boolean isFirstWord(Sentence sentence, int first) {
		Token token = sentence.token(first);
		boolean word = token.text().matches("\\p{Lu}[\\p{Ll}'’-]+") && !NameParts.isCalendar(token)
				&& this.roles.endingAt(sentence, first).isEmpty() && this.gazetteer.lookup(token.text()).isEmpty();
		boolean before = first == 0 || !Character.isUpperCase(sentence.token(first - 1).text().charAt(0))
				|| titleEndingAt(sentence, first - 1).isPresent();
		boolean possessed = first > 0 && sentence.token(first - 1).tag().matches("POS|DT");
		return word && before && !possessed && first + 1 < sentence.size()
				&& sentence.token(first + 1).entity() == EntityType.PERSON && sentence.token(first + 1).isName();
	}

	private int last(Sentence sentence, int begin) {
		int last = begin;
		while (last + 1 < sentence.size()) {
			int joined = Math.max(nicknamed(sentence, last),
					Math.max(particle(sentence, last), hyphened(sentence, last)));
			if (joined > last) {
				last = joined;
			}
			else if (continues(sentence, last + 1)) {
				last++;
			}
			else {
				break;
			}
		}
		return last;
	}

	/**
	 * "Piet 't Hart", which tokenizers take for a genitive; the token of the last word.
	 */
	private int particle(Sentence sentence, int last) {
		if (last + 3 >= sentence.size() || !sentence.token(last + 1).is("'", "’", "‘")
				|| !sentence.token(last + 2).text().equals("t")) {
			return last;
		}
		boolean tight = sentence.token(last + 1).span().end() == sentence.token(last + 2).span().begin();
		return tight && isNameWord(sentence, last + 3) ? last + 3 : last;
	}

	/** "Patricia “Pat” Doyle", "Luis “El Sapo” Rey"; the token of the last name. */
	private static int nicknamed(Sentence sentence, int last) {
		int close = last + 3;
		while (close < Math.min(sentence.size(), last + 6)
				&& !sentence.token(close).text().matches("[\"”’')]|''|-RRB-")) {
			close++;
		}
		boolean quoted = close + 1 < sentence.size() && sentence.token(last + 1).text().matches("[\"“‘'(]|``|-LRB-")
				&& sentence.token(close).text().matches("[\"”’')]|''|-RRB-");
		boolean name = quoted && (close == last + 3 ? isNameWord(sentence, last + 2)
				: Character.isUpperCase(sentence.token(last + 2).text().charAt(0)));
		return name && sentence.token(close + 1).isName()
				&& sentence.token(last + 1).span().end() == sentence.token(last + 2).span().begin()
				&& sentence.token(close + 1).text().matches("\\p{Lu}\\p{L}*\\p{Ll}[\\p{L}'’-]*") ? close + 1 : last;
	}

	/** "Adjei-Mensah", which tokenizers cut; the token of the last word. */
	private static int hyphened(Sentence sentence, int last) {
		return Hyphens.joins(sentence, last) ? last + 2 : last;
	}

	/** The last token of a person's name, letters behind it included: "KC". */
	static int withHonours(Sentence sentence, int last) {
		int end = last;
		while (end + 1 < sentence.size() && HONOURS.contains(sentence.token(end + 1).text())) {
			end++;
		}
		return end;
	}

	/**
	 * "Ana Lima MSP", which recognisers take for a body; its last token without the
	 * letters.
	 */
	static int honoured(Sentence sentence, int begin, int last) {
		int end = withoutHonours(sentence, begin, last);
		return (end < last && end > begin && end < begin + 3) ? end : -1;
	}

	/** "SAN" of "his counsel, Kofi Mensah, SAN,". */
	static boolean isHonour(Sentence sentence, int at) {
		return at > 1 && HONOURS.contains(sentence.token(at).text()) && sentence.token(at - 1).is(",")
				&& sentence.token(at - 2).entity() == EntityType.PERSON;
	}

	private static int withoutHonours(Sentence sentence, int begin, int last) {
		int end = last;
		while (end > begin && (HONOURS.contains(sentence.token(end).text()) || sentence.token(end).is(","))) {
			end--;
		}
		return end;
	}

	/** "the Biden administration" is a government, no person. */
	private static boolean isOffice(Sentence sentence, int last) {
		return last + 1 < sentence.size()
				&& sentence.token(last + 1).is("administration", "government", "cabinet", "campaign", "family");
	}

	private static boolean isNameWord(Sentence sentence, int at) {
		Token token = sentence.token(at);
		return Character.isLetter(token.text().charAt(0)) && (token.isName()
				|| (token.isNoun() && Character.isUpperCase(token.text().charAt(0)) && token.text().length() > 1));
	}

	private boolean continues(Sentence sentence, int at) {
		Token token = sentence.token(at);
		if (token.entity() == EntityType.PERSON) {
			return Character.isLetter(token.text().charAt(0)) || token.is("-");
		}
		boolean joins = token.isName() && (token.entity() != EntityType.ORGANIZATION || isRanked(sentence, at))
				&& Character.isLetter(token.text().charAt(0)) && titleEndingAt(sentence, at).isEmpty()
				&& (!token.text().equals(token.text().toUpperCase(Locale.ROOT)) || isLetterOf(sentence, at));
		if (joins) {
			return true;
		}
		return NAME_PARTICLES.contains(token.text().toLowerCase(Locale.ROOT)) && at + 1 < sentence.size()
				&& sentence.token(at + 1).isName() && Character.isLetter(sentence.token(at + 1).text().charAt(0));
	}

	/** "Gen Ana Lima", which recognisers take for an organisation without its point. */
	static boolean isRanked(Sentence sentence, int at) {
		int first = at;
		while (first > 0 && sentence.token(first - 1).entity() == EntityType.ORGANIZATION) {
			first--;
		}
		return RANKS.contains(sentence.token(first).text()) && first + 2 < sentence.size()
				&& sentence.token(first + 1).isName() && sentence.token(first + 2).isName();
	}

	/** "Ó" of "Seán Ó Briain", "J." of "Ana J. Lima". */
	private static boolean isLetterOf(Sentence sentence, int at) {
		String text = sentence.token(at).text();
		return (text.length() == 1 || (text.length() == 2 && text.endsWith("."))) && at + 1 < sentence.size()
				&& sentence.token(at + 1).isName();
	}

	Optional<Roles.Match> titleEndingAt(Sentence sentence, int last) {
		boolean within = last > 0 && sentence.token(last).text().length() == 1 && sentence.token(last - 1).is("-");
		return within ? Optional.empty() : this.roles.endingAt(sentence, last).filter((match) -> match.role().title());
	}

	/**
	 * The titles that stand directly before a name, nearest first: "Air Force Maj. Gen."
	 */
	private List<Name.Title> titles(Sentence sentence, int first) {
		List<Name.Title> titles = new ArrayList<>();
		int at = first - 1;
		while (at >= 0) {
			Optional<Roles.Match> title = titleEndingAt(sentence, at);
			if (title.isEmpty() && titles.isEmpty()) {
				title = this.offices.endingAt(sentence, at);
			}
			if (title.isEmpty()) {
				break;
			}
			int before = title.get().first() - 1;
			titles.add(new Name.Title(new Roles.Held(title.get().role(), countryBefore(sentence, title.get().first()),
					isFormer(sentence, title.get().first())), title.get().first()));
			at = before;
		}
		return titles;
	}

	/** Words before a role say that it is past: "former", "then-". */
	static boolean isFormer(Sentence sentence, int first) {
		if (sentence.token(first).text().toLowerCase(Locale.ROOT).matches("then(?:-.*)?")) {
			return true;
		}
		for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
			if (FORMER.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The country whose name or adjective stands within three words before: "Iraq's
	 * former prime minister".
	 */
	@Nullable String countryBefore(Sentence sentence, int first) {
		return this.gazetteer.find(sentence)
			.stream()
			.filter((match) -> match.last() < first && match.last() >= first - 4)
			.filter((match) -> sentence.tokens()
				.subList(match.last() + 1, first)
				.stream()
				.allMatch((token) -> token.tag().equals("POS") || token.tag().startsWith("JJ") || token.isNoun()
						|| token.tag().equals("HYPH")))
			.map(EntryMatch::entry)
			.map((entry) -> entry.countryCode())
			.filter((code) -> code != null)
			.reduce((a, b) -> b)
			.orElse(null);
	}

}
