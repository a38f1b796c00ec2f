package dateline.statement;

import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks behind the reporting word: ", said the mayor", "The dam, said Lopez, was
 * old". Refused: who only hears it (", asked donors for $1.2bn").
 */
final class InvertedSubjects {

	private final ReportingLexicon lexicon;

	private final Voices voices;

	private final Quotations quotations;

	InvertedSubjects(ReportingLexicon lexicon, Voices voices, Quotations quotations) {
		this.lexicon = lexicon;
		this.voices = voices;
		this.quotations = quotations;
	}

	/**
	 * ", said the mayor": the noun phrase after the verb, where none stands before it.
	 */
	Optional<Voice> of(Sentence sentence, Token token) {
		Token before = Words.at(sentence, token.index() - 1);
		if (before == null && Words.isFinite(token) && Character.isLowerCase(token.text().charAt(0))) {
			return this.voices.startingAt(sentence, 1);
		}
		Token subject = sentence.child(token, "nsubj").filter((each) -> !this.quotations.quoted(each)).orElse(null);
		boolean finite = Words.isFinite(token) || Mistagged.isPresent(sentence, token);
		boolean aside = before != null && before.is(",") && finite;
		Optional<Voice> split = aside
				? this.voices.startingAt(sentence, token.index() + 1)
					.filter((each) -> splits(sentence, token, each) && !isTold(sentence, subject, token, each))
				: Optional.empty();
		if (split.isPresent()) {
			return split;
		}
		boolean parted = before != null && (before.is(",") || Words.isQuoteMark(before));
		if (before == null || !parted || token.hasLemma("tell") || !finite) {
			return Optional.empty();
		}
		Optional<Voice> voice = this.voices.startingAt(sentence, token.index() + 1)
			.filter((each) -> !isHearer(sentence, token, each) && !isObject(token, each));
		boolean closed = voice.isPresent() && closes(sentence, voice.get()) && tells(sentence, token.index());
		boolean objectless = this.lexicon.verb(token.lemma())
			.filter((each) -> each.takes(Frame.POST) && !each.takes(Frame.OBJECT))
			.isPresent();
		boolean tells = Words.predicate(sentence, 0, token.index()) >= 0;
		if (aside && objectless && voice.isPresent() && (tells ? closed : isFronted(sentence, token, voice.get()))) {
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

	/** "In the cellar, say police, were rifles": behind what opens the clause. */
	private static boolean isFronted(Sentence sentence, Token token, Voice voice) {
		int comma = QuotationReports.indexAfter(sentence, voice.span().end());
		int verb = Words.predicate(sentence, comma + 1, sentence.size());
		int first = sentence.token(0).tag().equals("CC") ? 1 : 0;
		return sentence.token(first).tag().matches("IN|RB|TO") && Words.is(sentence, comma, ",") && verb > comma
				&& !Words.anyFinite(sentence.tokens().subList(0, token.index()))
				&& sentence.tokens().subList(comma + 1, verb).stream().noneMatch(Words::isMark);
	}

	/** "The navy, which had spoken, accepted the report": what it accepts. */
	private boolean isObject(Token token, Voice voice) {
		return voice.kind() == SpeakerKind.DOCUMENT
				&& this.lexicon.verb(token.lemma()).filter((each) -> each.takes(Frame.POST, Frame.QUOTE)).isEmpty();
	}

	/** ", asked donors for $1.2bn", ", warned residents that": they only hear it. */
	private boolean isHearer(Sentence sentence, Token token, Voice voice) {
		return this.lexicon.verb(token.lemma())
			.filter((each) -> each.takes(Frame.TELL, Frame.URGE, Frame.TO))
			.isPresent()
				&& Words.is(sentence, voice.head().index() + 1, "for", "to", "that", "whether", "about", "against",
						"not");
	}

	/** Whether the phrase is no subject of a clause that follows. */
	private static boolean closes(Sentence sentence, Voice voice) {
		Token next = Words.at(sentence, QuotationReports.indexAfter(sentence, voice.span().end()));
		boolean goesOn = next != null && (next.text().equals(",") ? isSubject(sentence, next.index())
				: next.is("who", "which", "that") && isRestricted(sentence, next.index()));
		return next == null || (Words.isMark(next) && !goesOn) || Words.isEnd(next)
				|| (next.tag().matches("IN|WP|-LRB-") && !goesOn)
				|| (next.tag().equals("VBD") && !Words.isFinite(next));
	}

	/** "said the man who had signed was questioned": a verb of his own follows. */
	private static boolean isRestricted(Sentence sentence, int who) {
		int verbs = 0;
		for (int i = who + 1; i < sentence.size() && !Words.isMark(sentence.token(i)); i++) {
			boolean opens = Words.isRelative(sentence.token(i)) || sentence.token(i)
				.is("that", "and", "or", "but", "as", "because", "when", "after", "while", "if", "since", "before");
			verbs += opens ? -1 : Words.isFinite(sentence.token(i)) ? 1 : 0;
		}
		return verbs > 1;
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
				int next = Words.afterAdverbs(sentence, i + 1);
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
		return Words.anyMistaken(sentence, sentence.tokens().subList(0, end));
	}

	/** Whether nothing but a noun phrase follows: no verb of a reported clause. */
	private static boolean ends(Sentence sentence, Token token) {
		return sentence.tokens().subList(token.index() + 1, sentence.size()).stream().noneMatch(Words::isFinite);
	}

}
