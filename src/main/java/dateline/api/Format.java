package dateline.api;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** A form that a collection is answered in. */
public enum Format {

	JSON(Format.JSON_TYPE), NDJSON(Format.NDJSON_TYPE), CSV(Format.CSV_TYPE);

	public static final String JSON_TYPE = "application/json";

	/** One JSON object a line. */
	public static final String NDJSON_TYPE = "application/x-ndjson";

	/** RFC 4180. */
	public static final String CSV_TYPE = "text/csv";

	private final String type;

	Format(String type) {
		this.type = type;
	}

	MediaType type() {
		return MediaType.parseMediaType(this.type);
	}

	/** The format asked for; else the one that is accepted most gladly. */
	static Format of(@Nullable Format asked, HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.ACCEPT);
		if (asked != null || header == null) {
			return (asked != null) ? asked : JSON;
		}
		List<MediaType> accepted = MediaType.parseMediaTypes(header);
		MimeTypeUtils.sortBySpecificity(accepted);
		accepted.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
		return accepted.stream()
			.flatMap((media) -> Arrays.stream(values()).filter((format) -> media.includes(format.type())))
			.findFirst()
			.orElse(JSON);
	}

}
