package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.gazetteer.Entry;
import dateline.gazetteer.Gazetteer;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Names that their form shows to be a business or an outlet, whatever the recogniser
 * takes their words for: partners ("Marlow &amp; Quist", "Marlow, Quist &amp; Ash",
 * "Marlow et Fils"), the shop of a family in a town ("Marlow's of Ashby"), a channel with
 * a number or a place ("Kanal 5", "TV Norte").
 */
final class FirmNames {

	/** "And Sons" in the languages of those who trade. */
	private static final String[] KIN = { "Fils", "Cie", "Frères", "Söhne", "Sohn", "Hijos", "Filhos", "Figli", "Zonen",
			"Sønner", "Söner", "Co", "Co.", "Associés", "Partner" };

	private static final Set<String> AND = Set.of("et", "und", "y", "e", "en", "og", "och", "&", "and");

	private static final Set<String> CHANNELS = Set.of("TV", "Kanal", "Canal", "Kanaal", "Telekanal", "Télé",
			"Televizija");

	private static final Pattern PART = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*");

	private final Gazetteer gazetteer;

	FirmNames(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	List<Name> find(Sentence sentence) {
		List<Name> found = new ArrayList<>();
		for (int at = 0; at < sentence.size(); at++) {
			partners(sentence, at).ifPresent(found::add);
			ofTown(sentence, at).ifPresent(found::add);
			channel(sentence, at).ifPresent(found::add);
			pair(sentence, at).ifPresent(found::add);
			nordic(sentence, at).ifPresent(found::add);
		}
		return found;
	}

	/** The token is the sign that joins the partners. */
	private Optional<Name> partners(Sentence sentence, int sign) {
		boolean kin = AND.contains(sentence.token(sign).text()) && sign + 1 < sentence
			.size() && (sentence.token(sign + 1).is(KIN)
					|| (sentence.token(sign).text().matches("&|and") && sentence.token(sign + 1).is("Sons", "Son")));
		if (!(kin || sentence.token(sign).text().equals("&")) || sign == 0 || sign + 1 >= sentence.size()
				|| !isPart(sentence.token(sign - 1)) || !isPart(sentence.token(sign + 1))) {
			return Optional.empty();
		}
		int first = sign - 1;
		while (first > 0 && isPart(sentence.token(first - 1)) && !(first == 1 && !sentence.token(0).isName())) {
			first--;
		}
		while (first > 1 && sentence.token(first - 1).is(",") && isPart(sentence.token(first - 2)) && !kin
				&& (first < 3 || !isPart(sentence.token(first - 3)))) {
			first -= 2;
		}
		int last = sign + 1;
		while (last + 1 < sentence.size() && isPart(sentence.token(last + 1))) {
			last++;
		}
		boolean letters = sentence.token(sign - 1).text().length() == 1
				|| sentence.token(sign + 1).text().length() == 1;
		boolean places = sentence.token(sign - 1).entity() == EntityType.LOCATION
				|| sentence.token(sign + 1).entity() == EntityType.LOCATION;
		return (letters || (places && !kin) || isKnown(sentence, first, last)) ? Optional.empty()
				: Optional.of(Name.of(sentence, first, last, ActorType.ORGANIZATION, ActorRule.FIRM));
	}

	/**
	 * "Marlow and Quist is preparing a case": two last names of which the verb makes one.
	 * The token is the "and".
	 */
	private static Optional<Name> pair(Sentence sentence, int and) {
		boolean people = and > 0 && and + 2 < sentence.size() && sentence.token(and).is("and")
				&& sentence.token(and - 1).entity() == EntityType.PERSON
				&& sentence.token(and + 1).entity() == EntityType.PERSON && isPart(sentence.token(and - 1))
				&& isPart(sentence.token(and + 1));
		boolean opens = and == 1 || (and > 1 && sentence.token(and - 2).is(",", "that", "but", "while"));
		boolean one = people && opens
				&& (sentence.token(and + 2).tag().equals("VBZ") || sentence.token(and + 2).is("was"));
		return one ? Optional.of(Name.of(sentence, and - 1, and + 1, ActorType.ORGANIZATION, ActorRule.FIRM))
				: Optional.empty();
	}

	/** "Lumen Skovbrug A/S": the token is the "A" where the form is cut in three. */
	private static Optional<Name> nordic(Sentence sentence, int form) {
		boolean cut = form > 0 && form + 2 < sentence.size() && sentence.token(form + 1).text().equals("/")
				&& (sentence.token(form).text() + sentence.token(form + 2).text()).matches("AS|SA|ApS|IS|KS")
				&& sentence.token(form).span().end() == sentence.token(form + 1).span().begin();
		int first = form;
		while (cut && first > 0 && isPart(sentence.token(first - 1))) {
			first--;
		}
		return (first < form) ? Optional.of(Name.of(sentence, first, form + 2, ActorType.ORGANIZATION, ActorRule.FIRM))
				: Optional.empty();
	}

	/** "Marlow's of Ashby": the token is the owner. */
	private static Optional<Name> ofTown(Sentence sentence, int owner) {
		boolean shop = owner + 3 < sentence.size() && isPart(sentence.token(owner))
				&& sentence.token(owner).text().length() > 2 && sentence.token(owner + 1).text().matches("['’]s")
				&& sentence.token(owner + 2).is("of") && isPart(sentence.token(owner + 3))
				&& !(owner > 0 && sentence.token(owner - 1).is("the"));
		if (!shop) {
			return Optional.empty();
		}
		int first = owner;
		while (first > 0 && isPart(sentence.token(first - 1)) && sentence.token(first - 1).isName()) {
			first--;
		}
		int last = owner + 3;
		while (last + 1 < sentence.size() && isPart(sentence.token(last + 1))) {
			last++;
		}
		return Optional.of(Name.of(sentence, first, last, ActorType.ORGANIZATION, ActorRule.FIRM));
	}

	/** "Kanal 5", "TV Norte": the token is the noun. */
	private static Optional<Name> channel(Sentence sentence, int noun) {
		boolean first = CHANNELS.contains(sentence.token(noun).text()) && noun + 1 < sentence.size()
				&& !(noun > 0 && isPart(sentence.token(noun - 1)));
		Token next = first ? sentence.token(noun + 1) : sentence.token(noun);
		boolean number = first && next.text().matches("\\d{1,2}")
				&& !(noun + 2 < sentence.size() && sentence.token(noun + 2).isNoun());
		boolean place = first && next.isName() && next.text().matches("\\p{Lu}\\p{Ll}{2,}")
				&& !(noun + 2 < sentence.size() && sentence.token(noun + 2).isNoun());
		return (number || place) ? Optional.of(Name.of(sentence, noun, noun + 1, ActorType.MEDIA, ActorRule.FIRM))
				: Optional.empty();
	}

	private boolean isKnown(Sentence sentence, int first, int last) {
		String text = Name.of(sentence, first, last, null, ActorRule.FIRM).text();
		return this.gazetteer.lookup(text).filter(Entry::isPlace).isPresent();
	}

	private static boolean isPart(Token token) {
		return PART.matcher(token.text()).matches()
				&& (token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("FW"))
				&& !NameParts.isCalendar(token);
	}

}
