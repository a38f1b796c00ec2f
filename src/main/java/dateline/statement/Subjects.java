package dateline.statement;

import java.util.Optional;

import dateline.actor.Cast;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says it, by a given verb, weighing what three ways of reading find: the
 * subject that the parse names ({@link ParsedSubjects}), the noun phrase that ends right
 * before the verb ({@link PrecedingPhrases}) and the subject by the order of words
 * ({@link SubjectPhrases}). The parse is believed where the order of words does not speak
 * against it: "27 civilians, <em>the ministry</em> said". Answers with nothing where all
 * name nobody who could speak.
 */
final class Subjects {

	private final Voices voices;

	private final Antecedents antecedents;

	private final ParsedSubjects parsed;

	private final PrecedingPhrases preceding;

	private final SubjectPhrases phrases;

	private final CutSubjects cut;

	private final Officers officers;

	Subjects(ReportingLexicon lexicon, Voices voices, Quotations quotations, Cast cast) {
		this.voices = voices;
		this.antecedents = new Antecedents(voices);
		this.parsed = new ParsedSubjects(lexicon, voices, quotations, this.antecedents);
		this.preceding = new PrecedingPhrases(voices, quotations, this.antecedents);
		this.phrases = new SubjectPhrases(voices, quotations);
		this.cut = new CutSubjects(voices);
		this.officers = new Officers(lexicon, voices, cast);
	}

	/** Who says it, by this verb. */
	Optional<Voice> of(Sentence sentence, Token verb) {
		Optional<Voice> first = first(sentence, verb);
		return (first.isPresent() ? first : found(sentence, verb)).filter((each) -> !isThing(sentence, verb, each))
			.map(this::behindPlace);
	}

	/** "a letter to farmers, which promised": no farmers, whatever the parse says. */
	private static boolean isThing(Sentence sentence, Token verb, Voice voice) {
		return Words.is(sentence, PrecedingPhrases.last(sentence, verb), "which") && voice.kind() == SpeakerKind.PERSON
				&& voice.head().tag().matches("NNS?");
	}

	/** The phrase that hangs on this token, if it names somebody who could speak. */
	Optional<Voice> voice(Sentence sentence, Token head) {
		return this.voices.voice(sentence, head);
	}

	/** The phrase that ends before this verb, whatever the parse says. */
	Optional<Voice> before(Sentence sentence, Token verb) {
		return this.preceding.before(sentence, verb);
	}

	/** "Outside court, Lopez said": the court is where. */
	private Voice behindPlace(Voice voice) {
		Sentence sentence = voice.sentence();
		int comma = QuotationReports.indexAfter(sentence, voice.span().end());
		boolean place = Words.is(sentence, 0, "outside", "inside") && Words.is(sentence, comma, ",")
				&& voice.span().begin() <= sentence.token(1).span().begin();
		return place ? this.voices.startingAt(sentence, comma + 1).orElse(voice) : voice;
	}

	/**
	 * "<em>Lopez</em>, who met them, known as the Two, twice, estimated": whom a sentence
	 * begins with, where no other verb than this one can be its own.
	 */
	private Optional<Voice> first(Sentence sentence, Token verb) {
		int begin = sentence.token(0).tag().equals("CC") ? 1 : 0;
		if (!Words.isFinite(verb) || !Words.is(sentence, Words.beforeAdverbs(sentence, verb.index()), ",")
				|| Words.predicate(sentence, begin, verb.index()) >= 0) {
			return Optional.empty();
		}
		int who = verb.index() - 1;
		while (who > begin && !Words.isRelative(sentence.token(who))) {
			who--;
		}
		if (who == begin || !Words.anyFinite(sentence.tokens().subList(who, verb.index()))) {
			return Optional.empty();
		}
		return this.voices.startingAt(sentence, begin)
			.filter((each) -> Words.is(sentence, QuotationReports.indexAfter(sentence, each.span().end()), ",")
					&& sentence.tokens().subList(begin, verb.index()).stream().noneMatch((mark) -> mark.is(";", ":")));
	}

	private Optional<Voice> found(Sentence sentence, Token verb) {
		Optional<Voice> parsed = told(sentence, verb).map(CutSubjects::outOfBrackets);
		boolean agent = parsed
			.filter((each) -> Words.is(sentence, QuotationReports.indexAfter(sentence, each.span().begin()) - 1, "by"))
			.isPresent();
		if (!Words.isFinite(verb) && !(agent && isPredicate(sentence, verb))) {
			return parsed;
		}
		Optional<Voice> ordered = this.phrases.endingAt(sentence, PrecedingPhrases.last(sentence, verb));
		return ((ordered.isPresent() && isBetter(ordered.get(), parsed.orElse(null))) ? ordered : parsed)
			.map((each) -> behindAnd(sentence, verb, each).orElse(each))
			.map(this.cut::whole)
			.map((each) -> this.officers.of(each, PrecedingPhrases.last(sentence, verb)));
	}

	/**
	 * "Chad called for calm and <em>Cairo</em> said", where the parse has Chad say it.
	 */
	private Optional<Voice> behindAnd(Sentence sentence, Token verb, Voice parsed) {
		int and = PrecedingPhrases.last(sentence, verb);
		int last = and;
		while (and > parsed.head().index() && sentence.token(and).tag().matches("NN.*|DT|JJ|POS|PRP\\$|HYPH|CD")) {
			and--;
		}
		if (and == last || and <= parsed.head().index() || !sentence.token(and).tag().equals("CC")) {
			return Optional.empty();
		}
		boolean deed = sentence.tokens()
			.subList(parsed.head().index(), and)
			.stream()
			.anyMatch((each) -> Words.isFinite(each) || each.tag().equals("VBN"));
		return deed ? this.voices.startingAt(sentence, and + 1) : Optional.empty();
	}

	/**
	 * Whether the order of words is to be believed and not the parse: where the parse has
	 * nobody, or somebody further right who is no second speaker: none behind a list as
	 * in "to Chad, Egypt and Sudan, the agency, Acnur, says".
	 */
	private static boolean isBetter(Voice ordered, @Nullable Voice parsed) {
		if (parsed == null) {
			return ordered.kind() != SpeakerKind.DOCUMENT;
		}
		int begin = QuotationReports.indexAfter(parsed.sentence(), parsed.span().begin());
		boolean list = parsed.sentence()
			.children(ordered.head(), "conj")
			.stream()
			.anyMatch((each) -> each.index() > ordered.head().index() && each.index() < begin);
		boolean joined = Words.is(parsed.sentence(), begin - 1, "and", "or")
				|| parsed.sentence().within(parsed.span()).stream().anyMatch((each) -> each.is("and", "or"));
		return parsed.head().index() > ordered.head().index() && !joined && !list
				&& !parsed.span().contains(ordered.head().span()) && !isPartOf(ordered, parsed);
	}

	/**
	 * "Freedom Party (FP) spokesman <em>Jonas Weber</em>": the party only says of what.
	 */
	private static boolean isPartOf(Voice ordered, Voice parsed) {
		Token token = ordered.head();
		while (token != null && token.isRelated("compound", "nmod:poss")) {
			token = parsed.sentence().head(token);
		}
		return parsed.head().equals(token) && ordered.sentence().equals(parsed.sentence());
	}

	/** Who says it by the parse, mended. */
	private Optional<Voice> told(Sentence sentence, Token verb) {
		Optional<Voice> restricted = this.antecedents.restricted(sentence, verb.index() - 1);
		if (restricted.isPresent() && Words.isFinite(verb)) {
			return restricted;
		}
		Optional<Voice> parsed = this.parsed.of(sentence, verb);
		if (!isPredicate(sentence, verb)) {
			return parsed;
		}
		return parsed.filter((each) -> !isParted(sentence, verb, each))
			.map((each) -> CutSubjects.joined(each, verb))
			.or(() -> before(sentence, verb))
			.or(() -> parsed);
	}

	/**
	 * Whether a comma stands between, and no other before the verb: "27 civilians, the
	 * ministry said", whatever the parse says, unless both are subjects.
	 */
	private static boolean isParted(Sentence sentence, Token verb, Voice voice) {
		int at = Words.beforeBrackets(sentence, PrecedingPhrases.last(sentence, verb));
		Token last = Words.at(sentence, at);
		if (last == null || !last.isNoun() || voice.head().index() > at) {
			return false;
		}
		int from = at;
		while (from > voice.head().index()
				&& sentence.token(from).tag().matches("DT|PRP\\$|JJ|NN.*|CD|POS|HYPH|IN|VBN")) {
			from--;
		}
		return sentence.token(from).text().equals(",") && from > voice.head().index();
	}

	/** Finite, or a participle after "has" or "had". */
	private static boolean isPredicate(Sentence sentence, Token verb) {
		int at = verb.index() - 1;
		while (at >= 0 && Words.isAdverb(sentence.token(at))) {
			at--;
		}
		return Words.isFinite(verb)
				|| (verb.tag().equals("VBN") && Words.is(sentence, at, "has", "have", "had", "’ve", "'ve"));
	}

}
