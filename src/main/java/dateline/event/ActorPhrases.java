package dateline.event;

import java.util.Optional;
import java.util.stream.Stream;

import dateline.actor.ActorType;
import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which actor a noun phrase of a sentence names: Ana Lima by "a former manager, Ana
 * Lima", Canada by the "it" of "Canada said it would", Syria by "Syrian forces". Empty
 * where it names nobody, or it is in doubt whom.
 */
final class ActorPhrases {

	private final EventLexicon lexicon;

	private final Cast cast;

	private final Sentence sentence;

	ActorPhrases(EventLexicon lexicon, Cast cast, Sentence sentence) {
		this.lexicon = lexicon;
		this.cast = cast;
		this.sentence = sentence;
	}

	/**
	 * By the word that heads the phrase; for "Syrian forces", where nobody is named, the
	 * state.
	 */
	Optional<CastMember> actor(Token head) {
		Token speaker = speaker(head);
		if (speaker != null) {
			return actor(speaker).filter((each) -> !each.isPerson());
		}
		Optional<Token> counted = counted(head);
		if (counted.isPresent()) {
			return actor(counted.get());
		}
		if (isUnnamed(head)) {
			return Optional.empty();
		}
		return apposed(head)
			.or(() -> this.cast.referent(this.sentence, head).filter((each) -> !isNamedLater(head, each)))
			.or(() -> state(head));
	}

	/**
	 * SPEAKER: "Canada said it would send ships": "it" is who says so, where the cast
	 * does not tell.
	 */
	private @Nullable Token speaker(Token pronoun) {
		Token verb = (pronoun.is("it") && pronoun.isRelated("nsubj")) ? this.sentence.head(pronoun) : null;
		Token said = (verb != null && verb.isRelated("ccomp")) ? this.sentence.head(verb) : null;
		if (said == null || !said.hasLemma("say", "announce", "add", "confirm", "warn", "insist")
				|| this.cast.referent(this.sentence, pronoun).isPresent()) {
			return null;
		}
		return this.sentence.child(said, "nsubj").filter((each) -> each.index() < pronoun.index()).orElse(null);
	}

	/** The soldiers of "hundreds of soldiers". */
	private Optional<Token> counted(Token head) {
		return this.lexicon.is("counting", head) ? this.sentence.child(head, "nmod")
			.filter((each) -> Phrases.preposition(this.sentence, each).equals("of")) : Optional.empty();
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
			.flatMap((each) -> this.sentence.children(each, "appos", "dep").stream())
			.filter((each) -> each.isRelated("appos") || isTitled(each, head))
			.filter((each) -> each.index() > head.index() && this.sentence.child(each, "conj").isEmpty())
			.flatMap((each) -> mentioned(each).stream())
			.filter((each) -> each.isPerson() ? person : this.lexicon.is("body", head))
			.findFirst();
	}

	/**
	 * "The jazz drummer Ana Lima": the parse may leave open what the name is to the noun.
	 */
	private boolean isTitled(Token name, Token noun) {
		return name.isName() && this.sentence.tokens()
			.subList(noun.index() + 1, name.index())
			.stream()
			.allMatch((each) -> each.isName() && each.isRelated("compound"));
	}

	/** Whose mention a word stands in. */
	private Optional<CastMember> mentioned(Token token) {
		return this.cast.mention(this.sentence, token).flatMap(this.cast::owner);
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
							&& mentioned(each).filter(person::equals).isPresent());
	}

	/** The Syria of "Syrian forces". */
	private Optional<CastMember> state(Token head) {
		if (!this.lexicon.is("state", head) || isOnePerson(head)) {
			return Optional.empty();
		}
		return this.sentence.children(head, "amod", "compound", "nmod:poss")
			.stream()
			.flatMap((each) -> mentioned(each).stream())
			.filter((each) -> each.type() == ActorType.COUNTRY)
			.findFirst();
	}

	/** "a former Dutch minister", "a Chinese diplomat": one person, not the state. */
	private boolean isOnePerson(Token head) {
		boolean person = head.hasLemma("official", "minister", "lawmaker", "diplomat", "adviser", "advisor", "soldier",
				"commando", "airman", "sailor", "marine", "guard", "personnel");
		return person && this.sentence.children(head, "det", "amod")
			.stream()
			.anyMatch((each) -> each.is("a", "an", "one", "former", "ex", "another", "retired"));
	}

}
