package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
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

	private final ReportingLexicon lexicon;

	private final Voices voices;

	private final Quotations quotations;

	Cues(ReportingLexicon lexicon, Voices voices, Quotations quotations) {
		this.lexicon = lexicon;
		this.voices = voices;
		this.quotations = quotations;
	}

	List<Cue> in(Sentence sentence) {
		List<Cue> found = new ArrayList<>();
		if (asks(sentence)) {
			return found;
		}
		for (Token token : sentence.tokens()) {
			cue(sentence, token).or(() -> tail(sentence, token, found)).ifPresent(found::add);
		}
		return found;
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
		return (Words.isFinite(root) && !refused(sentence, root)) ? this.voices.of(sentence, root) : Optional.empty();
	}

	/** Whether the sentence, outside quotations, is a question. */
	private boolean asks(Sentence sentence) {
		return sentence.tokens().stream().anyMatch((each) -> each.text().equals("?") && !this.quotations.quoted(each));
	}

	private Optional<Cue> cue(Sentence sentence, Token token) {
		ReportingVerb verb = this.lexicon.verb(lemma(token)).orElse(null);
		if (verb == null || !isVerb(sentence, token) || this.quotations.quoted(token)
				|| (predicate(sentence, token) == null && refused(sentence, token))) {
			return Optional.empty();
		}
		return voice(sentence, token).map((voice) -> new Cue(sentence, token, verb, voice));
	}

	private static String lemma(Token token) {
		return token.tag().equals("NNS") && token.text().endsWith("s")
				? token.text().substring(0, token.text().length() - 1) : token.lemma();
	}

	private static boolean isVerb(Sentence sentence, Token token) {
		return token.isVerb() || predicate(sentence, token) != null;
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

	private Optional<Voice> voice(Sentence sentence, Token token) {
		if (leads(sentence, token)) {
			return led(sentence, token);
		}
		Token predicate = predicate(sentence, token);
		if (predicate != null) {
			return this.voices.of(sentence, predicate);
		}
		Optional<Voice> inverted = inverted(sentence, token);
		if (inverted.isPresent()) {
			return inverted;
		}
		Token own = sentence.child(token, "nsubj").orElse(null);
		Optional<Voice> parsed = this.voices.of(sentence, token);
		if (parsed.isPresent() || own != null || !Words.isFinite(token)) {
			return parsed.filter((voice) -> !voice.head().equals(token));
		}
		return this.voices.endingBefore(sentence, token.index());
	}

	/** "While condemning the attack, the mayor …": a participle before its subject. */
	private static boolean leads(Sentence sentence, Token token) {
		return token.tag().equals("VBG")
				&& (token.index() == 0 || (token.index() == 1 && Words.is(sentence, 0, "while", "but", "also")));
	}

	private Optional<Voice> led(Sentence sentence, Token token) {
		for (int i = token.index() + 1; i < sentence.size(); i++) {
			if (Words.isFinite(sentence.token(i))) {
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
		Token subject = sentence.child(token, "nsubj").orElse(null);
		boolean parted = before != null && (before.is(",") || Words.isQuoteMark(before));
		if (before == null || !parted || !Words.isFinite(token) || (subject != null && subject.index() < token.index())
				|| token.isRelated("conj")) {
			return Optional.empty();
		}
		boolean quoted = Words.isQuoteMark(before) || Words.is(sentence, token.index() - 2, "”", "\"", "’", "»");
		return ((subject != null && subject.index() > token.index()) || quoted || ends(sentence, token))
				? this.voices.startingAt(sentence, token.index() + 1) : Optional.empty();
	}

	/** Whether nothing but a noun phrase follows: no verb of a reported clause. */
	private static boolean ends(Sentence sentence, Token token) {
		return sentence.tokens().subList(token.index() + 1, sentence.size()).stream().noneMatch(Words::isFinite);
	}

	private static boolean refused(Sentence sentence, Token token) {
		return isNegated(sentence, token) || isPossible(sentence, token) || isPassive(sentence, token)
				|| sentence.children(token, "mark")
					.stream()
					.anyMatch((each) -> each.is(CONDITIONS.toArray(String[]::new)))
				|| !formFits(sentence, token);
	}

	/** Whether it is not, or not yet, so. */
	static boolean isNegatedOrPossible(Sentence sentence, Token token) {
		return isNegated(sentence, token) || isPossible(sentence, token);
	}

	private static boolean isNegated(Sentence sentence, Token token) {
		if (sentence.children(token).stream().anyMatch((each) -> each.index() < token.index() && negates(each))) {
			return true;
		}
		Token head = sentence.head(token);
		if (head != null && token.isRelated("xcomp") && !Words.isFinite(token)
				&& sentence.children(head).stream().anyMatch(Cues::negates)) {
			return true;
		}
		for (int i = token.index() - 1; i >= 0 && i >= token.index() - 4; i--) {
			Token each = sentence.token(i);
			if (negates(each)) {
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

	private static boolean isPossible(Sentence sentence, Token token) {
		if (sentence.children(token, "aux")
			.stream()
			.anyMatch((each) -> POSSIBLE.contains(each.text().toLowerCase(java.util.Locale.ROOT)))) {
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
			.anyMatch((each) -> each.relation().equals("aux:pass") || each.relation().equals("nsubj:pass")))
				|| (token.tag().equals("VBN") && !hasPerfect(sentence, token, 0));
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

	/** Finite, or a participle that reports, or an infinitive that was carried out. */
	private static boolean formFits(Sentence sentence, Token token) {
		Token before = Words.at(sentence, token.index() - 1);
		Token head = sentence.head(token);
		if (token.tag().equals("VBG")) {
			boolean leads = leads(sentence, token);
			return (leads || !token.isRelated("csubj", "amod", "compound"))
					&& (before == null || !BEFORE_GERUND.contains(before.text().toLowerCase(java.util.Locale.ROOT)));
		}
		if (token.tag().equals("VB")) {
			return sentence.children(token, "aux").stream().anyMatch((each) -> each.is("did", "does", "do"))
					|| (token.isRelated("xcomp") && head != null && GOES_ON.contains(head.lemma())
							&& (Words.isFinite(head) && !head.tag().equals("MD")));
		}
		return true;
	}

}
