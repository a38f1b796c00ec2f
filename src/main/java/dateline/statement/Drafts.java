package dateline.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dateline.actor.Cast;
import dateline.article.Polarity;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** All statements of one text before their speakers are known, by their cues' places. */
final class Drafts {

	private final Quotations quotations;

	private final List<Draft> drafts = new ArrayList<>();

	Drafts(AnnotatedText text, Cast cast, ReportingLexicon lexicon) {
		this.quotations = new Quotations(text);
		Voices voices = new Voices(lexicon, cast);
		Speaking speaking = new Speaking(lexicon);
		Reach reach = new Reach(lexicon, speaking);
		Subjects subjects = new Subjects(lexicon, voices, this.quotations, cast);
		Unsaid unsaid = new Unsaid(this.quotations);
		Cues finder = new Cues(lexicon, voices, subjects, this.quotations, unsaid);
		List<List<Cue>> cues = text.sentences().stream().map(finder::in).toList();
		QuotationReports quoted = new QuotationReports(text, this.quotations, voices, cues);
		this.drafts.addAll(quoted.drafts());
		Contents contents = new Contents(this.quotations);
		ClauseReports clauses = new ClauseReports(this.quotations, contents, reach, speaking);
		ObjectReports objects = new ObjectReports(contents, reach, voices, this.quotations);
		PassiveObjects described = new PassiveObjects(lexicon, unsaid, contents, reach, voices, this.quotations);
		NounReports nouns = new NounReports(lexicon, voices, subjects, unsaid, this.quotations, contents);
		PassiveReports passives = new PassiveReports(voices, this.quotations, unsaid, contents, reach);
		PassiveDenials denials = new PassiveDenials(lexicon, unsaid, contents, voices, this.quotations);
		FigureReports figures = new FigureReports(contents);
		PutWords lent = new PutWords(voices, subjects, this.quotations, contents, reach);
		AccordingTo according = new AccordingTo(voices, this.quotations, contents, reach);
		RefutedClauses refuted = new RefutedClauses(lexicon, contents, voices);
		for (Sentence sentence : text.sentences()) {
			List<Cue> here = cues.get(sentence.index());
			for (Cue cue : here) {
				Optional<Draft> clause = clauses.of(cue);
				clause.or(() -> objects.of(cue)).or(() -> figures.of(cue)).ifPresent(this::add);
				clause.flatMap((each) -> clauses.besides(cue, each)).ifPresent(this.drafts::add);
			}
			for (Token token : sentence.tokens()) {
				if (FigureReports.changes(token) && !this.quotations.quoted(token) && !unsaid.is(sentence, token)) {
					subjects.of(sentence, token)
						.flatMap((voice) -> figures.changed(sentence, token, voice))
						.ifPresent(this::add);
				}
			}
			denials.in(sentence).forEach(this::add);
			described.in(sentence).forEach(this::add);
			passives.in(sentence).forEach(this::add);
			nouns.in(sentence).forEach(this::add);
			lent.in(sentence).forEach(this::add);
			List<Draft> known = this.drafts.stream().filter((each) -> each.home().equals(sentence)).toList();
			according.in(sentence, known).forEach(this::add);
			refuted.in(sentence, here, known).forEach(this.drafts::add);
		}
		FollowingQuotations following = new FollowingQuotations(text, cast, quoted, subjects, unsaid);
		this.quotations.all()
			.stream()
			.filter((each) -> !quoted.isTaken(each))
			.forEach((each) -> following.of(each, this.drafts).ifPresent(this.drafts::add));
	}

	/** In the order in which a reader meets the speakers. */
	List<Draft> all() {
		return this.drafts.stream()
			.filter((draft) -> this.drafts.stream()
				.noneMatch((other) -> (within(draft, other) && !relays(other, draft)) || of(draft, other)
						|| relays(draft, other)))
			.sorted(Comparator.comparingInt((Draft draft) -> draft.cue().begin()))
			.toList();
	}

	/** What somebody says in what another says is told by that other. */
	private static boolean within(Draft draft, Draft other) {
		return !draft.equals(other) && other.pieces().stream().anyMatch((piece) -> piece.contains(draft.cue()))
				&& draft.word() != null && !other.rule().equals("CLAUSE_WHICH_DENIED")
				&& draft.polarity() != Polarity.DENIED;
	}

	/** "Lopez said the dam was old, the daily reported": Lopez says it. */
	private static boolean relays(Draft outer, Draft inner) {
		Voice speaker = inner.voice();
		return outer.word() != null && outer.word().hasLemma("report") && outer.rule().equals("CLAUSE_BEFORE")
				&& speaker != null && inner.word() != null && Words.isFinite(inner.word())
				&& inner.rule().equals("CLAUSE_AFTER") && speaker.span().begin() == outer.content().begin()
				&& inner.content().end() >= outer.content().end() - 1;
	}

	/** A denial of what another says has no content of its own. */
	private static boolean of(Draft draft, Draft other) {
		return draft.rule().equals("CLAUSE_WHICH_DENIED") && !other.rule().equals("CLAUSE_WHAT") && !draft.equals(other)
				&& draft.content().overlaps(other.cue());
	}

	private void add(Draft draft) {
		boolean known = this.drafts.stream()
			.anyMatch((each) -> each.content().equals(draft.content())
					|| (draft.rule().equals("NOUN_THAT") && each.content().begin() == draft.content().begin())
					|| (Objects.equals(each.word(), draft.word()) && each.home().index() == draft.home().index())
					|| (each.kind() == StatementKind.DIRECT && each.content().overlaps(draft.content())));
		if (!known) {
			this.drafts.add(draft);
		}
	}

}
