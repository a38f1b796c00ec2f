package dateline.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says it, by a given verb: the subject that the parse names, and where the
 * parse fails, the noun phrase that ends right before the verb, looked for across what
 * news puts between the two: adverbs, days, brackets, appositions and relative clauses
 * ("A nurse, who asked not to be named, said …"; "The company that runs the line denied
 * …"). Answers with nothing where that phrase names nobody who could speak.
 */
final class Subjects {

	private static final Set<String> RELEASES = Set.of("release", "issue", "publish", "post", "send", "sign", "write",
			"deliver", "give", "make", "file", "circulate", "distribute", "share", "put", "read", "hold");

	/** Verbs that take a clause: a verb behind them need not be the main one. */
	private static final Set<String> CLAUSAL = Set.of("say", "think", "believe", "know", "hope", "claim", "fear",
			"hear", "tell", "feel", "suspect", "see", "mean", "ensure");

	private final ReportingLexicon lexicon;

	private final Voices voices;

	private final Quotations quotations;

	private final SubjectPhrases phrases;

	Subjects(ReportingLexicon lexicon, Voices voices, Quotations quotations) {
		this.lexicon = lexicon;
		this.voices = voices;
		this.quotations = quotations;
		this.phrases = new SubjectPhrases(voices, quotations);
	}

	/** Who says it, by this verb. */
	Optional<Voice> of(Sentence sentence, Token verb) {
		Optional<Voice> first = first(sentence, verb);
		return (first.isPresent() ? first : found(sentence, verb)).map(this::behindPlace);
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
		Optional<Voice> parsed = told(sentence, verb).map(Subjects::outOfBrackets);
		boolean agent = parsed
			.filter((each) -> Words.is(sentence, QuotationReports.indexAfter(sentence, each.span().begin()) - 1, "by"))
			.isPresent();
		if (!Words.isFinite(verb) && !(agent && isPredicate(sentence, verb))) {
			return parsed;
		}
		Optional<Voice> ordered = this.phrases.endingAt(sentence, skipped(sentence, verb.index() - 1));
		return ((ordered.isPresent() && isBetter(ordered.get(), parsed.orElse(null))) ? ordered : parsed)
			.map((each) -> owned(each))
			.map((each) -> isCut(each) ? Voices.widened(each) : each);
	}

	/** "the union's president": where the parse takes the union for the subject. */
	private Voice owned(Voice voice) {
		Sentence sentence = voice.sentence();
		int begin = QuotationReports.indexAfter(sentence, voice.span().begin());
		for (int i = voice.head().index() + 1; i < Math.min(sentence.size(), voice.head().index() + 6); i++) {
			Token each = sentence.token(i);
			if (each.tag().equals("POS") && voice.span().contains(each.span()) && voice.kind() == SpeakerKind.NAME) {
				return this.voices.startingAt(sentence, begin)
					.filter((whole) -> whole.head().index() > each.index())
					.map((whole) -> new Voice(sentence, whole.head(), voice.span().cover(whole.span()), whole.kind()))
					.orElse(voice);
			}
			if (!each.isNoun() && !each.tag().equals("CC")) {
				return voice;
			}
		}
		return voice;
	}

	/** "Monitoring and Research Centre": the first words of the name are cut off. */
	private static boolean isCut(Voice voice) {
		int begin = QuotationReports.indexAfter(voice.sentence(), voice.span().begin());
		return begin > 1 && (voice.sentence().token(begin - 1).isName() || voice.sentence().token(begin - 1).is("the"))
				&& voice.kind() == SpeakerKind.NAME;
	}

	/** "the Rescue and Relief Service (RRS) said": the phrase before the brackets. */
	private static Voice outOfBrackets(Voice voice) {
		Sentence sentence = voice.sentence();
		int open = voice.head().index() - 1;
		if (!Words.is(sentence, open, "(", "-LRB-") || !Words.is(sentence, open + 2, ")", "-RRB-")) {
			return voice;
		}
		int from = open;
		while (from > 0
				&& (sentence.token(from - 1).isNoun() || sentence.token(from - 1).tag().matches("DT|JJ|CC|POS|HYPH|VBN")
						|| sentence.token(from - 1).is("of", "for"))) {
			from--;
		}
		return (from == open) ? voice : new Voice(sentence, voice.head(),
				sentence.token(from).span().cover(sentence.token(open + 2).span()), voice.kind());
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
				&& !parsed.span().contains(ordered.head().span());
	}

	/** Who says it by the parse, mended. */
	private Optional<Voice> told(Sentence sentence, Token verb) {
		Optional<Voice> restricted = restricted(sentence, verb.index() - 1);
		if (restricted.isPresent() && Words.isFinite(verb)) {
			return restricted;
		}
		Optional<Voice> parsed = parsed(sentence, verb);
		if (!isPredicate(sentence, verb)) {
			return parsed;
		}
		return parsed.filter((each) -> !isParted(sentence, verb, each))
			.map((each) -> isJoined(each, verb) ? Voices.widened(each) : each)
			.or(() -> before(sentence, verb))
			.or(() -> parsed);
	}

	/**
	 * Whether a comma stands between, and no other before the verb: "27 civilians, the
	 * ministry said", whatever the parse says, unless both are subjects.
	 */
	private boolean isParted(Sentence sentence, Token verb, Voice voice) {
		int at = Words.beforeBrackets(sentence, skipped(sentence, verb.index() - 1));
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

	/** "officials and campaigners said": the parse may part the two. */
	private static boolean isJoined(Voice voice, Token verb) {
		int first = QuotationReports.indexAfter(voice.sentence(), voice.span().begin());
		return voice.head().index() == verb.index() - 1 && Words.is(voice.sentence(), first - 1, "and");
	}

	/** Who says it as far as the parse knows. */
	Optional<Voice> parsed(Sentence sentence, Token verb) {
		Token subject = subject(sentence, verb, 0);
		return (subject == null || subject.equals(verb)) ? Optional.empty() : this.voices.voice(sentence, subject);
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

	private @Nullable Token subject(Sentence sentence, Token verb, int depth) {
		Token own = nearest(sentence, verb);
		if (own != null && Words.isRelative(own) && !own.is("what")) {
			return antecedent(sentence, verb, own);
		}
		Token quoted = sentence.head(verb);
		if (own == null && quoted != null && quoted.hasLemma("quote", "cite")
				&& Words.is(sentence, verb.index() - 1, "as")) {
			return sentence.children(quoted)
				.stream()
				.filter((each) -> each.relation().equals("nsubj:pass"))
				.findFirst()
				.orElseGet(() -> quoted(sentence, quoted));
		}
		if (own != null || depth > 4) {
			return (own != null && Words.isRelative(own)) ? null : own;
		}
		Token head = sentence.head(verb);
		if (head == null || sentence.child(verb, "nsubj:pass").isPresent()) {
			return null;
		}
		if (verb.isRelated("acl")) {
			return verb.tag().equals("VBG") ? releaser(sentence, head) : null;
		}
		boolean follows = verb.isRelated("conj", "xcomp", "advcl", "dep", "parataxis")
				|| (verb.isRelated("ccomp") && verb.tag().equals("VBG"));
		boolean bare = !verb.isRelated("advcl", "dep", "parataxis", "ccomp") || verb.tag().equals("VBG")
				|| (verb.tag().equals("VB") && verb.isRelated("advcl"));
		if (!follows || !bare || !isVerbal(head)) {
			return null;
		}
		Token passive = sentence.child(head, "nsubj:pass").orElse(null);
		if (passive != null) {
			boolean same = (verb.isRelated("conj") && verb.tag().matches("VBZ|VBP")) || isHearsay(sentence, verb, head)
					|| head.is("forced", "obliged", "compelled")
					|| (verb.is("saying", "telling", "warning") && head.is("heard", "seen", "filmed", "recorded"));
			return same ? passive : null;
		}
		return subject(sentence, head, depth + 1);
	}

	/** "is understood to have told": who is understood to have done so. */
	private static boolean isHearsay(Sentence sentence, Token verb, Token head) {
		return verb.isRelated("xcomp") && Words.is(sentence, verb.index() - 1, "have")
				&& head.is("understood", "said", "reported", "believed", "alleged", "thought", "known", "claimed");
	}

	/**
	 * Of several subjects that the parse gives, the last before the verb; what is quoted
	 * is the subject of no verb outside.
	 */
	private @Nullable Token nearest(Sentence sentence, Token verb) {
		Token found = null;
		for (Token each : sentence.children(verb, "nsubj")) {
			boolean fits = !each.relation().equals("nsubj:pass") && (found == null || each.index() < verb.index())
					&& !each.isVerb() && !this.quotations.quoted(each);
			found = fits ? each : found;
		}
		return found;
	}

	private static boolean isVerbal(Token token) {
		return token.isVerb() || token.tag().startsWith("JJ");
	}

	private @Nullable Token antecedent(Sentence sentence, Token verb, Token relative) {
		Token head = sentence.head(verb);
		if (head != null && verb.isRelated("acl") && head.index() < relative.index()) {
			return head.isNoun() ? releaser(sentence, head) : null;
		}
		return relative.is("that") ? null : noun(sentence, relative);
	}

	/**
	 * The noun that a "who" or "which" stands for: the last one before it that could
	 * speak, and for "which" what that one hangs on.
	 */
	private @Nullable Token noun(Sentence sentence, Token relative) {
		int at = relative.index() - 1;
		at = Words.beforeBrackets(sentence, Words.is(sentence, at, ",") ? at - 1 : at);
		Token token = Words.at(sentence, at);
		if (token == null || !(token.isNoun() || Words.isAcronym(token))) {
			return null;
		}
		Token head = Words.phraseHead(sentence, token);
		boolean near = relative.is("who") && this.voices.voice(sentence, token).isPresent()
				&& !isPersonOf(sentence, head, token);
		return near ? token : head;
	}

	/** "a lawyer for the union, who": not the union. */
	private boolean isPersonOf(Sentence sentence, Token head, Token token) {
		return !head.equals(token)
				&& this.voices.voice(sentence, head).map(Voice::kind).filter(SpeakerKind.PERSON::equals).isPresent()
				&& this.voices.voice(sentence, token).map(Voice::kind).filter(SpeakerKind.PERSON::equals).isEmpty()
				&& token.entity() == EntityType.ORGANIZATION;
	}

	/** "Reuters quoted a shopkeeper as saying": the shopkeeper says. */
	private static @Nullable Token quoted(Sentence sentence, Token quoting) {
		return Words.isFinite(quoting) ? sentence.child(quoting, "obj").orElse(null) : null;
	}

	/** "The office released a statement, stating …": the office states. */
	private @Nullable Token releaser(Sentence sentence, Token noun) {
		Token verb = sentence.head(noun);
		boolean document = this.lexicon.speaker(noun.lemma())
			.filter((kind) -> kind == SpeakerKind.DOCUMENT)
			.isPresent();
		if (!document || verb == null || !noun.isRelated("obj") || !RELEASES.contains(verb.lemma())) {
			return noun.isNoun() ? noun : null;
		}
		return sentence.child(verb, "nsubj").filter((each) -> !each.tag().startsWith("W")).orElse(noun);
	}

	/** The phrase that ends before this verb, whatever the parse says. */
	Optional<Voice> before(Sentence sentence, Token verb) {
		return endingAt(sentence, skipped(sentence, verb.index() - 1), 0).map(Voices::widened);
	}

	private Optional<Voice> endingAt(Sentence sentence, int last, int depth) {
		int at = Words.beforeBrackets(sentence, last);
		Token token = Words.at(sentence, at);
		if (token == null || depth > 3 || this.quotations.quoted(token)) {
			return Optional.empty();
		}
		if (token.text().equals(",")) {
			return beyond(sentence, at, depth);
		}
		Token relative = Words.at(sentence, at - 1);
		if (Words.isRelative(token) && relative != null) {
			Token noun = relative.is("that") ? null : noun(sentence, relative);
			return (noun == null) ? Optional.empty() : this.voices.voice(sentence, noun);
		}
		if (!token.isNoun() && !token.tag().matches("PRP|DT|CD|JJ|JJS") && !Words.isAcronym(token)) {
			return Optional.empty();
		}
		return restricted(sentence, at).or(() -> this.voices.voice(sentence, Words.phraseHead(sentence, token)));
	}

	/** What stands before an apposition or a relative clause that this comma closes. */
	private Optional<Voice> beyond(Sentence sentence, int close, int depth) {
		boolean finite = false;
		for (int i = close - 1; i > 0; i--) {
			Token token = sentence.token(i);
			if (token.is(";", ":") || this.quotations.quoted(token)) {
				return Optional.empty();
			}
			boolean open = token.text().equals(",");
			if (open && (!finite || relates(sentence, i + 1) || isSpeaking(sentence, i + 1))) {
				return endingAt(sentence, i - 1, depth + 1);
			}
			boolean participle = token.tag().equals("VBD") && sentence.token(i - 1).text().equals(",");
			finite |= Words.isFinite(token) && !participle;
		}
		return Optional.empty();
	}

	/** ", speaking on condition that …": what the aside is about has verbs of its own. */
	private static boolean isSpeaking(Sentence sentence, int from) {
		return Words.is(sentence, from, "speaking", "citing", "requesting", "asking", "insisting", "using", "talking",
				"writing", "quoting", "acknowledging", "noting", "describing");
	}

	/** "who …", "whose …", "of whom …", "some of which …". */
	private static boolean relates(Sentence sentence, int from) {
		for (int i = from; i < Math.min(from + 4, sentence.size()); i++) {
			Token each = sentence.token(i);
			if (each.is("who", "which", "whose", "whom")) {
				return true;
			}
			if (!each.tag().matches("IN|DT|CD|NN|NNS|JJ")) {
				return false;
			}
		}
		return false;
	}

	/**
	 * "The company that runs the line denied": the noun before a relative clause without
	 * commas whose only verb is already found.
	 */
	private Optional<Voice> restricted(Sentence sentence, int last) {
		int verbs = 0;
		for (int i = last; i > 0; i--) {
			Token each = sentence.token(i);
			if (i == last && !each.isNoun() && !Words.isAdverb(each) && each.tag().matches("CC|,|W.*|IN|TO|PRP")) {
				return Optional.empty();
			}
			boolean relative = each.tag().matches("WDT|WP") && each.is("who", "that", "which");
			if (relative) {
				Token noun = sentence.token(i - 1);
				return (verbs == 1 && noun.isNoun()) ? this.voices.voice(sentence, Words.phraseHead(sentence, noun))
						: Optional.empty();
			}
			boolean finite = Words.isFinite(each);
			verbs += finite ? 1 : 0;
			if (Words.isMark(each) || Words.isQuoteMark(each) || verbs > 1 || each.is("that", "when", "where", "if")
					|| (each.isVerb() && CLAUSAL.contains(each.lemma().toLowerCase(Locale.ROOT)))) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** Back over adverbs, auxiliaries, days and what else parts subject and verb. */
	private static int skipped(Sentence sentence, int last) {
		int at = last;
		while (at > 0) {
			Token token = sentence.token(at);
			boolean particle = Words.isAdverb(token) || token.is("has", "have", "had", "both", "all", "each");
			boolean day = Voices.isDay(token) || (token.is("week", "month", "year", "morning", "night", "evening")
					&& Words.is(sentence, at - 1, "this", "last", "late"));
			if (!particle && !day) {
				return at;
			}
			at -= (day && Words.is(sentence, at - 1, "on", "late", "early", "this", "last")) ? 2 : 1;
		}
		return at;
	}

}
