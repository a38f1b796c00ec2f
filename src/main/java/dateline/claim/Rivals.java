package dateline.claim;

import java.util.List;

import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a rival got in the same count, told without its verb: "Mora received 912,406 votes
 * and his rival, the lawmaker Ana Ruiz, <em>561,230</em>", "won 61 seats, their partner,
 * the Greens, <em>14</em>". Null behind a verb or a further noun, and for small numbers
 * behind a person, which are ages.
 */
final class Rivals {

	/** How far behind the first count a further one stands, in words. */
	private static final int FAR = 18;

	private Rivals() {
	}

	static @Nullable Meaning of(Sentence sentence, Quantity quantity, Meaning last) {
		boolean ballot = last.measure() == Measure.VOTES || last.unit().equals("seats");
		int name = quantity.first() - 1;
		name -= (name > 0 && sentence.token(name).is(",")) ? 1 : 0;
		if (!ballot || name < 2 || !endsClause(sentence, quantity.next()) || !isName(sentence.token(name), quantity)) {
			return null;
		}
		int start = sentence.tokens()
			.stream()
			.filter((token) -> token.index() < quantity.first()
					&& (token.tag().equals("CD") || token.span().begin() < last.words().end()))
			.mapToInt(Token::index)
			.max()
			.orElse(0);
		List<Token> between = sentence.tokens()
			.subList(0, name)
			.stream()
			.filter((token) -> token.index() > start)
			.toList();
		boolean open = !between.isEmpty() && between.size() < FAR
				&& between.getFirst().is("and", ",", ";", "while", "to")
				&& between.stream().noneMatch((token) -> token.isVerb() || token.tag().matches("MD|WDT|WP|CD|``|''"));
		return open ? last.inherited(quantity, "ELLIPSIS_GAP") : null;
	}

	/** A person's number below the hundreds would be an age. */
	private static boolean isName(Token token, Quantity quantity) {
		return token.isName()
				&& (token.entity() != EntityType.PERSON || (quantity.isHundreds() && !quantity.isSmall()));
	}

	private static boolean endsClause(Sentence sentence, int next) {
		return next >= sentence.size() || sentence.token(next).tag().matches("[,.:]|CC")
				|| sentence.token(next).is("votes");
	}

}
