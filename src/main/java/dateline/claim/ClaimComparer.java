package dateline.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.api.Named;
import dateline.api.PlaceView;
import dateline.article.DateView;
import dateline.article.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Sets claims that speak of the same thing side by side: same measure, unit, subject and
 * place, and as-of dates of which none begins later than some days after the first one
 * ends. A claim without a date is read as of the time of its article, and joins the group
 * of figures that are given as of publication, where there is just one; else those
 * without a date are a group. Pure; the order of the claims does not matter.
 */
final class ClaimComparer {

	/** "As of now": the rule of dates that are the day of publication. */
	private static final String PRESENT = "PUBLICATION_DATE";

	private static final Comparator<ClaimView> LATEST_FIRST = Comparator
		.comparing(ClaimComparer::last, Comparator.nullsFirst(Comparator.naturalOrder()))
		.reversed()
		.thenComparing(ClaimView::id);

	private final int days;

	private final @Nullable Aggregate aggregate;

	ClaimComparer(Comparing comparing) {
		this.days = comparing.days();
		this.aggregate = comparing.aggregate();
	}

	/** The groups, those with most claims first, then by id. */
	List<ClaimGroupView> compare(Collection<ClaimView> claims) {
		Map<Matter, List<ClaimView>> matters = claims.stream()
			.sorted(Comparator.comparing(ClaimView::id))
			.collect(Collectors.groupingBy(Matter::of, LinkedHashMap::new, Collectors.toList()));
		List<Draft> drafts = new ArrayList<>();
		matters.forEach((matter, same) -> byTime(same)
			.forEach((group) -> drafts.add(new Draft(matter, distinct(group), firstOf(group), lastOf(group)))));
		return drafts.stream()
			.map((draft) -> view(draft, drafts))
			.sorted(Comparator.comparing((ClaimGroupView group) -> -group.claims().size())
				.thenComparing(ClaimGroupView::id))
			.toList();
	}

	private List<List<ClaimView>> byTime(List<ClaimView> claims) {
		List<List<ClaimView>> groups = new ArrayList<>();
		LocalDate limit = null;
		for (ClaimView claim : claims.stream()
			.filter((each) -> first(each) != null)
			.sorted(Comparator.comparing(ClaimComparer::begin).thenComparing(ClaimView::id))
			.toList()) {
			if (limit == null || begin(claim).isAfter(limit)) {
				groups.add(new ArrayList<>());
				LocalDate end = last(claim);
				limit = ((end != null) ? end : begin(claim)).plusDays(this.days);
			}
			groups.getLast().add(claim);
		}
		List<ClaimView> undated = claims.stream().filter((each) -> first(each) == null).toList();
		List<List<ClaimView>> present = groups.stream().filter(ClaimComparer::isPresent).toList();
		if (!undated.isEmpty() && present.size() == 1) {
			present.getFirst().addAll(undated);
		}
		else if (!undated.isEmpty()) {
			groups.add(undated);
		}
		return groups;
	}

	private static boolean isPresent(List<ClaimView> claims) {
		return claims.stream().anyMatch((claim) -> claim.asOf() != null && claim.asOf().rule().equals(PRESENT));
	}

	/** An article that repeats a figure gives it once. */
	private static List<ClaimView> distinct(List<ClaimView> claims) {
		Map<List<?>, ClaimView> distinct = new LinkedHashMap<>();
		claims.forEach((claim) -> distinct.putIfAbsent(
				Stream
					.of(claim.article().id(), claim.comparator(), claim.min(), claim.max(), claim.assertedBy(),
							claim.assertedByText(), claim.polarity())
					.map(Optional::ofNullable)
					.toList(),
				claim));
		return distinct.values().stream().sorted(LATEST_FIRST).toList();
	}

	private ClaimGroupView view(Draft draft, List<Draft> all) {
		List<ClaimView> asserted = draft.claims()
			.stream()
			.filter((claim) -> claim.polarity() == Polarity.ASSERTED)
			.toList();
		List<BigDecimal> numbers = asserted.stream().flatMap((claim) -> Stream.ofNullable(claim.value())).toList();
		BigDecimal min = numbers.stream().min(Comparator.naturalOrder()).orElse(null);
		BigDecimal max = numbers.stream().max(Comparator.naturalOrder()).orElse(null);
		Matter matter = draft.matter();
		return new ClaimGroupView(draft.id(), matter.measure(), matter.unit(), matter.subject(), matter.place(),
				draft.from(), draft.to(), draft.claims(), min, max,
				(min != null && max != null) ? max.subtract(min) : null, agreement(asserted),
				draft.claims().size() - asserted.size(),
				(int) draft.claims().stream().map(Figures::origin).distinct().count(),
				(this.aggregate != null) ? Figures.of(this.aggregate, asserted) : null,
				all.stream()
					.filter((other) -> isRelated(draft, other))
					.map((other) -> new ClaimGroupView.Related(other.id(), matter.differences(other.matter())))
					.toList());
	}

	private static Agreement agreement(List<ClaimView> claims) {
		if (claims.size() < 2) {
			return Agreement.SINGLE;
		}
		return Bounds.haveCommon(claims.stream().map(Bounds::of).toList()) ? Agreement.AGREE : Agreement.DISAGREE;
	}

	private boolean isRelated(Draft one, Draft other) {
		return one.matter().measure() == other.matter().measure() && one.matter().unit().equals(other.matter().unit())
				&& !one.matter().equals(other.matter()) && !isAfter(one, other) && !isAfter(other, one);
	}

	private boolean isAfter(Draft one, Draft other) {
		return one.from() != null && other.to() != null && one.from().isAfter(other.to().plusDays(this.days));
	}

	private static @Nullable LocalDate first(ClaimView claim) {
		DateView asOf = claim.asOf();
		return (asOf == null) ? null : (asOf.from() != null) ? asOf.from() : asOf.to();
	}

	private static LocalDate begin(ClaimView claim) {
		return Objects.requireNonNull(first(claim));
	}

	private static @Nullable LocalDate last(ClaimView claim) {
		DateView asOf = claim.asOf();
		return (asOf == null) ? null : (asOf.to() != null) ? asOf.to() : asOf.from();
	}

	private static @Nullable LocalDate firstOf(List<ClaimView> claims) {
		return claims.stream()
			.flatMap((claim) -> Stream.ofNullable(first(claim)))
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	private static @Nullable LocalDate lastOf(List<ClaimView> claims) {
		return claims.stream()
			.flatMap((claim) -> Stream.ofNullable(last(claim)))
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** What claims speak of, time aside. */
	private record Matter(Measure measure, String unit, @Nullable Named subject, @Nullable PlaceView place) {

		static Matter of(ClaimView claim) {
			return new Matter(claim.measure(), claim.unit(), claim.subject(), claim.place());
		}

		List<String> differences(Matter other) {
			List<String> differences = new ArrayList<>();
			if (!Objects.equals(this.subject, other.subject)) {
				differences.add("subject");
			}
			if (!Objects.equals(this.place, other.place)) {
				differences.add("place");
			}
			return differences;
		}

	}

	private record Draft(Matter matter, List<ClaimView> claims, @Nullable LocalDate from, @Nullable LocalDate to) {

		String id() {
			return this.claims.getFirst().id();
		}

	}

}
