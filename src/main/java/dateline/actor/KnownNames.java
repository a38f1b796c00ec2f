package dateline.actor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.EntryMatch;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names that the gazetteer knows, and whether what was found at the same place otherwise
 * is stronger: "Kenya Forest Service" is, where the gazetteer knows the American one,
 * "the World Food Programme's Hunger Map" is not.
 */
final class KnownNames {

	private KnownNames() {
	}

	/** A government with a direction is one that the gazetteer does not know. */
	static Name of(Sentence sentence, EntryMatch match) {
		Entry entry = match.entry();
		boolean direction = match.first() > 0 && match.last() > match.first()
				&& sentence.token(match.first() - 1)
					.text()
					.matches("(?:East|West|North|South|Central)(?:ern)?|Upper|Lower")
				&& entry.kind() == EntryKind.GOVERNMENT;
		if (direction) {
			return Name.of(sentence, match.first() - 1, match.last(), ActorType.GOVERNMENT, ActorRule.INSTITUTION);
		}
		boolean region = entry.kind() == EntryKind.DEMONYM && entry.countryCode() == null;
		return new Name(sentence, match.first(), match.last(), region ? null : type(entry.kind()), entry, List.of(),
				ActorRule.GAZETTEER);
	}

	/**
	 * A name found by the recogniser beats a gazetteer entry if it has all its words and
	 * more that are no country's.
	 */
	static boolean isStronger(Name found, Name known, List<EntryMatch> matches) {
		int first = known.tokens().getFirst().text().equals("The") ? known.first() + 1 : known.first();
		if (found.first() > first || found.last() < known.last()) {
			return false;
		}
		if (found.entry() != null && found.tokens().size() > known.tokens().size()) {
			return true;
		}
		if (isOfAnother(found, known, matches)) {
			return true;
		}
		if (isOwnedThing(found, known)) {
			return false;
		}
		return found.tokens()
			.stream()
			.filter((token) -> !known.covers(token.index()) && !token.is("the", "of", "and", "for", "'s", "’s"))
			.anyMatch((token) -> matches.stream()
				.noneMatch((match) -> match.first() <= token.index() && token.index() <= match.last()));
	}

	/** "The World Food Programme's Hunger Map", which is no body. */
	private static boolean isOwnedThing(Name found, Name known) {
		Token after = known.after();
		return found.rule() == ActorRule.RECOGNISED && found.first() >= known.first() - 1 && known.entry() != null
				&& known.type() != ActorType.COUNTRY && known.type() != null && after != null
				&& after.tag().equals("POS") && found.last() > known.last() + 1
				&& found.tokens()
					.getLast()
					.is("Matrix", "Map", "Index", "Report", "Survey", "Outlook", "Plan", "Programme", "Program",
							"Initiative", "Appeal", "Tracker", "Framework", "Act", "Law", "Charter", "Strategy",
							"Project", "Award", "Prize", "Review", "Forum", "Database", "Bulletin", "Convention",
							"Resolution", "Doctrine");
	}

	/** "The state road agency ABC": not the broadcaster of these letters. */
	static boolean isNamesake(Sentence sentence, EntryMatch match) {
		String text = sentence.token(match.first()).text();
		Token noun = (match.first() > 0) ? sentence.token(match.first() - 1) : null;
		Token before = (match.first() > 1) ? sentence.token(match.first() - 2) : null;
		boolean body = noun != null && noun.tag().equals("NN")
				&& noun.hasLemma("agency", "union", "party", "company", "firm", "authority", "ministry", "federation",
						"association", "institute", "bank", "fund", "coalition", "alliance", "movement", "airline",
						"operator", "regulator", "contractor");
		return body && match.entry().kind() == EntryKind.MEDIA && match.first() == match.last()
				&& text.equals(text.toUpperCase(Locale.ROOT))
				&& !(before != null && before.is("news", "press", "media", "television", "broadcasting", "tv"));
	}

	/** "The Nikkei 225", "the Nikkei share average", "the Nikkei fell". */
	static boolean isIndex(Name name) {
		Token after = name.after();
		return after != null && name.type() == ActorType.MEDIA && name.before() != null
				&& Objects.requireNonNull(name.before()).is("the", "benchmark")
				&& (after.tag().equals("CD") || after.is("index", "share", "stock", "average", "gauge")
						|| after.hasLemma("fall", "rise", "gain", "lose", "close", "slip", "jump", "drop", "climb",
								"shed", "tumble", "sink", "slide", "plunge", "surge", "ease", "dip", "slump"));
	}

	/** "Kenya Forest Service" is not the American one. */
	private static boolean isOfAnother(Name found, Name known, List<EntryMatch> matches) {
		String code = (known.entry() != null && !known.entry().isPlace()) ? known.entry().countryCode() : null;
		return code != null && matches.stream()
			.anyMatch((match) -> match.last() == known.first() - 1 && found.covers(match.first())
					&& match.entry().countryCode() != null && !code.equals(match.entry().countryCode()));
	}

	static @Nullable ActorType type(EntryKind kind) {
		return switch (kind) {
			case COUNTRY, DEMONYM, CAPITAL -> ActorType.COUNTRY;
			case GOVERNMENT -> ActorType.GOVERNMENT;
			case MILITARY -> ActorType.MILITARY;
			case ARMED_GROUP -> ActorType.ARMED_GROUP;
			case INTERNATIONAL_BODY -> ActorType.INTERNATIONAL_BODY;
			case MEDIA -> ActorType.MEDIA;
			case ORGANIZATION -> ActorType.ORGANIZATION;
			case CITY, REGION -> null;
		};
	}

}
