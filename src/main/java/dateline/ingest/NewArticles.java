package dateline.ingest;

import java.util.List;
import java.util.function.Supplier;

import dateline.article.Line;
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

	NewArticles(Gazetteer gazetteer, ShownDetails shown) {
		this.gazetteer = gazetteer;
		this.shown = shown;
	}

	/**
	 * The manifest, where there is one, wins in whatever it speaks of.
	 * @param lines of the text; only asked for where the manifest leaves open what a text
	 * can show
	 */
	NewArticle of(String text, @Nullable ArticleDetails stated, Supplier<List<Line>> lines) {
		ArticleDetails details = (stated == null) ? this.shown.of(text, lines.get())
				: stated.isOpen() ? stated.or(this.shown.of(text, lines.get())) : stated;
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
