package dateline.statement;

import java.util.List;
import java.util.Optional;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Reporting words by which the speaker before goes on, whatever the parse hangs them on:
 * ", and called for calm", ", adding that …".
 */
final class FurtherCues {

	private final ReportingLexicon lexicon;

	private final Voices voices;

	private final Subjects subjects;

	private final FurtherPredicates predicates;

	private final Quotations quotations;

	private final Unsaid unsaid;

	private final CueForms forms;

	FurtherCues(ReportingLexicon lexicon, Voices voices, Subjects subjects, Quotations quotations, Unsaid unsaid,
			CueForms forms) {
		this.lexicon = lexicon;
		this.voices = voices;
		this.subjects = subjects;
		this.predicates = new FurtherPredicates(lexicon);
		this.quotations = quotations;
		this.unsaid = unsaid;
		this.forms = forms;
	}

	/** ", and called for calm": the speaker before goes on after what was said. */
	Optional<Cue> joined(Sentence sentence, Token token, List<Cue> before) {
		int at = Words.beforeAdverbs(sentence, token.index());
		ReportingVerb verb = this.lexicon.verb(token.lemma()).orElse(null);
		if (verb == null || !Words.is(sentence, at, "and", "but") || this.quotations.quoted(token)) {
			return Optional.empty();
		}
		int next = at + 1;
		Cue main = before.isEmpty() ? null : main(sentence, before);
		return (main == null || ClauseBefore.isParted(main)
				|| (!this.predicates.speaksOn(sentence, main.token(), next)
						&& !FurtherPredicates.leavesTense(sentence, main.token(), main.index() + 1, at)
						&& !(main.verb().denied() && DenialOccasions.goesOn(sentence, main.index(), next)))
				|| this.unsaid.isNegated(sentence, token)) ? Optional.empty()
						: Optional.of(new Cue(sentence, token, verb, main.voice()));
	}

	/** Who speaks last and not in what another says. */
	private static Cue main(Sentence sentence, List<Cue> cues) {
		Cue main = cues.getFirst();
		for (Cue each : cues) {
			boolean nested = sentence.tokens()
				.subList(Math.min(main.index(), each.index()), each.index())
				.stream()
				.noneMatch((mark) -> mark.tag().equals("CC") || mark.is(",", ";", ":"));
			boolean tail = each.token().tag().equals("VBG");
			main = (nested || tail || isAside(sentence, each)) ? main : each;
		}
		return main;
	}

	/** ", as a retired officer had claimed,": who speaks beside the main clause. */
	static boolean isAside(Sentence sentence, Cue cue) {
		int begin = QuotationReports.indexAfter(sentence, cue.voice().span().begin());
		return begin < cue.index() && (Words.is(sentence, begin - 1, "which", "who", "whom")
				|| (Words.is(sentence, begin - 1, "as") && Words.is(sentence, begin - 2, ",")));
	}

	/** ", adding that …": the speaker before goes on, whatever the parse hangs it on. */
	Optional<Cue> tail(Sentence sentence, Token token, List<Cue> before) {
		int at = token.index() - 1;
		at -= (at > 0 && Words.isAdverb(sentence.token(at))) ? 1 : 0;
		ReportingVerb verb = this.lexicon.verb(token.lemma()).orElse(null);
		boolean tail = token.tag().equals("VBG") && Words.is(sentence, at, ",") && !this.quotations.quoted(token);
		if (verb == null || !tail || this.unsaid.isNegated(sentence, token)) {
			return Optional.empty();
		}
		Optional<Voice> voice = before.isEmpty() ? acting(sentence) : Optional.of(before.getLast().voice());
		return voice.map((each) -> new Cue(sentence, token, verb, each));
	}

	/** Who acts in the main clause. */
	private Optional<Voice> acting(Sentence sentence) {
		Token root = sentence.root();
		boolean is = sentence.children(root, "cop").stream().anyMatch(Words::isFinite)
				&& !this.unsaid.isNegatedOrPossible(sentence, root);
		Optional<Voice> subject = is
				? sentence.child(root, "nsubj").flatMap((each) -> this.voices.voice(sentence, each)) : Optional.empty();
		boolean perfect = root.tag().equals("VBN")
				&& sentence.child(root, "aux").filter((each) -> each.is("has", "have", "had")).isPresent();
		return ((Words.isFinite(root) || perfect) && !this.forms.refuses(sentence, root))
				? this.subjects.of(sentence, root) : subject;
	}

	/**
	 * "denied that its agents had come, saying …": of what the parse gives only who
	 * speaks, else who speaks in the main clause. "defended it, insisting that no school
	 * would close and <em>adding</em> that …": whoever insists.
	 */
	static Voice tailing(Sentence sentence, Token token, Voice voice, List<Cue> before) {
		int at = token.index() - 1;
		at -= (at > 0 && Words.isAdverb(sentence.token(at))) ? 1 : 0;
		boolean participle = token.tag().equals("VBG");
		Cue last = before.isEmpty() ? null : before.getLast();
		if (participle && last != null && last.token().tag().equals("VBG") && Words.is(sentence, at, "and", "but")) {
			return last.voice();
		}
		boolean tail = participle && Words.is(sentence, at, ",");
		boolean speaks = before.stream()
			.anyMatch((each) -> each.voice().head().equals(voice.head())
					&& (each.equals(before.getFirst()) || !each.token().isRelated("acl")));
		boolean parted = before.isEmpty()
				|| sentence.tokens().subList(before.getFirst().index(), at).stream().anyMatch((each) -> each.is(";"));
		if (!tail || speaks || parted) {
			return voice;
		}
		Cue main = main(sentence, before);
		return main.token().isRelated("acl") ? before.getFirst().voice() : main.voice();
	}

}
