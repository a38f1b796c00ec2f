package dateline.actor;

import dateline.text.Sentence;
import dateline.text.Token;

/**
 * Tells the countries and seats that are no actors, since all that the article says of
 * them is where something is and whence it comes: "in Singapore", "the Hungarian
 * minority", "walked out of the Kremlin", "won the presidency".
 */
final class MerePlaces {

	private final Institutions institutions;

	private final Acts acts = new Acts();

	MerePlaces(Institutions institutions) {
		this.institutions = institutions;
	}

	/**
	 * Whether all that the article says of a country is where something is and whence it
	 * comes: "in Singapore", "the Hungarian minority". An adjective before an act ("the
	 * Kenyan proposal") stands for the government.
	 */
	boolean isMere(Draft draft) {
		if (draft.fullest().startsWith("Presidency of ") && draft.extents.stream().noneMatch(MerePlaces::isSpeaking)) {
			return true;
		}
		if (draft.type() == ActorType.GOVERNMENT) {
			return draft.extents.stream().allMatch(this::isSeat);
		}
		return draft.type() == ActorType.COUNTRY && draft.extents.stream().allMatch((extent) -> {
			if (extent.mention().kind() == Mention.Kind.ADJECTIVE) {
				return !this.acts.isActing(extent.sentence(), extent.last());
			}
			Sentence sentence = extent.sentence();
			Token head = sentence.token(extent.mention().head());
			return extent.mention().kind() == Mention.Kind.NAME && (CountryPlaces.isPlace(extent)
					|| isMereModifier(sentence, extent, head) || isHome(sentence, extent.last() + 1));
		});
	}

	/**
	 * "Norway's Lumen Drilling", "Qatar's Prime Minister", "Iran-backed": whence it is.
	 */
	private static boolean isHome(Sentence sentence, int next) {
		if (next + 1 >= sentence.size()) {
			return false;
		}
		boolean owner = sentence.token(next).tag().equals("POS") && sentence.token(next + 1).isName()
				&& (sentence.token(next + 1).entity() != null || (next + 2 < sentence.size() && sentence.token(next + 2)
					.is("department", "province", "region", "state", "district", "city", "coast", "county", "island",
							"port", "airport")));
		boolean hyphened = sentence.token(next).tag().equals("HYPH") && sentence.token(next + 1)
			.is("backed", "based", "born", "made", "registered", "flagged", "owned", "built", "run", "allied",
					"aligned", "bound", "trained");
		return owner || hyphened;
	}

	/** "Its US operations", where "the US proposal" is the government's. */
	private boolean isMereModifier(Sentence sentence, Draft.Extent extent, Token head) {
		int next = extent.last() + 1;
		boolean title = next < sentence.size() && sentence.token(next)
			.is("Sen.", "Rep.", "Senator", "Representative", "Ambassador", "President", "Secretary", "Attorney",
					"District", "Army", "Navy", "Marine", "Congressman", "Congresswoman", "Special", "Vice", "Envoy");
		boolean owned = extent.first() > 0 && sentence.token(extent.first() - 1).tag().equals("PRP$");
		return head.isRelated("compound") && next < sentence.size()
				&& (title || sentence.token(next).tag().matches("NNS?")
						|| (sentence.token(next).tag().equals("JJ") && next + 2 < sentence.size()
								&& sentence.token(next + 1).tag().equals("HYPH")))
				&& (owned || !this.acts.isActing(sentence, extent.last()));
	}

	/** "The presidency said", not "won the presidency". */
	private static boolean isSpeaking(Draft.Extent extent) {
		int at = extent.first() - 1;
		if (at >= 0 && extent.sentence().token(at).is("the")) {
			at--;
		}
		return extent.isSubject() || (at >= 0 && extent.sentence().token(at).is("by", "from"))
				|| (at > 0 && extent.sentence().token(at - 1).is("according"));
	}

	/** "Walked out of the Kremlin": a house, where no noun says that it is a body. */
	private boolean isSeat(Draft.Extent extent) {
		Sentence sentence = extent.sentence();
		int at = extent.first() - 1;
		if (at >= 0 && sentence.token(at).is("the")) {
			at--;
		}
		boolean within = at >= 0 && (sentence.token(at).is("in", "at", "outside", "inside", "near", "around", "into")
				|| (sentence.token(at).is("of") && at > 0 && sentence.token(at - 1).is("out", "outside", "front")));
		return within && extent.mention().kind() == Mention.Kind.NAME
				&& (this.institutions.type(sentence.tokens().subList(extent.first(), extent.last() + 1)) == null
						|| sentence.token(extent.last()).is("Parliament"))
				&& Character.isUpperCase(sentence.token(extent.last()).text().charAt(0))
				&& !sentence.token(extent.last()).text().matches("\\p{Lu}+");
	}

}
