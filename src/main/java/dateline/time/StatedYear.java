package dateline.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The year after a day, a month or a season: ", 2024", "of 2024", "last year", "of that
 * year".
 *
 * @param year -1 where its anchor is missing
 * @param end the word after it
 * @param anchor the day that "last year" was resolved from
 */
record StatedYear(int year, int end, @Nullable LocalDate anchor) {

	static @Nullable StatedYear at(Scene scene, int at) {
		int next = scene.at(at).is(",", "of") ? at + 1 : at;
		Word word = scene.at(next);
		if (word.isYear() || (word.end() - word.begin() == 4 && word.number() >= 1000 && word.number() < 1800)) {
			boolean counted = scene.has("COUNTED", next + 1) && scene.at(at).is(",");
			return counted ? null : new StatedYear(word.number(), next + 1, null);
		}
		if (!scene.at(next + 1).is("year") || scene.at(at).is(",")) {
			return null;
		}
		LocalDate anchor = scene.publishedOn;
		Integer steps = switch (word.lower()) {
			case "last" -> -1;
			case "this" -> 0;
			case "next" -> 1;
			default -> null;
		};
		if (steps != null) {
			return new StatedYear((anchor != null) ? anchor.getYear() + steps : -1, next + 2, anchor);
		}
		return word.is("that") ? narrative(scene.told, next + 2) : null;
	}

	private static StatedYear narrative(@Nullable Reading told, int end) {
		LocalDate from = (told != null) ? told.from() : null;
		return new StatedYear((from != null) ? from.getYear() : -1, end, from);
	}

}
