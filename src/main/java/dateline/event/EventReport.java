package dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.article.Polarity;
import dateline.event.EventFinding.Participant;
import dateline.gazetteer.Place;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Turns a complete candidate into the finding: type by modality, kind, label, evidence.
 */
final class EventReport {

	/** Acts on somebody, the others are of somebody: "attack on", "invasion of". */
	private static final Pattern ON = Pattern.compile("(attack|strike|raid|assault|offensive)$");

	private final EventLexicon lexicon;

	private final Sentence sentence;

	private final EventCandidate event;

	private final Theme theme;

	EventReport(EventLexicon lexicon, Sentence sentence, EventCandidate event, Theme theme) {
		this.lexicon = lexicon;
		this.theme = theme;
		this.sentence = sentence;
		this.event = event;
	}

	Optional<EventFinding> finding(Cast cast) {
		Span clause = clause();
		String kind = kind();
		return Optional.of(switch (this.event.reality.modality()) {
			case DEMANDED ->
				(this.event.word.type() == EventType.REQUEST) ? asked(kind, clause) : demanded(cast, kind, clause);
			case PLANNED -> (this.event.word.type() == EventType.RETREAT) ? finding(EventType.CONCEDE,
					this.event.word.mode(), kind, clause, this.event.participants, "EVENT_PLAN") : plain(kind, clause);
			default -> isUnwilling() ? refused(cast, kind, clause)
					: (this.event.reality.cue() != null && isRefusal()) ? finding(EventType.REJECT, "yield",
							"refusal of " + kind, clause, this.event.participants, "EVENT_REFUSAL")
							: plain(kind, clause);
		});
	}

	private boolean isRefusal() {
		Token cue = this.event.reality.cue();
		return cue != null && cue.isNoun() && this.lexicon.is("plan", cue);
	}

	/**
	 * A cue of what did happen that is no denial is of the will: "will not", "not going".
	 */
	private boolean isUnwilling() {
		Token cue = this.event.reality.cue();
		return cue != null && this.event.reality.polarity() == Polarity.ASSERTED
				&& this.event.reality.modality() == Modality.ACTUAL && (cue.tag().equals("MD") || cue.is("going"));
	}

	/** Refusing is the act of who would have done it. */
	private EventFinding refused(Cast cast, String kind, Span clause) {
		ActorPhrases phrases = new ActorPhrases(this.lexicon, cast, this.sentence);
		List<Participant> who = ClauseSubjects.of(this.sentence, this.event.token)
			.flatMap(phrases::actor)
			.map((each) -> List.of(new Participant(each, Role.SOURCE)))
			.orElse(List.of());
		return finding(EventType.REJECT, null, "refusal of " + kind, clause, who, "EVENT_UNWILLING");
	}

	private EventFinding plain(String kind, Span clause) {
		String rule = DatedClauses.isDated(this.event) ? (this.event.past ? "EVENT_ACT" : "EVENT_DATED")
				: this.event.token.isVerb() ? "EVENT_VERB" : "EVENT_NOUN";
		return finding(this.event.word.type(), mode(), kind, clause, this.event.participants, rule);
	}

	/** A demand by its own word; who would do what is asked is whom it is made of. */
	private EventFinding asked(String kind, Span clause) {
		EventCandidate wanted = this.event.wanted;
		if (wanted == null) {
			return finding(EventType.REQUEST, this.event.word.mode(), kind, clause, this.event.participants,
					"EVENT_ASK");
		}
		List<Participant> asked = new ArrayList<>(this.event.participants);
		for (Participant each : wanted.participants) {
			if (asked.stream().noneMatch((other) -> other.actor().name().equals(each.actor().name()))) {
				asked.add(new Participant(each.actor(), Role.TARGET));
			}
		}
		String mode = (wanted.word.type() == EventType.RETREAT) ? "yield" : null;
		return finding(EventType.REQUEST, mode, "demand for " + wanted.kind(), clause, asked, "EVENT_DEMAND");
	}

	/** A demand is the act of whom it comes from; who would act is whom it is made of. */
	private EventFinding demanded(Cast cast, String kind, Span clause) {
		List<Participant> asked = new ArrayList<>();
		Token cue = this.event.reality.cue();
		ActorPhrases phrases = new ActorPhrases(this.lexicon, cast, this.sentence);
		Optional<CastMember> asker = (cue == null) ? Optional.empty() : asker(cue).flatMap(phrases::actor);
		asker.ifPresent((each) -> asked.add(new Participant(each, Role.SOURCE)));
		for (Participant each : this.event.participants) {
			boolean known = asked.stream().anyMatch((other) -> other.actor().name().equals(each.actor().name()));
			if (!known) {
				asked.add(new Participant(each.actor(), Role.TARGET));
			}
		}
		String mode = (this.event.word.type() == EventType.RETREAT) ? "yield" : null;
		return finding(EventType.REQUEST, mode, "demand for " + kind, clause, asked, "EVENT_DEMAND");
	}

	private Optional<Token> asker(Token cue) {
		return cue.isVerb()
				? ClauseSubjects.of(this.sentence, cue).filter((each) -> !VerbForms.isPassive(this.sentence, cue))
				: this.sentence.child(cue, "nmod:poss");
	}

	private EventFinding finding(@Nullable EventType type, @Nullable String mode, String kind, Span clause,
			List<Participant> participants, String rule) {
		return new EventFinding(type, mode, kind, this.event.reality.modality(), this.event.reality.polarity(),
				participants, this.event.place, this.event.date, this.sentence, clause, this.event.token.span(),
				label(kind), isRecent(),
				String.join("+", Stream.concat(Stream.of(rule), this.event.rules.stream()).toList()), this.theme);
	}

	private boolean isRecent() {
		return this.sentence.children(this.event.token, "amod")
			.stream()
			.anyMatch((each) -> this.lexicon.is("recent", each));
	}

	/** "strike" with "drone" before it is a drone strike. */
	private String kind() {
		String plain = this.event.kind();
		return means()
			.map((each) -> plain.endsWith(EventLexicon.lemma(this.event.token))
					&& !plain.startsWith(EventLexicon.lemma(each)) ? EventLexicon.lemma(each) + " " + plain : plain)
			.orElse(plain);
	}

	private @Nullable String mode() {
		String mode = this.event.word.mode();
		if (mode != null || this.event.word.type() != EventType.ASSAULT) {
			return mode;
		}
		for (String set : List.of("drone", "aerial", "explosives", "heavy", "firearms")) {
			if (means().filter((each) -> this.lexicon.is(set, each)).isPresent()) {
				return set.equals("heavy") ? "heavy-weapons" : set;
			}
		}
		return null;
	}

	private Optional<Token> means() {
		return this.event.token.isVerb() ? Optional.empty()
				: Phrases.before(this.sentence, this.event.token)
					.stream()
					.filter((each) -> this.lexicon.is("weapon", each))
					.findFirst();
	}

	/**
	 * The event's kind with who had which part, and where: "Attack by Hamas on Israel".
	 */
	private String label(String kind) {
		String preposition = switch (this.event.word.type()) {
			case ASSAULT -> ON.matcher(kind).find() ? " on " : " of ";
			case CONSULT, REQUEST -> " to ";
			case AID -> " for ";
			case ACCUSE, THREATEN, SANCTION, PROTEST -> " against ";
			case null, default -> " of ";
		};
		StringBuilder label = new StringBuilder(kind);
		names(Role.PARTICIPANT).ifPresent((names) -> label.append(" of ").append(names));
		names(Role.SOURCE).ifPresent((names) -> label.append(" by ").append(names));
		names(Role.TARGET).ifPresent((names) -> label.append(preposition).append(names));
		Place place = this.event.place;
		if (place != null && !label.toString().contains(place.name())) {
			label.append(" in ").append(place.name());
		}
		return Character.toUpperCase(label.charAt(0)) + label.substring(1);
	}

	private Optional<String> names(Role role) {
		return this.event.participants.stream()
			.filter((each) -> each.role() == role)
			.map((each) -> each.actor().name())
			.map((name) -> (name.startsWith("United ") || name.contains(" of ")) ? "the " + name : name)
			.reduce((first, second) -> first + " and " + second);
	}

	/**
	 * The smallest clause with all the words that the finding rests on, without marks at
	 * its ends.
	 */
	private Span clause() {
		Token top = Clauses.clause(this.sentence, this.event.token);
		List<Token> tokens = this.sentence.subtree(top, (each) -> isOther(each, top));
		Span span = Sentence.cover(tokens);
		for (Token word : this.event.words) {
			span = span.cover(word.span());
		}
		return trimmed(span);
	}

	/** A clause beside or below that holds nothing of the event. */
	private boolean isOther(Token token, Token top) {
		return token.index() != top.index()
				&& (token.isRelated("ccomp", "advcl", "parataxis") || (token.isRelated("conj") && token.isVerb()))
				&& this.event.words.stream().noneMatch((word) -> this.sentence.isBelow(word, token));
	}

	private Span trimmed(Span span) {
		List<Token> tokens = this.sentence.within(span);
		int first = 0;
		int last = tokens.size() - 1;
		while (first < last && isLoose(tokens.get(first))) {
			first++;
		}
		while (last > first && isLoose(tokens.get(last))) {
			last--;
		}
		return Sentence.cover(tokens.subList(first, last + 1));
	}

	private static boolean isLoose(Token token) {
		return token.isRelated("punct", "cc") || Set.of(",", ".", ";", ":", "–", "—", "“", "”").contains(token.text());
	}

}
