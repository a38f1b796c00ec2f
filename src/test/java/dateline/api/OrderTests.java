package dateline.api;

import java.util.List;

import org.junit.jupiter.api.Test;

import static dateline.api.Order.Key.ascending;
import static dateline.api.Order.Key.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OrderTests {

	@Test
	void comparesRowsInOneDirection() {
		Order order = new Order(descending("a", Order.Type.DATE), descending("b", Order.Type.TEXT));
		assertThat(order.condition()).isEqualTo("(a, b) < (cast(:key_0 as DATE), cast(:key_1 as TEXT))");
		assertThat(order.orderBy()).isEqualTo("a desc, b desc");
	}

	@Test
	void bringsTheRangeForwardWhereTheDirectionChanges() {
		Order order = new Order(descending("a", Order.Type.DATE), ascending("b", Order.Type.BIGINT));
		assertThat(order.condition()).isEqualTo(
				"(a) <= (cast(:key_0 as DATE)) and ((a) < (cast(:key_0 as DATE)) or (b) > (cast(:key_1 as BIGINT)))");
	}

	@Test
	void refusesPositionsOfAnotherShape() {
		Order order = new Order(descending("a", Order.Type.DATE));
		assertThat(order.values(new Cursor(List.of("-infinity")))).containsEntry("key_0", "-infinity");
		assertThatExceptionOfType(BadParameters.class).isThrownBy(() -> order.values(new Cursor(List.of("yesterday"))));
		assertThatExceptionOfType(BadParameters.class).isThrownBy(() -> order.values(new Cursor(List.of())));
	}

}
