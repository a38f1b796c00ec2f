package dateline.event;

import java.util.Optional;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.actor.Mention;
import dateline.event.EventFinding.Participant;
import dateline.event.EventFrame.Slot;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Who takes part in an event by a word before its noun, and as what. MODIFIER: "a U.S.
 * drone strike", "the Hamas attack": a country by its adjective or its initials, a group
 * by its name. Nobody in "the Ukraine war", which says where.
 */
final class ModifierRoles {

	private final Cast cast;

	private final Sentence sentence;

	ModifierRoles(Cast cast, Sentence sentence) {
		this.cast = cast;
		this.sentence = sentence;
	}

	Optional<Participant> of(EventFrame frame, Token modifier) {
		Role role = frame.role(Slot.MODIFIER);
		if (role == null || modifier.isRelated("nmod") || (isHyphenated(modifier) && !isLed(modifier))) {
			return Optional.empty();
		}
		return this.cast.mention(this.sentence, modifier)
			.flatMap((mention) -> this.cast.owner(mention).filter((owner) -> isPart(frame, modifier, mention, owner)))
			.map((owner) -> new Participant(owner,
					(owner.isPerson() && frame == EventFrame.SUFFER) ? Role.TARGET : role));
	}

	/** "Iran" of "Iran-backed" does nothing. */
	private boolean isHyphenated(Token token) {
		return token.index() + 1 < this.sentence.size() && this.sentence.token(token.index() + 1).tag().equals("HYPH");
	}

	/** LED: "the U.S.-led invasion". */
	private boolean isLed(Token token) {
		return this.sentence.word(token.index() + 2).equals("led");
	}

	private static boolean isPart(EventFrame frame, Token modifier, Mention mention, CastMember owner) {
		return switch (owner.type()) {
			case COUNTRY -> mention.kind() == Mention.Kind.ADJECTIVE || modifier.text().matches("[A-Z][A-Z.]+(-led)?");
			case ARMED_GROUP, MILITARY, GOVERNMENT, INTERNATIONAL_BODY, GROUP -> true;
			case PERSON -> frame == EventFrame.SUFFER || frame == EventFrame.VISIT || frame == EventFrame.TALK
					|| frame == EventFrame.SELF;
			case ORGANIZATION, MEDIA -> frame == EventFrame.TALK || frame == EventFrame.MOVE;
		};
	}

}
