package dateline.statement;

import java.util.Set;

/**
 * A verb that reports speech.
 *
 * @param lemma its dictionary form
 * @param frames how it takes what it reports
 * @param objects the only nouns that its object may be; empty if any may
 * @param refused the nouns that its object may not be
 * @param particles of which one must follow it ("brushed aside"); empty if none need
 * @param denied whether what it reports is denied
 */
record ReportingVerb(String lemma, Set<Frame> frames, Set<String> objects, Set<String> refused, Set<String> particles,
		boolean denied) {

	ReportingVerb {
		frames = Set.copyOf(frames);
		objects = Set.copyOf(objects);
		refused = Set.copyOf(refused);
		particles = Set.copyOf(particles);
	}

	boolean takes(Frame... any) {
		for (Frame each : any) {
			if (this.frames.contains(each)) {
				return true;
			}
		}
		return false;
	}

}
