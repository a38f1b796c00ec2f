package dateline.ingest;

import java.util.List;

import dateline.database.TestDatabase;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest
@Import(TestDatabase.class)
class SchemaTests {

	@Autowired
	private EntityManager entityManager;

	@Test
	void everyEntityReadsItsTable() {
		assertThat(this.entityManager.getMetamodel().getEntities()).hasSizeGreaterThan(10)
			.allSatisfy((entity) -> assertThat(
					this.entityManager.createQuery("from " + entity.getName(), entity.getJavaType()).getResultList())
				.isEmpty());
	}

	@Test
	void everyTableIsExplained() {
		List<?> bare = this.entityManager.createNativeQuery("""
				select relname from pg_class
				where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'
				and obj_description(oid, 'pg_class') is null""").getResultList();
		assertThat(bare).isEmpty();
	}

	@Test
	void everyForeignKeyHasAnIndex() {
		List<?> bare = this.entityManager.createNativeQuery(
				"""
						select conname from pg_constraint c
						where contype = 'f' and connamespace = 'public'::regnamespace
						and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])""")
			.getResultList();
		assertThat(bare).isEmpty();
	}

}
