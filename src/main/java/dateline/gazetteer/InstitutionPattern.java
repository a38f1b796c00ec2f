package dateline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An institution named by a country and a common noun ("Iraqi government").
 *
 * @param type where the country stands
 * @param atoms of the common noun
 * @param kind what it is
 * @param template of the canonical name
 */
record InstitutionPattern(Type type, List<Atom> atoms, EntryKind kind, String template) {

	/** Where the country stands. */
	enum Type {

		/** "Iraqi government", "Iraq's government". */
		AFTER,
		/** "government of Iraq". */
		BEFORE,
		/** "Baghdad government". */
		CAPITAL,
		/** "U.S.-led coalition". */
		LED,
		/** "Health Ministry", "the health ministry" without a country. */
		ALONE

	}

	/** The patterns of one line of {@code patterns.tsv}. */
	static List<InstitutionPattern> of(String type, String forms, EntryKind kind, String template) {
		List<InstitutionPattern> patterns = new ArrayList<>();
		for (String form : GazetteerFile.parts(forms, "\\|")) {
			if (type.equals("MINISTRY")) {
				addMinistry(patterns, form, kind, template);
			}
			else {
				String printed = type.equals("LED") ? "led " + form : form;
				expand(printed).forEach((each) -> patterns
					.add(new InstitutionPattern(Type.valueOf(type), Atom.of(each), kind, template)));
			}
		}
		return patterns;
	}

	private static void addMinistry(List<InstitutionPattern> patterns, String form, EntryKind kind, String template) {
		String subject = form.replace("the ", "");
		List<String> printed = List.of(subject + " Ministry", subject + " ministry", "Ministry of " + form,
				"ministry of " + form, "Ministry for " + form, "Federal Ministry of " + form,
				"Federal Ministry for " + form, "Federal " + subject + " Ministry", "federal " + subject + " ministry",
				"Union " + subject + " Ministry");
		for (String each : printed) {
			String any = each.toLowerCase(Locale.ROOT);
			patterns.add(new InstitutionPattern(Type.AFTER, Atom.of(any), kind, "{country} " + template));
			patterns.add(new InstitutionPattern(Type.BEFORE, Atom.of(any + " of"), kind, "{country} " + template));
			if (each.contains("Ministry")) {
				patterns.add(new InstitutionPattern(Type.ALONE, Atom.of(any), kind, template));
			}
		}
	}

	/** All readings of "[a/b] c": "c", "a c", "b c". */
	static List<String> expand(String form) {
		int open = form.indexOf('[');
		if (open < 0) {
			return List.of(form.strip().replaceAll(" +", " "));
		}
		int close = form.indexOf(']', open);
		String before = form.substring(0, open);
		String after = form.substring(close + 1);
		List<String> readings = new ArrayList<>(expand(before + after));
		for (String option : form.substring(open + 1, close).split("/", -1)) {
			readings.addAll(expand(before + option + after));
		}
		return readings;
	}

}
