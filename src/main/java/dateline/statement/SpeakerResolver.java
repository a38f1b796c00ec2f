package dateline.statement;

import java.util.List;

import dateline.actor.ActorType;
import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.actor.Mention;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says which actor a speaker's phrase names, sentence by sentence in text order: a name
 * or a role by the cast, he and she by the person in focus (the last speaker or subject
 * of this or the last paragraph), it, they and "the official" by the last speaker that
 * fits. Unnamed speakers ("officials") stay unnamed, and so do those who speak after them
 * as "they".
 */
final class SpeakerResolver {

	private final Cast cast;

	private final Speakers speakers;

	private final Genders genders;

	private final DescribedSpeakers described;

	private final IntroducedSpeakers introduced;

	private final LeadingFirm firm;

	private final Appositions appositions;

	private final PersonInFocus focus;

	private final DocumentIssuers documents;

	private final BodyPronouns bodies;

	private final Doubts doubts;

	SpeakerResolver(AnnotatedText text, Cast cast, ReportingLexicon lexicon) {
		this.cast = cast;
		this.speakers = new Speakers(cast);
		this.genders = new Genders(text);
		this.described = new DescribedSpeakers(text, cast);
		this.introduced = new IntroducedSpeakers(text, cast);
		this.firm = new LeadingFirm(text, cast);
		this.appositions = new Appositions(cast);
		this.focus = new PersonInFocus(text, cast, this.genders, this.speakers, lexicon);
		this.documents = new DocumentIssuers(new Issuers(text, cast), this.speakers, this.focus);
		this.bodies = new BodyPronouns(text, cast, lexicon, this.speakers, this.focus);
		this.doubts = new Doubts(text, cast, lexicon, this.speakers, this.genders);
	}

	/** The actor that speaks; null for the unnamed and where in doubt. */
	@Nullable CastMember resolve(Voice voice) {
		CastMember member = switch (voice.kind()) {
			case PRONOUN -> pronoun(voice);
			case VOICE -> this.documents.owner(voice);
			case DOCUMENT -> this.documents.of(voice);
			case NAME, PERSON, BODY -> named(voice);
		};
		this.speakers.add(voice, member, member == null && this.doubts.about(voice));
		return member;
	}

	/** Whether the one who spoke last, resolved to nobody, may be named in the text. */
	boolean isInDoubt() {
		Speakers.Spoken last = this.speakers.last();
		return last != null && last.doubt();
	}

	private @Nullable CastMember pronoun(Voice voice) {
		boolean person = voice.head().is("he", "she", "his", "her", "him");
		return person ? this.focus.inFocus(voice, voice.head()) : this.bodies.of(voice);
	}

	private @Nullable CastMember named(Voice voice) {
		Sentence sentence = voice.sentence();
		List<Token> words = sentence.within(voice.span());
		if (isJoined(voice, words)) {
			return first(voice, words);
		}
		CastMember whole = voice.head().is("observers", "monitors") ? observed(voice) : body(voice, words);
		if (whole != null) {
			return whole;
		}
		if ((voice.kind() == SpeakerKind.PERSON || voice.head().is("one")) && indefinite(voice)) {
			boolean one = voice.head().tag().equals("NN") || voice.head().is("one");
			CastMember aged = this.described.aged(voice);
			if (aged != null) {
				return aged;
			}
			CastMember named = one ? this.appositions.before(voice) : null;
			if (named != null) {
				return named;
			}
			boolean definite = !words.isEmpty() && words.getFirst().is("the", "its", "their", "his", "her");
			CastMember beside = (one || definite) ? this.appositions.beside(voice) : null;
			return (beside != null) ? beside : this.introduced.of(voice);
		}
		CastMember member = this.speakers.member(sentence, voice.head());
		if (member != null) {
			return member;
		}
		CastMember closing = this.described.closing(voice);
		if (closing != null) {
			return closing;
		}
		CastMember police = this.described.police(voice);
		if (police != null) {
			return police;
		}
		CastMember body = this.described.body(voice);
		if (body != null) {
			return body;
		}
		Token apposed = sentence.child(voice.head(), "appos").orElse(null);
		boolean person = voice.kind() == SpeakerKind.PERSON;
		CastMember same = (apposed != null && voice.kind() != SpeakerKind.NAME)
				? this.speakers.member(sentence, apposed) : null;
		same = (same != null && same.isPerson() == person) ? same : this.appositions.beside(voice);
		if (same != null || voice.kind() == SpeakerKind.NAME) {
			CastMember surnamed = (same != null) ? same : this.described.surnamed(voice);
			return (surnamed != null) ? surnamed
					: this.described.titled(voice, (each) -> this.genders.agrees(each, words.getFirst()));
		}
		CastMember again = again(voice);
		again = (again != null) ? again : this.described.member(voice);
		again = (again != null) ? again : this.firm.of(voice);
		again = (again == null && this.described.isPlain(voice)) ? just(voice) : again;
		again = (again != null || !this.described.isPlain(voice)) ? again
				: this.focus.only(voice, (each) -> this.genders.agrees(each, voice.head()));
		return (again != null) ? again : this.introduced.of(voice);
	}

	/** "EU monitors said": the body whose observers speak. */
	private @Nullable CastMember observed(Voice voice) {
		return voice.sentence()
			.children(voice.head(), "compound", "nmod:poss")
			.stream()
			.map((each) -> this.speakers.member(voice.sentence(), each))
			.filter((each) -> each != null && each.type() == ActorType.INTERNATIONAL_BODY)
			.findFirst()
			.orElse(null);
	}

	/** "The militants" of an armed group just named, "the judges" of a court. */
	private @Nullable CastMember body(Voice voice, List<Token> words) {
		boolean definite = voice.head().tag().matches("NNP?S") && !words.isEmpty() && words.getFirst().is("the");
		CastMember member = definite ? this.speakers.member(voice.sentence(), voice.head()) : null;
		member = (definite && member == null && voice.head().isName()) ? this.described.member(voice) : member;
		return (member != null && !member.isPerson() && member.type() != ActorType.COUNTRY) ? member : null;
	}

	/** "Lopez said so. “Yes,” the 31-year-old said.": whoever spoke right before. */
	private @Nullable CastMember just(Voice voice) {
		Speakers.Spoken last = this.speakers.last();
		CastMember member = (last != null) ? last.member() : null;
		return (last != null && member != null && member.isPerson() && this.genders.agrees(member, voice.head())
				&& last.sentence().paragraph() == voice.sentence().paragraph()
				&& voice.sentence().index() - last.sentence().index() == 1) ? member : null;
	}

	/** Two speakers: "Lopez and the mayor". */
	private boolean isJoined(Voice voice, List<Token> words) {
		boolean and = words.stream().anyMatch((each) -> each.is("and", "or") && !isNamed(voice.sentence(), each))
				&& (voice.head().isRelated("conj") || voice.sentence()
					.children(voice.head(), "conj")
					.stream()
					.anyMatch((each) -> voice.span().contains(each.span())));
		return and && this.cast.mention(voice.sentence(), voice.head())
			.filter((mention) -> mention.kind() == Mention.Kind.NAME
					&& voice.sentence().within(mention.span()).stream().anyMatch((each) -> each.is("and", "or")))
			.isEmpty();
	}

	/** The "and" of "Oil and Gas UK". */
	private boolean isNamed(Sentence sentence, Token and) {
		return this.cast.mentions(sentence)
			.stream()
			.anyMatch((each) -> each.kind() == Mention.Kind.NAME && each.span().contains(and.span()));
	}

	/** Of two speakers the first, if named. */
	private @Nullable CastMember first(Voice voice, List<Token> words) {
		CastMember found = null;
		for (Token each : words) {
			if (each.is("and", "or", ",")) {
				break;
			}
			boolean pronoun = each.is("he", "she");
			CastMember member = pronoun ? this.focus.inFocus(voice, each)
					: each.isNoun() ? this.speakers.member(voice.sentence(), each) : null;
			boolean kept = found != null && found.isPerson() && member != null && !member.isPerson();
			found = (member != null && !kept) ? member : found;
		}
		return found;
	}

	/** "The official added": whoever spoke last under that noun. */
	private @Nullable CastMember again(Voice voice) {
		if (voice.kind() == SpeakerKind.NAME) {
			return null;
		}
		for (Speakers.Spoken each : this.speakers.latest()) {
			if (Speakers.near(each.sentence(), voice.sentence())
					&& each.voice().head().lemma().equals(voice.head().lemma())) {
				return each.member();
			}
		}
		return null;
	}

	private boolean indefinite(Voice voice) {
		Token head = voice.head();
		if (head.isName()) {
			return head.tag().equals("NNPS");
		}
		boolean plural = head.tag().equals("NNS");
		boolean article = voice.sentence()
			.children(head, "det")
			.stream()
			.anyMatch((each) -> each.is("a", "an", "one", "another", "some"));
		return plural || article || (head.tag().matches("DT|CD|JJ|JJS") && !head.is("old")
				&& !(head.tag().equals("JJ") && Words.is(voice.sentence(), head.index() - 1, "the")));
	}

}
