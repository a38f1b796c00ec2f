package dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;

/**
 * The full name of a body that the recogniser sees only where the text is short for it:
 * "Lumen Kimya will halt its plant" before "Lumen said", "a strike at Metalúrgica Orvia"
 * before "Orvia, which makes axles,". It stands no later than the short one and where a
 * body can, and its other words are no place, no role and nobody's name; a model ("a
 * Lumen Corolla") is none.
 */
final class FullNames {

	/** Words before a name that a model or one of several has, too. */
	private static final String[] COUNTED = { "a", "an", "his", "her", "their", "my", "new", "old" };

	private final Gazetteer gazetteer;

	private final Institutions institutions;

	private final Roles roles;

	FullNames(Gazetteer gazetteer, Institutions institutions, Roles roles) {
		this.gazetteer = gazetteer;
		this.institutions = institutions;
		this.roles = roles;
	}

	/** Adds them, each in place of the word of it that is a name already. */
	void add(AnnotatedText text, List<Name> names) {
		Map<String, Name> shorts = shorts(text, names);
		if (shorts.isEmpty()) {
			return;
		}
		for (Sentence sentence : text.sentences()) {
			for (Token token : sentence.tokens()) {
				Name known = shorts.get(token.text());
				if (known != null && sentence.index() <= known.sentence().index()) {
					full(sentence, token.index(), known, names).ifPresent((name) -> {
						names.removeIf(name::overlaps);
						names.add(name);
					});
				}
			}
		}
	}

	/** Where each single word that is a body first stands alone. */
	private Map<String, Name> shorts(AnnotatedText text, List<Name> names) {
		WholeText whole = new WholeText(text, names);
		Map<String, Name> shorts = new HashMap<>();
		for (Name name : names) {
			boolean body = isBody(name, whole) || (name.isBarePerson() && !whole.isOfPerson(name));
			if (name.first() == name.last() && name.entry() == null && body && isWord(name.tokens().getFirst())
					&& name.text().length() > 3 && this.gazetteer.lookup(name.text()).isEmpty()) {
				shorts.merge(name.text(), isBody(name, whole) ? name.as(ActorType.ORGANIZATION, name.rule()) : name,
						FullNames::first);
			}
		}
		return shorts;
	}

	private static boolean isBody(Name name, WholeText whole) {
		return name.type() == ActorType.ORGANIZATION || (name.isBarePerson() && whole.isCompany(name));
	}

	private static Name first(Name one, Name other) {
		return (one.tokens().getFirst().span().begin() <= other.tokens().getFirst().span().begin()) ? one : other;
	}

	private Optional<Name> full(Sentence sentence, int at, Name known, List<Name> names) {
		boolean place = sentence.token(at).entity() == EntityType.LOCATION;
		int last = at;
		while (last < at + 2 && last + 1 < sentence.size() && isRest(sentence, last + 1, place, names)) {
			last++;
		}
		boolean body = !known.isPerson();
		int first = at;
		if (last == at && body && at > 0 && isRest(sentence, at - 1, place, names) && !isOpening(sentence, at - 1)) {
			first = at - 1;
		}
		boolean cut = (last + 1 < sentence.size() && isPart(sentence.token(last + 1)))
				|| (first > 0 && (isPart(sentence.token(first - 1)) || sentence.token(first - 1).is(COUNTED)));
		if (first == last || cut || !(body || isNoun(sentence.token(last))) || !isAllowed(sentence, first, last)) {
			return Optional.empty();
		}
		return Optional.of(Name.of(sentence, first, last, ActorType.ORGANIZATION, ActorRule.SHORT_NAME));
	}

	/** The noun of a company: "Garments". */
	private boolean isNoun(Token token) {
		BodyNoun noun = this.institutions.head(token);
		return noun != null && noun.type() == ActorType.ORGANIZATION;
	}

	private boolean isAllowed(Sentence sentence, int first, int last) {
		return !this.institutions.isThing(sentence.tokens().subList(first, last + 1))
				&& this.gazetteer.lookup(Name.of(sentence, first, last, null, ActorRule.SHORT_NAME).text()).isEmpty();
	}

	/**
	 * A further word that nothing else explains, a place only where the recogniser takes
	 * the body for one, too.
	 */
	private boolean isRest(Sentence sentence, int at, boolean place, List<Name> names) {
		Token token = sentence.token(at);
		return (isWord(token) || (NameParts.isCapitalNoun(token) && isNoun(token)))
				&& token.entity() != EntityType.PERSON && (place || token.entity() != EntityType.LOCATION)
				&& !NameParts.isCalendar(token) && !this.institutions.isThing(token)
				&& this.roles.endingAt(sentence, at).isEmpty() && this.gazetteer.lookup(token.text()).isEmpty()
				&& names.stream().noneMatch((name) -> name.sentence().index() == sentence.index() && name.covers(at));
	}

	/** "Operator" of "Operator Lumen": a sentence begins with any word in capitals. */
	private static boolean isOpening(Sentence sentence, int at) {
		return at == 0 && sentence.token(at).entity() == null;
	}

	private static boolean isWord(Token token) {
		return token.isName() && token.text().matches("\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’]*");
	}

	private static boolean isPart(Token token) {
		return token.isName() || token.tag().equals("CD") || token.text().matches("[-‐‑&]");
	}

}
