package dateline.actor;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An actor with its mentions in one article. */
@Schema(name = "CastMember", description = "An actor with its mentions in one article.")
public record CastView(@Schema(description = "Public id of the actor.", example = "united-states") String id,
		@Schema(description = "Canonical name.", example = "United States") String name,
		@Schema(description = "What kind of actor it is.") ActorType type,
		@Schema(description = "ISO 3166-1 alpha-2 code of the country it belongs to; null if not known.",
				example = "US") @Nullable String countryCode,
		@Schema(description = "Where the article names it, in text order.") List<MentionView> mentions) {

	/** A place where an actor is named. */
	@Schema(name = "Mention", description = "A place where an actor is named.")
	public record MentionView(@Schema(description = "Offset of the first character, in code points.") int begin,
			@Schema(description = "Offset after the last character, in code points.") int end,
			@Schema(description = "The text between the offsets.") String exact,
			@Schema(description = "How it is named there.") Mention.Kind kind) {
	}

}
