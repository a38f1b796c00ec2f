package dateline.statement;

import java.util.List;
import java.util.function.Predicate;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.actor.Mention;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who "he" or "she" is: the person in focus, the last speaker or subject of this or the
 * last paragraph ("Lopez left. She said …"). Refused: whom only what is said names
 * ("Lopez was late, she said"), and everybody once an unnamed person came in between
 * ("His wife disagrees. She says …").
 */
final class PersonInFocus {

	private final AnnotatedText text;

	private final Cast cast;

	private final Genders genders;

	private final Speakers speakers;

	private final ReportingLexicon lexicon;

	private final Rebuttals rebuttals;

	PersonInFocus(AnnotatedText text, Cast cast, Genders genders, Speakers speakers, ReportingLexicon lexicon) {
		this.lexicon = lexicon;
		this.text = text;
		this.cast = cast;
		this.genders = genders;
		this.speakers = speakers;
		this.rebuttals = new Rebuttals(speakers);
	}

	/** The person who spoke or acted last before this pronoun. */
	@Nullable CastMember inFocus(Voice voice, Token pronoun) {
		Predicate<CastMember> fits = (member) -> member.isPerson() && this.genders.fits(member, pronoun);
		CastMember accused = Rebuttals.is(voice) ? accused(voice, fits) : null;
		if (accused != null) {
			return accused;
		}
		CastMember subject = isBehind(voice) ? null : this.speakers.subjectIn(voice.sentence(), pronoun.index(), fits);
		if (subject != null) {
			return subject;
		}
		Speakers.Spoken last = this.speakers.last();
		if (last != null && follows(last.sentence(), voice.sentence()) && !otherBetween(last.sentence(), voice)
				&& Speakers.near(last.sentence(), voice.sentence()) && last.isPerson()
				&& (last.member() == null || fits.test(last.member()))) {
			return last.member();
		}
		CastMember found = subject(voice, fits);
		found = (found != null) ? found : only(voice, fits);
		if (found != null || !voice.head().is("he", "she")) {
			return found;
		}
		CastMember speaker = lastSpeaker(voice, fits);
		return (speaker != null) ? speaker : sole(voice, fits);
	}

	/** Whom the sentence before accuses: "Ruiz says Kolar lied. He denies the claim." */
	private @Nullable CastMember accused(Voice voice, Predicate<CastMember> fits) {
		int index = voice.sentence().index() - 1;
		return (index >= 0 && Speakers.near(this.text.sentences().get(index), voice.sentence()))
				? this.rebuttals.accused(this.text.sentences().get(index), fits) : null;
	}

	/**
	 * "Ana Ruiz met Petr Kolar. He thanked her. … She said": the only one of all who were
	 * named so far, if not long ago, and nobody without a name came since.
	 */
	private @Nullable CastMember sole(Voice voice, Predicate<CastMember> fits) {
		int index = voice.sentence().index();
		List<CastMember> fitting = this.cast.members()
			.stream()
			.filter((each) -> each.isNamed() && fits.test(each) && lastNamed(each, index) >= 0)
			.toList();
		int last = (fitting.size() == 1) ? lastNamed(fitting.getFirst(), index) : -1;
		if (last < 0 || voice.sentence().paragraph() - this.text.sentences().get(last).paragraph() > 2) {
			return null;
		}
		boolean others = this.text.sentences()
			.subList(last, index + 1)
			.stream()
			.anyMatch((each) -> isAboutSomebody(each) || isAboutRelative(each, voice))
				|| this.speakers.latest()
					.stream()
					.anyMatch((one) -> one.sentence().index() >= last && one.isPerson() && one.member() == null);
		return others ? null : fitting.getFirst();
	}

	/** The last sentence before this one that names somebody, or -1. */
	private static int lastNamed(CastMember member, int before) {
		return member.mentions()
			.stream()
			.filter((each) -> each.kind() == Mention.Kind.NAME && each.sentence() < before)
			.mapToInt(Mention::sentence)
			.max()
			.orElse(-1);
	}

	/** Who spoke up to three paragraphs before, if nobody else it could be came since. */
	private @Nullable CastMember lastSpeaker(Voice voice, Predicate<CastMember> fits) {
		Speakers.Spoken last = this.speakers.last();
		CastMember member = (last != null) ? last.member() : null;
		if (last == null || member == null || !fits.test(member)
				|| voice.sentence().paragraph() - last.sentence().paragraph() > 3) {
			return null;
		}
		List<Sentence> between = this.text.sentences()
			.subList(last.sentence().index() + 1, voice.sentence().index() + 1);
		boolean others = between.stream()
			.flatMap((each) -> this.cast.mentions(each).stream())
			.filter((each) -> each.kind() == Mention.Kind.NAME)
			.flatMap((each) -> this.cast.owner(each).stream())
			.anyMatch((each) -> !each.equals(member) && fits.test(each));
		return (others || between.stream().anyMatch((each) -> isAboutSomebody(each) || isAboutRelative(each, voice)))
				? null : member;
	}

	/** "Lopez was late, she said.": whom the content names is another, or told before. */
	private static boolean isBehind(Voice voice) {
		Sentence sentence = voice.sentence();
		int at = voice.head().index();
		Token before = Words.at(sentence, at - 1);
		Token after = Words.at(sentence, at + 2);
		return voice.head().is("he", "she") && before != null
				&& (before.text().equals(",") || Words.isQuoteMark(before)) && !isAfterColon(sentence, at)
				&& Words.isFinite(sentence.token(Math.min(at + 1, sentence.size() - 1)))
				&& (after == null || Words.isMark(after) || Words.isEnd(after) || Words.isQuoteMark(after));
	}

	/** "Lopez is not convinced: the dam is old, she says": she is Lopez. */
	private static boolean isAfterColon(Sentence sentence, int at) {
		return sentence.tokens().subList(0, at).stream().anyMatch((each) -> each.text().equals(":"));
	}

	/** Right behind, or in one paragraph with nobody named between. */
	private boolean follows(Sentence former, Sentence later) {
		if (later.index() - former.index() <= 1) {
			return true;
		}
		return former.paragraph() == later.paragraph() && this.text.sentences()
			.subList(former.index() + 1, later.index())
			.stream()
			.flatMap((each) -> this.cast.mentions(each).stream().filter((name) -> !isOwner(each, name)))
			.noneMatch((each) -> each.kind() != Mention.Kind.PRONOUN
					&& this.cast.owner(each).filter(CastMember::isPerson).isPresent());
	}

	/** "Asked about <em>Lopez’s</em> words, she wept.": not who acts. */
	private static boolean isOwner(Sentence sentence, Mention name) {
		return sentence.token(0).is("asked")
				&& sentence.within(name.span()).stream().anyMatch((each) -> each.isRelated("nmod:poss"));
	}

	/** The only person that the nearest sentence before names at all. */
	@Nullable CastMember only(Voice voice, Predicate<CastMember> fits) {
		int index = voice.sentence().index();
		for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
			Sentence each = this.text.sentences().get(i);
			List<CastMember> people = this.cast.mentions(each)
				.stream()
				.flatMap((mention) -> this.cast.owner(mention).stream())
				.filter(CastMember::isPerson)
				.distinct()
				.toList();
			List<CastMember> fitting = people.stream().filter(fits).toList();
			if (!people.isEmpty() || voice.sentence().paragraph() - each.paragraph() > 2) {
				return (fitting.size() == 1) ? fitting.getFirst() : null;
			}
			if ((each.paragraph() == voice.sentence().paragraph() && isAboutSomebody(each)) || this.speakers.latest()
				.stream()
				.anyMatch((one) -> one.sentence().index() == each.index() && one.isPerson())) {
				return null;
			}
		}
		return null;
	}

	/** The last fitting subject or speaker of this and the last paragraph. */
	@Nullable CastMember subject(Voice voice, Predicate<CastMember> fits) {
		for (int i = voice.sentence().index() - 1; i >= 0; i--) {
			Sentence each = this.text.sentences().get(i);
			if (!Speakers.near(each, voice.sentence())) {
				return null;
			}
			if (each.paragraph() != voice.sentence().paragraph() && voice.head().is("he", "she", "his", "her")) {
				List<CastMember> here = namedIn(voice, fits);
				if (!here.isEmpty()) {
					return (here.size() == 1) ? here.getFirst() : null;
				}
			}
			CastMember speaker = this.speakers.latest()
				.stream()
				.filter((one) -> one.sentence().index() == each.index() && one.member() != null
						&& fits.test(one.member()))
				.map(Speakers.Spoken::member)
				.findFirst()
				.orElse(null);
			if (speaker != null) {
				return speaker;
			}
			CastMember resumed = resumed(each, voice, fits);
			CastMember subject = (resumed != null) ? resumed : this.speakers.subjectIn(each, each.size(), fits);
			if (subject != null) {
				return subject;
			}
			if (voice.head().is("he", "she") && (isAboutSomebody(each) || isAboutRelative(each, voice))) {
				return null;
			}
		}
		return null;
	}

	/**
	 * "He offered Ana Ruiz a post that <em>she</em> turned down.": the only one named.
	 */
	private @Nullable CastMember resumed(Sentence sentence, Voice voice, Predicate<CastMember> fits) {
		List<Mention> names = this.cast.mentions(sentence)
			.stream()
			.filter((each) -> each.kind() == Mention.Kind.NAME && this.cast.owner(each).filter(fits).isPresent())
			.toList();
		List<CastMember> named = names.stream().flatMap((each) -> this.cast.owner(each).stream()).distinct().toList();
		boolean again = named.size() == 1 && sentence.tokens()
			.stream()
			.filter((each) -> each.is(voice.head().text()))
			.findFirst()
			.filter((each) -> each.index() > names.getFirst().head())
			.isPresent();
		return again ? named.getFirst() : null;
	}

	/** Whom the sentences of this paragraph before this one name, of those that fit. */
	private List<CastMember> namedIn(Voice voice, Predicate<CastMember> fits) {
		return this.text.sentences()
			.subList(0, voice.sentence().index())
			.stream()
			.filter((each) -> each.paragraph() == voice.sentence().paragraph())
			.flatMap((each) -> this.cast.mentions(each).stream())
			.filter((each) -> each.kind() == Mention.Kind.NAME)
			.flatMap((each) -> this.cast.owner(each).stream())
			.filter(fits)
			.distinct()
			.toList();
	}

	/**
	 * "One of those held is a clerk. He …", "The suspect, a man of 40, fled. He …":
	 * whoever it is has no name.
	 */
	private boolean isAboutSomebody(Sentence sentence) {
		return sentence.child(sentence.root(), "nsubj", "nsubj:pass")
			.filter((each) -> each.is("one", "another"))
			.isPresent() || isAboutUnnamed(sentence);
	}

	private boolean isAboutUnnamed(Sentence sentence) {
		return sentence.child(sentence.root(), "nsubj", "nsubj:pass")
			.filter((each) -> isUnnamed(sentence, each))
			.isPresent();
	}

	/** "a driver", "the suspect, a driver": no name stands beside. */
	private boolean isUnnamed(Sentence sentence, Token subject) {
		Token apposed = sentence.child(subject, "appos").orElse(null);
		boolean one = isIndefinite(sentence, subject) || (apposed != null && isIndefinite(sentence, apposed));
		return one && subject.tag().equals("NN") && (apposed == null || apposed.tag().equals("NN"))
				&& isPersonal(subject) && this.speakers.apposed(sentence, subject) == null;
	}

	private boolean isPersonal(Token noun) {
		return this.lexicon.isSpeaker(noun, SpeakerKind.PERSON);
	}

	private static boolean isIndefinite(Sentence sentence, Token noun) {
		return sentence.child(noun, "det").filter((each) -> each.is("a", "an")).isPresent();
	}

	/** "Lopez says so. His wife disagrees. “No,” she says.": she is unnamed. */
	private boolean isAboutRelative(Sentence sentence, Voice voice) {
		return sentence.index() < voice.sentence().index() && sentence.child(sentence.root(), "nsubj")
			.filter((each) -> each.is("friend", "neighbor", "neighbour", "colleague", "cousin", "partner") || each
				.is(voice.head().is("she")
						? new String[] { "wife", "mother", "daughter", "sister", "aunt", "grandmother", "girlfriend" }
						: new String[] { "husband", "father", "son", "brother", "uncle", "grandfather", "boyfriend" }))
			.filter((each) -> sentence.child(each, "nmod:poss").isPresent()
					&& this.speakers.apposed(sentence, each) == null)
			.isPresent();
	}

	private boolean otherBetween(Sentence former, Voice voice) {
		return voice.head().is("he", "she") && former.index() < voice.sentence().index()
				&& this.text.sentences()
					.subList(former.index() + 1, voice.sentence().index())
					.stream()
					.anyMatch((each) -> each.paragraph() == voice.sentence().paragraph()
							&& (isAboutRelative(each, voice) || isAboutUnnamed(each)));
	}

}
