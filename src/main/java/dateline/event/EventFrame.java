package dateline.event;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import static dateline.event.Role.PARTICIPANT;
import static dateline.event.Role.SOURCE;
import static dateline.event.Role.TARGET;

/** Which argument of an event word has which part in the event. */
enum EventFrame {

	/** "Israel attacked Hamas", "a U.S. attack on a militia by drones". */
	ACT(Map.of(Slot.SUBJECT, SOURCE, Slot.OBJECT, TARGET, Slot.BY, SOURCE, Slot.AGAINST, TARGET, Slot.POSSESSIVE,
			SOURCE, Slot.MODIFIER, SOURCE)),
	/** As ACT, and its "of" is whom it is done to: "the Russian invasion of Ukraine". */
	ACT_OF(Map.of(Slot.SUBJECT, SOURCE, Slot.OBJECT, TARGET, Slot.BY, SOURCE, Slot.AGAINST, TARGET, Slot.POSSESSIVE,
			SOURCE, Slot.MODIFIER, SOURCE, Slot.OF, TARGET)),
	/** As ACT, with an object that is a means: "Poland deployed troops". */
	ACT_FORCE(Map.of(Slot.SUBJECT, SOURCE, Slot.BY, SOURCE, Slot.POSSESSIVE, SOURCE, Slot.MODIFIER, SOURCE)),
	/** A noun whose possessor it is done to: "Bhutto's assassination by militants". */
	SUFFER(Map.of(Slot.SUBJECT, SOURCE, Slot.OBJECT, TARGET, Slot.BY, SOURCE, Slot.POSSESSIVE, TARGET, Slot.OF, TARGET,
			Slot.MODIFIER, SOURCE)),
	/** All do it together: "talks between Egypt and Sudan". */
	JOINT(Map.of(Slot.SUBJECT, PARTICIPANT, Slot.OBJECT, PARTICIPANT, Slot.BY, PARTICIPANT, Slot.WITH, PARTICIPANT,
			Slot.AGAINST, PARTICIPANT, Slot.BETWEEN, PARTICIPANT, Slot.POSSESSIVE, PARTICIPANT, Slot.MODIFIER,
			PARTICIPANT)),
	/** As JOINT, and so is the subject of "said in …": "Lula said in an interview". */
	TALK(Map.of(Slot.SUBJECT, PARTICIPANT, Slot.OBJECT, PARTICIPANT, Slot.BY, PARTICIPANT, Slot.WITH, PARTICIPANT,
			Slot.OF, PARTICIPANT, Slot.BETWEEN, PARTICIPANT, Slot.POSSESSIVE, PARTICIPANT, Slot.MODIFIER, PARTICIPANT)),
	/** Somebody goes to somebody: "Modi visited the Kremlin". */
	VISIT(Map.of(Slot.SUBJECT, SOURCE, Slot.OBJECT, TARGET, Slot.BY, SOURCE, Slot.OF, SOURCE, Slot.TO, TARGET,
			Slot.POSSESSIVE, SOURCE, Slot.MODIFIER, SOURCE)),
	/** One does it alone: "the withdrawal of French troops", "workers protested". */
	MOVE(Map.of(Slot.SUBJECT, SOURCE, Slot.OBJECT, SOURCE, Slot.BY, SOURCE, Slot.OF, SOURCE, Slot.AGAINST, TARGET,
			Slot.POSSESSIVE, SOURCE, Slot.MODIFIER, SOURCE)),
	/** One does it alone, to nobody: "the minister resigned". */
	SELF(Map.of(Slot.SUBJECT, SOURCE, Slot.OF, SOURCE, Slot.POSSESSIVE, SOURCE, Slot.MODIFIER, SOURCE)),
	/** As ACT, but only the subject is sure: "the council will hand the report to X". */
	DOES(Map.of(Slot.SUBJECT, SOURCE, Slot.BY, SOURCE)),
	/** Something befalls one: "the bishop died", "the death of Mandela". */
	BEFALL(Map.of(Slot.SUBJECT, TARGET, Slot.OBJECT, TARGET, Slot.OF, TARGET, Slot.POSSESSIVE, TARGET, Slot.MODIFIER,
			TARGET)),
	/**
	 * Somebody asks somebody for something: "urged Iran to …", "a demand by the unions".
	 */
	ASK(Map.of(Slot.SUBJECT, SOURCE, Slot.OBJECT, TARGET, Slot.BY, SOURCE, Slot.AGAINST, TARGET, Slot.TO, TARGET,
			Slot.POSSESSIVE, SOURCE, Slot.MODIFIER, SOURCE)),
	/** Somebody gives something to somebody: "sent aid to Chad", "aid for Chad". */
	GIVE(Map.of(Slot.SUBJECT, SOURCE, Slot.BY, SOURCE, Slot.TO, TARGET, Slot.POSSESSIVE, SOURCE, Slot.MODIFIER,
			SOURCE)),
	/** A noun that with "no" refuses what follows it: "has no plans to intervene". */
	REFUSE(Map.of(Slot.SUBJECT, SOURCE, Slot.POSSESSIVE, SOURCE)),
	/** Somebody makes something: "Chad formed a government". */
	MAKE(Map.of(Slot.SUBJECT, SOURCE, Slot.OBJECT, PARTICIPANT, Slot.BY, SOURCE, Slot.OF, PARTICIPANT, Slot.POSSESSIVE,
			SOURCE)),
	/** Nobody does it: "an earthquake". */
	PLAIN(Map.of()),
	/** No event at all: "a heart attack". */
	NOTHING(Map.of()),
	/** A carrier whose subject does what its object names: "carried out a strike". */
	DOER(Map.of()),
	/** A carrier whose subject takes part: "held talks". */
	ATTENDEE(Map.of()),
	/** A carrier whose subject it is done to: "survived an attack". */
	SUFFERER(Map.of()),
	/** A carrier whose subject is the event: "the blast occurred". */
	HAPPENS(Map.of());

	@SuppressWarnings("ImmutableEnumChecker")
	private final Map<Slot, Role> roles;

	EventFrame(Map<Slot, Role> roles) {
		this.roles = roles;
	}

	/** The part of that argument, null if it has none. */
	@Nullable Role role(Slot slot) {
		return this.roles.get(slot);
	}

	/** A place in the grammar of an event word. */
	enum Slot {

		SUBJECT, OBJECT, BY, WITH, AGAINST, OF, TO, BETWEEN, POSSESSIVE, MODIFIER

	}

}
