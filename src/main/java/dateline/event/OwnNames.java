package dateline.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dateline.actor.ActorRule;
import dateline.actor.ActorType;
import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.gazetteer.Gazetteer;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import dateline.time.DatePhrase;

/**
 * The names in a sentence that few other articles print, whatever each takes them for:
 * "Brunnex", a firm to one article, is a town to another. Not those of what the gazetteer
 * lists, of bodies called by what they are ("the High Court"), nor of days.
 */
final class OwnNames {

	private static final int SHORTEST = 3;

	private final EventLexicon lexicon;

	private final Gazetteer gazetteer;

	private final List<DatePhrase> dates;

	/** Where the names of what everybody knows stand. */
	private final Set<Span> known = new HashSet<>();

	OwnNames(EventLexicon lexicon, Gazetteer gazetteer, Cast cast, List<DatePhrase> dates) {
		this.lexicon = lexicon;
		this.gazetteer = gazetteer;
		this.dates = dates;
		cast.members()
			.stream()
			.filter(OwnNames::isKnown)
			.forEach((member) -> member.mentions().forEach((mention) -> this.known.add(mention.span())));
	}

	private static boolean isKnown(CastMember member) {
		return member.type() == ActorType.COUNTRY || member.rule() == ActorRule.GAZETTEER
				|| member.rule() == ActorRule.ADMINISTRATION;
	}

	/** What is left of them in whatever transliteration. */
	Set<String> of(Sentence sentence) {
		Set<String> names = new HashSet<>();
		List<Token> run = new ArrayList<>();
		for (Token token : sentence.tokens()) {
			if (token.isName()) {
				run.add(token);
			}
			else {
				name(sentence, run, names);
				run.clear();
			}
		}
		name(sentence, run, names);
		return names;
	}

	private void name(Sentence sentence, List<Token> run, Set<String> names) {
		if (run.isEmpty()) {
			return;
		}
		Span span = Sentence.cover(run);
		String words = String.join(" ", run.stream().map(Token::text).toList());
		String consonants = ThemeNames.consonants(words);
		boolean rare = run.stream().noneMatch(this::isCommon) && this.known.stream().noneMatch(span::overlaps)
				&& this.dates.stream().noneMatch((date) -> span.overlaps(new Span(date.begin(), date.end())))
				&& this.gazetteer.lookup(words).isEmpty()
				&& this.gazetteer.find(sentence)
					.stream()
					.noneMatch((match) -> match.first() <= run.getLast().index()
							&& run.getFirst().index() <= match.last());
		if (rare && consonants.length() >= SHORTEST) {
			names.add(consonants);
		}
	}

	/** "Court", "Minister", "Internet". */
	private boolean isCommon(Token token) {
		return List.of("title", "person", "body", "site", "common", "everyday")
			.stream()
			.anyMatch((set) -> this.lexicon.words(set).contains(token.text().toLowerCase(Locale.ROOT)));
	}

}
