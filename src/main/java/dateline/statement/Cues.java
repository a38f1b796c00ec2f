package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reporting verbs that report something said. Refused: questions ("did he
 * say?"), conditions ("if he says"), the future and the possible ("will say", "is
 * expected to announce"), negated saying ("did not say"), the passive ("was told") and
 * what stands inside a quotation.
 */
final class Cues {

	private static final Set<String> POSSIBLE = Set.of("will", "would", "could", "may", "might", "should", "must",
			"can", "shall", "'ll", "’ll", "wo", "ca", "’d", "'d", "need", "ought");

	private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "until", "lest");

	private static final Set<String> BEFORE_GERUND = Set.of("by", "of", "for", "without", "from", "in", "before",
			"after", "instead", "than", "about", "against", "on", "despite", "into", "upon", "at", "like", "avoid");

	private static final Set<String> GOES_ON = Set.of("continue", "go", "begin", "start", "proceed");

	/** "went on television to announce": what is done to say something. */
	private static final Set<String> APPEARS = Set.of("appear", "go", "take", "use", "write", "hold", "gather", "march",
			"rally", "return", "step", "interrupt", "break", "call", "speak", "telephone", "phone", "issue");

	private final ReportingLexicon lexicon;

	private final Voices voices;

	private final Subjects subjects;

	private final Reach reach;

	private final Quotations quotations;

	Cues(ReportingLexicon lexicon, Voices voices, Subjects subjects, Reach reach, Quotations quotations) {
		this.lexicon = lexicon;
		this.reach = reach;
		this.voices = voices;
		this.subjects = subjects;
		this.quotations = quotations;
	}

	List<Cue> in(Sentence sentence) {
		List<Cue> found = new ArrayList<>();
		if (asks(sentence)) {
			return found;
		}
		for (Token token : sentence.tokens()) {
			further(sentence, token, found).or(() -> cue(sentence, token, found))
				.or(() -> tail(sentence, token, found))
				.ifPresent(found::add);
		}
		return found;
	}

	/** ", and called for calm": the speaker before goes on after what was said. */
	private Optional<Cue> further(Sentence sentence, Token token, List<Cue> before) {
		int at = Words.beforeAdverbs(sentence, token.index());
		ReportingVerb verb = this.lexicon.verb(token.lemma()).orElse(null);
		if (verb == null || !Words.is(sentence, at, "and", "but") || this.quotations.quoted(token)) {
			return Optional.empty();
		}
		int next = at + 1;
		Cue main = before.isEmpty() ? null : main(sentence, before);
		return (main == null || ClauseBefore.isParted(main) || !this.reach.speaksOn(sentence, main.token(), next)
				|| isNegated(sentence, token)) ? Optional.empty()
						: Optional.of(new Cue(sentence, token, verb, main.voice()));
	}

	/** Who speaks last and not in what another says. */
	private static Cue main(Sentence sentence, List<Cue> cues) {
		Cue main = cues.getFirst();
		for (Cue each : cues) {
			boolean nested = sentence.tokens()
				.subList(Math.min(main.index(), each.index()), each.index())
				.stream()
				.noneMatch((mark) -> mark.tag().equals("CC") || mark.is(",", ";"));
			boolean tail = each.token().tag().equals("VBG");
			main = (nested || tail || isAside(sentence, each)) ? main : each;
		}
		return main;
	}

	/** ", as a retired officer had claimed,": who speaks beside the main clause. */
	static boolean isAside(Sentence sentence, Cue cue) {
		int begin = QuotationReports.indexAfter(sentence, cue.voice().span().begin());
		return begin < cue.index() && (Words.is(sentence, begin - 1, "which", "who", "whom")
				|| (Words.is(sentence, begin - 1, "as") && Words.is(sentence, begin - 2, ",")));
	}

	/** ", adding that …": the speaker before goes on, whatever the parse hangs it on. */
	private Optional<Cue> tail(Sentence sentence, Token token, List<Cue> before) {
		int at = token.index() - 1;
		at -= (at > 0 && Words.isAdverb(sentence.token(at))) ? 1 : 0;
		ReportingVerb verb = this.lexicon.verb(token.lemma()).orElse(null);
		boolean tail = token.tag().equals("VBG") && Words.is(sentence, at, ",") && !this.quotations.quoted(token);
		if (verb == null || !tail || isNegated(sentence, token)) {
			return Optional.empty();
		}
		Optional<Voice> voice = before.isEmpty() ? acting(sentence) : Optional.of(before.getLast().voice());
		return voice.map((each) -> new Cue(sentence, token, verb, each));
	}

	/** Who acts in the main clause. */
	private Optional<Voice> acting(Sentence sentence) {
		Token root = sentence.root();
		boolean is = sentence.children(root, "cop").stream().anyMatch(Words::isFinite)
				&& !isNegatedOrPossible(sentence, root);
		Optional<Voice> subject = is
				? sentence.child(root, "nsubj").flatMap((each) -> this.voices.voice(sentence, each)) : Optional.empty();
		return (Words.isFinite(root) && !refused(sentence, root)) ? this.subjects.of(sentence, root) : subject;
	}

	/** Whether the sentence, outside quotations, is a question. */
	private boolean asks(Sentence sentence) {
		return sentence.tokens().stream().anyMatch((each) -> each.text().equals("?") && !this.quotations.quoted(each));
	}

	private Optional<Cue> cue(Sentence sentence, Token token, List<Cue> before) {
		ReportingVerb verb = this.lexicon.verb(lemma(token)).orElse(null);
		Token next = Words.at(sentence, token.index() + 1);
		if (verb != null && !verb.particles().isEmpty()
				&& (next == null || !verb.particles().contains(next.text().toLowerCase(java.util.Locale.ROOT)))) {
			return Optional.empty();
		}
		if (token.hasLemma("hit") && !Words.is(sentence, token.index() + 2, "at")) {
			return Optional.empty();
		}
		boolean goes = token.hasLemma("go") && !Words.is(sentence, token.index() + 1, "on");
		boolean thought = verb != null && verb.takes(Frame.NOW) && !token.tag().matches("VBP|VBZ")
				&& !isPresent(sentence, token);
		if (verb == null || goes || thought || isReduced(sentence, token, verb) || followsAside(sentence, token)
				|| !isVerb(sentence, token) || this.quotations.quoted(token)
				|| (ofWhat(sentence, token, verb).isEmpty() && predicate(sentence, token) == null
						&& !closes(sentence, token) && refused(sentence, token))) {
			return Optional.empty();
		}
		return ofWhat(sentence, token, verb).or(() -> voice(sentence, token))
			.map((voice) -> new Cue(sentence, token, verb, tailing(sentence, token, voice, before)));
	}

	/**
	 * "denied that its agents had come, saying …": of what the parse gives only who
	 * speaks, else who speaks in the main clause.
	 */
	private static Voice tailing(Sentence sentence, Token token, Voice voice, List<Cue> before) {
		int at = token.index() - 1;
		at -= (at > 0 && Words.isAdverb(sentence.token(at))) ? 1 : 0;
		boolean tail = token.tag().equals("VBG") && Words.is(sentence, at, ",");
		boolean speaks = before.stream()
			.anyMatch((each) -> each.voice().head().equals(voice.head())
					&& (each.equals(before.getFirst()) || !each.token().isRelated("acl")));
		boolean parted = before.isEmpty()
				|| sentence.tokens().subList(before.getFirst().index(), at).stream().anyMatch((each) -> each.is(";"));
		if (!tail || speaks || parted) {
			return voice;
		}
		Cue main = main(sentence, before);
		return main.token().isRelated("acl") ? before.getFirst().voice() : main.voice();
	}

	/** "in what Lopez, who runs it, described as": a verb taken for a participle. */
	private Optional<Voice> ofWhat(Sentence sentence, Token token, ReportingVerb verb) {
		boolean fits = token.tag().matches("VBN|VBD") && verb.takes(Frame.AS, Frame.NAME)
				&& !Words.is(sentence, token.index() + 1, "by");
		int what = token.index() - 1;
		while (fits && what > Math.max(0, token.index() - 20) && !sentence.token(what).is("what")) {
			what--;
		}
		if (!fits || !Words.is(sentence, what, "what")) {
			return Optional.empty();
		}
		int from = what + 1;
		return this.voices.startingAt(sentence, from).flatMap((voice) -> {
			int end = Math.min(token.index(), QuotationReports.indexAfter(sentence, voice.span().end()));
			boolean near = sentence.tokens()
				.subList(end, token.index())
				.stream()
				.allMatch((each) -> Words.isAdverb(each) || each.is("has", "have", "had"));
			boolean aside = Words.is(sentence, end, ",") && Words.is(sentence, token.index() - 1, ",")
					&& end < token.index() - 1;
			Span words = Words.span(sentence, from, end);
			return ((near || aside) && words != null)
					? Optional.of(new Voice(sentence, voice.head(), words, voice.kind())) : Optional.empty();
		});
	}

	/**
	 * "people briefed on the talks said": a participle that the tagger took for a past.
	 */
	private boolean isReduced(Sentence sentence, Token token, ReportingVerb verb) {
		Token behind = Words.at(sentence, token.index() + 2);
		if (!token.tag().equals("VBD") || verb.takes(Frame.POST)
				|| !Words.is(sentence, token.index() + 1, "on", "to", "by", "in", "at", "from", "over")
				|| behind == null || behind.tag().equals("VB")) {
			return false;
		}
		for (int i = token.index() + 1; i < sentence.size(); i++) {
			Token each = sentence.token(i);
			if (Words.isMark(each) || Words.isQuoteMark(each) || each.tag().matches("CC|PRP|WP|WDT|WRB")
					|| each.is("that")) {
				return false;
			}
			if (Words.isFinite(each)) {
				return this.lexicon.verb(each.lemma()).filter((found) -> found.takes(Frame.POST)).isPresent();
			}
		}
		return false;
	}

	/** "He confessed, police said, but denied": not the police deny. */
	private boolean followsAside(Sentence sentence, Token token) {
		int at = token.index() - 1;
		while (at > 0 && Words.isAdverb(sentence.token(at))) {
			at--;
		}
		Token said = Words.at(sentence, at - 2);
		if (said == null || !Words.is(sentence, at, "and", "but") || !Words.is(sentence, at - 1, ",")
				|| !Words.isFinite(said)
				|| this.lexicon.verb(said.lemma()).filter((each) -> each.takes(Frame.POST)).isEmpty()) {
			return false;
		}
		int comma = said.index() - 1;
		while (comma > 0
				&& (sentence.token(comma).isNoun() || sentence.token(comma).tag().matches("DT|PRP|PRP\\$|JJ"))) {
			comma--;
		}
		return comma < said.index() - 1 && Words.is(sentence, comma, ",");
	}

	private static String lemma(Token token) {
		return token.tag().equals("NNS") && token.text().endsWith("s")
				? token.text().substring(0, token.text().length() - 1) : token.lemma();
	}

	private static boolean isVerb(Sentence sentence, Token token) {
		return token.isVerb() || predicate(sentence, token) != null || closes(sentence, token)
				|| isNoun(sentence, token);
	}

	/** "Scientists …, say": a present that the tagger took for an infinitive. */
	private static boolean isPresent(Sentence sentence, Token token) {
		Token before = Words.at(sentence, token.index() - 1);
		return token.tag().equals("VB") && before != null && !before.is("to") && !before.isVerb()
				&& sentence.children(token, "aux", "mark").isEmpty()
				&& sentence.child(token, "nsubj")
					.filter((each) -> each.index() < token.index() && each.tag().matches("NNS|NNPS"))
					.isPresent();
	}

	/** "Analysts at Nordea estimate that": a present that the tagger took for a noun. */
	private static boolean isNoun(Sentence sentence, Token token) {
		if (token.tag().equals("NNS") && token.text().endsWith("s") && token.index() > 0) {
			Token subject = sentence.token(token.index() - 1);
			return Words.is(sentence, token.index() + 1, "that") && subject.tag().matches("NN|NNP")
					&& !Words.anyFinite(sentence.tokens().subList(0, token.index()))
					&& sentence.tokens()
						.subList(token.index(), sentence.size())
						.stream()
						.filter(Words::isFinite)
						.count() == 1;
		}
		boolean looks = token.tag().equals("NN") && token.index() > 0 && Words.is(sentence, token.index() + 1, "that")
				&& sentence.token(token.index() - 1).isNoun();
		List<Token> before = sentence.tokens().subList(0, token.index());
		return looks && !Words.anyFinite(before) && before.stream().noneMatch(Words::isMark) && before.stream()
			.filter(Token::isNoun)
			.findFirst()
			.filter((each) -> each.tag().equals("NNS") && Words.is(sentence, each.index() + 1, "at", "from", "with"))
			.isPresent();
	}

	/** ", the union estimates.": an attribution that the tagger took for a noun. */
	private static boolean closes(Sentence sentence, Token token) {
		Token next = Words.at(sentence, token.index() + 1);
		int comma = token.index() - 1;
		while (comma > 0 && (sentence.token(comma).tag().matches("DT|NN|NNP|NNPS|JJ|POS|PRP\\$|HYPH")
				|| sentence.token(comma).is("of", "for"))) {
			comma--;
		}
		return token.tag().equals("NNS") && token.text().endsWith("s") && (next == null || Words.isEnd(next))
				&& comma < token.index() - 1 && Words.is(sentence, comma, ",")
				&& Words.anyFinite(sentence.tokens().subList(0, comma));
	}

	/**
	 * The verb before a further predicate that the tagger took for a noun ("regrets the
	 * delay and calls for an end"); null for any other token.
	 */
	private static @Nullable Token predicate(Sentence sentence, Token token) {
		boolean looks = (token.tag().equals("NNS")
				|| (token.tag().equals("VBN") && token.text().endsWith("ed") && sentence.child(token, "aux").isEmpty()))
				&& Words.is(sentence, token.index() - 1, "and", "but")
				&& Words.is(sentence, token.index() + 1, "for", "on", "that", "of");
		return looks ? sentence.tokens()
			.subList(0, token.index())
			.reversed()
			.stream()
			.filter((each) -> each.tag().equals(token.tag().equals("NNS") ? "VBZ" : "VBD"))
			.findFirst()
			.orElse(null) : null;
	}

	/** "prompting the Greens to accuse him": whom something made speak. */
	private Optional<Voice> moved(Sentence sentence, Token token) {
		if (!token.tag().equals("VB") || !Words.is(sentence, token.index() - 1, "to")) {
			return Optional.empty();
		}
		for (int i = token.index() - 2; i > Math.max(0, token.index() - 12); i--) {
			Token each = sentence.token(i);
			if (each.hasLemma("prompt", "lead", "cause", "drive", "move", "provoke")
					&& each.tag().matches("VBG|VBD|VBN")) {
				boolean did = (each.tag().equals("VBG") && Words.is(sentence, i - 1, ",")) || each.tag().equals("VBD");
				return did ? this.voices.startingAt(sentence, i + 1)
					.filter((voice) -> QuotationReports.indexAfter(sentence, voice.span().end()) == token.index() - 1)
						: Optional.empty();
			}
			if (each.isVerb() || Words.isMark(each)) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private Optional<Voice> voice(Sentence sentence, Token token) {
		Optional<Voice> moved = moved(sentence, token);
		if (moved.isPresent()) {
			return moved;
		}
		Token step = isStep(sentence, token) ? sentence.head(sentence.token(token.index() - 2)) : null;
		if (step != null) {
			return this.subjects.of(sentence, step);
		}
		if (leads(sentence, token)) {
			return led(sentence, token);
		}
		Token predicate = predicate(sentence, token);
		if (predicate != null) {
			return this.subjects.of(sentence, predicate);
		}
		if (closes(sentence, token) || isNoun(sentence, token)) {
			return this.subjects.before(sentence, token);
		}
		Optional<Voice> inverted = inverted(sentence, token);
		if (inverted.isPresent()) {
			return inverted;
		}
		return this.subjects.of(sentence, token).or(() -> shared(sentence, token));
	}

	/** "declined to comment but said": by the predicate before, where the parse fails. */
	private Optional<Voice> shared(Sentence sentence, Token token) {
		if (!token.tag().equals("VBD") || !token.isRelated("conj")
				|| !Words.is(sentence, token.index() - 1, "but", "and")) {
			return Optional.empty();
		}
		for (int i = token.index() - 2; i > 0; i--) {
			Token each = sentence.token(i);
			if (each.tag().equals("VBD") && Words.isFinite(each)) {
				return this.subjects.of(sentence, each);
			}
			if (Words.isFinite(each) || each.is("that") || Words.isRelative(each) || this.quotations.quoted(each)) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** "While condemning the attack, the mayor …": a participle before its subject. */
	private static boolean leads(Sentence sentence, Token token) {
		return token.tag().equals("VBG")
				&& (token.index() == 0 || (token.index() == 1 && Words.is(sentence, 0, "while", "but", "also")));
	}

	private Optional<Voice> led(Sentence sentence, Token token) {
		for (int i = token.index() + 1; i < sentence.size(); i++) {
			if (Words.isFinite(sentence.token(i)) && !Words.is(sentence, token.index() + 1, "that")) {
				return Optional.empty();
			}
			if (sentence.token(i).text().equals(",") && subject(sentence, i + 1)) {
				return this.voices.startingAt(sentence, i + 1);
			}
		}
		return Optional.empty();
	}

	/** Whether a phrase begins here that a finite verb follows. */
	private static boolean subject(Sentence sentence, int from) {
		for (int i = from; i < sentence.size(); i++) {
			Token each = sentence.token(i);
			if (Words.isFinite(each)) {
				return i > from;
			}
			if (each.text().equals(",") || each.tag().equals("VBG")) {
				return false;
			}
		}
		return false;
	}

	/**
	 * ", said the mayor": the noun phrase after the verb, where none stands before it.
	 */
	private Optional<Voice> inverted(Sentence sentence, Token token) {
		Token before = Words.at(sentence, token.index() - 1);
		if (before == null && Words.isFinite(token) && Character.isLowerCase(token.text().charAt(0))) {
			return this.voices.startingAt(sentence, 1);
		}
		Token subject = sentence.child(token, "nsubj").filter((each) -> !this.quotations.quoted(each)).orElse(null);
		boolean aside = before != null && before.is(",") && Words.isFinite(token);
		Optional<Voice> split = aside
				? this.voices.startingAt(sentence, token.index() + 1)
					.filter((each) -> splits(sentence, token, each) && !isTold(sentence, subject, token, each))
				: Optional.empty();
		if (split.isPresent()) {
			return split;
		}
		boolean parted = before != null && (before.is(",") || Words.isQuoteMark(before));
		if (before == null || !parted || token.hasLemma("tell") || !Words.isFinite(token)) {
			return Optional.empty();
		}
		Optional<Voice> voice = this.voices.startingAt(sentence, token.index() + 1)
			.filter((each) -> !isHearer(sentence, token, each));
		boolean closed = voice.isPresent() && closes(sentence, voice.get()) && tells(sentence, token.index());
		boolean objectless = this.lexicon.verb(token.lemma())
			.filter((each) -> each.takes(Frame.POST) && !each.takes(Frame.OBJECT))
			.isPresent();
		if (closed && aside && objectless && Words.predicate(sentence, 0, token.index()) >= 0) {
			return voice;
		}
		if ((subject != null && subject.index() < token.index())
				|| (token.isRelated("conj") && !token.hasLemma("say"))) {
			return Optional.empty();
		}
		boolean quoted = Words.isQuoteMark(before) || Words.is(sentence, token.index() - 2, "”", "\"", "’", "»");
		return ((subject != null && subject.index() > token.index()) || quoted || closed
				|| (ends(sentence, token) && tells(sentence, token.index()))) ? voice : Optional.empty();
	}

	/** ", asked donors for $1.2bn", ", warned residents that": they only hear it. */
	private boolean isHearer(Sentence sentence, Token token, Voice voice) {
		return this.lexicon.verb(token.lemma())
			.filter((each) -> each.takes(Frame.TELL, Frame.URGE, Frame.TO))
			.isPresent()
				&& Words.is(sentence, QuotationReports.indexAfter(sentence, voice.span().end()), "for", "to", "that",
						"whether", "about", "against", "not");
	}

	/** Whether the phrase is no subject of a clause that follows. */
	private static boolean closes(Sentence sentence, Voice voice) {
		Token next = Words.at(sentence, QuotationReports.indexAfter(sentence, voice.span().end()));
		boolean goesOn = next != null && next.text().equals(",") && isSubject(sentence, next.index());
		return next == null || (Words.isMark(next) && !goesOn) || Words.isEnd(next) || next.tag().matches("IN|WP|-LRB-")
				|| (next.tag().equals("VBD") && !Words.isFinite(next));
	}

	/** "The dam, said Lopez, was old": between a subject and its verb. */
	private static boolean splits(Sentence sentence, Token token, Voice voice) {
		int after = QuotationReports.indexAfter(sentence, voice.span().end());
		return afterInserted(sentence, after) > 0 && Words.predicate(sentence, 0, token.index()) < 0;
	}

	/** "Lopez, of the union, said the driver, a man of 40, was drunk": Lopez says it. */
	private boolean isTold(Sentence sentence, @Nullable Token subject, Token token, Voice later) {
		boolean parsed = subject != null && subject.index() < token.index()
				&& this.voices.voice(sentence, subject).isPresent();
		boolean document = later.kind() == SpeakerKind.DOCUMENT
				&& sentence.tokens().subList(0, Math.min(3, sentence.size())).stream().anyMatch(Token::isName);
		return later.kind() != SpeakerKind.NAME && (parsed || document);
	}

	/**
	 * The verb behind the comma that closes a speaker and what explains it, or -1.
	 */
	static int afterInserted(Sentence sentence, int after) {
		int comma = after;
		while (Words.is(sentence, comma, ",")) {
			Token next = Words.at(sentence, comma + 1);
			if (next != null && Words.isFinite(next)) {
				return comma + 1;
			}
			comma++;
			while (comma < sentence.size() && !sentence.token(comma).text().equals(",")
					&& !Words.isFinite(sentence.token(comma))) {
				comma++;
			}
		}
		return -1;
	}

	/** ", who was five, laid a place": a verb follows the relative clause. */
	private static boolean isSubject(Sentence sentence, int comma) {
		if (!Words.is(sentence, comma + 1, "who", "which", "whose")) {
			return false;
		}
		boolean verb = false;
		for (int i = comma + 2; i < sentence.size(); i++) {
			verb |= Words.isFinite(sentence.token(i));
			if (verb && sentence.token(i).text().equals(",")) {
				int next = i + 1;
				while (next < sentence.size() && Words.isAdverb(sentence.token(next))) {
					next++;
				}
				return next < sentence.size() && Words.isFinite(sentence.token(next));
			}
		}
		return false;
	}

	/** Whether a verb before this index stands in no relative clause. */
	private static boolean tells(Sentence sentence, int end) {
		boolean relative = false;
		for (Token each : sentence.tokens().subList(0, end)) {
			if (Words.isFinite(each) && !relative) {
				return true;
			}
			relative = !each.text().equals(",") && !Words.isFinite(each)
					&& (relative || (Words.isRelative(each) && each.tag().matches("WDT|WP|WP\\$")));
		}
		return false;
	}

	/** Whether nothing but a noun phrase follows: no verb of a reported clause. */
	private static boolean ends(Sentence sentence, Token token) {
		return sentence.tokens().subList(token.index() + 1, sentence.size()).stream().noneMatch(Words::isFinite);
	}

	private boolean refused(Sentence sentence, Token token) {
		return isNegated(sentence, token) || isPossible(sentence, token) || isPassive(sentence, token)
				|| isInvertedCondition(sentence, token)
				|| sentence.children(token, "mark")
					.stream()
					.anyMatch((each) -> each.index() < token.index() && each.is(CONDITIONS.toArray(String[]::new)))
				|| !formFits(sentence, token);
	}

	/** "Had she said that, it would have ended": nothing was said. */
	private static boolean isInvertedCondition(Sentence sentence, Token token) {
		return token.tag().matches("VBN|VBD") && sentence.children(token, "aux")
			.stream()
			.anyMatch((aux) -> aux.is("had", "should") && sentence.children(token, "nsubj")
				.stream()
				.anyMatch((subject) -> aux.index() < subject.index() && subject.index() < token.index()));
	}

	/** Whether it is not, or not yet, so. */
	boolean isNegatedOrPossible(Sentence sentence, Token token) {
		return isNegated(sentence, token) || isPossible(sentence, token);
	}

	private boolean isNegated(Sentence sentence, Token token) {
		if (sentence.children(token)
			.stream()
			.anyMatch((each) -> each.index() < token.index() && negates(each) && !this.quotations.quoted(each))) {
			return true;
		}
		Token head = sentence.head(token);
		if (head != null && token.isRelated("xcomp") && !Words.isFinite(token)
				&& sentence.children(head)
					.stream()
					.anyMatch((each) -> negates(each) && !this.quotations.quoted(each))) {
			return true;
		}
		for (int i = token.index() - 1; i >= 0 && i >= token.index() - 4; i--) {
			Token each = sentence.token(i);
			if (negates(each) && !this.quotations.quoted(each)) {
				return true;
			}
			if (!each.tag().matches("RB|MD|VB[DPZN]?") || each.text().equals(",")) {
				break;
			}
		}
		return sentence.child(token, "nsubj")
			.filter((each) -> each.is("nobody", "none", "neither", "nothing"))
			.isPresent()
				|| sentence.child(token, "nsubj")
					.flatMap((each) -> sentence.child(each, "det"))
					.filter((each) -> each.is("no", "neither"))
					.isPresent();
	}

	private static boolean negates(Token token) {
		return token.is("not", "n't", "n’t", "never", "nor", "neither", "hardly", "rarely", "seldom");
	}

	/** "would only say that", "would say only that": it was said. */
	private static boolean saysOnly(Sentence sentence, Token token) {
		return token.hasLemma("say") && ((Words.is(sentence, token.index() - 1, "only")
				&& Words.is(sentence, token.index() - 2, "would", "could"))
				|| (Words.is(sentence, token.index() + 1, "only") && Words.is(sentence, token.index() - 1, "would")));
	}

	private boolean isPossible(Sentence sentence, Token token) {
		if (saysOnly(sentence, token)) {
			return false;
		}
		if (sentence.children(token, "aux")
			.stream()
			.anyMatch((each) -> POSSIBLE.contains(each.text().toLowerCase(java.util.Locale.ROOT))
					&& !this.quotations.quoted(each))) {
			return true;
		}
		for (int i = token.index() - 1; i >= 0; i--) {
			Token each = sentence.token(i);
			if (each.tag().equals("MD")) {
				return true;
			}
			if (!Words.isAdverb(each) && !each.is("have", "be", "been")) {
				return false;
			}
		}
		return false;
	}

	private static boolean isPassive(Sentence sentence, Token token) {
		return (token.tag().matches("VBN|VBD") && sentence.children(token)
			.stream()
			.anyMatch((each) -> (each.relation().equals("aux:pass") || each.relation().equals("nsubj:pass"))
					&& !isParted(sentence, each.index(), token.index())))
				|| (token.tag().equals("VBN") && !hasPerfect(sentence, token, 0));
	}

	/** ", one of the doctors said": no passive, whatever the parse says. */
	private static boolean isParted(Sentence sentence, int from, int to) {
		boolean auxiliary = sentence.tokens()
			.subList(Math.max(0, to - 3), to)
			.stream()
			.anyMatch((each) -> each.hasLemma("be", "get"));
		boolean comma = from > to
				|| sentence.tokens().subList(from, to).stream().anyMatch((each) -> each.text().equals(","));
		return !auxiliary && (comma || sentence.token(to - 1).isNoun());
	}

	private static boolean hasPerfect(Sentence sentence, Token token, int depth) {
		Token head = sentence.head(token);
		return sentence.children(token, "aux")
			.stream()
			.anyMatch((each) -> each.hasLemma("have", "'ve", "’ve", "'s", "’s"))
				|| (token.isRelated("conj") && head != null && depth < 3 && head.tag().equals("VBN")
						&& hasPerfect(sentence, head, depth + 1))
				|| (sentence.child(token, "nsubj").isPresent() && sentence.child(token, "aux:pass").isEmpty());
	}

	/** "took the unusual step of rejecting": what was done. */
	private static boolean isStep(Sentence sentence, Token token) {
		Token step = Words.at(sentence, token.index() - 2);
		Token take = (step != null) ? sentence.head(step) : null;
		return step != null && step.is("step") && Words.is(sentence, token.index() - 1, "of") && take != null
				&& take.hasLemma("take") && (take.tag().equals("VBD") || take.tag().equals("VBN"));
	}

	/** Finite, or a participle that reports, or an infinitive that was carried out. */
	private boolean formFits(Sentence sentence, Token token) {
		Token before = Words.at(sentence, token.index() - 1);
		Token head = sentence.head(token);
		if (token.tag().equals("VBG")) {
			boolean leads = leads(sentence, token);
			return (leads || !token.isRelated("csubj", "amod", "compound"))
					&& (before == null || isStep(sentence, token)
							|| !BEFORE_GERUND.contains(before.text().toLowerCase(java.util.Locale.ROOT)));
		}
		if (isPresent(sentence, token)) {
			return true;
		}
		if (token.tag().equals("VB")) {
			boolean appears = token.isRelated("xcomp", "advcl") && head != null && head.tag().equals("VBD")
					&& APPEARS.contains(head.lemma()) && before != null && before.is("to")
					&& !isNegatedOrPossible(sentence, head);
			return appears || saysOnly(sentence, token) || moved(sentence, token).isPresent()
					|| sentence.children(token, "aux").stream().anyMatch((each) -> each.is("did", "does", "do"))
					|| (token.isRelated("xcomp") && head != null && GOES_ON.contains(head.lemma())
							&& (Words.isFinite(head) && !head.tag().equals("MD")));
		}
		return true;
	}

}
