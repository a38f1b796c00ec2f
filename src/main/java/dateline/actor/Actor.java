package dateline.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An actor across all articles. Its public id is the slug of its canonical name. */
@Entity
@Table(name = "actors")
public class Actor {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "actors_seq")
	@SequenceGenerator(name = "actors_seq", sequenceName = "actors_seq", allocationSize = 50)
	private @Nullable Long id;

	private String publicId;

	private String name;

	@Enumerated(EnumType.STRING)
	private ActorType type;

	private @Nullable String countryCode;

	@SuppressWarnings("NullAway.Init")
	protected Actor() {
	}

	Actor(String publicId, String name, ActorType type, @Nullable String countryCode) {
		this.publicId = publicId;
		this.name = name;
		this.type = type;
		this.countryCode = countryCode;
	}

	/** Takes over what all articles together say it is. */
	void become(String name, ActorType type, @Nullable String countryCode) {
		this.name = name;
		this.type = type;
		this.countryCode = countryCode;
	}

	/** Leaves its id to an actor that has more right to it. */
	void yieldId(String publicId) {
		this.publicId = publicId;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public String publicId() {
		return this.publicId;
	}

	/** Canonical name. */
	public String name() {
		return this.name;
	}

	public ActorType type() {
		return this.type;
	}

	/** ISO 3166-1 alpha-2 of the country it belongs to; null if not known. */
	public @Nullable String countryCode() {
		return this.countryCode;
	}

}
