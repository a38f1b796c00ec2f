package dateline.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.article.Polarity;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a quotation that fills its sentence and has no reporting word: the
 * speaker of the statement right before it ("Lopez said the dam was old. “We knew it.”"),
 * or in the same paragraph the person whom the sentence before tells of, by a gesture
 * ("Lopez shrugged. “It broke.”") or where the quotation tells of its own speaker
 * ("Lopez, 43, lost her house. “I have nothing.”", "For Lopez, 43, it came too late. “We
 * had left.”"). Of a person also where the quotation fills the next paragraph. Answers
 * with nothing where the sentence before is about several or about somebody whom no name
 * or trade tells.
 */
final class FollowingQuotations {

	/** What somebody does who then speaks: "Lopez shrugged. “It broke.”" */
	private static final String[] GESTURES = { "shrug", "laugh", "smile", "nod", "sigh", "grin", "frown", "pause",
			"weep", "chuckle", "grimace", "cry", "wince", "hesitate", "gesture", "disagree", "agree", "differ", "shake",
			"point", "stare", "blink" };

	/** Words of a speaker about himself. */
	private static final String[] FIRST = { "i", "we", "my", "our", "me", "us", "myself", "ourselves", "mine", "ours" };

	private static final int SHORTEST = 4;

	private final AnnotatedText text;

	private final Cast cast;

	private final QuotationReports quoted;

	private final Subjects subjects;

	private final Unsaid unsaid;

	FollowingQuotations(AnnotatedText text, Cast cast, QuotationReports quoted, Subjects subjects, Unsaid unsaid) {
		this.text = text;
		this.cast = cast;
		this.quoted = quoted;
		this.subjects = subjects;
		this.unsaid = unsaid;
	}

	/**
	 * The statement that a quotation without a reporting word is.
	 * @param known what is known to be said
	 */
	Optional<Draft> of(Quotation quotation, List<Draft> known) {
		Sentence sentence = this.text.sentenceAt(quotation.outer().begin()).orElse(null);
		if (sentence == null || sentence.index() == 0 || !this.quoted.fillsSentence(quotation)
				|| known.stream().anyMatch((each) -> each.content().overlaps(quotation.inner()))) {
			return Optional.empty();
		}
		Sentence former = this.text.sentences().get(sentence.index() - 1);
		Draft last = known.stream()
			.filter((each) -> each.voice() != null && ends(each, former))
			.max(Comparator.comparingInt((Draft each) -> each.cue().begin()))
			.orElse(null);
		boolean apart = sentence.paragraph() != former.paragraph();
		if (apart && !fillsParagraph(quotation) && (last == null || last.kind() != StatementKind.DIRECT)) {
			return Optional.empty();
		}
		if (last == null) {
			return told(quotation, former, sentence).map((voice) -> draft(quotation, sentence, voice));
		}
		return (apart && last.kind() != StatementKind.DIRECT && !isPerson(last.voice())) ? Optional.empty()
				: Optional.of(new Draft(StatementKind.DIRECT, Polarity.ASSERTED, last.voice(), quotation.outer(), null,
						sentence, quotation.pieces(), "QUOTE_FOLLOWS"));
	}

	/** Whether nothing else stands in its paragraphs. */
	private boolean fillsParagraph(Quotation quotation) {
		return this.text.sentences()
			.stream()
			.filter((each) -> each.span().overlaps(quotation.outer()))
			.map(Sentence::paragraph)
			.distinct()
			.allMatch((paragraph) -> this.text.sentences()
				.stream()
				.filter((each) -> each.paragraph() == paragraph)
				.allMatch((each) -> each.span().overlaps(quotation.outer())));
	}

	/** A single person, by name or not. */
	private boolean isPerson(@Nullable Voice voice) {
		return voice != null && switch (voice.kind()) {
			case PERSON -> voice.head().tag().equals("NN");
			case PRONOUN -> voice.head().is("he", "she");
			case NAME -> this.cast.referent(voice.sentence(), voice.head()).filter(CastMember::isPerson).isPresent();
			case BODY, DOCUMENT, VOICE -> false;
		};
	}

	private static Draft draft(Quotation quotation, Sentence sentence, Voice voice) {
		return new Draft(StatementKind.DIRECT, Polarity.ASSERTED, voice, quotation.outer(), null, sentence,
				quotation.pieces(), "QUOTE_FOLLOWS");
	}

	private static boolean ends(Draft draft, Sentence former) {
		return draft.home().index() == former.index()
				|| former.span().overlaps(new Span(draft.content().end() - 1, draft.content().end()));
	}

	/** Whom the sentence before tells of. */
	private Optional<Voice> told(Quotation quotation, Sentence former, Sentence sentence) {
		Token root = former.root();
		boolean gesture = root.hasLemma(GESTURES) && Words.isFinite(root);
		if (this.unsaid.is(former, root) && gesture) {
			return Optional.empty();
		}
		if (gesture) {
			return this.subjects.of(former, root)
				.filter((voice) -> voice.kind() != SpeakerKind.BODY && voice.kind() != SpeakerKind.DOCUMENT);
		}
		List<Token> words = this.text.sentences()
			.subList(sentence.index(), this.text.sentences().size())
			.stream()
			.takeWhile((each) -> each.span().begin() < quotation.outer().end())
			.flatMap((each) -> each.within(quotation.outer()).stream())
			.toList();
		boolean own = words.size() > SHORTEST && words.stream().anyMatch((each) -> each.is(FIRST));
		return own ? person(former) : Optional.empty();
	}

	/** The only person that a sentence names, as its subject or as "For Lopez, …". */
	private Optional<Voice> person(Sentence former) {
		List<CastMember> named = this.cast.mentions(former)
			.stream()
			.flatMap((mention) -> this.cast.owner(mention).stream())
			.filter(CastMember::isPerson)
			.distinct()
			.toList();
		Token root = former.root();
		Token subject = Words.is(former, 0, "for") ? former.tokens()
			.stream()
			.filter((each) -> this.cast.mention(former, each).isPresent())
			.findFirst()
			.orElse(null) : former.child(root, "nsubj", "nsubj:pass").orElse(null);
		if (subject == null || named.size() > 1 || former.child(subject, "conj").isPresent()) {
			return Optional.empty();
		}
		Optional<CastMember> person = this.cast.referent(former, subject).filter(CastMember::isPerson);
		boolean pronoun = subject.is("he", "she") && named.isEmpty();
		return (pronoun || (person.isPresent() && named.contains(person.get()))) ? this.subjects.voice(former, subject)
				: Optional.empty();
	}

}
