package dateline.statement;

import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * The subject of a finite verb by the order of words alone, for where the parse fails: of
 * the phrases before the verb that no verb of their own has used up, the first that could
 * speak, past what news inserts between commas ("<em>Ana Ruiz</em>, head of the agency,
 * which is based in Lima, said") and past participles and relative clauses without commas
 * ("<em>a statement</em> posted on its website said", "<em>those</em> who fled said").
 * Answers with nothing where a finite verb stands in the way.
 */
final class SubjectPhrases {

	/** Words that open a clause, so that no subject lies before them. */
	private static final Set<String> OPENING = Set.of("that", "because", "while", "whereas", "although", "though",
			"when", "if", "whether", "unless", "so", "than", "how", "why", "what");

	private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "that", "where");

	private final Voices voices;

	private final Quotations quotations;

	SubjectPhrases(Voices voices, Quotations quotations) {
		this.voices = voices;
		this.quotations = quotations;
	}

	/**
	 * The subject of the verb before which this is the last token.
	 * @param last the index before the verb and its adverbs
	 */
	Optional<Voice> endingAt(Sentence sentence, int last) {
		Token pronoun = Words.at(sentence, last);
		if (pronoun != null && pronoun.tag().equals("PRP")) {
			return this.voices.voice(sentence, pronoun);
		}
		boolean parted = Words.is(sentence, last, ",");
		int end = parted ? last : last + 1;
		Optional<Voice> found = Optional.empty();
		while (end > 0) {
			int begin = begin(sentence, end);
			Chunk chunk = chunk(sentence, begin, end);
			if (chunk == null) {
				break;
			}
			if (parted && sentence.token(begin).is("whose")
					&& !Words.anyFinite(sentence.tokens().subList(begin, end))) {
				return owned(sentence, begin);
			}
			Optional<Voice> here = first(sentence, chunk);
			if (found.isPresent() && (here.isEmpty() || tells(sentence, begin, end)
					|| !isExplained(here.get(), found.get(), chunk))) {
				break;
			}
			found = here;
			boolean comma = begin > 0 && sentence.token(begin - 1).text().equals(",");
			if (!parted || !comma || chunk.begin() != begin) {
				break;
			}
			end = begin - 1;
		}
		return found;
	}

	/** "Two men died in Lima, the mayor said": a clause, whatever it looks like. */
	private static boolean tells(Sentence sentence, int from, int to) {
		return sentence.tokens()
			.subList(from, to)
			.stream()
			.anyMatch((each) -> Words.isFinite(each) && !each.isRelated("acl")
					&& sentence.child(each, "nsubj").filter((subject) -> subject.isNoun()).isPresent());
	}

	/**
	 * "<em>the governor</em>, Ana Ruiz, said": one who goes by both; no "two of them" and
	 * no "and 31 wounded" of a clause before.
	 */
	private static boolean isExplained(Voice former, Voice later, Chunk chunk) {
		Sentence sentence = former.sentence();
		boolean single = later.kind() != SpeakerKind.NAME || !former.head().tag().matches("NNS|NNPS");
		return single && former.head().tag().matches("NN.*|PRP") && !sentence.token(chunk.begin()).tag().equals("CC")
				&& sentence.tokens()
					.subList(chunk.begin(), former.head().index())
					.stream()
					.noneMatch((each) -> each.is("of", "among") || each.tag().equals("CC"));
	}

	/** "a mission, whose commander, Ana Ruiz, says": the commander. */
	private Optional<Voice> owned(Sentence sentence, int whose) {
		return this.voices.startingAt(sentence, whose + 1);
	}

	/** Where the stretch that ends here begins: after a comma or another mark. */
	private int begin(Sentence sentence, int end) {
		int at = end;
		while (at > 0) {
			Token token = sentence.token(at - 1);
			boolean hyphen = token.is("-") && at < sentence.size()
					&& token.span().end() == sentence.token(at).span().begin();
			boolean aside = isAside(sentence, at - 1);
			boolean inner = hyphen || aside || token.tag().equals("POS") || this.voices.isInName(sentence, token);
			if (!inner && (Words.isMark(token) || Words.isQuoteMark(token) || Words.isEnd(token)
					|| this.quotations.quoted(token))) {
				return at;
			}
			at--;
		}
		return at;
	}

	/** “the mafia in robes”: words within a clause, not what somebody says. */
	private boolean isAside(Sentence sentence, int at) {
		return this.quotations.all()
			.stream()
			.filter((each) -> each.outer().contains(sentence.token(at).span())
					&& sentence.span().contains(each.outer()))
			.anyMatch((each) -> {
				Token last = Words.at(sentence, QuotationReports.indexAfter(sentence, each.inner().end()) - 1);
				return last != null && !Words.isMark(last) && !Words.isEnd(last)
						&& QuotationReports.indexAfter(sentence, each.outer().begin()) > 2;
			});
	}

	/**
	 * The part of a stretch that belongs to the last clause in it; null where a verb of
	 * the main clause stands there.
	 */
	private static @org.jspecify.annotations.Nullable Chunk chunk(Sentence sentence, int begin, int end) {
		int from = begin;
		int main = -1;
		boolean pending = false;
		boolean relative = false;
		for (int i = begin; i < end; i++) {
			Token token = sentence.token(i);
			if (token.is(OPENING.toArray(String[]::new)) && !token.isNoun() && !isRelative(sentence, i)) {
				pending = relative;
				from = relative ? from : i + 1;
				main = relative ? main : -1;
			}
			else if (isRelative(sentence, i)) {
				pending = true;
				relative = true;
			}
			else if (token.tag().equals("CC") && main >= 0) {
				from = i + 1;
				main = -1;
			}
			else if (Words.isFinite(token)) {
				boolean participle = token.tag().equals("VBD") && i > from && sentence.token(i - 1).isNoun()
						&& i + 1 < end && sentence.token(i + 1).tag().matches("IN|TO|RP");
				if (!pending && !participle) {
					main = i;
				}
				pending = false;
			}
		}
		return (main >= 0 || from >= end) ? null : new Chunk(from, end);
	}

	private static boolean isRelative(Sentence sentence, int at) {
		Token token = sentence.token(at);
		return Words.isRelative(token) && token.tag().matches("WP|WP\\$|WDT|WRB") && at > 0
				&& RELATIVES.contains(token.text().toLowerCase(java.util.Locale.ROOT));
	}

	/** The first phrase that could speak and hangs on no preposition. */
	private Optional<Voice> first(Sentence sentence, Chunk chunk) {
		int at = chunk.begin();
		boolean free = !isRelative(sentence, Math.min(at, sentence.size() - 1));
		Optional<Voice> any = Optional.empty();
		while (at < chunk.end()) {
			int next = this.voices.phraseEnd(sentence, at, chunk.end());
			if (next == at) {
				free = !isRelative(sentence, at) && sentence.token(at).tag().matches("CC|RB.*|,")
						&& (free || sentence.token(at).tag().equals("CC"));
				if (sentence.token(at).tag().equals("CC") && any.isPresent()) {
					break;
				}
				at++;
				continue;
			}
			int from = at;
			Optional<Voice> here = this.voices.startingAt(sentence, at);
			if (here.isPresent() && free) {
				return here.map((voice) -> wide(voice, from));
			}
			any = here;
			free = next >= chunk.end() || !sentence.token(next).tag().equals("VBN");
			at = next;
		}
		return Optional.empty();
	}

	private static Voice wide(Voice voice, int from) {
		Span words = voice.sentence().token(from).span().cover(voice.span());
		return new Voice(voice.sentence(), voice.head(), words, voice.kind());
	}

	private record Chunk(int begin, int end) {
	}

}
