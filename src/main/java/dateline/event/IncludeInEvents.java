package dateline.event;

import java.util.Arrays;
import java.util.List;

import dateline.api.Arrangement;
import dateline.api.CamelCase;
import dateline.api.Include;

/** What can be asked for beside events and a timeline. */
public enum IncludeInEvents implements CamelCase {

	/** The sentences before and after the evidence. */
	CONTEXT,

	/** The text of the article. */
	TEXT,

	/** Who has a part; shown whether asked for or not. */
	PARTICIPANTS;

	/** What it is, for its description. */
	public static final String DESCRIPTION = "What is shown beside: `CONTEXT` for the sentences around the evidence, "
			+ "`TEXT` for the text of the article, `PARTICIPANTS` for who has a part, which every answer shows anyway."
			+ Arrangement.SEVERAL;

	/** Those of them that an answer has only on request. */
	public static List<Include> onRequest(List<IncludeInEvents> asked) {
		return Arrays.stream(Include.values())
			.filter((each) -> asked.contains(IncludeInEvents.valueOf(each.name())))
			.toList();
	}

}
