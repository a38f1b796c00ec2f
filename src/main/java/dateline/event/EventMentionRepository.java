package dateline.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import dateline.actor.StoredMember;
import dateline.article.Article;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Mentions of events. */
interface EventMentionRepository extends JpaRepository<EventMention, Long> {

	/**
	 * All mentions of these components, and of the components of those that have one of
	 * these buckets.
	 */
	@Query("""
			select m as mention, a.publicId as article, a.publishedOn as publishedOn
			from EventMention m join fetch m.event join m.article a
			left join fetch m.participants p left join fetch p.actor
			where m.mergeComponent in :components
			or m.mergeComponent in (select c.mergeComponent from EventMention c
				where array_intersects(c.mergeBuckets, :buckets))""")
	List<Filed> findByComponents(Collection<String> components, long[] buckets);

	@Query("""
			select distinct m.mergeComponent as component, e as event from EventMention m join m.event e
			where m.article = :article""")
	List<Going> findByArticle(Article article);

	@Query("""
			select m as mention, a.publicId as article, a.publishedOn as publishedOn
			from EventMention m join fetch m.event join m.article a
			left join fetch m.participants p left join fetch p.actor
			where m in (select q.mention from EventParticipant q where q.member in :members)""")
	List<Filed> findByMembers(Collection<StoredMember> members);

	/** What a mention belongs to. */
	interface Going {

		String getComponent();

		Event getEvent();

	}

	/** A mention with what of its article counts. */
	interface Filed {

		EventMention getMention();

		String getArticle();

		@Nullable LocalDate getPublishedOn();

	}

}
