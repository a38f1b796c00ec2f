package dateline.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.statement.StatementFinding;
import dateline.story.Story;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.time.DatePhrase;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities that an article gives: "approximately 2,500 US military personnel
 * are stationed in Iraq". Needs tokens, tags, lemmas and dependencies; gives claims in
 * text order, no two with the same words and measure. What a number counts is decided by
 * its noun and by lexicons ({@code claim/*.tsv}); years, dates, ages, distances, labels,
 * scores and trivial definites ("the two sides") are no claims. Subject, place, as-of
 * date and asserter are null where the text does not say.
 */
public final class ClaimExtractor {

	private final Gazetteer gazetteer;

	private final UnitLexicon lexicon = new UnitLexicon();

	private final ComparatorWords comparators = new ComparatorWords();

	public ClaimExtractor(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * The claims.
	 * @param story where and when the news happens, and the day of publication, to which
	 * present tense and "currently" refer
	 */
	public List<ClaimFinding> extract(AnnotatedText text, Cast cast, List<StatementFinding> statements,
			List<DatePhrase> dates, Story story) {
		ClaimContext context = new ClaimContext(text, cast, statements, dates, story, this.gazetteer);
		Meanings meanings = new Meanings(text, this.lexicon);
		Quantities quantities = new Quantities(this.comparators,
				new Currencies(() -> countries(text), () -> countries(story), text.text().contains("US$")));
		List<ClaimFinding> claims = new ArrayList<>();
		List<Counting> recent = List.of();
		for (Sentence sentence : text.sentences()) {
			List<Counting> found = countings(sentence, quantities.find(sentence), meanings, recent, context);
			claims(found, context, claims.isEmpty() ? null : claims.getLast()).stream()
				.filter((each) -> !isInDoubt(each))
				.forEach(claims::add);
			recent = (found.isEmpty() && !isFar(recent, sentence)) ? recent : found;
		}
		return claims;
	}

	/** Whether somebody asserts it whom the text may name. */
	private static boolean isInDoubt(ClaimFinding claim) {
		return claim.assertedBy() == null && claim.statement() != null && claim.statement().inDoubt();
	}

	/** All countries that the article names, or of which it names a part. */
	private Set<String> countries(AnnotatedText text) {
		return text.sentences()
			.stream()
			.flatMap((sentence) -> this.gazetteer.find(sentence).stream())
			.flatMap((match) -> Optional.ofNullable(match.entry().countryCode()).stream())
			.collect(Collectors.toSet());
	}

	/** The countries of the places that the news is told of, if it tells any. */
	private static Set<String> countries(Story story) {
		return story.place()
			.named()
			.stream()
			.flatMap((entry) -> Optional.ofNullable(entry.countryCode()).stream())
			.collect(Collectors.toSet());
	}

	/** The numbers of a sentence are recent for two sentences more. */
	private static boolean isFar(List<Counting> recent, Sentence sentence) {
		return recent.isEmpty() || sentence.index() - recent.getLast().sentence().index() > 1;
	}

	private static List<Counting> countings(Sentence sentence, List<Quantity> quantities, Meanings meanings,
			List<Counting> recent, ClaimContext context) {
		Meaning last = recent.reversed()
			.stream()
			.filter((each) -> !isConversion(each))
			.findFirst()
			.map(Counting::meaning)
			.orElse(null);
		List<Counting> countings = new ArrayList<>();
		List<Meaning> earlier = new ArrayList<>();
		for (Quantity quantity : quantities) {
			Meaning meaning = (context.isDate(quantity) || context.isSpeaker(sentence, quantity)) ? null
					: meanings.of(sentence, quantity, earlier, last);
			if (meaning != null) {
				meaning = Refinements.of(sentence, quantity, meaning, earlier.isEmpty() ? null : earlier.getLast(),
						last);
				Counting counting = new Counting(sentence, quantity, meaning);
				countings.add(counting);
				if (!isConversion(counting)) {
					earlier.add(meaning);
				}
			}
		}
		return countings;
	}

	/** "2.9 billion crowns (<em>$264 million</em>)": nothing goes on from it. */
	private static boolean isConversion(Counting counting) {
		int before = counting.quantity().first() - 1;
		return counting.meaning().measure() == Measure.MONEY && before > 1
				&& counting.sentence().token(before).is("(", "-LRB-")
				&& counting.sentence().token(before - 1).tag().matches("CD|NNS?|\\$");
	}

	/**
	 * The claims of a sentence.
	 * @param last the claim before them, which one of them may echo
	 */
	private static List<ClaimFinding> claims(List<Counting> countings, ClaimContext context,
			@Nullable ClaimFinding last) {
		List<ClaimFinding> claims = new ArrayList<>();
		Set<List<Object>> seen = new HashSet<>();
		for (Counting counting : countings) {
			if (seen.add(List.of(counting.quantity().exact(), counting.meaning().measure()))) {
				ClaimFinding before = claims.isEmpty() ? last : claims.getLast();
				ClaimFinding claim = claim(counting, countings, claims, context);
				claims.add((before != null && (isSame(counting) || isSameToll(counting, before)))
						? claim.inheriting(before) : claim);
			}
		}
		return claims;
	}

	/** Whether it counts the very people of the claim before it. */
	private static boolean isSame(Counting counting) {
		return counting.meaning().rule().matches("ECHO|PART|INCLUDING|ELLIPSIS_(?:DEGREE|FIGURE)")
				|| (counting.meaning().antecedent() && counting.meaning().rule().equals("ELLIPSIS_PLACE"));
	}

	/**
	 * "At least 60 were killed last June, a group says. Police <em>put the toll</em> at
	 * 42."
	 */
	private static boolean isSameToll(Counting counting, ClaimFinding before) {
		Sentence sentence = counting.sentence();
		int at = counting.quantity().first() - 1;
		return counting.meaning().rule().equals("TOLL") && before.measure() == Measure.KILLED
				&& sentence.index() - before.sentence().index() == 1 && at > 2 && sentence.token(at).is("at")
				&& sentence.token(at - 1).is("toll") && sentence.token(at - 2).is("the")
				&& sentence.token(at - 3).hasLemma("put", "set");
	}

	private static ClaimFinding claim(Counting counting, List<Counting> all, List<ClaimFinding> earlier,
			ClaimContext context) {
		Quantity quantity = counting.quantity();
		Meaning meaning = counting.meaning();
		ClaimContext.Placed placed = context.place(counting, all);
		boolean carried = meaning.antecedent() || meaning.counted().equals("others");
		ClaimFinding before = (carried && !earlier.isEmpty()) ? earlier.getLast() : null;
		ClaimSubjects.Owned owned = (before != null) ? null : context.subject(counting);
		CastMember subject = (before != null) ? before.subject() : (owned != null) ? owned.owner() : null;
		Place place = (placed != null) ? placed.place() : null;
		String rule = meaning.rule() + added((placed != null) ? placed.rule() : null)
				+ added((owned != null) ? owned.rule() : null);
		// A length of time does not hold as of a day.
		ResolvedDate asOf = (meaning.measure() != Measure.DURATION) ? context.asOf(counting, all) : null;
		Asserted asserted = Asserted.of(counting, all, earlier.isEmpty() ? null : earlier.getLast(), context);
		return new ClaimFinding(meaning.measure(), quantity.value(), quantity.min(), quantity.max(),
				quantity.comparator(), meaning.unit(), meaning.counted(), subject, place, asOf, asserted.by(),
				asserted.words(), asserted.statement(), asserted.polarity(), counting.sentence(), quantity.exact(),
				rule);
	}

	/** Rules for the context are added to the one that found the number. */
	private static String added(@Nullable String rule) {
		return (rule != null) ? "+" + rule : "";
	}

}
