package dateline.claim;

import org.springframework.data.jpa.repository.JpaRepository;

/** Claims. */
interface ClaimRepository extends JpaRepository<Claim, Long> {

}
