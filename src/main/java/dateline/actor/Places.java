package dateline.actor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Tells from the words around a name that it only says where: "a shopkeeper in Uri", "at
 * Jabal Tawil", "Hiran’s deputy governor", "Declan Byrne, 58, of Blackrock". Recognisers
 * take such names for people and organisations.
 */
final class Places {

	/** Nouns that a place has and no person. */
	private static final Set<String> OWNED = Set.of("governor", "mayor", "province", "district", "capital", "port",
			"airport", "harbour", "harbor", "population", "residents", "outskirts", "streets", "suburbs", "coast",
			"coastline", "hospital", "prefect", "county", "villages", "beaches");

	/** Nouns before "in" that trust people: "confidence in Ana Lima". */
	private static final Set<String> TRUST = Set.of("confidence", "interest", "trust", "faith", "belief", "believe",
			"trusts", "believes", "shares", "stake", "invest", "invested", "stakes", "investors", "investment");

	/** Kinds of places that "of" ties to their name: "the port of Pilar". */
	private static final Set<String> KINDS = Set.of("port", "city", "town", "village", "island", "islands", "province",
			"district", "region", "county", "municipality", "commune", "suburb", "hamlet", "parish", "borough", "state",
			"department", "locality", "settlement", "township", "neighbourhood", "neighborhood", "outskirts", "south",
			"north", "east", "west", "northeast", "northwest", "southeast", "southwest", "strait", "bay", "gulf",
			"lake", "community", "peninsula", "governorate", "oblast", "coast", "waters", "resort", "canton",
			"prefecture", "rocks", "shore", "shores", "slope", "slopes", "foothills", "foot", "summit", "hills",
			"valley", "isle", "isles", "islet", "islets", "reef", "atoll", "archipelago", "cape", "headland", "estuary",
			"beach", "beaches", "cliffs", "suburbs", "towns", "villages", "cities", "districts", "provinces",
			"neighbourhoods", "neighborhoods", "hamlets", "quarter", "ward", "subdistrict", "sub-district",
			"sub-county", "arrondissement", "barangay", "favela", "enclave", "exclave", "river", "mountain", "volcano",
			"glacier", "plateau", "desert", "moon", "planet", "asteroid", "comet", "constellation", "galaxy", "steppe",
			"voivodeship", "raion", "emirate", "sultanate", "republic");

	/** First words of places and of no people: "Villa Moreno", "Deir Hafir". */
	private static final String[] FIRST = { "Villa", "Vila", "Puerto", "Porto", "Ciudad", "Cerro", "Deir", "Beit",
			"Kafr", "Kfar", "Wadi", "Bab", "Jabal", "Jebel", "Tall", "Bandar", "Kuala", "Lac", "Lago", "Isla", "Île",
			"Ilha", "Playa", "Praia", "Khirbet", "Ras", "Kiryat", "Givat", "Nahal", "Velika", "Nowy", "Nowa" };

	/** Titles, before a name, of who holds an office of a place. */
	private static final Set<String> MAYORS = Set.of("Mayor", "Governor", "Bishop", "Archbishop", "Gov.", "Sultan",
			"Senator", "Sheriff");

	private Places() {
	}

	/** "The port of Pilar", "the border city of Pedro Negro". */
	static boolean isOfKind(Name name) {
		Sentence sentence = name.sentence();
		int of = name.first() - 1;
		if (of > 0 && sentence.token(of).is("of") && KINDS.contains(sentence.token(of - 1).text())) {
			return true;
		}
		if (of > 1 && sentence.token(of).is("of") && sentence.token(of - 1).is("side", "sides")
				&& sentence.token(of - 2).tag().startsWith("JJ")) {
			return true;
		}
		boolean listed = of > 1 && sentence.token(of).is("and", "or", ",");
		while (listed && of > 1 && (sentence.token(of).is("and", "or", ",") || sentence.token(of).isName())) {
			of--;
		}
		return listed && sentence.token(of).is("of", "like", "as")
				&& KINDS.contains(sentence.token(sentence.token(of - 1).is("such") && of > 1 ? of - 2 : of - 1).text())
				&& sentence.token(sentence.token(of - 1).is("such") && of > 1 ? of - 2 : of - 1).tag().equals("NNS");
	}

	/** A name in the sentence that can only be a place there. */
	static boolean isNamed(Name name) {
		Token after = name.after();
		boolean alone = after == null || !(after.tag().equals("POS") || after.isNoun());
		if (!name.isPerson()) {
			boolean within = name.first() == name.last() && name.rule() == ActorRule.RECOGNISED && alone
					&& (isBehind(name, "in") || isSeated(name));
			return within || isHome(name) || isDropCap(name);
		}
		if (!name.titles().isEmpty()) {
			return name.first() == name.last() && name.sentence().token(name.first() - 1).is("Sheikh", "Shaykh", "Emir")
					&& name.first() > 1 && isSite(name.sentence(), name.first() - 1);
		}
		if (name.tokens().getFirst().is(FIRST) && name.last() > name.first()) {
			return true;
		}
		boolean single = name.first() == name.last();
		return isExplained(name) || isOfMayor(name) || (single && alone && isBehind(name, "in"))
				|| (single && isOwner(name)) || isHome(name);
	}

	/**
	 * "Stockton North", "Salima North-East", "Upper Ewaso": a ward or seat, by its end of
	 * the compass; "Ana West" is a person.
	 */
	static boolean isWard(Name name, GivenNames given) {
		if (!name.isBarePerson() || name.first() == name.last()) {
			return false;
		}
		Token last = name.tokens().getLast();
		boolean certain = last.text().matches("(?:North|South)-(?:East|West|Central)")
				|| name.tokens().getFirst().is("Upper", "Lower", "Mid", "Greater", "North", "South", "East");
		boolean end = last.is("North", "South", "East", "West", "Central", "Urban", "Rural")
				&& !given.has(name.tokens().getFirst()) && !HumanSigns.isAged(name) && !HumanSigns.isWho(name)
				&& !Speech.isSpeaking(name.sentence(), name.first(), name.last());
		return certain || end;
	}

	/** "Pelworth, a market town of 9,000,". */
	private static boolean isExplained(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 2;
		if (at >= sentence.size() || !sentence.token(at - 1).is(",") || !sentence.token(at).is("a", "an", "the")) {
			return false;
		}
		for (int i = at + 1; i < Math.min(sentence.size(), at + 8); i++) {
			Token token = sentence.token(i);
			boolean ends = NounPhrases.isLast(sentence, i);
			if (token.tag().equals("NN") && ends && !(i + 1 < sentence.size() && sentence.token(i + 1).is("and"))) {
				return KINDS.contains(token.text()) || token.is("stop", "township", "outpost");
			}
			if (!token.tag().matches("JJ.?|NN|VB[GN]|HYPH|CC|CD|RB.?")) {
				return false;
			}
		}
		return false;
	}

	/** "the Winterthur-based company". */
	static boolean isSeat(Name name) {
		int next = name.last() + 1;
		return next + 1 < name.sentence().size() && name.sentence().token(next).tag().equals("HYPH")
				&& name.sentence().token(next + 1).is("based", "born", "bound", "area");
	}

	/** Whether the word can only be where something is. */
	static boolean isSite(Sentence sentence, int at) {
		return at > 0 && sentence.token(at - 1).is("in", "near", "outside", "around");
	}

	/** Whether it stands behind a preposition of place, in no other sense. */
	static boolean isLocative(Name name) {
		return isBehind(name, "in", "at", "near", "outside", "inside", "around", "from", "through", "across");
	}

	private static boolean isBehind(Name name, String... prepositions) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		if (at >= 0 && sentence.token(at).is("the")) {
			at--;
		}
		return at >= 0 && sentence.token(at).is(prepositions)
				&& (at == 0 || !TRUST.contains(NameParts.lower(sentence.token(at - 1))));
	}

	/** "Hiran’s deputy governor". */
	private static boolean isOwner(Name name) {
		Sentence sentence = name.sentence();
		int at = name.last() + 2;
		if (at >= sentence.size() || !sentence.token(at - 1).tag().equals("POS")) {
			return false;
		}
		List<Token> owned = sentence.tokens().subList(at, Math.min(sentence.size(), at + 3));
		return owned.stream()
			.takeWhile((token) -> token.isNoun() || token.tag().startsWith("JJ"))
			.anyMatch((token) -> OWNED.contains(token.text()));
	}

	/** "Declan Byrne, 58, of Blackrock,", "Mayor Ana Lima of Tarma". */
	private static boolean isHome(Name name) {
		Sentence sentence = name.sentence();
		int of = name.first() - 1;
		if (of < 1 || !sentence.token(of).is("of", "from")) {
			return false;
		}
		boolean aged = of >= 3 && sentence.token(of - 1).is(",") && sentence.token(of - 2).tag().equals("CD")
				&& sentence.token(of - 3).is(",");
		boolean comma = name.isPerson() && of > 1 && sentence.token(of).is("of") && sentence.token(of - 1).is(",")
				&& sentence.token(of - 2).entity() == EntityType.PERSON && name.after() != null
				&& Objects.requireNonNull(name.after()).is(",");
		return aged || comma || (name.isPerson() && isBehindMayor(sentence, of))
				|| (name.isPerson() && single(name) && sentence.token(of - 1).entity() == EntityType.PERSON);
	}

	/** "The mayor of Camilo Lumar": no person has one. */
	private static boolean isOfMayor(Name name) {
		Sentence sentence = name.sentence();
		int of = name.first() - 1;
		return of > 0 && sentence.token(of).is("of")
				&& sentence.token(of - 1)
					.is("mayor", "ex-mayor", "mayors", "governor", "prefect", "bishop", "archbishop", "mayoress",
							"vice-mayor", "councillor", "diocese", "archdiocese");
	}

	/** "Mayor Ana Lima of Datu Lumar". */
	private static boolean isBehindMayor(Sentence sentence, int of) {
		if (!sentence.token(of).is("of")) {
			return false;
		}
		int at = of - 1;
		while (at > 0 && of - at < 6 && sentence.token(at).isName() && !MAYORS.contains(sentence.token(at).text())) {
			at--;
		}
		return at < of - 1 && MAYORS.contains(sentence.token(at).text());
	}

	private static boolean single(Name name) {
		return name.first() == name.last();
	}

	/** "The MP for Tarma", "the union's secretary for Lumeshire". */
	private static boolean isSeated(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		return at > 0 && sentence.token(at).is("for")
				&& sentence.token(at - 1).is("MP", "MSP", "TD", "secretary", "councillor", "senator", "candidate")
				&& !name.text().equals(name.text().toUpperCase(Locale.ROOT));
	}

	/** "CLONMEL nurse": papers print the first word of an article in capitals. */
	private static boolean isDropCap(Name name) {
		String text = name.text();
		Token after = name.after();
		return name.first() == 0 && name.last() == 0 && text.length() > 6 && text.equals(text.toUpperCase(Locale.ROOT))
				&& after != null && after.text().equals(after.text().toLowerCase(Locale.ROOT));
	}

}
