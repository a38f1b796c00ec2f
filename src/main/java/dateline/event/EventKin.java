package dateline.event;

import java.util.List;
import java.util.Set;

import dateline.actor.ActorType;
import dateline.actor.CastMember;
import dateline.gazetteer.Entry;
import dateline.text.Sentence;

/**
 * Which events belong to one happening by what they are: harm and help to a disaster or
 * an attack, police and stones to a march.
 */
final class EventKin {

	private static final Set<String> TALKS = Set.of("meeting", "talks", "summit");

	private EventKin() {
	}

	/** Whether the other may be a part or an outcome of the one. */
	private static boolean follows(EventLexicon lexicon, EventCandidate one, EventCandidate other) {
		if (one == other || one.reality.modality() != Modality.ACTUAL) {
			return false;
		}
		String kind = other.kind();
		boolean harmed = lexicon.words("harm").contains(kind) || lexicon.words("help").contains(kind);
		if (isForce(one)) {
			return harmed || isForce(other);
		}
		if (isDisaster(lexicon, one)) {
			return harmed || one.kind().equals(kind);
		}
		return isUnrest(lexicon, one) && (lexicon.words("scuffle").contains(kind) || one.kind().equals(kind));
	}

	/** Those that it may be a part or an outcome of. */
	static List<EventCandidate> followed(EventLexicon lexicon, List<EventCandidate> events, EventCandidate other) {
		return events.stream().filter((each) -> follows(lexicon, each, other)).toList();
	}

	/** Whether both have one word for it, or are attacks. */
	static boolean isSameKind(EventCandidate one, EventCandidate other) {
		boolean talks = one.word.type() == EventType.CONSULT && other.word.type() == EventType.CONSULT
				&& TALKS.contains(one.kind()) && TALKS.contains(other.kind());
		boolean march = one.word.type() == EventType.PROTEST && other.word.type() == EventType.PROTEST
				&& EventPair.MARCH.contains(one.kind()) && EventPair.MARCH.contains(other.kind());
		return one.reality.equals(other.reality) && (talks || march || (isForce(one) && isForce(other))
				|| (one.word.type() == other.word.type() && one.kind().equals(other.kind())));
	}

	/** Whether all named sides of the other are sides of the one. */
	static boolean hasParts(EventCandidate one, EventCandidate other) {
		return other.participants.stream()
			.filter((each) -> each.actor().isNamed())
			.allMatch((each) -> one.participants.stream()
				.anyMatch((mine) -> mine.role() == each.role() && mine.actor().name().equals(each.actor().name())));
	}

	/**
	 * Whether a noun with "the" or somebody's name points back, or the same two talk; one
	 * without a side must have only one to point to.
	 */
	static boolean pointsBack(Sentence sentence, EventCandidate event, boolean only) {
		long named = event.participants.stream().filter((each) -> each.actor().isNamed()).count();
		if (event.token.isVerb()) {
			return event.word.type() == EventType.CONSULT && named > 1;
		}
		boolean definite = sentence.children(event.token, "det", "nmod:poss")
			.stream()
			.anyMatch((each) -> each.is("the", "this", "that") || each.isRelated("nmod:poss"));
		boolean fresh = sentence.children(event.token, "amod", "nummod", "compound")
			.stream()
			.anyMatch((each) -> each.is("recent", "latest", "new", "first", "second", "third", "last", "previous")
					|| each.text().matches("(?:19|20)[0-9]{2}"));
		return definite && !fresh && event.token.tag().equals("NN") && (named > 0 || only);
	}

	/** Whether it is what a story may be about, and takes place somewhere. */
	static boolean isHappening(EventLexicon lexicon, EventCandidate event) {
		return isForce(event) || isDisaster(lexicon, event) || event.word.type() == EventType.PROTEST
				|| isUnrest(lexicon, event);
	}

	/** An attack, not a war. */
	private static boolean isForce(EventCandidate event) {
		return event.word.type() == EventType.ASSAULT && switch (event.kind()) {
			case "war", "fighting", "siege", "torture", "cyberattack", "hostage taking" -> false;
			default -> true;
		};
	}

	private static boolean isDisaster(EventLexicon lexicon, EventCandidate event) {
		return event.word.type() == null
				&& (lexicon.words("disaster").contains(event.kind()) || lexicon.words("harm").contains(event.kind()));
	}

	private static boolean isUnrest(EventLexicon lexicon, EventCandidate event) {
		return (event.word.type() == EventType.PROTEST || event.word.type() == EventType.COERCE)
				&& lexicon.words("unrest").contains(event.kind());
	}

	/** LATE: "died in hospital", "died of his wounds" may have been days later. */
	static boolean isLate(Sentence sentence, EventCandidate event) {
		return event.kind().equals("death") && sentence.children(event.token, "obl")
			.stream()
			.anyMatch((each) -> each.hasLemma("hospital", "clinic", "injury", "wound", "burn"));
	}

	/** Of a resignation or a dismissal, whether it is of somebody in a public office. */
	static boolean isPublic(Sentence sentence, EventCandidate event) {
		boolean office = sentence.children(event.token)
			.stream()
			.anyMatch((each) -> each.isRelated("nsubj", "obj", "nmod") && each.hasLemma("minister", "president",
					"premier", "government", "cabinet", "secretary", "chancellor", "king", "queen"));
		return switch (event.kind()) {
			case "resignation", "dismissal" -> office;
			case "vote", "poll" -> event.participants.stream().anyMatch((each) -> isState(each.actor()));
			default -> true;
		};
	}

	/** A country or what stands for it: "Thai", "Bangkok said". */
	static boolean isOfState(Entry entry) {
		return switch (entry.kind()) {
			case COUNTRY, DEMONYM, GOVERNMENT, MILITARY -> true;
			default -> false;
		};
	}

	/** A country, its government, a body of it or its forces. */
	static boolean isState(CastMember actor) {
		return actor.countryCode() != null && (actor.type() == ActorType.COUNTRY || actor.type() == ActorType.GOVERNMENT
				|| actor.type() == ActorType.MILITARY);
	}

}
