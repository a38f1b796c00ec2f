package dateline.actor;

import java.util.Optional;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedTexts;

/** The actors that texts of the tests name. */
final class Casts {

	private static final CastExtractor EXTRACTOR = new CastExtractor(Gazetteer.load());

	private Casts() {
	}

	static Cast of(Class<?> test, String words) {
		return EXTRACTOR.extract(AnnotatedTexts.of(test, words));
	}

	/** Who is called so, to the letter. */
	static Optional<CastMember> member(Class<?> test, String words, String name) {
		return of(test, words).members()
			.stream()
			.filter((member) -> member.name().equals(name) || member.aliases().contains(name))
			.findFirst();
	}

	/** Who is called so, in whatever case the text prints an alias. */
	static Optional<CastMember> memberInAnyCase(Class<?> test, String words, String name) {
		return of(test, words).members()
			.stream()
			.filter((member) -> member.name().equals(name)
					|| member.aliases().stream().anyMatch((alias) -> alias.equalsIgnoreCase(name)))
			.findFirst();
	}

}
