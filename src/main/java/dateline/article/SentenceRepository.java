package dateline.article;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SentenceRepository extends JpaRepository<StoredSentence, Long> {

	/** Removes the sentences and, by the database's cascade, all facts of the article. */
	@Modifying(flushAutomatically = true)
	@Query("delete from StoredSentence s where s.article = :article")
	void deleteAllOf(Article article);

}
