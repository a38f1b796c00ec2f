package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dateline.gazetteer.Gazetteer;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * The names that the words of a sentence make themselves: what the recogniser takes for
 * people and organisations, capitalised words after a title, outlets, names beside a noun
 * that says what they are, and words with capitals inside ("ProRail").
 */
final class RecognisedNames {

	static final Pattern MIXED = Pattern
		.compile("(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Ja|Ann|Jo|Ru|Ó)\\p{Lu}[\\p{L}]*\\p{Ll}\\p{Lu}[\\p{L}]*");

	private final PersonFinder people;

	private final Titles titles;

	private final BodiesBesideNouns beside = new BodiesBesideNouns();

	private final RepresentedBodies represented;

	private final Outlets outlets;

	private final OpeningNames opening;

	private final Organizations organizations;

	/** Words that alone name no organisation, though recognisers take them for one. */
	private final Set<String> common;

	/**
	 * @param common words that alone name no organisation
	 */
	RecognisedNames(Gazetteer gazetteer, Roles roles, PersonFinder people, Institutions institutions,
			Set<String> common, GivenNames given) {
		this.people = people;
		this.titles = new Titles(gazetteer, roles);
		this.represented = new RepresentedBodies(gazetteer);
		this.common = common;
		this.outlets = new Outlets(institutions);
		this.opening = new OpeningNames(gazetteer, roles, institutions, common, given);
		this.organizations = new Organizations(gazetteer, roles, institutions, common, given);
	}

	/**
	 * @param surnames folded last names of people that the text names in full
	 */
	List<Name> find(Sentence sentence, Set<String> surnames) {
		List<Name> names = new ArrayList<>();
		for (int i = 0; i < sentence.size(); i++) {
			int at = i;
			Optional<Name> name = this.beside.paired(sentence, i)
				.or(() -> this.people.at(sentence, at, surnames))
				.or(() -> this.outlets.named(sentence, at))
				.or(() -> (at == 0) ? this.opening.of(sentence) : Optional.empty())
				.or(() -> this.organizations.at(sentence, at))
				.or(() -> this.beside.at(sentence, at)
					.filter((each) -> !this.organizations.isRoleOnly(sentence, each.first(), each.last())
							&& !isTitled(sentence, each.first(), each.last())))
				.or(() -> this.represented.at(sentence, at)
					.filter((each) -> !this.organizations.isRoleOnly(sentence, each.first(), each.last())))
				.or(() -> mixedAt(sentence, at))
				.or(() -> this.outlets.at(sentence, at));
			if (name.isPresent()) {
				names.add(name.get());
				i = name.get().last();
			}
		}
		return names;
	}

	/** "ProRail", "SoDMA": capitals inside a word are a body's, Mac and d' aside. */
	private Optional<Name> mixedAt(Sentence sentence, int at) {
		Token token = sentence.token(at);
		String text = token.text();
		boolean mixed = token.isName() && token.entity() == null && MIXED.matcher(text).matches()
				&& !this.common.contains(PersonName.fold(text)) && !(at > 0 && sentence.token(at - 1).isName())
				&& !(at + 1 < sentence.size() && (sentence.token(at + 1).isNoun() || sentence.token(at + 1).is("-")));
		boolean small = token.isNoun() && text.matches("\\p{Ll}\\p{Lu}\\p{L}{2,}")
				&& (Speech.isSpeaking(sentence, at, at) || this.beside.isExplained(sentence, at));
		return (mixed || small) ? Optional.of(Name.of(sentence, at, at, ActorType.ORGANIZATION, ActorRule.MIXED_CASE))
				: Optional.empty();
	}

	/** "Major General Ana Lima", whose first words are a title. */
	private boolean isTitled(Sentence sentence, int first, int last) {
		for (int i = first; i < Math.min(last, first + 3); i++) {
			boolean ranked = i > first && sentence.token(first)
				.is("Senior", "Vice", "Deputy", "Acting", "Chief", "Lead", "Associate", "Captain");
			if (this.titles.endingAt(sentence, i)
				.filter((match) -> match.first() == first || (ranked && match.first() == first + 1))
				.isPresent()) {
				return true;
			}
		}
		return false;
	}

}
