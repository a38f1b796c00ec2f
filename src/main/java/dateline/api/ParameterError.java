package dateline.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is wrong with one parameter of a request. */
@Schema(description = "What is wrong with one parameter of the request.")
public record ParameterError(@Schema(description = "Name of the parameter.", example = "measure") String parameter,
		@Schema(description = "What is wrong with it, in words.") String message,
		@Schema(description = "What would be accepted: allowed values, known names, or names of parameters; "
				+ "empty where no list can be given.") List<String> allowed) {

}
