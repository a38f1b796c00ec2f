package dateline.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dateline.text.Sentence;

/**
 * Last names of the people that a text names in full, as they may stand alone: "Keller",
 * and with all that belongs to them "De Vries", "al-Rashid", "Adjei-Mensah", "Costa e
 * Silva".
 */
final class Surnames {

	private static final String PARTICLES = "(?:van|der|den|de|del|della|dela|di|da|do|dos|das|du|la|le|los|las|von|zu|zur|vom|zum|ter|ten|te|'t|’t|‘t|op|af|av|al|el|bin|ibn|bint|ben|abu|wa|ole|ould|ag|binti|mac|ó|ní|nic|uí|ap|ab|ferch|st|st\\.)";

	private static final Pattern PARTICLED = Pattern
		.compile("(?iU)\\S+ ((?:\\S+ [eyi] )?(?:" + PARTICLES + "[ -])*\\S+)$");

	/** Tokens of the longest last name. */
	private static final int LONGEST = 6;

	private Surnames() {
	}

	/** Last names of a father in Spanish and Portuguese, which go before the mother's. */
	private static final Pattern PATERNAL = Pattern.compile(
			"(?U).*(?:[áéíóúñãç].*|ez|eda|ero|era|ado|oza|osa|aro|ardo|ales|eros|anes|ines|uiz|ruz|osta|ilva|eira|illo)");

	/** Whether a folded last name is one of the Spanish or Portuguese kind. */
	static boolean isFathers(String folded) {
		return PATERNAL.matcher(folded).matches();
	}

	/** All folded words of the people that the names have in full. */
	static Set<String> words(List<Name> names) {
		return names.stream()
			.filter((name) -> name.isPerson() && PersonName.of(name.text()).isFull())
			.flatMap((name) -> PersonName.of(name.text()).words().stream())
			.collect(Collectors.toSet());
	}

	/** Folded last names of the people that the names have in full. */
	static Set<String> of(List<Name> names) {
		Set<String> surnames = new HashSet<>();
		for (Name name : names) {
			PersonName person = PersonName.of(name.text());
			if (name.isPerson() && person.isFull() && person.last().length() > 1) {
				surnames.add(person.last());
				Matcher tail = PARTICLED.matcher(name.text());
				if (person.size() == 3 && PATERNAL.matcher(name.text().split("\\s+", -1)[1]).matches()
						&& PATERNAL.matcher(name.text()).matches()) {
					surnames.add(person.given().getLast());
				}
				if (tail.find() && !PersonName.fold(tail.group(1)).equals(person.last())) {
					surnames.add(PersonName.fold(tail.group(1)));
				}
			}
		}
		return surnames;
	}

	/**
	 * The last token of a last name of several words or parts that begins here, -1 for
	 * none.
	 */
	static int tail(Sentence sentence, int first, Set<String> surnames) {
		String begin = PersonName.fold(sentence.token(first).text());
		boolean word = sentence.token(first).text().chars().anyMatch(Character::isLetter);
		if (!word || surnames.stream().noneMatch((surname) -> surname.startsWith(begin))) {
			return -1;
		}
		for (int last = Math.min(sentence.size() - 1, first + LONGEST); last > first; last--) {
			String words = Character.isLetter(sentence.token(last).text().charAt(0)) ? words(sentence, first, last)
					: "";
			if (surnames.contains(words)) {
				return last;
			}
		}
		return -1;
	}

	private static String words(Sentence sentence, int first, int last) {
		StringBuilder words = new StringBuilder();
		for (int i = first; i <= last; i++) {
			boolean spaced = i > first && sentence.token(i - 1).span().end() < sentence.token(i).span().begin();
			words.append(spaced ? " " : "").append(sentence.token(i).text());
		}
		return PersonName.fold(words.toString());
	}

}
