package dateline.claim;

import java.util.Locale;

import dateline.claim.UnitLexicon.Role;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Span;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that stand apart from what they count:
 * <ul>
 * <li>TOLL: "the death toll rose to 87", "put the number of dead at 340"
 * <li>NUMBER_OF: "the number of refugees rose to 1.1 million", "put the number of houses
 * destroyed at 1,850", "bringing to 30 the number of those freed", "their number at 900"
 * <li>CROWD: "a crew of 22", "an island that is home to 12,000"
 * </ul>
 * Null where the number is that of something else ("the number of the house is 12").
 */
final class Tolls {

	private final AnnotatedText text;

	/** What changes to a number. */
	private static final String[] CHANGES = { "rise", "climb", "grow", "jump", "increase", "fall", "drop", "decline",
			"decrease", "soar", "surge", "swell", "shrink", "double", "triple", "leap", "rocket", "slump", "dip",
			"plunge", "tumble", "sink" };

	/** What comes to a number, with nothing between them. */
	private static final String[] REACHES = { "reach", "pass", "top", "hit", "total", "near", "approach", "exceed",
			"surpass" };

	/** What is put at a number, and not at what it costs. */
	private static final String[] COUNTABLE = { "arrest", "death", "injury", "casualty", "fatality", "detention",
			"attendance", "case", "infection", "displacement", "victim", "application", "request" };

	private final UnitLexicon lexicon;

	private final CountedPhrases phrases;

	Tolls(AnnotatedText text, UnitLexicon lexicon, CountedPhrases phrases) {
		this.text = text;
		this.lexicon = lexicon;
		this.phrases = phrases;
	}

	/** "The death toll rose to 87", "put the number of dead at 340". */
	@Nullable Meaning of(Sentence sentence, Quantity quantity) {
		Meaning after = after(sentence, quantity);
		after = (after != null) ? after : risen(sentence, quantity);
		after = (after != null) ? after : standing(sentence, quantity);
		if (after != null) {
			return after;
		}
		boolean exceeds = sentence.token(quantity.first()).hasLemma("exceed", "surpass");
		int end = exceeds ? quantity.first() + 1 : quantity.first();
		String left = " " + String.join(" ", sentence.tokens().subList(0, end).stream().map(Token::text).toList())
			.toLowerCase(Locale.ROOT) + " ";
		Meaning crowd = crowd(sentence, quantity);
		if (crowd != null) {
			return crowd;
		}
		if (!left.matches(
				".* (?:to|at|as|is|be|was|of|above|beyond|past|stands|stood|reached|exceeded|exceeds|exceed|surpassed|passed|topped|hit|than|reach|pass|approach|approached|nears|neared|top|totaled|totalled|from"
						+ "|numbered|numbers|rise|climb|fallen|fell|dropped|declined|increased|climbed|risen|rose|grown|grew|jumped|gone|soared|surged) (?:[\"“‘'`]+ )?")) {
			return null;
		}
		for (String phrase : this.lexicon.phrases(Role.TOLL)) {
			int found = left.lastIndexOf(" " + phrase + " ");
			Measure measure = this.lexicon.word(Role.TOLL, phrase);
			if (found >= 0 && measure != null
					&& !left.substring(found + phrase.length() + 1)
						.replaceFirst("^ , (?:which|that) ", "")
						.matches(".*[;,\\d].*")) {
				return tolled(sentence, quantity, measure, phrase);
			}
		}
		Meaning later = toll(sentence, quantity);
		if (later != null) {
			return later;
		}
		Meaning put = put(sentence, quantity);
		if (put != null) {
			return put;
		}
		boolean brought = left
			.matches(".* (?:bring|take|rais|brought|took)\\w* (?:the|its|their) [^;]*?\\bnumber of [^;]* to ");
		return brought || left.matches(".* number [^;,\\d]*") ? number(sentence, quantity) : null;
	}

	/**
	 * "<em>The toll</em>, which stood at 112 on Friday, has risen to 140", by the parse.
	 */
	private @Nullable Meaning toll(Sentence sentence, Quantity quantity) {
		Token verb = sentence.head(sentence.token(quantity.next() - 1));
		Token subject = (verb != null && verb.isVerb()) ? sentence.child(verb, "nsubj").orElse(null) : null;
		if (verb == null || subject == null || !subject.hasLemma("toll") || verb.index() > quantity.first() || !verb
			.hasLemma("rise", "climb", "stand", "reach", "jump", "grow", "fall", "increase", "exceed", "pass")) {
			return null;
		}
		return new Meaning(Measure.KILLED, "people", this.text.text(subject.span()), subject.span(),
				quantity.next() - 1, false, "TOLL");
	}

	/** NUMBER_OF: "<em>puts the arrests</em> in Lodge at 110", "put jobs lost at 40". */
	private @Nullable Meaning put(Sentence sentence, Quantity quantity) {
		int at = quantity.opening(sentence) - 1;
		if (at < 2 || !sentence.token(at).is("at")) {
			return null;
		}
		int verb = at - 1;
		while (verb >= 0 && !sentence.token(verb).hasLemma("put", "estimate")) {
			if (sentence.token(verb).is(",", ";", ":") || sentence.token(verb).tag().matches("CD|CC")) {
				return null;
			}
			verb--;
		}
		Counted counted = (verb >= 0) ? this.phrases.from(sentence, verb + 1) : null;
		boolean noun = counted != null && sentence.token(counted.head()).tag().equals("NNS")
				&& sentence.token(counted.head()).hasLemma(COUNTABLE);
		return (noun && counted != null)
				? this.lexicon.meaning(this.text, sentence, counted, quantity.next() - 1, "NUMBER_OF") : null;
	}

	/** "a crew of 22", "a crowd of more than 5,000". */
	private @Nullable Meaning crowd(Sentence sentence, Quantity quantity) {
		int of = quantity.first() - 1;
		Token next = (quantity.next() < sentence.size()) ? sentence.token(quantity.next()) : null;
		boolean ends = next == null || !(next.tag().matches("NN.*|JJ.*|HYPH|CD") || next.is("of", "-"));
		if (of > 1 && ends && sentence.token(of).is("to") && sentence.token(of - 1).is("home")) {
			return Meaning.people(Measure.PEOPLE, sentence, quantity, "CROWD");
		}
		if (of < 1 || !ends || !sentence.token(of).is("of")) {
			return null;
		}
		Measure measure = this.lexicon.act(Role.CROWD, sentence.token(of - 1));
		Span words = sentence.token(of - 1).span();
		return (measure != null)
				? new Meaning(measure, "people", this.text.text(words), words, quantity.next() - 1, false, "CROWD")
				: null;
	}

	/** "bringing to 30 the number of those freed", "bringing to 30 the death toll". */
	private @Nullable Meaning after(Sentence sentence, Quantity quantity) {
		int at = quantity.next();
		if (!sentence.word(quantity.first() - 1).equals("to") || !sentence.word(at).equals("the")) {
			return null;
		}
		if (sentence.word(at + 1).equals("number") && sentence.word(at + 2).equals("of")) {
			return counted(sentence, quantity, at + 3);
		}
		boolean toll = sentence.word(at + 1).equals("toll")
				|| (sentence.word(at + 1).equals("death") && sentence.word(at + 2).equals("toll"));
		Counted counted = toll ? this.phrases.from(sentence, at + 1) : null;
		return (counted != null) ? new Meaning(Measure.KILLED, "people", this.text.text(counted.words()),
				counted.words(), quantity.next() - 1, false, "TOLL") : null;
	}

	/** "The number of refugees in Chad rose to 1.1 million", "their number". */
	private @Nullable Meaning number(Sentence sentence, Quantity quantity) {
		for (int i = quantity.first() - 2; i > 0; i--) {
			if (!sentence.token(i).is("number")) {
				continue;
			}
			if (sentence.token(i + 1).is("of")) {
				return counted(sentence, quantity, i + 2);
			}
			Measure act = sentence.token(i + 1).tag().matches("VB[ND]")
					? this.lexicon.act(Role.OBJECT, sentence.token(i + 1)) : null;
			act = (act == null && sentence.token(i + 1).tag().matches("VB[ND]"))
					? this.lexicon.act(Role.ALONE_OBJECT, sentence.token(i + 1)) : act;
			if (act != null) {
				return new Meaning(act, "people", "people", sentence.token(i).span(), quantity.next() - 1, false,
						"NUMBER_OF");
			}
			boolean people = sentence.word(i - 1).equals("their")
					|| (sentence.word(i + 1).matches("on|aboard") && sentence.word(i + 2).matches("board|at"));
			return people ? new Meaning(Measure.PEOPLE, "people", "people", sentence.token(i).span(),
					quantity.next() - 1, false, "NUMBER_OF") : null;
		}
		return null;
	}

	/** "The number of attacks rose by 38%, to 1,146", "Arrests climbed to 4,310". */
	private @Nullable Meaning risen(Sentence sentence, Quantity quantity) {
		int to = quantity.first() - 1;
		Token number = sentence.token(quantity.next() - 1);
		Token verb = (to > 0 && sentence.token(to).is("to")) ? sentence.head(number) : null;
		boolean ends = quantity.next() >= sentence.size()
				|| sentence.token(quantity.next()).tag().matches("[,.:]|CC|IN|''")
				|| sentence.token(quantity.next()).is("last", "this", "a", "each", "per", "yesterday", "today");
		Token subject = (ends && verb != null && verb.hasLemma(CHANGES)) ? sentence.child(verb, "nsubj").orElse(null)
				: null;
		if (subject == null || subject.index() > to || !number.tag().equals("CD")) {
			return null;
		}
		if (subject.is("number")) {
			return sentence.word(subject.index() + 1).equals("of") ? counted(sentence, quantity, subject.index() + 2)
					: null;
		}
		boolean known = subject.tag().equals("NNS") && this.lexicon.noun(sentence, subject.index()) != null;
		Counted counted = known ? this.phrases.from(sentence, subject.index()) : null;
		return (counted != null && counted.head() == subject.index())
				? this.lexicon.meaning(this.text, sentence, counted, quantity.next() - 1, "NUMBER_OF") : null;
	}

	/**
	 * NUMBER_OF: "<em>Deaths</em> now stood at 89", "<em>Requests</em> may top 7,000".
	 */
	private @Nullable Meaning standing(Sentence sentence, Quantity quantity) {
		int led = quantity.first() - 1;
		int at = sentence.token(quantity.first()).hasLemma(REACHES) ? quantity.first() : led;
		boolean stands = led > 1 && sentence.token(led).is("at")
				&& sentence.token(led - 1).hasLemma("stand", "remain", "peak");
		Token verb = sentence.token(Math.max(0, stands ? led - 1 : at));
		if (!verb.isVerb() || !(stands || verb.hasLemma(REACHES)) || !quantity.endsPhrase(sentence)) {
			return null;
		}
		Token subject = sentence.child(verb, "nsubj").orElse(null);
		for (Token head = verb; subject == null && head != null && head.isRelated("xcomp", "ccomp");) {
			head = sentence.head(head);
			subject = (head != null) ? sentence.child(head, "nsubj", "nsubj:pass").orElse(null) : null;
		}
		boolean counted = subject != null && subject.index() < verb.index() && subject.tag().equals("NNS")
				&& subject.hasLemma(COUNTABLE);
		Counted phrase = (counted && subject != null) ? this.phrases.from(sentence, subject.index()) : null;
		return (phrase != null && subject != null && phrase.head() == subject.index())
				? this.lexicon.meaning(this.text, sentence, phrase, quantity.next() - 1, "NUMBER_OF") : null;
	}

	private @Nullable Meaning counted(Sentence sentence, Quantity quantity, int begin) {
		Meaning those = those(sentence, quantity, begin);
		if (those != null) {
			return those;
		}
		Counted counted = this.phrases.from(sentence, paidUp(sentence, begin));
		if (counted == null || !sentence.token(counted.head()).tag().matches("NNP?S")
				|| this.lexicon.isNone(sentence, counted.head())) {
			return null;
		}
		Meaning meaning = this.lexicon.meaning(this.text, sentence, counted, quantity.next() - 1, "NUMBER_OF");
		int after = counted.last() + 1;
		Measure act = (after < sentence.size() && sentence.token(after).tag().matches("VB[ND]")
				&& meaning.unit().equals("people")) ? this.lexicon.act(Role.OBJECT, sentence.token(after)) : null;
		return (act == null) ? meaning
				: new Meaning(act, "people", meaning.counted(), meaning.words(), meaning.anchor(), true, "NUMBER_OF");
	}

	/** Past "fully paid-up", whose particle would end the phrase. */
	private static int paidUp(Sentence sentence, int begin) {
		int at = begin;
		while (at + 3 < sentence.size() && sentence.token(at).tag().matches("RB|VBN|HYPH|RP")) {
			at++;
		}
		return (at > begin && sentence.token(at - 1).tag().equals("RP")) ? at : begin;
	}

	/** "the number of those arrested", "the number of those forced out of Lodge". */
	private @Nullable Meaning those(Sentence sentence, Quantity quantity, int begin) {
		boolean people = sentence.word(begin).matches("those|people|residents|villagers");
		if (!people || begin + 1 >= sentence.size()) {
			return null;
		}
		Token act = sentence.token(begin + 1);
		Measure state = this.lexicon.word(Role.STATE, act.text());
		Measure measure = (state == null && act.tag().matches("VB[ND]")) ? this.lexicon.act(Role.OBJECT, act) : state;
		boolean driven = act.is("forced", "driven", "pushed", "chased") && (sentence.word(begin + 2).equals("from")
				|| (sentence.word(begin + 2).equals("out") && sentence.word(begin + 3).equals("of")));
		int place = sentence.word(begin + 2).equals("from") ? begin + 3 : begin + 4;
		driven &= place < sentence.size() && (sentence.token(place).isName() || sentence.word(place).equals("their"));
		measure = driven ? Measure.DISPLACED : measure;
		Span words = sentence.token(begin).span();
		return (measure == null) ? null
				: new Meaning(measure, "people", this.text.text(words), words, quantity.next() - 1, true, "NUMBER_OF");
	}

	/** "the number of injured <em>villagers</em>" counts these. */
	private Meaning tolled(Sentence sentence, Quantity quantity, Measure measure, Span words, int next) {
		Counted counted = (next < sentence.size() && sentence.token(next).tag().matches("NNS|JJ|NN"))
				? this.phrases.from(sentence, next) : null;
		Span named = (counted != null && this.lexicon.isHuman(sentence.token(counted.head()))) ? counted.words()
				: words;
		return new Meaning(measure, "people", this.text.text(named), named, quantity.next() - 1, false, "TOLL");
	}

	private @Nullable Meaning tolled(Sentence sentence, Quantity quantity, Measure measure, String phrase) {
		int length = phrase.split(" ", -1).length;
		for (int i = quantity.first() - length; i >= 0; i--) {
			Span words = new Span(sentence.token(i).span().begin(), sentence.token(i + length - 1).span().end());
			if (this.text.text(words).equalsIgnoreCase(phrase)) {
				return tolled(sentence, quantity, measure, words, i + length);
			}
		}
		return null;
	}

}
