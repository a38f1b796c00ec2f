package dateline.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which clauses of a sentence tell what happened at one time and place, by their form:
 * joined by "and", a participle ("…, arresting nine"), what another happened when, as or
 * before, "the raid in which two died" and, of harm, what it came after ("drowned after a
 * boat capsized"). Nothing else that follows "after" or "because", nor what somebody says
 * or what led to something else.
 */
final class JoinedClauses {

	private static final Set<String> SAME_TIME = Set.of("when", "as", "before", "whereupon");

	/** What is said to be later or at another time is so. */
	private static final Set<String> OTHER_TIME = Set.of("later", "then", "subsequently", "eventually", "since",
			"already", "previously", "earlier", "now", "still", "once", "soon", "afterwards", "afterward", "again");

	private final EventLexicon lexicon;

	private final Sentence sentence;

	private final CarriedEvents carried;

	JoinedClauses(EventLexicon lexicon, Sentence sentence, CarriedEvents carried) {
		this.lexicon = lexicon;
		this.sentence = sentence;
		this.carried = carried;
	}

	/** The words that head these clauses, the event's own first. */
	Set<Token> of(EventCandidate event) {
		Set<Token> found = new LinkedHashSet<>();
		Deque<Token> open = new ArrayDeque<>(List.of(event.token));
		while (!open.isEmpty()) {
			Token at = open.remove();
			if (found.add(at)) {
				open.addAll(beside(at));
			}
		}
		return found;
	}

	private List<Token> beside(Token at) {
		List<Token> beside = new ArrayList<>();
		above(at).ifPresent(beside::add);
		for (Token child : this.sentence.tokens()) {
			if (above(child).filter(at::equals).isPresent()) {
				beside.add(child);
			}
		}
		return beside;
	}

	/** The clause above that this one shares its time and place with. */
	private Optional<Token> above(Token at) {
		Token head = Clauses.above(this.sentence, at);
		if (head == null) {
			return Optional.empty();
		}
		if (at.isNoun()) {
			return this.carried.carrier(at);
		}
		if (!at.isVerb() || isOfOtherTime(at) || this.lexicon.is("sequel", at)) {
			return Optional.empty();
		}
		if (isTrailing(at)) {
			return Optional.ofNullable(verb(head)).filter((verb) -> !this.lexicon.is("saying", verb));
		}
		if (at.isRelated("acl") && isInWhich(at)) {
			return Optional.of(head);
		}
		if (!head.isVerb() || this.lexicon.is("saying", head)) {
			return Optional.empty();
		}
		boolean joined = at.isRelated("conj") && isSameForm(at, head) && !opensScene(at)
				&& SpeechActs.sayer(this.sentence, at) == null;
		boolean same = at.isRelated("advcl")
				&& (isParticiple(at) || leads(at, SAME_TIME) || isWhile(at) || isCause(at, head));
		return (joined || same || at.isRelated("xcomp")) ? Optional.of(head) : Optional.empty();
	}

	private boolean isOfOtherTime(Token verb) {
		return this.sentence.children(verb, "advmod").stream().anyMatch((each) -> OTHER_TIME.contains(each.text()));
	}

	private boolean leads(Token verb, Set<String> words) {
		return this.sentence.children(verb, "mark", "advmod").stream().anyMatch((each) -> words.contains(each.text()));
	}

	/**
	 * TRAILING: "blew himself up in a mosque during prayers, killing 38": the parse may
	 * hang the participle on the prayers.
	 */
	private boolean isTrailing(Token verb) {
		return isParticiple(verb) && verb.isRelated("acl", "advcl", "dep") && verb.index() > 0
				&& this.sentence.token(verb.index() - 1).is(",") && this.sentence.child(verb, "nsubj").isEmpty();
	}

	/** The verb that the word belongs to. */
	private @Nullable Token verb(Token token) {
		Token at = token;
		for (int steps = 0; at != null && !at.isVerb() && steps < this.sentence.size(); steps++) {
			at = this.sentence.head(at);
		}
		return at;
	}

	/** "killing at least nine". */
	private boolean isParticiple(Token verb) {
		return verb.tag().equals("VBG") && this.sentence.child(verb, "mark", "aux", "case").isEmpty();
	}

	/** "kidnapped while surveying a river", not "while others had fled". */
	private boolean isWhile(Token verb) {
		return verb.tag().equals("VBG") && leads(verb, Set.of("while")) && this.sentence.child(verb, "nsubj").isEmpty();
	}

	/** "drowned after a boat capsized". */
	private boolean isCause(Token verb, Token harm) {
		boolean harmed = this.lexicon.plain(this.sentence, harm)
			.filter((word) -> word.kind() != null && this.lexicon.words("harm").contains(word.kind()))
			.isPresent();
		return harmed && leads(verb, Set.of("after")) && this.lexicon.event(this.sentence, verb).isPresent();
	}

	/** Of the noun before it: "the attack, in which two died". */
	private boolean isInWhich(Token verb) {
		return this.sentence.children(verb, "obl", "nmod")
			.stream()
			.anyMatch((each) -> each.is("which") && this.sentence.children(each, "case")
				.stream()
				.anyMatch((preposition) -> preposition.is("in", "during")))
				|| (isParticiple(verb) && verb.isRelated("acl"));
	}

	/** "killed 900 in 2015, and in November 150 died in Jumla": another scene. */
	private boolean opensScene(Token verb) {
		int and = this.sentence.child(verb, "cc").map(Token::index).orElse(verb.index());
		return this.sentence.children(verb, "obl")
			.stream()
			.anyMatch((each) -> and < each.index() && each.index() < verb.index()
					&& Set.of("in", "on", "at", "near", "during").contains(Phrases.preposition(this.sentence, each)));
	}

	/** Both told as past, or both as to come. */
	private boolean isSameForm(Token verb, Token other) {
		return form(verb).equals(form(other)) || (form(verb).equals("VBN") && form(other).equals("past"));
	}

	private String form(Token verb) {
		List<Token> auxiliaries = this.sentence.children(verb, "aux", "aux:pass");
		if (auxiliaries.stream().anyMatch((each) -> each.tag().equals("MD") || each.is("to"))) {
			return "modal";
		}
		if (auxiliaries.stream().anyMatch((each) -> each.hasLemma("have"))) {
			return "perfect";
		}
		boolean past = verb.tag().equals("VBD") || auxiliaries.stream().anyMatch((each) -> each.tag().equals("VBD"));
		return past ? "past" : verb.tag();
	}

}
