package dateline.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dateline.text.EntityType;
import dateline.text.Sentence;

/**
 * Outlets that a sentence names by an article and what they were told: "told The Sun",
 * "sources told the Bulletin", or by what they report: "the Mercury reported".
 */
final class Outlets {

	/** By what a paper is called and little else that reports anything. */
	private static final Set<String> PAPERS = Set.of("Mercury", "Argus", "Echo", "Advertiser", "Standard", "Star",
			"Sun", "Mail", "Express", "Citizen", "Nation", "Monitor", "Register", "Record", "Gleaner", "Vanguard",
			"Punch", "Age", "Press", "Journal", "Post", "Herald", "Times", "Tribune", "Telegraph", "Chronicle",
			"Courier", "Mirror", "Globe", "Gazette", "Dispatch", "Sentinel", "Examiner", "Bulletin", "Enquirer",
			"Inquirer", "Daily");

	private final Institutions institutions;

	Outlets(Institutions institutions) {
		this.institutions = institutions;
	}

	/** "The Mercury reported that". */
	private static boolean isReporting(Sentence sentence, int at) {
		return at > 0 && at + 1 < sentence.size() && PAPERS.contains(sentence.token(at).text())
				&& sentence.token(at - 1).is("the") && sentence.token(at + 1).isVerb()
				&& sentence.token(at + 1).hasLemma("report", "quote", "cite", "publish", "reveal", "print");
	}

	/** "Told The Sun", with a capital article. */
	Optional<Name> named(Sentence sentence, int at) {
		return (at > 1 && sentence.token(at - 1).text().equals("The")) ? at(sentence, at) : Optional.empty();
	}

	/** "Sources told the Bulletin". */
	Optional<Name> at(Sentence sentence, int at) {
		if (at > 1 && sentence.token(at - 1).text().equals("The") && sentence.token(at - 2).hasLemma("tell")
				&& sentence.token(at).isName() && sentence.token(at).entity() != EntityType.PERSON) {
			int last = at;
			while (last + 1 < sentence.size() && sentence.token(last + 1).isNoun()
					&& NameParts.isCapital(sentence.token(last + 1))) {
				last++;
			}
			return Optional.of(Name.of(sentence, at, last, ActorType.MEDIA, ActorRule.OUTLET));
		}
		if (isReporting(sentence, at)) {
			return Optional.of(Name.of(sentence, at, at, ActorType.MEDIA, ActorRule.OUTLET));
		}
		boolean told = at > 1 && sentence.token(at - 1).is("the") && sentence.token(at - 2).hasLemma("tell")
				&& sentence.token(at).isName() && sentence.token(at).entity() == null
				&& this.institutions.type(List.of(sentence.token(at))) == ActorType.MEDIA
				&& !(at + 1 < sentence.size() && sentence.token(at + 1).isNoun());
		return told ? Optional.of(Name.of(sentence, at, at, ActorType.MEDIA, ActorRule.OUTLET)) : Optional.empty();
	}

}
