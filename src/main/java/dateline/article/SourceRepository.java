package dateline.article;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SourceRepository extends JpaRepository<Source, Long> {

	Optional<Source> findByPublicId(String publicId);

	/** By the slug of any name. */
	@Query("select a.source from SourceAlias a where a.aliasKey = :key order by a.source.publicId")
	List<Source> findByAliasKey(String key);

	/** Removes the outlets that no article names. */
	@Modifying(flushAutomatically = true)
	@Query("delete from Source s where not exists (select 1 from Article a where a.source = s or a.origin = s)")
	void deleteUnused();

}
