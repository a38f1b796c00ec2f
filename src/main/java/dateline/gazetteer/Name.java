package dateline.gazetteer;

import java.util.List;

/**
 * A form under which an entry is known.
 *
 * @param atoms of the form, at least one
 * @param doubtful whether the form is too common a word to be found without a place
 * preposition before it
 * @param personal whether people bear it too, so that it is not the entry where the name
 * recogniser says person
 * @param entry what it names
 */
record Name(List<Atom> atoms, boolean doubtful, boolean personal, Entry entry) {

	/** Reads a form of the data files: "?" before it says doubtful, "~" personal. */
	static Name of(String form, Entry entry) {
		boolean doubtful = form.startsWith("?");
		boolean personal = form.startsWith("~");
		String bare = printed(form);
		return new Name(Atom.of(bare), doubtful, personal, entry);
	}

	/** The form without its marks. */
	static String printed(String form) {
		return (form.startsWith("?") || form.startsWith("~")) ? form.substring(1) : form;
	}

	/** Whether it is one abbreviation without dots ("US"). */
	boolean isAbbreviation() {
		return this.atoms.size() == 1 && this.atoms.getFirst().isAbbreviation();
	}

	boolean admits(List<Atom> printed, int from) {
		for (int at = 0; at < this.atoms.size(); at++) {
			if (!this.atoms.get(at).admits(printed.get(from + at))) {
				return false;
			}
		}
		return true;
	}

}
