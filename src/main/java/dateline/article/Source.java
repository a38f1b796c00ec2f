package dateline.article;

import java.util.LinkedHashSet;
import java.util.Set;

import dateline.text.NameKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An outlet, as source or as origin. Every name it is known by finds it. */
@Entity
@Table(name = "sources")
public class Source {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sources_seq")
	@SequenceGenerator(name = "sources_seq", sequenceName = "sources_seq", allocationSize = 50)
	private @Nullable Long id;

	private String publicId;

	private String name;

	@OneToMany(mappedBy = "source", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
	private Set<SourceAlias> aliases = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	Source(String name) {
		this.publicId = NameKey.slug(name);
		this.name = name;
		SourceNames.of(name).forEach((alias) -> this.aliases.add(new SourceAlias(this, alias)));
	}

	/**
	 * Notes a spelling of the name; of all spellings it shows the same one in whatever
	 * order they come.
	 */
	void spelt(String spelling) {
		if (spelling.compareTo(this.name) < 0) {
			this.name = spelling;
		}
	}

	public @Nullable Long id() {
		return this.id;
	}

	public String publicId() {
		return this.publicId;
	}

	public String name() {
		return this.name;
	}

}
