package dateline.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.article.Polarity;
import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.Place;
import dateline.statement.StatementFinding;
import dateline.story.Story;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/** What an article says around its numbers: who, where, when, and according to whom. */
final class ClaimContext {

	/** What stands between a statement and a number that belongs to it, too. */
	private static final Pattern RESUMED = Pattern
		.compile(",? ?[^,;:\"“”]{2,60}?\\b(?:said|says|added|reported|announced)(?: [^,;:\"“”]{2,30})?,"
				+ " (?!but\\b|while\\b|whereas\\b|although\\b|though\\b|as\\b(?! well)"
				+ "|(?:[\\w-]+ ){0,3}(?:hours?|minutes?|days?|weeks?|months?|years?|shortly|soon|just|moments) (?:after|before)\\b"
				+ "|(?:day|hour|week)s? (?:ahead of|into)\\b)[^;:\"“”]*(?:[\"“][^;:\"“”]*)?");

	private final List<StatementFinding> statements;

	/** So many are counted even where they speak: "Some 400 farmers demanded". */
	private static final int CROWD = 20;

	private final AnnotatedText text;

	private final Cast cast;

	private final ClaimPlaces places;

	private final ClaimDates dates;

	private final ClaimSubjects subjects;

	ClaimContext(AnnotatedText text, Cast cast, List<StatementFinding> statements, List<DatePhrase> dates, Story story,
			Gazetteer gazetteer) {
		this.text = text;
		this.cast = cast;
		this.statements = statements;
		this.places = new ClaimPlaces(text, gazetteer, dates, story);
		this.dates = new ClaimDates(text, dates, story);
		this.subjects = new ClaimSubjects(text, cast, gazetteer);
	}

	/**
	 * A place and, where it was not said beside the number, the rule that brought it.
	 */
	record Placed(Place place, @Nullable String rule) {
	}

	/** Whether the number is a part of a date ("two days ago"). */
	boolean isDate(Quantity quantity) {
		return this.dates.covers(quantity.exact());
	}

	/** Whether the number tells how many speak: "two officials said". */
	boolean isSpeaker(Sentence sentence, Quantity quantity) {
		BigDecimal value = quantity.value();
		boolean crowd = value != null && value.intValue() >= CROWD;
		if (crowd || isOfBodies(sentence, quantity.next())) {
			return false;
		}
		String words = this.text.text(sentence.span());
		int at = quantity.exact().begin() - sentence.span().begin();
		return this.statements.stream()
			.filter((statement) -> statement.sentence().index() == sentence.index())
			.map(StatementFinding::speakerText)
			.filter((speaker) -> speaker != null && words.startsWith(speaker, at))
			.findAny()
			.isPresent();
	}

	/** "three unions", "14 countries": bodies are counted, whatever they say. */
	private static boolean isOfBodies(Sentence sentence, int next) {
		int at = next;
		while (at < sentence.size() && sentence.token(at).tag().matches("JJ.*|NN|NNP|VB[NG]|HYPH")) {
			at++;
		}
		return at < sentence.size() && sentence.token(at).tag().startsWith("NNS")
				&& sentence.token(at)
					.hasLemma("group", "union", "party", "country", "nation", "state", "government", "organisation",
							"organization", "company", "firm", "bank", "agency", "charity", "federation", "association",
							"club", "city", "province", "region", "university", "hospital", "newspaper", "airline",
							"ngo", "institution", "body", "council");
	}

	/** The narrowest statement that has the number in it. */
	@Nullable StatementFinding statement(Span exact) {
		return this.statements.stream()
			.filter((statement) -> statement.content().contains(exact) && (statement.pieces().isEmpty()
					|| statement.pieces().stream().anyMatch((each) -> each.overlaps(exact))))
			.min(Comparator.comparingInt((statement) -> statement.content().length()))
			.orElse(null);
	}

	/**
	 * The statement that goes on behind its speaker, "300 have died, <em>he said</em>,
	 * with 40 deaths in a day", "…, <em>he said</em>, at a cost of “nearly $2m”", or in a
	 * list, see {@link Listings}.
	 */
	@Nullable StatementFinding resumed(Counting counting) {
		int number = counting.quantity().exact().begin();
		return this.statements.stream()
			.filter((each) -> each.sentence().index() == counting.sentence().index() && each.content().end() < number)
			.filter((each) -> RESUMED.matcher(this.text.text(new Span(each.content().end(), number))).matches()
					|| Listings.goesOn(counting, each))
			.reduce((one, other) -> other)
			.orElse(null);
	}

	/** Who gives the list of figures that the number stands in, null if none. */
	FigureLists.@Nullable Giver giver(Counting counting) {
		return FigureLists.of(counting, this.text.sentences());
	}

	/** DENIED in a denied statement and below a verb of denial in the same sentence. */
	Polarity polarity(Counting counting, @Nullable StatementFinding statement) {
		if (Rejections.isInstead(counting)) {
			return Polarity.ASSERTED;
		}
		if (statement != null) {
			Polarity told = isToldBeside(counting, statement.content()) ? Polarity.ASSERTED : statement.polarity();
			boolean rejected = statement.speaker() == null && Rejections.of(counting) != null
					&& !isToldBeside(counting, statement.content());
			return rejected ? Polarity.DENIED : told;
		}
		Sentence sentence = counting.sentence();
		if (isToldBeside(counting, sentence.span())) {
			return Polarity.ASSERTED;
		}
		if (Rejections.of(counting) != null) {
			return Polarity.DENIED;
		}
		Optional<Token> denial = sentence.tokens()
			.stream()
			.filter((token) -> token.isVerb() && token.hasLemma("deny", "refute") && !isNegated(sentence, token))
			.filter((token) -> token.index() < counting.quantity().first()
					&& sentence.isBelow(sentence.token(counting.quantity().number()), token))
			.findFirst();
		return denial.isPresent() ? Polarity.DENIED : Polarity.ASSERTED;
	}

	/**
	 * "denied that it was ordered by the fund <em>that bought 6 per cent</em>": what a
	 * relative clause or an apposition tells of somebody in passing is not denied.
	 */
	private static boolean isToldBeside(Counting counting, Span content) {
		Sentence sentence = counting.sentence();
		Token at = sentence.token(counting.quantity().number());
		for (int steps = 0; at != null && steps <= sentence.size(); steps++) {
			Token head = sentence.head(at);
			boolean told = at.isRelated("acl:relcl") && (at.isVerb() || at.is("which", "who")) && head != null
					&& head.isNoun() && head.index() < at.index() && at.index() < sentence.size()
					&& content.contains(head.span()) && isDefinite(sentence, head);
			if (told && head != null && head.index() < counting.quantity().first()) {
				return true;
			}
			at = head;
		}
		return false;
	}

	private static boolean isDefinite(Sentence sentence, Token noun) {
		return sentence.token(Math.min(sentence.size() - 1, noun.index() + 1)).is(",") || noun.isName()
				|| sentence.child(noun, "det").filter((each) -> each.is("the")).isPresent()
				|| sentence.child(noun, "nmod:poss").isPresent();
	}

	private static boolean isNegated(Sentence sentence, Token verb) {
		return sentence.children(verb).stream().anyMatch((each) -> each.is("not", "n't", "n’t", "never"));
	}

	/** Who these words name, null if nobody or a mere group. */
	@Nullable CastMember actor(Sentence sentence, Token head) {
		return this.cast.referent(sentence, head).filter(CastMember::isNamed).orElse(null);
	}

	/** The noun phrase on this head, up to its head. */
	String words(Sentence sentence, Token head) {
		int first = sentence.subtree(head).stream().mapToInt(Token::index).min().orElse(head.index());
		while (first > 0 && first < head.index() && (sentence.token(first).is("of") || (sentence.token(first).isNoun()
				&& sentence.token(first + 1).is("of") && sentence.token(first - 1).tag().equals("DT")))) {
			first--;
		}
		return this.text.text(Sentence.cover(sentence.tokens().subList(first, head.index() + 1)));
	}

	@Nullable Placed place(Counting counting, List<Counting> all) {
		return this.places.of(counting, all);
	}

	@Nullable ResolvedDate asOf(Counting counting, List<Counting> all) {
		return this.dates.of(counting, all);
	}

	ClaimSubjects.@Nullable Owned subject(Counting counting) {
		return this.subjects.of(counting);
	}

}
