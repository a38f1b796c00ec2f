package dateline.statement;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * The whole of a subject of which the parse has cut off a part: "the Relief Service" of
 * "the Relief Service (RRS) said", "the union's president" of "the union", "Monitoring
 * and Research Centre" of "Research Centre". Answers with the same where nothing is cut
 * off.
 */
final class CutSubjects {

	private final Voices voices;

	CutSubjects(Voices voices) {
		this.voices = voices;
	}

	/** With what it owns and with the first words of its name. */
	Voice whole(Voice voice) {
		Voice owned = owned(voice);
		return isCut(owned) ? Voices.widened(owned) : owned;
	}

	/** "the union's president": where the parse takes the union for the subject. */
	private Voice owned(Voice voice) {
		Sentence sentence = voice.sentence();
		int begin = QuotationReports.indexAfter(sentence, voice.span().begin());
		for (int i = voice.head().index() + 1; i < Math.min(sentence.size(), voice.head().index() + 6); i++) {
			Token each = sentence.token(i);
			if (each.tag().equals("POS") && voice.span().contains(each.span()) && voice.kind() == SpeakerKind.NAME) {
				return this.voices.startingAt(sentence, begin)
					.filter((whole) -> whole.head().index() > each.index())
					.map((whole) -> new Voice(sentence, whole.head(), voice.span().cover(whole.span()), whole.kind()))
					.orElse(voice);
			}
			if (!each.isNoun() && !each.tag().equals("CC")) {
				return voice;
			}
		}
		return voice;
	}

	/** "Monitoring and Research Centre": the first words of the name are cut off. */
	private static boolean isCut(Voice voice) {
		int begin = QuotationReports.indexAfter(voice.sentence(), voice.span().begin());
		Token before = voice.sentence().token(Math.max(0, begin - 1));
		return begin > 0 && (begin > 1 || Words.isWho(before))
				&& (before.isName() || before.is("the") || Words.isWho(before)) && voice.kind() == SpeakerKind.NAME;
	}

	/** "the Rescue and Relief Service (RRS) said": the phrase before the brackets. */
	static Voice outOfBrackets(Voice voice) {
		Sentence sentence = voice.sentence();
		int open = voice.head().index() - 1;
		if (!Words.is(sentence, open, "(", "-LRB-") || !Words.is(sentence, open + 2, ")", "-RRB-")) {
			return voice;
		}
		int from = open;
		while (from > 0
				&& (sentence.token(from - 1).isNoun() || sentence.token(from - 1).tag().matches("DT|JJ|CC|POS|HYPH|VBN")
						|| sentence.token(from - 1).is("of", "for"))) {
			from--;
		}
		return (from == open) ? voice : new Voice(sentence, voice.head(),
				sentence.token(from).span().cover(sentence.token(open + 2).span()), voice.kind());
	}

	/** "officials and campaigners said": both, where the parse parts the two. */
	static Voice joined(Voice voice, Token verb) {
		int first = QuotationReports.indexAfter(voice.sentence(), voice.span().begin());
		boolean parted = voice.head().index() == verb.index() - 1 && Words.is(voice.sentence(), first - 1, "and");
		return parted ? Voices.widened(voice) : voice;
	}

}
