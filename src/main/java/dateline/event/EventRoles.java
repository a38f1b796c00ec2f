package dateline.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dateline.actor.ActorType;
import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.actor.Mention;
import dateline.event.EventFrame.Slot;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Who had which part in an event, by the arguments of its word and of the verb that
 * carries it. Whom it cannot name it leaves out.
 */
final class EventRoles {

	private final EventLexicon lexicon;

	private final Cast cast;

	private final Sentence sentence;

	EventRoles(EventLexicon lexicon, Cast cast, Sentence sentence) {
		this.lexicon = lexicon;
		this.cast = cast;
		this.sentence = sentence;
	}

	void fill(EventCandidate event) {
		if (event.token.isVerb()) {
			verb(event, event.token, event.word.frame());
		}
		else {
			noun(event);
		}
	}

	private void verb(EventCandidate event, Token verb, EventFrame frame) {
		boolean passive = VerbForms.isPassive(this.sentence, verb);
		// "displaced two million people": whoever did, it befell others
		boolean others = frame == EventFrame.BEFALL && !passive && this.sentence.child(verb, "obj").isPresent();
		ClauseSubjects.of(this.sentence, verb)
			.filter((subject) -> !others)
			.ifPresent((subject) -> put(event, frame, passive ? Slot.OBJECT : Slot.SUBJECT, subject));
		for (Token object : this.sentence.children(verb, "obj")) {
			put(event, frame, Slot.OBJECT, object);
			if (event.word.with().contains(EventLexicon.lemma(object)) && !event.word.isOfAnother()) {
				phrases(event, object, frame, false);
			}
		}
		said(verb).ifPresent((object) -> put(event, frame, Slot.OBJECT, object));
		RelativeClauses.object(this.sentence, verb).ifPresent((object) -> put(event, frame, Slot.OBJECT, object));
		if (frame == EventFrame.ASK) {
			asked(event, verb);
		}
		phrases(event, verb, frame, passive);
	}

	/**
	 * OBJECT_SAID: "Police held its chairman, Ana Lima, a spokesman said": the parse may
	 * make the object the one who said so.
	 */
	private Optional<Token> said(Token verb) {
		boolean bare = this.sentence.child(verb, "obj", "aux:pass").isEmpty();
		return (bare ? EventConditions.after(this.lexicon, this.sentence, verb) : Optional.<Token>empty())
			.filter((each) -> each.isRelated("nsubj") && this.sentence.child(each, "appos").isPresent())
			.filter((each) -> {
				Token said = this.sentence.head(each);
				return said != null && said.hasLemma("say", "add", "tell") && said.index() > each.index();
			});
	}

	/** ASKED: "demanded that Kenya leave": who is to do it is whom it is asked of. */
	private void asked(EventCandidate event, Token verb) {
		this.sentence.children(verb, "ccomp")
			.stream()
			.filter((each) -> !VerbForms.isPassive(this.sentence, each))
			.flatMap((each) -> this.sentence.children(each, "nsubj").stream())
			.forEach((each) -> put(event, EventFrame.ASK, Slot.OBJECT, each));
	}

	/** The prepositional phrases of a word: "by X", "on X", "with X". */
	private void phrases(EventCandidate event, Token token, EventFrame frame, boolean passive) {
		for (Token phrase : phrasesOf(token)) {
			String preposition = Phrases.preposition(this.sentence, phrase);
			Slot slot = slot(preposition);
			boolean at = frame == EventFrame.JOINT && slot == Slot.AGAINST && !preposition.equals("against");
			boolean others = slot == Slot.BY && event.token.isVerb() && !token.isVerb();
			// "shot two people at the market", "was convicted at Leeds Crown Court"
			boolean where = preposition.equals("at") && token.isVerb()
					&& (passive || this.sentence.child(token, "obj").isPresent());
			if (at || others || where) {
				continue;
			}
			if (slot != null && (slot != Slot.BY || passive || !token.isVerb())) {
				put(event, frame, slot, phrase);
			}
			if (slot == Slot.BY && !token.isVerb()) {
				this.sentence.children(phrase, "nmod")
					.stream()
					.filter((each) -> slot(Phrases.preposition(this.sentence, each)) == Slot.AGAINST)
					.forEach((each) -> put(event, frame, Slot.AGAINST, each));
			}
		}
	}

	/**
	 * In "the war and attacks by X" the parse may hang "by X" on the first: a phrase
	 * belongs to the last event noun before it.
	 */
	private List<Token> phrasesOf(Token token) {
		Token head = this.sentence.head(token);
		List<Token> own = new java.util.ArrayList<>(this.sentence.children(token, "obl", "nmod"));
		if (!token.isNoun()) {
			return own;
		}
		for (Token joined : this.sentence.children(token, "conj")) {
			if (this.lexicon.event(this.sentence, joined).isPresent()) {
				own.removeIf((each) -> each.index() > joined.index());
			}
		}
		if (token.isRelated("conj") && head != null && this.lexicon.event(this.sentence, head).isPresent()) {
			this.sentence.children(head, "nmod")
				.stream()
				.filter((each) -> each.index() > token.index())
				.forEach(own::add);
		}
		return own;
	}

	private static @org.jspecify.annotations.Nullable Slot slot(String preposition) {
		return switch (preposition) {
			case "by" -> Slot.BY;
			case "with" -> Slot.WITH;
			case "against", "on", "at", "upon" -> Slot.AGAINST;
			case "of" -> Slot.OF;
			case "to" -> Slot.TO;
			case "between", "among" -> Slot.BETWEEN;
			default -> null;
		};
	}

	private void noun(EventCandidate event) {
		Token noun = event.token;
		EventFrame frame = event.word.frame();
		phrases(event, noun, frame, false);
		boolean of = this.sentence.children(noun, "nmod")
			.stream()
			.anyMatch((each) -> Phrases.preposition(this.sentence, each).equals("of"));
		for (Token owner : this.sentence.children(noun, "nmod:poss")) {
			put(event, frame, (frame == EventFrame.SUFFER && of) ? Slot.SUBJECT : Slot.POSSESSIVE, owner);
		}
		List<Token> before = Phrases.before(this.sentence, noun);
		for (Token modifier : before) {
			if (!isHyphenated(modifier) || isLed(modifier)) {
				modifier(event, frame, modifier);
			}
		}
		List<Token> clauses = new java.util.ArrayList<>(this.sentence.children(noun, "acl"));
		if (noun.index() + 1 < this.sentence.size() && this.sentence.token(noun.index() + 1).tag().equals("VBN")) {
			clauses.add(this.sentence.token(noun.index() + 1));
		}
		for (Token clause : clauses) {
			if (clause.tag().equals("VBN") && !this.lexicon.carriers(clause).isEmpty()) {
				phrases(event, clause, frame, true);
			}
		}
		carrier(event, frame);
	}

	/** "Iran" of "Iran-backed" does nothing. */
	private boolean isHyphenated(Token token) {
		return token.index() + 1 < this.sentence.size() && this.sentence.token(token.index() + 1).tag().equals("HYPH");
	}

	/** LED: "the U.S.-led invasion". */
	private boolean isLed(Token token) {
		return token.index() + 2 < this.sentence.size() && this.sentence.token(token.index() + 2).is("led");
	}

	/**
	 * MODIFIER: "a U.S. drone strike", "the Hamas attack": a country by its adjective or
	 * its initials, a group by its name. Not "the Ukraine war", which says where.
	 */
	private void modifier(EventCandidate event, EventFrame frame, Token modifier) {
		Role role = frame.role(Slot.MODIFIER);
		Optional<Mention> mention = this.cast.mention(this.sentence, modifier);
		Optional<CastMember> owner = mention.flatMap(this.cast::owner);
		if (role == null || owner.isEmpty() || modifier.isRelated("nmod")) {
			return;
		}
		boolean allowed = switch (owner.get().type()) {
			case COUNTRY ->
				mention.get().kind() == Mention.Kind.ADJECTIVE || modifier.text().matches("[A-Z][A-Z.]+(-led)?");
			case ARMED_GROUP, MILITARY, GOVERNMENT, INTERNATIONAL_BODY, GROUP -> true;
			case PERSON -> frame == EventFrame.SUFFER || frame == EventFrame.VISIT || frame == EventFrame.TALK
					|| frame == EventFrame.SELF;
			case ORGANIZATION, MEDIA -> frame == EventFrame.TALK || frame == EventFrame.MOVE;
		};
		if (allowed) {
			event.add(owner.get(), (owner.get().isPerson() && frame == EventFrame.SUFFER) ? Role.TARGET : role,
					modifier);
		}
	}

	/** CARRIER: "the army carried out a strike on X", "X survived an attack". */
	private void carrier(EventCandidate event, EventFrame frame) {
		Token verb = event.carrier;
		if (verb == null) {
			return;
		}
		Token subject = ClauseSubjects.of(this.sentence, verb).orElse(null);
		Token top = this.lexicon.top(this.sentence, event.token);
		if (frame == EventFrame.TALK && top.isRelated("obl", "nmod")) {
			occasion(event, verb, subject);
			return;
		}
		if (frame == EventFrame.REFUSE) {
			if (subject != null) {
				put(event, frame, Slot.SUBJECT, subject);
			}
			return;
		}
		List<EventFrame> parts = this.lexicon.carriers(verb);
		if (!top.isRelated("obj")) {
			if (VerbForms.isPassive(this.sentence, verb) && parts.contains(EventFrame.DOER)) {
				phrases(event, verb, frame, true);
			}
			return;
		}
		if (parts.isEmpty()) {
			return;
		}
		if (subject != null && !VerbForms.isPassive(this.sentence, verb)) {
			if (parts.contains(EventFrame.SUFFERER)) {
				resolve(subject).ifPresent((actor) -> event.add(actor, Role.TARGET, subject));
			}
			else {
				put(event, frame, Slot.SUBJECT, subject);
			}
		}
		phrases(event, verb, frame, false);
	}

	/** OCCASION: "raised it with Y in a meeting", "told Y in an interview". */
	private void occasion(EventCandidate event, Token verb, @org.jspecify.annotations.Nullable Token subject) {
		if (subject != null && !VerbForms.isPassive(this.sentence, verb)) {
			put(event, event.word.frame(), Slot.SUBJECT, subject);
		}
		if (verb.hasLemma("tell")) {
			this.sentence.children(verb, "obj", "iobj")
				.forEach((each) -> put(event, event.word.frame(), Slot.OBJECT, each));
		}
		for (Token with : this.sentence.tokens()) {
			Token head = this.sentence.head(with);
			boolean near = head != null
					&& (head.index() == verb.index() || (head.isRelated("obj") && head.head() == verb.index()));
			if (near && with.isRelated("obl", "nmod") && Phrases.preposition(this.sentence, with).equals("with")) {
				put(event, event.word.frame(), Slot.WITH, with);
			}
		}
	}

	private void put(EventCandidate event, EventFrame frame, Slot slot, Token head) {
		boolean moved = frame == EventFrame.ACT_FORCE && slot == Slot.OBJECT && !head.isRelated("obj");
		Role role = moved ? Role.SOURCE : frame.role(slot);
		if (role == null) {
			return;
		}
		for (Token each : Phrases.joined(this.sentence, head)) {
			if (!each.equals(head) && each.entity() == EntityType.LOCATION && head.entity() == null && !head.isName()) {
				continue;
			}
			if (isSaid(each)) {
				continue;
			}
			resolve(each).ifPresent((actor) -> event.add(actor, role, each));
			if (isSomebody(each)) {
				event.tell(role, each);
			}
		}
	}

	/**
	 * SAID: the Lima of "Two were hurt, said Lima": the parse may make him the object.
	 */
	private boolean isSaid(Token name) {
		return this.sentence.children(name, "amod").stream().anyMatch((each) -> each.is("said", "says", "added"));
	}

	/**
	 * SPEAKER: "Canada said it would send ships": "it" is who says so, where the cast
	 * does not tell.
	 */
	private @org.jspecify.annotations.Nullable Token speaker(Token pronoun) {
		Token verb = (pronoun.is("it") && pronoun.isRelated("nsubj")) ? this.sentence.head(pronoun) : null;
		Token said = (verb != null && verb.isRelated("ccomp")) ? this.sentence.head(verb) : null;
		if (said == null || !said.hasLemma("say", "announce", "add", "confirm", "warn", "insist")
				|| this.cast.referent(this.sentence, pronoun).isPresent()) {
			return null;
		}
		return this.sentence.child(said, "nsubj").filter((each) -> each.index() < pronoun.index()).orElse(null);
	}

	/** Whether a noun phrase is about people, though nobody may be named. */
	private boolean isSomebody(Token head) {
		return head.tag().equals("PRP") || head.tag().equals("CD") || head.is("both", "some", "many", "others")
				|| this.lexicon.is("body", head) || EventConditions.isPerson(this.lexicon, head)
				|| (this.lexicon.is("counting", head) && this.sentence.children(head, "nmod")
					.stream()
					.anyMatch((each) -> EventConditions.isPerson(this.lexicon, each)))
				|| isCrowd(head);
	}

	/** CROWD: "tens of thousands", "hundreds", of nothing else. */
	private boolean isCrowd(Token head) {
		boolean many = head.tag().equals("NNS") && head.hasLemma("ten", "hundred", "thousand", "score", "dozen");
		return many && this.sentence.children(head, "nmod")
			.stream()
			.allMatch((each) -> each.hasLemma("thousand", "hundred", "million") && isCrowd(each));
	}

	/** "a former Dutch minister", "a Chinese diplomat": one person, not the state. */
	private boolean isOnePerson(Token head) {
		boolean person = head.hasLemma("official", "minister", "lawmaker", "diplomat", "adviser", "advisor", "soldier",
				"commando", "airman", "sailor", "marine", "guard", "personnel");
		return person && this.sentence.children(head, "det", "amod")
			.stream()
			.anyMatch((each) -> each.is("a", "an", "one", "former", "ex", "another", "retired"));
	}

	/**
	 * APPOSED: "A former manager, Ana Lima, sued the mine": the name behind what somebody
	 * is.
	 */
	private Optional<CastMember> apposed(Token head) {
		if (!head.tag().equals("NN")) {
			return Optional.empty();
		}
		boolean person = EventConditions.isPerson(this.lexicon, head);
		// "The mayor of Chiva, Ana Lima": the parse may hang her on the town
		Stream<Token> towns = this.sentence.children(head, "nmod").stream().filter((each) -> person && each.isName());
		return Stream.concat(Stream.of(head), towns)
			.flatMap((each) -> this.sentence.children(each, "appos").stream())
			.filter((each) -> each.index() > head.index() && this.sentence.child(each, "conj").isEmpty())
			.flatMap((each) -> this.cast.mention(this.sentence, each).flatMap(this.cast::owner).stream())
			.filter((each) -> each.isPerson() ? person : this.lexicon.is("body", head))
			.findFirst();
	}

	/**
	 * UNNAMED: "kidnapped a farmer and later freed him": he is the farmer, of whom no
	 * name is told.
	 */
	private boolean isUnnamed(Token pronoun) {
		Token verb = (pronoun.is("him", "her") && pronoun.isRelated("obj")) ? this.sentence.head(pronoun) : null;
		Token before = (verb != null && verb.isRelated("conj", "advcl")) ? this.sentence.head(verb) : null;
		return before != null && this.sentence.children(before, "obj")
			.stream()
			.anyMatch((each) -> each.index() < pronoun.index() && each.tag().equals("NN")
					&& EventConditions.isPerson(this.lexicon, each) && apposed(each).isEmpty()
					&& this.cast.referent(this.sentence, each).isEmpty());
	}

	/**
	 * LATER: "The president of Chad met President Ana Lima": whom the sentence only goes
	 * on to name is not who is described before.
	 */
	private boolean isNamedLater(Token head, CastMember person) {
		return person.isPerson() && head.tag().equals("NN") && head.entity() == null
				&& this.sentence.child(head, "nmod").isPresent()
				&& this.sentence.tokens()
					.stream()
					.anyMatch((each) -> each.index() > head.index() && each.entity() == EntityType.PERSON
							&& !each.isRelated("appos") && !this.sentence.isBelow(each, head)
							&& this.cast.mention(this.sentence, each)
								.flatMap(this.cast::owner)
								.filter(person::equals)
								.isPresent());
	}

	/**
	 * The actor that a noun phrase names; for "Syrian forces", where nobody is named, the
	 * state.
	 */
	Optional<CastMember> resolve(Token head) {
		Token speaker = speaker(head);
		if (speaker != null) {
			return resolve(speaker).filter((each) -> !each.isPerson());
		}
		if (this.lexicon.is("counting", head)) {
			Optional<Token> counted = this.sentence.child(head, "nmod")
				.filter((each) -> Phrases.preposition(this.sentence, each).equals("of"));
			if (counted.isPresent()) {
				return resolve(counted.get());
			}
		}
		if (isUnnamed(head)) {
			return Optional.empty();
		}
		Optional<CastMember> named = apposed(head)
			.or(() -> this.cast.referent(this.sentence, head).filter((each) -> !isNamedLater(head, each)));
		if (named.isPresent() || !this.lexicon.is("state", head) || isOnePerson(head)) {
			return named;
		}
		return this.sentence.children(head, "amod", "compound", "nmod:poss")
			.stream()
			.flatMap((each) -> this.cast.mention(this.sentence, each).flatMap(this.cast::owner).stream())
			.filter((each) -> each.type() == ActorType.COUNTRY)
			.findFirst();
	}

}
