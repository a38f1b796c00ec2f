package dateline.claim;

import java.util.List;
import java.util.Objects;

import dateline.actor.CastMember;
import dateline.article.Polarity;
import dateline.statement.StatementFinding;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who asserts a number: who counts it in the clause around it ({@link Inner},
 * {@link Asserters}), else the speaker of the statement that it stands in, else who
 * brings in the sentence ({@link Attributions}). Nobody for what the writer tells in
 * passing ({@link InPassing}).
 *
 * @param by the actor, null where the words name none
 * @param words the words that name who asserts it, null in the writer's own voice
 * @param statement the statement of which it is a part, if any
 * @param polarity DENIED where the number is denied
 */
record Asserted(@Nullable CastMember by, @Nullable String words, @Nullable StatementFinding statement,
		Polarity polarity) {

	/**
	 * Who asserts the number.
	 * @param all the numbers of its sentence
	 * @param before the claim whose people it counts again, if it does
	 */
	static Asserted of(Counting counting, List<Counting> all, @Nullable ClaimFinding before, ClaimContext context) {
		Sentence sentence = counting.sentence();
		StatementFinding statement = statement(counting, context);
		Token inner = Inner.of(counting);
		if (statement != null && inner == null && InPassing.is(counting, statement)) {
			return new Asserted(null, null, null, Polarity.ASSERTED);
		}
		boolean inherits = inherits(counting, statement, before);
		Token counter = counter(counting, all, inner, (statement == null) && !inherits, statement == null);
		Token owner = (counter != null) ? FigureOwners.of(sentence, counter) : null;
		CastMember counted = (owner != null) ? context.actor(sentence, owner) : null;
		counter = (counted != null) ? owner : counter;
		counted = (counted != null || counter == null) ? counted : context.actor(sentence, counter);
		Token name = (counted == null && counter != null) ? Counters.named(sentence, counter) : null;
		counter = (name != null) ? name : counter;
		counted = (name != null) ? context.actor(sentence, name) : counted;
		boolean apart = counter != null && (counter.equals(inner) || CountersApart.is(counting, counter));
		Polarity polarity = (counter != null && counter.equals(inner) && statement != null) ? Polarity.ASSERTED
				: context.polarity(counting, statement);
		if (counter != null && (counted != null || ((statement == null || apart) && counter.isNoun()))) {
			String words = context.words(sentence, counter).replaceFirst("^(?i:according to|by|from) ", "");
			CastMember speaker = (statement != null) ? statement.speaker() : null;
			return new Asserted(counted, words, Objects.equals(speaker, counted) ? statement : null, polarity);
		}
		if (statement != null) {
			return new Asserted(statement.speaker(), statement.speakerText(), statement, polarity);
		}
		FigureLists.Giver giver = context.giver(counting);
		if (giver != null) {
			return new Asserted(context.actor(giver.sentence(), giver.head()),
					context.words(giver.sentence(), giver.head()), null, polarity);
		}
		return (inherits && before != null) ? new Asserted(before.assertedBy(), before.assertedByText(), null, polarity)
				: new Asserted(null, null, null, polarity);
	}

	/** The statement around it, or that goes on behind its speaker. */
	private static @Nullable StatementFinding statement(Counting counting, ClaimContext context) {
		Quantity quantity = counting.quantity();
		StatementFinding covering = context.statement(quantity.exact());
		boolean apart = covering != null && covering.rule().startsWith("ACCORDING")
				&& (Attributions.isBeforeRelative(counting.sentence(), quantity)
						|| Asides.isBefore(counting.sentence(), quantity));
		return apart ? null : (covering != null) ? covering : context.resumed(counting);
	}

	/** Whether it is a part of those whom the writer counted before it. */
	private static boolean inherits(Counting counting, @Nullable StatementFinding statement,
			@Nullable ClaimFinding before) {
		String rule = counting.meaning().rule();
		boolean part = rule.matches("PART|INCLUDING")
				|| ComparedDates.isCompared(counting.sentence(), counting.quantity());
		return statement == null && before != null && before.sentence().equals(counting.sentence())
				&& (before.statement() == null || part) && (part || rule.matches("ELLIPSIS_(?:PLACE|DEGREE)"));
	}

	/**
	 * The words for who counts it, null if nobody does.
	 * @param attributed whether the rest of the sentence may tell, too
	 * @param bare whether no statement is around it
	 */
	private static @Nullable Token counter(Counting counting, List<Counting> all, @Nullable Token inner,
			boolean attributed, boolean bare) {
		Token rejected = bare ? Rejections.of(counting) : null;
		Token rejecter = (rejected != null) ? Rejections.who(counting, rejected) : null;
		Token counter = (rejecter != null) ? rejecter : (inner != null) ? inner : Asserters.of(counting);
		counter = (counter == null && attributed) ? Attributions.of(counting) : counter;
		Token lead = (counter == null && !all.getFirst().equals(counting)) ? Asserters.of(all.getFirst()) : counter;
		Token member = (lead != null && counting.meaning().rule().matches("ELLIPSIS_(?:GAP|PERCENT)"))
				? Gaps.head(counting.sentence(), counting.quantity()) : null;
		return (member != null) ? member : counter;
	}

}
