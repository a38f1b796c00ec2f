package dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.actor.Cast;
import dateline.actor.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;

/**
 * Finds the phrases that name somebody who could speak; answers with nothing where a
 * phrase names nobody who could ("the move", "the data").
 */
final class Voices {

	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october",
			"november", "december", "yesterday", "today", "tomorrow", "tonight");

	private static final Set<String> FIGURES = Set.of("figure", "data", "statistic", "number", "tally", "count",
			"census", "information", "projection", "calculation", "ranking", "table");

	private final ReportingLexicon lexicon;

	private final Cast cast;

	Voices(ReportingLexicon lexicon, Cast cast) {
		this.lexicon = lexicon;
		this.cast = cast;
	}

	/** The noun phrase that begins here, if it names a speaker. */
	Optional<Voice> startingAt(Sentence sentence, int from) {
		int at = from;
		int head = -1;
		while (at < sentence.size()) {
			Token token = sentence.token(at);
			boolean hyphen = token.tag().equals("HYPH") || token.text().equals("&");
			boolean named = token.isNoun() || token.tag().equals("PRP");
			boolean part = token.tag().startsWith("JJ") || token.tag().matches("DT|PRP\\$|CD|POS|VBN")
					|| token.is("U.S.", "then");
			if (!hyphen && !named && !part) {
				break;
			}
			if ((head >= 0 && head == at - 1 && token.tag().matches("DT|PRP|PRP\\$|VBN|JJ|JJ[RS]"))
					|| (isDay(token) && head >= 0) || (head >= 0 && token.is("close", "familiar"))) {
				break;
			}
			head = named ? at : head;
			at++;
			if (token.tag().equals("PRP")) {
				break;
			}
		}
		return (head >= 0) ? voice(sentence, sentence.token(head)) : counted(sentence, from);
	}

	/** "according to figures from the ministry": who they are from, or nobody known. */
	Optional<Voice> figures(Sentence sentence, int from) {
		int at = from;
		while (at < sentence.size() && !FIGURES.contains(sentence.token(at).lemma())) {
			if (!sentence.token(at).isNoun() && !sentence.token(at).tag().matches("DT|PRP\\$|JJ|POS|CD|VBN|HYPH")) {
				return Optional.empty();
			}
			at++;
		}
		if (at >= sentence.size()) {
			return Optional.empty();
		}
		Token noun = sentence.token(at);
		for (int i = at + 1; i < Math.min(at + 5, sentence.size()); i++) {
			if (sentence.token(i).is("from", "by", "of")) {
				return startingAt(sentence, i + 1).filter((each) -> each.kind() != SpeakerKind.DOCUMENT);
			}
		}
		return Optional.of(new Voice(sentence, noun, new Span(sentence.token(from).span().begin(), noun.span().end()),
				SpeakerKind.DOCUMENT));
	}

	/** "Some said", "others said", "two of them said". */
	private Optional<Voice> counted(Sentence sentence, int from) {
		Token token = Words.at(sentence, from);
		return (token != null && token.tag().matches("DT|CD|JJ|JJS") && !token.is("the", "a", "an"))
				? voice(sentence, token) : Optional.empty();
	}

	/** The phrase that hangs on this token, if it names somebody who could speak. */
	Optional<Voice> voice(Sentence sentence, Token head) {
		return kind(sentence, head, 0).map((kind) -> new Voice(sentence, head, phrase(sentence, head), kind));
	}

	private Optional<SpeakerKind> kind(Sentence sentence, Token head, int depth) {
		if (depth > 0 && head.is("them", "us")) {
			return Optional.of(SpeakerKind.PERSON);
		}
		if (head.tag().startsWith("PRP")) {
			return head.is("he", "she", "they", "it", "his", "her", "their", "its") ? Optional.of(SpeakerKind.PRONOUN)
					: Optional.empty();
		}
		if (Words.isRelative(head) || isDay(head)) {
			return Optional.empty();
		}
		Token group = head.tag().matches("CD|DT|JJ|JJS") ? sentence.child(head, "nmod").orElse(null) : null;
		if (group != null && depth == 0 && Words.is(sentence, head.index() + 1, "of")) {
			return kind(sentence, group, 1);
		}
		Optional<SpeakerKind> listed = this.lexicon.speaker(head.lemma());
		if (listed.isPresent() && listed.get() == SpeakerKind.VOICE) {
			Token owner = sentence.child(head, "nmod:poss").orElse(null);
			return (owner == null || depth > 0) ? Optional.empty()
					: kind(sentence, owner, 1).filter((kind) -> kind != SpeakerKind.DOCUMENT)
						.map((kind) -> listed.get());
		}
		Mention mention = this.cast.mention(sentence, head).orElse(null);
		if (mention != null && mention.head() == head.index() && mention.kind() == Mention.Kind.NAME) {
			return Optional.of(SpeakerKind.NAME);
		}
		if (listed.isPresent()) {
			return listed;
		}
		boolean number = head.tag().matches("DT|CD|JJ|JJS|NN");
		if (head.isName() || head.entity() != null || isAbbreviation(head)) {
			return Optional.of(SpeakerKind.NAME);
		}
		return (number && head.text().toLowerCase(java.util.Locale.ROOT).matches(".*(man|woman|men|women|ologist)"))
				? Optional.of(SpeakerKind.PERSON) : Optional.empty();
	}

	/** "SoDMA", "NS": capitals that the tagger took for a common noun. */
	private static boolean isAbbreviation(Token token) {
		return Words.isAcronym(token)
				|| (token.tag().equals("NN") && token.text().matches("\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*"));
	}

	/**
	 * The phrase with what stands before it up to a comma: where the parse cuts off "the"
	 * in "the union estimates" or "witnesses" in "witnesses and officials".
	 */
	static Voice widened(Voice voice) {
		Sentence sentence = voice.sentence();
		int from = QuotationReports.indexAfter(sentence, voice.span().begin());
		while (from > 0) {
			Token before = sentence.token(from - 1);
			boolean joined = before.tag().equals("CC") && from > 1 && sentence.token(from - 2).isNoun();
			if (isDay(before) || (!joined && !before.tag().matches("DT|PRP\\$|JJ|NN.*|CD|POS|HYPH"))) {
				break;
			}
			from--;
		}
		boolean parted = from == 0 || Words.isMark(sentence.token(from - 1));
		Span whole = new Span(sentence.token(from).span().begin(), voice.span().end());
		return parted ? new Voice(sentence, voice.head(), whole, voice.kind()) : voice;
	}

	static boolean isDay(Token token) {
		return DAYS.contains(token.text().toLowerCase(java.util.Locale.ROOT));
	}

	/** The words of the phrase, without what explains it after a comma. */
	private static Span phrase(Sentence sentence, Token head) {
		List<Token> below = sentence.subtree(head, Voices::explains);
		int from = head.index();
		int to = head.index();
		while (from > 0 && below.contains(sentence.token(from - 1)) && !stops(sentence, from - 1)) {
			from--;
		}
		while (to + 1 < sentence.size() && below.contains(sentence.token(to + 1)) && !stops(sentence, to + 1)) {
			to++;
		}
		while (to > head.index() && sentence.token(to).tag().matches("CC|IN|,|POS|TO")) {
			to--;
		}
		while (from < head.index() && sentence.token(from).tag().matches("CC|IN|RB|TO|HYPH|VBG|VBD|VBZ")) {
			from++;
		}
		return new Span(sentence.token(from).span().begin(), sentence.token(to).span().end());
	}

	private static boolean explains(Token token) {
		return (token.relation().equals("acl") && token.tag().equals("VBG")) || (token.isRelated("acl:relcl", "appos",
				"parataxis", "dep", "punct", "case", "cop", "advcl", "obl:tmod", "nmod:tmod")
				&& !token.tag().matches("HYPH|POS|IN|TO|VBN|JJ|NNP|NN|CD") && !token.is("’", "'"));
	}

	private static boolean stops(Sentence sentence, int at) {
		Token token = sentence.token(at);
		Token before = Words.at(sentence, at - 1);
		Token after = Words.at(sentence, at + 1);
		boolean owned = token.is("’", "'") && before != null && after != null && after.isNoun()
				&& before.tag().matches("NNS|NNPS") && before.span().end() == token.span().begin();
		if (owned) {
			return false;
		}
		return token.text().equals(",") || token.is("as", "that", "who", "which") || Words.isQuoteMark(token)
				|| Words.isEnd(token) || token.text().equals(":") || isDay(token) || token.text().equals("—")
				|| Words.isFinite(token);
	}

}
