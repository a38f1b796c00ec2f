package dateline.actor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;

/**
 * "Lumen Motor Co." and "Lumen Motor &amp; Co" are the firm that the gazetteer knows as
 * "Lumen Motor", without the form that it has in law.
 */
final class LegalForms {

	private static final Pattern FORM = Pattern
		.compile("(?<firm>.+?)(?:,? (?:(?:&|and) )?(?:Co(?:mpany|rp(?:oration)?)?|Group|Holdings?"
				+ "|Inc(?:orporated)?|Ltd|Limited|PLC|plc|LLC|LLP|AG|SE|SA|S\\.A|SpA|S\\.p\\.A|NV|N\\.V|BV|AB|ASA|AS|A/S|Oyj|Oy|GmbH"
				+ "|KGaA|Bhd|Berhad|Tbk|PJSC|OJSC|PAO|JSC|KK|Pty|Pvt|Ltda)\\.?)+");

	private LegalForms() {
	}

	static Name settled(Name name, Gazetteer gazetteer) {
		if (name.entry() != null || name.type() != ActorType.ORGANIZATION) {
			return name;
		}
		if (name.last() > name.first() && name.tokens().getLast().text().matches("\\d+")) {
			Name party = Name.of(name.sentence(), name.first(), name.last() - 1, name.type(), name.rule());
			Entry known = known(party.text(), gazetteer).orElse(null);
			return (known == null) ? name : new Name(name.sentence(), name.first(), name.last() - 1, name.type(), known,
					List.of(), name.rule());
		}
		Matcher form = FORM.matcher(name.text());
		Entry firm = form.matches() ? known(form.group("firm"), gazetteer)
			.or(() -> known(form.group("firm").replaceFirst(" (?:Group|Holdings?|Oil)$", ""), gazetteer))
			.orElse(null) : null;
		return (firm == null) ? name
				: new Name(name.sentence(), name.first(), name.last(), name.type(), firm, List.of(), name.rule());
	}

	private static Optional<Entry> known(String firm, Gazetteer gazetteer) {
		return gazetteer.lookup(firm).filter((entry) -> entry.kind() == EntryKind.ORGANIZATION);
	}

}
