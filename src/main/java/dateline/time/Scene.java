package dateline.time;

import java.time.LocalDate;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of a text: its words, the day of publication, and the date told last
 * before the phrase, from which a narrative goes on. Made for one text and thrown away.
 */
final class Scene {

	/** What was so long ago would have its year beside it, in days. */
	private static final int LONG_AGO = 270;

	private static final int SOON = 75;

	private static final int JUST = 45;

	/** How far the beginning of a quotation is sought, in words. */
	private static final int QUOTED = 150;

	/** How old news may be, in days. */
	private static final int NEWS = 2;

	final Words words;

	final DateLexicon lexicon;

	/** How far a verb may stand to tell of a phrase, in words. */
	private static final int NEAR = 12;

	final NumericOrder order;

	final @Nullable LocalDate publishedOn;

	/** The last date told before this place, in its paragraph or the one before. */
	@Nullable Reading told;

	/** All of it where it was told with "since", of which {@link #told} is the begin. */
	@Nullable Reading since;

	/** The last of these that is one day. */
	@Nullable Reading toldDay;

	/** The days told so far, by the word they begin at. */
	final Map<Integer, Reading> days = new TreeMap<>();

	private int toldAt;

	/** The word it begins at. */
	int toldDayAt;

	private @Nullable Boolean ahead;

	/** The word after the last phrase found, and what it was. */
	int lastEnd = -1;

	@Nullable Reading last;

	private final Tense tense;

	Scene(Words words, DateLexicon lexicon, NumericOrder order, @Nullable LocalDate publishedOn) {
		this.words = words;
		this.lexicon = lexicon;
		this.order = order;
		this.publishedOn = publishedOn;
		this.tense = new Tense(words, lexicon);
	}

	Word at(int index) {
		return this.words.at(index);
	}

	boolean has(String kind, int index) {
		return this.lexicon.has(kind, at(index));
	}

	/** Whether the clause says that the phrase from one word to another is to come. */
	boolean isFuture(int from, int to) {
		return (this.ahead != null) ? this.ahead : isTerm(from, to) || this.tense.isFuture(from, to);
	}

	/** "those who did not return <em>by Thursday morning would</em> lose their posts". */
	private boolean isTerm(int from, int to) {
		int end = has("DAYPART", to) ? to + 1 : to;
		return at(from - 1).is("by") && at(end).is("would", "will");
	}

	/**
	 * Whether of two days or months that a phrase without a year may mean the next one is
	 * meant: the clause says so, or it leaves it open and that one is near and the other
	 * nearly a year back.
	 */
	boolean isNext(int from, int to, LocalDate last, LocalDate next) {
		LocalDate now = this.publishedOn;
		if (isFuture(from, to) || (now != null && this.ahead == null && this.tense.mayLieAhead(from, to)
				&& next.toEpochDay() - now.toEpochDay() < now.toEpochDay() - last.toEpochDay())) {
			return true;
		}
		boolean vote = has("TO_COME", to) || has("TO_COME", to + 1)
				|| (at(from - 1).is("of", "on") && has("TO_COME", from - 2));
		return this.ahead == null && now != null && last.isBefore(now.minusDays(LONG_AGO))
				&& next.isBefore(now.plusDays(SOON))
				&& (vote || this.tense.isReplaced(from) || !this.tense.isPast(from, to));
	}

	/**
	 * Whether what was to come when it was told is over: "was to sign it on 14 April" in
	 * the news of 24 April.
	 */
	boolean isOver(int from, LocalDate last) {
		LocalDate now = this.publishedOn;
		return this.ahead == null && now != null && last.isAfter(now.minusDays(JUST)) && this.tense.isShifted(from);
	}

	/** Whether a verb in the past stands near in the sentence, before or behind. */
	boolean isTold(int at) {
		for (int step : new int[] { -1, 1 }) {
			for (int i = at + step; Math.abs(i - at) <= NEAR && !at(i).is(".", "\n", ";"); i += step) {
				Word word = at(i);
				boolean told = has("PAST", i) && !word.is("says", "tells", "has", "since");
				if (told || (word.lower().length() > 3 && word.lower().endsWith("ed"))) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Whether "that night" at this place may be the night of the day told last: not in a
	 * quotation, of the day on which it was said ("told the court on Monday: ...").
	 */
	boolean mayBeToldDay(int at) {
		int open = openQuote(at);
		if (open < 0 || this.toldDay == null || this.toldDayAt > open) {
			return true;
		}
		for (int i = this.toldDayAt - 1; i > this.toldDayAt - NEAR && !at(i).is(".", "\n", ";"); i--) {
			if (has("SAID", i)) {
				return false;
			}
		}
		return true;
	}

	/** Where the quotation begins that the word stands in; -1 for none. */
	private int openQuote(int at) {
		boolean odd = false;
		int first = -1;
		for (int i = at - 1; i >= at - QUOTED && !at(i).isBreak(); i--) {
			if (at(i).is("\u201c")) {
				return i;
			}
			if (at(i).is("\u201d")) {
				return -1;
			}
			if (at(i).is("\"")) {
				first = (first < 0) ? i : first;
				odd = !odd;
			}
		}
		return odd ? first : -1;
	}

	/** Whether the clause puts something on the phrase: "called a strike for Friday". */
	boolean isSet(int from) {
		return this.tense.isSet(from);
	}

	/**
	 * Whether a weekday is the coming one: the clause says so, or something was asked for
	 * it and the last one is no news any more.
	 */
	boolean isComing(int from, int to, LocalDate last) {
		LocalDate now = this.publishedOn;
		return isFuture(from, to) || (now != null && this.ahead == null && this.tense.mayLieAhead(from, to)
				&& last.isBefore(now.minusDays(NEWS)));
	}

	/** What is read where phrases are taken to lie ahead, or not. */
	@Nullable Reading assuming(boolean future, Supplier<@Nullable Reading> reading) {
		Boolean before = this.ahead;
		this.ahead = future;
		try {
			return reading.get();
		}
		finally {
			this.ahead = before;
		}
	}

	/** Forgets what was told two paragraphs ago. */
	void reach(int at) {
		if (this.words.paragraphs(this.toldAt, at) > 1) {
			this.told = null;
		}
		if (this.words.paragraphs(this.toldDayAt, at) > 1) {
			this.toldDay = null;
		}
	}

	/** The place after the word where it is "the", else the place itself. */
	int skipThe(int index) {
		return at(index).is("the") ? index + 1 : index;
	}

	/**
	 * The place after a time of day that leads to a day: "noon on Friday", "6 a.m. on
	 * Friday", "the early hours of Friday", "the night of 3 May"; else the place itself.
	 */
	int skipClock(int index) {
		int at = skipThe(index);
		at = at(at).is("early", "small", "late", "end", "very", "first") && has("DAYPART", at + 1) ? at + 1 : at;
		if (at(at).is("early", "small", "late") && at(at + 1).is("hours")) {
			at++;
		}
		if (has("DAYPART", at) || at(at).is("hours")
				|| at(at).is("sunrise", "sunset", "dusk", "daybreak", "nightfall")) {
			return at(at + 1).is("on", "of") ? skipThe(at + 2) : index;
		}
		int end = clock(at);
		return (end > at && at(end).is("on")) ? skipThe(end + 1) : index;
	}

	/** "6 a.m.", "18:00 GMT", "6.30pm local time". */
	private int clock(int at) {
		if (!at(at).lower().matches("[0-9]{1,2}([:.][0-9]{2})?([ap]m)?|[0-9]{4}")) {
			return at;
		}
		boolean sure = at(at).lower().matches(".*[:m].*") || at(at + 1).is("gmt", "utc", "hours");
		int end = at + 1;
		if (at(end).is("a", "p") && at(end + 1).is(".") && at(end + 2).is("m")) {
			end = at(end + 3).is(".") ? end + 4 : end + 3;
			sure = true;
		}
		else if (at(end).is("am", "pm", "gmt", "utc", "o'clock")) {
			end++;
			sure = true;
		}
		if (at(end).is("local") && at(end + 1).is("time")) {
			end += 2;
		}
		end = at(end).is("gmt", "utc", "est", "edt", "cet", "bst") ? end + 1 : end;
		return sure ? end : at;
	}

	/** Whether nothing that the phrase could modify follows at this place. */
	boolean standsAlone(int end) {
		Word next = at(end);
		if (next.is("'s", "'") || (next.isDash() && next.glued())) {
			return false;
		}
		return !next.isWord() || this.lexicon.has("FUNCTION", next);
	}

	/** Whether a day that nobody can tell was named: "the day after the trial". */
	private boolean isElsewhere(int begin, int end) {
		boolean single = at(begin).is("day", "week", "month", "year") || has("DAYPART", begin);
		return single || (at(end - 1).is("after", "before") && has("UNIT", end - 2));
	}

	void found(int begin, Reading reading) {
		this.lastEnd = reading.end();
		this.last = reading;
		if (!reading.isKnown() && isElsewhere(begin, reading.end())) {
			this.told = null;
			this.toldDay = null;
		}
		if (!reading.isKnown() || !reading.tells(this.publishedOn)) {
			return;
		}
		this.since = (reading.rule() == DateRule.SINCE) ? reading : null;
		this.told = (this.since != null) ? SinceReading.start(this, reading) : reading;
		this.toldAt = begin;
		if (reading.precision() == Precision.MONTH && reading.rule() != DateRule.PERIOD_RELATIVE) {
			this.toldDay = null;
		}
		if (reading.precision() == Precision.DAY) {
			this.toldDay = reading;
			this.toldDayAt = begin;
			this.days.put(begin, reading);
		}
	}

}
