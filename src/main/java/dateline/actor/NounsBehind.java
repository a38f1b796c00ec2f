package dateline.actor;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A body with a noun behind its name that says what it is, so that the noun stands for
 * it: "the SBU security service", "Spain's CCOO union". The noun must be one that the
 * body goes by: "the Orvia supplier" is another's, and of "the EU border agency" the
 * European Union is none.
 */
final class NounsBehind {

	/** Words between a name and the noun, the noun included. */
	private static final int REACH = 4;

	/** What every company is. */
	private static final Set<String> COMPANY = Set.of("company", "firm", "giant", "conglomerate", "multinational");

	private final DefiniteNouns nouns;

	private final KnownKinds kinds;

	NounsBehind(DefiniteNouns nouns, KnownKinds kinds) {
		this.nouns = nouns;
		this.kinds = kinds;
	}

	void find(Collection<Draft> bodies) {
		for (Draft body : bodies) {
			for (Draft.Extent extent : List.copyOf(body.extents)) {
				int noun = noun(extent);
				if (noun > extent.last() && isOne(body, this.nouns.of(extent.sentence(), noun))) {
					body.add(extent.sentence(), noun, noun, Mention.Kind.ROLE, extent.first(), noun);
				}
			}
		}
	}

	/** The last noun behind the name, -1 if something else ends the phrase. */
	private static int noun(Draft.Extent extent) {
		Sentence sentence = extent.sentence();
		int at = extent.last();
		while (at + 1 < sentence.size() && sentence.token(at + 1).tag().matches("NN|JJ|HYPH")
				&& at - extent.last() < REACH) {
			at++;
		}
		boolean ends = at + 1 == sentence.size() || !sentence.token(at + 1).tag().matches("NN.*|JJ|HYPH|POS|CD");
		return (extent.mention().kind() == Mention.Kind.NAME && ends && sentence.token(at).tag().equals("NN")) ? at
				: -1;
	}

	/** Not by what the article prints beside the name, which is this noun. */
	private boolean isOne(Draft body, @Nullable BackNoun noun) {
		if (noun == null) {
			return false;
		}
		boolean called = this.kinds.of(body.fullest()).nouns().contains(noun.noun())
				|| (noun.types().contains(body.type())
						&& body.names().stream().anyMatch((name) -> BackNoun.isIn(name, noun.noun())));
		return called || (body.type() == ActorType.ARMED_GROUP && noun.general())
				|| (COMPANY.contains(noun.noun()) && BackNoun.isCompany(body))
				|| (!body.isListed() && Companies.isSeller(noun) && BackNoun.isCompany(body));
	}

}
