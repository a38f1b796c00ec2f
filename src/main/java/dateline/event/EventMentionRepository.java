package dateline.event;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import dateline.actor.StoredMember;
import dateline.article.Article;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Mentions of events. */
interface EventMentionRepository extends JpaRepository<EventMention, Long> {

	@Query("""
			select distinct m from EventMention m join fetch m.event join fetch m.article
			left join fetch m.participants p left join fetch p.actor where m.mergeKey in :keys""")
	List<EventMention> findByMergeKeys(Collection<String> keys);

	@Query("select distinct m.mergeKey from EventMention m where m.article = :article")
	Set<String> findMergeKeysOf(Article article);

	@Query("select distinct p.mention.mergeKey from EventParticipant p where p.member in :members")
	List<String> findMergeKeysOf(Collection<StoredMember> members);

}
