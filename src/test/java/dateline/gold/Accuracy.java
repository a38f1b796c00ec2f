package dateline.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dateline.event.EventFinding;

/**
 * Scores what the pipeline found against the gold, set by set, and writes the report.
 */
public final class Accuracy {

	private static final String NEW_LINE = "\n";

	private final Map<String, Scores> sets = new LinkedHashMap<>();

	private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

	/** Scores one article. */
	public void add(GoldArticle article, Found found) {
		Scores scores = this.sets.computeIfAbsent(article.set(), (set) -> new Scores());
		new ActorScorer(article, found, scores).score();
		new DateScorer(article, found, scores).score();
		new StatementScorer(article, found, scores).score();
		new ClaimScorer(article, found, scores).score();
		new EventScorer(article, found, scores).score()
			.forEach((finding, gold) -> this.mentions.computeIfAbsent(article.set(), (set) -> new ArrayList<>())
				.add(new Mention(article, finding, gold.event(), gold.optional())));
	}

	/**
	 * Scores which mentions in different articles were taken for one event.
	 * @param event id of the event that a finding in an article belongs to
	 */
	public void addEvents(BiFunction<GoldArticle, EventFinding, String> event) {
		Function<Mention, String> id = (each) -> event.apply(each.article(), each.finding());
		this.mentions.forEach((set, all) -> {
			Scores scores = this.sets.computeIfAbsent(set, (key) -> new Scores());
			for (Pair pair : pairs(all, id)) {
				scores.predicted("same event", null, pair.first().article(), pair.toString(), "",
						(pair.count(Mention::word) == 1) ? null : "are different events");
			}
			List<Mention> required = all.stream().filter((each) -> !each.optional()).toList();
			for (Pair pair : pairs(required, Mention::word)) {
				boolean joined = pair.one()
					.stream()
					.map(id)
					.anyMatch((one) -> pair.other().stream().map(id).anyMatch(one::equals));
				scores.gold("same event", pair.first().article(), pair.toString(), "", joined);
			}
		});
	}

	/** The mentions with one key in each two articles. */
	private static List<Pair> pairs(List<Mention> all, Function<Mention, String> key) {
		Map<String, Map<String, List<Mention>>> byKey = all.stream()
			.collect(Collectors.groupingBy(key, TreeMap::new,
					Collectors.groupingBy((each) -> each.article().name(), TreeMap::new, Collectors.toList())));
		List<Pair> pairs = new ArrayList<>();
		for (Map<String, List<Mention>> same : byKey.values()) {
			same.forEach((one, mentions) -> same.forEach((other, others) -> {
				if (one.compareTo(other) < 0) {
					pairs.add(new Pair(mentions, others));
				}
			}));
		}
		return pairs;
	}

	/** Precision and recall by set and kind. */
	public Map<String, double[]> figures() {
		Map<String, double[]> figures = new LinkedHashMap<>();
		this.sets.forEach((set, scores) -> scores.kinds.forEach(
				(kind, tally) -> figures.put(set + "," + kind, new double[] { tally.precision(), tally.recall() })));
		return figures;
	}

	/** The table of all figures. */
	public String table() {
		StringBuilder out = new StringBuilder("| set | kind | gold | predicted | right | P | R | F1 |").append(NEW_LINE)
			.append("|---|---|---:|---:|---:|---:|---:|---:|")
			.append(NEW_LINE);
		this.sets.forEach((set,
				scores) -> scores.kinds.forEach((kind,
						tally) -> out.append(String.format(Locale.ROOT,
								"| %s | %s | %d | %d | %d | %.3f | %.3f | %.3f |%n", set, kind, tally.gold,
								tally.predicted, tally.right, tally.precision(), tally.recall(), tally.f1()))));
		return out.toString();
	}

	/**
	 * Precision and recall of each kind, a column for each set, as the README has them.
	 */
	public String summary() {
		StringBuilder out = new StringBuilder("| precision / recall | ").append(String.join(" | ", this.sets.keySet()))
			.append(" |")
			.append(NEW_LINE)
			.append("|---".repeat(this.sets.size() + 1))
			.append('|')
			.append(NEW_LINE);
		this.sets.values()
			.stream()
			.flatMap((scores) -> scores.kinds.keySet().stream())
			.distinct()
			.sorted()
			.forEach((kind) -> out.append("| ").append(kind).append(row(kind)).append(" |").append(NEW_LINE));
		return out.toString();
	}

	private String row(String kind) {
		return this.sets.values()
			.stream()
			.map((scores) -> scores.tally(kind))
			.map((tally) -> String.format(Locale.ROOT, " | %.2f / %.2f", tally.precision(), tally.recall()))
			.collect(Collectors.joining());
	}

	/** The table, the precision of each rule over all sets, and all that is not right. */
	public String report() {
		StringBuilder out = new StringBuilder("# Accuracy").append(NEW_LINE).append(NEW_LINE).append(table());
		out.append(NEW_LINE + "## Rules" + NEW_LINE + NEW_LINE + "| rule | predicted | right | P |" + NEW_LINE
				+ "|---|---:|---:|---:|" + NEW_LINE);
		tallies().forEach((rule, tally) -> out.append(String.format(Locale.ROOT, "| %s | %d | %d | %.3f |%n", rule,
				tally.predicted, tally.right, tally.precision())));
		this.sets.forEach((set, scores) -> {
			out.append(NEW_LINE + "## Not right in " + set + NEW_LINE + NEW_LINE);
			scores.faults.stream()
				.sorted(java.util.Comparator.comparing(Scores.Fault::kind)
					.thenComparing(Scores.Fault::article)
					.thenComparing(Scores.Fault::sentence))
				.forEach((fault) -> out.append(String.format(Locale.ROOT, "- %s, %s: **%s** %s `%s`%n  > %s%n",
						fault.kind(), fault.article(), fault.what(), fault.rule(),
						fault.words().replaceAll("\\s+", " "), fault.sentence().replaceAll("\\s+", " "))));
		});
		return out.toString();
	}

	/**
	 * The rules that found anything, as kind and id; a claim names the rule of its place,
	 * too.
	 */
	public Set<String> rules() {
		Set<String> rules = new TreeSet<>();
		for (String each : tallies().keySet()) {
			if (each.startsWith("claims: place ")) {
				continue;
			}
			String kind = each.startsWith("claims: as-of date") ? "dates" : each.substring(0, each.indexOf(' '));
			String names = each.startsWith("claims: as-of date") ? each.substring("claims: as-of date ".length())
					: each.split(" ", -1)[1];
			for (String name : names.split("\\+", -1)) {
				rules.add(kind + " " + name);
			}
		}
		return rules;
	}

	/** Precision of each rule over all sets. */
	private Map<String, Scores.Tally> tallies() {
		Map<String, Scores.Tally> rules = new TreeMap<>();
		this.sets.values()
			.forEach((scores) -> scores.rules
				.forEach((rule, tally) -> rules.computeIfAbsent(rule, (key) -> new Scores.Tally()).add(tally)));
		return rules;
	}

	private record Mention(GoldArticle article, EventFinding finding, String word, boolean optional) {
	}

	private record Pair(List<Mention> one, List<Mention> other) {

		Mention first() {
			return this.one.getFirst();
		}

		long count(Function<Mention, String> key) {
			return Stream.concat(this.one.stream(), this.other.stream()).map(key).distinct().count();
		}

		@Override
		public String toString() {
			return this.one.stream().map((each) -> each.finding().label()).toList() + " | "
					+ this.other.stream().map((each) -> each.finding().label()).toList() + " ("
					+ this.other.getFirst().article().name() + ")";
		}

	}

}
