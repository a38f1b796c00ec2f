package dateline.ingest;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** Ingestions. */
interface IngestionRepository extends JpaRepository<Ingestion, Long> {

	Optional<Ingestion> findByPublicId(String publicId);

	/** The last one of the file. */
	Optional<Ingestion> findFirstByFileOrderByQueuedAtDescIdDesc(String file);

	List<Ingestion> findByState(IngestionState state);

}
