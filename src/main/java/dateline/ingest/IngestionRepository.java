package dateline.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dateline.article.Article;
import org.springframework.data.jpa.repository.JpaRepository;

/** Ingestions. */
interface IngestionRepository extends JpaRepository<Ingestion, Long> {

	Optional<Ingestion> findByPublicId(String publicId);

	/** The last one of the file. */
	Optional<Ingestion> findFirstByFileOrderByQueuedAtDescIdDesc(String file);

	/** The last one in this state that gave the article. */
	Optional<Ingestion> findFirstByArticleAndStateOrderByQueuedAtDescIdDesc(Article article, IngestionState state);

	List<Ingestion> findByStateIn(Collection<IngestionState> states);

}
