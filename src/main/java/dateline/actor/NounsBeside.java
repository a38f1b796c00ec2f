package dateline.actor;

import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a noun of {@code actor/bodies.tsv} beside a name says of it: "port operator X",
 * "the charity X", "the X union", "a group calling itself X", and in commas there. Null
 * where no such noun stands there.
 */
final class NounsBeside {

	private final BodyNouns nouns;

	private final NounsInCommas commas;

	NounsBeside(BodyNouns nouns) {
		this.nouns = nouns;
		this.commas = new NounsInCommas(nouns);
	}

	/** What the name is by the noun before it, else behind it, else in commas. */
	@Nullable ActorType of(Name name) {
		ActorType before = before(name);
		if (before != null) {
			return before;
		}
		ActorType behind = behind(name);
		return (behind != null) ? behind : this.commas.of(name);
	}

	/** What the noun of "the charity X", "a group called X" says. */
	@Nullable ActorType before(Name name) {
		return this.nouns.at(name.sentence(), nounBefore(name.sentence(), name.first()));
	}

	/** What the noun of "the X union" says. */
	private @Nullable ActorType behind(Name name) {
		int noun = name.last() + 1;
		boolean paper = noun < name.sentence().size()
				&& name.sentence().token(noun).is("newspaper", "magazine", "daily", "tabloid")
				&& name.sentence().token(noun).tag().equals("NN");
		return (paper || DefiniteNames.isDefinite(name)) ? this.nouns.singular(name.sentence(), name.last() + 1) : null;
	}

	/** What the noun of "a group calling itself X" says of X, null without any. */
	@Nullable ActorType called(Name name) {
		int noun = nounBefore(name.sentence(), name.first());
		return (noun < name.first() - 1) ? this.nouns.at(name.sentence(), noun) : null;
	}

	/** Whether a noun stands right behind and none right before: "the Rosiers clan". */
	boolean isOnlyBehind(Name name) {
		return this.nouns.at(name.sentence(), name.first() - 1) == null && behind(name) != null;
	}

	/** The name with the noun behind it: "Rosiers clan", "Lumen trade union". */
	String withNoun(Name name) {
		Sentence sentence = name.sentence();
		int noun = name.last() + 1;
		while (noun + 1 < sentence.size() && !this.nouns.has(sentence.token(noun))
				&& sentence.token(noun + 1).isNoun()) {
			noun++;
		}
		return Name.of(sentence, name.first(), noun, null, name.rule()).text();
	}

	/** The noun of "a group X", "a group called X", "a group calling itself X". */
	static int nounBefore(Sentence sentence, int first) {
		int before = first - 1;
		if (before > 1 && sentence.token(before).is("itself", "themselves")
				&& sentence.token(before - 1).hasLemma("call", "style", "name")) {
			return (before > 2 && sentence.token(before - 2).is("that", "which")) ? before - 3 : before - 2;
		}
		if (before > 1 && sentence.token(before).is("as") && sentence.token(before - 1).is("known")) {
			return (before > 3 && sentence.token(before - 2).is(",")) ? before - 3 : before - 2;
		}
		if (isHearer(sentence, before) && !isOutlet(sentence, before)) {
			return -1;
		}
		return (before > 0 && sentence.token(before).is("called", "named", "dubbed")) ? before - 1 : before;
	}

	/** "Told the newspaper Lume Dagbok that": who is told goes on to the clause. */
	private static boolean isOutlet(Sentence sentence, int noun) {
		int behind = noun + 1;
		while (behind < sentence.size() && sentence.token(behind).isName()) {
			behind++;
		}
		return sentence.token(noun)
			.is("newspaper", "paper", "daily", "weekly", "magazine", "tabloid", "website", "site", "broadcaster",
					"agency", "station", "channel")
				&& behind > noun + 1
				&& (behind == sentence.size() || sentence.token(behind).is("that", ",", ".", ":", "on", "in"));
	}

	/** "Told the court Lima had": a clause without "that" begins behind who is told. */
	private static boolean isHearer(Sentence sentence, int at) {
		return at > 1 && sentence.token(at).isNoun()
				&& sentence.token(at - 1).is("the", "a", "his", "her", "their", "this")
				&& sentence.token(at - 2).hasLemma("tell", "inform", "assure", "remind", "convince", "persuade");
	}

}
