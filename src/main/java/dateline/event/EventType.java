package dateline.event;

/**
 * The event types of PLOVER (Open Event Data Alliance); the one-line meanings are ours.
 */
public enum EventType {

	/** Reach or sign an agreement. */
	AGREE,
	/** Meet, visit, talk. */
	CONSULT,
	/** Back somebody by word or vote, take up relations. */
	SUPPORT,
	/** Give way: ease, accept a demand, announce an own withdrawal. */
	CONCEDE,
	/** Work together in deed. */
	COOPERATE,
	/** Give money, goods or protection. */
	AID,
	/** Pull back: withdraw, cease fire, release. */
	RETREAT,
	/** Ask or demand. */
	REQUEST,
	/** Blame, condemn, sue, investigate. */
	ACCUSE,
	/** Refuse, block, veto. */
	REJECT,
	/** Threaten or warn of own acts. */
	THREATEN,
	/** Demonstrate, strike, riot. */
	PROTEST,
	/** Cut back relations or impose penalties. */
	SANCTION,
	/** Move or ready forces, deploy. */
	MOBILIZE,
	/** Arrest, seize, restrict, expel. */
	COERCE,
	/** Use force against people or things. */
	ASSAULT

}
