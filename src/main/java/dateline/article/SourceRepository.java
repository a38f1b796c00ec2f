package dateline.article;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SourceRepository extends JpaRepository<Source, Long> {

	Optional<Source> findByPublicId(String publicId);

	/** Removes the outlets that no article names. */
	@Modifying(flushAutomatically = true)
	@Query("delete from Source s where not exists (select 1 from Article a where a.source = s or a.origin = s)")
	void deleteUnused();

}
