package dateline.claim;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** Claims. */
interface ClaimRepository extends JpaRepository<Claim, Long> {

	Optional<Claim> findByPublicId(String publicId);

}
