package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.article.Polarity;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that report speech, with an owner and a content. Rules:
 * <ul>
 * <li>NOUN_THAT: the mayor's claim that the dam was safe; a warning by Lopez that it was
 * not; Lopez issued a warning that it was not; the mayor's account is that it was safe
 * <li>NOUN_TO: the union's threat to strike
 * </ul>
 * Refused: nouns without an owner ("reports that the dam broke").
 */
final class NounReports {

	private static final Set<String> MAKES = Set.of("broadcast", "make", "issue", "give", "send", "deliver", "release",
			"repeat", "offer", "publish", "reiterate", "renew", "post");

	/** "Despite the mayor's denial that he knew, …": the comma ends it. */
	private static final String[] FRONTS = { "despite", "amid", "after", "following", "notwithstanding", "given",
			"since", "with", "in" };

	private final ReportingLexicon lexicon;

	private final Voices voices;

	private final Subjects subjects;

	private final Unsaid unsaid;

	private final Quotations quotations;

	private final Contents contents;

	NounReports(ReportingLexicon lexicon, Voices voices, Subjects subjects, Unsaid unsaid, Quotations quotations,
			Contents contents) {
		this.lexicon = lexicon;
		this.voices = voices;
		this.subjects = subjects;
		this.unsaid = unsaid;
		this.quotations = quotations;
		this.contents = contents;
	}

	List<Draft> in(Sentence sentence) {
		List<Draft> found = new ArrayList<>();
		for (Token token : sentence.tokens()) {
			Set<String> complements = this.lexicon.noun(token.lemma());
			if (token.isNoun() && !complements.isEmpty() && !this.quotations.quoted(token)) {
				draft(sentence, token, complements).ifPresent(found::add);
			}
		}
		return found;
	}

	private Optional<Draft> draft(Sentence sentence, Token noun, Set<String> complements) {
		Voice voice = owner(sentence, noun);
		if (voice == null) {
			return Optional.empty();
		}
		int at = Math.max(noun.index() + 1, QuotationReports.indexAfter(sentence, voice.span().end()));
		at = (voice.head().index() > noun.index()) ? behindAside(sentence, at) : noun.index() + 1;
		boolean that = complements.contains("that") && Words.is(sentence, at, "that")
				&& (!sentence.token(at).tag().equals("WDT") || voice.head().index() > noun.index()
						|| complements.contains("denied"));
		Token verb = Words.at(sentence, at + 1);
		boolean is = complements.contains("that") && Words.is(sentence, at, "is", "was")
				&& Words.is(sentence, at + 1, "that") && noun.isRelated("nsubj");
		that |= is;
		at += is ? 1 : 0;
		verb = is ? Words.at(sentence, at + 1) : verb;
		if (that && verb != null && Words.isFinite(verb)) {
			return Optional.empty();
		}
		boolean to = complements.contains("to") && Words.is(sentence, at, "to") && verb != null
				&& verb.tag().equals("VB");
		if (!that && !to) {
			return Optional.empty();
		}
		int from = that ? at + 1 : at;
		int end = is ? closing(sentence, from) : end(sentence, noun, from);
		Span content = this.contents.whole(sentence, Words.span(sentence, from, end));
		if (content == null || (that && !Words.anyFinite(sentence.within(content)))) {
			return Optional.empty();
		}
		Polarity polarity = complements.contains("denied") ? Polarity.DENIED : Polarity.ASSERTED;
		return Optional.of(new Draft(this.contents.kind(List.of(content)), polarity, voice, noun.span(), noun, sentence,
				List.of(content), that ? "NOUN_THAT" : "NOUN_TO"));
	}

	/** "a denial by the mayor, Ana Ruiz, that": behind who it is. */
	private static int behindAside(Sentence sentence, int at) {
		int close = Words.is(sentence, at, ",") ? at + 1 : sentence.size();
		while (close < sentence.size() && sentence.token(close).isNoun()) {
			close++;
		}
		return Words.is(sentence, close, ",") && Words.is(sentence, close + 1, "that") ? close + 1 : at;
	}

	/** "Its account is that …": to a semicolon or the end. */
	private static int closing(Sentence sentence, int from) {
		int end = from;
		while (end < sentence.size() && !sentence.token(end).is(";")) {
			end++;
		}
		return end;
	}

	private @Nullable Voice owner(Sentence sentence, Token noun) {
		Token possessor = sentence.child(noun, "nmod:poss").orElse(null);
		Token verb = sentence.head(noun);
		boolean made = verb != null && noun.isRelated("obj") && MAKES.contains(verb.lemma())
				&& !this.unsaid.isNegatedOrPossible(sentence, verb) && Words.isFinite(verb);
		if (verb != null && made && (possessor == null || possessor.tag().equals("PRP$"))) {
			return this.subjects.of(sentence, verb).orElse(null);
		}
		if (possessor != null) {
			return this.voices.voice(sentence, possessor).orElse(null);
		}
		return Words.is(sentence, noun.index() + 1, "by", "from")
				? this.voices.startingAt(sentence, noun.index() + 2).orElse(null) : null;
	}

	/** To the end of what hangs on the noun: a comma or a verb that does not ends it. */
	private static int end(Sentence sentence, Token noun, int from) {
		for (int i = from + 1; i < sentence.size(); i++) {
			Token token = sentence.token(i);
			boolean below = sentence.isBelow(token, noun);
			boolean mark = token.text().equals(",") && i + 1 < sentence.size()
					&& !sentence.isBelow(sentence.token(i + 1), noun);
			boolean unparsed = i > from + 1 && Words.isFinite(token) && token.isRelated("dep");
			boolean fronted = token.text().equals(",") && sentence.token(0).is(FRONTS)
					&& Words.anyFinite(sentence.tokens().subList(from, i));
			if (mark || fronted || unparsed || (!below && (Words.isFinite(token) || token.tag().equals("CC")))) {
				return i;
			}
		}
		return sentence.size();
	}

}
