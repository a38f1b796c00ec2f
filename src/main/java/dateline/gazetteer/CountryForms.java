package dateline.gazetteer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How names made of a country's name spell it.
 *
 * @param name canonical
 * @param adjective first demonym; the name where there is none
 */
record CountryForms(String name, String adjective) {

	private static final List<String> WITH_ARTICLE = List.of("United ", "Netherlands", "Philippines", "Bahamas",
			"Maldives", "Comoros", "Gambia", "Seychelles", "Democratic Republic", "Republic of", "West Bank",
			"Gaza Strip", "Vatican");

	private static final List<String> WITH_ARTICLE_AT_END = List.of(" Republic", " Islands", " Territories", " Region",
			" Emirates");

	static CountryForms of(String name, @Nullable String demonym) {
		if (name.equals("United States")) {
			return new CountryForms(name, "U.S.");
		}
		return new CountryForms(name, (demonym != null) ? demonym : name);
	}

	String fill(String template) {
		return template.replace("{the country}", withArticle())
			.replace("{country}", this.name)
			.replace("{adjective}", this.adjective);
	}

	private String withArticle() {
		boolean article = WITH_ARTICLE.stream().anyMatch(this.name::startsWith)
				|| WITH_ARTICLE_AT_END.stream().anyMatch(this.name::endsWith);
		return article ? "the " + this.name : this.name;
	}

}
