package dateline.time;

/** The rules that resolve a date phrase; their names are what a date records. */
enum DateRule {

	/** "Jan. 17, 2024", "17 January 2024", "Jan. 15-16, 2024". */
	CALENDAR_DAY,
	/** "January 2020", "October last year". */
	CALENDAR_MONTH,
	/** "in 2003", "the 2007 peak". */
	CALENDAR_YEAR,
	/** "the 1990s", "the '90s", and "early 2000s" as its first four years. */
	DECADE,
	/** "2024-01-17". */
	ISO_DATE,
	/** "14.10.2023", "10/14/2023": only where one reading is possible. */
	NUMERIC_DATE,
	/** "Oct. 7": the latest one not after the anchor. */
	MONTH_DAY_BEFORE,
	/** "will vote on March 5": the first one not before the anchor. */
	MONTH_DAY_AFTER,
	/** "in October", "last March": the latest one begun at the anchor. */
	MONTH_BEFORE,
	/** "will open in May": the first one not over at the anchor. */
	MONTH_AFTER,
	/** "on Friday", "last Monday". */
	WEEKDAY_BEFORE,
	/** "will meet on Friday", "next Monday". */
	WEEKDAY_AFTER,
	/** "Friday last week": the weekday of a named week. */
	WEEKDAY_OF_WEEK,
	/** "today", "yesterday", "overnight". */
	DAY_RELATIVE,
	/** "last week", "this year", "earlier this month". */
	PERIOD_RELATIVE,
	/** "the weekend", "last weekend": a Saturday and its Sunday. */
	WEEKEND,
	/** "two weeks ago": the unit that lies so far back. */
	AGO,
	/** "two weeks from now": the unit that lies so far ahead. */
	FROM_NOW,
	/** "10 days later", "that year", "two days after Oct. 7": from the date before it. */
	NARRATIVE,
	/** "over the past six months": up to the anchor. */
	PAST_PERIOD,
	/** "in the next two weeks": from the anchor. */
	NEXT_PERIOD,
	/** "since Oct. 17": up to the anchor, open without one. */
	SINCE,
	/** "the worst flood since 1998": as since; nothing happened all the time. */
	RECORD,
	/** "until June", "by the end of 2025"; "by Friday" is that day. */
	UNTIL,
	/** "from Monday", "from fiscal 2026": open, where it lies ahead. */
	FROM,
	/** "the three months to September", "the year ended June 30". */
	PERIOD_ENDED,
	/** "before 2003": up to the day before. */
	BEFORE,
	/** "after Jan. 6": from the day after. */
	AFTER,
	/** "between March and June 2022", "from 2003 to 2011", "2014-2017". */
	BETWEEN,
	/** "early 2024", "mid-January", "the end of 2021" (its last month). */
	PART,
	/** "the third quarter of 2023", "Q3". */
	QUARTER,
	/** "the first half of 2023". */
	HALF,
	/** "summer 2023", "last winter": the three months of the northern season. */
	SEASON,
	/** "the 2023 fiscal year": the calendar year it is labelled with. */
	FISCAL_YEAR,
	/** "Christmas Day", "Thanksgiving 2022". */
	HOLIDAY,
	/** "the Sept. 11 attacks": a day that is known by its date alone. */
	NAMED_DAY,
	/** "currently", "as of now": the day of publication. */
	PUBLICATION_DATE,
	/** "recently", and whatever lacks its anchor. */
	UNRESOLVED;

	/** Whether "that year" or "two days later" may go on from such a date. */
	boolean tells() {
		return this != PUBLICATION_DATE && this != PAST_PERIOD && this != NEXT_PERIOD && this != UNRESOLVED
				&& this != UNTIL && this != BEFORE && this != AFTER && this != FROM && this != RECORD;
	}

}
