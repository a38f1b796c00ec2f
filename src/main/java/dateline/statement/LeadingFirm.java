package dateline.statement;

import java.util.Comparator;
import java.util.List;

import dateline.actor.ActorType;
import dateline.actor.Cast;
import dateline.actor.CastMember;
import dateline.actor.Mention;
import dateline.text.AnnotatedText;
import dateline.text.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * "The company": the firm that an article is about, if it has one: an organisation that
 * its first sentences name and that it names more than any other. Nobody where another
 * organisation has been named since, in this or the last paragraph.
 */
final class LeadingFirm {

	private static final int FIRST = 3;

	private final AnnotatedText text;

	private final @Nullable CastMember leading;

	private final List<CastMember> organizations;

	LeadingFirm(AnnotatedText text, Cast cast) {
		this.text = text;
		this.organizations = cast.members()
			.stream()
			.filter((each) -> each.isNamed() && each.type() == ActorType.ORGANIZATION)
			.sorted(Comparator.comparingLong(LeadingFirm::names).reversed())
			.toList();
		CastMember most = this.organizations.isEmpty() ? null : this.organizations.getFirst();
		boolean clear = most != null && names(most) > 2
				&& (this.organizations.size() == 1 || names(most) > names(this.organizations.get(1)))
				&& most.mentions().stream().anyMatch((each) -> isName(each) && each.sentence() <= FIRST);
		this.leading = clear ? most : null;
	}

	/** Whom "the company" names, if this voice is one. */
	@Nullable CastMember of(Voice voice) {
		CastMember firm = this.leading;
		int begin = QuotationReports.indexAfter(voice.sentence(), voice.span().begin());
		boolean definite = voice.head().is("company", "firm", "group") && Words.is(voice.sentence(), begin, "the")
				&& voice.head().index() == begin + 1;
		return (firm != null && definite && firm.equals(lastNamed(voice, firm))) ? firm : null;
	}

	/** The organisation named last near here; the firm itself if none is. */
	private CastMember lastNamed(Voice voice, CastMember firm) {
		CastMember last = firm;
		int at = -1;
		for (CastMember each : this.organizations) {
			for (Mention mention : each.mentions()) {
				int begin = mention.span().begin();
				boolean near = begin < voice.span().begin()
						&& Speakers.near(this.text.sentences().get(mention.sentence()), voice.sentence());
				if (isName(mention) && near && begin > at && !isEmployer(mention)) {
					last = each;
					at = begin;
				}
			}
		}
		return last;
	}

	/** "An analyst at Orvia", "of the broker Orvia": whoever comments on the firm. */
	private boolean isEmployer(Mention mention) {
		Sentence sentence = this.text.sentences().get(mention.sentence());
		Token name = sentence.token(mention.head());
		Token above = sentence.head(name);
		boolean at = sentence.child(name, "case").filter((each) -> each.is("at", "of", "from", "with")).isPresent();
		return at && above != null
				&& (above.entity() == EntityType.PERSON || above.hasLemma("analyst", "economist", "strategist",
						"trader", "broker", "adviser", "advisor", "consultant", "researcher", "professor", "lawyer"));
	}

	private static boolean isName(Mention mention) {
		return mention.kind() == Mention.Kind.NAME;
	}

	private static long names(CastMember member) {
		return member.mentions().stream().filter(LeadingFirm::isName).count();
	}

}
