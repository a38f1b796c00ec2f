package dateline.actor;

import org.springframework.data.jpa.repository.JpaRepository;

/** Aliases of actors. */
interface AliasRepository extends JpaRepository<ActorAlias, Long> {

}
