package dateline.event;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Events. */
interface EventRepository extends JpaRepository<Event, Long> {

	List<Event> findByPublicIdIn(Collection<String> publicIds);

	/** Removes those of these events that no article mentions. */
	@Modifying(flushAutomatically = true)
	@Query("""
			delete from Event e where e in :events
			and not exists (select 1 from EventMention m where m.event = e)""")
	void deleteUnused(Collection<Event> events);

}
