package dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Finds the reporting verbs that report something said. Refused: questions ("did he
 * say?"), conditions ("if he says"), the future and the possible ("will say", "is
 * expected to announce"), negated saying ("did not say"), the passive ("was told") and
 * what stands inside a quotation.
 */
final class Cues {

	private final ReportingLexicon lexicon;

	private final Quotations quotations;

	private final CueVoices speakers;

	private final CueForms forms;

	private final FurtherCues further;

	Cues(ReportingLexicon lexicon, Voices voices, Subjects subjects, Quotations quotations, Unsaid unsaid) {
		this.lexicon = lexicon;
		this.quotations = quotations;
		this.speakers = new CueVoices(lexicon, voices, subjects, quotations);
		this.forms = new CueForms(unsaid, this.speakers);
		this.further = new FurtherCues(lexicon, voices, subjects, quotations, unsaid, this.forms);
	}

	List<Cue> in(Sentence sentence) {
		List<Cue> found = new ArrayList<>();
		if (asks(sentence)) {
			return found;
		}
		for (Token token : sentence.tokens()) {
			this.further.joined(sentence, token, found)
				.or(() -> cue(sentence, token, found))
				.or(() -> this.further.tail(sentence, token, found))
				.ifPresent(found::add);
		}
		return found;
	}

	/** Whether the sentence, outside quotations, is a question. */
	private boolean asks(Sentence sentence) {
		return sentence.tokens().stream().anyMatch((each) -> each.text().equals("?") && !this.quotations.quoted(each));
	}

	private Optional<Cue> cue(Sentence sentence, Token token, List<Cue> before) {
		ReportingVerb phrase = this.lexicon.phrase(sentence, token).orElse(null);
		ReportingVerb verb = Optional.ofNullable(phrase)
			.or(() -> this.lexicon.verb(Mistagged.lemma(token)))
			.orElse(null);
		Token next = Words.at(sentence, token.index() + 1);
		if (phrase == null && verb != null && !verb.particles().isEmpty()
				&& (next == null || !verb.particles().contains(next.text().toLowerCase(Locale.ROOT)))) {
			return Optional.empty();
		}
		if (token.hasLemma("hit") && !Words.is(sentence, token.index() + 2, "at")) {
			return Optional.empty();
		}
		boolean goes = token.hasLemma("go") && !Words.is(sentence, token.index() + 1, "on");
		boolean thought = verb != null && verb.takes(Frame.NOW) && !token.tag().matches("VBP|VBZ")
				&& !Mistagged.isPresent(sentence, token);
		if (verb == null || goes || thought || isReduced(sentence, token, verb) || followsAside(sentence, token)
				|| !Mistagged.isVerb(sentence, token) || this.quotations.quoted(token)
				|| (this.speakers.ofWhat(sentence, token, verb).isEmpty()
						&& Mistagged.predicate(sentence, token) == null && !Mistagged.closes(sentence, token)
						&& !Mistagged.isPast(sentence, token) && this.forms.refuses(sentence, token))) {
			return Optional.empty();
		}
		return this.speakers.ofWhat(sentence, token, verb)
			.or(() -> this.speakers.of(sentence, token))
			.map((voice) -> new Cue(sentence, token, verb, FurtherCues.tailing(sentence, token, voice, before)));
	}

	/**
	 * "people briefed on the talks said", "men described as spies fled": a participle
	 * that the tagger took for a past.
	 */
	private boolean isReduced(Sentence sentence, Token token, ReportingVerb verb) {
		if (token.hasLemma("tell", "inform", "warn", "remind", "assure", "notify")
				&& Words.is(sentence, token.index() - 1, ",") && Words.is(sentence, token.index() + 1, "by")) {
			return true;
		}
		Token behind = Words.at(sentence, token.index() + 2);
		boolean as = verb.takes(Frame.AS) && Words.is(sentence, token.index() + 1, "as");
		if (!token.tag().equals("VBD") || verb.takes(Frame.POST)
				|| (!as && !Words.is(sentence, token.index() + 1, "on", "to", "by", "in", "at", "from", "over"))
				|| behind == null || behind.tag().equals("VB")) {
			return false;
		}
		for (int i = token.index() + 1; i < sentence.size(); i++) {
			Token each = sentence.token(i);
			if (Words.isMark(each) || Words.isQuoteMark(each) || each.tag().matches("CC|PRP|WP|WDT|WRB")
					|| each.is("that")) {
				return false;
			}
			if (Words.isFinite(each)) {
				return as || this.lexicon.verb(each.lemma()).filter((found) -> found.takes(Frame.POST)).isPresent();
			}
		}
		return false;
	}

	/** "He confessed, police said, but denied": not the police deny. */
	private boolean followsAside(Sentence sentence, Token token) {
		int at = token.index() - 1;
		while (at > 0 && Words.isAdverb(sentence.token(at))) {
			at--;
		}
		Token said = Words.at(sentence, at - 2);
		if (said == null || !Words.is(sentence, at, "and", "but") || !Words.is(sentence, at - 1, ",")
				|| !Words.isFinite(said)
				|| this.lexicon.verb(said.lemma()).filter((each) -> each.takes(Frame.POST)).isEmpty()) {
			return false;
		}
		int comma = said.index() - 1;
		while (comma > 0
				&& (sentence.token(comma).isNoun() || sentence.token(comma).tag().matches("DT|PRP|PRP\\$|JJ"))) {
			comma--;
		}
		return comma < said.index() - 1 && Words.is(sentence, comma, ",");
	}

}
