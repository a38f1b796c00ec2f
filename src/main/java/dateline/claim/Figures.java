package dateline.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import dateline.api.Named;
import org.jspecify.annotations.Nullable;

/** Makes one figure of several, by a rule that the reader names. */
final class Figures {

	private Figures() {
	}

	/**
	 * By the rule, of claims of which the latest come first; null where none gives a
	 * number.
	 */
	static ClaimGroupView.@Nullable Figure of(Aggregate rule, List<ClaimView> claims) {
		List<ClaimView> given = claims.stream().filter((claim) -> claim.value() != null).toList();
		if (given.isEmpty()) {
			return null;
		}
		Comparator<ClaimView> byNumber = Comparator.comparing(Figures::number);
		ClaimView chosen = switch (rule) {
			case LATEST -> given.getFirst();
			case MIN -> given.stream().min(byNumber).orElseThrow();
			case MAX -> given.stream().max(byNumber).orElseThrow();
			case MEDIAN -> {
				List<ClaimView> sorted = ofOrigins(given).stream().sorted(byNumber).toList();
				yield sorted.get((sorted.size() - 1) / 2);
			}
			case MOST_REPORTED -> mostReported(given);
		};
		return new ClaimGroupView.Figure(rule, number(chosen), chosen.id());
	}

	/** The latest of each origin. */
	private static List<ClaimView> ofOrigins(List<ClaimView> claims) {
		Map<String, ClaimView> byOrigin = new LinkedHashMap<>();
		claims.forEach((claim) -> byOrigin.putIfAbsent(origin(claim), claim));
		return List.copyOf(byOrigin.values());
	}

	private static ClaimView mostReported(List<ClaimView> claims) {
		Map<BigDecimal, Long> origins = new TreeMap<>();
		for (BigDecimal number : claims.stream().map(Figures::number).toList()) {
			origins.put(number,
					claims.stream()
						.filter((claim) -> number(claim).compareTo(number) == 0)
						.map(Figures::origin)
						.distinct()
						.count());
		}
		long most = origins.values().stream().mapToLong(Long::longValue).max().orElseThrow();
		return claims.stream()
			.filter((claim) -> Objects.equals(origins.get(number(claim)), most))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Who stands behind a claim: the outlet that the article rewrites, else its own, else
	 * itself.
	 */
	static String origin(ClaimView claim) {
		Named outlet = (claim.origin() != null) ? claim.origin() : claim.source();
		return (outlet != null) ? outlet.id() : claim.article().id();
	}

	private static BigDecimal number(ClaimView claim) {
		return Objects.requireNonNull(claim.value());
	}

}
