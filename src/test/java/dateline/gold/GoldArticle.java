package dateline.gold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dateline.actor.CastMember;
import dateline.article.Polarity;
import dateline.claim.Comparator;
import dateline.event.Modality;
import dateline.event.Role;
import dateline.statement.StatementKind;
import dateline.text.Span;
import dateline.time.Precision;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An annotated article.
 *
 * @param set folder of the gold that it lies in
 * @param name of its files
 * @param manifest what the ingester is told of it
 */
public record GoldArticle(String set, String name, String text, JsonNode manifest, @Nullable LocalDate publishedOn,
		Map<String, GoldActor> actors, List<Phrase> dates, List<Statement> statements, List<Claim> claims,
		List<Event> events) {

	/**
	 * A date phrase.
	 *
	 * @param readings that are right, the best first
	 */
	record Phrase(Span span, List<Reading> readings, boolean optional) {
	}

	/** What a date phrase means. */
	record Reading(GoldDate date, Precision precision) {

		@Override
		public String toString() {
			return this.date + " " + this.precision;
		}

	}

	/**
	 * A statement.
	 *
	 * @param speakers ids of those that are right; empty for unnamed
	 * @param content in text order, at least one
	 * @param turn shared by the statements of one speech, null if alone
	 */
	record Statement(StatementKind kind, Polarity polarity, List<Optional<String>> speakers, List<Span> content,
			@Nullable String turn, boolean optional) {

		String words(String text) {
			return String.join(" … ", this.content.stream().map((span) -> span.of(text)).toList());
		}

	}

	/**
	 * A claim.
	 *
	 * @param asserters ids of those that are right; empty for the article's own voice and
	 * for unnamed ones
	 * @param unnamed whether an unnamed asserter is annotated
	 * @param place what is annotated about it
	 * @param asOf what is annotated about it
	 */
	record Claim(Span span, Set<String> measures, @Nullable BigDecimal value, @Nullable BigDecimal min,
			@Nullable BigDecimal max, Set<Comparator> comparators, String unit, List<Optional<String>> asserters,
			boolean unnamed, Given<List<String>> place, Given<GoldDate> asOf, Polarity polarity, boolean optional) {
	}

	/**
	 * An event.
	 *
	 * @param types names of the PLOVER types that are right, PLAIN for none
	 * @param modalities those that are right
	 * @param participants by id, each with the roles that are right
	 * @param event word shared by all mentions of one event in the set
	 */
	record Event(Span span, Span trigger, Set<String> types, Set<Modality> modalities, Polarity polarity,
			List<Participant> participants, Given<List<String>> place, Given<GoldDate> date, String event,
			boolean optional) {
	}

	record Participant(String actor, Set<Role> roles) {
	}

	/**
	 * A detail that may be left unscored.
	 *
	 * @param scored whether the annotation says anything about it
	 * @param value null where the text does not say
	 */
	record Given<T>(boolean scored, @Nullable T value) {
	}

	/** Whether this annotated actor, or one that may be taken for it, is this member. */
	boolean is(String id, CastMember member) {
		return same(id).anyMatch((actor) -> actor.shared(member) > 0);
	}

	/** The actor and those that a system may take for it. */
	private Stream<GoldActor> same(String id) {
		return this.actors.values().stream().filter((other) -> isSame(id, other));
	}

	boolean isSame(String id, GoldActor other) {
		GoldActor actor = this.actors.get(id);
		return other.id().equals(id) || other.mayMerge().contains(id)
				|| (actor != null && actor.mayMerge().contains(other.id()));
	}

	/**
	 * Whether one of these is meant: an id by the member, nobody and groups by null or an
	 * unnamed group, an optional actor also by null with words that stand for it.
	 * @param words how the text names the member, as printed
	 */
	boolean isOneOf(List<Optional<String>> ids, @Nullable CastMember member, @Nullable String words) {
		return ids.stream().anyMatch((id) -> {
			boolean unnamed = id.map(this.actors::get)
				.map((actor) -> actor.isGroup()
						|| (actor.optional() && words != null && actor.keys().contains(GoldActor.key(words))))
				.orElse(true);
			boolean isUnnamed = member == null || !member.isNamed();
			return (unnamed && isUnnamed) || (member != null && id.isPresent() && is(id.get(), member));
		});
	}

}
