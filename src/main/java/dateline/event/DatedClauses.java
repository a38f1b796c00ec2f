package dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import dateline.time.Precision;

/**
 * EVENT_DATED: a clause that tells on which day, in which month or year its verb took
 * place reports an event, though the lexicon does not know the verb: "That agreement
 * expired on 29 February." Refused: plain saying, states ("lived in Oslo in 1998"), what
 * went on before, until or since, and a verb that carries an event already.
 */
final class DatedClauses {

	private static final Set<String> NOT_THEN = Set.of("before", "until", "till", "by", "after", "for", "from", "since",
			"of", "between", "through", "about", "than", "to", "as", "within", "recent");

	/**
	 * Of phrases that the text leaves open those that yet name a day or the like, not
	 * "soon".
	 */
	private static final Pattern SAYS_WHEN = Pattern
		.compile("^[A-Z]|\\d|^(day|week|month|year|night|morning|evening|afternoon|weekend|yesterday|today)s?$");

	private static final EventWord WORD = word(EventFrame.DOES);

	private final EventLexicon lexicon;

	private final EventReality realities;

	private final Sentence sentence;

	DatedClauses(EventLexicon lexicon, EventReality realities, Sentence sentence) {
		this.lexicon = lexicon;
		this.realities = realities;
		this.sentence = sentence;
	}

	/** A verb that the lexicon does not list. */
	static EventWord word(EventFrame frame) {
		return new EventWord(null, 'V', null, null, null, frame,
				new EventConditions(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()), null,
				EventWord.Need.NAMED);
	}

	static boolean isDated(EventCandidate event) {
		return event.word.equals(WORD);
	}

	/** Of the clauses that none of these events tells. */
	List<EventCandidate> find(List<DatePhrase> phrases, List<EventCandidate> events) {
		List<EventCandidate> found = new ArrayList<>();
		for (DatePhrase phrase : phrases) {
			verb(phrase)
				.filter((verb) -> isAct(verb) && !isTold(verb, events) && !isTold(verb, found)
						&& !isOfNoun(verb, phrase, events))
				.flatMap((verb) -> this.realities.of(this.sentence, verb).map((reality) -> candidate(verb, reality)))
				.ifPresent(found::add);
		}
		return found;
	}

	/** "a strike that closed schools on Monday": the day is the strike's. */
	private static boolean isOfNoun(Token verb, DatePhrase phrase, List<EventCandidate> events) {
		return verb.isRelated("acl") && events.stream()
			.anyMatch((each) -> each.token.index() == verb.head() && phrase.date().equals(each.date));
	}

	private static EventCandidate candidate(Token verb, Reality reality) {
		return new EventCandidate(verb, WORD, reality, null);
	}

	/** The verb that the phrase dates; over its object where the day stands last. */
	private Optional<Token> verb(DatePhrase phrase) {
		if (phrase.date().precision() == Precision.RANGE && !EventDates.isLoose(phrase.date())) {
			return Optional.empty();
		}
		List<Token> tokens = DateHeads.tokens(this.sentence, phrase);
		if (!phrase.date().isKnown() && tokens.stream().noneMatch((each) -> SAYS_WHEN.matcher(each.text()).find())) {
			return Optional.empty();
		}
		if (tokens.isEmpty() || tokens.stream().anyMatch((each) -> NOT_THEN.contains(each.text()))
				|| NOT_THEN.contains(Phrases.preposition(this.sentence, Phrases.head(tokens)))) {
			return Optional.empty();
		}
		Token head = this.sentence.head(Phrases.head(tokens));
		if (head != null && head.isNoun() && head.isRelated("obj", "obl")
				&& tokens.getFirst().index() == head.index() + 1) {
			head = this.sentence.head(head);
		}
		return Optional.ofNullable(head).filter(Token::isVerb);
	}

	private boolean isAct(Token verb) {
		boolean finite = VerbForms.isTensed(verb) || this.sentence.child(verb, "aux", "aux:pass").isPresent()
				|| (verb.tag().equals("VBN") && verb.isRelated("acl", "root"));
		return finite && !this.lexicon.isTyped(this.sentence, verb) && !this.lexicon.is("saying", verb)
				&& !this.lexicon.is("state-verb", verb) && !isResult(verb)
				&& ClauseSubjects.of(this.sentence, verb).filter((each) -> this.lexicon.is("statistic", each)).isEmpty()
				&& this.sentence.child(verb, "cop").isEmpty();
	}

	/** "lost £310m last year", "made a profit of $3 million". */
	private boolean isResult(Token verb) {
		int next = verb.index() + 1;
		boolean money = next < this.sentence.size() && this.sentence.token(next).tag().equals("$");
		return verb.hasLemma("lose", "earn", "make", "turn", "post") && (money || this.sentence.children(verb, "obj")
			.stream()
			.anyMatch((each) -> each.tag().equals("$") || each.hasLemma("profit", "loss", "revenue")));
	}

	static boolean isTold(Token verb, List<EventCandidate> events) {
		return events.stream()
			.anyMatch((event) -> event.token.index() == verb.index() || (event.carrier != null
					&& event.carrier.index() == verb.index() && (event.word.type() != null || event.isComplete())));
	}

}
