package dateline.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The counts of one set, by kind and by rule, with everything that was not right. */
final class Scores {

	final Map<String, Tally> kinds = new LinkedHashMap<>();

	/** By kind and rule id. */
	final Map<String, Tally> rules = new TreeMap<>();

	final List<Fault> faults = new ArrayList<>();

	Tally tally(String kind) {
		return this.kinds.computeIfAbsent(kind, (key) -> new Tally());
	}

	/** A prediction that counts, right where there is no reason why not. */
	void predicted(String kind, @Nullable String rule, GoldArticle article, String words, String sentence,
			@Nullable String wrong) {
		Tally all = tally(kind);
		all.predicted++;
		all.right += (wrong == null) ? 1 : 0;
		if (rule != null) {
			Tally own = this.rules.computeIfAbsent(kind + " " + rule, (key) -> new Tally());
			own.predicted++;
			own.right += (wrong == null) ? 1 : 0;
		}
		if (wrong != null) {
			this.faults.add(new Fault(kind, article.name(), wrong, (rule != null) ? rule : "", words, sentence));
		}
	}

	/** An annotation that counts. */
	void gold(String kind, GoldArticle article, String words, String sentence, boolean found) {
		Tally all = tally(kind);
		all.gold++;
		all.found += found ? 1 : 0;
		if (!found) {
			this.faults.add(new Fault(kind, article.name(), "missed", "", words, sentence));
		}
	}

	/** Counts, and the measures made of them; those of nothing at all are 1. */
	static final class Tally {

		int gold;

		int found;

		int predicted;

		int right;

		double precision() {
			return (this.predicted == 0) ? 1 : (double) this.right / this.predicted;
		}

		double recall() {
			return (this.gold == 0) ? 1 : (double) this.found / this.gold;
		}

		double f1() {
			double sum = precision() + recall();
			return (sum == 0) ? 0 : 2 * precision() * recall() / sum;
		}

		void add(Tally other) {
			this.gold += other.gold;
			this.found += other.found;
			this.predicted += other.predicted;
			this.right += other.right;
		}

	}

	/**
	 * Something that is not right.
	 *
	 * @param what "missed", or what is wrong with it
	 * @param rule that found it, empty for a miss
	 */
	record Fault(String kind, String article, String what, String rule, String words, String sentence) {
	}

}
