package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dateline.gazetteer.Gazetteer;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Soldiers and policemen of a country who do nothing and suffer nothing: "trained 900
 * Somali soldiers", "a base that houses German troops", "32 Chinese police trainers".
 * Their army or police is no actor of the text; the words are its country's. Where they
 * act or are attacked ("Rwandan troops retook the town", "killed two Malian soldiers") it
 * is.
 */
final class Ranks {

	private static final Set<String> MEN = Set.of("soldiers", "troops", "servicemen", "servicewomen", "personnel",
			"members", "officers", "marines", "guards");

	/** What is done to soldiers in the news. */
	private static final String[] DEEDS = { "kill", "injure", "wound", "capture", "attack", "ambush", "abduct",
			"kidnap", "shoot", "target", "hit", "strike", "detain", "release", "free", "arrest", "evacuate", "withdraw",
			"deploy", "send", "accuse", "blame", "fight", "bomb", "shell", "repel", "drive", "push", "expel", "order",
			"martyr", "behead", "execute", "disarm", "mobilise", "mobilize", "pull", "move", "use", "lose" };

	private final Gazetteer gazetteer;

	Ranks(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** Gives what names idle ranks to their country, where the text has or counts it. */
	void settle(List<Draft> drafts) {
		for (Draft idle : drafts.stream().filter(Ranks::areMerely).toList()) {
			drafts.remove(idle);
			Draft country = drafts.stream()
				.filter((draft) -> draft.type() == ActorType.COUNTRY && idle.countryCode != null
						&& idle.countryCode.equals(draft.countryCode))
				.findFirst()
				.orElse(null);
			if (country == null && idle.extents.stream().anyMatch(Ranks::isCounted)) {
				country = country(idle.countryCode);
				if (country != null) {
					drafts.add(country);
				}
			}
			if (country != null) {
				for (Draft.Extent extent : new ArrayList<>(idle.extents)) {
					country.add(extent.sentence(), extent.first(), extent.first(), Mention.Kind.ADJECTIVE,
							extent.first(), extent.first());
				}
			}
		}
	}

	private @Nullable Draft country(@Nullable String code) {
		return (code == null) ? null
				: this.gazetteer.country(code)
					.map((entry) -> new Draft(ActorType.COUNTRY, entry.name(), code, ActorRule.GAZETTEER))
					.orElse(null);
	}

	private static boolean areMerely(Draft draft) {
		return draft.countryCode != null && (draft.type() == ActorType.MILITARY || draft.type() == ActorType.GOVERNMENT)
				&& draft.extents.stream().allMatch(Ranks::isIdle);
	}

	/** "1,200 Kenyan and Burundian soldiers". */
	private static boolean isCounted(Draft.Extent extent) {
		Sentence sentence = extent.sentence();
		return sentence.tokens()
			.subList(Math.max(0, extent.first() - 3), extent.first())
			.stream()
			.anyMatch((token) -> token.tag().equals("CD"));
	}

	private static boolean isIdle(Draft.Extent extent) {
		Sentence sentence = extent.sentence();
		Token last = sentence.token(extent.last());
		if (extent.mention().kind() != Mention.Kind.NAME || extent.first() == extent.last()) {
			return false;
		}
		Token after = (extent.last() + 1 < sentence.size()) ? sentence.token(extent.last() + 1) : null;
		if (last.is("police") && after != null && after.tag().equals("NNS") && !after.is("sources", "officials")) {
			return true;
		}
		if (!MEN.contains(last.text())) {
			return false;
		}
		Token head = sentence.token(extent.mention().head());
		Token above = sentence.head(head);
		boolean acts = head.isRelated("obl:agent") || (head.isRelated("nsubj") && !isPassive(head))
				|| (head.isRelated("conj") && above != null && above.isRelated("nsubj") && !isPassive(above))
				|| sentence.child(head, "case")
					.filter((preposition) -> preposition.is("by", "against", "with", "from", "between", "to"))
					.isPresent();
		boolean befallen = above != null && (head.isRelated("obj") || isPassive(head)) && above.hasLemma(DEEDS);
		return !acts && !befallen && above != null;
	}

	private static boolean isPassive(Token token) {
		return token.relation().equals("nsubj:pass");
	}

}
