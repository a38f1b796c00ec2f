package dateline.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.actor.Mention;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a sentence soon after names by the noun that somebody is first quoted under: "Nine
 * died, the provincial governor said. <em>The governor, Ali Noor,</em> …", "a spokesman
 * said. … said <em>spokesman Ali Noor</em>". Not "The deputy governor, Ali Noor, …", who
 * has a word that the first has not.
 */
final class IntroducedSpeakers {

	/** The sentences within which the name follows. */
	private static final int SOON = 3;

	private final AnnotatedText text;

	private final Cast cast;

	IntroducedSpeakers(AnnotatedText text, Cast cast) {
		this.text = text;
		this.cast = cast;
	}

	/** The one who is named; null if nobody is, or who was named before. */
	@Nullable CastMember of(Voice voice) {
		if (!voice.head().tag().equals("NN")) {
			return null;
		}
		Set<String> known = lower(voice.sentence().within(voice.span()));
		int from = voice.sentence().index() + 1;
		List<Sentence> behind = this.text.sentences()
			.subList(from, Math.min(from + SOON, this.text.sentences().size()));
		for (Sentence sentence : behind) {
			for (Token each : sentence.tokens()) {
				boolean same = each.isNoun() && each.lemma().equalsIgnoreCase(voice.head().lemma());
				CastMember member = same ? named(sentence, each, known, voice.kind() == SpeakerKind.PERSON) : null;
				if (member != null && firstNamed(member) >= from) {
					return member;
				}
			}
		}
		return null;
	}

	/** Who stands beside this noun, if it has no word that is not known. */
	private @Nullable CastMember named(Sentence sentence, Token noun, Set<String> known, boolean person) {
		int first = noun.index();
		while (first > 0 && sentence.token(first - 1).tag().matches("JJ|NNP?|HYPH|POS")) {
			first--;
		}
		boolean definite = first > 0 && sentence.token(first - 1).is("the");
		int comma = behindPlace(sentence, noun.index() + 1);
		boolean apposed = definite && Words.is(sentence, comma, ",");
		boolean title = !definite && person && (first == 0 || sentence.token(first - 1).isVerb()
				|| Words.isMark(sentence.token(first - 1)) || Words.isQuoteMark(sentence.token(first - 1)));
		if (!known.containsAll(lower(sentence.tokens().subList(first, noun.index() + 1))) || !(apposed || title)) {
			return null;
		}
		boolean before = apposed && Words.is(sentence, first - 2, ",")
				&& this.cast.isInName(sentence, sentence.token(first - 3));
		Optional<CastMember> member = before ? this.cast.referent(sentence, sentence.token(first - 3))
				: starting(sentence, apposed ? comma + 1 : comma, title);
		return member.filter((each) -> each.isNamed() && each.isPerson() == person).orElse(null);
	}

	/** Whom the name names that begins here, and without a title ends its phrase. */
	private Optional<CastMember> starting(Sentence sentence, int at, boolean title) {
		return Optional.ofNullable(Words.at(sentence, at))
			.flatMap((name) -> this.cast.mention(sentence, name))
			.filter((mention) -> mention.kind() == Mention.Kind.NAME && (title || isClosed(sentence, mention)))
			.flatMap(this.cast::owner);
	}

	private static boolean isClosed(Sentence sentence, Mention mention) {
		Token close = Words.at(sentence, QuotationReports.indexAfter(sentence, mention.span().end()));
		return close != null && (Words.isMark(close) || close.is("(", "-LRB-"));
	}

	/** "the governor <em>of New South Wales</em>, Ali Noor": behind where. */
	private static int behindPlace(Sentence sentence, int from) {
		int at = Words.is(sentence, from, "of") ? from + 1 : from;
		while (at > from && at < sentence.size() && sentence.token(at).tag().matches("NNP|DT")) {
			at++;
		}
		return Words.is(sentence, at, ",") ? at : from;
	}

	private static int firstNamed(CastMember member) {
		return member.mentions()
			.stream()
			.filter((each) -> each.kind() == Mention.Kind.NAME)
			.mapToInt(Mention::sentence)
			.min()
			.orElse(0);
	}

	private static Set<String> lower(List<Token> words) {
		Set<String> found = new HashSet<>();
		words.forEach((each) -> found.add(each.text().toLowerCase(Locale.ROOT)));
		return found;
	}

}
