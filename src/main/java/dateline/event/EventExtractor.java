package dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dateline.actor.Cast;
import dateline.article.Polarity;
import dateline.gazetteer.EntryMatch;
import dateline.gazetteer.Gazetteer;
import dateline.story.Story;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.time.DatePhrase;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that an article reports: who did what to whom, where and when, each
 * with the clause that says so. Pure and safe to share. Rules:
 * <ul>
 * <li>{@code EVENT_VERB}: "Rebels attacked the town of Goma on Friday."
 * <li>{@code EVENT_NOUN}: "the Oct. 3 bombing of Ankara".
 * <li>{@code EVENT_DATED}: "That agreement expired on 29 February."
 * ({@link DatedClauses})
 * <li>{@code EVENT_PLAN}: "Poland will withdraw its troops from Mali" (CONCEDE, PLANNED).
 * <li>{@code EVENT_DEMAND}: "Niger demanded the withdrawal of French troops" (REQUEST,
 * DEMANDED).
 * <li>{@code EVENT_REFUSAL}: "Japan has no plans to withdraw its troops" (REJECT, yield).
 * </ul>
 * Refused: what is negated, conditional, attempted, feared or asked; a noun that says
 * nothing of its own ("the attack"), which only points back; plain saying; numbers. An
 * actor, place or date in doubt is left out; a date never comes from another clause.
 */
public final class EventExtractor {

	/** How many paragraphs tell the news. */
	private static final int LEAD = 2;

	private final Gazetteer gazetteer;

	private final EventLexicon lexicon = new EventLexicon();

	private final EventReality realities = new EventReality(this.lexicon);

	private final Refusals refusals = new Refusals(this.lexicon);

	public EventExtractor(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** In text order. */
	public List<EventFinding> extract(AnnotatedText text, Cast cast, List<DatePhrase> dates, Story story) {
		List<EventFinding> findings = new ArrayList<>();
		EventSetting setting = new EventSetting(this.lexicon, text);
		StoryLinks links = new StoryLinks(this.lexicon, this.gazetteer, dates, story);
		MeantTown town = new MeantTown(this.lexicon, this.gazetteer, story);
		Set<String> names = ThemeNames.of(text, cast, story, this.gazetteer);
		ThemeFacts facts = new ThemeFacts(this.lexicon, story, this.gazetteer);
		facts.read(text, cast, dates, LEAD, story.publishedOn());
		for (Sentence sentence : text.sentences()) {
			List<DatePhrase> here = dates.stream()
				.filter((date) -> sentence.span().begin() <= date.begin() && date.end() <= sentence.span().end())
				.toList();
			List<EventCandidate> told = candidates(sentence, setting, cast, here, story, town.read(sentence));
			links.read(sentence, told);
			boolean lead = sentence.paragraph() < text.sentences().getFirst().paragraph() + LEAD;
			for (EventCandidate candidate : told) {
				boolean news = lead || links.isMain(candidate);
				Theme theme = new Theme(news, names, facts.of(sentence, candidate, news));
				EventReport report = new EventReport(this.lexicon, sentence, candidate, theme);
				report.finding(cast).ifPresent(findings::add);
			}
		}
		return findings.stream().sorted(Comparator.comparing(EventFinding::trigger)).toList();
	}

	private List<EventCandidate> candidates(Sentence sentence, EventSetting setting, Cast cast, List<DatePhrase> dates,
			Story story, List<EntryMatch> towns) {
		List<EventCandidate> candidates = new ArrayList<>();
		EventRoles roles = new EventRoles(this.lexicon, cast, sentence);
		for (Token token : sentence.tokens()) {
			this.lexicon.event(sentence, token)
				.filter((word) -> !isInName(sentence, token, cast))
				.flatMap((word) -> setting.word(sentence, token, word))
				.flatMap((word) -> candidate(sentence, token, word))
				.ifPresent(candidates::add);
		}
		candidates.forEach(roles::fill);
		if (sentence.index() == 0) {
			candidates.forEach((each) -> each.named |= isNews(sentence, each));
		}
		candidates.forEach(EventCandidate::sort);
		EventCircumstances circumstances = new EventCircumstances(this.lexicon, sentence, candidates);
		circumstances.places(story.names(), towns);
		circumstances.dates(dates);
		new ArrayList<>(candidates).forEach((each) -> asked(each, candidates));
		circumstances.share();
		List<EventCandidate> dated = new DatedClauses(this.lexicon, this.realities, sentence).find(dates, candidates);
		List<EventCandidate> known = Stream.concat(candidates.stream(), dated.stream()).toList();
		dated.addAll(new PlainActs(this.lexicon, this.realities, sentence).find(known));
		dated.forEach(roles::fill);
		EventCircumstances rest = new EventCircumstances(this.lexicon, sentence, dated);
		rest.places(story.names(), towns);
		rest.dates(dates);
		List<EventCandidate> united = new EventUnion(this.lexicon, sentence).unite(candidates);
		List<EventCandidate> told = Stream.concat(united.stream().filter(EventCandidate::isComplete), dated.stream())
			.toList();
		SentenceLinks links = new SentenceLinks(this.lexicon, sentence, told);
		links.dates(told, dates);
		links.places(told, story.names(), this.gazetteer);
		told.forEach((each) -> each.foresee());
		return told;
	}

	/**
	 * "demanded" of "demanded the withdrawal", "plans" of "no plans to withdraw" and
	 * "agreed" of "agreed to withdraw" make one event with what follows: of the asking
	 * and of agreeing "on a truce", else of what is refused or planned.
	 */
	private static void asked(EventCandidate outer, List<EventCandidate> candidates) {
		EventType type = outer.word.type();
		if (type != EventType.REQUEST && type != EventType.REJECT && type != EventType.AGREE) {
			return;
		}
		for (EventCandidate inner : List.copyOf(candidates)) {
			Token cue = inner.reality.cue();
			if (cue == null || cue.index() != outer.token.index() || inner.token.index() == cue.index()) {
				continue;
			}
			if (type == EventType.AGREE && inner.token.isNoun()) {
				candidates.remove(inner);
			}
			else if (type == EventType.REQUEST && inner.reality.modality() == Modality.DEMANDED) {
				outer.want(inner);
				candidates.remove(inner);
			}
			else {
				candidates.remove(outer);
			}
		}
	}

	/** "Mobilization" of "Popular Mobilization Forces" names no event. */
	private static boolean isInName(Sentence sentence, Token token, Cast cast) {
		boolean month = token.isName() && token.is("march");
		return month || (token.index() > 0 && Character.isUpperCase(token.text().charAt(0))
				&& cast.mention(sentence, token).isPresent());
	}

	private Optional<EventCandidate> candidate(Sentence sentence, Token token, EventWord word) {
		Optional<Reality> reality = this.realities.of(sentence, token)
			.or(() -> this.refusals.of(sentence, token, word));
		boolean idle = word.type() == null && token.isVerb();
		return reality.filter((real) -> !idle || real.modality() != Modality.HYPOTHETICAL).map((real) -> {
			Token carrier = carrier(sentence, token);
			EventCandidate event = new EventCandidate(token, word, meant(real, word), carrier);
			event.past = VerbForms.isPast(sentence, token) || VerbForms.isProgressive(sentence, token)
					|| PlainActs.isBegun(this.lexicon, sentence, token) || isTold(sentence, token) || (carrier != null
							&& isHappening(sentence, token, carrier) && VerbForms.isPast(sentence, carrier));
			event.suffered = token.isVerb() && VerbForms.isPast(sentence, token)
					&& sentence.child(token, "nsubj:pass").isPresent();
			event.habit = word.type() == null && VerbForms.isPresent(sentence, token);
			return event;
		});
	}

	/** NEWS: "The toll from the blaze rose to 17": the blaze that opens the news. */
	private boolean isNews(Sentence sentence, EventCandidate event) {
		Token noun = event.token;
		return this.lexicon.words("disaster").contains(event.kind()) && noun.tag().equals("NN")
				&& !noun.isRelated("compound", "amod", "nmod:poss") && event.reality.modality() == Modality.ACTUAL
				&& sentence.child(noun, "det").filter((each) -> each.is("the", "The")).isPresent();
	}

	/** "A fire broke out", "floods destroyed 300 homes". */
	private boolean isHappening(Sentence sentence, Token noun, Token carrier) {
		if (!carrier.isVerb() || !Phrases.hook(sentence, noun).isRelated("nsubj")) {
			return false;
		}
		return VerbForms.isPassive(sentence, carrier) ? this.lexicon.is("telling", carrier)
				: this.lexicon.is("ravage", carrier) || this.lexicon.carriers(carrier).contains(EventFrame.HAPPENS);
	}

	/** TOLD: "a fire which sent smoke over the town". */
	private static boolean isTold(Sentence sentence, Token noun) {
		return noun.isNoun() && sentence.children(noun, "acl")
			.stream()
			.anyMatch((each) -> VerbForms.isPast(sentence, each)
					&& sentence.child(each, "nsubj").filter((that) -> that.is("that", "which")).isPresent());
	}

	/** What is asked for or promised has not happened, though the word has. */
	private static Reality meant(Reality real, EventWord word) {
		Modality modality = word.modality();
		boolean said = real.modality() == Modality.ACTUAL && real.polarity() == Polarity.ASSERTED;
		return (modality != null && said) ? new Reality(modality, Polarity.ASSERTED, null) : real;
	}

	/** The verb that an event noun hangs on, over "a series of". */
	private @Nullable Token carrier(Sentence sentence, Token token) {
		if (token.isVerb()) {
			return null;
		}
		Token head = sentence.head(this.lexicon.top(sentence, token));
		if (head != null && head.isRelated("csubj") && head.tag().matches("VB[ND]")) {
			// "A fire fanned by wind has killed two": see Clauses
			head = sentence.head(head);
		}
		return (head != null && head.isVerb()) ? head : null;
	}

}
