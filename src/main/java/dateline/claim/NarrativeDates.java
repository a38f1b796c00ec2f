package dateline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dateline.story.StoryDate;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * The date of a number by how its sentence tells the story: the day of the main clause
 * ("were brought up today"), the only day, of the cause ("killed after a ferry sank on
 * Tuesday"), a day counted from another ("a day after police arrested nine").
 */
final class NarrativeDates {

	static final Pattern SEQUEL = Pattern.compile("(?i)(a|one|two|three|four|five|six) days? (after|before)");

	/** In pairs. */
	private static final List<String> DAYS = List.of("a", "one", "two", "2", "three", "3", "four", "4", "five", "5",
			"six", "6");

	private final SentenceDates dates;

	private final @Nullable LocalDate publishedOn;

	NarrativeDates(SentenceDates dates, @Nullable LocalDate publishedOn) {
		this.dates = dates;
		this.publishedOn = publishedOn;
	}

	/**
	 * "Three miners who had been trapped since Thursday were brought up <em>today</em>":
	 * the day of the main clause, not of what had gone before it.
	 */
	@Nullable ResolvedDate main(Counting counting) {
		Sentence sentence = counting.sentence();
		Token noun = sentence.token(counting.meaning().anchor());
		Token before = sentence.children(noun, "acl:relcl", "acl")
			.stream()
			.filter((each) -> each.isRelated("acl")
					|| sentence.children(each, "aux").stream().anyMatch((had) -> had.is("had")))
			.findFirst()
			.orElse(null);
		Token verb = verbAbove(counting);
		if (before == null || verb == null || !noun.isRelated("nsubj", "nsubj:pass")) {
			return null;
		}
		List<DatePhrase> days = this.dates.in(sentence)
			.stream()
			.filter((date) -> SentenceDates.token(sentence, date).index() > verb.index()
					&& !sentence.isBelow(SentenceDates.token(sentence, date), before))
			.filter((date) -> sentence.tokens()
				.subList(verb.index(), SentenceDates.token(sentence, date).index())
				.stream()
				.noneMatch((each) -> each.is(",", ";")))
			.toList();
		return (days.size() == 1 && days.getFirst().date().isKnown()) ? days.getFirst().date() : null;
	}

	/** "At least 14 people were killed after a ferry sank on Tuesday": the only day. */
	@Nullable ResolvedDate cause(Counting counting) {
		boolean befallen = switch (counting.meaning().measure()) {
			case KILLED, WOUNDED, DISPLACED, ABDUCTED -> true;
			case PEOPLE -> counting.meaning().rule().matches("ACT_STATE|ACT_ALONE");
			default -> false;
		};
		Sentence sentence = counting.sentence();
		List<DatePhrase> days = this.dates.in(sentence)
			.stream()
			.filter((date) -> date.date().precision() == Precision.DAY && !StoryDate.isOfSpeech(sentence, date))
			.filter((date) -> !OtherTimes.isOfPolitics(sentence, date))
			.toList();
		if (!(befallen || Deeds.isDone(counting)) || days.size() != 1) {
			return null;
		}
		ResolvedDate day = days.getFirst().date();
		boolean past = day.from() != null && (this.publishedOn == null || !day.from().isAfter(this.publishedOn));
		return (past
				&& Region.isCause(sentence, counting.end(), SentenceDates.token(sentence, days.getFirst()).index()))
						? day : null;
	}

	/** "on Wednesday, a day after police arrested nine": the day before Wednesday. */
	@Nullable ResolvedDate sequel(Counting counting) {
		Sentence sentence = counting.sentence();
		for (DatePhrase date : this.dates.in(sentence)) {
			Matcher sequel = SEQUEL.matcher(date.date().text());
			LocalDate day = date.date().from();
			if (day == null || date.date().precision() != Precision.DAY || !sequel.matches()) {
				continue;
			}
			int days = DAYS.indexOf(sequel.group(1).toLowerCase(Locale.ROOT)) / 2 + 1;
			boolean one = sentence.tokens()
				.stream()
				.filter((token) -> token.span().begin() >= date.end() && token.index() < counting.quantity().number())
				.noneMatch((token) -> token.is(",", ";", ":"));
			if (one && date.end() <= counting.quantity().exact().begin()) {
				LocalDate before = sequel.group(2).equals("after") ? day.minusDays(days) : day.plusDays(days);
				return new ResolvedDate(before, before, Precision.DAY, date.date().text(), "NARRATIVE", day);
			}
		}
		return null;
	}

	/** The verb that the number hangs on. */
	static @Nullable Token verbAbove(Counting counting) {
		Token at = counting.sentence().head(counting.carrier());
		return (at != null && at.isVerb()) ? at : null;
	}

}
