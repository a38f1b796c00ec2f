package dateline.event;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Mentions of events. */
interface EventMentionRepository extends JpaRepository<EventMention, Long> {

	Optional<EventMention> findByPublicId(String publicId);

	@Query("""
			select distinct m from EventMention m join fetch m.event join fetch m.article
			left join fetch m.participants p left join fetch p.actor""")
	List<EventMention> findAllWithParticipants();

}
