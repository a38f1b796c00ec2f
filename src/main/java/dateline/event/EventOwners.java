package dateline.event;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a date or a place of a sentence is said of. From the phrase it climbs towards the
 * root of the sentence; the first event word on the way, or the first verb that carries
 * one, is what the phrase belongs to. Another verb or noun on the way ends the climb, so
 * that an event never takes what is said of something else: "an attack carried out on
 * Monday" is of Monday, not "the area hit on Monday".
 */
final class EventOwners {

	private final EventLexicon lexicon;

	private final Sentence sentence;

	private final List<EventCandidate> events;

	private final CarriedEvents carried;

	EventOwners(EventLexicon lexicon, Sentence sentence, List<EventCandidate> events, CarriedEvents carried) {
		this.lexicon = lexicon;
		this.sentence = sentence;
		this.events = events;
		this.carried = carried;
	}

	/** What happened then, or there if it is a place; null if the climb ends before. */
	@Nullable EventCandidate of(Token head, boolean place) {
		Token at = place ? head : astray(head);
		for (int steps = 0; steps < this.sentence.size(); steps++) {
			Token above = this.sentence.head(at);
			if (above == null) {
				return null;
			}
			EventCandidate event = this.carried.at(above);
			if (event != null) {
				return (place && isAgreedDeed(event, at)) ? null : event;
			}
			EventCandidate beside = place ? null : placed(above);
			beside = (beside == null && above.isVerb()) ? carried(above, place) : beside;
			beside = (beside == null && place && !above.isVerb()) ? victim(above) : beside;
			if (beside != null || !isThrough(above, head, place)) {
				return beside;
			}
			at = above;
		}
		return null;
	}

	/** Not what is said of an event later: "the raid was claimed on Monday in London". */
	private @Nullable EventCandidate carried(Token verb, boolean place) {
		if (VerbForms.isPassive(this.sentence, verb) && this.lexicon.is("afterwards", verb)) {
			return null;
		}
		EventCandidate carried = this.carried.by(verb);
		return (carried != null || place) ? carried : ravaging(verb);
	}

	/** Whether the climb goes on past this verb or noun. */
	private boolean isThrough(Token above, Token head, boolean place) {
		if (above.isVerb()) {
			return above.isRelated("xcomp") || (above.isRelated("acl", "dep") && this.carried.isOccurrence(above)
					&& (place || isOfEvent(above))) || (place && isFreeRelative(above));
		}
		// "Iraq, whose minister is due on Friday, has complained"
		boolean clause = above.isRelated("acl", "advcl", "ccomp", "parataxis");
		return place ? isPassable(above) : (isDirectObject(above) || (isOn(head) && !clause));
	}

	/** "voted late on Friday to dismiss X": the parse may make the day the dismisser. */
	private Token astray(Token head) {
		Token verb = this.sentence.head(head);
		boolean on = head.index() > 0 && this.sentence.token(head.index() - 1).is("on") && head.isRelated("nsubj");
		return (on && verb != null && VerbForms.isInfinitive(this.sentence, verb)) ? verb : head;
	}

	/** AGREED: "agreed to buy a plant in Belfast": there the plant is. */
	private boolean isAgreedDeed(EventCandidate event, Token at) {
		return event.word.type() == EventType.AGREE && event.token.isVerb() && at.isRelated("xcomp")
				&& VerbForms.isInfinitive(this.sentence, at);
	}

	/** "a storm that left 900 homes without power on Friday": the storm was on Friday. */
	private @Nullable EventCandidate ravaging(Token verb) {
		Token noun = this.sentence.head(verb);
		boolean relative = verb.isRelated("acl")
				&& this.sentence.child(verb, "nsubj").filter((each) -> each.is("that", "which")).isPresent();
		boolean ravage = this.lexicon.is("ravage", verb) || verb.hasLemma("bring", "cripple", "halt", "strand");
		return (relative && ravage && noun != null && noun.isNoun()) ? this.carried.at(noun) : null;
	}

	/**
	 * What happens at a base, happens where the base is; of "on Thursday in Amman" the
	 * parse may hang the town on the day.
	 */
	private boolean isPassable(Token noun) {
		return this.lexicon.is("site", noun) || DateHeads.isDay(noun) || this.lexicon.is("counting", noun)
				|| isWay(noun);
	}

	/** "40 km <em>north</em> of Kidal", "<em>close</em> to the border". */
	static boolean isWay(Token token) {
		return token.text().matches("(?i)(?:north|south)?-?(?:east|west)?(?:ern)?|km|close|next|adjacent")
				|| token.hasLemma("kilometre", "kilometer", "mile", "capital");
	}

	/**
	 * "killed a militia leader in X", "a fire destroyed 90 huts in X": where the object
	 * of force is, the force was.
	 */
	private @Nullable EventCandidate victim(Token noun) {
		for (EventCandidate event : this.events) {
			boolean target = event.word.type() == EventType.ASSAULT && event.words.contains(noun)
					&& event.isTarget(noun);
			Token head = this.sentence.head(noun);
			boolean argument = head != null && (head.equals(event.token) || head.equals(event.carrier))
					&& noun.isRelated("obj", "nmod", "nsubj:pass") && isHarm(event)
					&& !Phrases.preposition(this.sentence, noun).equals("by");
			if (target || argument) {
				return event;
			}
		}
		return null;
	}

	/** "rejected the plan on Tuesday": the parse may hang the day on the plan. */
	private boolean isDirectObject(Token noun) {
		Token head = this.sentence.head(noun);
		return noun.isRelated("obj") && head != null && this.carried.at(head) != null;
	}

	/** "in Genoa in 2018": the parse may hang the year on the city. */
	private @Nullable EventCandidate placed(Token noun) {
		return this.events.stream()
			.filter((event) -> event.place != null && event.words.contains(noun) && !event.names(noun)
					&& event.token.index() != noun.index())
			.findFirst()
			.orElse(null);
	}

	/**
	 * "stole a painting from a museum on Monday": the parse may hang the day on the
	 * museum.
	 */
	private boolean isOn(Token token) {
		return token.relation().endsWith("tmod") || Phrases.preposition(this.sentence, token).equals("on")
				|| (Phrases.preposition(this.sentence, token).equals("in") && isPlaced(token));
	}

	private boolean isPlaced(Token token) {
		Token head = this.sentence.head(token);
		return head != null && (head.isName() || this.lexicon.is("site", head));
	}

	private boolean isHarm(EventCandidate event) {
		String kind = event.kind();
		return event.word.type() == EventType.ASSAULT || this.lexicon.words("disaster").contains(kind)
				|| this.lexicon.words("harm").contains(kind);
	}

	/** "at what it said was a base in X". */
	private boolean isFreeRelative(Token verb) {
		return this.sentence.children(verb).stream().anyMatch((each) -> each.is("what"))
				&& this.sentence.children(verb, "mark", "case")
					.stream()
					.anyMatch((each) -> EventPlaces.WHERE.contains(each.text()));
	}

	/** "an attack carried out on Monday", not "the area hit on Monday". */
	private boolean isOfEvent(Token verb) {
		boolean loose = verb.isRelated("dep") && verb.tag().equals("VBN") && verb.index() > 0
				&& this.sentence.child(verb, "aux", "aux:pass").isEmpty();
		Token noun = loose ? this.sentence.token(verb.index() - 1) : this.sentence.head(verb);
		return noun == null || !noun.isNoun() || this.lexicon.is("counting", noun) || isDirectObject(noun)
				|| this.events.stream()
					.anyMatch((each) -> each.token.index() == noun.index()
							|| Phrases.hook(this.sentence, each.token).index() == noun.index());
	}

}
