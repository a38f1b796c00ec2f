package dateline.time;

import org.jspecify.annotations.Nullable;

/**
 * One day of a month, or days in a row: "17", "17th", "15-16", "15 to 16", "15 and 16".
 *
 * @param first first day
 * @param last last day
 * @param end the word after them
 */
record DayNumbers(int first, int last, int end) {

	static @Nullable DayNumbers at(Scene scene, int at) {
		int first = scene.at(at).day();
		if (first == 0 || scene.at(at + 1).is("million", "billion", "percent", "thousand", "hundred", "%", "trillion")
				|| (scene.at(at).glued() && scene.at(at - 1).is("$", "\u20ac", "\u00a3", "-"))) {
			return null;
		}
		int last = scene.at(at + 2).day();
		Word joint = scene.at(at + 1);
		boolean next = joint.is("and") && last == first + 1;
		boolean row = (joint.isDash() || joint.is("to", "through", "until", "till")) && last > first;
		if (scene.at(at + 3).isDash() && scene.at(at + 3).glued()) {
			row = false;
		}
		return (next || row) ? new DayNumbers(first, last, at + 3) : new DayNumbers(first, first, at + 1);
	}

	DayNumbers to(int other) {
		return new DayNumbers(this.first, this.last, other);
	}

}
