package dateline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is stated about an article beside its text: an entry of the manifest. Not stated
 * is null.
 *
 * @param publishedOn ISO date
 * @param publishedAt ISO date and time with offset
 * @param language BCP 47 tag
 * @param file name of the file in the folder of the manifest
 */
record ArticleDetails(@Nullable String title, @Nullable String source, @Nullable String origin, List<String> authors,
		@Nullable LocalDate publishedOn, @Nullable Instant publishedAt, @Nullable String url, @Nullable String language,
		@Nullable String file) {

	/** A language code with whatever subtags; words such as "English" are none. */
	private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

	private static final List<String> FIELDS = List.of("title", "source", "origin", "authors", "publishedOn",
			"publishedAt", "url", "language", "file");

	/**
	 * Reads an entry.
	 * @throws BadArticleException that names the field and what is allowed
	 */
	static ArticleDetails of(JsonNode entry) throws BadArticleException {
		if (!entry.isObject()) {
			throw new BadArticleException("an entry must be an object with the fields " + String.join(", ", FIELDS));
		}
		for (String field : entry.propertyNames()) {
			if (!FIELDS.contains(field)) {
				throw new BadArticleException(
						"unknown field \"" + field + "\"; allowed are " + String.join(", ", FIELDS));
			}
		}
		OffsetDateTime moment = moment(text(entry, "publishedAt"));
		LocalDate day = day(text(entry, "publishedOn"));
		return new ArticleDetails(text(entry, "title"), text(entry, "source"), text(entry, "origin"), authors(entry),
				(day == null && moment != null) ? moment.toLocalDate() : day,
				(moment != null) ? moment.toInstant() : null, text(entry, "url"), language(text(entry, "language")),
				text(entry, "file"));
	}

	/** Whether it leaves open something that a text can show of itself. */
	boolean isOpen() {
		return this.title == null || this.source == null || this.publishedOn == null;
	}

	/** What is not stated here is taken from the other. */
	ArticleDetails or(ArticleDetails other) {
		return new ArticleDetails((this.title != null) ? this.title : other.title,
				(this.source != null) ? this.source : other.source, (this.origin != null) ? this.origin : other.origin,
				this.authors.isEmpty() ? other.authors : this.authors,
				(this.publishedOn != null) ? this.publishedOn : other.publishedOn, this.publishedAt,
				(this.url != null) ? this.url : other.url, (this.language != null) ? this.language : other.language,
				(this.file != null) ? this.file : other.file);
	}

	private static @Nullable String text(JsonNode entry, String field) throws BadArticleException {
		JsonNode value = entry.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString() || value.stringValue().isBlank()) {
			throw new BadArticleException("\"" + field + "\" must be a text that is not empty, or null");
		}
		if (value.stringValue().indexOf('\0') >= 0) {
			throw new BadArticleException("\"" + field + "\" must not hold a zero character");
		}
		return value.stringValue();
	}

	private static List<String> authors(JsonNode entry) throws BadArticleException {
		JsonNode value = entry.get("authors");
		List<String> authors = new ArrayList<>();
		if (value == null || value.isNull()) {
			return authors;
		}
		for (JsonNode each : value.isArray() ? value : List.<JsonNode>of()) {
			authors.add(each.isString() ? each.stringValue() : "");
		}
		if (!value.isArray() || authors.stream().anyMatch((name) -> name.isBlank() || name.indexOf('\0') >= 0)) {
			throw new BadArticleException("\"authors\" must be an array of names");
		}
		return authors;
	}

	private static @Nullable String language(@Nullable String tag) throws BadArticleException {
		if (tag != null && !LANGUAGE.matcher(tag).matches()) {
			throw new BadArticleException("\"language\" must be a BCP 47 tag such as en or pt-BR, not \"" + tag + "\"");
		}
		return tag;
	}

	private static @Nullable LocalDate day(@Nullable String text) throws BadArticleException {
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			throw new BadArticleException("\"publishedOn\" must be a date such as 2024-01-17, not \"" + text + "\"");
		}
	}

	private static @Nullable OffsetDateTime moment(@Nullable String text) throws BadArticleException {
		try {
			return (text != null) ? OffsetDateTime.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			throw new BadArticleException(
					"\"publishedAt\" must be a moment such as 2024-01-17T09:30:00Z, not \"" + text + "\"");
		}
	}

}
