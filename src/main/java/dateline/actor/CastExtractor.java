package dateline.actor;

import java.util.List;

import dateline.gazetteer.Gazetteer;
import dateline.text.AnnotatedText;

/** Finds the actors of an article. */
public final class CastExtractor {

	@SuppressWarnings("UnusedVariable")
	private final Gazetteer gazetteer;

	public CastExtractor(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	public Cast extract(AnnotatedText text) {
		return new Cast(List.of());
	}

}
