package dateline.article;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A place as columns; all are null where there is none.
 *
 * @param name as the gazetteer calls it
 * @param countries ISO 3166-1 alpha-2, sorted; empty where no country is known
 */
@Embeddable
public record PlaceColumns(@Column(name = "place_name") String name,
		@Column(name = "place_countries") @JdbcTypeCode(SqlTypes.ARRAY) List<String> countries) {

	public PlaceColumns {
		countries = List.copyOf(countries);
	}

}
