package dateline.statement;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** Statements. */
interface StatementRepository extends JpaRepository<Statement, Long> {

	Optional<Statement> findByPublicId(String publicId);

}
