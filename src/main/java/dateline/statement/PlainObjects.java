package dateline.statement;

import java.util.Locale;
import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What was said is the plain object of the reporting word. Rules:
 * <ul>
 * <li>OBJECT: Lopez condemned the attack. Lopez expressed anger at the delay.
 * <li>OBJECT_DENIED: Lopez denied the charges. Lopez rejected claims that she knew.
 * </ul>
 * Refused: objects that the lexicon does not list for the word, and feelings without what
 * they are about ("she expressed anger").
 */
final class PlainObjects {

	/** Those who turn away what is put before them, which is no denial. */
	private static final String[] RULERS = { "judge", "court", "tribunal", "magistrate", "jury", "parliament", "senate",
			"assembly", "council", "congress", "lawmaker", "shareholder", "regulator", "commission", "ombudsman",
			"prosecutor" };

	private final PhraseDrafts drafts;

	private final Voices voices;

	PlainObjects(PhraseDrafts drafts, Voices voices) {
		this.drafts = drafts;
		this.voices = voices;
	}

	Optional<Draft> of(Cue cue, int next) {
		ReportingVerb verb = cue.verb();
		Sentence sentence = cue.sentence();
		Token object = sentence.children(cue.token(), "obj", "dep", "ccomp", "iobj")
			.stream()
			.filter((each) -> each.index() >= next && each.isNoun())
			.findFirst()
			.orElseGet(() -> noun(sentence, next));
		if (object == null || !verb.takes(Frame.OBJECT, Frame.RICH) || !opens(sentence, next)) {
			return Optional.empty();
		}
		boolean listed = (verb.objects().isEmpty() && !object.is("name", "identity", "age", "address"))
				|| verb.objects().contains(object.lemma().toLowerCase(Locale.ROOT));
		boolean rich = !verb.takes(Frame.RICH) || isRich(sentence, object) || Words.isQuoteMark(sentence.token(next));
		if (verb.refused().contains(object.lemma().toLowerCase(Locale.ROOT))
				|| (!verb.refused().isEmpty() && sentence.token(next).tag().equals("PRP"))) {
			return Optional.empty();
		}
		boolean rules = verb.denied() && (Words.is(sentence, object.index() + 1, "for") || rules(cue))
				&& object.hasLemma("claim", "charge", "report", "complaint") && claim(cue, object, next) == next;
		boolean cites = cue.token().hasLemma("cite") && this.voices.voice(sentence, object).isPresent();
		boolean talks = object.hasLemma("talk") && object.tag().equals("NNS");
		if (!listed || !rich || rules || cites || talks || Occasions.isTime(object)) {
			return Optional.empty();
		}
		int claim = claim(cue, object, next);
		int as = (claim > next && verb.takes(Frame.AS)) ? judgement(sentence, claim) : -1;
		int manner = Occasions.manner(sentence, claim);
		boolean bare = cue.token().hasLemma("claim") && !Words.is(sentence, object.index() + 1, "for", "of", "in");
		int stop = bare ? object.index() + 1 : (as > 0) ? as : manner;
		return this.drafts.draft(cue, claim, next, Contents.polarity(cue), verb.denied() ? "OBJECT_DENIED" : "OBJECT")
			.map((each) -> (stop > claim) ? this.drafts.before(each, stop) : each);
	}

	/** Whether a court or a council turns away what is put before it. */
	static boolean rules(Cue cue) {
		return cue.verb().denied() && cue.voice().head().hasLemma(RULERS);
	}

	/** Whether a noun phrase or a quotation begins here. */
	static boolean opens(Sentence sentence, int at) {
		Token first = sentence.token(at);
		return begins(first) || Words.isQuoteMark(first) || isAmount(sentence, at)
				|| (first.is("that") && Words.is(sentence, at + 1, "as"));
	}

	/** "more rain": the adverb belongs to the noun. */
	static boolean isAmount(Sentence sentence, int at) {
		return sentence.token(at).is("more", "less", "about", "nearly", "almost", "only") && at + 1 < sentence.size()
				&& begins(sentence.token(at + 1));
	}

	private static boolean begins(Token token) {
		return isNoun(token) || token.tag().matches("DT|PDT|PRP|PRP\\$|JJ[RS]?|CD|VBN|VBG|POS|\\$");
	}

	/** The head of the noun phrase that begins here, where the parse names no object. */
	private static @Nullable Token noun(Sentence sentence, int from) {
		Token head = null;
		for (int i = from; i < sentence.size() && begins(sentence.token(i)); i++) {
			head = isNoun(sentence.token(i)) ? sentence.token(i) : head;
		}
		return head;
	}

	/** "brushed aside <em>claims</em> that": also one that the tagger took for a verb. */
	private static boolean isNoun(Token token) {
		return token.isNoun() || (token.tag().equals("VBZ") && OthersReports.isNoun(token));
	}

	private static boolean isRich(Sentence sentence, Token object) {
		Token after = Words.at(sentence, object.index() + 1);
		return after != null && (after.tag().equals("IN") || after.tag().equals("TO"));
	}

	/** Where what is denied begins: behind "claims that" or "claims". */
	private static int claim(Cue cue, Token object, int next) {
		Sentence sentence = cue.sentence();
		if (!cue.verb().denied()) {
			return next;
		}
		if (Words.is(sentence, object.index() + 1, "that")) {
			return object.index() + 2;
		}
		int content = OthersReports.isNoun(object) ? OthersReports.behind(sentence, object.index(), sentence.size())
				: -1;
		return Math.max(next, content);
	}

	/** Where "as nonsense" begins, what the speaker says of the claim; -1 if nowhere. */
	private static int judgement(Sentence sentence, int from) {
		for (int i = sentence.size() - 1; i > from; i--) {
			boolean judges = sentence.token(i).is("as") && sentence.tokens()
				.subList(i + 1, Math.min(i + 5, sentence.size()))
				.stream()
				.anyMatch((each) -> Untruths.isFalse(each) || Words.isQuoteMark(each));
			if (judges) {
				return i;
			}
		}
		return -1;
	}

}
