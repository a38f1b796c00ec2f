package dateline.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dateline.actor.ActorType;
import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose the things counted are, or whom it befell. For troops it is the country:
 * <ul>
 * <li>the country or actor named in the phrase: "2,500 <em>US</em> military personnel",
 * "three <em>ISIS</em> operatives"
 * <li>who has or sends them: "<em>France</em> has deployed 5,100 soldiers", "the 170,000
 * troops <em>the U.S.</em> military had"
 * <li>who was attacked: "<em>U.S.</em> troops have been attacked 55 times"
 * <li>SUBJECT_BEFORE, recorded with the claim: for troops without an owner, the owner of
 * the forces that the sentence before names, where that is one country: "No American
 * forces left. There are 2,500 troops in Iraq."
 * </ul>
 * Null where that leaves none or several.
 */
final class ClaimSubjects {

	private final AnnotatedText text;

	private final Cast cast;

	private final Gazetteer gazetteer;

	ClaimSubjects(AnnotatedText text, Cast cast, Gazetteer gazetteer) {
		this.text = text;
		this.cast = cast;
		this.gazetteer = gazetteer;
	}

	/**
	 * An owner and, where the sentence before named it, the rule that brought it.
	 */
	record Owned(CastMember owner, @Nullable String rule) {
	}

	@Nullable Owned of(Counting counting) {
		CastMember own = own(counting);
		if (own != null) {
			return new Owned(own, null);
		}
		CastMember before = isOpen(counting) ? country(before(counting.sentence())) : null;
		return (before != null) ? new Owned(before, "SUBJECT_BEFORE") : null;
	}

	/** "2,500 troops": troops without any word for whose, nor for where from. */
	private static boolean isOpen(Counting counting) {
		return counting.meaning().measure() == Measure.TROOPS && counting.meaning().counted().split(" ", -1).length == 1
				&& !counting.sentence().word(counting.end()).equals("from");
	}

	private @Nullable CastMember own(Counting counting) {
		return switch (counting.meaning().measure()) {
			case ATTACKS -> counting.meaning().rule().equals("TIMES") ? attacked(counting) : doer(counting);
			case MONEY, OPERATIONS, EQUIPMENT, VOTES -> doer(counting);
			case PERCENT, DURATION, OTHER, COUNTRIES -> null;
			case TROOPS -> troops(counting);
			default -> named(counting);
		};
	}

	private @Nullable CastMember troops(Counting counting) {
		CastMember named = named(counting);
		named = (named != null) ? named : haver(counting);
		if (named == null) {
			named = doer(counting);
		}
		return country(named);
	}

	/** Who is named in the phrase counted, in front of its head. */
	private @Nullable CastMember named(Counting counting) {
		return among(counting.sentence(), counting.meaning().words());
	}

	/** The only actor named in these words, adjectives included. */
	private @Nullable CastMember among(Sentence sentence, Span words) {
		List<CastMember> found = Stream
			.concat(codes(sentence, words),
					sentence.within(words)
						.stream()
						.flatMap((token) -> this.cast.mention(sentence, token).stream())
						.flatMap((mention) -> this.cast.owner(mention).stream())
						.filter((member) -> member.type() != ActorType.GROUP))
			.distinct()
			.toList();
		if (found.size() > 1 && found.stream().map(CastMember::countryCode).distinct().count() == 1) {
			return country(found.getFirst());
		}
		return (found.size() == 1) ? found.getFirst() : null;
	}

	private Stream<CastMember> codes(Sentence sentence, Span words) {
		return this.gazetteer.find(sentence)
			.stream()
			.filter((match) -> isCountry(match) && words.overlaps(sentence.token(match.first()).span()))
			.flatMap((match) -> member(match.entry().countryCode()).stream());
	}

	private static boolean isCountry(EntryMatch match) {
		EntryKind kind = match.entry().kind();
		return kind == EntryKind.COUNTRY || kind == EntryKind.DEMONYM || kind == EntryKind.MILITARY;
	}

	private Optional<CastMember> member(@Nullable String code) {
		return this.cast.members()
			.stream()
			.filter((member) -> member.type() == ActorType.COUNTRY && code != null && code.equals(member.countryCode()))
			.findFirst();
	}

	/** The country of a country's military, itself where the cast lacks the country. */
	private @Nullable CastMember country(@Nullable CastMember member) {
		if (member == null || !(member.type() == ActorType.MILITARY || member.type() == ActorType.GOVERNMENT)) {
			return member;
		}
		return member(member.countryCode()).orElse(member);
	}

	/** "the 170,000 troops the U.S. military had in the country". */
	private @Nullable CastMember haver(Counting counting) {
		Sentence sentence = counting.sentence();
		for (int i = counting.end(); i < Math.min(sentence.size(), counting.end() + 7); i++) {
			Token token = sentence.token(i);
			if (token.isVerb()) {
				boolean has = token.hasLemma("have", "deploy", "station", "keep", "send", "maintain")
						&& i > counting.end() && !sentence.token(i).tag().equals("VBN");
				return has ? among(sentence,
						new Span(sentence.token(counting.end()).span().begin(), sentence.token(i - 1).span().end()))
						: null;
			}
			if (!token.tag().matches("DT|NN.*|JJ|WDT|POS")) {
				return null;
			}
		}
		return null;
	}

	/** The subject of the verb whose object is counted, or its "by". */
	private @Nullable CastMember doer(Counting counting) {
		Sentence sentence = counting.sentence();
		Token anchor = sentence.token(counting.meaning().anchor());
		Token number = sentence.token(counting.quantity().number());
		Token noun = anchor.index() == number.index() && number.head() >= 0 && number.isRelated("compound", "nummod")
				? sentence.token(number.head()) : anchor;
		Token verb = sentence.head(noun);
		for (int steps = 0; steps < 4 && verb != null && verb.isNoun() && noun.isRelated("conj"); steps++) {
			noun = verb;
			verb = sentence.head(noun);
		}
		if (verb == null || !verb.isVerb()) {
			return null;
		}
		if (noun.isRelated("obj", "dobj")) {
			return sentence.child(verb, "nsubj").flatMap((each) -> this.cast.referent(sentence, each)).orElse(null);
		}
		return noun.isRelated("nsubj:pass") ? agent(sentence, verb) : null;
	}

	private @Nullable CastMember agent(Sentence sentence, Token verb) {
		return sentence.children(verb, "obl")
			.stream()
			.filter((each) -> sentence.child(each, "case").filter((by) -> by.is("by")).isPresent())
			.findFirst()
			.flatMap((each) -> this.cast.referent(sentence, each))
			.orElse(null);
	}

	/** "U.S. troops have been attacked", "targeting U.S. troops". */
	private @Nullable CastMember attacked(Counting counting) {
		Sentence sentence = counting.sentence();
		Token verb = sentence.token(counting.meaning().anchor());
		Optional<Token> victim = sentence.child(verb, "nsubj:pass").or(() -> sentence.child(verb, "obj"));
		if (victim.isEmpty()) {
			return null;
		}
		List<Token> phrase = sentence.subtree(victim.get(), (each) -> each.isRelated("nmod", "acl", "appos"));
		Optional<CastMember> referent = this.cast.referent(sentence, victim.get());
		CastMember among = among(sentence, Sentence.cover(phrase));
		boolean several = phrase.stream().anyMatch((each) -> each.isRelated("conj"));
		return several ? null : country((among != null) ? among : referent.orElse(null));
	}

	private @Nullable CastMember before(Sentence sentence) {
		if (sentence.index() == 0) {
			return null;
		}
		Sentence earlier = this.text.sentences().get(sentence.index() - 1);
		if (earlier.paragraph() != sentence.paragraph()) {
			return null;
		}
		List<CastMember> owners = earlier.tokens()
			.stream()
			.filter((token) -> token.hasLemma("troops", "troop", "force", "soldier", "military") && token.index() > 0)
			.flatMap((token) -> Optional
				.ofNullable(
						among(earlier, new Span(earlier.token(token.index() - 1).span().begin(), token.span().end())))
				.map((each) -> country(each))
				.stream())
			.distinct()
			.toList();
		return (owners.size() == 1 && forces(earlier) == 1) ? owners.getFirst() : null;
	}

	/** Of how many countries the sentence names forces, known to the cast or not. */
	private long forces(Sentence sentence) {
		return this.gazetteer.find(sentence)
			.stream()
			.filter((match) -> isCountry(match) && match.entry().countryCode() != null)
			.filter((match) -> IntStream.rangeClosed(match.first(), Math.min(sentence.size() - 1, match.last() + 2))
				.anyMatch((at) -> sentence.token(at).hasLemma("troops", "troop", "force", "soldier", "military")))
			.map((match) -> match.entry().countryCode())
			.distinct()
			.count();
	}

}
