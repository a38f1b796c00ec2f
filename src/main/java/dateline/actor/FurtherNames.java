package dateline.actor;

import java.util.Optional;

import dateline.gazetteer.Gazetteer;
import dateline.text.Sentence;

/**
 * Gives a body the further names that a longer one holds or the noun beside it makes:
 * "Lume" of "Lume news agency", "M23" of "M23 rebels", "Okapi radio" of "Okapi", "ethics
 * committee" of "parliament's ethics committee".
 */
final class FurtherNames {

	private final BodyNouns nouns = new BodyNouns();

	private final NounsBeside beside = new NounsBeside(this.nouns);

	private final NounsInCommas commas = new NounsInCommas(this.nouns);

	private final Gazetteer gazetteer;

	private final Institutions institutions;

	FurtherNames(Gazetteer gazetteer, Institutions institutions) {
		this.gazetteer = gazetteer;
		this.institutions = institutions;
	}

	/** The names within this one, and the noun that describes it. */
	void find(Name name, ActorType type, Draft draft) {
		Sentence sentence = name.sentence();
		String text = name.text();
		int next = name.last() + 1;
		if (type == ActorType.ARMED_GROUP
				&& text.matches("\\S+ (?:rebels|militants|fighters|group|militia|movement)")) {
			draft.alias(text.substring(0, text.indexOf(' ')));
		}
		if (type == ActorType.MEDIA && next < sentence.size() && sentence.token(next).is("radio", "television", "TV")) {
			draft.alias(text + " " + sentence.token(next).text());
		}
		if (name.entry() == null) {
			unknown(name, draft);
		}
	}

	/** Of what the gazetteer does not know. */
	private void unknown(Name name, Draft draft) {
		if (this.beside.isOnlyBehind(name)) {
			draft.alias(this.beside.withNoun(name));
		}
		int noun = this.commas.describedBefore(name);
		if (noun >= 0) {
			int first = NounPhrases.firstOf(name.sentence(), noun);
			draft.add(name.sentence(), first, noun, Mention.Kind.ROLE, first, noun);
		}
		withoutNoun(name).ifPresent(draft::alias);
		if (name.text().matches("\\S+['’]s? .* (?:(?:sub)?committee|commission)")) {
			draft.alias(name.text().replaceFirst("^\\S+ ", ""));
		}
	}

	/** "Lume" of "Lume news agency", which recognisers take for one name. */
	private Optional<String> withoutNoun(Name name) {
		int last = name.last();
		while (last > name.first() && name.sentence().token(last).text().matches("[\\p{Ll}-]+")) {
			last--;
		}
		boolean noun = last < name.last() && this.nouns.has(name.sentence().token(name.last()))
				&& (name.type() == ActorType.MEDIA || name.type() == ActorType.ORGANIZATION
						|| name.type() == ActorType.ARMED_GROUP);
		String bare = Name.of(name.sentence(), name.first(), last, null, name.rule()).text();
		return noun && Character.isUpperCase(bare.charAt(0)) && this.gazetteer.lookup(bare).isEmpty()
				&& this.institutions.type(name.tokens().subList(0, last - name.first() + 1)) == null ? Optional.of(bare)
						: Optional.empty();
	}

}
