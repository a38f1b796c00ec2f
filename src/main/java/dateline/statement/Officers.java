package dateline.statement;

import java.util.List;

import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.actor.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * Who holds an office of the body that a phrase begins with, where both stand before the
 * verb: "Order Party (OP) secretary general <em>Ana Lima</em> said".
 */
final class Officers {

	private final ReportingLexicon lexicon;

	private final Voices voices;

	private final Cast cast;

	Officers(ReportingLexicon lexicon, Voices voices, Cast cast) {
		this.lexicon = lexicon;
		this.voices = voices;
		this.cast = cast;
	}

	/**
	 * The person in place of the body, any other voice as it is.
	 * @param last the index before the verb
	 */
	Voice of(Voice voice, int last) {
		Sentence sentence = voice.sentence();
		Mention person = this.voices.name(sentence, Words.at(sentence, last)).orElse(null);
		int bodyEnd = this.voices.name(sentence, voice.head()).map(Mention::span).map(Span::end).orElse(-1);
		boolean body = voice.kind() == SpeakerKind.NAME || voice.kind() == SpeakerKind.BODY;
		if (!body || person == null || bodyEnd < 0 || person.span().begin() <= bodyEnd
				|| this.cast.referent(sentence, sentence.token(person.head())).filter(CastMember::isPerson).isEmpty()
				|| !isOffice(sentence, bodyEnd, person.span())) {
			return voice;
		}
		return new Voice(sentence, sentence.token(person.head()), voice.span().cover(person.span()), SpeakerKind.NAME);
	}

	/** Whether the words up to the person are of an office, letters in brackets aside. */
	private boolean isOffice(Sentence sentence, int from, Span person) {
		List<Token> between = sentence.tokens()
			.stream()
			.filter((each) -> each.span().begin() >= from && each.span().end() <= person.begin())
			.filter((each) -> !each.text().matches("[()]|-[LR]RB-|\\p{Lu}{2,}"))
			.toList();
		return between.stream().allMatch((each) -> each.isNoun() || each.tag().matches("JJ|HYPH"))
				&& between.stream().anyMatch((each) -> this.lexicon.isSpeaker(each, SpeakerKind.PERSON));
	}

}
