package dateline.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import dateline.actor.ActorType;
import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.actor.Mention;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a definite noun names that the cast ties to nobody: "the colonel" the only person
 * so far who goes by that title, "the ministry" the only body whose name has the word,
 * "the army" the only military. With two candidates it names neither.
 */
final class DescribedSpeakers {

	private static final Set<String> ARMIES = Set.of("army", "military", "navy");

	private static final Set<String> GROUPS = Set.of("group", "militia", "movement");

	/** What any body may be called. */
	private static final Set<String> GENERIC = Set.of("organisation", "organization");

	/** What says of somebody just named what else he or she is, and is no office. */
	private static final Set<String> PLAIN = Set.of("old", "mother", "father", "grandmother", "grandfather", "mum",
			"mom", "dad", "widow", "widower", "boss", "chief", "leader", "veteran", "tycoon", "billionaire",
			"millionaire", "businessman", "businesswoman", "entrepreneur", "politician", "lawmaker", "pensioner",
			"retiree", "star", "native", "magnate", "strongman", "executive", "newcomer", "frontrunner");

	/** Who no longer is. */
	private static final Set<String> FORMER = Set.of("former", "retired", "ex");

	/** Who commands police. */
	private static final Set<String> CHIEFS = Set.of("commissioner", "constable");

	/** Whose chief is none that has just been named as something else. */
	private static final String[] FORCES = { "police", "army", "intelligence", "spy", "military", "security", "navy",
			"naval", "fire", "prison", "defense", "defence", "rescue", "staff" };

	private final AnnotatedText text;

	private final Cast cast;

	DescribedSpeakers(AnnotatedText text, Cast cast) {
		this.text = text;
		this.cast = cast;
	}

	@Nullable CastMember member(Voice voice) {
		List<Token> words = voice.sentence().within(voice.span());
		boolean definite = words.getFirst().is("the", "this", "its", "their", "her", "his")
				&& words.getLast().equals(voice.head())
				&& (voice.head().tag().matches("NN|NNPS?") || voice.head().is("general"));
		if (definite && words.size() == 3) {
			return further(voice, words.get(1).text().toLowerCase(Locale.ROOT));
		}
		if (!definite || words.size() != 2) {
			return null;
		}
		String noun = voice.head().text().toLowerCase(Locale.ROOT);
		boolean person = voice.kind() == SpeakerKind.PERSON;
		List<CastMember> fitting = called(voice, noun, person);
		boolean name = fitting.isEmpty() && person && voice.head().isName();
		fitting = name ? called(voice, noun, false) : fitting;
		return (fitting.size() == 1) ? fitting.getFirst() : GENERIC.contains(noun) ? only(voice.sentence()) : null;
	}

	/** The people or, of "the Guard", the bodies so far that go by the noun. */
	private List<CastMember> called(Voice voice, String noun, boolean person) {
		return this.cast.members()
			.stream()
			.filter((each) -> each.isNamed() && each.isPerson() == person && isNamedBefore(each, voice))
			.filter((each) -> person ? goesBy(each, noun) : isCalled(each, noun))
			.sorted(Comparator.comparing(CastMember::name))
			.toList();
	}

	/**
	 * "the former judge": the only person so far who goes by the noun and is told of as
	 * one who no longer is; "the police chief", "the top cop": the only one so far who
	 * commands police.
	 */
	private @Nullable CastMember further(Voice voice, String before) {
		String noun = voice.head().text().toLowerCase(Locale.ROOT);
		if (FORMER.contains(before)) {
			return single((each) -> each.isPerson() && isNamedBefore(each, voice) && goesBy(each, noun)
					&& FORMER.stream().anyMatch((word) -> goesBy(each, word)));
		}
		boolean police = (before.equals("police") && noun.matches("chief|boss|commissioner"))
				|| (before.equals("top") && noun.matches("cop|officer"));
		return police ? single((each) -> each.isPerson() && isNamedBefore(each, voice)
				&& CHIEFS.stream().anyMatch((word) -> goesBy(each, word))) : null;
	}

	/**
	 * "the far-right Renewal movement" where only its name is known as such, "the army's
	 * delegation" as the army: a body by the name before the noun.
	 */
	@Nullable CastMember body(Voice voice) {
		Sentence sentence = voice.sentence();
		Token before = Words.at(sentence, voice.head().index() - 1);
		if (before == null || voice.kind() == SpeakerKind.PERSON) {
			return null;
		}
		if (before.tag().equals("POS") && voice.head().is("delegation", "leadership", "command")) {
			return sentence.child(voice.head(), "nmod:poss")
				.flatMap((each) -> this.cast.referent(sentence, each))
				.filter((each) -> each.isNamed() && !each.isPerson())
				.orElse(null);
		}
		String called = before.text() + " " + voice.head().text();
		return Character.isUpperCase(before.text().charAt(0)) ? this.cast.referent(sentence, before)
			.filter((each) -> each.isNamed() && !each.isPerson()
					&& each.aliases().stream().anyMatch((alias) -> alias.endsWith(called)))
			.orElse(null) : null;
	}

	/**
	 * "Kent Police searched a house. <em>Police</em> said": the only police named so far,
	 * if it has done something, and nothing says that others are meant ("police in
	 * Lima").
	 */
	@Nullable CastMember police(Voice voice) {
		Sentence sentence = voice.sentence();
		int begin = QuotationReports.indexAfter(sentence, voice.span().begin());
		boolean bare = voice.head().is("police", "cops") && voice.head().index() - begin < 2
				&& (begin == voice.head().index() || Words.is(sentence, begin, "the"))
				&& !Words.is(sentence, voice.head().index() + 1, "in", "at", "from", "on")
				&& !Words.is(sentence, begin - 1, ",", "in");
		CastMember only = bare ? single((each) -> isPolice(each) && isNamedBefore(each, voice)) : null;
		return (only != null && acts(only, voice)) ? only : null;
	}

	/** Whether it was a subject before, or stood behind "by". */
	private boolean acts(CastMember member, Voice voice) {
		return member.mentions()
			.stream()
			.filter((each) -> each.kind() == Mention.Kind.NAME && each.span().begin() < voice.span().begin())
			.anyMatch((each) -> {
				Sentence sentence = this.text.sentences().get(each.sentence());
				Token name = sentence.token(each.head());
				return name.isRelated("nsubj", "nsubj:pass")
						|| sentence.child(name, "case").filter((by) -> by.is("by", "to")).isPresent();
			});
	}

	/**
	 * "Mother-of-two <em>Ana Ruiz</em>": the name that closes the phrase for a person.
	 */
	@Nullable CastMember closing(Voice voice) {
		List<Token> words = voice.sentence().within(voice.span());
		Token last = words.getLast();
		Mention name = this.cast.mention(voice.sentence(), last)
			.filter((each) -> each.kind() == Mention.Kind.NAME && voice.span().contains(each.span())
					&& each.span().contains(last.span()))
			.orElse(null);
		int first = (name != null) ? QuotationReports.indexAfter(voice.sentence(), name.span().begin()) : -1;
		Token before = Words.at(voice.sentence(), first - 1);
		return (name != null && before != null && voice.span().contains(before.span())
				&& (before.tag().matches("NN|CD|JJ")) && before.index() >= voice.head().index())
						? this.cast.owner(name).filter((each) -> each.isNamed() && each.isPerson()).orElse(null) : null;
	}

	/** "the organisation": the only one that the text has named so far. */
	private @Nullable CastMember only(Sentence sentence) {
		return single((each) -> each.type() == ActorType.ORGANIZATION && isNamedUpTo(each, sentence));
	}

	/** "Ms Ruiz" of Ana and Pedro Ruiz: the only one whom the title fits. */
	@Nullable CastMember titled(Voice voice, Predicate<CastMember> fits) {
		List<Token> words = voice.sentence().within(voice.span());
		boolean titled = words.size() == 2 && words.getFirst().is("mr", "mr.", "ms", "ms.", "mrs", "mrs.", "miss");
		return titled ? single((each) -> isOfName(each, words.getLast(), voice.sentence()) && fits.test(each)) : null;
	}

	/** A single word that only one person so far has for a surname. */
	@Nullable CastMember surnamed(Voice voice) {
		return (voice.sentence().within(voice.span()).size() == 1)
				? single((each) -> isOfName(each, voice.head(), voice.sentence())) : null;
	}

	/** Whether it is somebody with this surname who was named so far. */
	private static boolean isOfName(CastMember member, Token surname, Sentence sentence) {
		return member.isPerson() && member.name().endsWith(" " + surname.text()) && isNamedUpTo(member, sentence);
	}

	/** The only one with a name who fits, else null. */
	private @Nullable CastMember single(Predicate<CastMember> fits) {
		List<CastMember> fitting = this.cast.members()
			.stream()
			.filter((each) -> each.isNamed() && fits.test(each))
			.toList();
		return (fitting.size() == 1) ? fitting.getFirst() : null;
	}

	/**
	 * "A 58-year-old farmer": the only person of that age, whom the text names elsewhere.
	 */
	@Nullable CastMember aged(Voice voice) {
		List<Token> words = voice.sentence().within(voice.span());
		String age = null;
		for (int i = 0; i + 4 < words.size(); i++) {
			boolean year = words.get(i + 2).is("year") && words.get(i + 4).is("old");
			age = year ? words.get(i).text() : age;
		}
		String years = age;
		return (years != null) ? single((each) -> each.isPerson() && isAged(each, years)) : null;
	}

	/** "Tom Reyes, 58," or "Reyes (58)". */
	private boolean isAged(CastMember member, String age) {
		return member.mentions().stream().filter((each) -> each.kind() == Mention.Kind.NAME).anyMatch((each) -> {
			Sentence sentence = this.text.sentences().get(each.sentence());
			int after = QuotationReports.indexAfter(sentence, each.span().end());
			return Words.is(sentence, after, ",", "(", "-LRB-") && Words.is(sentence, after + 1, age)
					&& (after + 2 >= sentence.size() || Words.isMark(sentence.token(after + 2))
							|| Words.isEnd(sentence.token(after + 2)) || Words.is(sentence, after + 2, ")", "-RRB-"));
		});
	}

	/** "the 51-year-old", "the union chief": whoever has just been named. */
	boolean isPlain(Voice voice) {
		Token first = voice.sentence().within(voice.span()).getFirst();
		List<Token> words = voice.sentence().within(voice.span());
		boolean aged = words.size() > 6 && words.get(3).is("year") && words.get(5).is("old");
		boolean ofName = voice.head().is("man", "woman") && words.size() > 2 && words.get(words.size() - 2).isName()
				&& words.getLast().equals(voice.head());
		boolean owned = words.stream()
			.anyMatch((each) -> each.tag().equals("POS") || (voice.head().is("chief") && each.is(FORCES)));
		boolean definite = first.is("the") || Words.is(voice.sentence(), first.index() - 1, "the");
		return voice.kind() == SpeakerKind.PERSON && definite && !owned && !voice.head().tag().equals("NNS")
				&& (aged || ofName || isFormer(words) || PLAIN.contains(voice.head().text().toLowerCase(Locale.ROOT)));
	}

	/** "the former banker"; not "the former president", who may be any. */
	private static boolean isFormer(List<Token> words) {
		return words.size() > 2 && words.size() < 5 && words.get(1).is("former", "retired") && !words.getLast()
			.text()
			.toLowerCase(Locale.ROOT)
			.matches(".*(minister|president|governor|mayor|chancellor|secretary|premier|ambassador|commander|general"
					+ "|judge|chief|head|director|official|aide|leader|king|pope|senator|prosecutor)");
	}

	/** "The group, which is linked to the Front, said": not the Front. */
	private static boolean isNamedBefore(CastMember member, Voice voice) {
		return member.mentions()
			.stream()
			.anyMatch((each) -> each.kind() == Mention.Kind.NAME && each.span().begin() < voice.span().end());
	}

	/** Anywhere in the sentence, or before it. */
	private static boolean isNamedUpTo(CastMember member, Sentence sentence) {
		return member.mentions()
			.stream()
			.anyMatch((each) -> each.kind() == Mention.Kind.NAME && each.sentence() <= sentence.index());
	}

	private static boolean isCalled(CastMember member, String noun) {
		boolean named = member.aliases()
			.stream()
			.anyMatch((each) -> List.of(each.toLowerCase(Locale.ROOT).split("\\P{L}+")).contains(noun));
		return named || (ARMIES.contains(noun) && member.type() == ActorType.MILITARY)
				|| (GROUPS.contains(noun) && member.type() == ActorType.ARMED_GROUP)
				|| (noun.equals("force") && isPolice(member));
	}

	/** Whether it is police, by its name. */
	private static boolean isPolice(CastMember member) {
		return member.aliases()
			.stream()
			.anyMatch((each) -> each.matches(".*\\b(Police|Constabulary|Garda|Sheriff|Gendarmerie)\\b.*"));
	}

	/** Whether the text has the noun beside his or her name. */
	private boolean goesBy(CastMember member, String noun) {
		return member.mentions()
			.stream()
			.filter((each) -> each.kind() == Mention.Kind.NAME)
			.anyMatch((each) -> NounsBesideNames.has(this.text.sentences().get(each.sentence()), each, noun));
	}

}
