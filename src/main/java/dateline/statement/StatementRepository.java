package dateline.statement;

import org.springframework.data.jpa.repository.JpaRepository;

/** Statements. */
interface StatementRepository extends JpaRepository<Statement, Long> {

}
