package dateline.time;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The readers together: of those that read a phrase here the longest reading counts. */
final class Grammar {

	private static final List<DateReader> SIMPLE = List.of(new CalendarReader(), new ListedDays(), new NumericReader(),
			new YearReader(), new HolidayReader(), new WeekdayReader(), new SeasonReader(), new RelativeReader());

	private static final DateReader PARTS = new PartReader();

	private static final List<DateReader> COMPOSED = List.of(PARTS, new OffsetReader(), new PeriodReader(),
			new RangeReader());

	private Grammar() {
	}

	/** The phrase that begins at this word, null if none does. */
	static @Nullable Reading read(Scene scene, int at) {
		return longest(COMPOSED, scene, at, simple(scene, at));
	}

	/** The same without phrases made of phrases. */
	static @Nullable Reading simple(Scene scene, int at) {
		return longest(SIMPLE, scene, at, null);
	}

	/** A phrase that another one expects here: any four digits are a year. */
	static @Nullable Reading operand(Scene scene, int at) {
		int begin = scene.skipThe(at);
		Reading part = PARTS.read(scene, begin);
		return (part != null) ? part : whole(scene, begin);
	}

	/** The same but no part of a longer time, so that parts do not nest. */
	static @Nullable Reading whole(Scene scene, int at) {
		int begin = scene.skipThe(at);
		Reading found = simple(scene, begin);
		boolean shifted = scene.at(begin).is("last", "next", "this") && MonthName.at(scene, begin + 1) != null;
		found = (found == null && shifted) ? simple(scene, begin + 1) : found;
		return (found != null) ? found : YearReader.plain(scene, begin);
	}

	private static @Nullable Reading longest(List<DateReader> readers, Scene scene, int at, @Nullable Reading first) {
		Reading best = first;
		for (DateReader reader : readers) {
			Reading found = reader.read(scene, at);
			if (found != null && (best == null || found.end() > best.end())) {
				best = found;
			}
		}
		return best;
	}

}
