package dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives the events of a sentence the dates that are said of them: "killed three on
 * Monday", "since 2018, when 189 people were killed"; not what only bounds them ("until
 * May"), when they ended ("declared an end to the outbreak on Saturday") or what they
 * follow ("a day after X").
 */
final class EventDates {

	private static final Set<String> NOT_THEN = Set.of("before", "until", "till", "by", "after", "for", "from");

	private final Sentence sentence;

	private final List<EventCandidate> events;

	private final EventOwners owners;

	EventDates(Sentence sentence, List<EventCandidate> events, EventOwners owners) {
		this.sentence = sentence;
		this.events = events;
		this.owners = owners;
	}

	void fill(List<DatePhrase> phrases) {
		for (DatePhrase phrase : phrases) {
			List<Token> tokens = DateHeads.tokens(this.sentence, phrase);
			if (tokens.isEmpty() || !phrase.date().isKnown()) {
				continue;
			}
			when(tokens, since(phrase.date()));
			// "a fire that has now killed nine"
			if (!isLoose(phrase.date()) && !phrase.date().rule().equals("PUBLICATION_DATE")) {
				fill(phrase, tokens);
			}
		}
	}

	private void fill(DatePhrase phrase, List<Token> tokens) {
		Token head = DateHeads.of(this.sentence, tokens);
		if (Sequel.is(phrase)) {
			after(tokens, Sequel.day(phrase, isCame(this.sentence, tokens.getFirst())), this.owners.of(head, false));
			return;
		}
		String preposition = Phrases.preposition(this.sentence, head);
		boolean since = preposition.equals("since") && tokens.stream().noneMatch((each) -> each.is("since"));
		EventCandidate event = (since || NOT_THEN.contains(preposition)) ? called(head, preposition, phrase.date())
				: this.owners.of(head, false);
		if (event != null && (event.date == null || isFiner(event.date, phrase.date()))
				&& isItsDay(event, phrase, tokens.getLast()) && !isEdge(event) && !isPutOff(event, head, preposition)
				&& !isGone(event, phrase.date())) {
			event.date = phrase.date();
			event.words.addAll(tokens);
		}
	}

	/** CALLED: "called a strike for Monday": for then it is called. */
	private @Nullable EventCandidate called(Token head, String preposition, ResolvedDate date) {
		EventCandidate event = preposition.equals("for") ? this.owners.of(head, false) : null;
		boolean ahead = date.anchor() != null && date.from() != null && date.from().isAfter(date.anchor());
		boolean called = event != null && (ahead || event.reality.modality() == Modality.PLANNED)
				&& (isCalling(event.token) || (event.carrier != null && isCalling(event.carrier)));
		return called ? event : null;
	}

	private static boolean isCalling(Token verb) {
		return verb.hasLemma("call", "schedule", "set", "plan", "announce", "slate", "convene");
	}

	/**
	 * Not one attack "since May", nor the "Fourth of July" of a concert or the "third
	 * quarter" of earnings.
	 */
	private boolean isItsDay(EventCandidate event, DatePhrase phrase, Token last) {
		boolean since = phrase.date().rule().equals("SINCE");
		boolean once = since && (event.token.tag().equals("NN") || isPunctual(event.token));
		boolean named = (phrase.date().rule().equals("HOLIDAY") || phrase.date().precision() == Precision.QUARTER)
				&& isModifier(last, event);
		return !once && !named && !isBefore(last, event);
	}

	/** BEFORE: "announced plans Tuesday to cut jobs": Tuesday is of the announcement. */
	private boolean isBefore(Token last, EventCandidate event) {
		return event.token.index() == last.index() + 2 && this.sentence.token(last.index() + 1).is("to")
				&& VerbForms.isInfinitive(this.sentence, event.token);
	}

	/** "held since May were freed on Friday": what was done at once is since no day. */
	private boolean isPunctual(Token verb) {
		return VerbForms.isPassive(this.sentence, verb) && this.sentence.child(verb, "aux:pass").isPresent()
				&& this.sentence.child(verb, "aux").isEmpty();
	}

	/**
	 * FINER: "walked out for the third time this month on Friday": the day within the
	 * month.
	 */
	private static boolean isFiner(@Nullable ResolvedDate found, ResolvedDate date) {
		return found != null && date.precision() == Precision.DAY && date.from() != null && found.from() != null
				&& found.to() != null && (found.precision() == Precision.MONTH || found.precision() == Precision.YEAR)
				&& !date.from().isBefore(found.from()) && !date.from().isAfter(found.to());
	}

	/**
	 * "The attack came two days after X", "resigned on Friday, a day after X": the day
	 * before the phrase is that of what is told first.
	 */
	static boolean isCame(Sentence sentence, Token first) {
		Token before = (first.index() > 0) ? sentence.token(first.index() - 1) : first;
		return before.hasLemma("come", "happen", "occur") || before.is(",");
	}

	/** "a Fourth of July concert": of the concert, which need not be on that day. */
	private boolean isModifier(Token last, EventCandidate event) {
		int next = last.index() + 1;
		return next < this.sentence.size() && this.sentence.token(next).isNoun() && next != event.token.index();
	}

	/** The month or year of "since August 2005, when a jet came down". */
	private static ResolvedDate since(ResolvedDate date) {
		LocalDate from = date.from();
		boolean open = date.rule().equals("SINCE") || date.rule().equals("RECORD");
		boolean month = date.text().matches("(?i)(?:since )?(?:late |early )?(?!since )\\p{L}{3,9} \\d{4}");
		boolean year = date.text().matches("(?i)(?:since )?\\d{4}");
		if (!open || from == null || (!month && !year)) {
			return date;
		}
		LocalDate to = month ? from.plusMonths(1).minusDays(1) : from.plusYears(1).minusDays(1);
		return new ResolvedDate(from, to, month ? Precision.MONTH : Precision.YEAR, date.text(), date.rule(),
				date.anchor());
	}

	/** What "a day after" comes before in the text, and follows in time. */
	private static void after(List<Token> tokens, @Nullable ResolvedDate day, @Nullable EventCandidate event) {
		if (day != null && event != null && event.date == null && !isGone(event, day)
				&& event.token.index() > tokens.getLast().index()) {
			event.date = day;
			event.words.addAll(tokens);
		}
	}

	/**
	 * WHEN: "since 2018, when 189 people were killed": the date is that of the clause.
	 */
	private void when(List<Token> tokens, ResolvedDate date) {
		for (EventCandidate event : this.events) {
			Token head = this.sentence.head(event.token);
			boolean relative = event.token.isRelated("acl", "advcl") && head != null && tokens.contains(head)
					&& isWhen(this.sentence, event.token);
			if (relative && event.date == null && date.precision() != Precision.RANGE) {
				event.date = date;
				event.words.addAll(tokens);
			}
		}
	}

	/** "killed when a bus plunged": what happened at the same time. */
	static boolean isWhen(Sentence sentence, Token verb) {
		return sentence.children(verb, "advmod", "mark", "obl").stream().anyMatch((each) -> each.is("when"));
	}

	/** "two weeks later" than an event of which only the year is known says no day. */
	static boolean isLoose(ResolvedDate date) {
		return date.rule().equals("RECORD") || (date.precision() == Precision.RANGE && date.rule().equals("NARRATIVE"));
	}

	/** GONE: "plans a march on Sunday" is of no Sunday before the article. */
	private static boolean isGone(EventCandidate event, ResolvedDate date) {
		return event.reality.modality() == Modality.PLANNED && !event.past && date.anchor() != null && date.to() != null
				&& date.to().isBefore(date.anchor());
	}

	/** PUT_OFF: "put off Sunday's vote", "postponed it to May": when it was to be. */
	private static boolean isPutOff(EventCandidate event, Token head, String preposition) {
		return event.kind().equals("cancellation")
				&& (preposition.equals("to") || head.isRelated("nmod:poss", "compound"));
	}

	/**
	 * "declared an end to the outbreak on Saturday", "talks have been suspended since
	 * April": that is when it ended.
	 */
	private boolean isEdge(EventCandidate event) {
		Token head = this.sentence.head(Phrases.hook(this.sentence, event.token));
		return head != null && !event.token.isVerb() && head.hasLemma("end", "anniversary", "aftermath", "eve",
				"conclusion", "commemoration", "suspend", "halt", "freeze", "stall", "pause");
	}

}
