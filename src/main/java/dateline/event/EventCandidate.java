package dateline.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import dateline.actor.ActorType;
import dateline.actor.CastMember;
import dateline.article.Polarity;
import dateline.event.EventFinding.Participant;
import dateline.gazetteer.Place;
import dateline.text.Token;
import dateline.time.ResolvedDate;
import org.jspecify.annotations.Nullable;

/** An event in the making, while the extractor reads one sentence; never leaves it. */
final class EventCandidate {

	final Token token;

	final EventWord word;

	Reality reality;

	/** The verb that a noun hangs on as its object, subject or occasion. */
	final @Nullable Token carrier;

	final List<Participant> participants = new ArrayList<>();

	/** The words that gave it its parts: all must be in the evidence. */
	final List<Token> words = new ArrayList<>();

	/** The rules that gave it a part which its own clause does not tell. */
	final Set<String> rules = new TreeSet<>();

	/** What is asked for, where this is the asking. */
	@Nullable EventCandidate wanted;

	@Nullable Place place;

	@Nullable ResolvedDate date;

	/**
	 * Whether a finite verb in the past tells it, which needs no name to be one event.
	 */
	boolean past;

	/**
	 * Whether a verb in the present tells it, which needs a date to be no habit or state.
	 */
	boolean habit;

	/** Whether a passive in the past tells it, with what it is done to. */
	boolean suffered;

	/** Whether a verb in the past tells what harm it did: "the strikes killed three". */
	boolean harmed;

	/** Whether it has a name of its own: "the Cedar Ridge fire". */
	boolean named;

	EventCandidate(Token token, EventWord word, Reality reality, @Nullable Token carrier) {
		this.token = token;
		this.word = word;
		this.reality = reality;
		this.carrier = carrier;
		this.words.add(token);
	}

	/** The words that name whom it is done to. */
	private final List<Token> actors = new ArrayList<>();

	private final List<Token> targets = new ArrayList<>();

	private static final Set<String> TOLL = Set.of("kill", "slay", "wound", "injure", "hurt");

	private final Set<Integer> tellers = new HashSet<>();

	/** What befalls people only. */
	private static final Set<String> PERSONAL = Set.of("arrest", "dismissal", "sentencing", "imprisonment",
			"conviction", "acquittal", "death", "injury", "detention", "trial", "charge", "hospitalisation");

	private static final Set<String> TALK = Set.of("speak", "talk", "confer", "negotiate", "meet", "discuss");

	/** Whether several do it as one: "the two presidents spoke by telephone". */
	private boolean several;

	private final Set<Role> told = EnumSet.noneOf(Role.class);

	/** Plain word for what happened, without the means. */
	String kind() {
		return (this.word.kind() != null) ? this.word.kind() : EventLexicon.lemma(this.token);
	}

	/** Takes a place that the rule found, unless it has one. */
	void locate(@Nullable Place found, String rule) {
		if (this.place == null && found != null) {
			this.place = found;
			this.rules.add(rule);
		}
	}

	/** Takes a date that the rule found, unless it has one. */
	void time(@Nullable ResolvedDate found, String rule) {
		if (this.date == null && found != null) {
			this.date = found;
			this.rules.add(rule);
		}
	}

	/** Whether this word names one of its actors. */
	boolean names(Token token) {
		return this.actors.contains(token);
	}

	boolean isTarget(Token token) {
		return this.targets.contains(token);
	}

	/** Each actor has one part; the first found is the nearest. */
	void add(CastMember actor, Role role, Token head) {
		this.actors.add(head);
		if (role == Role.TARGET) {
			this.targets.add(head);
		}
		if (this.participants.stream().noneMatch((each) -> each.actor().name().equals(actor.name()))) {
			this.participants.add(new Participant(actor, role));
			this.words.add(head);
		}
	}

	/**
	 * SELF: a state does nothing to itself, so that it is not known who did. PERSONAL: of
	 * "Peru's minister resigned" or "was arrested" the minister is meant.
	 */
	void sort() {
		this.participants.removeIf((each) -> each.actor().type() == ActorType.COUNTRY
				&& ((each.role() == Role.SOURCE && kind().equals("resignation"))
						|| (each.role() == Role.TARGET && PERSONAL.contains(kind()))));
		// who lost a vote did not hold it
		this.participants
			.removeIf((each) -> each.role() == Role.SOURCE && kind().equals("vote") && this.token.hasLemma("lose"));
		this.participants.removeIf((each) -> each.role() == Role.SOURCE && isWholeState(each.actor())
				&& this.participants.stream()
					.anyMatch((other) -> other.role() == Role.TARGET && isWholeState(other.actor())
							&& Objects.equals(other.actor().countryCode(), each.actor().countryCode())));
	}

	private static boolean isWholeState(CastMember actor) {
		return actor.countryCode() != null
				&& (actor.type() == ActorType.COUNTRY || actor.name().startsWith("Government of "));
	}

	boolean has(Role role) {
		return this.participants.stream().anyMatch((each) -> each.role() == role);
	}

	/** Somebody has this part whom the cast does not know: "detectives", "he". */
	void tell(Role role, Token head) {
		this.told.add(role);
		this.tellers.add(head.index());
		this.several |= role == Role.PARTICIPANT && head.tag().equals("NNS");
	}

	/** Of killing nobody's victims make an act: "189 people were killed" is a toll. */
	private boolean tells(Role role) {
		return has(role) || (this.word.type() != null && !isToll() && this.told.contains(role));
	}

	/** A verb tells it as a fact; of force also whom it befell, or one act by a noun. */
	private boolean isTold() {
		boolean one = this.token.isVerb() ? !isToll() : this.token.tag().equals("NN") || kind().equals("clash");
		return this.harmed || (this.past && (this.word.type() == null || one));
	}

	private boolean isToll() {
		return this.word.type() == EventType.ASSAULT && (!this.token.isVerb()
				|| (TOLL.contains(EventLexicon.lemma(this.token)) && !this.told.contains(Role.SOURCE)));
	}

	/**
	 * Two who work together may both be unnamed: "agents were working with prosecutors".
	 */
	private boolean isTwo() {
		boolean together = this.word.type() == EventType.COOPERATE || this.word.type() == EventType.CONSULT;
		return this.participants.size() > 1 || (together && this.tellers.size() > 1)
				|| (together && this.several && TALK.contains(EventLexicon.lemma(this.token)));
	}

	/** What is asked for is where and when it is asked for, unless the asking says. */
	void want(EventCandidate inner) {
		this.wanted = (this.wanted != null) ? this.wanted : inner;
		this.words.addAll(inner.words);
		this.place = (this.place != null) ? this.place : inner.place;
		this.date = (this.date != null) ? this.date : inner.date;
	}

	/** Takes over what another word says of the same event. */
	void absorb(EventCandidate other) {
		for (Participant each : other.participants) {
			if (this.participants.stream().noneMatch((mine) -> mine.actor().name().equals(each.actor().name()))) {
				this.participants.add(each);
			}
		}
		this.told.addAll(other.told);
		this.past |= other.past && !other.token.isNoun();
		this.words.addAll(other.words);
		this.rules.addAll(other.rules);
		this.place = (this.place != null) ? this.place : other.place;
		this.date = (this.date != null) ? this.date : other.date;
	}

	/** "attacks in Iraq" are no event that could be told from others. */
	private boolean isGeneral() {
		return this.token.tag().equals("NNS") && this.word.type() == EventType.ASSAULT;
	}

	/** TOLD: "the king appointed a new prime minister on Friday". */
	private boolean isToldOf() {
		return this.word.type() == null && this.token.isVerb() && this.told.contains(Role.TARGET)
				&& (this.past || this.date != null);
	}

	/** SUFFERED: "a convoy was attacked on Friday": who did it need not be said. */
	private boolean isSuffered() {
		return this.suffered && this.word.type() != null && (this.date != null || this.place != null);
	}

	/** AHEAD: "they will build a second satellite", "he will not resign". */
	private boolean isToldAhead() {
		Token cue = this.reality.cue();
		boolean refused = cue != null && (cue.tag().equals("MD") || cue.is("going"));
		return this.word.type() == null && this.token.isVerb() && this.told.contains(Role.SOURCE)
				&& (this.reality.modality() == Modality.PLANNED || refused);
	}

	/** FORESEEN: "the commission meets again on 20 May", "the talks of next week". */
	void foresee() {
		boolean ahead = this.date != null && this.date.anchor() != null && this.date.from() != null
				&& this.date.from().isAfter(this.date.anchor());
		boolean plain = this.reality.modality() == Modality.ACTUAL && this.reality.polarity() == Polarity.ASSERTED;
		if (ahead && plain && !this.past && this.word.type() != EventType.REQUEST) {
			this.reality = new Reality(Modality.PLANNED, Polarity.ASSERTED, this.reality.cue());
		}
	}

	/** Whether it has what its word needs to be an event. */
	boolean isComplete() {
		boolean source = tells(Role.SOURCE);
		boolean target = tells(Role.TARGET);
		boolean actor = source || target || tells(Role.PARTICIPANT) || !this.participants.isEmpty();
		return switch (this.word.need()) {
			case NAMED -> this.named || isTold() || isToldAhead() || (actor && !this.habit) || this.date != null
					|| (this.place != null && !isGeneral() && !this.habit);
			case NONE -> !this.habit;
			case ACTOR -> actor || isSuffered();
			case SOURCE -> source;
			case TARGET -> target || isToldOf() || isSuffered();
			case TWO -> isTwo();
			case BOTH -> source && target;
			case NAMED_BOTH -> has(Role.SOURCE) && has(Role.TARGET)
					&& this.participants.stream().allMatch((each) -> each.actor().isNamed());
		};
	}

}
