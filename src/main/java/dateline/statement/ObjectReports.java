package dateline.statement;

import java.util.Locale;
import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * What somebody is reported to have said, in less than a clause. Rules:
 * <ul>
 * <li>OBJECT: Lopez condemned the attack. Lopez expressed anger at the delay.
 * <li>OBJECT_DENIED: Lopez denied the charges. Lopez rejected claims that she knew.
 * <li>OBJECT_OF: Lopez accused the builder of fraud. Lopez blamed the flood on the
 * builder.
 * <li>OBJECT_TO: Lopez urged the mayor to resign.
 * <li>OBJECT_AS: Lopez described the dam as a danger.
 * <li>OBJECT_NAMED: Lopez called the dam a danger.
 * <li>OBJECT_AT: Lopez put the damage at $3 million.
 * <li>PREPOSITION: Lopez called for calm. Lopez warned of floods.
 * <li>INFINITIVE: Lopez promised to resign.
 * <li>GERUND: Lopez admitted taking money.
 * </ul>
 * Refused: pronouns as content ("she condemned it"), and feelings without what they are
 * about ("she expressed anger"). The passive is told in {@link PassiveObjects}.
 */
final class ObjectReports {

	private final PhraseDrafts drafts;

	private final PlainObjects plain;

	private final Accusations accusations;

	private final Judgements judgements;

	ObjectReports(Contents contents, Reach reach, Voices voices, Quotations quotations) {
		this.drafts = new PhraseDrafts(contents, reach, quotations);
		this.plain = new PlainObjects(this.drafts, voices);
		this.accusations = new Accusations(quotations);
		this.judgements = new Judgements(this.drafts, quotations);
	}

	Optional<Draft> of(Cue cue) {
		Sentence sentence = cue.sentence();
		int next = cue.index() + 1;
		while (next < sentence.size()
				&& ((Words.isAdverb(sentence.token(next)) && !PlainObjects.isAmount(sentence, next))
						|| cue.verb().particles().contains(sentence.token(next).text()))) {
			next++;
		}
		for (int i = next; cue.verb().particles().size() > 1 && i < Math.min(cue.index() + 4, sentence.size()); i++) {
			next = cue.verb().particles().contains(sentence.token(i).text()) ? i + 1 : next;
		}
		if (cue.verb().denied() && Words.is(sentence, next, ",") && Words.is(sentence, next + 1, "as")) {
			next = behind(sentence, next + 1);
		}
		next = behindDay(sentence, behindManner(sentence, next));
		if (next >= sentence.size()) {
			return Optional.empty();
		}
		Optional<Draft> found = governed(cue, next);
		return found.isPresent() ? found : this.plain.of(cue, next);
	}

	/** "condemned in the strongest terms the attack": behind the manner. */
	private static int behindManner(Sentence sentence, int from) {
		for (int i = from + 1; Words.is(sentence, from, "in") && i < Math.min(from + 6, sentence.size() - 1); i++) {
			if (sentence.token(i).is("terms", "language", "manner")) {
				return PlainObjects.opens(sentence, i + 1) ? i + 1 : from;
			}
		}
		return from;
	}

	/** "condemned on Monday the attack": behind the day. */
	private static int behindDay(Sentence sentence, int from) {
		int at = Words.is(sentence, from, "on") ? from + 1 : from;
		Token day = Words.at(sentence, at);
		boolean named = day != null && Voices.isDay(day) && (at > from || day.text().endsWith("day"));
		int next = at + 1;
		while (Words.is(sentence, next, "morning", "afternoon", "evening", "night")
				|| (Words.at(sentence, next) != null && sentence.token(next).text().matches("\\d{1,2}"))) {
			next++;
		}
		Token object = named ? Words.at(sentence, next) : null;
		return (object != null && !object.tag().equals("POS") && PlainObjects.opens(sentence, next)) ? next : from;
	}

	/** ", as “false”, rumours …": behind what is put in between commas. */
	private static int behind(Sentence sentence, int from) {
		int at = from;
		while (at < sentence.size() && !sentence.token(at).text().equals(",") && !Words.isFinite(sentence.token(at))) {
			at++;
		}
		return Words.is(sentence, at, ",") ? at + 1 : sentence.size();
	}

	/**
	 * What a frame of the verb governs here, if any. Long, for the first frame that fits
	 * decides: the order is the rule.
	 */
	private Optional<Draft> governed(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		Token first = sentence.token(next);
		ReportingVerb verb = cue.verb();
		if (verb.takes(Frame.URGEON) && first.is("on", "upon", "to") && infinitive(sentence, next + 2) > 0) {
			return demand(cue, next + 1);
		}
		if (verb.takes(Frame.NAME) && first.is("that", "this") && next + 1 < sentence.size()
				&& Words.isQuoteMark(sentence.token(next + 1))) {
			return this.drafts.draft(cue, next + 1, next, Polarity.ASSERTED, "OBJECT_NAMED");
		}
		if (cue.token().hasLemma("speak") && !isQuoted(sentence, next + 1)) {
			return Optional.empty();
		}
		if (preposition(verb, first) && next + 1 < sentence.size() && !Words.is(sentence, next + 1, "anonymity")
				&& !(first.is("to") && sentence.token(next + 1).tag().equals("VB"))) {
			return prepositional(cue, next + 1);
		}
		if (verb.takes(Frame.TO) && first.is("to") && Words.at(sentence, next + 1) != null
				&& isInfinitive(sentence, next)) {
			return isGapped(cue) ? Optional.empty()
					: this.drafts.draft(cue, next, next, Contents.polarity(cue), "INFINITIVE");
		}
		if (verb.takes(Frame.ING) && first.tag().equals("VBG") && !Words.isMark(sentence.token(next - 1))) {
			boolean part = Words.is(sentence, next - 1, "ever", "even", "knowingly", "deliberately", "intentionally",
					"illegally", "wrongly", "falsely", "secretly", "personally", "unlawfully");
			int begin = (part && next - 1 > cue.index()) ? next - 1 : next;
			return this.drafts.draft(cue, begin, begin, Contents.polarity(cue), "GERUND");
		}
		if (verb.takes(Frame.PUT) && first.is("at") && Judgements.isFigure(sentence, next + 1)) {
			return this.drafts.draft(cue, next, next, Polarity.ASSERTED, "OBJECT_AT");
		}
		if ((verb.takes(Frame.AS) || verb.denied()) && first.is("as") && next == cue.index() + 1) {
			return this.judgements.shifted(cue, next + 1);
		}
		return PlainObjects.opens(sentence, next) ? behindObject(cue, next) : Optional.empty();
	}

	/** "spoke of a “dark day”": a quotation before the phrase ends. */
	private static boolean isQuoted(Sentence sentence, int from) {
		for (int i = from; i < Math.min(from + 5, sentence.size()); i++) {
			if (Words.isQuoteMark(sentence.token(i))) {
				return true;
			}
			if (Words.isFinite(sentence.token(i)) || Words.isMark(sentence.token(i))) {
				return false;
			}
		}
		return false;
	}

	private static boolean preposition(ReportingVerb verb, Token token) {
		return switch (token.text().toLowerCase(Locale.ROOT)) {
			case "for" -> verb.takes(Frame.FOR);
			case "of" -> verb.takes(Frame.OF);
			case "on" -> verb.takes(Frame.ON);
			case "against" -> verb.takes(Frame.AGAINST);
			case "about" -> verb.takes(Frame.ABOUT);
			case "at" -> verb.takes(Frame.AT);
			case "over" -> verb.takes(Frame.OVER);
			case "to" -> verb.takes(Frame.TOWARD);
			default -> false;
		};
	}

	/** "called for calm", "denied reports that …": what stands behind the preposition. */
	private Optional<Draft> prepositional(Cue cue, int from) {
		if (!cue.verb().denied()) {
			return this.drafts.draft(cue, from, from, Polarity.ASSERTED, "PREPOSITION");
		}
		int that = Untruths.reports(cue.sentence(), from, cue.sentence().size());
		return (that > 0) ? this.drafts.draft(cue, that + 1, from, Polarity.DENIED, "OBJECT_DENIED") : Optional.empty();
	}

	/** "the steps that the firm promised to take": the content is torn apart. */
	private static boolean isGapped(Cue cue) {
		int voice = QuotationReports.indexAfter(cue.sentence(), cue.voice().span().begin());
		Token word = Words.at(cue.sentence(), voice - 1);
		Token noun = Words.at(cue.sentence(), voice - 2);
		return word != null && noun != null && voice < cue.index()
				&& (word.is("which") || (word.is("that") && noun.isNoun() && !OthersReports.isNoun(noun)));
	}

	/**
	 * What a frame of the verb governs with the object that begins here, if any. Here too
	 * the order is the rule.
	 */
	private Optional<Draft> behindObject(Cue cue, int next) {
		Sentence sentence = cue.sentence();
		ReportingVerb verb = cue.verb();
		int that = verb.takes(Frame.NAME, Frame.AS) ? Judgements.judged(sentence, next) : -1;
		if (that > 0) {
			return this.drafts.draft(cue, that + 1, next, Polarity.DENIED, "OBJECT_DENIED");
		}
		int against = verb.takes(Frame.TELL) && verb.takes(Frame.AGAINST) ? against(sentence, next) : -1;
		if (against > 0) {
			return this.drafts.draft(cue, against, next, Polarity.ASSERTED, "PREPOSITION");
		}
		if (verb.takes(Frame.URGE) && !cue.token().hasLemma("tell") && infinitive(sentence, next + 1) > 0) {
			return demand(cue, next);
		}
		Optional<Draft> words = this.accusations.words(cue, next);
		if (words.isPresent()) {
			return words;
		}
		int of = Accusations.content(cue, next);
		return (of > 0) ? this.drafts.draft(cue, of, next, Polarity.ASSERTED, "OBJECT_OF")
				: this.judgements.of(cue, next);
	}

	/** "urged Chad to wait": only what is asked in "urged Chad in May | to wait". */
	private Optional<Draft> demand(Cue cue, int hearer) {
		int to = infinitive(cue.sentence(), hearer + 1);
		boolean dated = cue.sentence().tokens().subList(hearer, to).stream().anyMatch(Voices::isDay);
		return this.drafts.draft(cue, dated ? to : hearer, hearer, Polarity.ASSERTED, "OBJECT_TO");
	}

	/** "warned both sides against": the index behind the preposition, or -1. */
	private static int against(Sentence sentence, int from) {
		for (int i = from; i + 1 < sentence.size() && i < from + 10; i++) {
			Token each = sentence.token(i);
			if (each.is("against") || (i > from && each.is("of") && !each.isRelated("case"))) {
				return i + 1;
			}
			if (Words.isFinite(each) || Words.isMark(each) || Words.isEnd(each) || each.is("that", "to")) {
				return -1;
			}
		}
		return -1;
	}

	/** Where an infinitive begins before any finite verb or mark, or -1. */
	private static int infinitive(Sentence sentence, int from) {
		for (int i = from; i + 1 < sentence.size(); i++) {
			Token each = sentence.token(i);
			if (each.is("to") && isInfinitive(sentence, i)) {
				return i;
			}
			if (Words.isFinite(each) || Words.isEnd(each) || (Words.isMark(each) && !each.text().equals("-"))) {
				return -1;
			}
		}
		return -1;
	}

	/** "to go", "to never go", "to refund every passenger" */
	private static boolean isInfinitive(Sentence sentence, int to) {
		Token object = Words.at(sentence, to + 2);
		boolean noun = sentence.token(to + 1).tag().equals("NN") && object != null
				&& object.tag().matches("DT|PRP\\$?");
		return noun || sentence.tokens()
			.subList(to + 1, Math.min(to + 3, sentence.size()))
			.stream()
			.anyMatch((each) -> each.tag().equals("VB"));
	}

}
