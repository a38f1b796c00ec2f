package dateline.article;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.CodePoints;
import dateline.text.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes articles, their outlets and their sentences, within the transaction of the
 * caller. The same text twice is one article.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ArticleRecorder {

	private final ArticleRepository articles;

	private final SourceRepository sources;

	private final SentenceRepository sentences;

	private final Clock clock;

	ArticleRecorder(ArticleRepository articles, SourceRepository sources, SentenceRepository sentences, Clock clock) {
		this.articles = articles;
		this.sources = sources;
		this.sentences = sentences;
		this.clock = clock;
	}

	/** The article with this text, if it is stored. */
	public Optional<Article> find(NewArticle given) {
		return this.articles.findBySha256(given.sha256());
	}

	/**
	 * The stored article with this text, else a new one. What is stated now takes the
	 * place of what was stated before, and outlets that no article names any more go.
	 */
	public Article record(NewArticle given) {
		Source source = source(given.source());
		Source origin = source(given.origin());
		Article known = find(given).orElse(null);
		if (known == null) {
			return this.articles.save(new Article(given, source, origin, this.clock.instant()));
		}
		if (!known.isStoredAs(given)) {
			known.takeOver(given, source, origin);
			this.sources.deleteUnused();
		}
		return known;
	}

	/**
	 * Writes the sentences and lines in place of those that were there; with those go all
	 * facts. Of two lines that begin together the first is kept.
	 */
	public RecordedArticle recordSentences(Article article, Collection<Line> lines) {
		this.sentences.deleteAllOf(article);
		String text = article.text();
		CodePoints codePoints = new CodePoints(text);
		List<StoredSentence> stored = new ArrayList<>();
		Set<Integer> begins = new HashSet<>();
		for (Line line : lines) {
			if (begins.add(line.span().begin())) {
				stored.add(new StoredSentence(article, codePoints.at(line.span().begin()),
						codePoints.at(line.span().end()), line.kind(), line.span().of(text)));
			}
		}
		return new RecordedArticle(article, codePoints, this.sentences.saveAll(stored));
	}

	/**
	 * The source of this name, however its case and punctuation, else a new one. Other
	 * names of a source (WSJ) do not count: they are for those who ask, and what they
	 * find would depend on what was stored before.
	 */
	private @Nullable Source source(@Nullable String name) {
		if (name == null) {
			return null;
		}
		Source source = this.sources.findByPublicId(NameKey.slug(name))
			.orElseGet(() -> this.sources.save(new Source(name)));
		source.spelt(name);
		return source;
	}

}
