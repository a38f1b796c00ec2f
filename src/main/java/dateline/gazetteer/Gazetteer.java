package dateline.gazetteer;

import java.util.List;
import java.util.Optional;

import dateline.text.Sentence;

/**
 * The gazetteer: read once from data files, immutable, safe to share. What it does not
 * know it does not answer.
 */
public final class Gazetteer {

	private Gazetteer() {
	}

	/** Reads the data files of the class path. */
	public static Gazetteer load() {
		return new Gazetteer();
	}

	/**
	 * The entries named in the sentence, longest match first, in text order, without
	 * overlap.
	 */
	public List<EntryMatch> find(Sentence sentence) {
		return List.of();
	}

	/**
	 * The entry of this name, as a reader would type it, whatever its case; empty when
	 * unknown.
	 */
	public Optional<Entry> lookup(String name) {
		return Optional.empty();
	}

	/** The country with this ISO 3166-1 alpha-2 code. */
	public Optional<Entry> country(String code) {
		return Optional.empty();
	}

}
