package dateline.event;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import dateline.event.EventMerger.Mention;
import dateline.gazetteer.Place;
import org.jspecify.annotations.Nullable;

/**
 * Whether two mentions are of one town or one scene by what their leads name: "Kharkiv"
 * in both, or a valley and a village in it. A town is told by what is left of its name in
 * whatever transliteration ({@link ThemeNames#consonants}).
 */
final class LeadTowns {

	private final EventPair pair;

	private final Mention one;

	private final Mention other;

	LeadTowns(EventPair pair) {
		this.pair = pair;
		this.one = pair.one();
		this.other = pair.other();
	}

	/**
	 * ONE_SCENE: a disaster of one time that the one tells from a valley, the other from
	 * a village in it, of which it names the valley, too; or that one lead tells from
	 * both.
	 */
	boolean isOneScene() {
		String own = town(this.one);
		String otherOwn = town(this.other);
		boolean rare = EventPair.isRare(this.one) && EventPair.isRare(this.other);
		if (own == null || otherOwn == null || this.pair.isAgain() || !this.one.theme().lead()
				|| !this.other.theme().lead()) {
			return false;
		}
		if (this.pair.isHere()) {
			return rare && !(EventPair.isDated(this.one) && EventPair.isDated(this.other));
		}
		boolean attack = this.one.type() == EventType.ASSAULT && LeadNews.isDay(this.one) && LeadNews.isDay(this.other)
				&& isToldAlike();
		return (rare || attack) && LeadNews.isSameTime(this.pair, true)
				&& (isCalled(this.other, own) || isCalled(this.one, otherOwn));
	}

	/** A town of the one's own in the lead of the other. */
	boolean isSame() {
		String own = town(this.one);
		String otherOwn = town(this.other);
		if (own != null && otherOwn != null) {
			return own.equals(otherOwn) || isOneScene();
		}
		Set<String> towns = of(this.one);
		towns.retainAll(of(this.other));
		return (own != null && isCalled(this.other, own)) || (otherOwn != null && isCalled(this.one, otherOwn))
				|| towns.stream().anyMatch(this::isRare);
	}

	/** Whether both sentences tell a number and a word of the matter. */
	private boolean isToldAlike() {
		Set<String> words = ThemeFacts.of(this.one.theme(), ThemeFacts.SAYS);
		words.retainAll(ThemeFacts.of(this.other.theme(), ThemeFacts.SAYS));
		return words.stream().anyMatch((each) -> each.startsWith("#"))
				&& words.stream().anyMatch((each) -> !each.startsWith("#") && !each.startsWith("@"));
	}

	/** Whether the lead names the town. */
	static boolean isCalled(Mention mention, String town) {
		return mention.theme().facts().contains(ThemeFacts.SPOT + town)
				|| mention.theme().facts().contains(ThemeFacts.NAME + town);
	}

	private boolean isRare(String town) {
		return this.one.theme().names().contains("place " + town)
				|| this.other.theme().names().contains("place " + town);
	}

	/** Whether the town is one of which everybody knows. */
	boolean isListed() {
		return Stream.concat(of(this.one).stream(), of(this.other).stream())
			.filter((each) -> isCalled(this.one, each) && isCalled(this.other, each))
			.noneMatch(this::isRare);
	}

	/** The mention's own, else those of the lead. */
	static Set<String> of(Mention mention) {
		String own = town(mention);
		return (own != null) ? new HashSet<>(Set.of(own)) : ThemeFacts.of(mention.theme(), ThemeFacts.SPOT);
	}

	/**
	 * Names in the lead of a mention without a town, one of which may be it, or of what
	 * may be told from several.
	 */
	static Set<String> names(Mention mention) {
		boolean scene = EventPair.isRare(mention) || mention.type() == EventType.ASSAULT;
		return (town(mention) == null || scene) ? ThemeFacts.of(mention.theme(), ThemeFacts.NAME) : Set.of();
	}

	/** Where it is, by what is left of the name; null in a country or a part of one. */
	static @Nullable String town(Mention mention) {
		Place place = mention.place();
		return (place == null || EventPair.isBroad(place) || EventPair.isPart(mention, place)) ? null
				: ThemeNames.consonants(place.name());
	}

}
