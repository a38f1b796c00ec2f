package dateline.event;

import java.util.List;

import dateline.actor.CastMember;
import dateline.article.Polarity;
import dateline.gazetteer.Place;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * A report of an event, found in an article.
 *
 * @param type PLOVER type, null where none fits
 * @param mode PLOVER mode in lower case ("drone", "withdraw"), null if none
 * @param kind plain word for what happened ("drone strike", "earthquake", "interview")
 * @param modality whether it is reported as real
 * @param polarity DENIED where the text says it did not happen
 * @param participants who had which part; no duplicates
 * @param place where, null where the text does not say
 * @param date when, null where the text does not say
 * @param sentence the sentence
 * @param clause the clause that reports it: the evidence
 * @param trigger the word that names it
 * @param label a short plain name for it, in the words of the text ("U.S. drone strike in
 * Baghdad")
 * @param recent whether the text calls it recent, without saying when; with the day of
 * publication that bounds what it can be
 * @param rule id of the rule that found it
 * @param theme what its article is about
 */
public record EventFinding(@Nullable EventType type, @Nullable String mode, String kind, Modality modality,
		Polarity polarity, List<Participant> participants, @Nullable Place place, @Nullable ResolvedDate date,
		Sentence sentence, Span clause, Span trigger, String label, boolean recent, String rule, Theme theme) {

	public EventFinding {
		participants = List.copyOf(participants);
	}

	/** An actor in its part. */
	public record Participant(CastMember actor, Role role) {
	}

}
