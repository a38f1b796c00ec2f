package dateline.event;

import java.util.Set;

import dateline.event.EventMerger.Mention;
import dateline.gazetteer.Place;

/**
 * What parliaments, peoples and states do, where two articles of one day lead with it:
 * votes of the same result, the election of a nation, talks of the same two nations.
 */
final class NationalNews {

	/** What ends with the numbers of those for and against. */
	private static final Set<String> VOTES = Set.of("vote", "election", "poll", "referendum", "law", "rejection",
			"approval", "by-election");

	private final EventPair pair;

	private final LeadNews news;

	private final Mention one;

	private final Mention other;

	NationalNews(EventPair pair, LeadNews news) {
		this.pair = pair;
		this.news = news;
		this.one = pair.one();
		this.other = pair.other();
	}

	/** Of two leads of one time; whether both tell the day. */
	boolean isGround(boolean dated) {
		return isCount() || (dated && isNation()) || isNations();
	}

	/** What people vote on, and so ends with numbers. */
	static boolean isVote(Mention mention) {
		return mention.type() == null && VOTES.contains(LeadNews.last(mention));
	}

	/**
	 * LEAD_COUNT: a vote that ended with the same numbers, or a high one of them and a
	 * rare name.
	 */
	private boolean isCount() {
		Set<String> numbers = SameToll.numbers(this.one);
		numbers.retainAll(SameToll.numbers(this.other));
		boolean high = numbers.stream().anyMatch((each) -> each.length() > 3);
		return isVote(this.one) && isVote(this.other)
				&& (numbers.size() > 1 || (high && LeadNews.names(this.pair) > 0));
	}

	/** LEAD_NATION: what a nation does on one day, told of the nation. */
	private boolean isNation() {
		Place place = this.one.place();
		return EventPair.isNational(this.one) && EventPair.isNational(this.other) && this.pair.samePlace()
				&& place != null && EventPair.isBroad(place)
				&& (LeadNews.names(this.pair) > 0 || this.news.matter(true) > 0);
	}

	/** LEAD_NATION: talks or a deal of the same two nations, with words of the matter. */
	private boolean isNations() {
		Set<String> nations = ThemeFacts.of(this.one.theme(), ThemeFacts.NATION);
		nations.retainAll(ThemeFacts.of(this.other.theme(), ThemeFacts.NATION));
		boolean joint = this.one.type() == EventType.CONSULT || this.one.type() == EventType.AGREE;
		return joint && nations.size() > 1 && this.news.matter(false) > (this.pair.sameCity() ? 0 : 1);
	}

}
