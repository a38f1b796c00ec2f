package dateline.benchmark;

/**
 * How large a generated corpus is. The same size and seed make the same rows.
 *
 * @param events beside their mentions, of which there are half as many again
 */
record CorpusSize(int articles, int claims, int statements, int events, long seed) {

	/**
	 * From the system properties {@code benchmark.claims} (of which the others follow
	 * unless they are set), {@code .statements}, {@code .events}, {@code .articles} and
	 * {@code .seed}.
	 */
	static CorpusSize asked() {
		int claims = Integer.getInteger("benchmark.claims", 1_000_000);
		return new CorpusSize(Integer.getInteger("benchmark.articles", claims / 10), claims,
				Integer.getInteger("benchmark.statements", claims), Integer.getInteger("benchmark.events", claims / 5),
				Long.getLong("benchmark.seed", 1));
	}

	/** The share of all that falls to one article, so that the sum over them is all. */
	int share(int all, int article) {
		return Math.toIntExact((article + 1L) * all / this.articles - (long) article * all / this.articles);
	}

}
