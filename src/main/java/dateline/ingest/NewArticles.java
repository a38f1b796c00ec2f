package dateline.ingest;

import dateline.article.LineKinds;
import dateline.article.NewArticle;
import dateline.gazetteer.Entry;
import dateline.gazetteer.EntryKind;
import dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The articles that texts make with what is stated about them and, where nothing is, with
 * what they show of themselves.
 */
final class NewArticles {

	private final Gazetteer gazetteer;

	private final ShownDetails shown;

	private final LineKinds kinds = new LineKinds();

	NewArticles(Gazetteer gazetteer, ShownDetails shown) {
		this.gazetteer = gazetteer;
		this.shown = shown;
	}

	/** The manifest, where there is one, wins in whatever it speaks of. */
	NewArticle of(String text, @Nullable ArticleDetails stated) {
		ArticleDetails shown = this.shown.of(text, this.kinds.read(text));
		ArticleDetails details = (stated != null) ? stated.or(shown) : shown;
		return new NewArticle(text, details.title(), outlet(details.source()), outlet(details.origin()),
				details.authors(), details.publishedOn(), details.publishedAt(), details.url(), details.language());
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
