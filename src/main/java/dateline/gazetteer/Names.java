package dateline.gazetteer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All names, patterns and countries of the data files, read once for the whole JVM: they
 * do not change, and are too many for a copy in each gazetteer.
 */
final class Names {

	private final NameTree<Name> tree = new NameTree<>();

	private final NameTree<InstitutionPattern> patterns = new NameTree<>();

	private final Map<String, Entry> countries = new LinkedHashMap<>();

	/** Countries by their alpha-2 and alpha-3 code. */
	private final Map<String, Entry> codes = new HashMap<>();

	private final Map<String, CountryForms> forms = new LinkedHashMap<>();

	private final Map<String, String> defaults = new LinkedHashMap<>();

	/** Those of the class path. */
	static Names read() {
		return Files.NAMES;
	}

	private static Names ofFiles() {
		Names names = new Names();
		GazetteerFile.read("countries.tsv", 5).lines().forEach(names::addCountry);
		GazetteerFile.read("regions.tsv", 4).lines().forEach(names::addRegion);
		GazetteerFile.read("institutions.tsv", 4).lines().forEach(names::addInstitution);
		GazetteerFile.read("cities.tsv", 3).lines().forEach(names::addCity);
		GazetteerFile.read("patterns.tsv", 4)
			.lines()
			.stream()
			.flatMap((line) -> InstitutionPattern
				.of(line.get(0), line.get(1), EntryKind.valueOf(line.get(2)), line.get(3))
				.stream())
			.forEach((pattern) -> names.patterns.add(pattern.atoms(), pattern));
		GazetteerFile.read("ambiguous.tsv", 2)
			.lines()
			.forEach((line) -> names.defaults.put(key(Atom.of(line.get(0))), line.get(1)));
		return names;
	}

	NameTree<Name> tree() {
		return this.tree;
	}

	NameTree<InstitutionPattern> patterns() {
		return this.patterns;
	}

	Optional<Entry> country(String code) {
		return Optional.ofNullable(this.countries.get(code));
	}

	CountryForms forms(Entry entry) {
		return this.forms.getOrDefault(entry.name(), CountryForms.of(entry.name(), null));
	}

	/** The name of the entry meant when nothing else says, null for unambiguous forms. */
	Optional<String> defaultOf(List<Atom> atoms) {
		return Optional.ofNullable(this.defaults.get(key(atoms)));
	}

	static String key(List<Atom> atoms) {
		return String.join(" ", atoms.stream().map(Atom::key).toList());
	}

	private void addCountry(List<String> line) {
		String code = line.get(0);
		String name = Name.printed(line.get(1));
		Entry country = new Entry(name, EntryKind.COUNTRY, code, List.of(code));
		this.countries.put(code, country);
		this.codes.put(code, country);
		if (!code.equals("XK")) {
			this.codes.put(Locale.of("", code).getISO3Country(), country);
		}
		add(line.get(1), country);
		addAll(line.get(2), country);
		List<String> demonyms = GazetteerFile.parts(line.get(3), "\\|");
		addAll(line.get(3), new Entry(name, EntryKind.DEMONYM, code, List.of(code)));
		this.forms.put(name, CountryForms.of(name, demonyms.isEmpty() ? null : Name.printed(demonyms.getFirst())));
		for (String capital : GazetteerFile.parts(line.get(4), "\\|")) {
			List<String> spellings = GazetteerFile.parts(capital, "/");
			Entry entry = new Entry(Name.printed(spellings.getFirst()), EntryKind.CAPITAL, code, List.of(code));
			spellings.forEach((spelling) -> add(spelling, entry));
		}
	}

	private void addRegion(List<String> line) {
		List<String> codes = codes(line.get(0));
		String name = Name.printed(line.get(1));
		String code = (codes.size() == 1) ? codes.getFirst() : null;
		Entry region = new Entry(name, EntryKind.REGION, code, codes);
		add(line.get(1), region);
		addAll(line.get(2), region);
		List<String> demonyms = GazetteerFile.parts(line.get(3), "\\|");
		addAll(line.get(3), new Entry(name, EntryKind.DEMONYM, code, codes));
		this.forms.put(name, CountryForms.of(name, demonyms.isEmpty() ? null : demonyms.getFirst()));
	}

	private void addInstitution(List<String> line) {
		List<String> codes = codes(line.get(2));
		Entry entry = new Entry(Name.printed(line.get(0)), EntryKind.valueOf(line.get(1)),
				codes.isEmpty() ? null : codes.getFirst(), codes);
		add(line.get(0), entry);
		addAll(line.get(3), entry);
	}

	private void addCity(List<String> line) {
		Entry city = new Entry(Name.printed(line.get(1)), EntryKind.CITY, line.get(0), List.of(line.get(0)));
		add(line.get(1), city);
		addAll(line.get(2), city);
	}

	private void addAll(String column, Entry entry) {
		GazetteerFile.parts(column, "\\|").forEach((form) -> add(form, entry));
	}

	/** "UN" in a form stands for "United Nations" too. */
	private void add(String form, Entry entry) {
		if (form.matches("U\\.?N\\.? .*")) {
			addForm(form.replaceFirst("U\\.?N\\.?", "United Nations"), entry);
		}
		addForm(form, entry);
	}

	private void addForm(String form, Entry entry) {
		Name name = Name.of(form, entry);
		this.tree.add(name.atoms(), name);
	}

	private static List<String> codes(String column) {
		return column.equals("-") ? List.of() : GazetteerFile.parts(column, ",");
	}

	/** ISO 3166-1 alpha-2 of an alpha-2 or alpha-3 code in capitals. */
	Optional<Entry> byCode(String code) {
		return Optional.ofNullable(this.codes.get(code));
	}

	/** Read when they are asked for. */
	private static final class Files {

		private static final Names NAMES = ofFiles();

	}

}
