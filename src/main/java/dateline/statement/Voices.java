package dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.actor.Cast;
import dateline.actor.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase that names the speaker of a reporting verb: by the parse, and where
 * the parse fails, by the noun phrase beside the verb. Answers with nothing where the
 * phrase names nobody who could speak ("the move", "the data").
 */
final class Voices {

	private static final Set<String> RELEASES = Set.of("release", "issue", "publish", "post", "send", "sign", "write",
			"deliver", "give", "make", "file", "circulate", "distribute", "share", "put", "read", "hold");

	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october",
			"november", "december", "yesterday", "today", "tomorrow", "tonight");

	private final ReportingLexicon lexicon;

	private final Cast cast;

	Voices(ReportingLexicon lexicon, Cast cast) {
		this.lexicon = lexicon;
		this.cast = cast;
	}

	/** Who says it, by this verb. */
	Optional<Voice> of(Sentence sentence, Token verb) {
		Token subject = subject(sentence, verb, 0);
		if (subject != null) {
			return voice(sentence, subject);
		}
		return Optional.empty();
	}

	private @Nullable Token subject(Sentence sentence, Token verb, int depth) {
		Token own = nearest(sentence, verb);
		if (own != null && own.tag().startsWith("W") && !own.is("what")) {
			return antecedent(sentence, verb, own);
		}
		Token quoted = sentence.head(verb);
		if (own == null && quoted != null && quoted.hasLemma("quote", "cite")
				&& Words.is(sentence, verb.index() - 1, "as")) {
			return sentence.children(quoted)
				.stream()
				.filter((each) -> each.relation().equals("nsubj:pass"))
				.findFirst()
				.orElse(null);
		}
		if (own != null || depth > 4) {
			return (own != null && own.tag().startsWith("W")) ? null : own;
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
		boolean bare = !verb.isRelated("advcl", "dep", "parataxis", "ccomp") || verb.tag().equals("VBG");
		return (follows && bare && isVerbal(head) && sentence.child(head, "nsubj:pass").isEmpty())
				? subject(sentence, head, depth + 1) : null;
	}

	/** Of several subjects that the parse gives, the last before the verb. */
	private static @Nullable Token nearest(Sentence sentence, Token verb) {
		Token found = null;
		for (Token each : sentence.children(verb, "nsubj")) {
			boolean fits = !each.relation().equals("nsubj:pass") && (found == null || each.index() < verb.index());
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
		int at = relative.index() - 1;
		Token before = Words.at(sentence, Words.is(sentence, at, ",") ? at - 1 : at);
		return (before != null && before.isNoun() && !relative.is("that")) ? before : null;
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

	/** The noun phrase that begins here, if it names a speaker. */
	Optional<Voice> startingAt(Sentence sentence, int from) {
		int at = from;
		int head = -1;
		while (at < sentence.size()) {
			Token token = sentence.token(at);
			boolean hyphen = token.tag().equals("HYPH") || token.text().equals("&");
			boolean named = token.isNoun() || token.tag().equals("PRP");
			boolean part = token.tag().startsWith("JJ") || token.tag().matches("DT|PRP\\$|CD|POS|VBN")
					|| token.is("U.S.", "then");
			if (!hyphen && !named && !part) {
				break;
			}
			if ((head >= 0 && head == at - 1 && token.tag().matches("DT|PRP|PRP\\$|VBN|JJ|JJ[RS]"))
					|| (isDay(token) && head >= 0)) {
				break;
			}
			head = named ? at : head;
			at++;
			if (token.tag().equals("PRP")) {
				break;
			}
		}
		return (head >= 0) ? voice(sentence, sentence.token(head)) : counted(sentence, from);
	}

	/** "Some said", "others said", "two of them said". */
	private Optional<Voice> counted(Sentence sentence, int from) {
		Token token = Words.at(sentence, from);
		return (token != null && token.tag().matches("DT|CD|JJ|JJS") && !token.is("the", "a", "an"))
				? voice(sentence, token) : Optional.empty();
	}

	/** The noun phrase that ends right before here, if it names a speaker. */
	Optional<Voice> endingBefore(Sentence sentence, int index) {
		int at = index - 1;
		while (at >= 0 && (Words.isAdverb(sentence.token(at)) || sentence.token(at).is("has", "have", "had"))) {
			at--;
		}
		Token last = Words.at(sentence, at);
		if (last != null && last.text().equals(",")) {
			int comma = at - 1;
			while (comma >= 0 && !sentence.token(comma).text().equals(",") && !Words.isFinite(sentence.token(comma))) {
				comma--;
			}
			last = (comma > 0 && sentence.token(comma).text().equals(",")) ? sentence.token(comma - 1) : null;
		}
		return (last != null && (last.isNoun() || last.tag().equals("PRP") || last.tag().matches("DT|CD|JJ|JJS")))
				? voice(sentence, last) : Optional.empty();
	}

	/** The phrase that hangs on this token, if it names somebody who could speak. */
	Optional<Voice> voice(Sentence sentence, Token head) {
		return kind(sentence, head, 0).map((kind) -> new Voice(sentence, head, phrase(sentence, head), kind));
	}

	private Optional<SpeakerKind> kind(Sentence sentence, Token head, int depth) {
		if (head.tag().startsWith("PRP")) {
			return head.is("he", "she", "they", "it", "his", "her", "their", "its") ? Optional.of(SpeakerKind.PRONOUN)
					: Optional.empty();
		}
		if (head.tag().startsWith("W") || isDay(head)) {
			return Optional.empty();
		}
		Optional<SpeakerKind> listed = this.lexicon.speaker(head.lemma());
		if (listed.isPresent() && listed.get() == SpeakerKind.VOICE) {
			Token owner = sentence.child(head, "nmod:poss").orElse(null);
			return (owner == null || depth > 0) ? Optional.empty()
					: kind(sentence, owner, 1).filter((kind) -> kind != SpeakerKind.DOCUMENT)
						.map((kind) -> listed.get());
		}
		Mention mention = this.cast.mention(sentence, head).orElse(null);
		if (mention != null && mention.head() == head.index() && mention.kind() == Mention.Kind.NAME) {
			return Optional.of(SpeakerKind.NAME);
		}
		if (listed.isPresent()) {
			return listed;
		}
		boolean number = head.tag().matches("DT|CD|JJ|JJS|NN");
		if (head.isName() || head.entity() != null) {
			return Optional.of(SpeakerKind.NAME);
		}
		return (number && head.text().toLowerCase(java.util.Locale.ROOT).matches(".*(man|woman|men|women|ologist)"))
				? Optional.of(SpeakerKind.PERSON) : Optional.empty();
	}

	static boolean isDay(Token token) {
		return DAYS.contains(token.text().toLowerCase(java.util.Locale.ROOT));
	}

	/** The words of the phrase, without what explains it after a comma. */
	private static Span phrase(Sentence sentence, Token head) {
		List<Token> below = sentence.subtree(head, Voices::explains);
		int from = head.index();
		int to = head.index();
		while (from > 0 && below.contains(sentence.token(from - 1)) && !stops(sentence.token(from - 1))) {
			from--;
		}
		while (to + 1 < sentence.size() && below.contains(sentence.token(to + 1)) && !stops(sentence.token(to + 1))) {
			to++;
		}
		while (to > head.index() && sentence.token(to).tag().matches("CC|IN|,|POS|TO")) {
			to--;
		}
		while (from < head.index() && sentence.token(from).tag().matches("CC|IN|RB|TO|HYPH|VBG|VBD|VBZ")) {
			from++;
		}
		return new Span(sentence.token(from).span().begin(), sentence.token(to).span().end());
	}

	private static boolean explains(Token token) {
		return (token.relation().equals("acl") && token.tag().equals("VBG"))
				|| (token.isRelated("acl:relcl", "appos", "parataxis", "dep", "punct", "case", "cop", "advcl",
						"obl:tmod", "nmod:tmod") && !token.tag().matches("HYPH|POS|IN|TO|VBN|JJ|NNP|NN|CD"));
	}

	private static boolean stops(Token token) {
		return token.text().equals(",") || token.is("as", "that", "who", "which") || Words.isQuoteMark(token)
				|| Words.isEnd(token) || token.text().equals(":") || isDay(token) || token.text().equals("—")
				|| Words.isFinite(token);
	}

}
