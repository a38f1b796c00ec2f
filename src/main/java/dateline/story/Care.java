package dateline.story;

import dateline.text.Sentence;

/**
 * Where those are brought to whom something befell somewhere else: "40 had been taken
 * <em>to the regional hospital in</em> Lugo".
 */
public final class Care {

	private Care() {
	}

	/**
	 * Returns where the "to" of such words stands.
	 * @param sentence the sentence
	 * @param before the index of the token before the place, "in" or what is joined by
	 * "and"
	 * @return the index of "to", or -1 where no such words stand before the place
	 */
	public static int to(Sentence sentence, int before) {
		int in = before;
		while (in > 0 && (sentence.token(in).is("and", ",") || sentence.token(in).isName())) {
			in--;
		}
		int to = in - 1;
		boolean care = to > 0
				&& sentence.token(to).hasLemma("hospital", "clinic", "morgue", "centre", "center", "shelter");
		while (to > 0 && sentence.token(to).tag().matches("DT|JJ.*|NN.*|HYPH")) {
			to--;
		}
		return (care && sentence.token(to).is("to")) ? to : -1;
	}

}
