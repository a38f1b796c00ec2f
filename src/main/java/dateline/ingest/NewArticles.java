package dateline.ingest;

import java.util.List;

import dateline.article.Line;
import dateline.article.NewArticle;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The articles that texts make with what is stated about them, or else with what they
 * show of themselves.
 */
final class NewArticles {

	private final Gazetteer gazetteer;

	private final ShownDetails shown;

	NewArticles(Gazetteer gazetteer, ShownDetails shown) {
		this.gazetteer = gazetteer;
		this.shown = shown;
	}

	NewArticle stated(String text, ArticleDetails details) {
		return new NewArticle(text, details.title(), outlet(details.source()), outlet(details.origin()),
				details.authors(), details.publishedOn(), details.publishedAt(), details.url(), details.language());
	}

	NewArticle shown(String text, List<Line> lines) {
		return stated(text, this.shown.of(text, lines));
	}

	/**
	 * The outlet's full name where it is known: "WSJ" and "The Wall Street Journal" are
	 * one source.
	 */
	private @Nullable String outlet(@Nullable String name) {
		return (name == null) ? null
				: this.gazetteer.lookup(name)
					.filter((entry) -> entry.kind() == EntryKind.MEDIA)
					.map(Entry::name)
					.orElse(name);
	}

}
