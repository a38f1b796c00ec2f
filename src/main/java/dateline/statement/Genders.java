package dateline.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dateline.actor.CastMember;
import dateline.actor.GivenNames;
import dateline.actor.Mention;
import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether he or she can stand for a person: by titles ("Mr."), nouns beside the name ("a
 * spokeswoman") and given names of one gender. Who has none of these can be either.
 */
final class Genders {

	private static final Set<String> MALE = Set.of("mr", "mr.", "sir", "king", "prince", "spokesman", "chairman",
			"businessman", "policeman", "fisherman", "congressman", "councilman", "father", "son", "brother", "husband",
			"uncle", "grandfather", "widower", "man", "boy", "sheikh", "imam", "priest", "monk", "lord", "duke", "emir",
			"sultan", "herr", "señor", "monsieur", "don", "bishop", "archbishop", "cardinal", "pope", "ayatollah");

	private static final Set<String> FEMALE = Set.of("mrs", "mrs.", "ms", "ms.", "miss", "queen", "princess", "dame",
			"spokeswoman", "chairwoman", "businesswoman", "policewoman", "congresswoman", "councilwoman", "mother",
			"daughter", "sister", "wife", "aunt", "grandmother", "widow", "woman", "girl", "nun", "midwife", "actress",
			"baroness", "duchess", "frau", "señora", "madame", "lady");

	private final AnnotatedText text;

	private final Map<String, Character> known = new HashMap<>();

	Genders(AnnotatedText text) {
		this.text = text;
	}

	boolean fits(CastMember person, Token pronoun) {
		char wanted = pronoun.is("he", "his", "him") ? 'm' : 'f';
		char gender = this.known.computeIfAbsent(person.name(), (name) -> gender(person));
		return gender == '-' || gender == wanted;
	}

	/** Whether a noun for a person ("the grandmother") can stand for this one. */
	boolean agrees(CastMember person, Token noun) {
		char gender = this.known.computeIfAbsent(person.name(), (name) -> gender(person));
		return gender == '-' || of(noun) == '-' || gender == of(noun);
	}

	private char gender(CastMember person) {
		for (Mention mention : person.mentions()) {
			char beside = (mention.kind() == Mention.Kind.NAME) ? beside(mention) : '-';
			if (beside != '-') {
				return beside;
			}
		}
		char listed = GivenNames.gender(person.name().replaceAll("[ -].*", ""));
		char inflected = (listed != '-') ? listed : inflected(person.name());
		return (inflected != '-') ? inflected : meant(person);
	}

	/** "Petrov" is a man's name, "Petrova" a woman's; "Casanova" is neither. */
	private static char inflected(String name) {
		String last = name.toLowerCase(Locale.ROOT).replaceAll(".* ", "");
		boolean romance = last.matches(".*(nueva|villanova|casanova|terranova|c[oó]rdova|canova|genova)");
		return last.matches(".{3,}([oey]v|skiy|skyi)") ? 'm'
				: (!romance && last.matches(".{3,}([oey]va|skaya|ská|ovna)")) ? 'f' : '-';
	}

	/** By the pronouns that plainly mean the person, where all are of one gender. */
	private char meant(CastMember person) {
		char found = '-';
		for (Mention mention : person.mentions()) {
			Token token = this.text.sentences().get(mention.sentence()).token(mention.head());
			boolean pronoun = mention.kind() == Mention.Kind.PRONOUN
					&& token.is("he", "him", "his", "she", "her", "himself", "herself");
			char gender = !pronoun ? found : token.is("she", "her", "herself") ? 'f' : 'm';
			if (found != '-' && gender != found) {
				return '-';
			}
			found = gender;
		}
		return found;
	}

	/** By the words of the phrase before the name, and of the apposition behind. */
	private char beside(Mention mention) {
		Sentence sentence = this.text.sentences().get(mention.sentence());
		int first = QuotationReports.indexAfter(sentence, mention.span().begin());
		int last = QuotationReports.indexAfter(sentence, mention.span().end());
		for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
			Token each = sentence.token(i);
			if (!each.isNoun() && !each.tag().matches("JJ|HYPH") && !each.text().equals(",")) {
				break;
			}
			char found = of(each);
			if (found != '-') {
				return found;
			}
		}
		List<Token> behind = sentence.tokens().subList(last, Math.min(last + 5, sentence.size()));
		if (behind.isEmpty() || !behind.getFirst().text().equals(",") || behind.size() < 2
				|| !behind.get(1).tag().matches("DT|PRP\\$|NN|JJ")) {
			return '-';
		}
		for (Token each : behind.subList(1, behind.size())) {
			if (Words.isFinite(each) || each.text().equals(",") || each.tag().equals("IN")) {
				return '-';
			}
			if (of(each) != '-') {
				return of(each);
			}
		}
		return '-';
	}

	private static char of(Token token) {
		String word = token.text().toLowerCase(Locale.ROOT);
		return MALE.contains(word) ? 'm' : FEMALE.contains(word) ? 'f' : '-';
	}

}
