package dateline.actor;

import java.util.Collection;
import java.util.List;

import dateline.article.Article;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Cast members. */
interface MemberRepository extends JpaRepository<StoredMember, Long> {

	@Query("select m from StoredMember m join fetch m.actor where m.article = :article")
	List<StoredMember> findByArticle(Article article);

	/** Those of all other articles. */
	@Query("""
			select m as member, a.publicId as articleId from StoredMember m join fetch m.actor join m.article a
			where m.mergeKey in :keys and a <> :article order by m.id""")
	List<Known> findByMergeKeys(Collection<String> keys, Article article);

	/** Removes the cast of an article and, by the database's cascade, what names it. */
	@Modifying(flushAutomatically = true)
	@Query("delete from StoredMember m where m.article = :article")
	void deleteAllOf(Article article);

	/** A member with the public id of its article. */
	interface Known {

		StoredMember getMember();

		String getArticleId();

	}

}
