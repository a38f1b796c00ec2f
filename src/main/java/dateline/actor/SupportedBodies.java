package dateline.actor;

import java.util.List;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Whether anything but the recogniser speaks for an organisation that a text does not
 * describe: it is named twice, has initials or a noun, acts, employs, is blamed or is
 * somebody's ("analyst Cheung of Mizuho").
 */
final class SupportedBodies {

	private final Institutions institutions;

	private final Roles roles;

	private final BodySigns bodies;

	private final LonePeople people;

	SupportedBodies(Institutions institutions, Roles roles, BodySigns bodies, LonePeople people) {
		this.institutions = institutions;
		this.roles = roles;
		this.bodies = bodies;
		this.people = people;
	}

	/**
	 * @param same all places where the text has it
	 */
	boolean isSupported(Name name, List<Name> same) {
		boolean kind = name.before() != null && name.before().is("a", "an")
				&& this.institutions.type(name.tokens()) == null && name.after() != null && !name.after().isNoun();
		if (kind || (name.tokens().size() == 1 && same.stream().anyMatch(SiteNouns::isSite))) {
			return false;
		}
		return same.size() > 1 || isShortened(name) || Initials.isCapitals(name.tokens().getLast().text())
				|| this.institutions.type(name.tokens()) != null || this.bodies.isBody(name)
				|| ImpersonalSigns.isBody(name) || ImpersonalSigns.isArmed(name) || ItselfSigns.isBody(name)
				|| LonePeople.isActing(name) || isMember(name) || this.people.isHuman(name) || isPossessed(name)
				|| isAddressed(name)
				|| (name.last() > name.first() && Deeds.isDoer(name.sentence(), name.first(), name.last()));
	}

	/** Initials behind it, in brackets. */
	private static boolean isShortened(Name name) {
		Sentence sentence = name.sentence();
		int open = name.last() + 1;
		return name.behindBracket() > open && Initials.isCapitals(sentence.token(open + 1).text());
	}

	/** "Blamed Hanseong Engineering". */
	private static boolean isAddressed(Name name) {
		Sentence sentence = name.sentence();
		Token head = sentence.token(Draft.headOf(sentence, name.first(), name.last()));
		Token above = sentence.head(head);
		return above != null && head.isRelated("obj")
				&& above.hasLemma("accuse", "blame", "urge", "warn", "press", "criticize", "criticise", "thank", "ask",
						"tell", "sue", "fine", "charge", "condemn", "order", "sanction", "buy", "acquire", "own",
						"found", "lead", "run", "investigate", "support", "back", "raid");
	}

	/** "South Korea's Hanseong Engineering". */
	private static boolean isPossessed(Name name) {
		Token before = name.before();
		return before != null && before.tag().equals("POS") && name.last() > name.first();
	}

	/** "Analyst Cheung of Mizuho", "a spokesman for Vale", "shares in Vale". */
	private boolean isMember(Name name) {
		Sentence sentence = name.sentence();
		int at = name.first() - 1;
		if (at > 0 && sentence.token(at).is("the")) {
			at--;
		}
		if (at < 1 || !sentence.token(at).is("of", "for", "at", "from", "with", "in", "by")) {
			return false;
		}
		Token noun = sentence.token(at - 1);
		return sentence.token(at).is("by") ? noun.isVerb()
				: isWorkplace(sentence, at) || noun.isName() || this.roles.endingAt(sentence, at - 1).isPresent()
						|| noun.is("shares", "stake", "shareholders", "workers", "employees", "analysts", "members",
								"lawyers", "economists", "researchers", "officials", "subsidiary", "unit", "maker",
								"owner", "part", "executives", "leaders", "managers");
	}

	/** "Head of oil research at Lumebank": a role before "at", no comma between. */
	private boolean isWorkplace(Sentence sentence, int at) {
		for (int i = at - 1; sentence.token(at).is("at", "of", "with", "for") && i >= Math.max(0, at - 7); i--) {
			if (this.roles.endingAt(sentence, i).isPresent()) {
				return true;
			}
			if (!(sentence.token(i).isNoun() || sentence.token(i).is("of", "for", "and", "the")
					|| sentence.token(i).tag().startsWith("JJ"))) {
				return false;
			}
		}
		return false;
	}

}
