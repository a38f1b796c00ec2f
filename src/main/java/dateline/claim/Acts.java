package dateline.claim;

import java.util.Set;

import dateline.claim.UnitLexicon.Role;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What befell the people counted, by the words around their phrase and, where those do
 * not tell, by the parse:
 * <ul>
 * <li>ACT_NOUN: "the detention of 14 others"
 * <li>ACT_OBJECT: "killed at least 12 people", "wounding 30"
 * <li>ACT_PASSIVE: "three soldiers were wounded", "30 injured"
 * <li>ACT_SUBJECT: "12 people died"
 * <li>ACT_STATE: "left seven dead", "were shot dead"
 * <li>ACT_LIVES: "17 people lost their lives"
 * <li>ACT_LOST: "lost 60 soldiers"; other losses of people leave open which
 * <li>ACT_ALONE: "139 were rescued"
 * <li>ACT_HOSTAGE: "250 taken hostage", "hold 130 hostages"
 * <li>ACT_FLIGHT: "forced 3,000 people to flee"
 * <li>ACT_PLIGHT: "80 people are behind bars", "have left their homes"
 * </ul>
 * Silent where the act is negated ("did not kill 12") or only possible ("could kill 12").
 */
final class Acts {

	private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "would", "should", "can", "must",
			"will", "to", "not", "n't", "n’t", "never");

	private static final int FAR = 9;

	private final UnitLexicon lexicon;

	Acts(UnitLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** An act found. */
	record Act(Measure measure, String rule) {
	}

	/**
	 * The act.
	 * @param before index of the first token of the number with its comparator words
	 * @param after index of the token after the phrase counted
	 * @param anchor the token that carries its grammar
	 */
	@Nullable Act of(Sentence sentence, int before, int after, Token anchor) {
		int past = past(sentence, after);
		Act found = ActNouns.of(sentence, before, this.lexicon);
		found = (found != null) ? found : Plights.of(sentence, before, past, anchor, this.lexicon);
		found = (found != null) ? found : driven(sentence, before, after);
		found = (found != null) ? found : following(sentence, past);
		found = (found != null) ? found : preceding(sentence, before);
		found = (found != null || !anchor.isNoun()) ? found : led(sentence, before);
		found = (found != null) ? found : parsed(sentence, anchor, after);
		found = (found != null) ? found : joined(sentence, anchor, after);
		boolean who = found == null && sentence.word(after).matches("who|that")
				&& anchor.isRelated("nsubj", "nmod", "obj", "root");
		Act told = who ? following(sentence, after + 1) : found;
		return (who && told != null && told.measure() == Measure.DISPLACED) ? null : told;
	}

	/**
	 * "lifted it after two officers <em>and a boy</em> were killed": what befell both,
	 * where the parse gives the verb no subject.
	 */
	private @Nullable Act joined(Sentence sentence, Token anchor, int after) {
		int at = after + 1;
		while (at < sentence.size() && sentence.token(at).tag().matches("DT|CD|JJ|NNS?|HYPH")) {
			at++;
		}
		boolean list = at > after + 1 && at < sentence.size() && sentence.token(after).is("and")
				&& sentence.token(at - 1).isRelated("conj") && sentence.token(at - 1).head() == anchor.index()
				&& sentence.token(at).tag().matches("VB[DPZ]");
		Token verb = list && sentence.token(at).isRelated("aux", "aux:pass") ? sentence.head(sentence.token(at))
				: list ? sentence.token(at) : null;
		boolean bare = verb != null && sentence.child(verb, "nsubj").isEmpty();
		return bare ? following(sentence, at) : null;
	}

	/**
	 * Past "six of them minors" of "14 suspects, six of them minors, were arrested", past
	 * "by their own count".
	 */
	private static int past(Sentence sentence, int after) {
		boolean dash = after < sentence.size() && sentence.token(after).is("–", "—", "--", "-");
		if (after >= sentence.size() || !(dash || sentence.token(after).is(","))) {
			return after;
		}
		for (int i = after + 1; i < Math.min(sentence.size() - 1, after + FAR); i++) {
			if (sentence.token(i).is(sentence.token(after).text())) {
				boolean told = dash
						|| sentence.tokens().subList(after, i).stream().anyMatch((each) -> each.is("them", "whom"))
						|| sentence.token(after + 1).is("by", "including", "mostly", "many", "some");
				boolean acts = sentence.token(i + 1).hasLemma("be", "have")
						|| sentence.token(i + 1).tag().equals("VBD");
				return (told && acts) ? i + 1 : after;
			}
			if (sentence.token(i).isVerb() && !sentence.token(i).is("including") && !dash
					&& !sentence.token(after + 1).is("by")) {
				return after;
			}
		}
		return after;
	}

	/**
	 * ACT_FLIGHT: "driven 11,000 people from their homes", "moved 250 people to safety".
	 */
	@Nullable Act driven(Sentence sentence, int before, int after) {
		int from = sentence.word(after).equals("out") ? after + 1 : after;
		boolean home = sentence.word(from).matches("from|of") && sentence.word(from + 1).equals("their")
				&& sentence.word(from + 2).matches("homes?|houses|villages?|land|dwellings|beds");
		boolean drives = before > 0 && sentence.token(before - 1)
			.hasLemma("drive", "force", "chase", "push", "flush", "uproot", "displace", "send");
		boolean safety = sentence.word(after).equals("to")
				&& sentence.word(after + 1).matches("safety|shelters|safer|higher")
				&& !sentence.word(after + 2).matches("level|levels|education|positions?|pay");
		drives |= safety && before > 0
				&& sentence.token(before - 1).hasLemma("move", "take", "bus", "relocate", "shift", "ferry", "transfer");
		return ((home || safety) && drives && isActual(sentence, before - 1)) ? new Act(Measure.DISPLACED, "ACT_FLIGHT")
				: null;
	}

	/**
	 * What befell people whom a bare number counts: ACT_ALONE, "139 were rescued",
	 * "treated 63", "60,000 took part". Only where the verb can be said of people alone.
	 */
	@Nullable Act alone(Sentence sentence, int after, Token number) {
		int at = after;
		while (at < sentence.size() && (isAuxiliary(sentence.token(at)) || sentence.token(at).tag().startsWith("RB")
				|| isMark(sentence.token(at)))) {
			at++;
		}
		Token next = (at < sentence.size()) ? sentence.token(at) : number;
		Token head = sentence.head(number);
		Measure measure = null;
		if (next.is("to") && sentence.word(at + 1).equals("hospital") && head != null
				&& head.hasLemma("take", "rush", "send", "bring", "carry")) {
			return new Act(Measure.WOUNDED, "ACT_ALONE");
		}
		if (at == after && next.is("live") && !next.isVerb() && sentence.word(at + 1).matches("in|on|near")) {
			return new Act(Measure.PEOPLE, "ACT_ALONE");
		}
		if (next.isVerb() && isActual(sentence, at)) {
			boolean passive = (at > after && next.tag().matches("VB[ND]")
					&& sentence.token(at - 1).hasLemma("be", "get")) || (at == after && isReduced(sentence, at));
			String particle = next.lemma() + " " + sentence.word(at + 1);
			measure = passive ? this.lexicon.act(Role.ALONE_OBJECT, next) : subject(next, particle);
			measure = (measure == null && at == after) ? subject(next, particle) : measure;
		}
		if (measure == null && head != null && head.isVerb() && number.isRelated("obj")
				&& isActual(sentence, head.index())) {
			measure = this.lexicon.act(Role.ALONE_OBJECT, head);
		}
		return (measure != null) ? new Act(measure, "ACT_ALONE") : null;
	}

	private @Nullable Measure subject(Token verb, String particle) {
		Measure measure = this.lexicon.word(Role.ALONE_SUBJECT, particle);
		return (measure != null) ? measure : this.lexicon.act(Role.ALONE_SUBJECT, verb);
	}

	/** "killed 12", also "killing 12"; the verb stands right before the number. */
	private @Nullable Act preceding(Sentence sentence, int before) {
		int at = (before > 1 && sentence.token(before - 1).tag().equals("``")) ? before - 2 : before - 1;
		if (at > 0 && sentence.token(at).is("dead") && sentence.token(at - 1).isVerb()
				&& sentence.token(at - 1).hasLemma("shoot") && isActual(sentence, at - 1)) {
			return new Act(Measure.KILLED, "ACT_OBJECT");
		}
		if (at < 0 || !sentence.token(at).isVerb()) {
			return null;
		}
		Measure measure = this.lexicon.act(Role.OBJECT, sentence.token(at));
		return (measure != null && isActual(sentence, at)) ? new Act(measure, "ACT_OBJECT") : null;
	}

	/** "<em>Killed</em> in the ambush <em>were</em> the mayor and six guards". */
	private @Nullable Act led(Sentence sentence, int before) {
		int first = sentence.token(0).is("also", "among") ? 1 : 0;
		if (before < 2 || !sentence.token(first).tag().matches("VBN|VBD|JJ|NNP")) {
			return null;
		}
		int be = first + 1;
		while (be < before && sentence.token(be).tag().matches("IN|DT|NN.*|JJ|CD|POS|PRP\\$|HYPH")) {
			be++;
		}
		boolean inverted = be < before && sentence.token(be).is("were", "was", "are")
				&& sentence.tokens()
					.subList(be + 1, before)
					.stream()
					.noneMatch((each) -> each.isVerb() || each.tag().matches("W.*|MD") || each.is(";", "but"));
		Measure measure = inverted ? this.lexicon.act(Role.OBJECT, sentence.token(first)) : null;
		return (measure != null) ? new Act(measure, "ACT_PASSIVE") : null;
	}

	/** What the words right after the phrase say of it. */
	private @Nullable Act following(Sentence sentence, int after) {
		int at = after;
		boolean passive = false;
		while (at < sentence.size() && (isAuxiliary(sentence.token(at)) || sentence.token(at).tag().matches("RB.*|``")
				|| isMark(sentence.token(at)))) {
			passive |= sentence.token(at).hasLemma("be", "get");
			at++;
		}
		if (at >= sentence.size() || !isActual(sentence, at)) {
			return null;
		}
		Measure plight = this.lexicon.phrase(Role.PLIGHT, sentence, at);
		if (plight != null) {
			return new Act(plight, "ACT_PLIGHT");
		}
		Token verb = sentence.token(at);
		String next = sentence.word(at + 1);
		if (passive && verb.is("among") && next.equals("the") && at + 2 < sentence.size()) {
			Measure state = this.lexicon.word(Role.STATE, sentence.token(at + 2).text());
			return (state != null) ? new Act(state, "ACT_STATE") : null;
		}
		if (verb.isVerb() && (next.equals("dead") || (next.equals("to") && sentence.word(at + 2).equals("death")))
				&& verb.hasLemma("shoot", "find", "stab", "beat", "burn", "crush", "hack", "trample", "bludgeon",
						"confirm", "pronounce", "declare", "certify")) {
			return new Act(Measure.KILLED, "ACT_STATE");
		}
		if (verb.hasLemma("take", "hold") && next.matches("hostages?|captive")) {
			return new Act(Measure.ABDUCTED, "ACT_HOSTAGE");
		}
		if (verb.hasLemma("lose") && sentence.word(at + 1).equals("their") && isLife(sentence, at + 2)) {
			return new Act(Measure.KILLED, "ACT_LIVES");
		}
		if ((verb.is("to") && next.equals("flee"))
				|| (verb.hasLemma("force") && next.equals("to") && sentence.word(at + 2).equals("flee"))) {
			return new Act(Measure.DISPLACED, "ACT_FLIGHT");
		}
		return plain(sentence, at, passive);
	}

	private @Nullable Act plain(Sentence sentence, int at, boolean passive) {
		Token word = sentence.token(at);
		Measure object = word.tag().matches("VB[ND]") ? this.lexicon.act(Role.OBJECT, word) : null;
		if (object != null && (passive || isReduced(sentence, at))) {
			return new Act(object, "ACT_PASSIVE");
		}
		if (passive && word.is("lost") && sentence.word(at + 1).matches("at|in|on|off|when|during|to|that|")) {
			return new Act(Measure.KILLED, "ACT_LOST");
		}
		Measure state = this.lexicon.word(Role.STATE, word.text());
		if (word.hasLemma("remain", "go") && at + 1 < sentence.size()
				&& sentence.token(at + 1)
					.is("missing", "unaccounted", "homeless", "displaced", "hospitalised", "hospitalized", "detained",
							"trapped")) {
			Measure lasting = this.lexicon.word(Role.STATE, sentence.token(at + 1).text());
			return new Act((lasting != null) ? lasting : Measure.PEOPLE, "ACT_STATE");
		}
		boolean are = passive && !word.is("missing", "dead", "homeless", "unaccounted");
		if (state != null && !are && !(at + 1 < sentence.size() && sentence.token(at + 1).isNoun())
				&& !isTransitive(sentence, at)) {
			return new Act(state, "ACT_STATE");
		}
		Measure subject = (word.isVerb() && !passive) ? this.lexicon.act(Role.SUBJECT, word) : null;
		return (subject != null) ? new Act(subject, "ACT_SUBJECT") : null;
	}

	/** "hold 130 hostages"; those released are no longer held. */
	@Nullable Act hostages(Sentence sentence, Token noun, Token anchor) {
		Token verb = sentence.head(anchor);
		boolean held = noun.hasLemma("hostage", "captive") && verb != null && anchor.isRelated("obj")
				&& verb.hasLemma("take", "hold", "seize", "keep") && isActual(sentence, verb.index());
		return held ? new Act(Measure.ABDUCTED, "ACT_HOSTAGE") : null;
	}

	/**
	 * Whether an act that is not actual befalls the people ("threatened to kill 12"), or
	 * one that leaves open which ("lost 31,000 soldiers"): then they are not counted as
	 * people who are there either.
	 */
	boolean isBarred(Sentence sentence, Token noun, Token anchor) {
		Token verb = sentence.head(anchor);
		if (verb == null || !anchor.isRelated("obj", "nsubj:pass") || !this.lexicon.isHuman(noun)) {
			return false;
		}
		Measure measure = this.lexicon.act(Role.OBJECT, verb);
		return verb.hasLemma("lose")
				|| (measure != null && measure != Measure.DISPLACED && measure != Measure.DETAINED);
	}

	private static boolean isLife(Sentence sentence, int at) {
		return at < sentence.size() && sentence.token(at).is("lives", "life");
	}

	/** "30 injured in the crash": a participle without auxiliary and without object. */
	private static boolean isReduced(Sentence sentence, int at) {
		return sentence.token(at).tag().equals("VBN") && !isTransitive(sentence, at);
	}

	/** "12 militants killed three soldiers": the phrase does it. */
	private static boolean isTransitive(Sentence sentence, int at) {
		return at + 1 < sentence.size() && !isTime(sentence, at + 1)
				&& sentence.token(at + 1).tag().matches("DT|CD|PRP\\$?|NN.*|\\$|JJ");
	}

	/** "arrested <em>yesterday</em>", "killed <em>last week</em>" have no object. */
	private static boolean isTime(Sentence sentence, int at) {
		String word = sentence.word(at);
		return word.matches("yesterday|today|overnight|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day")
				|| (word.matches("last|this|earlier|late|early|next") && sentence.word(at + 1)
					.matches("week|month|year|morning|evening|afternoon"
							+ "|weekend|night|summer|winter|spring|autumn|this|on|in"
							+ "|(?:mon|tues|wednes|thurs|fri|satur|sun)day"));
	}

	private static boolean isAuxiliary(Token token) {
		return token.is("being")
				|| (token.isVerb() && token.hasLemma("be", "have", "get") && !token.tag().equals("VBG"));
	}

	/** A closing quotation mark, which the tagger takes for a noun. */
	private static boolean isMark(Token token) {
		return token.is("\"", "”", "''") && !token.tag().equals("``");
	}

	/** Neither negated nor merely possible. */
	private static boolean isActual(Sentence sentence, int verb) {
		for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
			Token token = sentence.token(i);
			// "claimed to have killed 12": done already
			boolean perfect = token.is("to") && sentence.token(i + 1).is("have");
			if (POSSIBLE.contains(sentence.word(i)) && !perfect) {
				return false;
			}
			if (!isAuxiliary(token) && !token.tag().startsWith("RB")) {
				return true;
			}
		}
		return true;
	}

	private @Nullable Act parsed(Sentence sentence, Token anchor, int after) {
		// "killed twelve, and 30 doctors were flown in": of a clause of its own
		boolean own = anchor.isRelated("conj") && after < sentence.size()
				&& (sentence.token(after).hasLemma("be", "have") || sentence.token(after).tag().equals("MD"))
				&& !sentence.token(after).tag().startsWith("VBG");
		if (own) {
			return null;
		}
		Token at = anchor;
		Token head = sentence.head(at);
		for (int steps = 0; steps < 4 && head != null && at.isRelated("conj")
				&& head.tag().matches("NN.*|CD|JJ|PRP"); steps++) {
			at = head;
			head = sentence.head(at);
		}
		if (head == null || !head.isVerb() || !isActual(sentence, head.index())) {
			return null;
		}
		Measure object = this.lexicon.act(Role.OBJECT, head);
		if (head.hasLemma("lose") && at.isRelated("obj")
				&& anchor.hasLemma("soldier", "troop", "man", "fighter", "militant")) {
			return new Act(Measure.KILLED, "ACT_LOST");
		}
		if (object != null && at.isRelated("nsubj:pass", "obj", "dobj")) {
			return new Act(object, at.isRelated("nsubj:pass") ? "ACT_PASSIVE" : "ACT_OBJECT");
		}
		Measure subject = this.lexicon.act(Role.SUBJECT, head);
		boolean acts = at.relation().equals("nsubj")
				&& (subject == Measure.DISPLACED || sentence.child(head, "obj").isEmpty());
		return (subject != null && acts) ? new Act(subject, "ACT_SUBJECT") : null;
	}

}
