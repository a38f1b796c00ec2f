package dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.actor.Cast;
import dateline.actor.Mention;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

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

	/** What is done according to these is not told by them. */
	private static final Set<String> MEASURES = Set.of("plan", "schedule", "size", "type", "age", "need", "ability",
			"height", "weight", "rank", "law", "rule", "procedure", "tradition", "custom", "standard", "taste", "merit",
			"price", "season", "wish", "instruction", "order", "principle", "criterion", "protocol", "timetable",
			"script", "means", "kind", "degree", "importance", "circumstance", "location");

	/** What a word that explains the speaker is not. */
	private static final Set<String> UNEXPLAINING = Set.of("HYPH", "POS", "IN", "TO", "VBN", "JJ", "NNP", "NN", "CD",
			"$");

	private final ReportingLexicon lexicon;

	private final Cast cast;

	Voices(ReportingLexicon lexicon, Cast cast) {
		this.lexicon = lexicon;
		this.cast = cast;
	}

	/** The noun phrase that begins here, if it names a speaker. */
	Optional<Voice> startingAt(Sentence sentence, int from) {
		int head = phrase(sentence, from, sentence.size())[1];
		return (head >= 0) ? voice(sentence, named(sentence, head)) : counted(sentence, from);
	}

	/**
	 * What heads the name that ends here: "embassy" of "the Thai embassy in Lima",
	 * "Ministry" of "the Ministry of Health of Bavaria state".
	 */
	private Token named(Sentence sentence, int last) {
		Token token = sentence.token(last);
		Token before = Words.at(sentence, last - 1);
		boolean region = before != null && before.isName()
				&& token.is("state", "province", "region", "county", "governorate", "oblast", "prefecture");
		return name(sentence, token)
			.or(() -> region ? name(sentence, before).filter((name) -> isOf(sentence, name)) : Optional.empty())
			.map((mention) -> sentence.token(mention.head()))
			.orElse(token);
	}

	private static boolean isOf(Sentence sentence, Mention name) {
		return sentence.within(name.span()).stream().anyMatch((each) -> each.is("of"));
	}

	/** The name that the word is part of. */
	Optional<Mention> name(Sentence sentence, @Nullable Token token) {
		return (token == null) ? Optional.empty() : this.cast.mention(sentence, token)
			.filter((mention) -> mention.kind() == Mention.Kind.NAME && mention.span().contains(token.span()));
	}

	/** The index after the noun phrase that begins here; the same index if none does. */
	int phraseEnd(Sentence sentence, int from, int limit) {
		int[] found = phrase(sentence, from, limit);
		return (found[1] >= 0 || counted(sentence, from).isPresent()) ? Math.max(found[0], from + 1) : from;
	}

	/** Where a noun phrase without what hangs on it ends, and its last noun, or -1. */
	private int[] phrase(Sentence sentence, int from, int limit) {
		int at = from;
		int head = -1;
		while (at < limit) {
			Token token = sentence.token(at);
			boolean named = token.isNoun() || token.tag().equals("PRP") || isInName(sentence, token)
					|| isAged(sentence, token);
			boolean part = token.tag().startsWith("JJ") || token.tag().matches("DT|PRP\\$|CD|POS|VBN|\\$|HYPH")
					|| token.is("U.S.", "then", "&", "acting", "outgoing", "incoming");
			if (!named && !part) {
				break;
			}
			boolean fresh = token.tag().matches("DT|PRP|PRP\\$|VBN")
					|| (token.tag().startsWith("JJ") && (at + 1 >= limit || !sentence.token(at + 1).isNoun()));
			if ((head >= 0 && head == at - 1 && fresh && !isInName(sentence, token)) || (isDay(token) && head >= 0)
					|| (head >= 0 && token.is("close", "familiar"))) {
				break;
			}
			head = named ? at : head;
			at++;
			if (token.tag().equals("PRP")) {
				break;
			}
		}
		return new int[] { at, head };
	}

	/** "the 51-year-old" */
	private static boolean isAged(Sentence sentence, Token token) {
		return token.is("old") && Words.is(sentence, token.index() - 2, "year", "month");
	}

	/**
	 * "according to figures from the ministry", "according to a list seen by reporters":
	 * who they are from, or nobody known; nothing in "according to plan".
	 */
	Optional<Voice> figures(Sentence sentence, int from) {
		int[] found = phrase(sentence, from, sentence.size());
		if (found[1] < 0) {
			return Optional.empty();
		}
		Token noun = sentence.token(found[1]);
		if (MEASURES.contains(noun.lemma()) || isDay(noun) || noun.tag().equals("PRP")) {
			return Optional.empty();
		}
		for (int i = noun.index() + 1; i < Math.min(noun.index() + 5, sentence.size()); i++) {
			if (sentence.token(i).is("from", "by") || (sentence.token(i).is("of") && FIGURES.contains(noun.lemma()))) {
				Optional<Voice> owner = startingAt(sentence, i + 1)
					.filter((each) -> each.kind() != SpeakerKind.DOCUMENT && !each.head().hasLemma("reporter"));
				if (owner.isPresent()) {
					return owner;
				}
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
		Token parent = parent(sentence, head);
		if (parent != null) {
			Span words = parent.span().cover(head.span());
			return kind(sentence, parent, 0).map((kind) -> new Voice(sentence, parent, words, kind));
		}
		return kind(sentence, head, 0).map((kind) -> new Voice(sentence, head, named(sentence, head), kind));
	}

	/** The "mum" of "mum-of-two". */
	private static @Nullable Token parent(Sentence sentence, Token number) {
		int of = number.index() - (Words.is(sentence, number.index() - 1, "-") ? 2 : 1);
		int noun = of - (Words.is(sentence, of - 1, "-") ? 2 : 1);
		Token token = Words.at(sentence, noun);
		return (token != null && number.tag().equals("CD") && Words.is(sentence, of, "of")
				&& token.is("mum", "mom", "mother", "dad", "father", "grandmother", "grandfather", "gran", "grandad"))
						? token : null;
	}

	/** The words of the phrase, and the whole of the name in it. */
	private Span named(Sentence sentence, Token head) {
		Span words = phrase(sentence, head);
		return name(sentence, head).map((mention) -> words.cover(mention.span())).orElse(words);
	}

	private Optional<SpeakerKind> kind(Sentence sentence, Token head, int depth) {
		if (depth > 0 && head.is("them", "us")) {
			return Optional.of(SpeakerKind.PERSON);
		}
		if (head.tag().startsWith("PRP")) {
			return head.is("he", "she", "they", "it", "his", "her", "their", "its", "him")
					? Optional.of(SpeakerKind.PRONOUN) : Optional.empty();
		}
		if (Words.isRelative(head) || isDay(head)) {
			return Optional.empty();
		}
		if (isAged(sentence, head)
				|| (head.is("those") && Words.is(sentence, head.index() + 1, "who", "living", "still"))) {
			return Optional.of(SpeakerKind.PERSON);
		}
		Token group = head.tag().matches("CD|DT|JJ|JJS") ? sentence.child(head, "nmod").orElse(null) : null;
		if (group != null && depth == 0 && Words.is(sentence, head.index() + 1, "of")) {
			return kind(sentence, group, 1);
		}
		if (head.is("third", "fourth", "fifth") && Words.is(sentence, head.index() - 1, "a")
				&& head.isRelated("nsubj")) {
			return Optional.of(SpeakerKind.PERSON);
		}
		if (head.is("up") && Words.is(sentence, head.index() - 1, "-")
				&& Words.is(sentence, head.index() - 2, "start")) {
			return Optional.of(SpeakerKind.BODY);
		}
		Optional<SpeakerKind> listed = this.lexicon.speaker(head.lemma());
		if (listed.isPresent() && listed.get() == SpeakerKind.VOICE) {
			Token owner = sentence.child(head, "nmod:poss").orElse(null);
			return (owner == null || depth > 0) ? Optional.empty()
					: kind(sentence, owner, 1).filter((kind) -> kind != SpeakerKind.DOCUMENT)
						.map((kind) -> listed.get());
		}
		Mention mention = this.cast.mention(sentence, head).orElse(null);
		if (mention != null && mention.kind() == Mention.Kind.NAME
				&& (mention.head() == head.index() || (!head.isNoun() && mention.span().contains(head.span())))) {
			return Optional.of(SpeakerKind.NAME);
		}
		if (listed.isPresent()) {
			return listed;
		}
		if (head.is("figures", "data", "statistics")
				&& !sentence.children(head, "compound", "amod", "nmod:poss", "nmod").isEmpty()) {
			return Optional.of(SpeakerKind.DOCUMENT);
		}
		if (head.is("all", "both") && head.isRelated("nsubj") && head.tag().matches("DT|PDT|CC")) {
			return Optional.of(SpeakerKind.PERSON);
		}
		if (head.isName() || head.entity() != null || isAbbreviation(head) || isCapital(sentence, head)) {
			return Optional.of(SpeakerKind.NAME);
		}
		return (head.tag().matches("DT|CD|JJ|JJS|NN|NNS")
				&& head.lemma().toLowerCase(java.util.Locale.ROOT).matches(".*(man|woman|men|women|ologist)"))
						? Optional.of(SpeakerKind.PERSON) : Optional.empty();
	}

	/** "NHS Tayside", "Kivu Metals": a name that the tagger took for a common noun. */
	private static boolean isCapital(Sentence sentence, Token head) {
		Token before = Words.at(sentence, head.index() - 1);
		return head.index() > 1 && before != null && head.tag().matches("NNS?") && before.isNoun()
				&& Character.isUpperCase(head.text().charAt(0)) && Character.isUpperCase(before.text().charAt(0));
	}

	/** "SoDMA", "NS": capitals that the tagger took for a common noun. */
	private static boolean isAbbreviation(Token token) {
		return Words.isWho(token) || (token.tag().equals("NN") && token.text().matches("\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*"));
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
			if (isDay(before) || (!joined && !Words.isWho(before)
					&& !before.tag().matches("DT|PRP\\$|JJ|NN.*|CD|POS|HYPH|\\$"))) {
				break;
			}
			from--;
		}
		boolean parted = from == 0 || Words.isMark(sentence.token(from - 1))
				|| Words.isQuoteMark(sentence.token(from - 1));
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
		while (from < head.index() && isOutside(sentence, from)) {
			from++;
		}
		return new Span(sentence.token(from).span().begin(), sentence.token(to).span().end());
	}

	/** What no phrase begins with, but "acting mayor" and "newly elected mayor" do. */
	private static boolean isOutside(Sentence sentence, int at) {
		Token token = sentence.token(at);
		boolean attribute = token.isRelated("amod")
				|| (token.tag().equals("RB") && sentence.token(at + 1).isRelated("amod"));
		return isClock(token) || (token.tag().matches("CC|IN|RB|TO|HYPH|VBG|VBD|VBZ") && !attribute);
	}

	/** "14:32 Police say": the hour of an entry in a live report. */
	private static boolean isClock(Token token) {
		String text = token.text();
		return token.index() == 0 && text.length() >= 4 && text.length() <= 5 && (text.indexOf(':') > 0)
				&& Character.isDigit(text.charAt(0));
	}

	/** "Okoro-Uy", "van 't Veen". */
	boolean isInName(Sentence sentence, Token token) {
		return this.cast.isInName(sentence, token);
	}

	private static boolean explains(Token token) {
		return (token.relation().equals("acl") && token.tag().equals("VBG"))
				|| (token.isRelated("acl:relcl", "appos", "parataxis", "dep", "punct", "case", "cop", "advcl",
						"obl:tmod", "nmod:tmod") && !UNEXPLAINING.contains(token.tag()) && !token.is("’", "'"));
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
