package dateline.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import dateline.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An article to store. What is not stated is null; a blank string counts as not stated.
 *
 * @param text as received, not blank
 * @param title as stated
 * @param source name of the outlet whose text it is
 * @param origin name of the outlet that it rewrites or republishes
 * @param authors in the order stated
 * @param publishedOn day of publication; taken from {@code publishedAt} (UTC) where only
 * that is given
 * @param publishedAt moment of publication
 * @param url where it was read
 * @param language BCP 47
 */
public record NewArticle(String text, @Nullable String title, @Nullable String source, @Nullable String origin,
		List<String> authors, @Nullable LocalDate publishedOn, @Nullable Instant publishedAt, @Nullable String url,
		@Nullable String language) {

	private static final int ID_LENGTH = 16;

	public NewArticle {
		if (text.isBlank()) {
			throw new IllegalArgumentException("an article needs a text");
		}
		title = stated(title);
		source = stated(source);
		origin = stated(origin);
		authors = List.copyOf(authors);
		url = stated(url);
		language = stated(language);
		// As the database keeps it, so that what is stored equals what was given.
		publishedAt = (publishedAt != null) ? publishedAt.truncatedTo(ChronoUnit.MICROS) : null;
		if (publishedOn == null && publishedAt != null) {
			publishedOn = publishedAt.atOffset(ZoneOffset.UTC).toLocalDate();
		}
	}

	/** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
	public String sha256() {
		return Sha256.of(this.text.getBytes(StandardCharsets.UTF_8));
	}

	/** The article's public id: the first 16 digits of {@link #sha256()}. */
	public String publicId() {
		return sha256().substring(0, ID_LENGTH);
	}

	private static @Nullable String stated(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

}
