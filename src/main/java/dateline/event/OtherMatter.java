package dateline.event;

import java.util.Set;

import dateline.event.EventMerger.Mention;

/**
 * Whether two leads tell of two matters, though kind, day and place or somebody agree: a
 * strike on a market and one on a depot, two accidents of a large town, the election of a
 * parliament and of a mayor.
 */
final class OtherMatter {

	/** What a large town may have twice on a day. */
	private static final Set<String> URBAN = Set.of("accident", "crash", "collision", "fire", "explosion", "collapse",
			"derailment");

	private final EventPair pair;

	private final LeadNews news;

	private final LeadTowns towns;

	private final Mention one;

	private final Mention other;

	OtherMatter(EventPair pair) {
		this.pair = pair;
		this.news = new LeadNews(pair);
		this.towns = new LeadTowns(pair);
		this.one = pair.one();
		this.other = pair.other();
	}

	/** Two leads that have nothing of their matter in common. */
	boolean is() {
		if (this.pair.isHere() || !this.one.theme().lead() || !this.other.theme().lead() || !isOfMatter(this.one)
				|| this.one.theme().facts().isEmpty() || this.other.theme().facts().isEmpty()
				|| this.news.persons() > (isWords(this.one) ? 1 : 0)) {
			return false;
		}
		if (EventPair.isNational(this.one)) {
			return !isAmongPersons(this.one, this.other) || !isAmongPersons(this.other, this.one);
		}
		if (URBAN.contains(LeadNews.last(this.one)) && this.one.type() == null && this.pair.sameCity()
				&& this.towns.isListed()) {
			return LeadNews.names(this.pair) == 0 && this.news.matter(true) == 0;
		}
		boolean dated = LeadNews.isDay(this.one) && LeadNews.isDay(this.other);
		boolean named = LeadNews.names(this.pair) > 1
				&& (!isWords(this.one) || ((this.one.type() == EventType.CONSULT || this.one.type() == EventType.AGREE)
						&& LeadNews.isAmong(this.one, this.other) && LeadNews.isAmong(this.other, this.one)));
		boolean near = named || (!isWords(this.one) && ((dated && (this.pair.sameCity() || this.towns.isSame()))
				|| this.one.theme().isShared(this.other.theme())));
		return (!near && this.news.matter(true) == 0) || (this.one.type() == EventType.ASSAULT && isOtherTarget());
	}

	/** Whether the persons of the one are named in the article of the other. */
	private static boolean isAmongPersons(Mention one, Mention other) {
		return ThemeFacts.of(one.theme(), ThemeFacts.WHO)
			.stream()
			.allMatch((each) -> !each.startsWith("person ") || other.theme().names().contains(each));
	}

	/** "A market was bombed", "rockets hit a bus station". */
	private boolean isOtherTarget() {
		Set<String> targets = ThemeFacts.of(this.one.theme(), ThemeFacts.TARGET);
		Set<String> others = ThemeFacts.of(this.other.theme(), ThemeFacts.TARGET);
		boolean apart = !targets.isEmpty() && !others.isEmpty() && targets.stream().noneMatch(others::contains);
		return apart && this.news.matter(false) < 2 && LeadNews.names(this.pair) < (this.towns.isListed() ? 1 : 2)
				&& !this.one.theme().isShared(this.other.theme());
	}

	/** Of which the same side may do several on a day. */
	private static boolean isWords(Mention mention) {
		return mention.type() != null && switch (mention.type()) {
			case ACCUSE, REQUEST, REJECT, THREATEN, AGREE, CONSULT -> true;
			default -> false;
		};
	}

	/** What a side may do several times on a day. */
	private static boolean isOfMatter(Mention mention) {
		return mention.type() != null || LeadNews.isDecided(mention) || EventPair.isNational(mention)
				|| URBAN.contains(LeadNews.last(mention));
	}

}
