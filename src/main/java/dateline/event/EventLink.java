package dateline.event;

/**
 * Two mentions that may report one event.
 *
 * @param one the one that comes first by id
 * @param other the other
 * @param strength of the ground, positive; see {@link EventPair}
 */
record EventLink(EventMerger.Mention one, EventMerger.Mention other, int strength) {

}
