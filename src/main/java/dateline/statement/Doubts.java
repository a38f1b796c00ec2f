package dateline.statement;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dateline.actor.ActorType;
import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.actor.Mention;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether a speaker whom nobody of the cast is found for may well be one of those whom
 * the text names: a name ("Bouzas said"), "it", "she", "the company" and "the lawyer",
 * where the text names such a one before. Not so where an unnamed one is told of who
 * could be meant: "A survivor wept. He said", "a firm in Hue said … The firm said", and
 * not for what goes by its noun alone ("the police", "the opposition").
 */
final class Doubts {

	/** Bodies that need no name, and people whom nobody names. */
	private static final Set<String> NAMELESS = Set.of("police", "army", "military", "navy", "government", "opposition",
			"junta", "regime", "palace", "church", "family", "prosecution", "defence", "defense", "media", "press",
			"crew", "official", "source", "witness", "suspect", "victim", "public", "state", "jury", "foreman");

	/** How many sentences back somebody unnamed is still meant. */
	private static final int NEAR = 3;

	private final AnnotatedText text;

	private final Cast cast;

	private final ReportingLexicon lexicon;

	private final Speakers speakers;

	private final Genders genders;

	Doubts(AnnotatedText text, Cast cast, ReportingLexicon lexicon, Speakers speakers, Genders genders) {
		this.text = text;
		this.cast = cast;
		this.lexicon = lexicon;
		this.speakers = speakers;
		this.genders = genders;
	}

	/** Whether the text may name who speaks by these words. */
	boolean about(Voice voice) {
		Token head = voice.head();
		return switch (voice.kind()) {
			case NAME -> head.tag().matches("NNP?") && !isPeople(head);
			case PRONOUN -> head.is("it") ? isBody(voice) : head.is("he", "she") && isPerson(voice);
			case BODY -> isBare(voice) && isBody(voice);
			case PERSON -> isBare(voice) && isPerson(voice);
			case DOCUMENT, VOICE -> false;
		};
	}

	/** "Organisers said": a common noun that opens a sentence. */
	private static boolean isPeople(Token token) {
		return token.index() == 0 && token.text().endsWith("s");
	}

	/** "The company", "its founder", "the former judge". */
	private static boolean isBare(Voice voice) {
		List<Token> words = voice.sentence().within(voice.span());
		boolean former = words.size() == 3 && words.get(1).is("former", "retired", "top");
		return (words.size() == 2 || former) && words.getFirst().is("the", "its") && voice.head().tag().equals("NN")
				&& !NAMELESS.contains(voice.head().lemma());
	}

	private boolean isBody(Voice voice) {
		return isNamed(voice, (each) -> !each.isPerson() && each.type() != ActorType.COUNTRY)
				&& !hasUnnamed(voice, SpeakerKind.BODY) && !hasUnnamed(voice, SpeakerKind.DOCUMENT);
	}

	private boolean isPerson(Voice voice) {
		boolean pronoun = voice.kind() == SpeakerKind.PRONOUN;
		return isNamed(voice,
				(each) -> each.isPerson()
						&& (pronoun ? this.genders.fits(each, voice.head()) : this.genders.agrees(each, voice.head())))
				&& !hasUnnamed(voice, SpeakerKind.PERSON);
	}

	/** Whether the text names one before who fits. */
	private boolean isNamed(Voice voice, Predicate<CastMember> fits) {
		return this.cast.members()
			.stream()
			.filter((each) -> each.isNamed() && fits.test(each))
			.flatMap((each) -> each.mentions().stream())
			.anyMatch((each) -> each.kind() == Mention.Kind.NAME && each.span().end() <= voice.span().begin());
	}

	/** Whether somebody without a name is told of shortly before, or has spoken so. */
	private boolean hasUnnamed(Voice voice, SpeakerKind kind) {
		boolean spoke = this.speakers.latest()
			.stream()
			.filter((each) -> each.voice().kind() == kind)
			.anyMatch((each) -> each.member() == null && !each.doubt()
					&& Speakers.near(each.sentence(), voice.sentence()));
		int index = voice.sentence().index();
		return spoke || this.text.sentences()
			.subList(Math.max(0, index - NEAR), index + 1)
			.stream()
			.anyMatch((each) -> hasUnnamed(each, voice, kind));
	}

	private boolean hasUnnamed(Sentence sentence, Voice voice, SpeakerKind kind) {
		return sentence.tokens()
			.stream()
			.filter((each) -> each.span().end() <= voice.span().begin() && each.tag().equals("NN"))
			.filter((each) -> this.lexicon.isSpeaker(each, kind))
			.filter((each) -> voice.kind() == SpeakerKind.PRONOUN || each.lemma().equals(voice.head().lemma()))
			.anyMatch((each) -> sentence.child(each, "det").filter((one) -> one.is("a", "an", "another")).isPresent()
					&& !isOfName(sentence, each));
	}

	/** "Lopez, a lawyer", "a lawyer, Lopez". */
	private boolean isOfName(Sentence sentence, Token noun) {
		Token above = sentence.head(noun);
		return (noun.isRelated("appos") && above != null && above.isName())
				|| this.speakers.apposed(sentence, noun) != null;
	}

}
