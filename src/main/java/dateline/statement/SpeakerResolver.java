package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

	private final AnnotatedText text;

	private final Cast cast;

	/** Who spoke, in text order; a null member is an unnamed speaker. */
	private final List<Spoken> spoken = new ArrayList<>();

	private final ReportingLexicon lexicon;

	private final Genders genders;

	private final DescribedSpeakers described;

	private final Appositions appositions;

	private final Issuers issuers;

	SpeakerResolver(AnnotatedText text, Cast cast, ReportingLexicon lexicon) {
		this.lexicon = lexicon;
		this.text = text;
		this.cast = cast;
		this.genders = new Genders(text);
		this.described = new DescribedSpeakers(text, cast);
		this.appositions = new Appositions(cast);
		this.issuers = new Issuers(text, cast);
	}

	/** The actor that speaks; null for the unnamed and where in doubt. */
	@Nullable CastMember resolve(Voice voice) {
		CastMember member = switch (voice.kind()) {
			case PRONOUN -> pronoun(voice);
			case VOICE -> owner(voice);
			case DOCUMENT -> document(voice);
			case NAME, PERSON, BODY -> named(voice);
		};
		boolean plural = voice.head().tag().matches("NNS|NNPS") || voice.head().is("they");
		this.spoken.add(new Spoken(voice.sentence(), member, plural, voice));
		return member;
	}

	private @Nullable CastMember named(Voice voice) {
		Sentence sentence = voice.sentence();
		List<Token> words = sentence.within(voice.span());
		if (isJoined(voice, words)) {
			return first(voice, words);
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
			return (one || definite) ? this.appositions.beside(voice) : null;
		}
		CastMember member = member(sentence, voice.head());
		if (member != null) {
			return member;
		}
		CastMember body = this.described.body(voice);
		if (body != null) {
			return body;
		}
		Token apposed = sentence.child(voice.head(), "appos").orElse(null);
		boolean person = voice.kind() == SpeakerKind.PERSON;
		CastMember same = (apposed != null && voice.kind() != SpeakerKind.NAME) ? member(sentence, apposed) : null;
		same = (same != null && same.isPerson() == person) ? same : this.appositions.beside(voice);
		if (same != null || voice.kind() == SpeakerKind.NAME) {
			return (same != null) ? same : this.described.surnamed(voice);
		}
		CastMember again = again(voice);
		again = (again != null) ? again : this.described.member(voice);
		again = (again == null && this.described.isPlain(voice)) ? just(voice) : again;
		return (again != null || !this.described.isPlain(voice)) ? again
				: only(voice, (each) -> this.genders.agrees(each, voice.head()));
	}

	/** "Lopez said so. “Yes,” the 31-year-old said.": whoever spoke right before. */
	private @Nullable CastMember just(Voice voice) {
		Spoken last = this.spoken.isEmpty() ? null : this.spoken.getLast();
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
			CastMember member = pronoun ? inFocus(voice, each) : each.isNoun() ? member(voice.sentence(), each) : null;
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
		for (Spoken each : this.spoken.reversed()) {
			if (near(each.sentence(), voice.sentence()) && each.voice().head().lemma().equals(voice.head().lemma())) {
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
		return plural || article || (head.tag().matches("DT|CD|JJ|JJS") && !head.is("old"));
	}

	private @Nullable CastMember member(Sentence sentence, Token head) {
		Optional<CastMember> found = this.cast.referent(sentence, head);
		return found.filter(CastMember::isNamed).orElse(null);
	}

	private @Nullable CastMember owner(Voice voice) {
		Token owner = voice.sentence().child(voice.head(), "nmod:poss").orElse(null);
		if (owner == null) {
			return null;
		}
		CastMember member = member(voice.sentence(), owner);
		boolean pronoun = owner.tag().equals("PRP$");
		return (member == null && pronoun) ? inFocus(voice, owner) : member;
	}

	private @Nullable CastMember document(Voice voice) {
		Sentence sentence = voice.sentence();
		CastMember owner = owner(voice);
		if (owner != null) {
			return owner;
		}
		Token signed = sentence.children(voice.head(), "acl")
			.stream()
			.filter((each) -> each.is("signed", "issued", "written", "published", "released", "posted", "sent",
					"commissioned", "prepared", "compiled", "produced"))
			.filter((each) -> Words.is(sentence, each.index() + 1, "by"))
			.findFirst()
			.orElse(null);
		if (signed != null) {
			return sentence.child(signed, "obl", "nmod").map((each) -> apposed(sentence, each)).orElse(null);
		}
		for (Token each : sentence.children(voice.head(), "compound", "nmod", "obl", "amod")) {
			boolean by = each.isRelated("compound")
					|| sentence.child(each, "case").filter((mark) -> mark.is("by", "from")).isPresent();
			CastMember member = by ? member(sentence, each) : null;
			if (member != null) {
				return member;
			}
		}
		CastMember issuer = Issuers.isAgain(voice) ? issuer(voice) : null;
		return (issuer == null && Issuers.isAgain(voice)) ? this.issuers.of(voice) : issuer;
	}

	/** "the statement": of whoever has just said something in a statement. */
	private @Nullable CastMember issuer(Voice voice) {
		for (Spoken each : this.spoken.reversed()) {
			Sentence sentence = each.sentence();
			if (voice.sentence().paragraph() - sentence.paragraph() > 2 || sentence.equals(voice.sentence())) {
				return null;
			}
			boolean same = each.voice().head().lemma().equals(voice.head().lemma());
			boolean there = sentence.tokens()
				.stream()
				.filter((token) -> token.lemma().equals(voice.head().lemma()) && token.tag().equals("NN"))
				.anyMatch((token) -> isOccasion(sentence, token.index()));
			if (same || there) {
				return each.member();
			}
		}
		return null;
	}

	/** "in a joint statement" */
	private static boolean isOccasion(Sentence sentence, int noun) {
		int at = noun - 1;
		while (at > 0 && sentence.token(at).tag().matches("JJ|NN|VBN|CD|HYPH|PRP\\$")) {
			at--;
		}
		boolean article = sentence.token(Math.max(at, 0)).is("a", "an") || sentence.token(at + 1).tag().equals("PRP$");
		at -= sentence.token(Math.max(at, 0)).is("a", "an") ? 1 : 0;
		return article && at >= 0 && sentence.token(at).is("in");
	}

	private @Nullable CastMember pronoun(Voice voice) {
		Token head = voice.head();
		if (head.is("he", "she", "his", "her")) {
			return inFocus(voice, head);
		}
		boolean plural = head.is("they", "their");
		CastMember here = subjectIn(voice.sentence(), head.index(), (member) -> !member.isPerson());
		boolean spoke = !this.spoken.isEmpty() && this.spoken.getLast().sentence().equals(voice.sentence());
		if (here != null && !spoke && !plural) {
			return here;
		}
		return plural ? several(voice) : body(voice);
	}

	/** Who "they" are: the last that spoke, if several or a body. */
	private @Nullable CastMember several(Voice voice) {
		for (Spoken each : this.spoken.reversed()) {
			if (!near(each.sentence(), voice.sentence())) {
				break;
			}
			if (each.plural() || (each.member() != null && !each.member().isPerson())) {
				return each.member();
			}
		}
		return subject(voice, (member) -> !member.isPerson());
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
		List<Sentence> former = this.text.sentences().subList(0, voice.sentence().index() + 1);
		for (Sentence each : former.reversed()) {
			if (!near(each, voice.sentence())) {
				return null;
			}
			Spoken last = this.spoken.reversed()
				.stream()
				.filter((one) -> one.sentence().equals(each) && !one.plural() && !person(one))
				.findFirst()
				.orElse(null);
			if (last != null) {
				return last.member();
			}
			Token subject = each.equals(voice.sentence()) ? null
					: each.child(each.root(), "nsubj", "nsubj:pass").orElse(null);
			CastMember member = (subject != null) ? apposed(each, subject) : null;
			if (member != null && !member.isPerson()) {
				return member;
			}
			if (subject != null && member == null
					&& this.lexicon.speaker(subject.lemma()).filter(SpeakerKind.BODY::equals).isPresent()) {
				return null;
			}
		}
		return null;
	}

	/** The person who spoke or acted last before this pronoun. */
	private @Nullable CastMember inFocus(Voice voice, Token pronoun) {
		Predicate<CastMember> fits = (member) -> member.isPerson() && this.genders.fits(member, pronoun);
		CastMember subject = isBehind(voice) ? null : subjectIn(voice.sentence(), pronoun.index(), fits);
		if (subject != null) {
			return subject;
		}
		Spoken last = this.spoken.isEmpty() ? null : this.spoken.getLast();
		if (last != null && follows(last.sentence(), voice.sentence()) && !relativeBetween(last.sentence(), voice)
				&& near(last.sentence(), voice.sentence()) && person(last)
				&& (last.member() == null || fits.test(last.member()))) {
			return last.member();
		}
		CastMember found = subject(voice, fits);
		found = (found != null) ? found : only(voice, fits);
		return (found != null || !voice.head().is("he", "she")) ? found : lastSpeaker(voice, fits);
	}

	/** Who spoke up to three paragraphs before, if nobody else it could be came since. */
	private @Nullable CastMember lastSpeaker(Voice voice, Predicate<CastMember> fits) {
		Spoken last = this.spoken.isEmpty() ? null : this.spoken.getLast();
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
	private @Nullable CastMember only(Voice voice, Predicate<CastMember> fits) {
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
			if ((each.paragraph() == voice.sentence().paragraph() && isAboutSomebody(each))
					|| this.spoken.stream().anyMatch((one) -> one.sentence().index() == each.index() && person(one))) {
				return null;
			}
		}
		return null;
	}

	/** Whether a single person spoke, named or not. */
	private boolean person(Spoken spoken) {
		return (spoken.member() != null) ? spoken.member().isPerson()
				: (spoken.voice().kind() == SpeakerKind.PERSON && !spoken.plural())
						|| (spoken.voice().kind() == SpeakerKind.PRONOUN && spoken.voice().head().is("he", "she"));
	}

	/** The last fitting subject or speaker of this and the last paragraph. */
	private @Nullable CastMember subject(Voice voice, Predicate<CastMember> fits) {
		for (int i = voice.sentence().index() - 1; i >= 0; i--) {
			Sentence each = this.text.sentences().get(i);
			if (!near(each, voice.sentence())) {
				return null;
			}
			if (each.paragraph() != voice.sentence().paragraph() && voice.head().is("he", "she", "his", "her")) {
				List<CastMember> here = namedIn(voice, fits);
				if (!here.isEmpty()) {
					return (here.size() == 1) ? here.getFirst() : null;
				}
			}
			CastMember speaker = this.spoken.reversed()
				.stream()
				.filter((one) -> one.sentence().index() == each.index() && one.member() != null
						&& fits.test(one.member()))
				.map(Spoken::member)
				.findFirst()
				.orElse(null);
			if (speaker != null) {
				return speaker;
			}
			CastMember subject = subjectIn(each, each.size(), fits);
			if (subject != null) {
				return subject;
			}
			if (voice.head().is("he", "she") && (isAboutSomebody(each) || isAboutRelative(each, voice))) {
				return null;
			}
		}
		return null;
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

	/** "One of those held is a clerk. He …": whoever it is has no name. */
	private static boolean isAboutSomebody(Sentence sentence) {
		return sentence.child(sentence.root(), "nsubj", "nsubj:pass")
			.filter((each) -> each.is("one", "another"))
			.isPresent();
	}

	/** "Lopez says so. His wife disagrees. “No,” she says.": she is unnamed. */
	private boolean isAboutRelative(Sentence sentence, Voice voice) {
		return sentence.index() < voice.sentence().index() && sentence.child(sentence.root(), "nsubj")
			.filter((each) -> each.is("friend", "neighbor", "neighbour", "colleague", "cousin", "partner") || each
				.is(voice.head().is("she")
						? new String[] { "wife", "mother", "daughter", "sister", "aunt", "grandmother", "girlfriend" }
						: new String[] { "husband", "father", "son", "brother", "uncle", "grandfather", "boyfriend" }))
			.filter((each) -> sentence.child(each, "nmod:poss").isPresent() && apposed(sentence, each) == null)
			.isPresent();
	}

	private boolean relativeBetween(Sentence former, Voice voice) {
		return voice.head().is("he", "she") && former.index() < voice.sentence().index() && this.text.sentences()
			.subList(former.index() + 1, voice.sentence().index())
			.stream()
			.anyMatch((each) -> each.paragraph() == voice.sentence().paragraph() && isAboutRelative(each, voice));
	}

	private @Nullable CastMember subjectIn(Sentence sentence, int before, Predicate<CastMember> fits) {
		return sentence.tokens()
			.stream()
			.filter((each) -> each.index() < before && each.isRelated("nsubj") && !each.tag().startsWith("W"))
			.filter((each) -> sentence.children(each, "conj")
				.stream()
				.noneMatch((other) -> Optional.ofNullable(member(sentence, other)).filter(fits).isPresent()))
			.map((each) -> apposed(sentence, each))
			.filter((each) -> each != null && fits.test(each))
			.findFirst()
			.orElse(null);
	}

	/** "the party, Order Now, …": by its own name, else by the one beside it. */
	private @Nullable CastMember apposed(Sentence sentence, Token subject) {
		CastMember member = member(sentence, subject);
		return (member != null) ? member
				: sentence.child(subject, "appos").map((each) -> member(sentence, each)).orElse(null);
	}

	private static boolean near(Sentence former, Sentence later) {
		return later.paragraph() - former.paragraph() <= 1;
	}

	private record Spoken(Sentence sentence, @Nullable CastMember member, boolean plural, Voice voice) {

	}

}
