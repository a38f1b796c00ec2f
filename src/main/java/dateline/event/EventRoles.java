package dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dateline.actor.Cast;
import dateline.event.EventFrame.Slot;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who had which part in an event, by the arguments of its word and of the verb that
 * carries it: "The army carried out a strike on Goma" has the army as SOURCE. Whom it
 * cannot name ({@link ActorPhrases}) it leaves out.
 */
final class EventRoles {

	private final EventLexicon lexicon;

	private final Sentence sentence;

	private final ActorPhrases actors;

	private final ModifierRoles modifiers;

	private final PrepositionalArguments prepositional;

	EventRoles(EventLexicon lexicon, Cast cast, Sentence sentence) {
		this.lexicon = lexicon;
		this.sentence = sentence;
		this.actors = new ActorPhrases(lexicon, cast, sentence);
		this.modifiers = new ModifierRoles(cast, sentence);
		this.prepositional = new PrepositionalArguments(lexicon, sentence);
	}

	void fill(EventCandidate event) {
		if (event.token.isVerb()) {
			verb(event, event.token, event.word.frame());
		}
		else {
			noun(event, event.token, event.word.frame());
			if (event.carrier != null) {
				carrier(event, event.carrier, event.word.frame());
			}
		}
	}

	private void verb(EventCandidate event, Token verb, EventFrame frame) {
		boolean passive = VerbForms.isPassive(this.sentence, verb);
		// "displaced two million people": whoever did, it befell others
		boolean others = frame == EventFrame.BEFALL && !passive && this.sentence.child(verb, "obj").isPresent();
		ClauseSubjects.of(this.sentence, verb)
			.filter((subject) -> !others)
			.ifPresent((subject) -> put(event, passive ? Slot.OBJECT : Slot.SUBJECT, subject));
		for (Token object : this.sentence.children(verb, "obj")) {
			put(event, Slot.OBJECT, object);
			if (event.word.with().contains(EventLexicon.lemma(object)) && !event.word.isOfAnother()) {
				phrases(event, object, false);
			}
		}
		said(verb).ifPresent((object) -> put(event, Slot.OBJECT, object));
		RelativeClauses.object(this.sentence, verb).ifPresent((object) -> put(event, Slot.OBJECT, object));
		if (frame == EventFrame.ASK) {
			asked(event, verb);
		}
		phrases(event, verb, passive);
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
			.forEach((each) -> put(event, Slot.OBJECT, each));
	}

	private void noun(EventCandidate event, Token noun, EventFrame frame) {
		phrases(event, noun, false);
		boolean of = this.sentence.children(noun, "nmod")
			.stream()
			.anyMatch((each) -> Phrases.preposition(this.sentence, each).equals("of"));
		for (Token owner : this.sentence.children(noun, "nmod:poss")) {
			put(event, (frame == EventFrame.SUFFER && of) ? Slot.SUBJECT : Slot.POSSESSIVE, owner);
		}
		for (Token modifier : Phrases.before(this.sentence, noun)) {
			this.modifiers.of(frame, modifier).ifPresent((each) -> event.add(each.actor(), each.role(), modifier));
		}
		List<Token> clauses = new ArrayList<>(this.sentence.children(noun, "acl"));
		if (noun.index() + 1 < this.sentence.size()) {
			clauses.add(this.sentence.token(noun.index() + 1));
		}
		for (Token clause : clauses) {
			if (clause.tag().equals("VBN") && !this.lexicon.carriers(clause).isEmpty()) {
				phrases(event, clause, true);
			}
		}
	}

	/** CARRIER: "the army carried out a strike on X", "X survived an attack". */
	private void carrier(EventCandidate event, Token verb, EventFrame frame) {
		boolean passive = VerbForms.isPassive(this.sentence, verb);
		Token subject = ClauseSubjects.of(this.sentence, verb).orElse(null);
		Token top = this.lexicon.top(this.sentence, event.token);
		if (frame == EventFrame.TALK && top.isRelated("obl", "nmod")) {
			occasion(event, verb, passive ? null : subject);
			return;
		}
		if (frame == EventFrame.REFUSE) {
			put(event, Slot.SUBJECT, subject);
			return;
		}
		List<EventFrame> parts = this.lexicon.carriers(verb);
		if (!top.isRelated("obj")) {
			if (passive && parts.contains(EventFrame.DOER)) {
				phrases(event, verb, true);
			}
			return;
		}
		if (parts.isEmpty()) {
			return;
		}
		if (subject != null && !passive && parts.contains(EventFrame.SUFFERER)) {
			this.actors.actor(subject).ifPresent((actor) -> event.add(actor, Role.TARGET, subject));
		}
		else if (!passive && !isHerald(event, verb)) {
			put(event, Slot.SUBJECT, subject);
		}
		phrases(event, verb, false);
	}

	/** HERALD: who "announced a deal between X and Y" is neither. */
	private boolean isHerald(EventCandidate event, Token verb) {
		return event.word.frame() == EventFrame.JOINT
				&& verb.hasLemma("announce", "report", "confirm", "declare", "unveil")
				&& this.sentence.children(event.token, "nmod")
					.stream()
					.anyMatch((each) -> Phrases.preposition(this.sentence, each).equals("between"));
	}

	/** OCCASION: "raised it with Y in a meeting", "told Y in an interview". */
	private void occasion(EventCandidate event, Token verb, @Nullable Token subject) {
		put(event, Slot.SUBJECT, subject);
		if (verb.hasLemma("tell")) {
			this.sentence.children(verb, "obj", "iobj").forEach((each) -> put(event, Slot.OBJECT, each));
		}
		for (Token with : this.sentence.tokens()) {
			Token head = this.sentence.head(with);
			boolean near = head != null
					&& (head.index() == verb.index() || (head.isRelated("obj") && head.head() == verb.index()));
			if (near && with.isRelated("obl", "nmod") && Phrases.preposition(this.sentence, with).equals("with")) {
				put(event, Slot.WITH, with);
			}
		}
	}

	/** The prepositional phrases of a word: "by X", "on X", "with X". */
	private void phrases(EventCandidate event, Token token, boolean passive) {
		this.prepositional.of(event, token, passive).forEach((each) -> put(event, each.slot(), each.head()));
	}

	private void put(EventCandidate event, Slot slot, @Nullable Token head) {
		boolean thing = slot == Slot.OBJECT && (event.word.type() == EventType.PROTEST || isOffice(event, head));
		Role role = (head != null && !thing) ? role(event.word.frame(), slot, head) : null;
		if (head == null || role == null) {
			return;
		}
		for (Token each : Phrases.joined(this.sentence, head)) {
			boolean where = !each.equals(head) && each.entity() == EntityType.LOCATION && head.entity() == null
					&& !head.isName();
			if (where || isSaid(each)) {
				continue;
			}
			this.actors.actor(each).ifPresent((actor) -> event.add(actor, role, each));
			if (Somebody.is(this.lexicon, this.sentence, each)) {
				event.tell(role, each);
			}
		}
	}

	/** OFFICE: who "voted to elect the president" did not elect the one in office. */
	private boolean isOffice(EventCandidate event, @Nullable Token head) {
		return head != null && event.token.hasLemma("elect") && head.isRelated("obj") && head.isNoun()
				&& this.sentence.child(head, "det", "nmod:poss").isPresent()
				&& this.sentence.children(head).stream().noneMatch(Token::isName);
	}

	/** "French troops were deployed": they move, though the frame has no object. */
	private static @Nullable Role role(EventFrame frame, Slot slot, Token head) {
		boolean moved = frame == EventFrame.ACT_FORCE && slot == Slot.OBJECT && !head.isRelated("obj");
		return moved ? Role.SOURCE : frame.role(slot);
	}

	/**
	 * SAID: the Lima of "Two were hurt, said Lima": the parse may make him the object.
	 */
	private boolean isSaid(Token name) {
		return this.sentence.children(name, "amod").stream().anyMatch((each) -> each.is("said", "says", "added"));
	}

}
