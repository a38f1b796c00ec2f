package dateline.actor;

import dateline.text.EntityType;
import dateline.text.Sentence;

/**
 * People in apposition to a role, whatever a recogniser takes them for: "the police
 * commissioner, Charity Banda,", "the bishop of Gabu, Charity Banda,". What is named like
 * a body or is a place is none.
 */
final class ApposedPeople {

	private final Roles roles;

	private final Institutions institutions;

	ApposedPeople(Roles roles, Institutions institutions) {
		this.roles = roles;
		this.institutions = institutions;
	}

	/**
	 * The last token of the name, -1 if no name in apposition to a role begins here.
	 */
	int last(Sentence sentence, int first) {
		if (first < 2 || !sentence.token(first).isName() || !sentence.token(first - 1).is(",")
				|| !isRolePhrase(sentence, first - 2)) {
			return -1;
		}
		EntityType entity = sentence.token(first).entity();
		int last = first;
		while (last + 1 < sentence.size() && (Hyphens.joins(sentence, last)
				|| (sentence.token(last + 1).isName() && sentence.token(last + 1).entity() == entity))) {
			last += Hyphens.joins(sentence, last) ? 2 : 1;
		}
		boolean body = this.institutions.type(sentence.tokens().subList(first, last + 1)) != null;
		boolean closed = last + 1 == sentence.size() || sentence.token(last + 1).is(",", ".", ";");
		return !body && entity != EntityType.LOCATION && closed && last > first && last < first + 5 ? last : -1;
	}

	/** "its director", "the bishop of Gabu", in commas before a name. */
	private boolean isRolePhrase(Sentence sentence, int last) {
		if (sentence.token(last).tag().equals("NN") && this.roles.endingAt(sentence, last).isPresent()) {
			return true;
		}
		if (!sentence.token(last).isName() || sentence.token(last).entity() == EntityType.PERSON) {
			return false;
		}
		int at = last;
		while (at > 1 && last - at < 6 && (sentence.token(at).isName() || sentence.token(at).is("the", "of", "and"))
				&& !(sentence.token(at).is("of", "for", "in", "at") && sentence.token(at - 1).tag().equals("NN"))) {
			at--;
		}
		return sentence.token(at).is("of", "for", "in", "at") && sentence.token(at - 1).tag().equals("NN")
				&& this.roles.endingAt(sentence, at - 1).isPresent();
	}

}
