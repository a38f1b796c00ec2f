package dateline.actor;

import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Tells from the words around a name that it stands for something made, written or
 * enacted: "a Toyota Corolla", "a Vuitton bag", "the film, Winter Bees,", "the Plastics
 * Bill".
 */
final class Products {

	private static final Set<String> MADE = Set.of("jet", "jets", "plane", "planes", "car", "cars", "van", "vans",
			"truck", "trucks", "lorry", "lorries", "helicopter", "helicopters", "airliner", "airliners", "aircraft",
			"engine", "engines", "phone", "phones", "laptop", "laptops", "saloon", "hatchback", "pickup", "pick-up",
			"SUV", "minibus", "tractor", "motorbike", "motorcycle", "bag", "handbag", "dress", "watch", "suit", "shirt",
			"trainers", "shoes", "perfume", "painting", "sketch", "print", "necklace", "violin", "guitar", "piano",
			"pickups", "pick-ups", "vehicles", "SUVs", "minibuses", "motorbikes", "motorcycles", "tractors", "rifles",
			"pistols", "watches", "bags", "rifle", "pistol", "revolver", "shotgun", "drone", "drones", "bomb",
			"turboprop", "biplane", "tablet");

	private static final Set<String> WORKS = Set.of("film", "movie", "novel", "book", "play", "song", "album",
			"musical", "opera", "series", "documentary", "poem", "sitcom", "ballet", "symphony", "sequel",
			"bestseller");

	/** What is made and has a name, and is never a body. */
	private static final Set<String> THINGS = Set.of("chip", "processor", "drug", "vaccine", "rocket", "missile",
			"satellite", "spacecraft", "telescope", "chatbot", "smartphone", "console", "film", "movie", "novel",
			"album", "song", "musical", "opera", "documentary", "sitcom", "painting", "exercise", "podcast", "poem",
			"racehorse", "antibiotic", "pesticide", "herbicide", "cryptocurrency", "ransomware", "malware", "virus",
			"comet", "asteroid", "reactor", "airship", "supercomputer", "memoir");

	private Products() {
	}

	/** Whether the name of a firm or designer stands for what it makes. */
	static boolean isMade(Name name) {
		Sentence sentence = name.sentence();
		Token before = name.before();
		Token after = name.after();
		if (name.isPerson()) {
			return before != null && before.is("a", "an") && after != null && MADE.contains(after.text());
		}
		boolean counted = before != null && (before.is("a", "an") || before.tag().equals("CD"));
		boolean thing = after != null && MADE.contains(after.text());
		boolean model = after != null && (after.tag().equals("CD") || after.text().matches("\\p{Lu}+-?\\d.*")
				|| (after.isName() && after.entity() != EntityType.PERSON && after.entity() != EntityType.ORGANIZATION
						&& !(name.last() + 2 < sentence.size() && sentence.token(name.last() + 2).isNoun())));
		boolean initialled = name.rule() == ActorRule.RECOGNISED && name.text().matches("\\p{Lu}{2,4}") && after != null
				&& after.text().matches("\\d{2,3}") && before != null && before.is("the", "a", "an", "its", "old");
		boolean numbered = initialled || (name.rule() == ActorRule.RECOGNISED && name.last() > name.first()
				&& name.tokens().getLast().text().matches("\\d{3}\\w?|\\p{Lu}+-?\\d{2,}\\w?"));
		boolean type = after != null && after.text().matches("\\p{Lu}{1,2}-?\\d{2,}\\w?|7\\d7");
		if (numbered || type) {
			return true;
		}
		boolean article = before != null && before.is("a", "an", "the", "his", "her", "their", "two", "three");
		boolean ends = after == null || after.is(".", ",", "when", "at", "that", "was");
		return (counted && (thing || model || ends)) || (article && thing);
	}

	/** "The film, Winter Bees,". */
	static boolean isWork(Name name) {
		Sentence sentence = name.sentence();
		int comma = name.first() - 1;
		return comma > 0 && sentence.token(comma).is(",") && WORKS.contains(sentence.token(comma - 1).text())
				&& (name.after() == null || name.after().is(","));
	}

	/** "The paper in Nature Lumenics". */
	private static boolean isPublication(Name name) {
		Sentence sentence = name.sentence();
		int in = name.first() - 1;
		if (in > 0 && sentence.token(in).is("the")) {
			in--;
		}
		return in > 0 && !name.isPerson() && sentence.token(in).is("in") && sentence.token(in - 1)
			.is("paper", "study", "article", "published", "findings", "letter", "papers", "studies", "results");
	}

	/** "Lumen Corp.'s Lumen Explorer", a ship or a model. */
	private static boolean isOfMaker(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 2;
		if (at < 1 || !sentence.token(at + 1).tag().equals("POS") || name.first() == name.last()) {
			return false;
		}
		while (at > 0 && sentence.token(at - 1).isName()) {
			at--;
		}
		return sentence.token(at).text().equals(name.tokens().getFirst().text()) && at < name.first() - 2;
	}

	/** "The company's flagship chip, Orion 3,", "the diabetes drug Lumezic". */
	static boolean isCalled(Name name) {
		Sentence sentence = name.sentence();
		boolean seen = name.rule() == ActorRule.RECOGNISED
				|| (name.rule() == ActorRule.PERSON_NAME && name.titles().isEmpty());
		if (!seen) {
			return false;
		}
		if (isPublication(name) || isOfMaker(name) || isExplained(name)) {
			return true;
		}
		int comma = name.first() - 1;
		boolean apposed = comma > 0 && sentence.token(comma).is(",")
				&& (name.after() == null || name.after().is(",", "."));
		int noun = apposed ? comma - 1 : comma;
		return noun > 0 && sentence.token(noun).tag().equals("NN") && THINGS.contains(sentence.token(noun).text())
				&& (apposed || sentence.token(noun - 1).tag().matches("DT|JJ.?|NN|VB[GN]|POS|PRP\\$|HYPH"));
	}

	/** "Lumezic, a vaccine made by Orvia,". */
	private static boolean isExplained(Name name) {
		Sentence sentence = name.sentence();
		int noun = NounsInCommas.firstBehind(name);
		while (noun >= 0 && noun + 1 < sentence.size() && sentence.token(noun).tag().matches("JJ.?|NN|HYPH")
				&& sentence.token(noun + 1).tag().matches("JJ.?|NN|HYPH")) {
			noun++;
		}
		return noun >= 0 && noun < sentence.size() && sentence.token(noun).tag().equals("NN")
				&& THINGS.contains(sentence.token(noun).text());
	}

	/** "The Rwanda Bill", "the Official Secrets Act". */
	static boolean isLaw(Name name) {
		Sentence sentence = name.sentence();
		if (!name.tokens().getLast().text().matches("Act|Bill|Code|Treaty|Protocol|Accords?")) {
			return false;
		}
		int at = name.firstWithTitles() - 1;
		while (at > 0 && Character.isUpperCase(sentence.token(at).text().charAt(0)) && sentence.token(at).isNoun()) {
			at--;
		}
		boolean more = name.last() - at > 1;
		return more && at >= 0
				&& (sentence.token(at).is("the", "a", "this", "under") || sentence.token(at).tag().equals("POS"));
	}

	/** "Wiener schnitzel", which recognisers take for a person. */
	static boolean isCommon(Name name) {
		Token last = name.tokens().getLast();
		return name.isBarePerson() && name.last() > name.first() && last.text().matches("\\p{Ll}{4,}")
				&& !last.tag().startsWith("VB") && !name.sentence().token(name.last() - 1).is("-", "‐", "‑");
	}

}
