package dateline.article;

import dateline.text.NameKey;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A name that finds a source. */
@Entity
@Table(name = "source_aliases")
class SourceAlias {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_aliases_seq")
	@SequenceGenerator(name = "source_aliases_seq", sequenceName = "source_aliases_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "source_id")
	private Source source;

	private String alias;

	private String aliasKey;

	@SuppressWarnings("NullAway.Init")
	protected SourceAlias() {
	}

	SourceAlias(Source source, String alias) {
		this.source = source;
		this.alias = alias;
		this.aliasKey = NameKey.slug(alias);
	}

	@Nullable Long id() {
		return this.id;
	}

	Source source() {
		return this.source;
	}

	String alias() {
		return this.alias;
	}

	String aliasKey() {
		return this.aliasKey;
	}

}
