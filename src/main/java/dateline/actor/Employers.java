package dateline.actor;

import java.util.Set;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Tells from the words before a name that it is where somebody works: "an analyst at
 * Kestrel", "a former driver with Kestrel", "she works for Kestrel".
 */
final class Employers {

	private static final Set<String> STAFF = Set.of("analyst", "analysts", "economist", "economists", "strategist",
			"trader", "traders", "broker", "researcher", "researchers", "engineer", "engineers", "worker", "workers",
			"employee", "employees", "driver", "drivers", "pilot", "pilots", "manager", "managers", "executive",
			"executives", "spokesman", "spokeswoman", "spokesperson", "technician", "technicians", "consultant",
			"accountant", "programmer", "developer", "apprentice", "contractor", "officer", "director", "strategists",
			"campaigner", "campaigners", "volunteer", "volunteers", "forecaster", "intern", "salesman", "buyer");

	private Employers() {
	}

	/** Whether only a body can stand where the name does. */
	static boolean isEmployer(Name name) {
		return isEmployer(name.sentence(), name.first());
	}

	static boolean isEmployer(Sentence sentence, int first) {
		int at = first - 1;
		if (at > 0 && sentence.token(at).is("the")) {
			at--;
		}
		if (at < 1) {
			return false;
		}
		Token preposition = sentence.token(at);
		Token before = sentence.token(at - 1);
		boolean staff = STAFF.contains(NameParts.lower(before)) && preposition.is("at", "with");
		boolean works = before.hasLemma("work") && before.isVerb() && preposition.is("for", "at");
		boolean employed = before.is("employed", "hired") && preposition.is("by", "at");
		boolean job = before.is("job", "jobs", "shifts") && preposition.is("at", "with");
		return staff || works || employed || job;
	}

	/** Whether it is a spokeswoman's, be it a person's or a body's. */
	static boolean isRepresented(Name name) {
		int at = name.first() - 1;
		return at > 0 && name.sentence().token(at).is("for")
				&& name.sentence().token(at - 1).is("spokesman", "spokeswoman", "spokesperson");
	}

}
