package dateline.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

import dateline.event.EventMerger.Mention;

/**
 * Whether two articles tell one event by a number of some size and a word of the matter
 * that the sentences of both have in common: no two disasters of a day take 36 lives on a
 * train each. Grounds:
 * <ul>
 * <li>{@code TOLL_OF_DAY}: of both leads, on one day: a disaster, even told from two
 * towns of it, an attack or a march told from one
 * <li>{@code TOLL_OF_PAST}: a disaster of long ago that two articles of one story look
 * back on, of which only one tells when it was
 * </ul>
 * Refused where either tells it is not the first of its kind.
 */
final class SameToll {

	/** How many days apart the articles may appear. */
	private static final int NEAR = 3;

	private final EventPair pair;

	private final Mention one;

	private final Mention other;

	SameToll(EventPair pair) {
		this.pair = pair;
		this.one = pair.one();
		this.other = pair.other();
	}

	boolean isGround() {
		return isOfDay() ? isScene() || new LeadTowns(this.pair).isSame() : isOfPast();
	}

	/** A disaster of one day and one toll, whatever place each article names. */
	boolean isOneScene() {
		return isScene() && isOfDay();
	}

	/** By which a mention of a lead may be told to be the same as another. */
	static Set<String> numbers(Mention mention) {
		boolean told = EventPair.isRare(mention) || mention.type() == EventType.ASSAULT
				|| mention.type() == EventType.PROTEST || NationalNews.isVote(mention);
		Set<String> words = told ? LeadNews.words(mention.theme()) : new HashSet<>();
		words.removeIf((each) -> !isNumber(each));
		return words;
	}

	private static boolean isNumber(String word) {
		return word.startsWith("#") && word.length() > 2;
	}

	private boolean isScene() {
		return EventPair.isRare(this.one) && EventPair.isRare(this.other);
	}

	private boolean isOfDay() {
		boolean lead = this.one.theme().lead() && this.other.theme().lead();
		return lead && !this.pair.isHere() && isNear() && !this.pair.isAgain() && this.pair.datesAgree()
				&& LeadNews.isSameTime(this.pair, isScene()) && (isScene() || isCrowd()) && isTold();
	}

	/** An attack, or a march against which nobody else marches. */
	private boolean isCrowd() {
		boolean rival = this.one.theme().facts().contains(ThemeFacts.RIVAL)
				|| this.other.theme().facts().contains(ThemeFacts.RIVAL);
		return this.one.type() == EventType.ASSAULT || (this.one.type() == EventType.PROTEST && !rival);
	}

	private boolean isOfPast() {
		boolean once = EventPair.isDated(this.one) != EventPair.isDated(this.other);
		return once && isScene() && !this.pair.isHere() && isNear() && !this.pair.isAgain()
				&& (isOld(this.one) || isOld(this.other)) && this.one.theme().isShared(this.other.theme()) && isTold();
	}

	/** Known to be from before the news. */
	private static boolean isOld(Mention mention) {
		return EventPair.isDated(mention) && !EventPair.isNews(mention);
	}

	private boolean isNear() {
		LocalDate day = this.one.publishedOn();
		LocalDate otherDay = this.other.publishedOn();
		return day != null && otherDay != null && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= NEAR;
	}

	/**
	 * A number of two digits or more and a word that both sentences or leads tell, the
	 * number in the sentence of one at least; of thousands the number alone.
	 */
	private boolean isTold() {
		Set<String> said = new HashSet<>(ThemeFacts.of(this.one.theme(), ThemeFacts.SAYS));
		said.addAll(ThemeFacts.of(this.other.theme(), ThemeFacts.SAYS));
		Set<String> words = LeadNews.words(this.one.theme());
		words.retainAll(LeadNews.words(this.other.theme()));
		boolean word = words.stream().anyMatch((each) -> !each.startsWith("#"));
		return words.stream()
			.filter((each) -> isNumber(each) && said.contains(each))
			.anyMatch((each) -> word || each.contains(","));
	}

}
