package dateline.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dateline.actor.Cast;
import dateline.actor.CastExtractor;
import dateline.article.LineKinds;
import dateline.article.Polarity;
import dateline.gazetteer.Gazetteer;
import dateline.statement.StatementExtractor;
import dateline.statement.StatementFinding;
import dateline.story.Story;
import dateline.text.AnnotatedText;
import dateline.text.AnnotatedTexts;
import dateline.text.MaskedText;
import dateline.text.Span;
import dateline.time.DateFinder;
import dateline.time.DatePhrase;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Claims of a text, written out for tables of examples:
 * {@code KILLED 12 AT_LEAST people [at least 12] people @Manila =France 2024-01-13 DENIED}.
 * What is null is left out; "?" is a date that is not known.
 */
final class Claims {

	private static final Gazetteer GAZETTEER = Gazetteer.load();

	private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(GAZETTEER);

	static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 17);

	private Claims() {
	}

	static List<ClaimFinding> find(Class<?> test, MaskedText masked, @Nullable LocalDate publishedOn) {
		return find(AnnotatedTexts.of(test, masked), masked, publishedOn);
	}

	static List<ClaimFinding> find(AnnotatedText text, MaskedText masked, @Nullable LocalDate publishedOn) {
		Cast cast = new CastExtractor(GAZETTEER).extract(text);
		List<DatePhrase> dates = new DateFinder().find(masked, publishedOn);
		List<StatementFinding> statements = new StatementExtractor().extract(text, cast, dates);
		List<ClaimFinding> claims = EXTRACTOR.extract(text, cast, statements, dates,
				new Story(text, new LineKinds().read(text.text()), dates, publishedOn, GAZETTEER));
		claims.forEach((claim) -> check(text, claim));
		return claims;
	}

	/** What holds for every claim whatever the text. */
	private static void check(AnnotatedText text, ClaimFinding claim) {
		assertThat(claim.sentence().span().contains(claim.exact())).isTrue();
		assertThat(text.text(claim.exact())).isEqualTo(text.text(claim.exact()).strip()).isNotEmpty();
		assertThat(claim.counted()).isNotBlank();
		assertThat(claim.unit()).isNotBlank();
		assertThat(claim.rule()).isNotBlank();
		boolean open = claim.comparator() == Comparator.BETWEEN || claim.comparator() == Comparator.VAGUE;
		assertThat(claim.value() == null).isEqualTo(open);
		assertThat(claim.min() != null || claim.max() != null).isTrue();
	}

	static List<String> of(Class<?> test, String text) {
		MaskedText masked = MaskedText.of(text);
		return write(text, find(test, masked, PUBLISHED));
	}

	/** The claims with the rule that found each, for tests of rules. */
	static List<String> rules(Class<?> test, String text) {
		return find(test, MaskedText.of(text), PUBLISHED).stream()
			.map((claim) -> claim.measure() + " " + claim.rule())
			.toList();
	}

	static List<String> write(String text, List<ClaimFinding> claims) {
		return claims.stream().map((claim) -> write(text, claim)).toList();
	}

	private static String write(String text, ClaimFinding claim) {
		Span exact = claim.exact();
		List<String> parts = new ArrayList<>(List.of(claim.measure().name(), number(claim), claim.comparator().name(),
				claim.unit(), "[" + exact.of(text) + "]", claim.counted()));
		if (claim.place() != null) {
			parts.add("@" + claim.place().name());
		}
		if (claim.subject() != null) {
			parts.add("=" + claim.subject().name());
		}
		if (claim.asOf() != null) {
			LocalDate from = claim.asOf().from();
			LocalDate to = claim.asOf().to();
			boolean day = from != null && from.equals(to);
			parts.add(!claim.asOf().isKnown() ? "?" : day ? String.valueOf(from) : from + "/" + to);
		}
		if (claim.polarity() == Polarity.DENIED) {
			parts.add("DENIED");
		}
		return String.join(" ", parts);
	}

	private static String number(ClaimFinding claim) {
		if (claim.value() != null) {
			return claim.value().toPlainString();
		}
		return claim.min() + ".." + ((claim.max() != null) ? claim.max() : "");
	}

}
