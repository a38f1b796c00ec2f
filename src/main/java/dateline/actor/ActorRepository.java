package dateline.actor;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Actors. */
interface ActorRepository extends JpaRepository<Actor, Long> {

	List<Actor> findByPublicIdIn(Collection<String> publicIds);

	/** Removes those of these actors that no article has. */
	@Modifying(flushAutomatically = true)
	@Query("""
			delete from Actor a where a in :actors
			and not exists (select 1 from StoredMember m where m.actor = a)""")
	void deleteUnused(Collection<Actor> actors);

}
