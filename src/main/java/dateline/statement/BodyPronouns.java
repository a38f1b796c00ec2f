package dateline.statement;

import java.util.List;
import java.util.Optional;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.actor.Mention;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who "it" and "they" are: the last body that spoke or acted ("The firm lost. It said
 * …"), and of several the last that spoke. Nobody if that has no name.
 */
final class BodyPronouns {

	private final AnnotatedText text;

	private final Cast cast;

	private final ReportingLexicon lexicon;

	private final Speakers speakers;

	private final PersonInFocus focus;

	private final Rebuttals rebuttals;

	BodyPronouns(AnnotatedText text, Cast cast, ReportingLexicon lexicon, Speakers speakers, PersonInFocus focus) {
		this.text = text;
		this.cast = cast;
		this.lexicon = lexicon;
		this.speakers = speakers;
		this.focus = focus;
		this.rebuttals = new Rebuttals(speakers);
	}

	@Nullable CastMember of(Voice voice) {
		Token head = voice.head();
		boolean plural = head.is("they", "their");
		CastMember here = this.speakers.subjectIn(voice.sentence(), head.index(), (member) -> !member.isPerson());
		Speakers.Spoken last = this.speakers.last();
		boolean spoke = last != null && last.sentence().equals(voice.sentence());
		if (here != null && !spoke && !plural) {
			return here;
		}
		return plural ? several(voice) : body(voice);
	}

	/** Who "they" are: the last that spoke, if several or a body. */
	private @Nullable CastMember several(Voice voice) {
		for (Speakers.Spoken each : this.speakers.latest()) {
			if (!Speakers.near(each.sentence(), voice.sentence())) {
				break;
			}
			if (each.plural() || (each.member() != null && !each.member().isPerson())) {
				return each.member();
			}
		}
		return this.focus.subject(voice, (member) -> !member.isPerson());
	}

	/**
	 * What "it" is: the body that spoke or acted last, and nobody if that has no name.
	 */
	private @Nullable CastMember body(Voice voice) {
		Token before = Words.at(voice.sentence(), voice.head().index() - 2);
		boolean inner = before != null && Words.is(voice.sentence(), voice.head().index() - 1, ",")
				&& before.tag().matches("W.*|IN");
		if (inner) {
			return null;
		}
		boolean rebuts = Rebuttals.is(voice);
		List<Sentence> former = this.text.sentences().subList(0, voice.sentence().index() + 1);
		for (Sentence each : former.reversed()) {
			if (!Speakers.near(each, voice.sentence())) {
				return null;
			}
			boolean answered = rebuts && !each.equals(voice.sentence());
			CastMember accused = answered ? this.rebuttals.accused(each, (member) -> !member.isPerson()) : null;
			if (accused != null) {
				return accused;
			}
			Speakers.Spoken last = this.speakers.latest()
				.stream()
				.filter((one) -> one.sentence().equals(each) && !one.plural() && !one.isPerson())
				.findFirst()
				.orElse(null);
			if (last != null) {
				return (answered && Rebuttals.tellsOfOthers(each)) ? null : last.member();
			}
			Token subject = each.equals(voice.sentence()) ? null : subject(each);
			CastMember member = (subject != null) ? this.speakers.apposed(each, subject) : null;
			if (member != null && !member.isPerson()) {
				return member;
			}
			if (subject != null && member == null && this.lexicon.isSpeaker(subject, SpeakerKind.BODY)) {
				return null;
			}
		}
		return null;
	}

	/**
	 * The subject, or where the parse has none ("Volvo disputes that.") what opens it.
	 */
	private @Nullable Token subject(Sentence sentence) {
		return sentence.child(sentence.root(), "nsubj", "nsubj:pass")
			.or(() -> Optional.of(sentence.root())
				.filter((root) -> !Words.isFinite(root))
				.flatMap((root) -> this.cast.mentions(sentence).stream().findFirst())
				.filter((first) -> first.kind() == Mention.Kind.NAME && first.span().begin() == sentence.span().begin())
				.map((first) -> sentence.token(first.head())))
			.orElse(null);
	}

}
