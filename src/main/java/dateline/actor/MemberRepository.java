package dateline.actor;

import java.util.Collection;
import java.util.List;

import dateline.article.Article;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Cast members. */
interface MemberRepository extends JpaRepository<StoredMember, Long> {

	@Query("select m from StoredMember m join fetch m.actor join fetch m.article where m.article = :article")
	List<StoredMember> findByArticle(Article article);

	@Query("""
			select m from StoredMember m join fetch m.actor join fetch m.article
			where m.mergeKey in :keys order by m.id""")
	List<StoredMember> findByMergeKeys(Collection<String> keys);

	/** Removes the cast of an article and, by the database's cascade, what names it. */
	@Modifying(flushAutomatically = true)
	@Query("delete from StoredMember m where m.article = :article")
	void deleteAllOf(Article article);

}
