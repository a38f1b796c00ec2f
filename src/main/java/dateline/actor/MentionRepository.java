package dateline.actor;

import org.springframework.data.jpa.repository.JpaRepository;

/** Mentions of actors. */
interface MentionRepository extends JpaRepository<StoredMention, Long> {

}
