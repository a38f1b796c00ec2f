package dateline.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dateline.client.api.ClaimsApi;
import dateline.client.api.EventsApi;
import dateline.client.api.StatementsApi;
import dateline.client.model.Claim;
import dateline.client.model.Event;
import dateline.client.model.Statement;

/** The three questions, with the client that openapi-generator makes for Java. */
public final class Questions {

	private Questions() {
	}

	public static List<String> ask(String address) throws ApiException {
		ApiClient client = new ApiClient();
		client.updateBaseUri(address);
		List<String> lines = new ArrayList<>();
		for (Claim claim : new ClaimsApi(client).claims(ClaimsApi.APIClaimsRequest.newBuilder()
			.measure(List.of("TROOPS"))
			.place(List.of("Iraq"))
			.build()).getData()) {
			lines.add(claim.getValue() + " " + claim.getComparator() + " " + claim.getCounted() + ", "
					+ ((claim.getSource() != null) ? claim.getSource().getName() : "-"));
		}
		for (Statement statement : new StatementsApi(client)
			.statements(StatementsApi.APIStatementsRequest.newBuilder().actor(List.of("Pentagon")).build())
			.getData()) {
			lines.add("Pentagon: " + statement.getContent());
		}
		for (Event event : new EventsApi(client).events(EventsApi.APIEventsRequest.newBuilder()
			.from(LocalDate.of(2024, 1, 15))
			.to(LocalDate.of(2024, 1, 16))
			.build()).getData()) {
			lines.add(event.getDate().getFrom() + " " + event.getLabel() + ", " + event.getKind());
		}
		return lines;
	}

}
